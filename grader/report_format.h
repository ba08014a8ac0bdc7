/*
 * report_format.h - what report*.c share: the accounts, and one row a format
 *
 * Never: included outside report*.c
 */
#ifndef REPORT_FORMAT_H
#define REPORT_FORMAT_H

#include "report.h"

#define REPORT_PYTHONS 16

struct skip_reason {		/* questions skipped for one reason */
	struct str why;
	size_t count;
	struct skip_reason *next;
};

struct told_option {		/* an option that the summary tells of */
	struct str path, id, text;
	struct str really;	/* what happens instead; prose has none */
	unsigned line;
	bool prose;
	struct told_option *next;
};

struct told_matrix {		/* a question whose answers differ */
	struct str path, id, text;
	struct told_matrix *next;
};

/* What one Python made of the question at hand. */
struct told_verdict {
	enum check_result result;
	unsigned line, minor;
	bool ours, key_fails;
	struct str why, details, causes;
};

struct python_total {
	unsigned minor;
	size_t by_result[CHECK_RESULT_COUNT];
	size_t ours;
};

struct sink {			/* a format, and where it goes */
	FILE *to;
	const char *path;	/* that takes its place when all is told */
	const struct report_format *format;
	bool colored;
	struct report_list list;	/* json, jsonl, sarif */
	struct tally {			/* junit, tap, github: what was told */
		size_t all, failures, errors, skipped;
		unsigned long long ms;
	} tally;
	FILE *body;			/* junit: what stands behind the counts */
	struct buf summary;		/* github: for the page of the run */
};

struct report {
	struct sink sinks[REPORT_TARGETS];
	size_t sink_count;
	struct sink *sink;		/* whose turn it is */
	struct report_options options;
	struct arena arena;		/* what has to last to the summary */
	struct report_totals totals;
	size_t told_count;		/* verdicts and complaints so far */
	struct str cut_short;		/* why not all was told; STR_NONE */

	/* The question whose verdicts are coming in. */
	const struct question *question;
	enum check_result worst;
	bool ours;
	size_t runs;			/* verdicts of it that ran */
	struct arena kept;		/* what has to last to its end */
	struct told_verdict verdicts[MATRIX_PYTHONS];	/* human */
	size_t verdict_count;
	struct matrix_row rows[MATRIX_PYTHONS];	/* where it gave an answer */
	size_t row_count;
	struct str skip_why;
	const struct option *last_options;
	bool new_options;		/* no verdict before had them */

	struct str unreadable;		/* the last file complained about */
	struct python_total python[REPORT_PYTHONS];	/* ascending */
	size_t python_count;
	bool several;			/* some question ran on several */
	bool bad_keys;			/* some that update would write */
	size_t prose_questions, loose_count;
	struct skip_reason *skips, **skips_end;
	struct told_option *told, **told_end;
	struct told_matrix *matrices, **matrices_end;	/* human */
	bool bad_versions;		/* a key that no one section can say */

	struct str trouble;		/* the last trouble of ours, and how */
	size_t trouble_more;		/* often it came again, untold */
};

struct report_format {
	const char *name;
	void (*open)(struct report *);		/* may be NULL */
	void (*complaint)(struct report *, const struct complaint *);
	void (*verdict)(struct report *, const struct verdict *);
	/* After the last verdict of a question; may be NULL. */
	void (*settled)(struct report *);
	void (*close)(struct report *);
};
extern const struct report_format report_editor, report_github, report_human,
	report_json, report_jsonl, report_junit, report_sarif, report_tap;

/* What a format for services tells of one failure or finding. */
struct report_result {
	const char *rule, *level;	/* "wrong", "error" */
	struct str path, title, message, details;
	struct str fingerprint;		/* what it is known by again */
	unsigned line, column;		/* 0: not known */
};
struct report_rule {
	const char *id, *text;
};
void report_sarif_begin(struct report_list *list, FILE *to);
void report_sarif_result(struct report_list *list,
			 const struct report_result *result);
/* `cut_short` as in struct report. */
void report_sarif_end(struct report_list *list, const struct report_rule *rules,
		      size_t count, bool success, struct str cut_short);
/* GitHub shows as many of a kind. */
#define REPORT_ANNOTATIONS 10
/* "::error file=...". */
void report_annotation(FILE *to, const struct report_result *result);

/* Does it fail a check? Skipped is no failure. */
bool report_is_failure(const struct verdict *v);
/* "default-arg (Python 3.11)" */
void report_title(struct buf *out, const struct verdict *v);
/* What the human format says below the line that names the question. */
void report_details(struct buf *out, const struct report *report,
		    const struct verdict *v);
/* "9 questions: 8 true, 1 wrong (Python 3.11)", and a newline. */
void report_counts(struct buf *out, const struct report *report);
/* Counts it for the sink whose turn it is. */
void report_tally(struct report *report, const struct verdict *v);
/* A path as a service finds it in the repository: from its root on. */
struct str report_repository_path(struct str path);

enum paint {
	PAINT_OFF, PAINT_PLACE, PAINT_BAD, PAINT_GOOD, PAINT_NOTE,
	/* of programs */
	PAINT_KEYWORD, PAINT_TEXT, PAINT_NUMBER, PAINT_DIM,
};
/* The escape sequence, or "" without colours. */
const char *report_paint(bool colored, enum paint paint);

/* An output with visible blanks, `indent` blanks before each line; after
 * `lines` of them it says how many more there are. */
void report_output(struct buf *out, struct str text, int indent,
		   size_t lines);
/* A line of output around byte `at` of it, cut where it is long; returns the
 * columns before `at`. */
size_t report_window(struct buf *out, struct str line, size_t at);
/* The line of a text with that number, with its newline. */
struct str report_output_line(struct str text, unsigned number);
/* The output on one line, cut: "a⏎b⏎". */
void report_one_line(struct buf *out, struct str text);
/* The line of a program, without its newline; STR_NONE beyond the end. */
struct str report_source_line(struct str program, unsigned line);
/* "-- raised ValueError: no, at line 3", and that line. */
void report_run_ending(struct buf *out, const struct observation *o,
		       struct str program, bool color);
/* "path:12: id: ", the line and the id only where they are known. */
void report_place(struct buf *out, const struct report *report,
		  struct str path, unsigned line, struct str id);
void report_write(FILE *to, const struct buf *text);

/* --------------------------------------------------------- report_told.c */

/* Keeps what there is to say of a verdict until its question is settled. */
void report_keep(struct report *report, const struct verdict *v,
		 struct str details, struct str causes);
/* Tells what the Pythons have in common once, and where they part. */
void report_told(struct report *report);
/* For the summary: the questions that are true, or wrong in another way than
 * that one key can't say what several Pythons print. */
void report_told_matrices(struct buf *out, const struct report *report);

#endif
