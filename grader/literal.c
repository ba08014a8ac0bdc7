/* literal.c - tokens -> a tree of values, within limits */
#include "literal.h"

#include <stdlib.h>

struct parser {
	struct arena *arena;
	struct tokens tokens;
	struct token token;	/* the one at hand */
	size_t nodes;
};

static bool parse_value(struct parser *p, unsigned depth,
			struct literal *out);

static void advance(struct parser *p)
{
	p->token = token_next(&p->tokens);
}

static bool is_mark(const struct parser *p, char mark)
{
	return p->token.kind == TOKEN_MARK && p->token.text.at[0] == mark;
}

static bool take_mark(struct parser *p, char mark)
{
	if (!is_mark(p, mark))
		return false;
	advance(p);
	return true;
}

/* ---------------------------------------------------------------- numbers */

static bool parse_number(struct parser *p, struct literal *out)
{
	struct str text = p->token.text;

	switch (p->token.kind) {
	case TOKEN_INT:
		out->kind = LITERAL_INT;
		out->text = token_digits(p->arena, text);
		if (!out->text.at)
			return false;
		break;
	case TOKEN_FLOAT:
		out->kind = LITERAL_FLOAT;
		out->real = token_real(text);
		break;
	case TOKEN_IMAGINARY:
		out->kind = LITERAL_COMPLEX;
		out->imag = token_real(text);
		break;
	default:
		return false;
	}
	out->written = text;
	advance(p);
	return true;
}

static void negate(struct literal *number)
{
	if (number->kind == LITERAL_INT)
		number->negative = !str_is(number->text, "0");
	number->real = -number->real;
	number->imag = -number->imag;
}

/* What an integer is as the real part of a complex number. */
static double real_of(const struct literal *number)
{
	double real = number->real;

	if (number->kind == LITERAL_INT)
		real = token_real(number->text);
	return number->negative ? -real : real;
}

/* "-1", "+1.5", "1+2j", "-1-2j"; bool of the sign's text stays in written. */
static bool parse_signed(struct parser *p, struct literal *out)
{
	const char *start = p->token.text.at;
	struct literal imag = {0};
	bool minus = is_mark(p, '-');

	if (minus || is_mark(p, '+'))
		advance(p);
	if (!parse_number(p, out))
		return false;
	if (minus)
		negate(out);
	minus = is_mark(p, '-');
	if (out->kind != LITERAL_COMPLEX && (minus || is_mark(p, '+'))) {
		advance(p);
		if (!parse_number(p, &imag) || imag.kind != LITERAL_COMPLEX)
			return false;
		if (minus)
			negate(&imag);
		out->real = real_of(out);
		out->kind = LITERAL_COMPLEX;
		out->imag = imag.imag;
		out->negative = false;
		out->text = STR_NONE;
		out->written = imag.written;
	}
	out->written = (struct str){
		start, (size_t)(out->written.at + out->written.len - start),
	};
	return true;
}

/* ------------------------------------------------------------- containers */

static int by_value(const void *a, const void *b)
{
	return literal_order(a, b);
}

static void sort_items(struct literal *set)
{
	if (set->count)
		qsort(set->items, set->count, sizeof(*set->items), by_value);
}

static bool add_item(struct parser *p, unsigned depth, struct literal *to)
{
	struct literal item = {0};

	if (!parse_value(p, depth + 1, &item))
		return false;
	item.place = (unsigned)to->count;
	to->items = arena_grow(p->arena, to->items, to->count, sizeof(item));
	to->items[to->count++] = item;
	return true;
}

/* Up to `close`; *comma tells whether one stood anywhere. */
static bool parse_items(struct parser *p, unsigned depth, char close,
			struct literal *to, bool *comma)
{
	*comma = false;
	while (!take_mark(p, close)) {
		if (!add_item(p, depth, to))
			return false;
		if (take_mark(p, ','))
			*comma = true;
		else if (!is_mark(p, close))
			return false;
	}
	return true;
}

/* A tuple, or a value in parentheses. */
static bool parse_parentheses(struct parser *p, unsigned depth,
			      struct literal *out)
{
	bool comma;

