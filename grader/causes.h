/*
 * causes.h - a question -> what wrong ideas and small mistakes would print
 *
 * The box rewrites the program: as each belief of the catalogue has it, and by
 * each small edit (sandbox/inside/rewrite/). Every rewritten program then runs
 * in the jail like any other, with a small time limit. What comes out is a
 * prediction; an answer that equals one has a cause.
 *
 * In:    questions, one Python
 * Out:   for each question its predictions, best first, each different from
 *        what the program really prints
 * Errs:  ERR_SYSTEM when nothing runs. A program that can't be rewritten (it
 *        has a syntax error) has no predictions, which is no error
 * Never: says that an answer is wrong; that is grade.h's
 */
#ifndef CAUSES_H
#define CAUSES_H

#include "jobs.h"
#include "prediction.h"
#include "question.h"

struct causes_options {
	const struct jobs_options *jobs;
	unsigned slips;		/* single edits tried, at most */
	unsigned pairs;		/* pairs of edits, at most; 0 none */
	bool beliefs;
};
#define CAUSES_SLIPS 44		/* what the aim of 150 ms a question allows */
#define CAUSES_PAIRS 22

/* Another number whenever limits of time, or what is held still, make other
 * predictions. */
#define CAUSES_LIMITS 5

struct cause_set {
	struct prediction *at;	/* in the arena; best first */
	size_t count;
	/* what the program itself printed in the same round */
	struct str out;
	struct ending ends;
	bool known;		/* false: it could not be run */
	unsigned ran, broken;	/* programs; those that crashed or that no jail
				   held: none, in a sound build */
};

/* Fills out[count]; `box` is an index into `pythons`. */
CHECKED int causes_find(struct arena *arena, const struct pythons *pythons,
			unsigned box, const struct causes_options *options,
			const struct question *const *questions, size_t count,
			struct cause_set *out, struct err *err);

/* The plan by which a prediction's program runs once more, without the small
 * limits; box is an index into the Pythons. */
struct run_plan causes_plan(struct arena *arena, const struct question *q,
			    unsigned box, const struct prediction *one);

/* ---- causes_json.c: the box's reply, hostile as any output */

/* Adds the rewrites of a reply, one JSON object a line, to `out`; lines that
 * are none are passed over. */
void causes_parse(struct arena *arena, struct str reply,
		  struct cause_set *out);
/* The request for them. */
struct str causes_request(struct arena *arena,
			  const struct causes_options *options);

#endif
