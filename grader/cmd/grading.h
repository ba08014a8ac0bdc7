/*
 * grading.h - what the files of `whatprints grade` share
 *
 * grade.c has the options and grades one answer, grade_batch.c streams many,
 * grade_source.c finds the line that printed a byte.
 */
#ifndef CMD_GRADING_H
#define CMD_GRADING_H

#include "cmd/common.h"
#include "report_grade.h"

struct grade_options {
	struct common common;
	const char *answer, *answer_file, *answers, *ends, *policy, *marks;
	bool verbose;
};

/* What the options say of all answers. */
struct grade_run {
	const struct grade_options *options;
	struct policy policy;
	unsigned minor;		/* 0: of each question the newest it admits */
	bool human, color;
	struct report_list list;	/* json, jsonl */
	/* Where predictions come from, and who finds source lines. */
	struct grade_context context;
};

/* The key that the run grades a question by; false with *why said. */
bool grade_run_key(struct arena *arena, const struct grade_run *run,
		   const struct question *q, struct grade_key *out,
		   const char **why);
/* Grades one answer (all but its grade is there) and tells of it, when it is
 * to be told. */
void grade_run_tell(struct grade_run *run, const struct graded *answered,
		    struct grade_totals *totals);

/* Answers from a stream of JSON lines; the exit code, or -1. */
int grade_batch(struct grade_run *run, const struct bank *bank,
		struct err *err);

/* The program of one question, run once when first asked. */
struct source_run {
	const struct common *common;
	bool ran;
	struct observation seen;
};
/* For struct grade_context; 0 where there is no box, or where it prints
 * something else than the key says. */
unsigned source_line(void *source_run, const struct grade_key *key,
		     size_t offset);
void source_clear(struct source_run *run);

#endif
