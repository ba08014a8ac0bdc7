/*
 * lint.h - questions -> what a careful reviewer would send back
 *
 * In:    a bank, a syllabus where there is one; for the rules that need it,
 *        what lint_observe() saw in the boxes
 * Out:   findings, sorted; those that a question silences are left out
 * Errs:  ERR_USAGE for a rule that isn't there, ERR_SYSTEM when nothing runs
 * Never: says whether a key is true (check does), writes files
 *
 * One table (lint.c) holds the rules. A rule either looks at a question, or
 * judges what was seen when it ran; all runs of a bank are one jobs_run().
 */
#ifndef LINT_H
#define LINT_H

#include "bank.h"
#include "finding.h"
#include "jobs.h"
#include "syllabus.h"

struct lint;		/* lint_parts.h */
struct lint_seen;	/* what the boxes showed of a bank; below */

struct lint_rule {
	const char *code, *name;
	enum severity severity;
	bool fixes;		/* some of its findings are fixable */
	const char *reason;	/* a line for --list */
	void (*look)(struct lint *lint, const struct question *q);
	void (*judge)(struct lint *lint, const struct question *q,
		      const struct lint_seen *seen);
};
extern const struct lint_rule lint_rules[];
extern const size_t lint_rule_count;

#define LINT_RULES_MAX 64
struct lint_choice {
	bool on[LINT_RULES_MAX];	/* by place in lint_rules */
};
/* Codes or their beginnings, or names: "WP012,WP02,long-line". NULL selects
 * all, and ignores none. `may_run` false leaves out what needs a box. */
CHECKED int lint_choose(struct lint_choice *out, const char *select,
			const char *ignore, bool may_run, struct err *err);
/* Is the rule of this code among them? */
bool lint_chosen(const struct lint_choice *choice, const char *code);
/* Does any of them need a box? */
bool lint_runs(const struct lint_choice *choice);
/* A file that can't be read is found by no rule of the table: "WP000". */
struct finding lint_unreadable(const struct complaint *complaint);

/* In which box a question runs; by its place in the bank. */
struct lint_place {
	bool runs;
	unsigned box, minor;
};
/* Runs what the chosen rules want to see. *out is in the arena, one for each
 * question; NULL in it for a question that was not run. */
CHECKED int lint_observe(struct arena *arena, const struct pythons *pythons,
			 const struct jobs_options *jobs,
			 const struct lint_choice *choice,
			 const struct bank *bank,
			 const struct lint_place *places,
			 struct lint_seen ***out, struct err *err);

struct lint_input {
	const struct lint_choice *choice;
	const struct syllabus *syllabus;	/* NULL: none */
	struct lint_seen *const *seen;		/* NULL: nothing was run */
};
/* Retired questions are passed over. Texts go to the arena. */
void lint_bank(struct arena *arena, const struct lint_input *input,
	       const struct bank *bank, struct findings *out);

/*
 * What --fix writes: the question with the fixable findings of it mended, of
 * two that want a line otherwise the first. Those that were are marked in
 * `mended`, by place in `findings`. False when nothing is to be done, or when
 * the new bytes don't read back as the same question.
 */
bool lint_fix(struct arena *arena, const struct question *q,
	      const struct findings *findings, bool *mended,
	      struct question *out);
/* Takes the mended ones out, and puts the others where they stand now. */
void lint_drop_mended(struct findings *findings, const bool *mended);

#endif
