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

static enum rung value_rung(struct arena *arena, struct str key,
			    struct str answer)
{
	struct literal a, b;
	unsigned found;

	if (!literal_parse(arena, key, &a) ||
	    !literal_parse(arena, answer, &b))
		return RUNG_WRONG;
	found = literal_compare(&a, &b);
	if (found & LITERAL_VALUE || (found & LITERAL_QUOTES &&
				      has_printed_quotes(&a)))
		return RUNG_WRONG;
	if (found & LITERAL_SHUFFLED)
		return RUNG_ORDER;
	if (found & LITERAL_WRITTEN)
		return RUNG_NUMBER_FORMAT;
	if (found & LITERAL_QUOTES)
		return RUNG_QUOTE_STYLE;
	/* Else brackets or commas too many, which change nothing. */
	return str_equal(text_squeezed(arena, key),
			 text_squeezed(arena, answer)) ? RUNG_SPACING
						       : RUNG_NUMBER_FORMAT;
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

static enum rung token_rung(struct arena *arena, const struct token *key,
			    const struct token *answer)
{
	if (str_equal(key->text, answer->text))
		return RUNG_EXACT;
	if (same_string(arena, key, answer))
		return RUNG_QUOTE_STYLE;
	if (same_number(arena, key, answer))
		return RUNG_NUMBER_FORMAT;
	if (str_equal(sans_case(arena, key->text),
		      sans_case(arena, answer->text)))
		return RUNG_CASE;
	return RUNG_WRONG;
}

/* Token by token: for text in which values stand among words. */
static enum rung tokens_rung(struct arena *arena, struct str key,
			     struct str answer)
{
	struct tokens left = {.text = key}, right = {.text = answer};
	enum rung rung = RUNG_SPACING;
	struct token a, b;

	do {
		a = token_next(&left);
		b = token_next(&right);
		if (a.kind == TOKEN_END || b.kind == TOKEN_END)
			return a.kind == b.kind ? rung : RUNG_WRONG;
		switch (token_rung(arena, &a, &b)) {
		case RUNG_EXACT:
			break;
		case RUNG_QUOTE_STYLE:
			/* Less than spacing, but more to be told. */
			rung = rung == RUNG_SPACING ? RUNG_QUOTE_STYLE : rung;
			break;
		case RUNG_NUMBER_FORMAT:
			rung = rung < RUNG_CASE ? RUNG_NUMBER_FORMAT : rung;
			break;
		case RUNG_CASE:
			rung = RUNG_CASE;
			break;
		default:
			rung = RUNG_WRONG;
		}
	} while (rung != RUNG_WRONG);
	return rung;
}

/* Blanks that stand inside strings, too. */
static enum rung squeezed_rung(struct arena *arena, struct str key,
			       struct str answer)
{
	key = text_squeezed(arena, key);
	answer = text_squeezed(arena, answer);
	if (str_equal(key, answer))
		return RUNG_SPACING;
	return str_equal(sans_case(arena, key), sans_case(arena, answer))
		? RUNG_CASE : RUNG_WRONG;
}

enum rung line_rung(struct str key, struct str answer)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	enum rung rung, value;

	if (str_equal(key, answer))
		return RUNG_EXACT;
	if (key.len > TOKENS_MAX || answer.len > TOKENS_MAX)
		return squeezed_rung(&arena, key, answer);
	rung = tokens_rung(&arena, key, answer);
	if (rung == RUNG_SPACING)
		return rung;
	value = value_rung(&arena, key, answer);
	if (value < rung)
		rung = value;
	return rung == RUNG_WRONG ? squeezed_rung(&arena, key, answer) : rung;
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

bool line_reordered(struct str key, struct str answer)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct literal a, b;
	bool both;

	if (str_equal(key, answer))
		return true;
	if (key.len > TOKENS_MAX || answer.len > TOKENS_MAX)
		return false;
	both = literal_parse(&arena, key, &a) &&
	       literal_parse(&arena, answer, &b);
	if (!both)
		return same_tokens(&arena, key, answer);
	if (!is_container(&a) || !is_container(&b))
		return false;
	literal_sort(&a);
	literal_sort(&b);
	return literal_order(&a, &b) == 0;
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
