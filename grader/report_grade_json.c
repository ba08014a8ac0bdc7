/* report_grade_json.c - a grade as JSON */
#include "base/json_write.h"
#include "base/scope.h"
#include "base/text.h"
#include "report_format.h"
#include "report_grade.h"

#define WINDOW_BEFORE 200	/* bytes of a long line before the difference */
#define WINDOW 1000

static void add_line(struct buf *out, const char *name, size_t line)
{
	if (line)
		json_number(out, name, (long long)line);
	else
		json_null(out, name);
}

/* The line, or of a long one what stands around the difference. */
static struct str window(struct str text, const struct grade *g)
{
	struct str line = report_source_line(text, g->where.line);
	size_t at = text_at_column(line, g->where.column), from = 0;

	if (line.at)	/* its newline is there or not, and may matter */
		line.len += line.at + line.len < text.at + text.len;
	if (line.len <= WINDOW)
		return line;
	if (at > WINDOW_BEFORE)
		from = at - WINDOW_BEFORE;
	while (from < line.len && (line.at[from] & 0xc0) == 0x80)
		from++;
	at = from + WINDOW < line.len ? from + WINDOW : line.len;
	while (at > from && at < line.len && (line.at[at] & 0xc0) == 0x80)
		at--;
	return str_slice(line, from, at - from);
}

static struct str ending_name(const struct ending *ends)
{
	if (ends->kind == ENDS_RAISING)
		return ends->type.len ? ends->type : STR("error");
	return ends->kind == ENDS_NEVER ? STR("never") : STR("normally");
}

static void add_difference(struct buf *out, const struct graded *graded)
{
	const struct grade *g = graded->grade;
	bool endings = !g->where.line && g->ending_differs;

	if (!g->where.line && !endings) {
		json_null(out, "first_difference");
		return;
	}
	json_open(out, "first_difference", '{');
	add_line(out, "line", g->where.line);
	add_line(out, "column", g->where.line ? g->where.column : 0);
	json_text(out, "expected", endings ? ending_name(&g->key->ends)
					   : window(g->expected, g));
	json_text(out, "got", endings ? ending_name(&graded->answer->ends)
				      : window(g->got, g));
	add_line(out, "printed_by", g->printed_by);
	json_close(out, '}');
}

static void add_causes(struct buf *out, const struct grade *g)
{
	json_open(out, "causes", '[');
	for (size_t i = 0; i < g->cause_count; i++) {
		const struct prediction *p = g->cause[i];

		json_open(out, NULL, '{');
		json_text(out, "kind", p->kind == CAUSE_BELIEF ? STR("belief")
							       : STR("slip"));
		json_text(out, "name", p->name);
		json_text(out, "message", p->message);
		json_text(out, "program", p->shown);
		add_line(out, "changed_line", p->shown_line);
		json_number(out, "edits", p->kind);
		json_real(out, "score", g->cause_score[i]);
		json_close(out, '}');
	}
	json_close(out, ']');
}

static void add_python(struct buf *out, unsigned minor)
{
	char text[16];

	if (minor) {
		snprintf(text, sizeof(text), "3.%u", minor);
		json_text(out, "python", str_of(text));
	} else {
		json_null(out, "python");
	}
}

void report_grade_json(FILE *to, const struct graded *graded)
{
	const struct question *q = graded->key->question;
	const struct grade *g = graded->grade;
	FREE_BUF struct buf out = BUF_INIT;

	json_open(&out, NULL, '{');
	json_text(&out, "id", q->id);
	add_line(&out, "line", graded->line);
	add_python(&out, graded->minor);
	json_open(&out, "objective", '[');
	for (size_t i = 0; i < q->objective_count; i++)
		json_text(&out, NULL, q->objectives[i]);
	json_close(&out, ']');
	json_text(&out, "verdict", str_of(rung_name(g->rung)));
	json_real(&out, "marks", g->marks);
	json_bool(&out, "full_marks", g->full);
	json_text(&out, "message", g->message);
	json_text(&out, "hint", g->hint ? str_of(grade_hint_name(g->hint))
					: STR_NONE);
	json_number(&out, "lines_right", (long long)g->right);
	json_number(&out, "lines", (long long)g->total);
	add_difference(&out, graded);
	add_causes(&out, g);
	json_close(&out, '}');
	report_write(to, &out);
}
