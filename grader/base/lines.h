/*
 * lines.h - a stream, line by line, in bounded memory
 *
 *	FREE_LINES struct lines lines = lines_of(file, MAX);
 *	while (lines_next(&lines, &line))
 *		...
 */
#ifndef BASE_LINES_H
#define BASE_LINES_H

#include <stdio.h>

#include "base/buf.h"

struct lines {
	FILE *from;		/* the caller's */
	struct buf line;
	size_t number;		/* of the last line, from 1 */
	bool too_long;		/* it was cut at the bound, the rest is lost */
};
struct lines lines_of(FILE *from, size_t max);
/* The next line without its newline, valid until the next call. False at the
 * end, and when reading fails: ask ferror(). */
bool lines_next(struct lines *lines, struct str *line);
void lines_free(struct lines *lines);
#define FREE_LINES __attribute__((cleanup(lines_free)))

#endif
