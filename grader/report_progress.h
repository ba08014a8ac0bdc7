/*
 * report_progress.h - what a learner has come to -> text, JSON, a page
 *
 * In:    struct progress
 * Out:   bytes on a FILE or a buf
 * Never: decides; a page that needs a server, a network or a font
 *
 * JSON fields are those of grader/schema/progress.schema.json.
 */
#ifndef REPORT_PROGRESS_H
#define REPORT_PROGRESS_H

#include <stdio.h>

#include "base/buf.h"
#include "progress.h"

struct progress_style {
	bool color, ascii;
	size_t columns;
	bool all;	/* objectives too, not only those that were asked */
};
void report_progress(FILE *to, const struct progress *p,
		     const struct progress_style *style);
/* One object and a line break. */
void report_progress_json(FILE *to, const struct progress *p);
/* A whole page of HTML. */
void report_progress_html(struct buf *out, const struct progress *p);

/* ---- what the three share */

/* "2027-01-31", of a day since 1 January 1970. */
void report_day(struct buf *out, int64_t day);
/* "too few answers", "likely to pass"...: in words, and why. */
const char *report_readiness(const struct readiness *r);

#endif
