/* grade_line.c - a line of the key beside a line of an answer */
#include <stdlib.h>

#include "base/scope.h"
#include "compare_words.h"
#include "grade_parts.h"
#include "literal.h"

/* Longer lines are compared as text alone. */
#define TOKENS_MAX 65536

static struct str sans_case(struct arena *arena, struct str s)
{
	return words_lower(arena, s);
}

/* Is it a string as repr() writes it? Only such a one has quotes that say
 * nothing; others were printed by the program itself. */
static bool is_repr(struct str written)
{
	if (str_ends(written, "'"))
		return true;
	return str_find(written, STR("'")) < written.len;
}

/* ----------------------------------------------------------------- values */

static bool has_printed_quotes(const struct literal *key)
{
	return key->kind == LITERAL_STR && !is_repr(key->written);
}

static size_t count_blanks(struct str s)
{
	size_t count = 0;

	for (size_t i = 0; i < s.len; i++)
		count += s.at[i] == ' ' || s.at[i] == '\t';
	return count;
}

/* Where lines differ in more than blanks, their number tells. */
static unsigned spacing_slip(struct str key, struct str answer)
{
	return count_blanks(key) != count_blanks(answer)
		? RUNG_BIT(RUNG_SPACING) : 0;
}

static unsigned literal_slips(unsigned found)
{
	unsigned slips = 0;

	if (found & LITERAL_SHUFFLED)
		slips |= RUNG_BIT(RUNG_ORDER);
	if (found & LITERAL_WRITTEN)
		slips |= RUNG_BIT(RUNG_NUMBER_FORMAT);
	if (found & LITERAL_QUOTES)
		slips |= RUNG_BIT(RUNG_QUOTE_STYLE);
	return slips;
}

static unsigned value_slips(struct arena *arena, struct str key,
			    struct str answer)
{
	struct literal a, b;
	unsigned found;

	if (!literal_parse(arena, key, &a) ||
	    !literal_parse(arena, answer, &b))
		return NO_FORMAT_SLIP;
	found = literal_compare(&a, &b);
	if (found & LITERAL_VALUE || (found & LITERAL_QUOTES &&
				      has_printed_quotes(&a)))
		return NO_FORMAT_SLIP;
	/* Where they don't differ, brackets or commas are too many. */
	return literal_slips(found ? found : LITERAL_WRITTEN) |
	       spacing_slip(key, answer);
}

/* ----------------------------------------------------------------- tokens */

static bool same_number(struct arena *arena, const struct token *key,
			const struct token *answer)
{
	struct str digits;

	if (key->kind != answer->kind)
		return false;
	switch (key->kind) {
	case TOKEN_INT:
		digits = token_digits(arena, key->text);
		return digits.at && str_equal(digits, token_digits(arena,
							answer->text));
	case TOKEN_FLOAT:
	case TOKEN_IMAGINARY:
		return !(token_real(key->text) < token_real(answer->text)) &&
		       !(token_real(key->text) > token_real(answer->text));
	default:
		return false;
	}
}

static bool same_string(struct arena *arena, const struct token *key,
			const struct token *answer)
{
	if (key->kind != answer->kind ||
	    (key->kind != TOKEN_STR && key->kind != TOKEN_BYTES))
		return false;
	return is_repr(key->text) &&
	       str_equal(token_string(arena, key),
			 token_string(arena, answer));
}

static unsigned token_slips(struct arena *arena, const struct token *key,
			    const struct token *answer)
{
	if (str_equal(key->text, answer->text))
		return 0;
	if (same_string(arena, key, answer))
		return RUNG_BIT(RUNG_QUOTE_STYLE);
	if (same_number(arena, key, answer))
		return RUNG_BIT(RUNG_NUMBER_FORMAT);
	if (str_equal(sans_case(arena, key->text),
		      sans_case(arena, answer->text)))
		return RUNG_BIT(RUNG_CASE);
	return NO_FORMAT_SLIP;
}

/* The next token, and the blanks before it. */
static struct token next_of(struct tokens *tokens, struct str *gap)
{
	size_t from = tokens->at;
	struct token token = token_next(tokens);

	*gap = str_slice(tokens->text, from,
			 tokens->at - token.text.len - from);
	return token;
}

/* Token by token: for text in which values stand among words. */
static unsigned tokens_slips(struct arena *arena, struct str key,
			     struct str answer)
{
	struct tokens left = {.text = key}, right = {.text = answer};
	struct str gap, other_gap;
	struct token a, b;
	unsigned slips = 0, one;

	for (;;) {
		a = next_of(&left, &gap);
		b = next_of(&right, &other_gap);
		if (!str_equal(gap, other_gap))
			slips |= RUNG_BIT(RUNG_SPACING);
		if (a.kind == TOKEN_END || b.kind == TOKEN_END)
			return a.kind == b.kind ? slips : NO_FORMAT_SLIP;
		one = token_slips(arena, &a, &b);
		if (one == NO_FORMAT_SLIP)
			return one;
		slips |= one;
	}
}

/* Blanks that stand inside strings, too. */
static unsigned squeezed_slips(struct arena *arena, struct str key,
			       struct str answer)
{
	struct str a = text_squeezed(arena, key);
	struct str b = text_squeezed(arena, answer);

	if (str_equal(a, b))
		return RUNG_BIT(RUNG_SPACING);
	if (str_equal(sans_case(arena, a), sans_case(arena, b)))
		return RUNG_BIT(RUNG_CASE) | spacing_slip(key, answer);
	return NO_FORMAT_SLIP;
}

