/*
 * warm.h - which modules a box should import before it forks
 *
 * In:    the plans of one box
 * Out:   a WIRE_WARM frame: how many plans there are, and the module names
 *        that their import lines hold
 * Never: decides: the box imports only what can't be told from fresh
 */
#ifndef SANDBOX_WARM_H
#define SANDBOX_WARM_H

#include "sandbox/wire.h"

/* Can the program tell, by its looks, what was imported ahead, or that its
 * interpreter is not alone? Then it needs a box that is NEED_FRESH. */
bool warm_shows(const struct run_plan *plan);

/* plans[index[0..count-1]]; the frame still needs wire_end(). */
void warm_frame(struct wire_out *frame, const struct run_plan *plans,
		const size_t *index, size_t count);

#endif
