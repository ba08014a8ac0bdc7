/* html.c - a question as HTML */
#include "exchange/html.h"

#include "base/scope.h"
#include "base/text.h"

void html_text(struct buf *out, struct str text)
{
	for (size_t i = 0; i < text.len; i++) {
		char c = text.at[i];

		if (c == '&')
			buf_text(out, "&amp;");
		else if (c == '<')
			buf_text(out, "&lt;");
		else if (c == '>')
			buf_text(out, "&gt;");
		else
			buf_char(out, c);
	}
}

static void paragraph(struct buf *out, struct str text)
{
	buf_text(out, "<p>");
	html_text(out, text);
	buf_text(out, "</p>");
}

/* Line ends at will, the last one is none; a byte order mark is no text. */
static void code(struct buf *out, struct str program)
{
	struct str rest = text_sans_bom(program), line;
	bool first = true;

	buf_text(out, "<pre><code>");
	for (; str_next_line(&rest, &line); first = false) {
		if (str_ends(line, "\r"))
			line.len--;
		buf_text(out, first ? "" : "\n");
		html_text(out, line);
	}
	buf_text(out, "</code></pre>");
}

void html_question(struct buf *out, const struct question *q)
{
	paragraph(out, q->stem);
	if (q->file_count)
		paragraph(out, STR("main.py:"));
	code(out, q->program);
	for (size_t i = 0; i < q->file_count; i++) {
		buf_text(out, "<p>");
		html_text(out, q->files[i].name);
		buf_text(out, ":</p>");
		code(out, q->files[i].text);
	}
	if (!q->input.len)
		return;
	paragraph(out, STR(HTML_READS));
	html_output(out, q->input);
}

void html_output(struct buf *out, struct str output)
{
	buf_text(out, "<pre>");
	/* A newline right behind <pre> is dropped by who reads it. */
	if (str_starts(output, "\n"))
		buf_char(out, '\n');
	html_text(out, output);
	buf_text(out, "</pre>");
}

void html_option(struct buf *out, const struct option *option)
{
	if (option->kind == ENDS_NEVER) {
		buf_text(out, "<p>" HTML_NEVER_ENDS "</p>");
	} else if (option->kind == ENDS_RAISING) {
		buf_text(out, "<p>" HTML_RAISES "<code>");
		html_text(out, option->text);
		buf_text(out, "</code>.</p>");
	} else if (!option->text.len) {
		buf_text(out, "<p>" HTML_NOTHING "</p>");
	} else {
		html_output(out, option->text);
	}
}

/* ------------------------------------------------------------- Markdown */

/* `code` or **strong** that starts here and is closed: how much it takes. */
static size_t inline_mark(struct buf *out, struct str rest, const char *mark,
			  const char *tag)
{
	struct str sign = str_of(mark), inner;
	size_t end;

	if (!str_starts(rest, mark))
		return 0;
	inner = str_slice(rest, sign.len, rest.len);
	end = str_find(inner, sign);
	if (!end || end == inner.len)
		return 0;
	buf_format(out, "<%s>", tag);
	html_text(out, str_slice(inner, 0, end));
	buf_format(out, "</%s>", tag);
	return end + 2 * sign.len;
}

static void inline_text(struct buf *out, struct str text)
{
	for (size_t at = 0, took; at < text.len; at += took) {
		struct str rest = str_slice(text, at, text.len);

		took = inline_mark(out, rest, "`", "code");
		if (!took)
			took = inline_mark(out, rest, "**", "strong");
		if (took)
			continue;
		took = 1;
		if (rest.at[0] == '\n')
			buf_char(out, ' ');
		else
			html_text(out, str_slice(rest, 0, 1));
	}
}

void html_markdown(struct buf *out, struct str markdown)
{
	while (markdown.len) {
		size_t end = str_find(markdown, STR("\n\n"));
		struct str part = str_trim(str_slice(markdown, 0, end));

		markdown = str_slice(markdown, end + 2, markdown.len);
		if (!part.len)
			continue;
		buf_text(out, "<p>");
		inline_text(out, part);
		buf_text(out, "</p>");
	}
}
