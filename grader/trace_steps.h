/*
 * trace_steps.h - a trace -> what each line did, in words for a learner
 *
 * In:    a trace (states between lines), the question whose program ran
 * Out:   rows: a line, what it changed, printed, called or gave back; and how
 *        they are shown, with the passes of loops folded
 * Errs:  none
 * Never: runs Python, prints
 *
 * A trace says what is true before each line. What a line did is what differs
 * when the next step begins. A line that calls a function is left and comes
 * back to: behind the call it has a second row, when it does something there.
 */
#ifndef TRACE_STEPS_H
#define TRACE_STEPS_H

#include "question.h"
#include "trace.h"

/* One thing that changed, under all the names that it has. */
struct step_change {
	struct str names;	/* "x"; "a, b" for two names of one list */
	struct str was, now;	/* STR_NONE: it is new; it is gone */
	struct str note;	/* "the same list as a"; or STR_NONE */
};

struct step_changes {
	struct step_change *at;
	size_t count;
};

struct step_row {
	size_t step, end;	/* from this step of the trace to that one */
	unsigned line;
	struct str file;	/* STR_NONE: main.py */
	struct str function;
	unsigned frame;
	unsigned nth;		/* of the open calls of this function */
	bool back;		/* goes on behind a call */
	struct step_changes changes;
	size_t out_from, out_to;	/* what it printed */
	struct str *told;	/* "calls f(x=1)", "returns 2" */
	size_t told_count;
};

struct step_rows {
	struct step_row *at;
	size_t count;
	const struct question *question;
	struct str *lines;	/* of main.py */
	size_t line_count;
};
void steps_build(struct arena *arena, const struct trace *trace,
		 const struct question *q, struct step_rows *out);

/* The source line; STR_NONE where there is none. */
struct str steps_source(const struct step_rows *rows, struct str file,
			unsigned line);

/* ------------------------------------------------------------- trace_diff.c */

/* What is different in `after`, as seen from `frame`. */
struct step_changes steps_diff(struct arena *arena,
			       const struct trace_step *before,
			       const struct trace_step *after,
			       unsigned frame);

/* -------------------------------------------------------------- trace_why.c */

/* The row that printed this byte of the output; NULL: none that is known. */
const struct step_row *steps_printing(const struct step_rows *rows,
				      size_t offset);

/* A name that a row's line mentions, and where its value comes from. */
struct step_origin {
	const struct trace_name *name;	/* as the row found it */
	const struct step_row *since;	/* NULL: the start of the trace */
};
struct step_origins {
	struct step_origin *at;
	size_t count;
};
/* The last row before `row` that changed this object in place, or made it. */
const struct step_row *steps_last_change(const struct trace *trace,
					 const struct step_rows *rows,
					 const struct step_row *row,
					 unsigned object);
/* Those of names that can have changed: no functions, classes, modules. */
struct step_origins steps_origins(struct arena *arena,
				  const struct trace *trace,
				  const struct step_rows *rows,
				  const struct step_row *row,
				  struct str source);

/* ------------------------------------------------------------- trace_fold.c */

/* What is shown: one row, or that rows are left out. */
struct step_item {
	size_t row;		/* the first */
	size_t passes;		/* of a loop that are left out; 0: a row */
	size_t end;		/* behind the last row left out */
	unsigned first_line, last_line;
	struct step_changes changes;	/* from the first to the last */
};

struct step_items {
	struct step_item *at;
	size_t count;
};
/* Of a loop, the first two passes and the last one are shown; of calls that
 * follow the same lines again and again, too. */
struct step_items steps_fold(struct arena *arena, const struct trace *trace,
			     const struct step_rows *rows);

#endif
