/*
 * detect.h - which wrong ideas a question brings to light; pure
 *
 * In:    a question's predictions
 * Out:   the beliefs that lead to a wrong answer there, those together that
 *        lead to the same one; and over a bank, how many questions detect each
 * Never: runs Python, prints
 *
 * A belief whose prediction grade would take for the answer is not detected:
 * who holds it gets full marks, or is told of a slip of form.
 */
#ifndef DETECT_H
#define DETECT_H

#include "beliefs.h"
#include "causes.h"

struct detected {
	struct str belief;
	unsigned group;		/* from 1; beliefs of one group can't be told
				   apart there */
	bool alone;		/* in its group */
};
struct detects {
	struct detected *at;	/* in the arena; sorted by group */
	size_t count;
	size_t slips;		/* single edits that print something else */
	bool known;		/* false: the program could not be run */
};
struct detects detect(struct arena *arena, const struct question *q,
		      const struct cause_set *set);

/* How many questions detect a belief. */
struct detect_tally {
	const struct belief *belief;
	size_t alone, together;
};
void detect_add(struct detect_tally *tallies, size_t count,
		const struct detects *one);
/* Those that are detected least come first; among equals, as they were. */
void detect_sort(struct detect_tally *tallies, size_t count);

#endif
