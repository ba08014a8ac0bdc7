/* report_feedback.c - what a learner is told of an answer, on one screen */
#include "report_feedback.h"

#include "base/scope.h"
#include "report_format.h"

#define PROGRAM_LINES 5

/* "Right." stands by itself; what a message says of a wrong one is whole
 * sentences already. */
static void add_verdict(struct buf *out, const struct feedback *f)
{
	const struct grade *g = f->graded->grade;
	FREE_BUF struct buf text = BUF_INIT;

	if (g->full && g->rung <= RUNG_TRAILING_BLANKS) {
		buf_format(out, "%sRight.%s\n",
			   report_paint(f->color, PAINT_GOOD),
			   report_paint(f->color, PAINT_OFF));
		return;
	}
	report_wrapped(&text, g->message, 0, f->columns);
	/* The first sentence is the verdict. */
	struct str all = buf_view(&text);
	size_t end = str_find(all, STR(". "));
	size_t line = str_find(all, STR(".\n"));

	end = (line < end ? line : end) + 1;
	buf_text(out, report_paint(f->color, g->full ? PAINT_GOOD : PAINT_BAD));
	buf_str(out, str_slice(all, 0, end));
	buf_text(out, report_paint(f->color, PAINT_OFF));
	if (end < all.len)
		buf_str(out, str_slice(all, end, all.len));
}

static void tell_place(FILE *to, const struct feedback *f)
{
	if (!f->run)
		return;
	if (f->has_place)
		report_explain_place(to, f->run, f->place);
	else if (f->graded->grade->ending_differs)
		report_explain_ending(to, f->run);
}

static void add_cause(struct buf *out, const struct feedback *f)
{
	const struct grade *g = f->graded->grade;

	if (!g->cause_count)
		return;
	buf_text(out, "The program you may have had in mind:\n");
	report_grade_program(out, g->cause[0], PROGRAM_LINES, f->color);
}

void report_feedback(FILE *to, const struct feedback *f)
{
	const struct grade *g = f->graded->grade;
	const struct question *q = f->graded->key->question;
	FREE_BUF struct buf out = BUF_INIT;
	struct graded graded = *f->graded;
	struct grade unplaced = *g;

	add_verdict(&out, f);
	/* The line that printed it comes with its values, below. */
	unplaced.printed_by = f->run && f->has_place ? 0 : g->printed_by;
	graded.grade = &unplaced;
	if (!g->full)
		report_grade_difference(&out, &graded, f->color);
	report_write(to, &out);
	buf_clear(&out);
	if (!g->full) {
		tell_place(to, f);
		add_cause(&out, f);
	}
	if (q->explanation.len && f->varied)
		buf_text(&out, "Of the question as it was before it was "
			 "varied:\n");
	if (q->explanation.len)
		report_explanation(&out, q->explanation, f->columns, f->color);
	report_write(to, &out);
}
