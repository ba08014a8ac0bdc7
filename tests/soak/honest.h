/*
 * honest.h - programs whose output is known: question banks
 *
 * In:    folders of questions, the boxes
 * Out:   for each box the plans of the questions that hold for its Python,
 *        and what each prints; what is wrong with an observation, in words
 * Errs:  ERR_USAGE for a folder that isn't there or a question that can't be
 *        read
 * Never: runs anything
 */
#ifndef HONEST_H
#define HONEST_H

#include "bank.h"
#include "base/buf.h"
#include "jobs.h"

struct honest_program {
	struct run_plan plan;
	struct str id, out;
	struct ending ending;
};

struct honest_set {		/* what holds for one box */
	struct honest_program *program;
	size_t count;
};

struct honest {
	struct bank bank;
	struct honest_set box[16];
	size_t left_out;	/* keys that aren't one exact text */
};

CHECKED int honest_load(struct honest *out, const char *const *folders,
			size_t count, const struct pythons *pythons,
			struct err *err);
void honest_free(struct honest *h);

/* Appends what doesn't fit; nothing when all does. */
void honest_judge(const struct honest_program *program,
		  const struct observation *o, struct buf *complaint);

#endif
