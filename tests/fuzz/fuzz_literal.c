/*
 * fuzz_literal.c - any two texts as literals, and as a key and an answer
 *
 * The input is cut in two at its first NUL. Holds: tokens lie in order and
 * leave out nothing but blanks; a literal equals itself, also once sorted;
 * the order of two is antisymmetric; what is its own answer is exact, and
 * any other answer has marks from 0 to 1 and something said of it.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/scope.h"
#include "grade.h"
#include "literal.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void demand(bool holds)
{
	if (!holds)
		abort();
}

static void check_tokens(struct str text)
{
	struct tokens tokens = {.text = text};
	const char *at = text.at, *end = text.at + text.len;

	for (;;) {
		struct token token = token_next(&tokens);
		const char *from = token.kind == TOKEN_END ? end
							   : token.text.at;

		demand(from >= at && from <= end);
		for (; at < from; at++)
			demand(strchr(" \t\n\r\f", *at) && *at);
		if (token.kind == TOKEN_END)
			return;
		demand(token.text.len > 0);
		at = token.text.at + token.text.len;
	}
}

static void check_literals(struct arena *arena, struct str left,
			   struct str right)
{
	struct literal a, b, sorted;

	if (!literal_parse(arena, left, &a))
		return;
	demand(literal_compare(&a, &a) == 0);
	demand(literal_parse(arena, left, &sorted));
	demand(literal_compare(&a, &sorted) == 0);
	literal_sort(&sorted);
	literal_sort(&sorted);
	demand(literal_order(&sorted, &sorted) == 0);
	if (!literal_parse(arena, right, &b))
		return;
	demand(literal_order(&a, &b) == -literal_order(&b, &a) ||
	       (literal_order(&a, &b) < 0) == (literal_order(&b, &a) > 0));
	demand((literal_compare(&a, &b) == LITERAL_VALUE) ==
	       (literal_order(&a, &b) != 0));
}

static struct grade graded(struct arena *arena, struct str out,
			   struct str text, unsigned flags)
{
	static struct policy policy;
	struct key_line line = {.text = out};
	struct section section = {.is_default = true, .keys = &line,
				  .key_count = 1};
	struct question q = {
		.stem = STR(STEM_DEFAULT), .full_marks = RUNGS_FULL,
		.sections = &section, .section_count = 1,
		.mode = flags & 1 ? MODE_REPL : MODE_SCRIPT,
		.order = flags & 2 ? ORDER_ANY : ORDER_EXACT,
	};
	const struct grade_context context = {.policy = &policy};
	struct grade_key *key = arena_new(arena, struct grade_key);
	struct answer answer;
	struct err err;

	demand(!policy_named("practice", &policy, &err));
	demand(grade_key_build(arena, &q, 13, key));
	demand(!answer_build(arena, text, STR("normally"), &answer, &err));
	return grade_answer(arena, key, &answer, &context);
}

static void check_grades(struct arena *arena, struct str left,
			 struct str right)
{
	for (unsigned flags = 0; flags < 4; flags++) {
		struct grade g = graded(arena, left, left, flags);

		demand(g.rung == RUNG_EXACT && g.full);
		g = graded(arena, left, right, flags);
		demand(g.marks >= 0 && g.marks <= 1 && g.message.len);
		demand(g.right <= g.total && g.first <= g.total);
		if (g.rung > RUNG_TRAILING_BLANKS && !(flags & 2))
			demand(g.where.line && g.where.column);
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct str bytes = {(const char *)data, size};
	struct str left = str_slice(bytes, 0, str_find(bytes, STR("\0")));
	struct str right = str_slice(bytes, left.len + 1, size);

	check_tokens(left);
	check_literals(&arena, left, right);
	check_grades(&arena, left, right);
	return 0;
}
