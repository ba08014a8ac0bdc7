/*
 * variation.h - a question -> the same exercise with other constants and names
 *
 * The box makes programs that differ in constants and names alone
 * (sandbox/inside/rewrite/variations.py); each runs in the jail under two hash
 * seeds, and what the real interpreter prints is its key.
 *
 * In:    a question, one Python, a seed
 * Out:   a question with another program and another output, which ends as the
 *        first does; typed, without options, input or sections
 * Errs:  ERR_SYSTEM when nothing runs. No variation that is any good is none
 * Never: gives a key that depends on a seed, or from a run in which the jail
 *        interfered; one that prints much more than the question
 */
#ifndef VARIATION_H
#define VARIATION_H

#include "jobs.h"
#include "question.h"

#define VARIATIONS_TRIED 6

/* *found is false when none is any good; `out` lives in the arena. */
CHECKED int variation_find(struct arena *arena, const struct pythons *pythons,
			   unsigned box, const struct jobs_options *jobs,
			   const struct question *q, uint64_t seed,
			   struct question *out, bool *found,
			   struct err *err);

#endif
