/* lookalike.c - the table of letters that pass for ASCII ones */
#include "base/lookalike.h"

#include <stddef.h>

/* Of Unicode's confusables.txt (UTS 39) those that most fonts draw alike. */
static const struct {
	uint16_t code;
	char looks;
} table[] = {			/* ascending */
	{0x0391, 'A'}, {0x0392, 'B'}, {0x0395, 'E'}, {0x0396, 'Z'},
	{0x0397, 'H'}, {0x0399, 'I'}, {0x039a, 'K'}, {0x039c, 'M'},
	{0x039d, 'N'}, {0x039f, 'O'}, {0x03a1, 'P'}, {0x03a4, 'T'},
	{0x03a5, 'Y'}, {0x03a7, 'X'}, {0x03b1, 'a'}, {0x03b9, 'i'},
	{0x03bd, 'v'}, {0x03bf, 'o'}, {0x03c1, 'p'}, {0x03c5, 'u'},
	{0x03f2, 'c'}, {0x03f3, 'j'}, {0x0405, 'S'}, {0x0406, 'I'},
	{0x0408, 'J'}, {0x0410, 'A'}, {0x0412, 'B'}, {0x0415, 'E'},
	{0x0417, '3'}, {0x041a, 'K'}, {0x041c, 'M'}, {0x041d, 'H'},
	{0x041e, 'O'}, {0x0420, 'P'}, {0x0421, 'C'}, {0x0422, 'T'},
	{0x0423, 'Y'}, {0x0425, 'X'}, {0x0430, 'a'}, {0x0435, 'e'},
	{0x043e, 'o'}, {0x0440, 'p'}, {0x0441, 'c'}, {0x0443, 'y'},
	{0x0445, 'x'}, {0x0455, 's'}, {0x0456, 'i'}, {0x0458, 'j'},
	{0x04bb, 'h'}, {0x04c0, 'I'}, {0x04cf, 'l'}, {0x0501, 'd'},
	{0x051b, 'q'}, {0x051d, 'w'}, {0x0555, 'O'}, {0x0561, 'w'},
	{0x0570, 'h'}, {0x0578, 'n'}, {0x057d, 'u'}, {0x0581, 'g'},
	{0x0585, 'o'},
};

char lookalike_of(uint32_t code)
{
	size_t low = 0, high = sizeof(table) / sizeof(table[0]);

	while (low < high) {
		size_t middle = (low + high) / 2;

		if (code > table[middle].code)
			low = middle + 1;
		else if (code < table[middle].code)
			high = middle;
		else
			return table[middle].looks;
	}
	return 0;
}

bool lookalike_script(uint32_t code)
{
	return code >= 0x0370 && code <= 0x058f;
}
