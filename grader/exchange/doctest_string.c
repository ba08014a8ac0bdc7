/* doctest_string.c - the escapes of Python's string literals */
#include "exchange/doctest_string.h"

#include <stdint.h>
#include <string.h>

#include "base/scope.h"
#include "base/unicode.h"

/* Hex or octal digits: at most `max`; *at moves behind them. */
static uint32_t digits(struct str text, size_t *at, size_t max, unsigned base)
{
	static const char hex[] = "0123456789abcdefABCDEF";
	uint32_t value = 0;

	for (size_t i = 0; i < max && *at < text.len; i++, ++*at) {
		const char *found = memchr(hex, text.at[*at],
					   base == 8 ? 8 : 22);
		size_t digit;

		if (!found)
			break;
		digit = (size_t)(found - hex);
		value = value * base +
			(uint32_t)(digit < 16 ? digit : digit - 6);
	}
	return value;
}

/* What the backslash at `at` - 1 stands for; `at` moves behind it. False for
 * \N{...}, whose names only Python knows, and for no character. */
static bool put_escape(struct buf *out, struct str text, size_t *at)
{
	static const char letters[] = "abfnrtv\\'\"";
	static const char meanings[] = "\a\b\f\n\r\t\v\\'\"";
	char c = *at < text.len ? text.at[(*at)++] : '\\';
	const char *found = c ? strchr(letters, c) : NULL;
	uint32_t code;

	if (c == '\n')
		return true;
	if (found) {
		buf_char(out, meanings[found - letters]);
		return true;
	}
	if (c >= '0' && c <= '7') {
		--*at;
		code = digits(text, at, 3, 8);
	} else if (c == 'x' || c == 'u' || c == 'U') {
		code = digits(text, at, c == 'x' ? 2 : c == 'u' ? 4 : 8, 16);
	} else if (c == 'N') {
		return false;
	} else {
		buf_char(out, '\\');	/* no escape: both stay */
		buf_char(out, c);
		return true;
	}
	if (code > 0x10ffff || (code >= 0xd800 && code < 0xe000))
		return false;
	text_encode(out, code);
	return true;
}

/* The text between the quotes, and whether backslashes are themselves. */
static bool literal_open(struct str literal, struct str *inner, bool *raw)
{
	size_t at = 0, quotes = 1;

	*raw = false;
	for (; at < literal.len && !strchr("\"'", literal.at[at]); at++) {
		if (strchr("bBfF", literal.at[at]))
			return false;
		*raw = *raw || strchr("rR", literal.at[at]);
	}
	if (literal.len >= at + 6 && literal.at[at + 1] == literal.at[at] &&
	    literal.at[at + 2] == literal.at[at])
		quotes = 3;
	if (literal.len < at + 2 * quotes)
		return false;
	*inner = str_slice(literal, at + quotes,
			   literal.len - at - 2 * quotes);
	return true;
}

struct str doctest_string_decode(struct arena *arena, struct str literal,
				 const char **problem)
{
	FREE_BUF struct buf out = BUF_INIT;
	struct str inner;
	bool raw;

	*problem = NULL;
	if (!literal_open(literal, &inner, &raw))
		return STR_NONE;
	for (size_t at = 0; at < inner.len;) {
		char c = inner.at[at++];

		if (c != '\\' || raw) {
			buf_char(&out, c);
		} else if (!put_escape(&out, inner, &at)) {
			*problem = "the docstring has an escape that is read"
				   " by Python alone, such as \\N{...}: write"
				   " the character itself";
			return STR_NONE;
		}
	}
	return str_copy(arena, buf_view(&out));
}
