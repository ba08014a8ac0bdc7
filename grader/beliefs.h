/*
 * beliefs.h - the catalogue of wrong ideas about Python, as people read it
 *
 * In:    grader/beliefs.txt, which stands in the program (its head says what
 *        an entry is)
 * Out:   what a belief is, what refutes it, who knows it, its example
 * Never: rewrites a program; that is sandbox/inside/rewrite/, by the same names
 */
#ifndef BELIEFS_H
#define BELIEFS_H

#include "base/arena.h"
#include "base/str.h"

struct belief {
	struct str name;	/* "RangeInclusive" */
	struct str number;	/* "22" */
	struct str idea;	/* completes "fits the idea that ..." */
	struct str refute;	/* sentences */
	struct str source;	/* or "hypothesis" */
	struct str program;	/* the example, and what it prints */
	struct str real, belief;	/* really, and if the belief were true */
};

/* All of them, in the catalogue's order; the arena holds the array. */
const struct belief *beliefs_all(struct arena *arena, size_t *count);
/* NULL for a name that isn't there. */
const struct belief *beliefs_named(const struct belief *all, size_t count,
				   struct str name);

#endif
