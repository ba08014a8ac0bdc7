/* moodle.c - typed answers, marks and tags as Moodle has them */
#include "exchange/moodle.h"

#include <stdio.h>

#include "base/arena.h"
#include "base/scope.h"
#include "exchange/html.h"

#define SHARES_MAX 10

const char *moodle_choice_refuse(size_t right_count)
{
	return right_count > SHARES_MAX ? "over ten of its options are right,"
		" and Moodle has no marks for so many" : NULL;
}

const char *moodle_answer_refuse(struct str answer)
{
	if (str_find(answer, STR("\\*")) < answer.len)
		return "its output has a backslash before a star, which a"
		       " typed answer in Moodle can't say";
	return NULL;
}

void moodle_answer_escape(struct buf *out, struct str answer)
{
	for (size_t i = 0; i < answer.len; i++) {
		if (answer.at[i] == '*')
			buf_char(out, '\\');
		buf_char(out, answer.at[i]);
	}
}

bool moodle_answer_read(struct arena *arena, struct str pattern,
			struct str *out)
{
	char *text = arena_alloc(arena, pattern.len + 1);
	size_t len = 0;

	for (size_t i = 0; i < pattern.len; i++) {
		bool escaped = pattern.at[i] == '\\' && i + 1 < pattern.len &&
			       pattern.at[i + 1] == '*';

		if (pattern.at[i] == '*')
			return false;
		i += escaped;
		text[len++] = pattern.at[i];
	}
	*out = (struct str){text, len};
	return true;
}

struct moodle_share moodle_share_of(size_t right_count)
{
	static const char *const known[SHARES_MAX + 1] = {
		"100", "100", "50", "33.33333", "25", "20", "16.66667",
		"14.28571", "12.5", "11.11111", "10",
	};
	struct moodle_share share;

	snprintf(share.text, sizeof(share.text), "%s",
		 known[right_count < SHARES_MAX ? right_count : SHARES_MAX]);
	return share;
}

/* --------------------------------------------------------------- reading */

static bool is_id(struct str text)
{
	bool fine = text.len;

	for (size_t i = 0; i < text.len; i++) {
		char c = text.at[i];

		fine = fine && ((c >= 'a' && c <= 'z') || c == '-' ||
				(c >= 'A' && c <= 'Z') || c == '_' ||
				(c >= '0' && c <= '9'));
	}
	return fine;
}

struct str moodle_id(struct arena *arena, struct str number, struct str name,
		     unsigned line)
{
	struct str slug = import_slug(arena, name);

	number = str_trim(number);
	name = str_trim(name);
	if (is_id(number))
		return number;
	if (is_id(name) || !slug.at)
		return is_id(name) ? name :
		       str_format(arena, "question-%u", line);
	return slug;
}

static bool is_html(struct str format)
{
	return str_is(format, "html") || str_is(format, "moodle") ||
	       str_is(format, "moodle_auto_format");
}

/* Markdown's or a plain text's code is what stands between two fences. */
static struct html_question fenced(struct arena *arena, struct str text)
{
	FREE_BUF struct buf stem = BUF_INIT, code = BUF_INIT;
	struct html_question q = {0};
	struct str line;
	unsigned fences = 0;

	while (str_next_line(&text, &line)) {
		bool inside = fences == 1;

		if (str_starts(str_trim(line), "```")) {
			fences++;
			continue;
		}
		buf_str(inside ? &code : &stem, line);
		buf_char(inside ? &code : &stem, '\n');
	}
	q.stem = str_copy(arena, str_trim(buf_view(&stem)));
	q.program = str_copy(arena, buf_view(&code));
	if (fences != 2)
		q.problem = "no code, or several blocks of it: put the program"
			    " between two lines of ```";
	return q;
}

int moodle_text_read(struct arena *arena, struct str format, struct str text,
		     struct import_record *record, struct err *err)
{
	struct html_question q = is_html(format) ?
				 html_question_read(arena, text) :
				 fenced(arena, text);

