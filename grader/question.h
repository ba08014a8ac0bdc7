/*
 * question.h - a question: a program, its answer key, and what is said of it
 *
 * In:    nothing; filled by trailer.c
 * Out:   plain data, all of it in the arena of whoever parsed it
 * Never: runs, compares, prints
 *
 * The format is described for authors in snippets/README.md.
 */
#ifndef QUESTION_H
#define QUESTION_H

#include <stdbool.h>

#include "base/err.h"
#include "base/str.h"
#include "rung.h"

enum question_mode { MODE_SCRIPT, MODE_REPL };
enum question_status { DRAFT, PUBLISHED, RETIRED };
enum question_order { ORDER_EXACT, ORDER_ANY };
enum question_match { MATCH_TEXT, MATCH_PATTERN };

/* How a program ends, as the `#: !` line says it. */
enum ending_kind {
	ENDS_NORMALLY,
	ENDS_RAISING,	/* an uncaught exception, or SystemExit */
	ENDS_NEVER,
};
struct ending {
	enum ending_kind kind;
	struct str type;	/* ENDS_RAISING: "ValueError", "SystemExit" */
	struct str message;	/* STR_NONE when the key leaves it open */
};

/* A Python specifier: clauses joined by commas, all must hold. */
enum version_operator { V_GE, V_GT, V_LE, V_LT, V_EQ, V_NE };
struct version_clause {
	enum version_operator op;
	unsigned minor;		/* 12 for 3.12 */
};
#define VERSION_CLAUSES 8
struct version_spec {
	struct version_clause clause[VERSION_CLAUSES];
	unsigned count;		/* 0: every version */
};

/* One `>` or `=` line: a piece of the key, where it stands in the file. */
struct key_line {
	struct str text;	/* decoded, with its "\n" where `>` adds one */
	bool exact;		/* written as `=` */
	unsigned line;		/* 1-based in the file */
};

struct option {
	bool right;
	enum ending_kind kind;	/* ENDS_RAISING: `!Type` was written */
	struct str text;	/* decoded; for `!Type` the type */
	unsigned line;
};

/* What holds for some Python versions: a `#: @` section, or the default. */
struct section {
	struct version_spec spec;
	bool is_default;	/* the lines before the first `@` */
	unsigned line;		/* of the `@`; of the trailer for the default */
	struct key_line *keys;
	size_t key_count;
	bool has_ending;	/* a `!` line is there */
	struct ending ending;
	unsigned ending_line;
	struct option *options;
	size_t option_count;
};

struct source_file {	/* a module beside main.py */
	struct str name;	/* relative, "/" between folders */
	struct str text;
};

struct question {
	struct str path;	/* as reports show it */
	struct str file;	/* the whole file's bytes */
	struct str program;	/* what runs: ends in one newline */
	size_t trailer_at;	/* byte offset of the trailer in file */
	unsigned trailer_line;	/* 1-based */
	struct source_file *files;
	size_t file_count;

	struct str id;
	unsigned id_line;
	struct str *objectives;
	size_t objective_count;
	int difficulty;		/* 1 to 3; 0 not given */
	struct version_spec python;	/* default >=3.9 */
	unsigned needs;		/* enum capability bits of sandbox/run.h */
	enum question_mode mode;
	enum question_status status;	/* default PUBLISHED */
	struct str retired_because;
	enum question_order order;
	enum question_match match;
	bool has_full_marks;	/* a `full-marks` line is there */
	unsigned full_marks;	/* RUNG_BIT()s; default RUNGS_FULL */
	unsigned timeout_ms;	/* 0 not given */
	bool has_verified;	/* a `verified` line is there, maybe empty */
	unsigned verified_line;
	struct str *verified;	/* "3.11", "3.12/S2" */
	size_t verified_count;
	struct str *tags;
	size_t tag_count;
	struct str author, license;
	struct str *lint_ignores;	/* "WP001: the reason" */
	size_t lint_ignore_count;
	unsigned lint_ignore_line;

	struct str stem;	/* default: question_stem_default() */
	struct str input;	/* stdin, each line with its "\n" */
	struct str explanation;	/* Markdown, lines joined by "\n" */

	struct section *sections;	/* [0] is the default section */
	size_t section_count;
};

#define STEM_DEFAULT "What does this program print?"
#define STEM_REPL "What does the interactive interpreter show?"

/* "3.12", with nothing around it. */
bool version_minor_parse(struct str text, unsigned *minor);
/* An entry of `verified`: "3.12", or "3.12/S2" where the jail was at a lower
 * level (1 or 2) than the 3 that is not said. */
bool verified_parse(struct str text, unsigned *minor, int *level);
/* An entry of `lint-ignore`: a rule's code, and why it is silenced. */
bool lint_ignore_parse(struct str text, struct str *code, struct str *reason);
/* Is one Python all that the key was seen to hold on, of several that the
 * question is for? Where nothing was recorded, nobody knows. */
bool question_verified_once(const struct question *q);
/* ">=3.9,<3.13"; ERR_USAGE says what is wrong. */
CHECKED int version_spec_parse(struct str text, struct version_spec *out,
			       struct err *err);
bool version_spec_holds(const struct version_spec *spec, unsigned minor);
/* What it asks where it doesn't say. */
struct str question_stem_default(const struct question *q);
/* The newest minor version that the question admits: what is shown and graded
 * where no version is named. */
unsigned question_newest(const struct question *q);
/* The section that holds for 3.`minor`: the first `@` that fits, else the
 * default one. Never NULL. */
const struct section *question_section(const struct question *q,
				       unsigned minor);
/* The options that hold there: the section's own, else the default's. */
const struct section *question_option_section(const struct question *q,
					      unsigned minor);
/* Has the section a key at all? A program that prints nothing and ends
 * normally has one: `#: = ""`. */
bool section_has_key(const struct section *section);
/* The stdout that the section's `>` and `=` lines say, joined. */
struct str section_stdout(struct arena *arena, const struct section *section);
/* Is it the name of an exception that a fresh Python knows? */
bool exception_is_builtin(struct str name);

#endif
