/* report_cells.c - text in columns */
#include "report_cells.h"

#include "base/arena.h"
#include "base/scope.h"
#include "base/text.h"

#define GAP 2			/* blanks between two columns */
#define TAB 4

struct str cell_text(struct arena *arena, struct str s)
{
	FREE_BUF struct buf safe = BUF_INIT, line = BUF_INIT;

	text_escape(&safe, s, TEXT_BLANKS_PLAIN);
	for (size_t i = 0; i < safe.len; i++) {
		char c = safe.at[i];

		if (c == '\n')
			buf_text(&line, "⏎");
		else if (c == '\t')
			buf_format(&line, "%*s", TAB, "");
		else
			buf_char(&line, c);
	}
	return str_copy(arena, buf_view(&line));
}

size_t cell_columns(struct str text)
{
	return text_columns(text, TEXT_BLANKS_PLAIN);
}

/* How many bytes fit in so many columns; 1 at least of a text that has any,
 * since what never fits would never end. */
static size_t fitting(struct str text, size_t columns)
{
	size_t at = 0, taken = 0;

	while (at < text.len) {
		uint32_t code;
		size_t step = text_decode(text, at, &code);

		step = step ? step : 1;
		taken += cell_columns(str_slice(text, at, step));
		if (taken > columns && at)
			break;
		at += step;
	}
	return at;
}

static void pad(struct buf *out, size_t columns)
{
	buf_format(out, "%*s", (int)columns, "");
}

size_t cells_cut(struct buf *out, struct str text, size_t width,
		 const char *sign)
{
	size_t columns = cell_columns(text);

	if (columns <= width) {
		buf_str(out, text);
		return columns;
	}
	text = str_slice(text, 0, fitting(text, width - 1));
	buf_str(out, text);
	buf_text(out, sign);
	return cell_columns(text) + 1;
}

/* Where a line breaks: behind the last blank that fits, if there is one. */
static size_t break_at(struct str text, size_t width)
{
	size_t whole = fitting(text, width), at = whole;

	if (whole == text.len)
		return whole;
	while (at > whole / 2 && text.at[at - 1] != ' ')
		at--;
	return at > whole / 2 ? at : whole;
}

struct wrapping {
	struct buf *out;
	const struct cells *cells;
	size_t left;		/* columns before the last cell */
	bool started;		/* the row's first line is there */
};

static void add_line(struct wrapping *w, struct str text, const char *paint,
		     size_t indent)
{
	size_t width = w->cells->width[w->cells->count - 1];

	while (text.len && text.at[text.len - 1] == ' ')
		text.len--;
	if (w->started)
		pad(w->out, w->left);
	w->started = true;
	pad(w->out, indent);
	buf_text(w->out, paint);
	cells_cut(w->out, text, width - indent, CELL_CUT);
	buf_text(w->out, *paint ? "\033[0m" : "");
	buf_char(w->out, '\n');
}

static void add_wrapped(struct wrapping *w, const struct cell_line *line)
{
	size_t width = w->cells->width[w->cells->count - 1];
	struct str rest = line->text;

	for (size_t i = 0; i < CELL_LINES; i++) {
		size_t indent = i ? GAP : 0;
		size_t end = i + 1 < CELL_LINES ?
			     break_at(rest, width - indent) : rest.len;

		add_line(w, str_slice(rest, 0, end), line->paint, indent);
		rest = str_slice(rest, end, rest.len);
		if (!rest.len)
			break;
	}
}

void cells_row(struct buf *out, const struct cells *cells,
	       const struct str *texts, const struct cell_line *last,
	       size_t last_count)
{
	struct wrapping w = {.out = out, .cells = cells};
	size_t missing = 0;

	for (size_t i = 0; i + 1 < cells->count; i++) {
		pad(out, missing);
		missing = cells->width[i] + GAP - cells_cut(out, texts[i],
							  cells->width[i],
							  CELL_CUT);
		w.left += cells->width[i] + GAP;
	}
	if (!last_count)
		buf_char(out, '\n');
	else
		pad(out, missing);
	for (size_t i = 0; i < last_count; i++)
		add_wrapped(&w, &last[i]);
}
