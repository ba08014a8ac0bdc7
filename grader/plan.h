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

/* Why a question can't run here at all, or NULL: a capability that this build
 * does not grant ("needs files, which this build does not grant yet"). */
const char *plan_obstacle(struct arena *arena, const struct question *q);

#endif
