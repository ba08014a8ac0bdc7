/* finding.c - a list of findings */
#include "finding.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"

const char *severity_name(enum severity severity)
{
	static const char *const names[SEVERITY_COUNT] = {
		[SEVERITY_ERROR] = "error",
		[SEVERITY_WARNING] = "warning",
		[SEVERITY_INFO] = "info",
	};

	return names[severity];
}

struct finding *findings_add(struct findings *list, struct finding one)
{
	if (list->count == list->cap) {
		list->cap = list->cap ? list->cap * 2 : 16;
		list->at = must_realloc(list->at,
					list->cap * sizeof(*list->at));
	}
	list->at[list->count] = one;
	return &list->at[list->count++];
}

static int by_number(unsigned a, unsigned b)
{
	return a < b ? -1 : a > b;
}

static int by_place(const void *left, const void *right)
{
	const struct finding *a = left, *b = right;
	int order = str_compare(a->path, b->path);

	if (!order)
		order = by_number(a->line, b->line);
	if (!order)
		order = by_number(a->column, b->column);
	if (!order)
		order = strcmp(a->code, b->code);
	return order ? order : str_compare(a->text, b->text);
}

void findings_sort(struct findings *list)
{
	if (list->count)
		qsort(list->at, list->count, sizeof(*list->at), by_place);
}

size_t findings_of(const struct findings *list, enum severity severity)
{
	size_t count = 0;

	for (size_t i = 0; i < list->count; i++)
		count += list->at[i].severity == severity;
	return count;
}

void findings_free(struct findings *list)
{
	free(list->at);
	*list = (struct findings){0};
}