	if (q.problem)
		return err_set(err, ERR_USAGE, "%s", q.problem);
	record->stem = q.stem;
	record->program = q.program;
	record->input = q.input;
	record->files = q.files;
	record->file_count = q.file_count;
	return 0;
}

struct str moodle_explanation_read(struct arena *arena, struct str format,
				   struct str text)
{
	bool tags = is_html(format) && str_find(text, STR("<")) < text.len;

	return tags ? html_explanation_read(arena, text) : text;
}

void moodle_option_read(struct arena *arena, struct str format,
			struct str text, struct option *out)
{
	out->kind = ENDS_NORMALLY;
	if (is_html(format))
		html_option_read(arena, text, out);
	else
		out->text = text;
}

int moodle_key_read(struct arena *arena, struct str pattern,
		    struct import_record *record, struct err *err)
{
	struct str text;

	if (!moodle_answer_read(arena, pattern, &text))
		return err_set(err, ERR_USAGE, "the answer \"%.*s\" has a * in"
			       " it, which stands for any text: write the"
			       " answer out, or \\* for a star",
			       STR_ARG(str_slice(pattern, 0, 80)));
	record->has_key = true;
	record->key = str_format(arena, "%.*s\n", STR_ARG(text));
	return 0;
}

void moodle_tell_dropped(struct import *im, unsigned line,
			 const struct moodle_dropped *dropped)
{
	if (dropped->feedback)
		import_note(im, line, "written without the feedback of its"
			    " single answers, which a question has no place"
			    " for: move it to the explanation");
	if (dropped->partial)
		import_note(im, line, "answers with some of the marks count as"
			    " wrong now");
	if (dropped->answers)
		import_note(im, line, "only the first of its right answers is"
			    " kept, as the key");
}

/* ------------------------------------------------------------------- tags */

/* The keys that stand in a tag, in the order of a trailer. */
static const struct {
	const char *key;
	bool many, number;
} tagged[] = {
	{"objective", true, false}, {"difficulty", false, true},
	{"python", false, false}, {"needs", true, false},
	{"mode", false, false}, {"author", false, false},
	{"license", false, false},
};
#define TAGGED_COUNT (sizeof(tagged) / sizeof(tagged[0]))

static bool is_digit(struct str text)
{
	return text.len == 1 && text.at[0] >= '0' && text.at[0] <= '9';
}

/* "difficulty:2" -> its row and "2"; TAGGED_COUNT for a plain tag. */
static size_t tag_key(struct str tag, struct str *value)
{
	size_t colon = str_find(tag, STR(":"));
	struct str key = str_slice(tag, 0, colon);
	size_t i = 0;

	*value = str_trim(str_slice(tag, colon + 1, tag.len));
	while (i < TAGGED_COUNT && !str_is(key, tagged[i].key))
		i++;
	if (i < TAGGED_COUNT && value->len &&
	    (!tagged[i].number || is_digit(*value)))
		return i;
	return TAGGED_COUNT;
}

static void write_key(struct arena *arena, struct buf *out, size_t row,
		      const struct str *tags, size_t count)
{
	struct str *values = arena_array(arena, count, sizeof(*values));
	struct str value;
	size_t found = 0;

	for (size_t i = 0; i < count; i++)
		if (tag_key(tags[i], &value) == row)
			values[found++] = row == TAGGED_COUNT ? tags[i]
							      : value;
	if (!found)
		return;
	if (row == TAGGED_COUNT)
		import_meta_texts(out, "tags", values, found);
	else if (tagged[row].many)
		import_meta_texts(out, tagged[row].key, values, found);
	else if (tagged[row].number)
		buf_format(out, "#: %s = %.*s\n", tagged[row].key,
			   STR_ARG(values[0]));
	else
		import_meta_text(out, tagged[row].key, values[0]);
}

struct str moodle_metadata(struct arena *arena, const struct str *tags,
			   size_t count)
{
	FREE_BUF struct buf out = BUF_INIT;

	for (size_t row = 0; row <= TAGGED_COUNT; row++)
		write_key(arena, &out, row, tags, count);
	return str_copy(arena, buf_view(&out));
}
