/* base64.c - bytes <-> the text that carries them in JSON */
#include "base/base64.h"

#include <stdint.h>
#include <string.h>

#include "base/scope.h"

static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
	"abcdefghijklmnopqrstuvwxyz0123456789+/";

void base64_encode(struct buf *out, struct str bytes)
{
	for (size_t at = 0; at < bytes.len; at += 3) {
		size_t have = bytes.len - at < 3 ? bytes.len - at : 3;
		uint32_t group = 0;

		for (size_t i = 0; i < 3; i++) {
			group <<= 8;
			if (i < have)
				group |= (unsigned char)bytes.at[at + i];
		}
		for (size_t i = 0; i < 4; i++)
			buf_char(out, i <= have ?
				 digits[group >> (18 - 6 * i) & 63] : '=');
	}
}

bool base64_decode(struct arena *arena, struct str text, struct str *out)
{
	FREE_BUF struct buf bytes = BUF_INIT;
	uint32_t group = 0;
	size_t len = text.len;

	while (len && text.len - len < 2 && text.at[len - 1] == '=')
		len--;
	if (text.len % 4)
		return false;
	for (size_t i = 0; i < len; i++) {
		const char *digit = memchr(digits, text.at[i], 64);

		if (!digit)
			return false;
		group = group << 6 | (uint32_t)(digit - digits);
		if (i % 4)
			buf_char(&bytes, (char)(group >> (6 - 2 * (i % 4))));
	}
	*out = str_copy(arena, buf_view(&bytes));
	return true;
}
