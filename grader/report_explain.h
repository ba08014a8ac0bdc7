/*
 * report_explain.h - the steps of a run -> a table, one state, or JSON
 *
 * In:    the rows of a trace, and the run that they are of
 * Out:   bytes on a FILE
 * Never: decides; a raw byte of a snippet never reaches a terminal
 *
 * The fields of the JSON are Python Tutor's: grader/schema/trace.schema.json.
 */
#ifndef REPORT_EXPLAIN_H
#define REPORT_EXPLAIN_H

#include <stdio.h>

#include "report_grade.h"
#include "trace_steps.h"

struct explained {
	const struct question *question;
	const struct observation *seen;
	const struct trace *trace;
	const struct step_rows *rows;
	size_t width;		/* columns to write in */
	bool color;
};

/* Which rows are shown; steps are counted from 1, lines too. */
struct explain_range {
	unsigned from, to;	/* steps; 0: from the first, to the last */
	unsigned first_line, last_line;	/* of main.py; 0: all */
	bool unfolded;		/* every pass of a loop */
};
void report_explain_table(FILE *to, const struct explained *e,
			  const struct explain_range *range);
/* How the program ended, all that it printed, and where the steps stop. */
void report_explain_end(FILE *to, const struct explained *e);
/* All that is known before step `number`, from 1 to the count of steps. */
void report_explain_step(FILE *to, const struct explained *e, size_t number);

/* Which step printed what an answer has otherwise: byte `offset` of the
 * output; with what, and where that came from. */
void report_explain_place(FILE *to, const struct explained *e, size_t offset);
/* The same for the way it ended. */
void report_explain_ending(FILE *to, const struct explained *e);

/* One object and a line break; `graded` is what an answer is, or NULL, and
 * `printing` the row that printed what it has otherwise, or NULL. */
void report_explain_json(FILE *to, const struct explained *e,
			 const struct graded *graded,
			 const struct step_row *printing);

#endif
