/* text.c - UTF-8, and what a terminal must not see raw */
#include "base/text.h"

#include "base/scope.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

struct range {
	uint32_t first, last;
};

size_t text_decode(struct str s, size_t at, uint32_t *code)
{
	/* Index is the length; below the minimum it is an overlong form. */
	static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
	unsigned char first;
	uint32_t value;
	size_t len;

	if (at >= s.len)
		return 0;
	first = (unsigned char)s.at[at];
	if (first < 0x80) {
		*code = first;
		return 1;
	}
	len = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
	if (first < 0xc2 || first > 0xf4 || len > s.len - at)
		return 0;
	value = first & (0x7fu >> len);
	for (size_t i = 1; i < len; i++) {
		unsigned char c = (unsigned char)s.at[at + i];

		if ((c & 0xc0) != 0x80)
			return 0;
		value = value << 6 | (c & 0x3f);
	}
	if (value < least[len] || value > 0x10ffff ||
	    (value >= 0xd800 && value <= 0xdfff))
		return 0;
	*code = value;
	return len;
}

bool text_is_utf8(struct str s)
{
	uint32_t code;

	for (size_t at = 0, step; at < s.len; at += step) {
		step = text_decode(s, at, &code);
		if (!step)
			return false;
	}
	return true;
}

struct str text_sans_bom(struct str s)
{
	return str_starts(s, "\xef\xbb\xbf") ? str_slice(s, 3, s.len) : s;
}

static bool in_ranges(uint32_t code, const struct range *ranges, size_t count)
{
	size_t low = 0, high = count;

	while (low < high) {
		size_t middle = (low + high) / 2;

		if (code > ranges[middle].last)
			low = middle + 1;
		else if (code < ranges[middle].first)
			high = middle;
		else
			return true;
	}
	return false;
}

bool text_is_hidden(uint32_t code)
{
	static const struct range hidden[] = {	/* ascending */
		{0x00, 0x08}, {0x0b, 0x1f},	/* C0 but tab and newline */
		{0x7f, 0x9f},			/* DEL and C1 */
		{0xad, 0xad},			/* soft hyphen */
		{0x061c, 0x061c},		/* Arabic letter mark */
		{0x115f, 0x1160},		/* Hangul fillers */
		{0x180e, 0x180e},		/* Mongolian vowel separator */
		{0x200b, 0x200f},		/* zero width, LRM, RLM */
		{0x2028, 0x202e},		/* separators, embeddings */
		{0x2060, 0x206f},		/* word joiner, isolates */
		{0x3164, 0x3164},		/* Hangul filler */
		{0xfeff, 0xfeff},		/* byte order mark */
		{0xffa0, 0xffa0},		/* halfwidth Hangul filler */
		{0xfff9, 0xfffb},		/* annotation marks */
		{0x1bca0, 0x1bca3},		/* shorthand controls */
		{0x1d173, 0x1d17a},		/* musical controls */
		{0xe0000, 0xe0fff},		/* tags, more selectors */
	};

	return in_ranges(code, hidden, COUNT(hidden));
}

/* A surrogate in UTF-8's clothes, as other programs write lone ones. */
static bool is_surrogate(struct str s, size_t at, uint32_t *code)
{
	const unsigned char *b = (const unsigned char *)s.at + at;

	if (s.len - at < 3 || b[0] != 0xed || b[1] < 0xa0 || b[1] > 0xbf ||
	    (b[2] & 0xc0) != 0x80)
		return false;
	*code = 0xd000u | (b[1] & 0x3fu) << 6 | (b[2] & 0x3fu);
	return true;
}

static void escape_code(struct buf *out, uint32_t code)
{
	if (code > 0xffff)
		buf_format(out, "\\U%08x", code);
	else if (code > 0xff)
		buf_format(out, "\\u%04x", code);
	else
		buf_format(out, "\\x%02x", code);
}

static bool escape_blank(struct buf *out, uint32_t code)
{
	switch (code) {
	case ' ':
		buf_text(out, "·");
		return true;
	case '\t':
		buf_text(out, "→");
		return true;
	case '\n':
		buf_text(out, "⏎\n");
		return true;
	}
	return false;
}

