/*
 * report.h - verdicts and observations -> text, JSON, and what services read
 *
 * In:    verdicts, one at a time, in the order they are to be shown
 * Out:   bytes on a FILE: results only; progress and trouble go elsewhere
 * Never: decides anything; a raw byte of a snippet never reaches a terminal
 *
 * One table of formats (report.c); one file a format (report_human.c,
 * report_json.c, report_junit.c...). Several at once read the same verdicts.
 * A verdict is told as it comes and forgotten, so that memory doesn't grow
 * with the bank. JSON fields are those of design section 9, and a schema of
 * each is in grader/schema/. What `run` shows is in report_run.c.
 */
#ifndef REPORT_H
#define REPORT_H

#include <stdint.h>
#include <stdio.h>

#include "bank.h"
#include "base/buf.h"
#include "matrix.h"
#include "verdict.h"

enum color_when { COLOR_AUTO, COLOR_ALWAYS, COLOR_NEVER };
/* AUTO asks whether `to` is a terminal that takes colours, and NO_COLOR. */
bool report_colored(enum color_when when, FILE *to);

/* Every format of report_open(), as "human|json|..." for the command line. */
#define REPORT_FORMATS "human|editor|json|jsonl|junit|tap|sarif|github"
#define REPORT_TARGETS 8
struct report_target {
	const char *format;	/* one of REPORT_FORMATS */
	const char *path;	/* NULL: standard output */
};
/* "junit=report.xml", "tap"; "-" is standard output. ERR_USAGE. */
CHECKED int report_target_parse(const char *text, struct report_target *out,
				struct err *err);

struct report_options {
	const struct report_target *targets;	/* standard output once */
	size_t target_count;
	struct bank_shard shard;	/* json, jsonl: told when it is whole */
	enum color_when color;
	bool diff;		/* human: every difference, not the first */
	bool brief;		/* human: no summary */
	bool verbose;		/* human: say what is true or skipped, too */
	bool causes;		/* tell what wrong options come from */
};

/* A question on several Pythons counts once, by its worst result. */
struct report_totals {
	size_t by_result[CHECK_RESULT_COUNT];	/* unreadable: files */
	size_t ours;		/* questions; in none of by_result */
	size_t options_checked, options_not_output;
	size_t options_wrong, from_beliefs, from_slips;
};

/* ERR_USAGE for a file that a report must not replace: a program. */
CHECKED int report_place_check(const char *path, struct err *err);

struct report;	/* opaque */
/* `to` stands for standard output. A file is replaced when the report is
 * closed; that it can be is seen here. */
CHECKED int report_open(FILE *to, const struct report_options *options,
			struct report **out, struct err *err);
/* Complaints come first, sorted by path; then verdicts in bank order, those
 * of one question next to each other. */
void report_complaint(struct report *report, const struct complaint *c);
void report_verdict(struct report *report, const struct verdict *v);
/* Not all that was to be told will come: "interrupted: 3 of 9 were checked" */
void report_cut_short(struct report *report, struct str why);
/* The summary; closes and frees. *totals is filled in any case. -1 when the
 * output could not be written (a full disk, a closed pipe). */
CHECKED int report_close(struct report *report, struct report_totals *totals,
			 struct err *err);

/* What `run` shows, and with --pieces. `program` may be STR_NONE. */
void report_observation_human(FILE *to, const struct observation *o,
			      struct str program, bool color);
void report_pieces_human(FILE *to, const struct observation *o);
/* One object, with no line break after it. `id` may be STR_NONE. */
void report_observation_json(FILE *to, const struct observation *o,
			     struct str id, struct str file);

/* A question as `list --format json` tells it; no line break after it. */
void report_question_json(FILE *to, const struct question *q);

/* Objects between "[" and "]" for json, one a line for jsonl. */
struct report_list {
	FILE *to;
	bool array;
	size_t count;
};
void report_list_item(struct report_list *list);	/* before each */
void report_list_end(struct report_list *list);

struct diff_style {
	const char *expected, *actual;	/* what the two sides are called */
	bool color;
	bool whole;		/* every difference, not just the first */
	/* How the sides end, told of one that prints nothing; NULL: not told. */
	const struct ending *expected_ends, *actual_ends;
};
/* How two outputs differ, with visible blanks and a caret. */
void report_diff(struct buf *out, struct str expected, struct str actual,
		 const struct diff_style *style);
/* The same for a place that is found already. */
void report_difference(struct buf *out, struct str expected,
		       struct str actual, const struct difference *where,
		       const struct diff_style *style);
/* A unified diff of two versions of a file. */
void report_file_diff(struct buf *out, struct str path, struct str before,
		      struct str after, bool color);
/* "prints `a` up to 3.11, `b` from 3.13 (3.12 was not run)": the line on which
 * they part, how each ends where that isn't normally, and between which two
 * of the Pythons that ran it changes. */
void report_matrix(struct buf *out, const struct question *q,
		   const struct matrix_row *rows, size_t count);
/* "3.9 to 3.11, 3.13", of bits by minor; nothing in between is left out. */
void report_pythons(struct buf *out, uint64_t minors);
/* "ends normally", "raises ValueError: no", "never ends". */
void report_ending(struct buf *out, const struct ending *ending);
/* "option "7" is marked right, but the program does something else" */
void report_option(struct buf *out, const struct option_finding *found);
/* "    refused: system call socket, line 3: s = socket()", a line each. */
void report_refusals(struct buf *out, const struct observation *o,
		     struct str program);
/* What it printed until it was stopped, its first lines. */
void report_partial(struct buf *out, const struct observation *o);

#endif
