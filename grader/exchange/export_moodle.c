/* export_moodle.c - Moodle XML: multichoice and shortanswer */
#include "base/scope.h"
#include "exchange/export_formats.h"
#include "exchange/html.h"
#include "exchange/moodle.h"
#include "exchange/xml.h"

const char *export_moodle_refuse(const struct export_item *item)
{
	const char *reason = export_refuse_typed(item);

	if (reason)
		return reason;
	if (item->option_count)
		return moodle_choice_refuse(item->right_count);
	return moodle_answer_refuse(item->answer);
}

/* <name format="..."><text>...</text></name> */
static void formatted(struct xml_writer *w, const char *name,
		      const char *format, struct str text)
{
	xml_open(w, name);
	xml_set(w, "format", str_of(format));
	xml_open(w, "text");
	if (text.len)
		xml_cdata(w, text);
	xml_close(w);
	xml_close(w);
	xml_newline(w);
}

static void plain(struct xml_writer *w, const char *name, struct str text)
{
	xml_open(w, name);
	xml_open(w, "text");
	xml_text(w, text);
	xml_close(w);
	xml_close(w);
	xml_newline(w);
}

static void write_head(struct xml_writer *w, const struct question *q)
{
	FREE_BUF struct buf html = BUF_INIT;

	html_question(&html, q);
	plain(w, "name", q->id);
	formatted(w, "questiontext", "html", buf_view(&html));
	formatted(w, "generalfeedback", "markdown", q->explanation);
	xml_element(w, "defaultgrade", STR("1"));
	xml_element(w, "penalty", STR("0.3333333"));
	xml_element(w, "hidden", STR("0"));
	xml_element(w, "idnumber", q->id);
}

static void write_answer(struct xml_writer *w, struct str fraction,
			 const char *format, struct str text)
{
	xml_open(w, "answer");
	xml_set(w, "fraction", fraction);
	xml_set(w, "format", str_of(format));
	xml_open(w, "text");
	xml_cdata(w, text);
	xml_close(w);
	xml_open(w, "feedback");
	xml_set(w, "format", STR("html"));
	xml_open(w, "text");
	xml_close(w);
	xml_close(w);
	xml_close(w);
	xml_newline(w);
}

static void write_choices(struct xml_writer *w, const struct export_item *item)
{
	static const char *const feedbacks[] = {
		"correctfeedback", "partiallycorrectfeedback",
		"incorrectfeedback",
	};
	struct moodle_share share = moodle_share_of(item->right_count);

	xml_element(w, "single", item->right_count == 1 ? STR("true")
							 : STR("false"));
	xml_element(w, "shuffleanswers", STR("true"));
	xml_element(w, "answernumbering", STR("abc"));
	xml_element(w, "showstandardinstruction", STR("0"));
	for (size_t i = 0; i < 3; i++)
		formatted(w, feedbacks[i], "html", STR(""));
	for (size_t i = 0; i < item->option_count; i++) {
		FREE_BUF struct buf html = BUF_INIT;

		html_option(&html, &item->options[i]);
		write_answer(w, item->options[i].right ? str_of(share.text)
						       : STR("0"),
			     "html", buf_view(&html));
	}
}

static void write_typed(struct xml_writer *w, const struct export_item *item)
{
	FREE_BUF struct buf answer = BUF_INIT;

	moodle_answer_escape(&answer, str_trim(item->answer));
	xml_element(w, "usecase", STR("1"));
	write_answer(w, STR("100"), "moodle_auto_format", buf_view(&answer));
}

static void write_tags(struct xml_writer *w, const struct export_item *item)
{
	if (!item->tag_count)
		return;
	xml_open(w, "tags");
	for (size_t i = 0; i < item->tag_count; i++)
		plain(w, "tag", item->tags[i]);
	xml_close(w);
	xml_newline(w);
}

static void write_item(struct xml_writer *w, const struct export_item *item)
{
	xml_open(w, "question");
	xml_set(w, "type", item->option_count ? STR("multichoice")
					      : STR("shortanswer"));
	xml_newline(w);
	write_head(w, item->q);
	if (item->option_count)
		write_choices(w, item);
	else
		write_typed(w, item);
	write_tags(w, item);
	xml_close(w);
	xml_newline(w);
}

void export_moodle_write(const struct export_item *items, size_t count,
			 struct buf *out)
{
	struct xml_writer *w = xml_begin();

	xml_open(w, "quiz");
	xml_newline(w);
	for (size_t i = 0; i < count; i++)
		write_item(w, &items[i]);
	xml_close(w);
	xml_finish(w, out);
}
