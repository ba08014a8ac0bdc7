/*
 * report_cells.h - text in columns, by the width that a terminal gives it
 *
 * In:    texts of any bytes
 * Out:   lines of a table, appended to a buf
 * Never: puts a raw byte of a snippet there, or a line break inside a cell
 */
#ifndef REPORT_CELLS_H
#define REPORT_CELLS_H

#include "base/buf.h"

#define CELLS_MAX 5
#define CELL_LINES 4		/* that one text takes at most */

struct cells {
	size_t width[CELLS_MAX];	/* the last one may be any */
	size_t count;
	bool color;
};

struct cell_line {
	struct str text;		/* safe, and on one line */
	const char *paint;		/* an escape sequence, or "" */
};

/* `s` in one line, safe for a terminal: a newline is ⏎, a tab blanks. */
struct str cell_text(struct arena *arena, struct str s);
/* Columns of a text that is made so. */
size_t cell_columns(struct str text);
#define CELL_CUT "…"

/* Appends such a text; where it is wider than `width`, cut, with a sign of one
 * column behind it. The columns it took. */
size_t cells_cut(struct buf *out, struct str text, size_t width,
		 const char *sign);
/* A row: one line for each cell, and more for the last one. Texts that are
 * too wide are cut, in the last cell wrapped. */
void cells_row(struct buf *out, const struct cells *cells,
	       const struct str *texts, const struct cell_line *last,
	       size_t last_count);

#endif
