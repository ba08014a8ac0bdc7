/* literal_token.c - bytes -> tokens, and what numbers and strings stand for */
#include "literal.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/text.h"

#define FLOAT_MAX 512	/* bytes of a float's text; Python prints 24 */

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool is_word(char c)
{
	return is_digit(c) || (c >= 'a' && c <= 'z') ||
	       (c >= 'A' && c <= 'Z') || c == '_' || (unsigned char)c >= 0x80;
}

static bool is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

static char at_or_nul(struct str text, size_t at)
{
	return at < text.len ? text.at[at] : '\0';
}

/* ---------------------------------------------------------------- numbers */

static int digit_value(char c)
{
	if (is_digit(c))
		return c - '0';
	c |= 0x20;
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : 99;
}

/* Digits of `base` with single underscores between them; returns how many
 * bytes, 0 for none. A leading underscore is admitted after a prefix. */
static size_t digits_length(struct str text, size_t at, int base, bool prefix)
{
	size_t start = at;

	while (at < text.len) {
		bool line = text.at[at] == '_' && (at > start || prefix);

		if (digit_value(at_or_nul(text, at + line)) >= base)
			break;
		at += line + 1u;
	}
	return at - start;
}

static int base_of(struct str text)
{
	if (text.len < 3 || text.at[0] != '0')
		return 10;
	switch (text.at[1] | 0x20) {
	case 'x':
		return 16;
	case 'o':
		return 8;
	case 'b':
		return 2;
	}
	return 10;
}

static enum token_kind number_kind(struct str text)
{
	int base = base_of(text);
	enum token_kind kind = TOKEN_INT;
	size_t at, whole;

	if (base != 10)
		return digits_length(text, 2, base, true) + 2 == text.len
			? TOKEN_INT : TOKEN_NAME;
	at = whole = digits_length(text, 0, 10, false);
	if (at_or_nul(text, at) == '.') {
		size_t fraction = digits_length(text, at + 1, 10, false);

		if (!whole && !fraction)
			return TOKEN_NAME;
		kind = TOKEN_FLOAT;
		at += 1 + fraction;
	}
	if ((at_or_nul(text, at) | 0x20) == 'e') {
		size_t sign = at_or_nul(text, at + 1) == '+' ||
			      at_or_nul(text, at + 1) == '-';
		size_t power = digits_length(text, at + 1 + sign, 10, false);

		if (!power)
			return TOKEN_NAME;
		kind = TOKEN_FLOAT;
		at += 1 + sign + power;
	}
	if ((at_or_nul(text, at) | 0x20) == 'j') {
		kind = TOKEN_IMAGINARY;
		at++;
	}
	/* 007 is no integer of Python's, though 0 and 00 are. */
	if (kind == TOKEN_INT && text.at[0] == '0')
		for (size_t i = 0; i < at; i++)
			if (text.at[i] != '0' && text.at[i] != '_')
				return TOKEN_NAME;
	return at == text.len ? kind : TOKEN_NAME;
}

/* All that hangs together with a number's start: 12, 1.5e-3, but 1.2.3 too. */
static size_t number_length(struct str text, size_t at)
{
	size_t start = at;
	bool hex = base_of(str_slice(text, at, 3)) == 16;

	while (at < text.len) {
		char c = text.at[at];
		bool power = at > start && !hex && (c == '+' || c == '-') &&
			     (text.at[at - 1] | 0x20) == 'e' &&
			     is_digit(text.at[start]) &&
			     is_digit(at_or_nul(text, at + 1));

		if (!is_word(c) && c != '.' && !power)
			break;
		at++;
	}
	return at - start;
}

/* Decimal digits of a number in a base that is a power of two, by repeated
 * division of `limb` into nines of digits. */
static struct str to_decimal(struct arena *arena, struct str digits, int base)
{
	uint32_t limb[LITERAL_BITS_MAX / 29 + 2] = {0};
	size_t count = 1, len = 0;
	char *text = arena_alloc(arena, (sizeof(limb) / 4) * 9 + 1);

	for (size_t i = 0; i < digits.len; i++) {
		uint64_t carry = (uint64_t)digit_value(digits.at[i]);

		for (size_t k = 0; k < count; k++) {
			carry += (uint64_t)limb[k] * (uint64_t)base;
			limb[k] = (uint32_t)(carry % 1000000000);
			carry /= 1000000000;
		}
		if (carry)
			limb[count++] = (uint32_t)carry;
	}
	len = (size_t)sprintf(text, "%u", limb[count - 1]);
	for (size_t k = count - 1; k-- > 0;)
		len += (size_t)sprintf(text + len, "%09u", limb[k]);
	return (struct str){text, len};
}

