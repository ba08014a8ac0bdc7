/* report_diff.c - where two texts part, for a person to see */
#include <string.h>

#include "base/scope.h"
#include "base/text.h"
#include "report_format.h"

#define INDENT 4
#define WINDOW_BEFORE 40	/* columns shown of a long line, before ... */
#define WINDOW_AFTER 30		/* ... and after the first difference */
#define WINDOW_BYTES 400	/* marks that take no column are bytes, too */
#define CONTEXT 3		/* equal lines around a difference */
#define TABLE_MAX ((size_t)1 << 20)

void report_ending(struct buf *out, const struct ending *ending)
{
	static const char *const text[] = {
		[ENDS_NORMALLY] = "ends normally",
		[ENDS_RAISING] = "raises ",
		[ENDS_NEVER] = "never ends",
	};

	buf_text(out, text[ending->kind]);
	if (ending->kind != ENDS_RAISING)
		return;
	text_escape(out, ending->type, TEXT_BLANKS_PLAIN);
	if (ending->message.len) {
		buf_text(out, ": ");
		text_escape(out, ending->message, TEXT_BLANKS_PLAIN);
	}
}

/* ------------------------------------------------------------- one line */

static size_t step(struct str line, size_t at)
{
	uint32_t code;
	size_t length = text_decode(line, at, &code);

	return length ? length : 1;
}

static size_t width(struct str line, size_t from, size_t to)
{
	return text_columns(str_slice(line, from, to - from),
			    TEXT_BLANKS_VISIBLE);
}

/* The byte at which a window on `line` starts, WINDOW_BEFORE columns before
 * byte `at`: 0 unless the line is long. */
static size_t window_start(struct str line, size_t at)
{
	size_t start = 0, columns = width(line, 0, at);

	while (start < at && columns > WINDOW_BEFORE) {
		size_t next = start + step(line, start);

		columns -= width(line, start, next);
		start = next;
	}
	return start < at ? start : at;
}

static size_t window_end(struct str line, size_t at)
{
	size_t columns = 0, start = at;

	while (at < line.len && at - start < WINDOW_BYTES) {
		size_t next = at + step(line, at);

		columns += width(line, at, next);
		if (columns > WINDOW_AFTER)
			break;
		at = next;
	}
	return at;
}

size_t report_window(struct buf *out, struct str line, size_t at)
{
	bool newline = line.len && line.at[line.len - 1] == '\n';
	struct str text = str_slice(line, 0, line.len - newline);
	size_t focus = at < text.len ? at : text.len;
	size_t start = window_start(text, focus);
	size_t end = window_end(text, focus);

	if (start)
		buf_text(out, "…");
	text_escape(out, str_slice(text, start, end - start),
		    TEXT_BLANKS_VISIBLE);
	if (end < text.len)
		buf_text(out, "…");
	else if (newline)
		buf_text(out, "⏎");
	return (start > 0) + width(text, start, focus);
}

/* The line of `text` that byte `at` lies in, with its newline. */
static struct str line_around(struct str text, size_t at, size_t *start)
{
	size_t from = at < text.len ? at : text.len, to = from;

	while (from && text.at[from - 1] != '\n')
		from--;
	while (to < text.len && text.at[to++] != '\n')
		;
	*start = from;
	return str_slice(text, from, to - from);
}

void report_output(struct buf *out, struct str text, int indent,
		   size_t lines)
{
	size_t start = 0, shown = 0, more = 0;

	if (!text.len)
		buf_format(out, "%*s(nothing)\n", indent, "");
	while (start < text.len) {
		struct str line = line_around(text, start, &start);

		start += line.len;
		if (shown++ >= lines) {
			more++;
			continue;
		}
		buf_format(out, "%*s", indent, "");
		if (lines == SIZE_MAX) {
			bool newline = line.at[line.len - 1] == '\n';

			text_escape(out, str_slice(line, 0, line.len - newline),
				    TEXT_BLANKS_VISIBLE);
			buf_text(out, newline ? "⏎" : "");
		} else {
			report_window(out, line, 0);
		}
		buf_char(out, '\n');
	}
	if (more)
		buf_format(out, "%*s(and %zu more line%s)\n", indent, "", more,
			   more == 1 ? "" : "s");
}

void report_one_line(struct buf *out, struct str text)
{
	size_t start = 0, end = window_end(text, 0);

	if (!text.len)
		buf_text(out, "nothing");
	while (start < end) {
		struct str line = line_around(text, start, &start);
		bool newline = line.at[line.len - 1] == '\n';
		size_t length = line.len - newline;

		if (length > end - start)
			length = end - start;
		text_escape(out, str_slice(line, 0, length),
			    TEXT_BLANKS_VISIBLE);
		start += line.len;
		if (newline && start <= end)
			buf_text(out, "⏎");
	}
	if (end < text.len)
		buf_text(out, "…");
}

