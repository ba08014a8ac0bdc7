/*
 * foresee.h - what beliefs and slips predict, found while a learner thinks
 *
 * In:    the questions of a drill; which one is on the screen
 * Out:   which beliefs each question detects, as that becomes known; and the
 *        predictions themselves in the cache that predict() reads
 * Errs:  none: what isn't known by now is found when it is asked for
 * Never: writes to the terminal; outlives its parent
 *
 * A process of its own: boxes take all of a core for a tenth of a second a
 * question, and the terminal must not wait for them. The question on the
 * screen comes first, then all others, best before the rest is needed.
 */
#ifndef CMD_FORESEE_H
#define CMD_FORESEE_H

#include <sys/types.h>

#include "cmd/predict.h"
#include "draw.h"

struct foresee {
	struct belief_set *sets;	/* by question; in the arena */
	size_t count;
	int ask, told;		/* pipes to and from it; -1: there is none */
	pid_t pid;
	size_t known;
	unsigned char part[64];	/* of a record */
	size_t part_len;
};

/* `all` has a box for each question, or PREDICT_NOWHERE; it and the predictor
 * are copied by the fork. */
void foresee_start(struct foresee *foresee, struct arena *arena,
		   const struct predictor *predictor,
		   const struct predicted *all, size_t count);
/* That one next. */
void foresee_ask(struct foresee *foresee, size_t question);
/* Takes in what is known by now. */
void foresee_take(struct foresee *foresee);
/* Waits until that question is known, `ms` at most; is it? */
bool foresee_wait(struct foresee *foresee, size_t question, unsigned ms);
void foresee_stop(struct foresee *foresee);

#endif
