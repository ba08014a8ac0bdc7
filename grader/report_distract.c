/* report_distract.c - wrong options, at a glance, for an author */
#include "report_distract.h"

#include "base/scope.h"
#include "base/text.h"
#include "report_format.h"

#define SHOWN_MAX 400		/* bytes of an option */

const char *distract_state_name(enum distract_state state)
{
	static const char *const names[] = {
		[DISTRACT_FOUND] = "found",
		[DISTRACT_WRITTEN] = "written",
		[DISTRACT_TO_WRITE] = "to-write",
		[DISTRACT_UNCHANGED] = "unchanged",
		[DISTRACT_SKIPPED] = "skipped",
		[DISTRACT_REFUSED] = "refused",
		[DISTRACT_NOT_RUN] = "not-run",
		[DISTRACT_NOT_WRITTEN] = "not-written",
	};

	return names[state];
}

static void add_text(struct buf *out, struct str text)
{
	text_escape(out, text, TEXT_BLANKS_PLAIN);
}

/* On one line; of blanks only those show that nobody sees: "0 1·⏎2". */
static void add_output(struct buf *out, struct str text)
{
	size_t left = SHOWN_MAX;
	struct str line;

	if (!text.len)
		buf_text(out, "(prints nothing)");
	while (left && str_next_line(&text, &line)) {
		size_t end = line.len, shown;

		while (end && line.at[end - 1] == ' ')
			end--;
		shown = end < left ? end : left;
		while (shown && shown < end && (line.at[shown] & 0xc0) == 0x80)
			shown--;
		add_text(out, str_slice(line, 0, shown));
		text_escape(out, str_slice(line, end, line.len - end),
			    TEXT_BLANKS_VISIBLE);
		buf_text(out, shown < end ? "…" : text.len ? "⏎" : "");
		left = shown < end ? 0 : left - shown;
	}
}

static void add_outcome(struct buf *out, const struct outcome *o)
{
	if (o->ends.kind == ENDS_NORMALLY || o->out.len)
		add_output(out, o->out);
	if (o->ends.kind == ENDS_NORMALLY)
		return;
	if (o->out.len)
		buf_text(out, ", then ");
	report_ending(out, &(struct ending){
		o->ends.kind, o->ends.type, STR_NONE});
}

static void add_pythons(struct buf *out, const struct distracted *d)
{
	for (size_t i = 0; i < d->minor_count; i++)
		buf_format(out, "%s3.%u", i ? ", " : " (Python ",
			   d->minors[i]);
	if (d->minor_count)
		buf_char(out, ')');
}

/* "snippets/a.py: elif: 3 wrong options (Python 3.11, 3.13)" */
static void add_heading(struct buf *out, const struct distracted *d,
			bool color)
{
	static const char *const verbs[] = {
		[DISTRACT_FOUND] = "", [DISTRACT_WRITTEN] = " written",
		[DISTRACT_TO_WRITE] = " to write",
		[DISTRACT_UNCHANGED] = "", [DISTRACT_NOT_WRITTEN] = "",
	};

	buf_text(out, report_paint(color, PAINT_PLACE));
	add_text(out, d->question->path);
	if (d->line)
		buf_format(out, ":%u", d->line);
	buf_text(out, report_paint(color, PAINT_OFF));
	buf_text(out, ": ");
	add_text(out, d->question->id);
	buf_text(out, ": ");
	if (d->state >= DISTRACT_SKIPPED) {
		buf_text(out, d->state == DISTRACT_SKIPPED ? "skipped: " : "");
		add_text(out, d->why);
		buf_char(out, '\n');
		return;
	}
	if (!d->count) {
		buf_format(out, d->wanted ? "none found beside the %zu there"
			   : "nothing to add to the %zu there", d->there);
		add_pythons(out, d);
		buf_char(out, '\n');
		return;
	}
	buf_format(out, "%zu wrong option%s%s", d->count,
		   d->count == 1 ? "" : "s", verbs[d->state]);
	if (d->there)
		buf_format(out, "%s beside the %zu there", d->state ==
			   DISTRACT_WRITTEN ? "," : "", d->there);
	add_pythons(out, d);
	buf_char(out, '\n');
}

/* The line that a slip changes, with a caret under the place. */
static void add_edit(struct buf *out, const struct distracted *d,
		     const struct program_edit *edit)
{
	struct str line = report_source_line(d->question->program, edit->line);
	struct str shown = str_trim(line);
	size_t from = text_at_column(line, edit->column);
	size_t before = line.len ? (size_t)(shown.at - line.at) : 0;
	size_t to = from + str_find(edit->old, STR("\n")), columns;

	if (!edit->line || !shown.len || from < before)
		return;
	if (to > before + shown.len)
		to = before + shown.len;
	buf_format(out, "       %4u | ", edit->line);
	add_text(out, shown);
	columns = text_columns(str_slice(shown, 0, from - before),
			       TEXT_BLANKS_PLAIN);
	buf_format(out, "\n            | %*s", (int)columns, "");
	columns = to > from ? text_columns(str_slice(line, from, to - from),
					   TEXT_BLANKS_PLAIN) : 1;
	while (columns--)
		buf_char(out, '^');
	buf_char(out, '\n');
}

static void add_distractor(struct buf *out, const struct distracted *d,
			   size_t i, bool color)
{
	const struct candidate *c = d->found[i].candidate;
	const struct prediction *cause = c->cause;

	buf_format(out, "  %2zu.  %s", i + 1, report_paint(color, PAINT_BAD));
	if (c->option.kind == ENDS_NORMALLY)
		add_output(out, c->option.text);
	else
		report_ending(out, &c->outcome.ends);
	buf_format(out, "%s\n       ", report_paint(color, PAINT_OFF));
	add_text(out, d->found[i].remark);
	buf_char(out, '\n');
	if (cause->kind != CAUSE_BELIEF)
		add_edit(out, d, &cause->edit);
	if (cause->kind == CAUSE_PAIR && cause->second.line != cause->edit.line)
		add_edit(out, d, &cause->second);
}

static void add_left_out(struct buf *out, const struct distracted *d)
{
	static const char *const why[] = {
		[CANDIDATE_BY_PYTHON] = "not the same on all these Pythons",
		[CANDIDATE_UNSTEADY] = "not the same in every run",
		[CANDIDATE_REFUSED] = "stopped by the jail",
	};

	for (size_t i = CANDIDATE_BY_PYTHON; i <= CANDIDATE_REFUSED; i++)
		if (d->left_out[i])
			buf_format(out, "  left out, %s: %zu\n", why[i],
				   d->left_out[i]);
}

void report_distracted_human(struct buf *out, const struct distracted *d,
			     bool color)
{
	add_heading(out, d, color);
	if (d->state >= DISTRACT_SKIPPED)
		return;
	if (d->answer && d->count) {
		buf_format(out, "  key  %s", report_paint(color, PAINT_GOOD));
		struct outcome answer = *d->answer;
		if (str_ends(answer.out, "\n"))
			answer.out.len--;
		add_outcome(out, &answer);
		buf_format(out, "%s\n", report_paint(color, PAINT_OFF));
	}
	for (size_t i = 0; i < d->count; i++)
		add_distractor(out, d, i, color);
	add_left_out(out, d);
}
