/* report_grade.c - a grade for a person to read */
#include "report_grade.h"

#include <stdlib.h>

#include "base/scope.h"
#include "base/text.h"
#include "report_format.h"

#define INDENT 4
#define SHOWN_LINES 6		/* of a program that a learner had in mind */

static void add_text(struct buf *out, struct str text)
{
	text_escape(out, text, TEXT_BLANKS_PLAIN);
}

/* 1, 0.8, 0.333. */
static void add_marks(struct buf *out, double marks)
{
	char text[32];
	size_t len = (size_t)snprintf(text, sizeof(text), "%.3f", marks);

	while (text[len - 1] == '0')
		len--;
	buf_add(out, text, len - (text[len - 1] == '.'));
}

/* "answers.jsonl:3: slice-copy: spacing, 0.8 marks: Right but for ..." */
static void add_heading(struct buf *out, const struct graded *graded,
			bool color)
{
	const struct grade *g = graded->grade;

	if (graded->file) {
		add_text(out, str_of(graded->file));
		buf_format(out, ":%zu: ", graded->line);
	}
	buf_text(out, report_paint(color, PAINT_PLACE));
	add_text(out, graded->key->question->id);
	buf_text(out, report_paint(color, PAINT_OFF));
	buf_text(out, ": ");
	buf_text(out, report_paint(color, g->full ? PAINT_GOOD : PAINT_BAD));
	buf_text(out, rung_name(g->rung));
	buf_text(out, report_paint(color, PAINT_OFF));
	buf_text(out, ", ");
	add_marks(out, g->marks);
	buf_text(out, g->marks >= 1 ? " mark: " : " marks: ");
	add_text(out, g->message);
	buf_char(out, '\n');
}

/* ------------------------------------------------------- the difference */

static void add_side(struct buf *out, const char *name, struct str line)
{
	buf_format(out, "%*s%-8s  ", INDENT, "", name);
	if (line.at)
		report_one_line(out, line);
	else
		buf_text(out, "(none)");
	buf_char(out, '\n');
}

/* For lines that have no place to point at: patterns, or any order. */
static void add_lines(struct buf *out, const struct graded *graded)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	const struct grade *g = graded->grade;

	if (graded->key->patterns) {
		add_side(out, "pattern",
			 report_source_line(g->expected, g->where.line));
		add_side(out, "answered",
			 report_source_line(g->got, g->where.line));
		return;
	}
	add_side(out, "lacks", compare_stray_line(&arena, g->expected,
						  g->got));
	add_side(out, "too many", compare_stray_line(&arena, g->got,
						     g->expected));
}

static void add_source(struct buf *out, const struct graded *graded)
{
	unsigned line = graded->grade->printed_by;
	struct str source = report_source_line(graded->key->question->program,
					       line);

	if (!line || !source.at)
		return;
	buf_format(out, "%*sprinted by line %u: ", INDENT, "", line);
	add_text(out, str_trim(source));
	buf_char(out, '\n');
}

void report_grade_difference(struct buf *out, const struct graded *graded,
			     bool color)
{
	const struct grade *g = graded->grade;
	const struct diff_style style = {
		.expected = "printed", .actual = "answered", .color = color,
		.expected_ends = g->key ? &g->key->ends : NULL,
		.actual_ends = &graded->answer->ends,
	};

	if (!g->where.line)
		return;
	if (graded->key->patterns ||
	    graded->key->question->order == ORDER_ANY)
		add_lines(out, graded);
	else
		report_difference(out, g->expected, g->got, &g->where, &style);
	add_source(out, graded);
}

/* What is forgiven, in words: nobody has to guess the rule. */
static void add_rule(struct buf *out, const struct question *q)
{
	bool newline = q->full_marks & RUNG_BIT(RUNG_FINAL_NEWLINE);
	bool blanks = q->full_marks & RUNG_BIT(RUNG_TRAILING_BLANKS);

	buf_format(out, "%*s", INDENT, "");
	if (newline == blanks)
		buf_format(out, "Blanks at the ends of lines and the newline at"
			   " the very end %scount here.\n",
			   blanks ? "don't " : "");
	else
		buf_format(out, "%s count here, %s not.\n", blanks
			   ? "The newline at the very end does"
			   : "Blanks at the ends of lines do", blanks
			   ? "blanks at the ends of lines do"
			   : "the newline at the very end does");
}

/* ------------------------------------------------------------ the causes */

