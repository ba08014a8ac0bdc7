/*
 * key.h - observations over seeds -> an answer key, or why there is none
 *
 * In:    the observations of one question on one Python, made by key_plans()
 * Out:   the key; or the sources that the answer depends on, and the bytes
 *        that vary
 * Never: masks, sorts, or guesses
 *
 * How the reason is found: key_plans() asks for `seeds` runs that differ in
 * hash seed and nothing is pinned, and one more run in the first box; one in
 * another process, at other addresses; and several with the clock moved, by
 * hours to years, for two runs within a second see the same hour and date.
 * When any two differ, key_probe_plans() asks for pairs of runs in which all
 * but one source is pinned; the source whose pair differs is a reason. A coin
 * falls alike now and then: where no pair differs, random numbers are the
 * reason if they were drawn, and holding them still stills the answer.
 * A message that alone differs is left out of the key.
 */
#ifndef KEY_H
#define KEY_H

#include "compare.h"
#include "question.h"
#include "sandbox/run.h"

enum key_reason {	/* bits; what the answer depends on */
	VARIES_HASH_ORDER = 1 << 0,
	VARIES_ADDRESS = 1 << 1,
	VARIES_CLOCK = 1 << 2,
	VARIES_RANDOM = 1 << 3,
	VARIES_PID = 1 << 4,
	VARIES_UNKNOWN = 1 << 5,
};
const char *key_reason_text(enum key_reason one);

enum key_state {
	KEY_STEADY,		/* out and ending hold */
	KEY_PROBE,		/* varies: run key_probe_plans() to learn why */
	KEY_VARIES,		/* reasons, and the two outputs that differ */
	KEY_INTERFERED,		/* the jail interfered: see culprit->reason */
};

struct key {
	enum key_state state;
	struct str out;		/* borrowed from the first observation */
	struct ending ending;
	unsigned reasons;	/* enum key_reason bits */
	/* KEY_VARIES: two that differ, the first of them being [0]. */
	const struct observation *one, *other;
	struct difference where;	/* line 0: only the endings differ */
	/* KEY_INTERFERED */
	const struct observation *culprit;
};

/* How many plans key_plans() makes for `seeds` seeds. */
size_t key_plan_count(unsigned seeds);
/* `base` is the question's plan for one Python; fills out[]. */
void key_plans(const struct run_plan *base, unsigned seeds,
	       struct run_plan *out);
/* Decides from those observations (same order). KEY_PROBE asks for more. */
struct key key_decide(const struct observation *seen, unsigned seeds);

/* The second round, for KEY_PROBE. */
size_t key_probe_count(unsigned seeds);
void key_probe_plans(const struct run_plan *base, unsigned seeds,
		     struct run_plan *out);
/* Fills key->reasons from the probes and sets KEY_VARIES. */
void key_explain(struct key *key, const struct observation *probes,
		 unsigned seeds);

#endif
