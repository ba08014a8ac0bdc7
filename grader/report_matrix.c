/* report_matrix.c - which Pythons answer what, in one sentence */
#include "base/scope.h"
#include "base/text.h"
#include "report_format.h"

#define OLDEST 9	/* the first Python that questions are for */
#define PLAIN_MAX 60	/* columns of a line that is shown as it is */

void report_pythons(struct buf *out, uint64_t minors)
{
	const char *between = "";

	for (unsigned first = 0, last; first < 64; first = last + 1) {
		last = first;
		if (!(minors >> first & 1))
			continue;
		while (last < 63 && minors >> (last + 1) & 1)
			last++;
		buf_format(out, "%s3.%u", between, first);
		if (last > first)
			buf_format(out, "%s3.%u",
				   last > first + 1 ? " to " : ", ", last);
		between = ", ";
	}
}

/* The Pythons from `first` to `end` that the question is for, as bits. */
static uint64_t admitted(const struct question *q, unsigned first,
			 unsigned end)
{
	uint64_t minors = 0;

	for (unsigned minor = first; minor < end; minor++)
		if (version_spec_holds(&q->python, minor))
			minors |= (uint64_t)1 << minor;
	return minors;
}

/* ---------------------------------------------------------- the answers */

struct table {
	const struct question *q;
	const struct matrix_row *rows;
	size_t count;
	unsigned group[MATRIX_PYTHONS];
	bool outs_differ, endings_differ, whole_lines;
	struct difference where;	/* the first place of all */
};

static void find_difference(struct table *t, const struct matrix_row *one,
			    const struct matrix_row *other)
{
	struct difference where;

	t->endings_differ |= !ending_same(&one->ending, &other->ending);
	if (compare_texts(one->out, other->out, &where))
		return;
	if (!t->outs_differ || where.offset < t->where.offset)
		t->where = where;
	t->outs_differ = true;
}

static void fill(struct table *t)
{
	size_t lines = 0;

	matrix_group(t->q, t->rows, t->count, t->group);
	for (size_t i = 1; i < t->count; i++)
		if (t->group[i])
			find_difference(t, &t->rows[0], &t->rows[i]);
	/* Newlines are told only where they are what differs. */
	for (size_t i = 0; i < t->count; i++) {
		struct str line = report_output_line(t->rows[i].out,
						     t->where.line);

		lines += !line.len || str_ends(line, "\n");
	}
	t->whole_lines = lines == t->count;
}

static void add_line(struct buf *out, const struct table *t,
		     struct str line)
{
	if (t->whole_lines)
		line.len -= str_ends(line, "\n");
	buf_char(out, '`');
	if (text_columns(line, TEXT_BLANKS_PLAIN) <= PLAIN_MAX &&
	    !str_ends(line, " ") && !str_ends(line, "\n"))
		text_escape(out, line, TEXT_BLANKS_PLAIN);
	else
		report_window(out, line,
			      text_at_column(line, t->where.column));
	buf_char(out, '`');
}

enum verb { VERB_NONE, VERB_PRINTS, VERB_ENDS };

/* Says "prints" only where the answer before it said something else. */
static enum verb add_answer(struct buf *out, const struct table *t,
			    const struct matrix_row *row, enum verb before)
{
	struct str line = report_output_line(row->out, t->where.line);
	bool prints = t->outs_differ &&
		      (line.len || ending_is_quiet(&row->ending));

	if (prints && before != VERB_PRINTS)
		buf_text(out, "prints ");
	if (prints && line.len)
		add_line(out, t, line);
	else if (prints)
		buf_text(out, row->out.len ? "nothing more" : "nothing");
	/* Who prints is taken to end normally. */
	if (prints && ending_is_quiet(&row->ending))
		return VERB_PRINTS;
	if (prints)
		buf_text(out, " and ");
	if (ending_is_quiet(&row->ending))
		buf_text(out, "ends normally");
	else if (row->ending.kind == ENDS_NEVER)
		buf_text(out, "never ends");
	else
		report_ending(out, &(struct ending){
			.kind = ENDS_RAISING, .type = row->ending.type,
			.message = str_is(row->ending.type, "SystemExit")
					   ? row->ending.message : STR_NONE,
		});
	return VERB_ENDS;
}

/* ---------------------------------------------------------- the Pythons */

/* Rows from `first` to `last`: "up to 3.11", "on 3.12", "from 3.13". */
static void add_range(struct buf *out, const struct table *t, size_t first,
		      size_t last)
{
	unsigned from = t->rows[first].minor, to = t->rows[last].minor;
	bool open = !first && !admitted(t->q, OLDEST, from);

	if (last == t->count - 1)
		buf_format(out, "from 3.%u", from);
	else if (open && last > first)
		buf_format(out, "up to 3.%u", to);
	else if (last > first)
		buf_format(out, "from 3.%u to 3.%u", from, to);
	else
		buf_format(out, "on 3.%u", from);
}

static void add_ranges(struct buf *out, const struct table *t, unsigned group)
{
	const char *between = " ";

	for (size_t i = 0, last; i < t->count; i = last + 1) {
		last = i;
		if (t->group[i] != group)
			continue;
		while (last + 1 < t->count && t->group[last + 1] == group)
			last++;
		buf_text(out, between);
		add_range(out, t, i, last);
		between = " and ";
	}
}

/* Between those that were run: a boundary may lie there. */
static void add_gaps(struct buf *out, const struct table *t)
{
	uint64_t gaps = admitted(t->q, t->rows[0].minor,
				 t->rows[t->count - 1].minor);

	for (size_t i = 0; i < t->count; i++)
		gaps &= ~((uint64_t)1 << t->rows[i].minor);
	if (!gaps)
		return;
	buf_text(out, " (");
	report_pythons(out, gaps);
	buf_text(out, gaps & (gaps - 1) ? " were not run)" : " was not run)");
}

void report_matrix(struct buf *out, const struct question *q,
		   const struct matrix_row *rows, size_t count)
{
	struct table t = {.q = q, .rows = rows, .count = count};
	enum verb verb = VERB_NONE;
	unsigned told = 0;

	fill(&t);
	for (size_t i = 0; i < count; i++) {
		if (t.group[i] != told)
			continue;
		if (told++)
			buf_text(out, ", ");
		verb = add_answer(out, &t, &rows[i], verb);
		add_ranges(out, &t, t.group[i]);
	}
	add_gaps(out, &t);
	if (t.outs_differ && t.where.line > 1)
		buf_format(out, "; line %u of the output", t.where.line);
}
