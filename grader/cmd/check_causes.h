/*
 * check_causes.h - what each wrong option of a bank may come from
 *
 * In:    the slots of a check
 * Out:   for options the likeliest belief or slip that predicts them
 * Errs:  ERR_SYSTEM when the box can't be trusted, or nothing runs
 *
 * The options of a section are explained on the newest Python that has it.
 * What is kept is a name and a sentence for each, so that a large bank takes
 * no more memory than its options.
 */
#ifndef CMD_CHECK_CAUSES_H
#define CMD_CHECK_CAUSES_H

#include "cmd/predict.h"
#include "cmd/slots.h"
#include "verdict.h"

struct option_cause {
	const struct option *option;
	enum cause_kind kind;
	struct str name, remark;
	unsigned line;
};
struct check_causes {
	struct option_cause *at;	/* sorted by option */
	size_t count;
};

CHECKED int check_causes_find(struct arena *arena,
			      const struct predictor *predictor,
			      const struct slots *slots,
			      struct check_causes *out, struct err *err);
/* Puts them into a verdict's findings. */
void check_causes_add(const struct check_causes *causes, struct verdict *v);

#endif
