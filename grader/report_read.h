/*
 * report_read.h - a line of a JSON report -> what was told there
 *
 * In:    an object that report_json.c wrote, maybe by another program since
 * Out:   the verdict, or complaint, as it was told; what JSON doesn't carry
 *        (the program, which line printed what) is empty
 * Errs:  a sentence; nothing in a report is trusted
 * Never: reads files
 */
#ifndef REPORT_READ_H
#define REPORT_READ_H

#include "report.h"

enum row_kind { ROW_VERDICT, ROW_COMPLAINT, ROW_SHARD };

struct report_row {
	enum row_kind kind;
	struct verdict verdict;	/* points at the two below */
	struct question question;
	struct observation seen;
	struct complaint complaint;
	struct bank_shard shard;
	bool causes;		/* of its options the causes were looked for */
	size_t results;		/* ROW_SHARD: rows before it */
};

/* False, and *why, for a line that is none of ours. *out must stay where it
 * is, and lives as long as `arena` and `line`. */
bool report_row_read(struct arena *arena, struct str line,
		     struct report_row *out, const char **why);

#endif