/* Lines of a program around one of them, which is marked. */
void report_grade_program(struct buf *out, const struct prediction *cause,
			  unsigned lines, bool color)
{
	struct str program = cause->shown;
	unsigned line = cause->shown_line;
	unsigned from = line > lines / 2 ? line - lines / 2 : 1;

	for (unsigned i = from; i < from + lines; i++) {
		struct str text = report_source_line(program, i);
		bool here = i == line;

		if (!text.at)
			break;
		buf_format(out, "%*s%s%c %4u | ", INDENT, "",
			   report_paint(color && here, PAINT_NOTE),
			   here ? '>' : ' ', i);
		add_text(out, text);
		buf_text(out, report_paint(color && here, PAINT_OFF));
		buf_char(out, '\n');
	}
}

static void add_cause(struct buf *out, const struct prediction *p, bool first,
		      bool color)
{
	buf_format(out, "%*s%s ", INDENT, "", first ? "fits" : "fits, too,");
	buf_text(out, p->kind == CAUSE_BELIEF ? "the belief " : "the slip ");
	add_text(out, p->name);
	if (!first && p->message.len) {
		buf_text(out, ": ");
		add_text(out, p->message);
	}
	buf_text(out, first ? "; the program in mind:\n" : "\n");
	if (first)
		report_grade_program(out, p, SHOWN_LINES, color);
}

void report_grade_human(FILE *to, const struct graded *graded, bool color)
{
	const struct grade *g = graded->grade;
	FREE_BUF struct buf out = BUF_INIT;

	add_heading(&out, graded, color);
	if (!g->full && g->hint != HINT_BLANK) {
		report_grade_difference(&out, graded, color);
		for (size_t i = 0; i < g->cause_count; i++)
			add_cause(&out, g->cause[i], !i, color);
		if (g->where.line)
			add_rule(&out, graded->key->question);
	}
	report_write(to, &out);
}

/* ----------------------------------------------------------------- totals */

static int by_id(const void *a, const void *b)
{
	return str_compare(((const struct objective_total *)a)->id,
			   ((const struct objective_total *)b)->id);
}

struct grade_totals grade_totals_init(struct arena *arena,
				      const struct bank *bank)
{
	struct grade_totals totals = {0};
	size_t most = 0, count = 0;

	for (size_t i = 0; i < bank->count; i++)
		most += bank->questions[i].objective_count;
	totals.objectives = arena_array(arena, most,
					sizeof(*totals.objectives));
	for (size_t i = 0; i < bank->count; i++)
		for (size_t k = 0; k < bank->questions[i].objective_count; k++)
			totals.objectives[count++].id =
				bank->questions[i].objectives[k];
	if (count)
		qsort(totals.objectives, count, sizeof(*totals.objectives),
		      by_id);
	for (size_t i = 0; i < count; i++)
		if (!i || by_id(&totals.objectives[i],
				&totals.objectives[totals.objective_count -
						   1]))
			totals.objectives[totals.objective_count++] =
				totals.objectives[i];
	return totals;
}

void grade_totals_add(struct grade_totals *totals, const struct graded *graded)
{
	const struct question *q = graded->key->question;
	const struct grade *g = graded->grade;

	totals->by_rung[g->rung]++;
	totals->answers++;
	totals->full += g->full;
	totals->marks += g->marks;
	for (size_t i = 0; i < q->objective_count; i++) {
		struct objective_total wanted = {.id = q->objectives[i]};
		struct objective_total *found = bsearch(&wanted,
			totals->objectives, totals->objective_count,
			sizeof(wanted), by_id);

		if (!found)
			continue;
		found->answers++;
		found->marks += g->marks;
	}
}

void report_grade_totals(FILE *to, const struct grade_totals *totals)
{
	FREE_BUF struct buf out = BUF_INIT;
	const char *comma = ": ";
	size_t width = 0;

	buf_format(&out, "%zu answer%s", totals->answers,
		   totals->answers == 1 ? "" : "s");
	for (size_t i = 0; i < RUNG_COUNT; i++) {
		if (!totals->by_rung[i])
			continue;
		buf_format(&out, "%s%zu %s", comma, totals->by_rung[i],
			   rung_name((enum rung)i));
		comma = ", ";
	}
	buf_text(&out, "; ");
	add_marks(&out, totals->marks);
	buf_format(&out, " of %zu marks\n", totals->answers);
	for (size_t i = 0; i < totals->objective_count; i++)
		if (totals->objectives[i].id.len > width)
			width = totals->objectives[i].id.len;
	for (size_t i = 0; i < totals->objective_count; i++) {
		const struct objective_total *o = &totals->objectives[i];
		FREE_BUF struct buf id = BUF_INIT;

		if (!o->answers)
			continue;
		add_text(&id, o->id);
		buf_format(&out, "  %-*s  %5zu answer%s  %3.0f %%\n",
			   (int)width, id.at, o->answers,
			   o->answers == 1 ? " " : "s",
			   100 * o->marks / (double)o->answers);
	}
	report_write(to, &out);
}
