/*
 * traced.h - a question's program, run once and told step by step
 *
 * In:    a question, the Pythons
 * Out:   the run, its steps, and what report_explain.h shows of them
 * Errs:  ERR_USAGE when no box takes the question, ERR_SYSTEM when none can be
 *        trusted
 * Never: prints
 */
#ifndef CMD_TRACED_H
#define CMD_TRACED_H

#include "cmd/common.h"
#include "report_explain.h"

struct traced {
	struct observation seen;
	bool ran;		/* false: interrupted before it did */
	unsigned box;
	struct trace trace;
	struct step_rows rows;
	struct explained e;
	/* Where an answer departs from the output, see traced_source(). */
	size_t place;
	bool has_place;
};

/* Everything that is made lives in the arena; traced_clear() in any case. */
CHECKED int traced_run(struct arena *arena, const struct common *common,
		       struct pythons *pythons, const struct question *q,
		       struct traced *out, struct err *err);
void traced_clear(struct traced *traced);
/* For struct grade_context: the line that printed a byte, which is remembered
 * as the place that the answer departs from. */
unsigned traced_source(void *traced, const struct grade_key *key,
		       size_t offset);

#endif
