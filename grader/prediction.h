/*
 * prediction.h - what a belief or a slip would have the program print
 *
 * In:    nothing; filled by whoever ran the rewritten programs
 * Out:   plain data, all of it borrowed
 * Never: judges an answer (grade.h does)
 *
 * A prediction that equals what the program really does explains nothing and
 * is not made. One of a run in which the jail interfered is none.
 */
#ifndef PREDICTION_H
#define PREDICTION_H

#include "base/gist.h"
#include "question.h"

enum cause_kind {
	CAUSE_BELIEF = 0,	/* how many edits; a named misconception */
	CAUSE_SLIP,	/* one edit of the program */
	CAUSE_PAIR,	/* two edits */
};

struct program_edit {
	unsigned line, column;	/* 1-based, in characters; 0: there is none */
	struct str old, new;
};

struct prediction {
	enum cause_kind kind;
	struct str name;	/* "RangeInclusive"; "constant-off-by-one" */
	struct str message;	/* belief: what its holder thinks, in a
				   sentence; may be STR_NONE */
	struct str program;	/* that was run */
	struct str shown;	/* the same to show to a learner */
	unsigned line;		/* first changed line of the real program */
	unsigned shown_line;	/* the same place in `shown` */
	struct program_edit edit, second;	/* slips */
	struct str out;		/* what it prints, and how it ends */
	struct ending ends;
	struct gist gist;	/* of `out` */
	double score;		/* 0 to 1, the greater, the likelier: beliefs
				   above 0.8, edits above 0.4, pairs below */
};

struct predictions {
	const struct prediction *at;
	size_t count;
};

#endif
