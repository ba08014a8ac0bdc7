/*
 * distract.h - predictions -> wrong options that an exam can offer; pure
 *
 * In:    a question, what its program does on each Python, the options that
 *        are there, and what beliefs and slips predict
 * Out:   candidates, one for each outcome, best first; and a choice of them
 * Never: runs Python; takes a run that never ends, a text that depends on the
 *        machine, what grade would give full marks or call a slip of form, or
 *        two that grade would take for one another
 *
 * What makes an option good is a judgement, kept in one table and a few
 * numbers (distract.c): that several wrong ways lead to it, that it looks like
 * the answer, that it is about what the program does rather than about how
 * things are printed. What makes a set good is that its options come from
 * different wrong ways, and that an exception is among them where one is
 * plausible. Limits depend on the question and its options alone, so that
 * adding what was chosen and choosing again adds nothing.
 */
#ifndef DISTRACT_H
#define DISTRACT_H

#include "grade.h"

struct distract {
	const struct question *question;
	const struct outcome *answers;	/* at least one; what differs by
					   Python stands here apart */
	size_t answer_count;
	const struct option *options;	/* those that are there */
	size_t option_count;
};

enum candidate_state {
	CANDIDATE_OPEN,		/* not run again yet */
	CANDIDATE_PROVED,	/* the same wherever it was run */
	CANDIDATE_BY_PYTHON,	/* differs between Pythons */
	CANDIDATE_UNSTEADY,	/* differs from run to run */
	CANDIDATE_REFUSED,	/* the jail interfered */
};

struct candidate {
	struct option option;	/* as the trailer has it */
	struct outcome outcome;
	const struct prediction *cause;	/* the likeliest that predicts it */
	unsigned ways;		/* beliefs and kinds of slips that do */
	int points;		/* the more, the better */
	enum candidate_state state;
};
struct candidates {
	struct candidate *at;	/* in the arena */
	size_t count;
};

/* Would grade take one for the other: full marks, or right but for quotes,
 * blanks and the writing of numbers? Capital letters are no matter of form
 * here: a program may be about them. */
bool outcomes_alike(const struct question *q, struct outcome key,
		    const struct outcome *other);

struct candidates distract_candidates(struct arena *arena,
				      const struct distract *d,
				      struct predictions all);
/* Indices of at most `wanted` that are open or proved, best first; returns
 * how many. */
size_t distract_choose(const struct distract *d,
		       const struct candidates *all, size_t wanted,
		       size_t *out);

#endif
