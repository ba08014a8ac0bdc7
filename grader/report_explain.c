/* report_explain.c - the steps of a run as a table */
#include "base/scope.h"
#include "base/text.h"
#include "report_explain_parts.h"

#define FUNCTION_WIDTH 16
#define SOURCE_LEAST 22		/* "… 1998 more times" and some air */
#define NUMBER_WIDTH 4
#define GAP 2
#define OUTPUT_LINES 12
#define OUTPUT_WHOLE 2000	/* bytes of an output that is shown uncut */
#define LINES_SEEN 3		/* that anyone counts at a glance */

/* ----------------------------------------------------------- what a row did */

static void add(struct happening *h, enum paint paint, struct buf *text)
{
	h->at = arena_grow(h->arena, h->at, h->count, sizeof(*h->at));
	h->at[h->count++] = (struct cell_line){
		.text = cell_text(h->arena, buf_view(text)),
		.paint = paint == PAINT_OFF ? "" : report_paint(h->color,
								paint),
	};
	buf_clear(text);
}

/* "x = 2 (was 1)"; what it was only where there is room for it. */
static void add_change(struct happening *h, const struct step_change *c)
{
	FREE_BUF struct buf text = BUF_INIT;
	size_t bare;

	buf_str(&text, c->names);
	if (!c->now.at) {
		buf_text(&text, " is gone");
	} else {
		buf_text(&text, " = ");
		buf_str(&text, c->now);
	}
	bare = text.len;
	if (c->now.at && c->was.at && !str_equal(c->was, c->now)) {
		buf_text(&text, " (was ");
		buf_str(&text, c->was);
		buf_char(&text, ')');
	}
	if (h->width && cell_columns(buf_view(&text)) > h->width)
		text.len = bare;
	add(h, PAINT_OFF, &text);
	if (!c->note.at)
		return;
	buf_text(&text, "  (");
	buf_str(&text, c->note);
	buf_char(&text, ')');
	add(h, PAINT_NOTE, &text);
}

void happening_changes(struct happening *h,
		       const struct step_changes *changes)
{
	for (size_t i = 0; i < changes->count; i++)
		add_change(h, &changes->at[i]);
}

void happening_output(struct happening *h, struct str printed)
{
	FREE_BUF struct buf text = BUF_INIT;
	size_t lines = 0;

	if (!printed.len)
		return;
	buf_text(&text, "prints ");
	report_one_line(&text, printed);
	for (size_t i = 0; i < printed.len; i++)
		lines += printed.at[i] == '\n';
	if (lines > LINES_SEEN)
		buf_format(&text, " (%zu lines)", lines);
	add(h, PAINT_GOOD, &text);
}

static enum paint paint_of(struct str told)
{
	return str_starts(told, "raises ") || str_starts(told, "the ")
		? PAINT_BAD : PAINT_NOTE;
}

void happening_row(struct happening *h, const struct explained *e,
		   const struct step_row *row)
{
	FREE_BUF struct buf text = BUF_INIT;

	happening_changes(h, &row->changes);
	happening_output(h, explain_output(e, row->out_from, row->out_to));
	for (size_t i = 0; i < row->told_count; i++) {
		buf_str(&text, row->told[i]);
		add(h, paint_of(row->told[i]), &text);
	}
}

struct str explain_function(struct arena *arena, const struct step_row *row)
{
	struct str name = row->function;

	if (str_is(name, "<module>"))
		name = row->file.at ? row->file : STR("");
	if (row->nth > 1)
		name = str_format(arena, "%.*s (%u)", STR_ARG(name),
				  row->nth);
	return cell_text(arena, name);
}

struct str explain_output(const struct explained *e, size_t from, size_t to)
{
	struct str all = {e->seen->out, e->seen->out_len};

	return to > from ? str_slice(all, from, to - from) : STR_NONE;
}

/* ---------------------------------------------------------------- the table */

struct table {
	struct arena *arena;
	struct buf *out;
	const struct explained *e;
	const struct explain_range *range;
	struct cells cells;
	bool functions;		/* there is a column for them */
	bool any;		/* a row has been shown */
};

static struct str source_of(const struct table *t, const struct step_row *row)
{
	struct str source = steps_source(t->e->rows, row->file,
					 row->line);
	size_t len = source.len;

	while (len && (source.at[len - 1] == ' ' ||
		       source.at[len - 1] == '\r'))
		len--;
	return cell_text(t->arena, str_slice(source, 0, len));
}

/* The widths that the contents ask for, as far as the terminal has them. */
static void measure(struct table *t)
{
	size_t function = 0, source = SOURCE_LEAST, used, rest;
	size_t lines = NUMBER_WIDTH;

	for (size_t i = 0; i < t->e->rows->count; i++) {
		const struct step_row *row = &t->e->rows->at[i];
		size_t wide = cell_columns(explain_function(t->arena, row));

		function = wide > function ? wide : function;
		wide = cell_columns(source_of(t, row));
		source = wide > source ? wide : source;
		/* Of a fold, the first line and the last. */
		wide = (size_t)snprintf(NULL, 0, "%u-%u", row->line,
					row->line);
		lines = wide > lines ? wide : lines;
	}
	function = function > FUNCTION_WIDTH ? FUNCTION_WIDTH : function;
	t->functions = function > 0;
	if (t->functions && function < sizeof("in") - 1)
		function = sizeof("in") - 1;
	used = NUMBER_WIDTH + GAP + lines + GAP + GAP +
	       (t->functions ? function + GAP : 0);
	rest = t->e->width > used + 20 ? t->e->width - used : 20;
	if (source > rest / 2)
		source = rest / 2;
	t->cells = (struct cells){
		.width = {NUMBER_WIDTH, lines}, .count = 2,
		.color = t->e->color,
	};
	if (t->functions)
		t->cells.width[t->cells.count++] = function;
	t->cells.width[t->cells.count++] = source;
	t->cells.width[t->cells.count++] = rest - source;
}

