/*
 * plan.h - question -> what the box must run; pure
 *
 * Out: a plan that points into the question; valid as long as that is
 */
#ifndef PLAN_H
#define PLAN_H

#include "question.h"
#include "sandbox/run.h"

struct run_plan plan_build(struct arena *arena, const struct question *q,
			   unsigned box, uint64_t seed);

#endif
