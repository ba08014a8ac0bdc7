/*
 * report_feedback.h - what a learner is told of an answer, on one screen
 *
 * In:    a grade, the traced run of the program, the explanation
 * Out:   text on a FILE: the verdict in words; the first difference; the line
 *        that printed it, with its values; the belief or slip, with the program
 *        in mind; the rule
 * Never: more than some twenty lines of 80 columns for a question of the usual
 *        size; a bare name of a rung or a belief
 */
#ifndef REPORT_FEEDBACK_H
#define REPORT_FEEDBACK_H

#include "report_explain.h"
#include "report_grade.h"

struct feedback {
	const struct graded *graded;
	const struct explained *run;	/* NULL: it could not be run */
	size_t place;			/* of the output, with has_place */
	bool has_place;
	size_t columns;
	bool color;
	bool varied;			/* the explanation is of another form */
};
void report_feedback(FILE *to, const struct feedback *feedback);

/* `text` in lines of at most `columns`, each `indent` blanks in. Line breaks
 * of Markdown paragraphs are kept where they are empty lines, lists or code. */
void report_wrapped(struct buf *out, struct str text, unsigned indent,
		    size_t columns);
/* An explanation: **bold** and `code` in colours, or as they are without. */
void report_explanation(struct buf *out, struct str text, size_t columns,
			bool color);

#endif
