/* trace_fold.c - of many passes over the same lines, the first two and last */
#include "trace_steps.h"

#define SHOWN 3			/* passes: two at the start, one at the end */
#define FOLD_LEAST (SHOWN + 2)
#define PERIOD_MAX 12		/* rows of a pass that isn't a loop's */

struct fold {
	struct arena *arena;
	const struct trace *trace;
	const struct step_rows *rows;
	size_t *starts;		/* of passes; scratch */
	struct step_items out;
};

/*
 * Where the passes of a loop start whose head is row `at`: the same frame
 * comes to the same line again, and to none before it. The last start is that
 * of the pass in which the loop ends, which isn't whole.
 */
static size_t find_loop(struct fold *f, size_t at, size_t to)
{
	const struct step_row *rows = f->rows->at, *head = &rows[at];
	size_t count = 0;

	if (head->back)
		return 0;
	f->starts[count++] = at;
	for (size_t i = at + 1; i < to; i++) {
		if (rows[i].frame != head->frame || rows[i].back ||
		    rows[i].line > head->line)
			continue;
		if (rows[i].line < head->line)
			break;
		f->starts[count++] = i;
	}
	return count;
}

static bool is_alike(const struct step_row *a, const struct step_row *b)
{
	return a->line == b->line && a->back == b->back &&
	       str_equal(a->function, b->function) &&
	       str_equal(a->file, b->file);
}

/* The same for calls in calls, whose frames differ: the same lines again. */
static size_t find_period(struct fold *f, size_t at, size_t to, size_t period)
{
	const struct step_row *rows = f->rows->at;
	size_t i = at + period, count = 0;

	if (i >= to || rows[at].frame == rows[i].frame)
		return 0;
	while (i < to && is_alike(&rows[i], &rows[i - period]))
		i++;
	for (; at + period <= i; at += period)
		f->starts[count++] = at;
	f->starts[count++] = at;
	return count;
}

static void add_item(struct fold *f, const struct step_item *item)
{
	f->out.at = arena_grow(f->arena, f->out.at, f->out.count,
			       sizeof(*item));
	f->out.at[f->out.count++] = *item;
}

static void add_folded(struct fold *f, size_t from, size_t to, size_t passes)
{
	const struct step_row *rows = f->rows->at;
	struct step_item item = {
		.row = from, .end = to, .passes = passes,
		.first_line = rows[from].line, .last_line = rows[from].line,
	};

	for (size_t i = from; i < to; i++) {
		if (!str_equal(rows[i].file, rows[from].file))
			continue;
		if (rows[i].line > item.last_line)
			item.last_line = rows[i].line;
		if (rows[i].line < item.first_line)
			item.first_line = rows[i].line;
	}
	item.changes = steps_diff(f->arena, &f->trace->at[rows[from].step],
				  &f->trace->at[rows[to - 1].end],
				  rows[to - 1].frame);
	add_item(f, &item);
}

static void fold_range(struct fold *f, size_t from, size_t to);

/* Shows passes from starts[0] to starts[count - 1]; the row behind them. */
static size_t add_passes(struct fold *f, size_t count)
{
	const size_t *s = f->starts;
	size_t first = s[0], second = s[1], folded = s[2];
	size_t last = s[count - 2], end = s[count - 1];

	/* The scratch is overwritten by what is inside of a pass. */
	fold_range(f, first, second);
	fold_range(f, second, folded);
	add_folded(f, folded, last, count - 1 - SHOWN);
	fold_range(f, last, end);
	return end;
}

static size_t find_passes(struct fold *f, size_t at, size_t to)
{
	size_t count = find_loop(f, at, to);

	for (size_t period = 1; count <= FOLD_LEAST && period <= PERIOD_MAX;
	     period++)
		count = find_period(f, at, to, period);
	return count > FOLD_LEAST ? count : 0;
}

static void fold_range(struct fold *f, size_t from, size_t to)
{
	for (size_t at = from; at < to;) {
		size_t passes = find_passes(f, at, to);

		if (passes) {
			at = add_passes(f, passes);
			continue;
		}
		add_item(f, &(struct step_item){.row = at, .end = at + 1});
		at++;
	}
}

struct step_items steps_fold(struct arena *arena, const struct trace *trace,
			     const struct step_rows *rows)
{
	struct fold f = {
		.arena = arena, .trace = trace, .rows = rows,
		.starts = arena_array(arena, rows->count + 1,
				      sizeof(size_t)),
	};

	fold_range(&f, 0, rows->count);
	return f.out;
}