struct str token_digits(struct arena *arena, struct str text)
{
	int base = base_of(text);
	unsigned bits = base == 16 ? 4 : base == 8 ? 3 : 1;
	char *out = arena_alloc(arena, text.len + 1);
	size_t len = 0;

	for (size_t i = base == 10 ? 0 : 2; i < text.len; i++)
		if (text.at[i] != '_' && (len || text.at[i] != '0'))
			out[len++] = text.at[i];
	if (!len)
		return STR("0");
	if (base == 10)
		return len <= LITERAL_DIGITS_MAX ? (struct str){out, len}
						 : STR_NONE;
	if (len > LITERAL_BITS_MAX / bits)
		return STR_NONE;
	return to_decimal(arena, (struct str){out, len}, base);
}

double token_real(struct str text)
{
	char copy[FLOAT_MAX + 1];
	size_t len = 0;

	/* What is longer was typed to try us, and is cut. */
	for (size_t i = 0; i < text.len && len < FLOAT_MAX; i++)
		if (text.at[i] != '_' && (text.at[i] | 0x20) != 'j')
			copy[len++] = text.at[i];
	copy[len] = '\0';
	return strtod(copy, NULL);
}

/* ---------------------------------------------------------------- strings */

struct prefix {
	size_t len;
	bool raw, bytes;
};

/* r, b, u, rb and br in any case, with a quote behind. */
static bool prefix_parse(struct str text, size_t at, struct prefix *out)
{
	bool raw = false, bytes = false, unicode = false;
	size_t i = at;

	for (; i < text.len && i - at < 3; i++) {
		char c = text.at[i] | 0x20;

		if (text.at[i] == '\'' || text.at[i] == '"') {
			*out = (struct prefix){i - at, raw, bytes};
			return true;
		}
		if ((c == 'r' && raw) || (c == 'b' && bytes) || unicode ||
		    (c == 'u' && i > at))
			return false;
		raw = raw || c == 'r';
		bytes = bytes || c == 'b';
		unicode = c == 'u';
		if (c != 'r' && c != 'b' && c != 'u')
			return false;
	}
	return false;
}

static bool is_triple(struct str text, size_t at)
{
	return at + 2 < text.len && text.at[at] == text.at[at + 1] &&
	       text.at[at] == text.at[at + 2];
}

/* From the opening quote to behind the closing one; 0 when there is none, and
 * then *end is how far that is sure. */
static size_t quoted_length(struct str text, size_t at, size_t *end)
{
	size_t start = at, width = is_triple(text, at) ? 3 : 1;
	char quote = text.at[at];

	for (at += width; at < text.len; at++) {
		if (text.at[at] == '\n' && width == 1)
			break;
		if (text.at[at] == '\\')
			at++;
		else if (text.at[at] == quote &&
			 (width == 1 || is_triple(text, at)))
			return at + width - start;
	}
	*end = at;
	return 0;
}

/* UTF-8 for any code point; a surrogate in the same manner. */
static size_t put_code(char *out, uint32_t code)
{
	if (code < 0x80) {
		out[0] = (char)code;
		return 1;
	}
	if (code < 0x800) {
		out[0] = (char)(0xc0 | code >> 6);
		out[1] = (char)(0x80 | (code & 0x3f));
		return 2;
	}
	if (code < 0x10000) {
		out[0] = (char)(0xe0 | code >> 12);
		out[1] = (char)(0x80 | (code >> 6 & 0x3f));
		out[2] = (char)(0x80 | (code & 0x3f));
		return 3;
	}
	out[0] = (char)(0xf0 | code >> 18);
	out[1] = (char)(0x80 | (code >> 12 & 0x3f));
	out[2] = (char)(0x80 | (code >> 6 & 0x3f));
	out[3] = (char)(0x80 | (code & 0x3f));
	return 4;
}

/* `most` digits of `base` at `at`, all of them when `exact`; returns how many
 * there are, 0 for none. */
