/* json_string.c - a small bounded decoder and its inverse */
#include "base/json_string.h"

#include <string.h>

#include "base/arena.h"
#include "base/text.h"

struct decoder {
	struct str text;
	size_t at;
	char *out;	/* never longer than the text */
	size_t len;
	const char *why;
};

static bool fail(struct decoder *d, const char *why)
{
	d->why = why;
	return false;
}

static int hex_digit(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	c |= 0x20;
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* The four digits of \uXXXX whose backslash is at `at`. */
static bool hex_quad(struct str text, size_t at, uint32_t *code)
{
	if (text.len - at < 6 || text.at[at] != '\\' || text.at[at + 1] != 'u')
		return false;
	*code = 0;
	for (size_t i = at + 2; i < at + 6; i++) {
		int digit = hex_digit(text.at[i]);

		if (digit < 0)
			return false;
		*code = *code << 4 | (uint32_t)digit;
	}
	return true;
}

static void put_code(struct decoder *d, uint32_t code)
{
	if (code < 0x80) {
		d->out[d->len++] = (char)code;
		return;
	}
	if (code < 0x800) {
		d->out[d->len++] = (char)(0xc0 | code >> 6);
	} else {
		if (code < 0x10000) {
			d->out[d->len++] = (char)(0xe0 | code >> 12);
		} else {
			d->out[d->len++] = (char)(0xf0 | code >> 18);
			d->out[d->len++] = (char)(0x80 | (code >> 12 & 0x3f));
		}
		d->out[d->len++] = (char)(0x80 | (code >> 6 & 0x3f));
	}
	d->out[d->len++] = (char)(0x80 | (code & 0x3f));
}

static bool decode_unicode(struct decoder *d)
{
	uint32_t code, low;

	if (!hex_quad(d->text, d->at, &code))
		return fail(d, "\\u takes four hexadecimal digits: write them,"
			       " or \\\\ for a backslash");
	if (code >= 0xd800 && code <= 0xdbff &&
	    hex_quad(d->text, d->at + 6, &low) && low >= 0xdc00 &&
	    low <= 0xdfff) {
		put_code(d, 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00));
		d->at += 12;
		return true;
	}
	if (code >= 0xdc80 && code <= 0xdcff)
		d->out[d->len++] = (char)(code & 0xff);
	else if (code >= 0xd800 && code <= 0xdfff)
		return fail(d, "half a surrogate pair: write both halves, or"
			       " \\udc80 to \\udcff for a raw byte");
	else
		put_code(d, code);
	d->at += 6;
	return true;
}

static bool decode_escape(struct decoder *d)
{
	static const char letters[] = "\"\\/bfnrt";
	static const char meanings[] = "\"\\/\b\f\n\r\t";
	const char *found;
	char letter;

	if (d->text.len - d->at < 2)
		return fail(d, "the string does not end: close it with \"");
	letter = d->text.at[d->at + 1];
	if (letter == 'u')
		return decode_unicode(d);
	found = letter ? strchr(letters, letter) : NULL;
	if (!found)
		return fail(d, "JSON has no such escape: write \\\\ for a"
			       " backslash");
	d->out[d->len++] = meanings[found - letters];
	d->at += 2;
	return true;
}

static bool decode_plain(struct decoder *d)
{
	uint32_t code;
	size_t step = text_decode(d->text, d->at, &code);

	if (!step)
		return fail(d, "invalid UTF-8: write raw bytes as \\udc80 to"
			       " \\udcff");
	if (code < 0x20)
		return fail(d, "a raw control character: write it as an"
			       " escape, \\t or \\u001b");
	memcpy(d->out + d->len, d->text.at + d->at, step);
	d->len += step;
	d->at += step;
	return true;
}

/* Up to the closing quote at most: a line may hold many strings. */
static size_t raw_length(struct str text)
{
	size_t at = 1;

	while (at < text.len && text.at[at] != '"')
		at += text.at[at] == '\\' ? 2 : 1;
	return at < text.len ? at : text.len;
}

size_t json_string_decode(struct arena *arena, struct str text,
			  struct str *out, size_t *bad, const char **why)
{
	struct decoder d = {.text = text, .at = 1};

	d.out = arena_alloc(arena, raw_length(text) + 1);
	while (d.at < text.len && text.at[d.at] != '"') {
		bool fine = text.at[d.at] == '\\' ? decode_escape(&d)
						  : decode_plain(&d);

		if (!fine)
			break;
	}
	if (!d.why && d.at < text.len) {
		*out = (struct str){d.out, d.len};
		return d.at + 1;
	}
	*bad = d.at;
	*why = d.why ? d.why : "the string does not end: close it with \"";
	return 0;
}

struct str json_string_unquote(struct arena *arena, struct str text)
{
	struct str decoded;
	const char *why;
	size_t bad;

	if (str_starts(text, "\"") &&
	    json_string_decode(arena, text, &decoded, &bad, &why) == text.len)
		return decoded;
	return text;
}

bool json_string_escapes(uint32_t code)
{
	switch (code) {
	case '\t': case '\n':
	case 0x00a0: case 0x1680: case 0x202f: case 0x205f:
		return true;
	}
	return (code >= 0x2000 && code <= 0x200a) || text_is_hidden(code);
}

static void encode_code(struct buf *out, uint32_t code)
{
	static const char meanings[] = "\b\f\n\r\t";
	static const char letters[] = "bfnrt";
	const char *found = code && code < 0x20 ? strchr(meanings, (int)code)
						: NULL;

	if (found) {
		buf_char(out, '\\');
		buf_char(out, letters[found - meanings]);
	} else if (code > 0xffff) {
		buf_format(out, "\\u%04x\\u%04x",
			   0xd800 + ((code - 0x10000) >> 10),
			   0xdc00 + (code & 0x3ff));
	} else {
		buf_format(out, "\\u%04x", code);
	}
}

void json_string_encode(struct buf *out, struct str s)
{
	uint32_t code;

	buf_char(out, '"');
	for (size_t at = 0, step; at < s.len; at += step) {
		step = text_decode(s, at, &code);
		if (!step) {
			step = 1;
			encode_code(out, 0xdc00 | (unsigned char)s.at[at]);
		} else if (json_string_escapes(code)) {
			encode_code(out, code);
		} else {
			if (code == '"' || code == '\\')
				buf_char(out, '\\');
			buf_add(out, s.at + at, step);
		}
	}
	buf_char(out, '"');
}
