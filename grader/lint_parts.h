/*
 * lint_parts.h - what lint's own files share; nobody else's business
 *
 * lint.c holds the table and the order of things; lint_layout.c, lint_meta.c,
 * lint_options.c, lint_characters.c and lint_explain.c look at questions;
 * lint_run.c makes the plans and keeps what was seen, lint_judge.c judges it.
 */
#ifndef LINT_PARTS_H
#define LINT_PARTS_H

#include <stdint.h>

#include "lint.h"

struct lint {
	struct arena *arena;
	const struct lint_input *input;
	const struct lint_rule *rule;	/* the one at work */
	struct findings *out;
	bool *ignore_used;	/* by entry of the question's lint-ignore */
	const struct lint_seen *seen;	/* of the question; NULL: not run */
};

/* A finding of the rule at work in the question's file; NULL when the
 * question silences it. */
struct finding *lint_add(struct lint *lint, const struct question *q,
			 unsigned line, unsigned column,
			 const char *format, ...)
	__attribute__((format(printf, 5, 6)));
/* The same in one of its files: NULL is main.py. */
struct finding *lint_add_in(struct lint *lint, const struct question *q,
			    const struct source_file *file, unsigned line,
			    unsigned column, const char *format, ...)
	__attribute__((format(printf, 6, 7)));

/* A line of the trailer. */
struct lint_line {
	struct str text;	/* without its line end */
	unsigned number;	/* in the file */
	char sign;		/* of its directive, 'k' for metadata, 0 none */
	struct str key;		/* 'k' */
	struct str value;	/* behind the sign or the ` = ` */
};
struct lint_lines {
	struct str rest;
	unsigned next;
};
struct lint_lines lint_lines_of(const struct question *q);
bool lint_next_line(struct lint_lines *lines, struct lint_line *out);
/* The line with this metadata; false when there is none. */
bool lint_meta_line(const struct question *q, const char *key,
		    struct lint_line *out);
/* The `nth` line, from 0, with this sign; of the trailer when there is none. */
unsigned lint_sign_line(const struct question *q, char sign, size_t nth);
unsigned lint_count_lines(struct str text);
unsigned lint_count_characters(struct str text);

/* The program and the files beside it: call with *at 0 until false. */
bool lint_next_source(const struct question *q, size_t *at,
		      const struct source_file **file, struct str *text);

/* A fenced block of code in the explanation. */
struct lint_fence {
	unsigned line;		/* of its first ``` in the file */
	bool python;		/* says so, or nothing */
	bool console;		/* `>>> ` lines with what they print */
	bool closed;
	struct str code;	/* what runs */
	struct str shown;	/* console: what it is said to print */
};
/* All of them, in the arena. */
struct lint_fence *lint_fences(struct arena *arena, const struct question *q,
			       size_t *count);

/* ------------------------------------------- what was seen of a question */

struct lint_plausible {		/* an exception that a reader may expect */
	struct str type;
	unsigned line;
};

struct lint_trial {		/* of a fenced block */
	bool tried;
	bool good;
	struct str why;		/* not good: "raises NameError: ..." */
};

struct lint_seen {
	bool ran;
	struct str errs;	/* stderr, without a final traceback */
	unsigned unneeded;	/* needs without which the key holds as well */
	bool has_form;		/* canonical form, hashed */
	uint64_t form;
	unsigned size;		/* its nodes */
	const struct question *twin;	/* an earlier one of the same form */
	struct lint_plausible *plausible;
	size_t plausible_count;
	struct lint_trial *trials;	/* by fence */
};

/* ---- lint_json.c: the box's reply to a request for the canonical form */
#define LINT_REQUEST "{\"canonical\": true}"
void lint_read_canonical(struct arena *arena, struct str reply,
			 struct lint_seen *out);

/* -------------------------------------------------------------- the rules */

void lint_long_line(struct lint *lint, const struct question *q);
void lint_long_program(struct lint *lint, const struct question *q);
void lint_trailing_blank(struct lint *lint, const struct question *q);

void lint_no_explanation(struct lint *lint, const struct question *q);
void lint_no_objective(struct lint *lint, const struct question *q);
void lint_unknown_objective(struct lint *lint, const struct question *q);
void lint_no_difficulty(struct lint *lint, const struct question *q);
void lint_id_not_file_name(struct lint *lint, const struct question *q);
void lint_says_default(struct lint *lint, const struct question *q);
void lint_dead_section(struct lint *lint, const struct question *q);
void lint_repeated_word(struct lint *lint, const struct question *q);

void lint_blank_twins(struct lint *lint, const struct question *q);
void lint_length_tells(struct lint *lint, const struct question *q);
void lint_form_tells(struct lint *lint, const struct question *q);
void lint_option_count(struct lint *lint, const struct question *q);
void lint_several_right(struct lint *lint, const struct question *q);
void lint_all_of_above(struct lint *lint, const struct question *q);

void lint_odd_blank(struct lint *lint, const struct question *q);
void lint_hidden(struct lint *lint, const struct question *q);
void lint_lookalike(struct lint *lint, const struct question *q);
void lint_typeset(struct lint *lint, const struct question *q);

void lint_no_such_line(struct lint *lint, const struct question *q);
void lint_option_letter(struct lint *lint, const struct question *q);
void lint_open_code(struct lint *lint, const struct question *q);

void lint_unknown_ignore(struct lint *lint, const struct question *q);
void lint_unused_ignore(struct lint *lint, const struct question *q);

void lint_no_error_option(struct lint *lint, const struct question *q,
			  const struct lint_seen *seen);
void lint_code_fails(struct lint *lint, const struct question *q,
		     const struct lint_seen *seen);
void lint_writes_stderr(struct lint *lint, const struct question *q,
			const struct lint_seen *seen);
void lint_unused_needs(struct lint *lint, const struct question *q,
		       const struct lint_seen *seen);
void lint_near_duplicate(struct lint *lint, const struct question *q,
			 const struct lint_seen *seen);

#endif
