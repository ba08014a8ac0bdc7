/*
 * report_detects.h - which questions detect which beliefs -> text and JSON
 *
 * In:    what each question detects, one at a time, then the tallies
 * Out:   bytes on a FILE
 * Never: decides
 *
 * JSON fields are those of grader/schema/detects.schema.json.
 */
#ifndef REPORT_DETECTS_H
#define REPORT_DETECTS_H

#include "detect.h"
#include "report.h"

/* A belief is well covered when so many questions detect it: fewer may be
 * known by heart. */
#define DETECTS_ENOUGH 3

struct detects_report {
	bool human, color;
	struct report_list list;
	size_t questions, with_beliefs, slips_only, nothing, unknown;
};
void report_detects(struct detects_report *report, const struct question *q,
		    const struct detects *found);
/* A question that wasn't looked at. */
void report_undetected(struct detects_report *report,
		       const struct question *q, struct str why);
/* The table of beliefs, which are sorted by it, and the figures. */
void report_detects_close(struct detects_report *report,
			  struct detect_tally *tallies, size_t count);

#endif
