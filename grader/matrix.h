/*
 * matrix.h - what one program does on several Pythons, and which of them agree
 *
 * In:    a question's outcomes, a row for each Python, ascending by version
 * Out:   a group number for each: the same number, the same answer
 * Never: says anything of a Python that wasn't run
 */
#ifndef MATRIX_H
#define MATRIX_H

#include "question.h"

#define MATRIX_PYTHONS 16

struct matrix_row {
	unsigned minor;
	struct str out;
	struct ending ending;
};

/* The same answer, by the question's rules? Messages drift between versions
 * and don't count, but that of SystemExit is what the program chose. Of two
 * that never end, one was cut off earlier. */
bool matrix_same(const struct question *q, const struct matrix_row *a,
		  const struct matrix_row *b);
/* Fills group[], numbered from 0 in the order of their first member; returns
 * how many groups there are. */
size_t matrix_group(const struct question *q, const struct matrix_row *at,
		    size_t count, unsigned group[]);

#endif
