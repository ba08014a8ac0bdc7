/* unicode.c - typesetting taken back, letters taken apart */
#include "base/unicode.h"

#include <string.h>

#include "base/text.h"
#include "base/unicode_table.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

bool text_is_ascii(struct str s)
{
	size_t i = 0;

	for (uint64_t eight; i + sizeof(eight) <= s.len; i += sizeof(eight)) {
		memcpy(&eight, s.at + i, sizeof(eight));
		if (eight & 0x8080808080808080u)
			return false;
	}
	for (; i < s.len; i++)
		if ((unsigned char)s.at[i] >= 0x80)
			return false;
	return true;
}

void text_encode(struct buf *out, uint32_t code)
{
	if (code < 0x80) {
		buf_char(out, (char)code);
	} else if (code < 0x800) {
		buf_char(out, (char)(0xc0 | code >> 6));
		buf_char(out, (char)(0x80 | (code & 0x3f)));
	} else {
		if (code < 0x10000) {
			buf_char(out, (char)(0xe0 | code >> 12));
		} else {
			buf_char(out, (char)(0xf0 | code >> 18));
			buf_char(out, (char)(0x80 | (code >> 12 & 0x3f)));
		}
		buf_char(out, (char)(0x80 | (code >> 6 & 0x3f)));
		buf_char(out, (char)(0x80 | (code & 0x3f)));
	}
}

/* ------------------------------------------------------------ typesetting */

static const struct {
	uint32_t first, last;
	const char *plain;
} typeset[] = {			/* ascending */
	{0x00a0, 0x00a0, " "},		/* no-break space */
	{0x00ad, 0x00ad, ""},		/* soft hyphen */
	{0x00b4, 0x00b4, "'"},		/* acute accent */
	{0x02b9, 0x02b9, "'"},		/* modifier prime */
	{0x02ba, 0x02ba, "\""},
	{0x02bb, 0x02bd, "'"},		/* modifier commas */
	{0x2000, 0x200a, " "},		/* blanks of all widths */
	{0x200b, 0x200f, ""},		/* zero width, direction marks */
	{0x2010, 0x2015, "-"},		/* hyphens and dashes */
	{0x2018, 0x201b, "'"},
	{0x201c, 0x201f, "\""},
	{0x2026, 0x2026, "..."},
	{0x202a, 0x202e, ""},		/* direction */
	{0x202f, 0x202f, " "},		/* narrow no-break space */
	{0x2032, 0x2032, "'"},		/* primes */
	{0x2033, 0x2033, "\""},
	{0x205f, 0x205f, " "},
	{0x2060, 0x2060, ""},		/* word joiner */
	{0x2066, 0x2069, ""},		/* direction */
	{0x2212, 0x2212, "-"},		/* minus */
	{0x3000, 0x3000, " "},		/* ideographic space */
	{0xfe63, 0xfe63, "-"},
	{0xfeff, 0xfeff, ""},		/* byte order mark */
};

static const char *plain_of(uint32_t code)
{
	size_t low = 0, high = COUNT(typeset);

	while (low < high) {
		size_t middle = (low + high) / 2;

		if (code > typeset[middle].last)
			low = middle + 1;
		else if (code < typeset[middle].first)
			high = middle;
		else
			return typeset[middle].plain;
	}
	return NULL;
}

void text_untypeset(struct buf *out, struct str s)
{
	uint32_t code;

	for (size_t at = 0, step; at < s.len; at += step) {
		const char *plain = NULL;

		step = text_decode(s, at, &code);
		if (step > 1)
			plain = plain_of(code);
		if (plain)
			buf_text(out, plain);
		else if (step > 1 && code >= 0xff01 && code <= 0xff5e)
			buf_char(out, (char)(code - 0xff01 + '!'));
		else
			buf_add(out, s.at + at, step ? step : 1);
		step = step ? step : 1;
	}
}

/* ---------------------------------------------------------- decomposition */

static const struct decomposition *decomposition_of(uint32_t code)
{
	size_t low = 0, high = COUNT(decompositions);

	while (low < high) {
		size_t middle = (low + high) / 2;

		if (code > decompositions[middle].composite)
			low = middle + 1;
		else if (code < decompositions[middle].composite)
			high = middle;
		else
			return &decompositions[middle];
	}
	return NULL;
}

static unsigned class_of(uint32_t code)
{
	for (size_t i = 0; i < COUNT(mark_classes); i++)
		if (code >= mark_classes[i].first &&
		    code <= mark_classes[i].last)
			return mark_classes[i].class;
	return 0;
}

#define MARKS_MAX 32		/* on one letter; more keep their order */

/* Marks that wait until all of their letter are there, to be put in order. */
struct marks {
	uint32_t code[MARKS_MAX];
	unsigned class[MARKS_MAX];
	size_t count;
};

static void flush_marks(struct buf *out, struct marks *marks)
{
	for (size_t i = 0; i < marks->count; i++)
		text_encode(out, marks->code[i]);
	marks->count = 0;
}

static void add_mark(struct buf *out, struct marks *marks, uint32_t code,
		     unsigned class)
{
	size_t at;

	if (marks->count == MARKS_MAX)
		flush_marks(out, marks);
	for (at = marks->count++; at && marks->class[at - 1] > class; at--) {
		marks->code[at] = marks->code[at - 1];
		marks->class[at] = marks->class[at - 1];
	}
	marks->code[at] = code;
	marks->class[at] = class;
}

/* Hangul syllables are composed by arithmetic, not by a table. */
static bool put_hangul(struct buf *out, uint32_t code)
{
	uint32_t index = code - 0xac00;

	if (code < 0xac00 || code > 0xd7a3)
		return false;
	text_encode(out, 0x1100 + index / 588);
	text_encode(out, 0x1161 + index % 588 / 28);
	if (index % 28)
		text_encode(out, 0x11a7 + index % 28);
	return true;
}

static void put_decomposed(struct buf *out, struct marks *marks,
			   uint32_t code)
{
	uint32_t seconds[4];	/* no letter is composed more often */
	size_t count = 0;
	const struct decomposition *d;
	unsigned class;

	while ((d = decomposition_of(code)) && count < COUNT(seconds)) {
		if (d->second)
			seconds[count++] = d->second;
		code = d->first;
	}
	class = class_of(code);
	if (class) {
		add_mark(out, marks, code, class);
	} else {
		flush_marks(out, marks);
		if (!put_hangul(out, code))
			text_encode(out, code);
	}
	while (count--) {
		class = class_of(seconds[count]);
		add_mark(out, marks, seconds[count], class);
	}
}

void text_decompose(struct buf *out, struct str s)
{
	struct marks marks = {.count = 0};
	uint32_t code;

	for (size_t at = 0, step; at < s.len; at += step) {
		step = text_decode(s, at, &code);
		if (step == 2 || step == 3) {
			put_decomposed(out, &marks, code);
			continue;
		}
		flush_marks(out, &marks);
		buf_add(out, s.at + at, step ? step : 1);
		step = step ? step : 1;
	}
	flush_marks(out, &marks);
}