static size_t escape_digits(struct str text, size_t at, int base, size_t most,
			    bool exact, uint32_t *code)
{
	size_t count = 0;

	*code = 0;
	while (count < most && digit_value(at_or_nul(text, at + count)) < base)
		*code = *code * (uint32_t)base +
			(uint32_t)digit_value(text.at[at + count++]);
	return exact && count < most ? 0 : count;
}

/* What the escape at `at` (its backslash) stands for. Returns its length, 0
 * when it is none: then the backslash is one. */
static size_t escape_length(struct str text, size_t at, bool bytes,
			    uint32_t *code)
{
	static const char letters[] = "\\'\"abfnrtv";
	static const char meanings[] = "\\'\"\a\b\f\n\r\t\v";
	char letter = at_or_nul(text, at + 1);
	const char *found = letter ? strchr(letters, letter) : NULL;
	size_t digits;

	if (found) {
		*code = (unsigned char)meanings[found - letters];
		return 2;
	}
	if (letter == 'x') {
		digits = escape_digits(text, at + 2, 16, 2, true, code);
		return digits ? 4 : 0;
	}
	if (!bytes && (letter == 'u' || letter == 'U')) {
		digits = escape_digits(text, at + 2, 16, letter == 'u' ? 4 : 8,
				       true, code);
		return digits && *code <= 0x10ffff ? digits + 2 : 0;
	}
	digits = escape_digits(text, at + 1, 8, 3, false, code);
	return digits ? digits + 1 : 0;
}

struct str token_string(struct arena *arena, const struct token *token)
{
	struct str text = token->text;
	struct prefix prefix = {0};
	/* No escape is shorter than what it stands for. */
	char *out = arena_alloc(arena, text.len + 1);
	size_t len = 0, at, end, width;

	prefix_parse(text, 0, &prefix);
	width = is_triple(text, prefix.len) && text.len - prefix.len >= 6 ? 3
									 : 1;
	end = text.len - width;
	for (at = prefix.len + width; at < end;) {
		uint32_t code;
		size_t step = 0;

		if (text.at[at] == '\\' && !prefix.raw) {
			if (at_or_nul(text, at + 1) == '\n') {
				at += 2;	/* a line goes on */
				continue;
			}
			step = escape_length(text, at, prefix.bytes, &code);
		}
		if (!step)
			out[len++] = text.at[at];
		else if (prefix.bytes)
			out[len++] = (char)code;
		else
			len += put_code(out + len, code);
		at += step ? step : 1;
	}
	return (struct str){out, len};
}

/* ----------------------------------------------------------------- tokens */

static struct token string_token(struct tokens *tokens)
{
	struct str text = tokens->text;
	size_t at = tokens->at, length, *open;
	struct prefix prefix;

	/* In "it's" the quote belongs to the word before it. */
	if (!prefix_parse(text, at, &prefix) ||
	    (at && is_word(text.at[at - 1])))
		return (struct token){TOKEN_END, STR_NONE};
	open = &tokens->open_until[(text.at[at + prefix.len] == '"') +
				   2 * is_triple(text, at + prefix.len)];
	if (at < *open)
		return (struct token){TOKEN_END, STR_NONE};
	length = quoted_length(text, at + prefix.len, open);
	if (!length)
		return (struct token){TOKEN_END, STR_NONE};
	return (struct token){
		prefix.bytes ? TOKEN_BYTES : TOKEN_STR,
		str_slice(text, at, prefix.len + length),
	};
}

static struct token plain_token(struct str text, size_t at)
{
	struct token token = {TOKEN_MARK, str_slice(text, at, 1)};
	char c = text.at[at];
	size_t length = 0;

	if (is_digit(c) || (c == '.' && is_digit(at_or_nul(text, at + 1)))) {
		token.text = str_slice(text, at, number_length(text, at));
		token.kind = number_kind(token.text);
	} else if (is_word(c)) {
		while (is_word(at_or_nul(text, at + length)))
			length++;
		token = (struct token){TOKEN_NAME, str_slice(text, at, length)};
	}
	return token;
}

struct token token_next(struct tokens *tokens)
{
	struct token token = {TOKEN_END, STR_NONE};
	struct str text = tokens->text;

	while (tokens->at < text.len && is_blank(text.at[tokens->at]))
		tokens->at++;
	if (tokens->at >= text.len)
		return token;
	token = string_token(tokens);
	if (token.kind == TOKEN_END)
		token = plain_token(text, tokens->at);
	tokens->at += token.text.len;
	return token;
}
