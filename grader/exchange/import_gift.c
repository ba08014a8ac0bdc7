/* import_gift.c - Moodle's GIFT: multiple choice and short answers */
#include <stdlib.h>
#include <string.h>

#include "base/scope.h"
#include "base/text.h"
#include "exchange/gift.h"
#include "exchange/moodle.h"

static void take_choice(struct arena *arena, const struct gift *gift,
			const struct gift_answer *answer, struct option *out)
{
	moodle_option_read(arena, answer->format, answer->text, out);
	/* With no `=` at all, several are right, each for its share. */
	out->right = gift->single ? answer->equals : answer->weight > 0;
}

static int take_choices(struct arena *arena, const struct gift *gift,
			struct import_record *record, struct err *err)
{
	size_t right = 0;

	record->option_count = gift->answer_count;
	record->options = arena_array(arena, gift->answer_count,
				      sizeof(*record->options));
	for (size_t i = 0; i < gift->answer_count; i++) {
		take_choice(arena, gift, &gift->answers[i],
			    &record->options[i]);
		right += record->options[i].right;
	}
	return right ? 0 :
	       err_set(err, ERR_USAGE, "no choice is right: put = before the"
		       " right one in place of ~");
}

static int take_typed(struct arena *arena, const struct gift *gift,
		      struct import_record *record, struct err *err)
{
	for (size_t i = 0; i < gift->answer_count; i++)
		if (gift->answers[i].weight >= 100)
			return moodle_key_read(arena, gift->answers[i].text,
					       record, err);
	return err_set(err, ERR_USAGE, "no answer has the full marks: put ="
		       " before the right one");
}

static int read_gift(struct arena *arena, const struct gift *gift,
		     struct import_record *record, struct err *err)
{
	record->metadata = moodle_metadata(arena, gift->tags, gift->tag_count);
	record->explanation = moodle_explanation_read(
		arena, gift->feedback_format, gift->feedback);
	if (moodle_text_read(arena, gift->format, gift->text, record, err))
		return -1;
	return gift->type == GIFT_CHOICE ?
	       take_choices(arena, gift, record, err) :
	       take_typed(arena, gift, record, err);
}

static struct moodle_dropped dropped_of(const struct gift *gift)
{
	struct moodle_dropped dropped = {0};
	size_t right = 0;

	for (size_t i = 0; i < gift->answer_count; i++) {
		const struct gift_answer *answer = &gift->answers[i];

		dropped.feedback = dropped.feedback || answer->has_feedback;
		dropped.partial = dropped.partial ||
			(gift->single && answer->weight > 0 &&
			 answer->weight < 100);
		right += answer->weight >= 100;
	}
	dropped.answers = gift->type == GIFT_TYPED && right > 1;
	return dropped;
}

static int take_item(struct import *im, struct str item, unsigned line,
		     struct err *err)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct gift gift = gift_parse(&arena, item);
	struct import_record record = {0};
	struct moodle_dropped dropped;
	struct err wrong;

	if (gift.type == GIFT_NONE)
		return 0;
	line += gift.line;
	if (gift.problem) {
		import_complain(im, line, 1, "%s", gift.problem);
		return 0;
	}
	record.id = moodle_id(&arena, gift.id, gift.name, line);
	if (!read_gift(&arena, &gift, &record, &wrong)) {
		dropped = dropped_of(&gift);
		moodle_tell_dropped(im, line, &dropped);
		return import_take(im, line, &record, err);
	}
	import_complain(im, line, 1, "%s", wrong.text);
	return 0;
}

int import_gift_read(struct import *im, struct str text, struct err *err)
{
	struct str item;
	unsigned line = 1, lines;

	if (!text_is_utf8(text) || str_find(text, STR("\0")) < text.len) {
		import_complain(im, 1, 1, "not UTF-8, or with a NUL character:"
				" save it as UTF-8");
		return 0;
	}
	text = text_sans_bom(text);
	while (gift_next(&text, &item, &lines)) {
		if (take_item(im, item, line, err))
			return -1;
		line += lines;
	}
	return 0;
}
