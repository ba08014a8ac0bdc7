/* export_anki.c - Anki's text import, a card for each question */
#include "base/scope.h"
#include "base/str.h"
#include "exchange/export_formats.h"
#include "exchange/html.h"

const char *export_anki_refuse(const struct export_item *item)
{
	return export_refuse_hidden(item);
}

/* Every field is quoted, and has neither newline nor tab of its own. */
static void field(struct buf *out, struct str html)
{
	buf_char(out, '"');
	for (size_t i = 0; i < html.len; i++) {
		char c = html.at[i];

		if (c == '\n')
			buf_text(out, "<br>");
		else if (c == '\t')
			buf_text(out, "&#9;");
		else if (c == '"')
			buf_text(out, "\"\"");
		else
			buf_char(out, c);
	}
	buf_char(out, '"');
}

static void front(struct buf *out, const struct export_item *item)
{
	html_question(out, item->q);
	if (!item->option_count)
		return;
	buf_text(out, "<ol type=\"A\">");
	for (size_t i = 0; i < item->option_count; i++) {
		buf_text(out, "<li>");
		html_option(out, &item->options[i]);
		buf_text(out, "</li>");
	}
	buf_text(out, "</ol>");
}

/* The whole output, and how it ends. */
static void typed(struct buf *out, const struct export_item *item)
{
	struct option printed = {.text = item->answer}, end;

	if (printed.text.len || !item->ending)
		html_option(out, &printed);
	if (!item->ending)
		return;
	end = (struct option){.kind = item->ending->kind,
			      .text = item->ending->type};
	html_option(out, &end);
}

static void back(struct buf *out, const struct export_item *item)
{
	for (size_t i = 0; i < item->option_count; i++)
		if (item->options[i].right)
			html_option(out, &item->options[i]);
	if (!item->option_count)
		typed(out, item);
	html_markdown(out, item->q->explanation);
}

/* Anki's tags are words, with blanks between. */
static void tags(struct buf *out, const struct export_item *item)
{
	for (size_t i = 0; i < item->tag_count; i++) {
		buf_text(out, i ? " " : "");
		for (size_t k = 0; k < item->tags[i].len; k++) {
			char c = item->tags[i].at[k];

			buf_char(out, c == ' ' || c == '\n' || c == '\t' ?
				 '_' : c);
		}
	}
}

void export_anki_write(const struct export_item *items, size_t count,
		       struct buf *out)
{
	void (*const fill[])(struct buf *, const struct export_item *) = {
		front, back, tags,
	};

	buf_text(out, "#separator:tab\n#html:true\n"
		      "#columns:Id\tFront\tBack\tTags\n#tags column:4\n");
	for (size_t i = 0; i < count; i++) {
		field(out, items[i].q->id);
		for (size_t k = 0; k < 3; k++) {
			FREE_BUF struct buf text = BUF_INIT;

			fill[k](&text, &items[i]);
			buf_char(out, '\t');
			field(out, buf_view(&text));
		}
		buf_char(out, '\n');
	}
}
