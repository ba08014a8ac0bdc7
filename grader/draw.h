/*
 * draw.h - which question comes next in a drill? Pure
 *
 * In:    a bank, what a learner knows, which beliefs each question detects (as
 *        far as that is known by now), the time, what was asked for
 * Out:   a question, and why it is this one
 * Errs:  none: nothing may be left
 * Never: runs, asks, writes
 *
 * First of these that there is:
 *   1. a second question for the belief that explained the last miss,
 *   2. what is due, the longest overdue first: questions, and beliefs that are
 *      held, each asked by a question that detects it, not the one that was
 *      asked last,
 *   3. a new question, easy ones first, objectives taking turns; also one that
 *      was only skipped, half a day later,
 *   4. what is due within DRAW_AHEAD_MS: a miss of a minute ago.
 * A question is never asked twice in a row while there is another.
 */
#ifndef DRAW_H
#define DRAW_H

#include "bank.h"
#include "detect.h"
#include "learner.h"

#define DRAW_AHEAD_MS ((int64_t)20 * 60 * 1000)
#define DRAW_SKIPPED_MS ((int64_t)12 * 3600 * 1000)

enum draw_reason { DRAW_NOTHING, DRAW_SECOND, DRAW_DUE, DRAW_BELIEF_DUE,
		   DRAW_NEW, DRAW_AHEAD };

/* Which beliefs a question detects: bit n is the n-th of the catalogue. */
#define BELIEFS_MAX 128
struct belief_set {
	bool known;
	uint64_t bits[BELIEFS_MAX / 64];
};
bool belief_set_has(const struct belief_set *set, size_t belief);
void belief_set_add(struct belief_set *set, size_t belief);

struct draw_input {
	const struct bank *bank;	/* what was selected */
	const struct learner *learner;
	const struct belief_set *detects;	/* by question; may be NULL */
	const struct str *beliefs;	/* names, by number */
	size_t belief_count;
	int64_t now_ms;
	bool due_only;
	unsigned new_left;		/* new questions still wanted */
	uint64_t seed;			/* of the order of new ones */
	struct str last;		/* id of the last one asked */
};

struct drawn {
	enum draw_reason reason;
	const struct question *question;	/* NULL: nothing is left */
	struct str belief;	/* that it is asked for; STR_NONE none */
	int64_t next_due_ms;	/* with nothing: when the next one is; 0 never */
};
struct drawn draw_next(const struct draw_input *input);
/* How much of the bank is due now, and is new. */
struct draw_counts {
	size_t due, unseen;
};
struct draw_counts draw_count(const struct draw_input *input);

#endif
