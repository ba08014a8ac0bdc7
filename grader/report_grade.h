/*
 * report_grade.h - grades of answers -> text and JSON
 *
 * In:    grades, one at a time; what is kept of them are sums
 * Out:   bytes on a FILE
 * Never: decides; a raw byte of a learner never reaches a terminal
 *
 * JSON fields are those of grader/schema/verdict.schema.json.
 */
#ifndef REPORT_GRADE_H
#define REPORT_GRADE_H

#include <stdio.h>

#include "bank.h"
#include "base/buf.h"
#include "grade.h"

struct graded {
	const struct grade *grade;
	const struct grade_key *key;
	const struct answer *answer;
	unsigned minor;		/* the Python that was asked for; 0: none */
	const char *file;	/* where the answer stands; NULL: nowhere */
	size_t line;
};

/* A heading, the first difference, its source line, and the causes. */
void report_grade_human(FILE *to, const struct graded *graded, bool color);
/* Parts of it: where it first differs (without the source line, unless
 * `printed_by` is known); the program that one of its causes has in mind. */
void report_grade_difference(struct buf *out, const struct graded *graded,
			     bool color);
void report_grade_program(struct buf *out, const struct prediction *cause,
			  unsigned lines, bool color);
/* One object, with no line break after it. */
void report_grade_json(FILE *to, const struct graded *graded);

/* ---------------------------------------------------------------- totals */

struct objective_total {
	struct str id;
	size_t answers;
	double marks;
};
struct grade_totals {
	size_t by_rung[RUNG_COUNT];
	size_t answers, full;
	double marks;
	struct objective_total *objectives;	/* of the bank, sorted by id */
	size_t objective_count;
};
struct grade_totals grade_totals_init(struct arena *arena,
				      const struct bank *bank);
void grade_totals_add(struct grade_totals *totals,
		      const struct graded *graded);
/* A line of verdicts, and one for each objective that was answered. */
void report_grade_totals(FILE *to, const struct grade_totals *totals);

#endif
