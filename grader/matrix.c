/* matrix.c - what one program does on several Pythons, and which agree */
#include "matrix.h"

#include "base/scope.h"
#include "compare.h"

static bool same_start(struct str a, struct str b)
{
	size_t len = a.len < b.len ? a.len : b.len;

	return str_equal(str_slice(a, 0, len), str_slice(b, 0, len));
}

bool matrix_same(const struct question *q, const struct matrix_row *a,
		  const struct matrix_row *b)
{
	FREE_ARENA struct arena arena = ARENA_INIT;

	if (!ending_same(&a->ending, &b->ending))
		return false;
	/* A pattern is there because the text varies: it says what is right. */
	if (q->match == MATCH_PATTERN)
		return true;
	if (a->ending.kind == ENDS_NEVER)
		return same_start(a->out, b->out);
	return str_equal(a->out, b->out) ||
	       (q->order == ORDER_ANY &&
		compare_any_order(&arena, a->out, b->out));
}

size_t matrix_group(const struct question *q, const struct matrix_row *at,
		    size_t count, unsigned group[])
{
	unsigned groups = 0;

	for (size_t i = 0; i < count; i++) {
		size_t j = 0;

		while (j < i && !matrix_same(q, &at[j], &at[i]))
			j++;
		group[i] = j < i ? group[j] : groups++;
	}
	return groups;
}
