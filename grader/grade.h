/*
 * grade.h - a learner's answer on the ladder of verdicts
 *
 * In:    a question's key, an answer, a policy of marks, and (by way of
 *        struct grade_context) what only runs of programs can tell
 * Out:   struct grade, pointing into all of these and into the arena
 * Errs:  none: whatever a learner says is data
 * Never: runs Python, prints; changes a text without the verdict saying so
 *
 * The rungs are those of rung.h. The endings must agree by type before a text
 * is looked at for a format slip. `prefix` is an answer that stops too early;
 * one that leaves the right lines for others is `prefix` too, but only when no
 * belief or slip explains it. Of partial answers the lines count that a
 * longest common subsequence of both finds; an ending that is not the normal
 * one counts as a line.
 */
#ifndef GRADE_H
#define GRADE_H

#include "answer.h"
#include "compare.h"
#include "prediction.h"

/* ------------------------------------------------------------ the policy */

struct policy {
	double share[RUNG_COUNT];	/* of the marks, 0 to 1 */
	bool given[RUNG_COUNT];		/* the caller said so */
};
/* "exam": what has full marks, and nothing else; "practice": shares for
 * format slips and partial answers. */
CHECKED int policy_named(const char *name, struct policy *out,
			 struct err *err);
/* "spacing=0.5,order=0": overrides of the above. */
CHECKED int policy_override(struct policy *policy, const char *list,
			    struct err *err);

/* --------------------------------------------------------------- the key */

struct outcome {		/* what a program does */
	struct str out;
	struct ending ends;
};

struct grade_key {
	const struct question *question;
	unsigned minor;
	struct outcome *right;	/* each of these is right; at least one */
	size_t right_count;
	bool patterns;		/* their texts are patterns, line by line */
};
/* What is right on 3.`minor`: the key; else, or where the question asks for
 * something else than the output, the right options. False when there is
 * neither. */
bool grade_key_build(struct arena *arena, const struct question *q,
		     unsigned minor, struct grade_key *out);

/* ------------------------------------------------------------- the grade */

/* What a wrong answer has right, or why it is tempting. */
enum grade_hint {
	HINT_NONE,
	HINT_QUOTES_LACK,	/* [a] for ['a'] */
	HINT_QUOTES_EXTRA,	/* 'a' for a */
	HINT_TYPE,		/* 2 for 2.0, 1 for True */
	HINT_DIGITS,		/* 0.3 for 0.30000000000000004 */
	HINT_LINES,		/* the same words on other lines */
	HINT_BLANK,		/* no answer at all */
	HINT_SOME_ERROR,	/* "Error", or a base class of the right type */
	HINT_ENDING,		/* only the ending is wrong */
};
const char *grade_hint_name(enum grade_hint hint);

#define GRADE_CAUSES 2

struct grade {
	enum rung rung;
	unsigned slips;			/* of a format slip: RUNG_BIT()s of all
					   that is forgiven, for `[1,2] ` two */
	double marks;			/* 0 to 1 */
	bool full;
	const struct outcome *key;	/* the one it was held against */
	/* The texts that were compared: the key's, and the answer's in
	 * Python's line ends. */
	struct str expected, got;
	/* Their first difference that isn't forgiven, without its offset;
	 * line 0 when there is none, or when only the endings differ. */
	struct difference where;
	bool ending_differs;
	size_t first;			/* lines right from the start on */
	size_t right, total;		/* lines */
	enum grade_hint hint;
	unsigned printed_by;		/* source line; 0 unknown */
	const struct prediction *cause[GRADE_CAUSES];
	double cause_score[GRADE_CAUSES];	/* less than the prediction's
				   where only its lines end elsewhere */
	size_t cause_count;
	struct str message;		/* sentences for the learner */
};

/* What beliefs and slips predict for the question; asked only for answers
 * that such could explain. What it gives must outlive the grade. */
typedef struct predictions grade_predict(void *ctx,
					 const struct grade_key *key);
/* The line of the program that printed this byte of its output; 0 unknown. */
typedef unsigned grade_source(void *ctx, const struct grade_key *key,
			      size_t offset);

/* What only runs of programs can tell; each function may be NULL. */
struct grade_context {
	const struct policy *policy;
	grade_predict *predict;
	void *predict_ctx;
	grade_source *source;
	void *source_ctx;
};
struct grade grade_answer(struct arena *arena, const struct grade_key *key,
			  const struct answer *answer,
			  const struct grade_context *context);

#endif