	out->kind = LITERAL_TUPLE;
	if (!parse_items(p, depth, ')', out, &comma))
		return false;
	if (out->count == 1 && !comma)
		*out = out->items[0];
	return true;
}

/* A dict or a set: what stands behind the first value tells. */
static bool parse_braces(struct parser *p, unsigned depth,
			 struct literal *out)
{
	bool more = true, dict = false;

	out->kind = LITERAL_DICT;
	while (!take_mark(p, '}')) {
		bool first = !out->count;

		if (!more || !add_item(p, depth, out))
			return false;
		if (first)
			dict = is_mark(p, ':');
		if (dict && (!take_mark(p, ':') || !add_item(p, depth, out)))
			return false;
		more = take_mark(p, ',');
	}
	if (out->count && !dict) {
		out->kind = LITERAL_SET;
		sort_items(out);
	}
	return true;
}

/* What prints like a call. set() and frozenset({...}) are values. */
static bool parse_call(struct parser *p, struct str name, unsigned depth,
		       struct literal *out)
{
	bool comma;

	if (!take_mark(p, '('))
		return false;
	out->kind = LITERAL_CALL;
	out->text = name;
	if (!parse_items(p, depth, ')', out, &comma))
		return false;
	if (str_is(name, "set") && !out->count)
		out->kind = LITERAL_SET;
	if (!str_is(name, "frozenset") || out->count > 1)
		return true;
	if (out->count && out->items[0].kind != LITERAL_SET)
		return true;
	out->kind = LITERAL_FROZENSET;
	if (out->count) {
		out->count = out->items[0].count;
		out->items = out->items[0].items;
	}
	return true;
}

/* ----------------------------------------------------------------- values */

static bool parse_name(struct parser *p, unsigned depth, struct literal *out)
{
	struct str name = p->token.text;

	advance(p);
	if (str_is(name, "None")) {
		out->kind = LITERAL_NONE;
	} else if (str_is(name, "True") || str_is(name, "False")) {
		out->kind = LITERAL_BOOL;
		out->negative = str_is(name, "True");
	} else {
		return parse_call(p, name, depth, out);
	}
	return true;
}

static bool parse_ellipsis(struct parser *p, struct literal *out)
{
	out->kind = LITERAL_ELLIPSIS;
	return take_mark(p, '.') && take_mark(p, '.') && take_mark(p, '.');
}

static bool parse_mark(struct parser *p, unsigned depth, struct literal *out)
{
	bool comma;

	switch (p->token.text.at[0]) {
	case '(':
		advance(p);
		return parse_parentheses(p, depth, out);
	case '[':
		advance(p);
		out->kind = LITERAL_LIST;
		return parse_items(p, depth, ']', out, &comma);
	case '{':
		advance(p);
		return parse_braces(p, depth, out);
	case '.':
		return parse_ellipsis(p, out);
	}
	return parse_signed(p, out);
}

static bool parse_value(struct parser *p, unsigned depth,
			struct literal *out)
{
	struct token token = p->token;

	if (depth > LITERAL_DEPTH_MAX || p->nodes++ >= LITERAL_NODES_MAX)
		return false;
	switch (token.kind) {
	case TOKEN_END:
		return false;
	case TOKEN_NAME:
		return parse_name(p, depth, out);
	case TOKEN_STR:
	case TOKEN_BYTES:
		out->kind = token.kind == TOKEN_STR ? LITERAL_STR
						    : LITERAL_BYTES;
		out->text = token_string(p->arena, &token);
		out->written = token.text;
		advance(p);
		return true;
	case TOKEN_MARK:
		return parse_mark(p, depth, out);
	default:
		return parse_signed(p, out);
	}
}

bool literal_parse(struct arena *arena, struct str text, struct literal *out)
{
	struct parser p = {.arena = arena, .tokens = {.text = text}};
	struct literal found = {0};

	if (text.len > LITERAL_BYTES_MAX)
		return false;
	advance(&p);
	if (!parse_value(&p, 0, &found) || p.token.kind != TOKEN_END)
		return false;
	*out = found;
	return true;
}
