/* import_moodle.c - Moodle XML: multichoice and shortanswer */
#include <stdlib.h>

#include "base/scope.h"
#include "exchange/html.h"
#include "exchange/moodle.h"
#include "exchange/xml.h"

/* The text in a node's <text>; format is that of the node. */
static struct str text_in(struct arena *arena, const struct xml_node *node)
{
	return str_trim(xml_text_of(arena, xml_child(node, "text")));
}

static struct str format_of(const struct xml_node *node)
{
	struct str format = node ? xml_attribute(node, "format") : STR_NONE;

	return format.at ? format : STR("html");
}

static double fraction_of(const struct xml_node *answer)
{
	struct str fraction = xml_attribute(answer, "fraction");

	return fraction.at ? strtod(fraction.at, NULL) : 0;
}

static size_t count_named(const struct xml_node *parent, const char *name)
{
	const struct xml_node *node = xml_child(parent, name);
	size_t count = 0;

	for (; node; node = xml_again(node))
		count++;
	return count;
}

static int take_choices(struct arena *arena, const struct xml_node *question,
			struct import_record *record, struct err *err)
{
	const struct xml_node *answer = xml_child(question, "answer");
	struct str single = xml_text_of(arena, xml_child(question, "single"));
	bool many = str_is(str_trim(single), "false") ||
		    str_is(str_trim(single), "0");
	size_t n = 0, right = 0;

	record->option_count = count_named(question, "answer");
	record->options = arena_array(arena, record->option_count,
				      sizeof(*record->options));
	for (; answer; answer = xml_again(answer), n++) {
		double fraction = fraction_of(answer);
		struct option *option = &record->options[n];

		moodle_option_read(arena, format_of(answer),
				   text_in(arena, answer), option);
		option->right = many ? fraction > 0 : fraction >= 100;
		right += option->right;
	}
	if (!right)
		return err_set(err, ERR_USAGE, "no answer has the full marks:"
			       " give the right one fraction=\"100\"");
	return 0;
}

static int take_typed(struct arena *arena, const struct xml_node *question,
		      struct import_record *record, struct err *err)
{
	const struct xml_node *answer = xml_child(question, "answer");

	while (answer && fraction_of(answer) < 100)
		answer = xml_again(answer);
	if (!answer)
		return err_set(err, ERR_USAGE, "no answer has the full marks:"
			       " give the right one fraction=\"100\"");
	return moodle_key_read(arena, text_in(arena, answer), record, err);
}

static struct str tags_of(struct arena *arena, const struct xml_node *question)
{
	const struct xml_node *tags = xml_child(question, "tags");
	const struct xml_node *tag = xml_child(tags, "tag");
	struct str *texts = arena_array(arena, count_named(tags, "tag"),
					sizeof(*texts));
	size_t count = 0;

	for (; tag; tag = xml_again(tag)) {
		texts[count] = text_in(arena, tag);
		count += texts[count].len > 0;
	}
	return moodle_metadata(arena, texts, count);
}

static int read_question(struct arena *arena, const struct xml_node *question,
			 struct import_record *record, struct err *err)
{
	static const struct {
		const char *type;
		int (*take)(struct arena *arena,
			    const struct xml_node *question,
			    struct import_record *record, struct err *err);
	} types[] = {
		{"multichoice", take_choices}, {"shortanswer", take_typed},
	};
	struct str type = xml_attribute(question, "type");
	const struct xml_node *text = xml_child(question, "questiontext");
	const struct xml_node *why = xml_child(question, "generalfeedback");

	for (size_t i = 0; i < 2; i++) {
		if (!type.at || !str_is(type, types[i].type))
			continue;
		record->metadata = tags_of(arena, question);
		record->explanation = moodle_explanation_read(
			arena, format_of(why), text_in(arena, why));
		return moodle_text_read(arena, format_of(text),
					text_in(arena, text), record, err) ?
		       -1 : types[i].take(arena, question, record, err);
	}
	return err_set(err, ERR_USAGE, "a question of the type \"%.*s\": only"
		       " multichoice and shortanswer are read",
		       STR_ARG(type));
}

static struct moodle_dropped dropped_of(struct arena *arena,
					const struct xml_node *question,
					const struct import_record *record)
{
	const struct xml_node *answer = xml_child(question, "answer");
	struct str single = xml_text_of(arena, xml_child(question, "single"));
	bool many = record->option_count && str_is(str_trim(single), "false");
	struct moodle_dropped dropped = {0};
	size_t right = 0;

	for (; answer; answer = xml_again(answer)) {
		const struct xml_node *why = xml_child(answer, "feedback");
		double fraction = fraction_of(answer);

		dropped.feedback = dropped.feedback ||
				   text_in(arena, why).len;
		dropped.partial = dropped.partial ||
				  (!many && fraction > 0 && fraction < 100);
		right += fraction >= 100;
	}
	dropped.answers = !record->option_count && right > 1;
	return dropped;
}

static int take_question(struct import *im, const struct xml_node *question,
			 struct err *err)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct import_record record = {0};
	struct str type = xml_attribute(question, "type");
	struct moodle_dropped dropped;
	struct err wrong;

	if (type.at && str_is(type, "category"))
		return 0;
	record.id = moodle_id(&arena,
			      xml_text_of(&arena, xml_child(question,
							    "idnumber")),
			      text_in(&arena, xml_child(question, "name")),
			      question->line);
	if (!read_question(&arena, question, &record, &wrong)) {
		dropped = dropped_of(&arena, question, &record);
		moodle_tell_dropped(im, question->line, &dropped);
		return import_take(im, question->line, &record, err);
	}
	import_complain(im, question->line, 1, "%s", wrong.text);
	return 0;
}

int import_moodle_read(struct import *im, struct str text, struct err *err)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct xml_problem problem;
	const struct xml_node *quiz = xml_parse(&arena, text, &problem);
	const struct xml_node *question;

	if (!quiz) {
		import_complain(im, problem.line, problem.column, "%.*s",
				STR_ARG(problem.text));
		return 0;
	}
	if (!str_is(quiz->name, "quiz")) {
		import_complain(im, quiz->line, 1, "no Moodle XML: its root is"
				" <%.*s>, not <quiz>", STR_ARG(quiz->name));
		return 0;
	}
	question = xml_child(quiz, "question");
	for (; question; question = xml_again(question))
		if (take_question(im, question, err))
			return -1;
	return 0;
}
