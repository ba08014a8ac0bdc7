/*
 * report_explain_parts.h - what report_explain*.c share
 *
 * Never: included outside report_explain*.c
 */
#ifndef REPORT_EXPLAIN_PARTS_H
#define REPORT_EXPLAIN_PARTS_H

#include "base/arena.h"
#include "report_cells.h"
#include "report_explain.h"
#include "report_format.h"

/* What a row did, a line each. */
struct happening {
	struct arena *arena;
	bool color;
	size_t width;		/* of the cell; 0: there is room enough */
	struct cell_line *at;
	size_t count;
};
void happening_changes(struct happening *h,
		       const struct step_changes *changes);
void happening_output(struct happening *h, struct str printed);
/* All of a row. */
void happening_row(struct happening *h, const struct explained *e,
		   const struct step_row *row);

/* "f", and of several open calls of it "f (2)"; "" at top level. */
struct str explain_function(struct arena *arena, const struct step_row *row);
/* What was printed from byte `from` to byte `to`. */
struct str explain_output(const struct explained *e, size_t from, size_t to);

#endif