struct str report_source_line(struct str program, unsigned line)
{
	struct str found;

	program = text_sans_bom(program);
	while (line && str_next_line(&program, &found))
		if (!--line)
			return found;
	return STR_NONE;
}

/* -------------------------------------------------- the first difference */

static void add_nothing(struct buf *out, const struct ending *ends)
{
	if (!ends || ends->kind == ENDS_NORMALLY) {
		buf_text(out, "(nothing)");
		return;
	}
	buf_text(out, "(nothing; it ");
	report_ending(out, ends);
	buf_char(out, ')');
}

static void add_side(struct buf *out, const char *name, int names,
		     struct str text, struct str line, size_t at,
		     const struct ending *ends)
{
	buf_format(out, "%*s%-*s  ", INDENT, "", names, name);
	if (!text.len)
		add_nothing(out, ends);
	else if (!line.len)
		buf_text(out, "(nothing more)");
	else
		report_window(out, line, at);
	buf_char(out, '\n');
}

struct str report_output_line(struct str text, unsigned number)
{
	struct str line = STR_NONE;
	size_t start = 0;

	while (number-- && start < text.len) {
		line = line_around(text, start, &start);
		start += line.len;
		if (!number)
			return line;
	}
	return STR_NONE;
}

void report_difference(struct buf *out, struct str expected,
		       struct str actual, const struct difference *where,
		       const struct diff_style *style)
{
	FREE_BUF struct buf scratch = BUF_INIT;
	struct str left = report_output_line(expected, where->line);
	struct str right = report_output_line(actual, where->line);
	size_t left_at = text_at_column(left, where->column);
	size_t right_at = text_at_column(right, where->column), columns;
	int names = (int)strlen(style->expected);

	if ((int)strlen(style->actual) > names)
		names = (int)strlen(style->actual);
	add_side(out, style->expected, names, expected, left, left_at,
		 style->expected_ends);
	add_side(out, style->actual, names, actual, right, right_at,
		 style->actual_ends);
	/* Up to the caret both are the same text, but one may end there. */
	columns = left.len ? report_window(&scratch, left, left_at)
			   : report_window(&scratch, right, right_at);
	buf_format(out, "%*s%s^%s line %u, column %u\n",
		   INDENT + names + 2 + (int)columns, "",
		   report_paint(style->color, PAINT_BAD),
		   report_paint(style->color, PAINT_OFF),
		   where->line, where->column);
}

static void add_first(struct buf *out, struct str expected,
		      struct str actual, const struct diff_style *style)
{
	struct difference where;

	compare_texts(expected, actual, &where);
	report_difference(out, expected, actual, &where, style);
}

/* ---------------------------------------------------- all the differences */

struct row {
	char mark;	/* ' ', '-' or '+' */
	struct str text;	/* with its newline */
};

struct lines {
	struct str *at;
	size_t count;
};

static struct lines split(struct arena *arena, struct str text)
{
	struct lines lines = {0};
	size_t count = 1, start = 0;

	for (size_t i = 0; i < text.len; i++)
		count += text.at[i] == '\n';
	lines.at = arena_array(arena, count, sizeof(struct str));
	while (start < text.len) {
		struct str line = line_around(text, start, &start);

		lines.at[lines.count++] = line;
		start += line.len;
	}
	return lines;
}

/* table[i][j]: how many lines a[i..] and b[j..] have in common. */
static unsigned short *common_table(struct arena *arena, struct lines a,
				    struct lines b)
{
	size_t row = b.count + 1;
	unsigned short *table = arena_array(arena, (a.count + 1) * row,
					    sizeof(*table));

	for (size_t i = a.count; i-- > 0;)
		for (size_t j = b.count; j-- > 0;) {
			unsigned short *cell = &table[i * row + j];

			if (str_equal(a.at[i], b.at[j]))
				*cell = cell[row + 1] + 1;
			else
				*cell = cell[row] > cell[1] ? cell[row]
							    : cell[1];
		}
	return table;
}

static struct lines part(struct lines lines, size_t from, size_t count)
{
	return (struct lines){lines.at + from, count};
}

/* Rows for what lies between the equal lines at both ends. Texts too large
 * for the table are told as "all of this became all of that". */
static size_t middle_rows(struct arena *arena, struct lines a, struct lines b,
			  struct row *out)
{
	bool exact = (a.count + 1) <= TABLE_MAX / (b.count + 1);
	unsigned short *table = exact ? common_table(arena, a, b) : NULL;
	size_t i = 0, j = 0, count = 0, row = b.count + 1;

