/*
 * tape.h - the steps of a traced run, in memory it shares with the box
 *
 * In:    whole lines, one a step, added by the run as it goes: what it told
 *        is there however it ends, and telling never waits for a reader
 * Out:   the same bytes, taken by the box once the run is dead: hostile, cut
 *        at TRACE_CAP and at the end of the last whole line
 * Errs:  without memory for it there is no tape, and the run isn't traced
 * Never: outlives its run. The memory is a run's own, so that nothing of one
 *        can be read by the next; an untraced run has none
 */
#ifndef INSIDE_TAPE_H
#define INSIDE_TAPE_H

#include <stdint.h>

#include "sandbox/run.h"

struct tape {
	uint64_t len;		/* of whole lines */
	uint32_t cut;		/* not every step is there */
	uint32_t deep;		/* tracing may have told on the recursion limit */
	char at[TRACE_CAP];
};

/* Of the run that starts or that runs; NULL when it isn't traced. */
extern struct tape *tape;

/* In the box, before it forks, and once the run is dead. */
void tape_begin(const struct run_plan *plan);
void tape_take(struct observation *o);
/*
 * Was the run that it was last taken from one of deep recursion? Python's
 * specialised instructions, which make no detour, count some calls once that
 * otherwise count twice (str() and len() in 3.11, class calls over several
 * lines in 3.13), and a line that is traced isn't specialised: RecursionError
 * may have come at another depth. Such a plan is run once more, untraced.
 */
bool tape_was_deep(void);

#endif
