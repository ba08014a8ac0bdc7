/* report_explain_answer.c - how the program came to what an answer has not */
#include "base/scope.h"
#include "base/text.h"
#include "report_explain_parts.h"

#define INDENT 4
#define SOURCE_LEAST 12		/* columns of a source line */

static void add_text(struct buf *out, struct arena *arena, struct str text)
{
	buf_str(out, cell_text(arena, text));
}

static struct str source_of(const struct explained *e,
			    const struct step_row *row)
{
	return str_trim(steps_source(e->rows, row->file, row->line));
}

/* The columns that the last line has so far. */
static size_t columns_of(const struct buf *out)
{
	struct str text = buf_view(out);
	size_t start = text.len;

	while (start && text.at[start - 1] != '\n')
		start--;
	return cell_columns(str_slice(text, start, text.len));
}

/* "step 5, line 2: total = total + n"; the source as far as it fits. */
static void add_place(struct buf *out, struct arena *arena,
		      const struct explained *e, const struct step_row *row)
{
	buf_format(out, "step %zu, line %u", row->step + 1, row->line);
	if (!str_is(row->function, "<module>")) {
		buf_text(out, " in ");
		add_text(out, arena, row->function);
	}
	struct str source = cell_text(arena, source_of(e, row));
	size_t taken = columns_of(out) + 2;
	size_t left = e->width > taken ? e->width - taken : 0;

	/* A piece of it that says nothing is left out. */
	if (left >= SOURCE_LEAST || left >= cell_columns(source)) {
		buf_text(out, ": ");
		cells_cut(out, source, left, CELL_CUT);
	}
	buf_char(out, '\n');
}

/* With which values, and where those come from. */
static void add_origins(struct buf *out, struct arena *arena,
			const struct explained *e,
			const struct step_row *row)
{
	struct step_origins all = steps_origins(arena, e->trace, e->rows, row,
						source_of(e, row));

	for (size_t i = 0; i < all.count; i++) {
		const struct step_origin *one = &all.at[i];

		buf_format(out, "%*s", 2 * INDENT, "");
		add_text(out, arena, one->name->name);
		buf_text(out, " = ");
		cells_cut(out, cell_text(arena, one->name->value),
			  e->width / 2, CELL_CUT);
		if (one->since) {
			buf_text(out, ", since ");
			add_place(out, arena, e, one->since);
		} else {
			buf_char(out, '\n');
		}
	}
}

/* What it does besides: the calls of this row, and what came back. */
static void add_happening(struct buf *out, struct arena *arena,
			  const struct explained *e,
			  const struct step_row *row)
{
	struct happening h = {.arena = arena};

	happening_row(&h, e, row);
	for (size_t i = 0; i < h.count; i++)
		buf_format(out, "%*s%.*s\n", 2 * INDENT, "",
			   STR_ARG(h.at[i].text));
}

/* The value that a call gave back to this row, when there was one. */
static void add_returned(struct buf *out, struct arena *arena,
			 const struct explained *e,
			 const struct step_row *row)
{
	const struct trace_step *step = &e->trace->at[row->step];
	const struct trace_name *value = trace_name(
		trace_scope(step, step->frame), STR("__return__"));

	const struct step_row *since;

	if (!row->back || !value)
		return;
	buf_format(out, "%*s", 2 * INDENT, "");
	add_text(out, arena, step->function);
	buf_text(out, " has returned ");
	add_text(out, arena, value->value);
	since = steps_last_change(e->trace, e->rows, row, value->object);
	if (since) {
		buf_text(out, ", as it is since ");
		add_place(out, arena, e, since);
	} else {
		buf_char(out, '\n');
	}
}

static void add_story(struct buf *out, struct arena *arena,
		      const struct explained *e, const struct step_row *row,
		      const char *verb)
{
	buf_format(out, "%*s%s at ", INDENT, "", verb);
	add_place(out, arena, e, row);
	add_origins(out, arena, e, row);
	add_returned(out, arena, e, row);
	add_happening(out, arena, e, row);
}

void report_explain_place(FILE *to, const struct explained *e, size_t offset)
{
	const struct step_row *row = steps_printing(e->rows, offset);
	FREE_ARENA struct arena arena = ARENA_INIT;
	FREE_BUF struct buf out = BUF_INIT;

	if (row)
		add_story(&out, &arena, e, row, "printed");
	else
		buf_format(&out, "%*sno step that is told printed it\n",
			   INDENT, "");
	report_write(to, &out);
}

void report_explain_ending(FILE *to, const struct explained *e)
{
	const struct step_row *last = e->rows->count
		? &e->rows->at[e->rows->count - 1] : NULL;
	FREE_ARENA struct arena arena = ARENA_INIT;
	FREE_BUF struct buf out = BUF_INIT;

	/* The innermost line, which raised what then came up. */
	for (size_t i = e->rows->count; i--;)
		if (e->seen->status == STATUS_RAISED &&
		    e->rows->at[i].told_count &&
		    str_starts(e->rows->at[i].told[e->rows->at[i].told_count -
						   1], "raises ")) {
			last = &e->rows->at[i];
			break;
		}
	if (last && !e->trace->truncated)
		add_story(&out, &arena, e, last, "ended");
	report_write(to, &out);
}