static void add_row(struct table *t, struct str step, struct str line,
		    struct str function, struct str source,
		    const struct happening *h)
{
	struct str texts[CELLS_MAX] = {step, line};
	size_t count = 2;

	if (t->functions)
		texts[count++] = function;
	texts[count++] = source;
	cells_row(t->out, &t->cells, texts, h->at, h->count);
}

static void add_heading(struct table *t)
{
	struct cell_line last = {STR("what happens"), ""};
	struct happening h = {.at = &last, .count = 1};

	buf_text(t->out, report_paint(t->e->color, PAINT_PLACE));
	add_row(t, STR("step"), STR("line"), STR("in"), STR("program"), &h);
	t->out->len--;		/* the colour ends before the line does */
	buf_format(t->out, "%s\n", report_paint(t->e->color, PAINT_OFF));
}

static struct str number(struct table *t, size_t n)
{
	return str_format(t->arena, "%*zu", NUMBER_WIDTH, n);
}

static bool is_wanted(const struct table *t, const struct step_row *row)
{
	const struct explain_range *r = t->range;
	size_t step = row->step + 1;

	return step >= r->from && (!r->to || step <= r->to) &&
	       (!r->last_line || (!row->file.at &&
				  row->line >= r->first_line &&
				  row->line <= r->last_line));
}

static struct happening happening_of(const struct table *t)
{
	return (struct happening){
		.arena = t->arena, .color = t->e->color,
		.width = t->cells.width[t->cells.count - 1],
	};
}

static void show_row(struct table *t, const struct step_row *row)
{
	struct happening h = happening_of(t);

	if (!is_wanted(t, row))
		return;
	happening_row(&h, t->e, row);
	add_row(t, number(t, row->step + 1), number(t, row->line),
		explain_function(t->arena, row),
		row->back ? STR("… back here") : source_of(t, row), &h);
	t->any = true;
}

/* "2-4", or one line */
static struct str folded_lines(struct table *t, const struct step_item *item)
{
	if (item->first_line == item->last_line)
		return number(t, item->first_line);
	return str_format(t->arena, "%u-%u", item->first_line,
			  item->last_line);
}

static void show_fold(struct table *t, const struct step_item *item)
{
	const struct step_row *rows = t->e->rows->at;
	struct happening h = happening_of(t);
	struct str printed = explain_output(t->e, rows[item->row].out_from,
					    rows[item->end - 1].out_to);

	if (!is_wanted(t, &rows[item->row]))
		return;
	happening_changes(&h, &item->changes);
	happening_output(&h, printed);
	add_row(t, STR("   …"), folded_lines(t, item), STR(""),
		str_format(t->arena, "… %zu more times", item->passes), &h);
	t->any = true;
}

static void show_rows(struct table *t)
{
	struct step_items items;

	/* A range says which passes: then all of them. */
	if (t->range->unfolded || t->range->from || t->range->to ||
	    t->range->last_line) {
		for (size_t i = 0; i < t->e->rows->count; i++)
			show_row(t, &t->e->rows->at[i]);
		return;
	}
	items = steps_fold(t->arena, t->e->trace, t->e->rows);
	for (size_t i = 0; i < items.count; i++) {
		if (items.at[i].passes)
			show_fold(t, &items.at[i]);
		else
			show_row(t, &t->e->rows->at[items.at[i].row]);
	}
}

void report_explain_table(FILE *to, const struct explained *e,
			  const struct explain_range *range)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	FREE_BUF struct buf out = BUF_INIT;
	struct table t = {
		.arena = &arena, .out = &out, .e = e, .range = range,
	};

	if (!e->rows->count)
		return;
	measure(&t);
	add_heading(&t);
	show_rows(&t);
	if (!t.any)
		buf_text(&out, "-- none of the steps is there\n");
	report_write(to, &out);
}

/* ------------------------------------------------------------------ the end */

static void add_note(struct buf *out, const struct explained *e,
		     const char *text)
{
	buf_format(out, "%s-- %s%s\n", report_paint(e->color, PAINT_NOTE),
		   text, report_paint(e->color, PAINT_OFF));
}

static void add_stop(struct buf *out, const struct explained *e)
{
	size_t steps = e->trace->count, told = 0;
	FREE_BUF struct buf text = BUF_INIT;

	if (steps)
		told = e->trace->at[steps - 1].out;
	if (!e->trace->truncated)
		return;
	buf_format(&text, "only the first %zu steps are told", steps);
	if (e->trace->why.len) {
		buf_text(&text, ": ");
		text_escape(&text, e->trace->why, TEXT_BLANKS_PLAIN);
	}
	buf_text(&text, "; the program went on");
	if (told < e->seen->out_len) {
		buf_text(&text, ", and then printed ");
		report_one_line(&text, explain_output(e, told,
						      e->seen->out_len));
	}
	add_note(out, e, text.at);
}

void report_explain_end(FILE *to, const struct explained *e)
{
	FREE_BUF struct buf out = BUF_INIT;
	struct str printed = {e->seen->out, e->seen->out_len};

	if (e->rows->count)
		buf_char(&out, '\n');
	add_stop(&out, e);
	if (printed.len) {
		add_note(&out, e, "printed in all:");
		report_output(&out, printed, 3, printed.len <= OUTPUT_WHOLE
			      ? SIZE_MAX : OUTPUT_LINES);
	} else if (e->seen->status != STATUS_NO_JAIL) {
		add_note(&out, e, "printed nothing");
	}
	report_run_ending(&out, e->seen, e->question->program, e->color);
	report_write(to, &out);
}
