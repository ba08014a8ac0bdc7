/* literal_compare.c - how two values differ, and an order over all of them */
#include "literal.h"

#include <stdlib.h>

static int order_of(double a, double b)
{
	return (a > b) - (a < b);
}

static int order_int(const struct literal *a, const struct literal *b)
{
	int order = a->text.len == b->text.len
		? str_compare(a->text, b->text)
		: (a->text.len > b->text.len) - (a->text.len < b->text.len);

	if (a->negative != b->negative)
		return a->negative ? -1 : 1;
	return a->negative ? -order : order;
}

static int order_items(const struct literal *a, const struct literal *b)
{
	for (size_t i = 0; i < a->count && i < b->count; i++) {
		int order = literal_order(&a->items[i], &b->items[i]);

		if (order)
			return order;
	}
	return (a->count > b->count) - (a->count < b->count);
}

int literal_order(const struct literal *a, const struct literal *b)
{
	int order;

	if (a->kind != b->kind)
		return (a->kind > b->kind) - (a->kind < b->kind);
	switch (a->kind) {
	case LITERAL_NONE:
	case LITERAL_ELLIPSIS:
		return 0;
	case LITERAL_BOOL:
		return a->negative - b->negative;
	case LITERAL_INT:
		return order_int(a, b);
	case LITERAL_FLOAT:
	case LITERAL_COMPLEX:
		order = order_of(a->real, b->real);
		return order ? order : order_of(a->imag, b->imag);
	case LITERAL_STR:
	case LITERAL_BYTES:
		return str_compare(a->text, b->text);
	case LITERAL_CALL:
		order = str_compare(a->text, b->text);
		return order ? order : order_items(a, b);
	default:
		return order_items(a, b);
	}
}

/* The difference of two literals that are equal. */
static unsigned difference(const struct literal *a, const struct literal *b)
{
	bool set = a->kind == LITERAL_SET || a->kind == LITERAL_FROZENSET;
	unsigned found = 0;

	if (!str_equal(a->written, b->written))
		found |= a->kind == LITERAL_STR || a->kind == LITERAL_BYTES
			? LITERAL_QUOTES : LITERAL_WRITTEN;
	for (size_t i = 0; i < a->count; i++) {
		if (set && a->items[i].place != b->items[i].place)
			found |= LITERAL_SHUFFLED;
		found |= difference(&a->items[i], &b->items[i]);
	}
	return found;
}

unsigned literal_compare(const struct literal *a, const struct literal *b)
{
	return literal_order(a, b) ? LITERAL_VALUE : difference(a, b);
}

static int by_value(const void *a, const void *b)
{
	return literal_order(a, b);
}

void literal_sort(struct literal *literal)
{
	/* A dict is sorted by its pairs, a key and its value side by side. */
	size_t width = literal->kind == LITERAL_DICT ? 2 : 1;

	for (size_t i = 0; i < literal->count; i++)
		literal_sort(&literal->items[i]);
	/* What a call is given has its place. */
	if (literal->count > width && literal->kind != LITERAL_CALL)
		qsort(literal->items, literal->count / width,
		      width * sizeof(*literal->items), by_value);
}