	while (i < a.count || j < b.count) {
		if (exact && i < a.count && j < b.count &&
		    str_equal(a.at[i], b.at[j])) {
			out[count++] = (struct row){' ', a.at[i++]};
			j++;
		} else if (i < a.count &&
			   (!exact || j == b.count ||
			    table[(i + 1) * row + j] >=
			    table[i * row + j + 1])) {
			out[count++] = (struct row){'-', a.at[i++]};
		} else {
			out[count++] = (struct row){'+', b.at[j++]};
		}
	}
	return count;
}

static size_t make_rows(struct arena *arena, struct str before,
			struct str after, struct row **out)
{
	struct lines a = split(arena, before), b = split(arena, after);
	size_t head = 0, tail = 0, count;
	struct row *rows = arena_array(arena, a.count + b.count + 1,
				       sizeof(*rows));

	while (head < a.count && head < b.count &&
	       str_equal(a.at[head], b.at[head])) {
		rows[head] = (struct row){' ', a.at[head]};
		head++;
	}
	while (tail < a.count - head && tail < b.count - head &&
	       str_equal(a.at[a.count - 1 - tail], b.at[b.count - 1 - tail]))
		tail++;
	count = head + middle_rows(arena,
				   part(a, head, a.count - head - tail),
				   part(b, head, b.count - head - tail),
				   rows + head);
	for (size_t i = a.count - tail; i < a.count; i++)
		rows[count++] = (struct row){' ', a.at[i]};
	*out = rows;
	return count;
}

/* Is there a difference within CONTEXT rows of row `at`? */
static bool is_near(const struct row *rows, size_t count, size_t at)
{
	size_t from = at < CONTEXT ? 0 : at - CONTEXT;

	for (size_t i = from; i < count && i <= at + CONTEXT; i++)
		if (rows[i].mark != ' ')
			return true;
	return false;
}

struct hunk_style {
	int indent;
	bool color;
	enum text_blanks blanks;
};

static void add_row(struct buf *out, const struct row *row,
		    const struct hunk_style *style)
{
	bool newline = row->text.len &&
		       row->text.at[row->text.len - 1] == '\n';
	bool visible = style->blanks == TEXT_BLANKS_VISIBLE;
	enum paint paint = row->mark == '-' ? PAINT_BAD :
			   row->mark == '+' ? PAINT_GOOD : PAINT_OFF;

	buf_format(out, "%*s%s%c", style->indent, "",
		   report_paint(style->color && row->mark != ' ', paint),
		   row->mark);
	text_escape(out, str_slice(row->text, 0, row->text.len - newline),
		    style->blanks);
	if (newline && visible)
		buf_text(out, "⏎");
	buf_text(out, report_paint(style->color && row->mark != ' ',
				   PAINT_OFF));
	buf_char(out, '\n');
	if (!newline && !visible)
		buf_text(out, "\\ No newline at end of file\n");
}

static void add_hunks(struct buf *out, const struct row *rows, size_t count,
		      const struct hunk_style *style)
{
	size_t left = 1, right = 1, at = 0;

	while (at < count) {
		size_t end = at, lefts = 0, rights = 0;

		for (; end < count && is_near(rows, count, end); end++) {
			lefts += rows[end].mark != '+';
			rights += rows[end].mark != '-';
		}
		if (end == at) {
			left++, right++, at++;
			continue;
		}
		buf_format(out, "%*s%s@@ -%zu,%zu +%zu,%zu @@%s\n",
			   style->indent, "",
			   report_paint(style->color, PAINT_NOTE),
			   lefts ? left : left - 1, lefts,
			   rights ? right : right - 1, rights,
			   report_paint(style->color, PAINT_OFF));
		while (at < end)
			add_row(out, &rows[at++], style);
		left += lefts;
		right += rights;
	}
}

void report_diff(struct buf *out, struct str expected, struct str actual,
		 const struct diff_style *style)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct hunk_style hunks = {
		.indent = INDENT, .color = style->color,
		.blanks = TEXT_BLANKS_VISIBLE,
	};
	struct row *rows;
	size_t count;

	if (!style->whole) {
		add_first(out, expected, actual, style);
		return;
	}
	buf_format(out, "%*s- %s\n%*s+ %s\n", INDENT, "", style->expected,
		   INDENT, "", style->actual);
	count = make_rows(&arena, expected, actual, &rows);
	add_hunks(out, rows, count, &hunks);
}

void report_file_diff(struct buf *out, struct str path, struct str before,
		      struct str after, bool color)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct hunk_style hunks = {
		.color = color, .blanks = TEXT_BLANKS_PLAIN,
	};
	struct row *rows;
	size_t count = make_rows(&arena, before, after, &rows);

	buf_text(out, "--- ");
	text_escape(out, path, TEXT_BLANKS_PLAIN);
	buf_text(out, "\n+++ ");
	text_escape(out, path, TEXT_BLANKS_PLAIN);
	buf_char(out, '\n');
	add_hunks(out, rows, count, &hunks);
}
