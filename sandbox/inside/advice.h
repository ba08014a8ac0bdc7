/*
 * advice.h - what an author can do about a refusal
 *
 * In:    what was refused, and the capabilities that the run had
 * Out:   the rest of a sentence: "; `needs = [\"network\"]` would grant it"
 * Never: promises what the jail then wouldn't grant: where a call may serve
 *        several ends, it says which end each capability serves
 */
#ifndef INSIDE_ADVICE_H
#define INSIDE_ADVICE_H

#include <stddef.h>

#include "sandbox/run.h"

/* Writes it to `space`, "" when there is nothing to be done. */
void advice_for(const struct run_refusal *refused, unsigned needs, char *space,
		size_t size);

#endif