unsigned line_slips(struct str key, struct str answer)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	unsigned slips, value;

	if (str_equal(key, answer))
		return 0;
	if (key.len > TOKENS_MAX || answer.len > TOKENS_MAX)
		return squeezed_slips(&arena, key, answer);
	slips = tokens_slips(&arena, key, answer);
	if (slips == RUNG_BIT(RUNG_SPACING))
		return slips;
	value = value_slips(&arena, key, answer);
	if (value < slips)
		slips = value;
	return slips == NO_FORMAT_SLIP ? squeezed_slips(&arena, key, answer)
				       : slips;
}

/* --------------------------------------------------------------- elements */

static int by_bytes(const void *a, const void *b)
{
	return str_compare(*(const struct str *)a, *(const struct str *)b);
}

static struct str *sorted_tokens(struct arena *arena, struct str text,
				 size_t *count)
{
	struct tokens tokens = {.text = text};
	struct str *all = NULL;
	struct token token;

	for (*count = 0;;) {
		token = token_next(&tokens);
		if (token.kind == TOKEN_END)
			break;
		all = arena_grow(arena, all, *count, sizeof(*all));
		all[(*count)++] = token.text;
	}
	if (*count)
		qsort(all, *count, sizeof(*all), by_bytes);
	return all;
}

static bool same_tokens(struct arena *arena, struct str key,
			struct str answer)
{
	size_t count, other;
	struct str *left = sorted_tokens(arena, key, &count);
	struct str *right = sorted_tokens(arena, answer, &other);

	if (count != other || count < 2)
		return false;
	for (size_t i = 0; i < count; i++)
		if (!str_equal(left[i], right[i]))
			return false;
	return true;
}

static bool is_container(const struct literal *literal)
{
	return literal->kind >= LITERAL_TUPLE;
}

unsigned line_reordered(struct str key, struct str answer)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	unsigned slips = RUNG_BIT(RUNG_ORDER) | spacing_slip(key, answer);
	struct literal a, b;
	bool both;

	if (str_equal(key, answer))
		return 0;
	if (key.len > TOKENS_MAX || answer.len > TOKENS_MAX)
		return NO_FORMAT_SLIP;
	both = literal_parse(&arena, key, &a) &&
	       literal_parse(&arena, answer, &b);
	if (!both)
		return same_tokens(&arena, key, answer) ? slips
							: NO_FORMAT_SLIP;
	if (!is_container(&a) || !is_container(&b))
		return NO_FORMAT_SLIP;
	literal_sort(&a);
	literal_sort(&b);
	if (literal_order(&a, &b))
		return NO_FORMAT_SLIP;
	return slips | literal_slips(literal_compare(&a, &b));
}

/* ------------------------------------------------------------------ hints */

static size_t count_quotes(struct str s)
{
	size_t count = 0;

	for (size_t i = 0; i < s.len; i++)
		count += s.at[i] == '\'' || s.at[i] == '"';
	return count;
}

/* What a token counts as a number; False and True do. */
static bool number_of(const struct token *token, double *out)
{
	if (token->kind == TOKEN_INT || token->kind == TOKEN_FLOAT)
		*out = token_real(token->text);
	else if (str_is(token->text, "True") || str_is(token->text, "False"))
		*out = str_is(token->text, "True");
	else
		return false;
	return true;
}

#define NEARLY 1e-6
#define MANY_DIGITS 12

/* 0.3 for 0.30000000000000004, 3.33 for 3.3333333333333335. */
static bool is_rounded(const struct token *key, const struct token *answer,
		       double gap, double size)
{
	if (key->kind != TOKEN_FLOAT || answer->kind != TOKEN_FLOAT)
		return false;
	return gap <= NEARLY * size ||
	       (key->text.len >= MANY_DIGITS &&
		str_equal(str_slice(key->text, 0, answer->text.len),
			  answer->text));
}

static enum grade_hint number_hint(const struct token *key,
				   const struct token *answer)
{
	double a, b, gap, size;

	if (!number_of(key, &a) || !number_of(answer, &b))
		return HINT_NONE;
	gap = a > b ? a - b : b - a;
	size = a < 0 ? -a : a;
	if (!(gap > 0))
		return key->kind != answer->kind ? HINT_TYPE : HINT_NONE;
	return is_rounded(key, answer, gap, size) ? HINT_DIGITS : HINT_NONE;
}

enum grade_hint line_hint(struct str key, struct str answer)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct tokens left, right;
	size_t key_quotes, answer_quotes;
	struct token a, b;

	if (key.len > TOKENS_MAX || answer.len > TOKENS_MAX)
		return HINT_NONE;
	key = text_plain(&arena, key);
	answer = text_plain(&arena, answer);
	key_quotes = count_quotes(key);
	answer_quotes = count_quotes(answer);
	if (key_quotes != answer_quotes &&
	    str_equal(text_squeezed(&arena, text_sans_quotes(&arena, key)),
		      text_squeezed(&arena, text_sans_quotes(&arena, answer))))
		return key_quotes > answer_quotes ? HINT_QUOTES_LACK
						  : HINT_QUOTES_EXTRA;
	left = (struct tokens){.text = key};
	right = (struct tokens){.text = answer};
	do {
		a = token_next(&left);
		b = token_next(&right);
	} while (a.kind != TOKEN_END && str_equal(a.text, b.text));
	return number_hint(&a, &b);
}
