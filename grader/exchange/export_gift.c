/* export_gift.c - Moodle's GIFT */
#include <string.h>

#include "base/scope.h"
#include "exchange/export_formats.h"
#include "exchange/html.h"
#include "exchange/moodle.h"

const char *export_gift_refuse(const struct export_item *item)
{
	const char *reason = export_refuse_typed(item);

	if (reason)
		return reason;
	if (item->option_count)
		return moodle_choice_refuse(item->right_count);
	if (str_find(item->answer, STR("->")) < item->answer.len)
		return "its output has \"->\" in it, which makes a typed"
		       " answer a matching question in GIFT";
	return moodle_answer_refuse(item->answer);
}

/* A blank line would end the question: a line break is \n throughout. */
static void escaped(struct buf *out, struct str text)
{
	for (size_t i = 0; i < text.len; i++) {
		char c = text.at[i];

		if (c == '\n') {
			buf_text(out, "\\n");
			continue;
		}
		if (c && strchr("\\#=~{}:", c))
			buf_char(out, '\\');
		buf_char(out, c);
	}
}

/* "[tag:...]" in a comment: a bracket in it has a backslash. */
static void write_comment(struct buf *out, const struct export_item *item)
{
	buf_text(out, "// [id:");
	buf_str(out, item->q->id);
	buf_char(out, ']');
	for (size_t i = 0; i < item->tag_count; i++) {
		buf_text(out, " [tag:");
		for (size_t k = 0; k < item->tags[i].len; k++) {
			char c = item->tags[i].at[k];

			if (c == ']')
				buf_char(out, '\\');
			buf_char(out, c == '\n' ? ' ' : c);
		}
		buf_char(out, ']');
	}
	buf_char(out, '\n');
}

static void write_option(struct buf *out, const struct export_item *item,
			 const struct option *option)
{
	struct moodle_share share = moodle_share_of(item->right_count);
	FREE_BUF struct buf html = BUF_INIT;

	html_option(&html, option);
	if (!option->right)
		buf_text(out, "\t~%0%");
	else if (item->right_count == 1)
		buf_text(out, "\t=");
	else
		buf_format(out, "\t~%%%s%%", share.text);
	escaped(out, buf_view(&html));
	buf_char(out, '\n');
}

static void write_typed(struct buf *out, struct str answer)
{
	FREE_BUF struct buf pattern = BUF_INIT;

	moodle_answer_escape(&pattern, str_trim(answer));
	buf_text(out, "\t=%100%");
	escaped(out, buf_view(&pattern));
	buf_char(out, '\n');
}

static void write_item(struct buf *out, const struct export_item *item)
{
	FREE_BUF struct buf html = BUF_INIT;

	html_question(&html, item->q);
	write_comment(out, item);
	buf_text(out, "::");
	buf_str(out, item->q->id);
	buf_text(out, "::[html]");
	escaped(out, buf_view(&html));
	buf_text(out, "{\n");
	for (size_t i = 0; i < item->option_count; i++)
		write_option(out, item, &item->options[i]);
	if (!item->option_count)
		write_typed(out, item->answer);
	if (item->q->explanation.len) {
		buf_text(out, "\t####[markdown]");
		escaped(out, item->q->explanation);
		buf_char(out, '\n');
	}
	buf_text(out, "}\n\n");
}

void export_gift_write(const struct export_item *items, size_t count,
		       struct buf *out)
{
	for (size_t i = 0; i < count; i++)
		write_item(out, &items[i]);
}
