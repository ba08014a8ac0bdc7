/* detect.c - which wrong ideas a question brings to light */
#include "detect.h"

#include <stdlib.h>

#include "distract.h"

static bool same(const struct prediction *a, const struct prediction *b)
{
	return a->ends.kind == b->ends.kind &&
	       str_equal(a->ends.type, b->ends.type) &&
	       str_equal(a->out, b->out);
}

static int by_group(const void *left, const void *right)
{
	const struct detected *a = left, *b = right;

	if (a->group != b->group)
		return a->group < b->group ? -1 : 1;
	return str_compare(a->belief, b->belief);
}

/* The group of an earlier belief with the same prediction; 0 for none. */
static struct detected *companion(const struct detects *found,
				  const struct prediction *const *of,
				  const struct prediction *p)
{
	for (size_t i = 0; i < found->count; i++)
		if (same(of[i], p))
			return &found->at[i];
	return NULL;
}

struct detects detect(struct arena *arena, const struct question *q,
		      const struct cause_set *set)
{
	const struct outcome key = {set->out, set->ends};
	const struct prediction **of = arena_array(arena, set->count,
						   sizeof(*of));
	struct detects found = {
		.at = arena_array(arena, set->count, sizeof(*found.at)),
		.known = set->known,
	};
	unsigned groups = 0;

	for (size_t i = 0; i < set->count; i++) {
		const struct prediction *p = &set->at[i];
		const struct outcome outcome = {p->out, p->ends};

		found.slips += p->kind == CAUSE_SLIP;
		if (p->kind != CAUSE_BELIEF ||
		    outcomes_alike(q, key, &outcome))
			continue;
		struct detected *other = companion(&found, of, p);

		if (other)
			other->alone = false;
		of[found.count] = p;
		found.at[found.count++] = (struct detected){
			p->name, other ? other->group : ++groups, !other,
		};
	}
	if (found.count)
		qsort(found.at, found.count, sizeof(*found.at), by_group);
	return found;
}

void detect_add(struct detect_tally *tallies, size_t count,
		const struct detects *one)
{
	for (size_t i = 0; i < one->count; i++)
		for (size_t k = 0; k < count; k++) {
			if (!str_equal(tallies[k].belief->name,
				       one->at[i].belief))
				continue;
			tallies[k].alone += one->at[i].alone;
			tallies[k].together += !one->at[i].alone;
		}
}

static int by_rarity(const void *left, const void *right)
{
	const struct detect_tally *a = left, *b = right;
	size_t all = a->alone + a->together, theirs = b->alone + b->together;

	if (all != theirs)
		return all < theirs ? -1 : 1;
	if (a->alone != b->alone)
		return a->alone < b->alone ? -1 : 1;
	/* Beliefs stand in one array, in the catalogue's order. */
	return a->belief < b->belief ? -1 : a->belief > b->belief;
}

void detect_sort(struct detect_tally *tallies, size_t count)
{
	qsort(tallies, count, sizeof(*tallies), by_rarity);
}
