/* report_wrap.c - text in lines that fit, and Markdown for a terminal */
#include "base/scope.h"
#include "base/text.h"
#include "report_feedback.h"
#include "report_format.h"

#define COLUMNS_LEAST 20

/* Columns, taking each code point for one. */
static size_t width_of(struct str word)
{
	size_t width = 0;

	for (size_t i = 0; i < word.len; i++)
		width += (word.at[i] & 0xc0) != 0x80;
	return width;
}

static struct str next_word(struct str *rest)
{
	size_t from = 0, end;

	while (from < rest->len && rest->at[from] == ' ')
		from++;
	for (end = from; end < rest->len && rest->at[end] != ' ';)
		end++;
	struct str word = str_slice(*rest, from, end - from);
	*rest = str_slice(*rest, end, rest->len);
	return word;
}

/* One paragraph, on as many lines as it takes. */
static void add_paragraph(struct buf *out, struct str text, unsigned indent,
			  size_t columns)
{
	size_t at = 0;

	for (;;) {
		struct str word = next_word(&text);
		size_t width = width_of(word);

		if (!word.len)
			break;
		if (at && at + 1 + width > columns) {
			buf_char(out, '\n');
			at = 0;
		}
		if (!at) {
			buf_format(out, "%*s", (int)indent, "");
			at = indent;
		} else {
			buf_char(out, ' ');
			at++;
		}
		buf_str(out, word);
		at += width;
	}
	if (at)
		buf_char(out, '\n');
}

/* Does a line of Markdown start something of its own? */
static bool stands_alone(struct str line)
{
	return !line.len || str_starts(line, "    ") ||
	       str_starts(line, "- ") || str_starts(line, "* ") ||
	       str_starts(line, "```") || str_starts(line, ">>> ") ||
	       str_starts(line, "|");
}

static void end_paragraph(struct buf *out, struct buf *paragraph,
			  unsigned indent, size_t columns)
{
	add_paragraph(out, buf_view(paragraph), indent, columns);
	buf_clear(paragraph);
}

void report_wrapped(struct buf *out, struct str text, unsigned indent,
		    size_t columns)
{
	FREE_BUF struct buf safe = BUF_INIT;
	FREE_BUF struct buf paragraph = BUF_INIT;
	bool code = false;
	struct str rest, line;

	if (columns < COLUMNS_LEAST)
		columns = COLUMNS_LEAST;
	text_escape(&safe, text, TEXT_BLANKS_PLAIN);
	for (rest = buf_view(&safe); str_next_line(&rest, &line);) {
		bool fence = str_starts(line, "```");

		if (!code && !stands_alone(line)) {
			buf_text(&paragraph, paragraph.len ? " " : "");
			buf_str(&paragraph, line);
			continue;
		}
		end_paragraph(out, &paragraph, indent, columns);
		if (fence) {
			code = !code;
		} else if (!code && (str_starts(line, "- ") ||
				     str_starts(line, "* "))) {
			buf_str(&paragraph, line);
		} else {
			buf_format(out, "%*s", (int)(indent + (code ? 4 : 0)),
				   "");
			buf_str(out, line);
			buf_char(out, '\n');
		}
	}
	end_paragraph(out, &paragraph, indent, columns);
}

/* `code` and **bold**, which may go over the end of a line. */
void report_explanation(struct buf *out, struct str text, size_t columns,
			bool color)
{
	FREE_BUF struct buf plain = BUF_INIT;
	bool code = false, bold = false;

	report_wrapped(&plain, text, 0, columns);
	if (!color) {
		buf_str(out, buf_view(&plain));
		return;
	}
	for (size_t i = 0; i < plain.len; i++) {
		bool stars = plain.at[i] == '*' && i + 1 < plain.len &&
			     plain.at[i + 1] == '*' && !code;

		if (plain.at[i] == '`') {
			code = !code;
			buf_text(out, report_paint(true, code ? PAINT_NOTE
							      : PAINT_OFF));
		} else if (stars) {
			bold = !bold;
			buf_text(out, report_paint(true, bold ? PAINT_PLACE
							      : PAINT_OFF));
			i++;
		} else {
			buf_char(out, plain.at[i]);
		}
	}
	buf_text(out, report_paint(true, PAINT_OFF));
}
