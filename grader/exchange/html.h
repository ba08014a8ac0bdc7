/*
 * html.h - a question as the HTML that other programs show, and back
 *
 * In:    a question; HTML of whoever
 * Out:   HTML that is XML too: p, pre, code, strong, and no line break but
 *        in pre; what the same HTML says of a question
 */
#ifndef HTML_H
#define HTML_H

#include "base/buf.h"
#include "question.h"

/* Escapes & < >. */
void html_text(struct buf *out, struct str text);
/* What is asked, the program with its modules, what it reads. */
void html_question(struct buf *out, const struct question *q);
void html_option(struct buf *out, const struct option *option);
void html_output(struct buf *out, struct str output);
/* Markdown's paragraphs, `code` and **strong** text. */
void html_markdown(struct buf *out, struct str markdown);

/* What stands around the texts, for both ways. */
#define HTML_READS "It reads:"
#define HTML_RAISES "It raises "
#define HTML_NEVER_ENDS "It never ends."
#define HTML_NOTHING "It prints nothing."

struct html_question {
	struct str stem, program, input;	/* STR_NONE: not there */
	struct source_file *files;	/* beside main.py */
	size_t file_count;
	const char *problem;	/* "what is wrong: what to do"; NULL: none */
};
/* The program is what stands in the first <pre>, or in a <pre> below a line
 * with its module's name. */
struct html_question html_question_read(struct arena *arena, struct str html);
/* An option: a <pre>, one of the sentences above, or any text. */
void html_option_read(struct arena *arena, struct str html,
		      struct option *out);
/* HTML as Markdown of the kind that html_markdown() takes. */
struct str html_explanation_read(struct arena *arena, struct str html);

#endif
