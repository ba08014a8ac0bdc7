/*
 * report_question.h - a question as a learner sees it
 *
 * In:    a question (or the program of a variation of it), a style
 * Out:   text on a buf: the program with line numbers, its modules, what it
 *        reads, the stem, the options; each part by itself
 * Never: shows the key, but in report_question_answer(); runs anything
 */
#ifndef REPORT_QUESTION_H
#define REPORT_QUESTION_H

#include "base/buf.h"
#include "question.h"

struct question_style {
	bool color;		/* names of the language, texts, comments */
	bool ascii;		/* the terminal has no other characters */
	/* The order of the options: order[i] is the option shown at place i;
	 * NULL: as they stand in the file. */
	const size_t *order;
	bool marks;		/* + and - before options, for authors */
	char chosen;		/* the letter of an answer given; 0 none */
};

/* main.py and the modules with line numbers, and what it reads. */
void report_question_program(struct buf *out, const struct question *q,
			     const struct question_style *style);
/* "A. 1 2 3", one below the other; nothing when there are none. */
void report_question_options(struct buf *out, const struct section *options,
			     const struct question_style *style);
/* An option's text on one line: "It raises TypeError". */
void report_question_option_line(struct buf *out, const struct option *option);
/* The stem, and that it is about the newest Python, where that matters. */
void report_question_stem(struct buf *out, const struct question *q);
/* What it prints on each version, how it ends, and the explanation. */
void report_question_answer(struct buf *out, const struct question *q);
/* A line of Python, safe for a terminal, with colours. *in_text carries on a
 * string of several lines: 0 at the start of a program. */
void report_python_line(struct buf *out, struct str line, int *in_text,
			bool color);

#endif
