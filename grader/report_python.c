/*
 * report_python.c - a line of Python in colours
 *
 * Four kinds are told apart: names of the language, texts, numbers, comments.
 * That takes no parser; where a line is cut in the middle of a text of several
 * lines, *in_text remembers its quotes. A nested quote inside an f-string
 * (3.12) may end the colour early, which changes nothing but the colour.
 */
#include "report_question.h"

#include <ctype.h>
#include <string.h>

#include "base/text.h"
#include "report_format.h"

static const char *const keywords[] = {	/* in the order of strcmp() */
	"False", "None", "True", "and", "as", "assert", "async", "await",
	"break", "class", "continue", "def", "del", "elif", "else", "except",
	"finally", "for", "from", "global", "if", "import", "in", "is",
	"lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try",
	"while", "with", "yield",
};

static bool is_keyword(struct str word)
{
	for (size_t i = 0; i < sizeof(keywords) / sizeof(*keywords); i++)
		if (str_is(word, keywords[i]))
			return true;
	return false;
}

static bool is_name(char c)
{
	return isalnum((unsigned char)c) || c == '_' || (c & 0x80);
}

/* What *in_text holds: the quote, and whether it is tripled. */
#define TRIPLE 0x100

/* The end of the text that starts or goes on at `at`; 0 in *in_text when it
 * ends on this line. */
static size_t text_end(struct str line, size_t at, int *in_text)
{
	char quote = (char)(*in_text & 0x7f);

	while (at < line.len) {
		if (line.at[at] == '\\') {
			at += 2;
			continue;
		}
		if (line.at[at] != quote) {
			at++;
		} else if (!(*in_text & TRIPLE)) {
			*in_text = 0;
			return at + 1;
		} else if (at + 2 < line.len && line.at[at + 1] == quote &&
			   line.at[at + 2] == quote) {
			*in_text = 0;
			return at + 3;
		} else {
			at++;
		}
	}
	/* A plain text ends with its line, unless that goes on. */
	if (!(*in_text & TRIPLE) &&
	    !(line.len && line.at[line.len - 1] == '\\'))
		*in_text = 0;
	return line.len;
}

static size_t text_start(struct str line, size_t at, int *in_text)
{
	char quote = line.at[at];
	bool triple = at + 2 < line.len && line.at[at + 1] == quote &&
		      line.at[at + 2] == quote;

	*in_text = quote | (triple ? TRIPLE : 0);
	return at + (triple ? 3 : 1);
}

/* The next piece of the line, and its colour. */
static size_t piece_end(struct str line, size_t at, int *in_text,
			enum paint *paint)
{
	size_t end = at + 1;
	char c = line.at[at];

	*paint = PAINT_OFF;
	if (*in_text) {
		*paint = PAINT_TEXT;
		return text_end(line, at, in_text);
	}
	if (c == '#') {
		*paint = PAINT_DIM;
		return line.len;
	}
	if (c == '"' || c == '\'') {
		*paint = PAINT_TEXT;
		return text_end(line, text_start(line, at, in_text), in_text);
	}
	if (!is_name(c))
		return end;
	while (end < line.len && (is_name(line.at[end]) ||
				  (isdigit((unsigned char)c) &&
				   line.at[end] == '.')))
		end++;
	if (isdigit((unsigned char)c))
		*paint = PAINT_NUMBER;
	else if (is_keyword(str_slice(line, at, end - at)))
		*paint = PAINT_KEYWORD;
	/* The letters before a text belong to it. */
	else if (end - at <= 2 && end < line.len &&
		 strchr("\"'", line.at[end]))
		*paint = PAINT_TEXT;
	return end;
}

void report_python_line(struct buf *out, struct str line, int *in_text,
			bool color)
{
	if (!color) {
		text_escape(out, line, TEXT_BLANKS_PLAIN);
		return;
	}
	for (size_t at = 0, end; at < line.len; at = end) {
		enum paint paint;

		end = piece_end(line, at, in_text, &paint);
		if (end > line.len)
			end = line.len;
		if (paint != PAINT_OFF)
			buf_text(out, report_paint(true, paint));
		text_escape(out, str_slice(line, at, end - at),
			    TEXT_BLANKS_PLAIN);
		if (paint != PAINT_OFF)
			buf_text(out, report_paint(true, PAINT_OFF));
	}
}
