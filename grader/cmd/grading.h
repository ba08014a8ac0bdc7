/*
 * grading.h - what the files of `whatprints grade` share, and `explain` too
 *
 * grade.c has the options and grades one answer, grade_batch.c streams many,
 * grade_source.c finds the line that printed a byte.
 */
#ifndef CMD_GRADING_H
#define CMD_GRADING_H

#include "causes.h"
#include "cmd/common.h"
#include "report_grade.h"

struct grade_options {
	struct common common;
	const char *answer, *answer_file, *answers, *ends, *policy, *marks;
	const char *cache;
	bool no_causes;
	bool verbose;
};

/* "FILE:id": cuts the id off, where the whole is no path of its own. */
const char *grade_split_id(struct arena *arena, const char *argument,
			   const char **id);
/* Standard input can be read once only. */
CHECKED int grade_check_stdin(const struct grade_options *o,
			      const char *const *args, size_t count,
			      struct err *err);
/* The answer of --answer or --answer-file, and of --ends. */
CHECKED int grade_read_answer(struct arena *arena,
			      const struct grade_options *o,
			      struct answer *out, struct err *err);

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

/* What beliefs and slips predict, for all questions of a bank once the first
 * is asked for: from the cache, or by running them. */
struct grade_causes {
	const struct common *common;
	const struct grade_run *run;
	const struct bank *bank;
	struct arena arena;
	struct cause_set *sets;		/* by question */
	bool ready;
};
void grade_causes_init(struct grade_causes *causes,
		       const struct grade_run *run, const struct bank *bank);
/* For struct grade_context; none where there is no box. */
struct predictions grade_causes_predict(void *grade_causes,
					const struct grade_key *key);
void grade_causes_free(struct grade_causes *causes);

/* The box that answers for the key: the one of its version, or where the key
 * is that of the newest, the newest there is. */
bool grade_find_box(const struct grade_key *key, struct pythons *all,
		    unsigned *box);

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