void text_escape(struct buf *out, struct str s, enum text_blanks blanks)
{
	uint32_t code;

	for (size_t at = 0, step; at < s.len; at += step) {
		step = text_decode(s, at, &code);
		if (!step && is_surrogate(s, at, &code)) {
			step = 3;
			escape_code(out, code);
		} else if (!step) {
			step = 1;
			escape_code(out, (unsigned char)s.at[at]);
		} else if (text_is_hidden(code)) {
			escape_code(out, code);
		} else if (blanks == TEXT_BLANKS_PLAIN ||
			   !escape_blank(out, code)) {
			buf_add(out, s.at + at, step);
		}
	}
}

size_t text_at_column(struct str s, unsigned column)
{
	size_t at = 0;
	uint32_t code;

	while (at < s.len && column-- > 1) {
		size_t step = text_decode(s, at, &code);

		at += step ? step : 1;
	}
	return at;
}

/* Terminal columns of a visible code point: combining 0, East Asian wide and
 * emoji 2. From Unicode's EastAsianWidth, its small gaps joined. */
static size_t code_columns(uint32_t code)
{
	static const struct range none[] = {
		{0x0300, 0x036f}, {0x0483, 0x0489}, {0x0591, 0x05bd},
		{0x0610, 0x061a}, {0x064b, 0x065f}, {0x06d6, 0x06dc},
		{0x093c, 0x093c}, {0x0941, 0x0948}, {0x0e34, 0x0e3a},
		{0x0e47, 0x0e4e}, {0x1ab0, 0x1aff}, {0x1dc0, 0x1dff},
		{0x20d0, 0x20ff}, {0xfe00, 0xfe0f}, {0xfe20, 0xfe2f},
	};
	static const struct range wide[] = {
		{0x1100, 0x115e}, {0x231a, 0x231b}, {0x23e9, 0x23ec},
		{0x25fd, 0x25fe}, {0x2614, 0x2615}, {0x2648, 0x2653},
		{0x26aa, 0x26ab}, {0x26bd, 0x26be}, {0x26c4, 0x26c5},
		{0x2705, 0x2705}, {0x270a, 0x270b}, {0x2728, 0x2728},
		{0x274c, 0x274e}, {0x2753, 0x2757}, {0x2795, 0x2797},
		{0x2b1b, 0x2b1c}, {0x2b50, 0x2b50}, {0x2b55, 0x2b55},
		{0x2e80, 0x303e}, {0x3041, 0x33ff}, {0x3400, 0x4dbf},
		{0x4e00, 0xa4cf}, {0xa960, 0xa97c}, {0xac00, 0xd7a3},
		{0xf900, 0xfaff}, {0xfe30, 0xfe6b}, {0xff01, 0xff60},
		{0xffe0, 0xffe6}, {0x16fe0, 0x18cff}, {0x1b000, 0x1b2ff},
		{0x1f004, 0x1f004}, {0x1f0cf, 0x1f0cf}, {0x1f18e, 0x1f19a},
		{0x1f200, 0x1f320}, {0x1f32d, 0x1f64f}, {0x1f680, 0x1f6ff},
		{0x1f7e0, 0x1f7eb}, {0x1f90c, 0x1f9ff}, {0x1fa70, 0x1faff},
		{0x20000, 0x3fffd},
	};

	if (code < 0x0300)
		return 1;
	if (in_ranges(code, none, COUNT(none)))
		return 0;
	return in_ranges(code, wide, COUNT(wide)) ? 2 : 1;
}

#define TAB_STOP 8

size_t text_columns(struct str s, enum text_blanks blanks)
{
	FREE_BUF struct buf shown = BUF_INIT;
	size_t columns = 0;
	struct str view;
	uint32_t code;

	text_escape(&shown, s, blanks);
	view = buf_view(&shown);
	for (size_t at = 0, step; at < view.len; at += step) {
		step = text_decode(view, at, &code);
		if (!step)	/* the bound of the buffer cut it */
			break;
		if (code == '\t')
			columns += TAB_STOP - columns % TAB_STOP;
		else if (code != '\n')
			columns += code_columns(code);
	}
	return columns;
}
