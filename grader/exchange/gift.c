/* gift.c - the GIFT grammar */
#include "exchange/gift.h"

#include <stdlib.h>
#include <string.h>

#include "base/scope.h"

static bool is_comment(struct str line)
{
	return str_starts(str_trim(line), "//");
}

bool gift_next(struct str *rest, struct str *item, unsigned *lines)
{
	const char *start = rest->at, *end = rest->at;
	bool begun = false;
	struct str line;

	*lines = 0;
	if (!rest->len)
		return false;
	while (rest->len) {
		struct str after = *rest;

		str_next_line(&after, &line);
		if (begun && end != rest->at && str_trim(line).len)
			break;	/* blank lines lie between */
		if (str_trim(line).len) {
			begun = true;
			end = after.at;
		}
		*rest = after;
		++*lines;
	}
	*item = (struct str){start, (size_t)(end - start)};
	return true;
}

/* --------------------------------------------------------------- comments */

/* The text of "[key:...]" from `at` on, where `\]` is a bracket; `at` moves
 * behind it. */
static struct str comment_value(struct arena *arena, struct str line,
				size_t *at)
{
	FREE_BUF struct buf out = BUF_INIT;

	for (; *at < line.len && line.at[*at] != ']'; ++*at) {
		if (line.at[*at] == '\\' && *at + 1 < line.len &&
		    line.at[*at + 1] == ']')
			++*at;
		buf_char(&out, line.at[*at]);
	}
	return str_copy(arena, str_trim(buf_view(&out)));
}

static void take_comment(struct arena *arena, struct gift *gift,
			 struct str line)
{
	for (size_t at = 0; at < line.len; at++) {
		struct str rest = str_slice(line, at, line.len), value;

		if (str_starts(rest, "[id:")) {
			at += 4;
			gift->id = comment_value(arena, line, &at);
		} else if (str_starts(rest, "[tag:")) {
			at += 5;
			value = comment_value(arena, line, &at);
			if (!value.len)
				continue;
			gift->tags = arena_grow(arena, gift->tags,
						gift->tag_count,
						sizeof(value));
			gift->tags[gift->tag_count++] = value;
		}
	}
}

/* The item's lines without its comments. */
static struct str sans_comments(struct arena *arena, struct gift *gift,
				struct str item)
{
	FREE_BUF struct buf out = BUF_INIT;
	struct str line;
	unsigned number = 0;
	bool begun = false;

	for (; str_next_line(&item, &line); number++) {
		if (is_comment(line)) {
			take_comment(arena, gift, line);
			continue;
		}
		if (!begun && str_trim(line).len) {
			begun = true;
			gift->line = number;
		}
		buf_str(&out, line);
		buf_char(&out, '\n');
	}
	return str_copy(arena, str_trim(buf_view(&out)));
}

/* ---------------------------------------------------------------- escapes */

static bool is_escape(struct str text, size_t at)
{
	return text.at[at] == '\\' && at + 1 < text.len &&
	       strchr("\\:#={}~n", text.at[at + 1]) && text.at[at + 1];
}

/* The first of these that has no backslash before it, or text.len. */
static size_t find_bare(struct str text, size_t from, const char *what)
{
	size_t len = strlen(what);

	for (size_t at = from; at < text.len; at++) {
		if (is_escape(text, at))
			at++;
		else if (str_starts(str_slice(text, at, len), what))
			return at;
	}
	return text.len;
}

static struct str unescaped(struct arena *arena, struct str text)
{
	char *out = arena_alloc(arena, text.len + 1);
	size_t len = 0;

	for (size_t at = 0; at < text.len; at++) {
		if (is_escape(text, at))
			out[len++] = text.at[++at] == 'n' ? '\n' : text.at[at];
		else
			out[len++] = text.at[at];
	}
	return str_trim((struct str){out, len});
}

/* "[html]text" -> its format and text; `otherwise` where none is named. */
static struct str formatted(struct arena *arena, struct str text,
			    struct str otherwise, struct str *format)
{
	static const char *const known[] = {
		"html", "moodle", "plain", "markdown",
	};
	struct str name = str_slice(text, 1, str_find(text, STR("]")) - 1);

	*format = otherwise;
	for (size_t i = 0; i < 4 && str_starts(text, "["); i++)
		if (str_is(name, known[i])) {
			*format = name;
			text = str_slice(text, name.len + 2, text.len);
			break;
		}
	return unescaped(arena, text);
}

/* ---------------------------------------------------------------- answers */

/* "%50%" at the start; 100 without. */
static double take_weight(struct str *text, double otherwise)
{
	struct str inner = str_slice(*text, 1, text->len);
	size_t end = str_find(inner, STR("%"));
	char number[16] = "";

	if (!str_starts(*text, "%") || end == inner.len || !end ||
	    end >= sizeof(number))
		return otherwise;
	for (size_t i = 0; i < end; i++) {
		if (!inner.at[i] || !strchr("-.0123456789", inner.at[i]))
			return otherwise;
		number[i] = inner.at[i];
	}
	*text = str_slice(inner, end + 1, inner.len);
	return strtod(number, NULL);
}

static void add_answer(struct arena *arena, struct gift *gift,
		       struct str text, bool equals)
{
	struct gift_answer answer = {.equals = equals};

	text = str_trim(text);
	answer.weight = take_weight(&text, equals ? 100 : 0);
	answer.has_feedback = find_bare(text, 0, "#") + 1 < text.len;
	text = str_trim(str_slice(text, 0, find_bare(text, 0, "#")));
	answer.text = formatted(arena, text, gift->format, &answer.format);
	gift->single = gift->single || equals;
	gift->answers = arena_grow(arena, gift->answers, gift->answer_count,
				   sizeof(answer));
	gift->answers[gift->answer_count++] = answer;
}

static size_t next_sign(struct str text, size_t at)
{
	for (; at < text.len; at++) {
		if (is_escape(text, at))
			at++;
		else if (text.at[at] == '=' || text.at[at] == '~')
			return at;
	}
	return text.len;
}

/* Each answer starts with a bare `=` or `~`. */
static void split_answers(struct arena *arena, struct gift *gift,
			  struct str text)
{
	size_t at = 0;

	if (text.len && text.at[0] != '=' && text.at[0] != '~')
		at = text.len + 1;	/* {answer}: one, without a sign */
	if (at)
		add_answer(arena, gift, text, true);
	while (at < text.len) {
		size_t end = next_sign(text, at + 1);

		add_answer(arena, gift, str_slice(text, at + 1, end - at - 1),
			   text.at[at] == '=');
		at = end;
	}
}

static const char *type_problem(struct str text)
{
	static const char *const words[] = {"T", "TRUE", "F", "FALSE"};
	struct str plain = str_trim(str_slice(text, 0,
					      find_bare(text, 0, "#")));

	if (!text.len)
		return "an essay: only choices and short answers are read";
	if (text.at[0] == '#')
		return "a numerical question: only choices and short answers"
		       " are read";
	for (size_t i = 0; i < 4; i++)
		if (str_is(plain, words[i]))
			return "true or false: only choices and short answers"
			       " are read";
	if (find_bare(text, 0, "~") == text.len &&
	    str_find(text, STR("->")) < text.len &&
	    find_bare(text, 0, "=") < text.len)
		return "a matching question: only choices and short answers"
		       " are read";
	return NULL;
}

/* ------------------------------------------------------------------- item */

/* "::name::" at the start. */
static struct str take_name(struct arena *arena, struct gift *gift,
			    struct str text)
{
	size_t end;

	if (!str_starts(text, "::"))
		return text;
	end = find_bare(text, 2, "::");
	if (end == text.len)
		return str_slice(text, 2, text.len);
	gift->name = unescaped(arena, str_slice(text, 2, end - 2));
	return str_trim(str_slice(text, end + 2, text.len));
}

/* What is asked, with a gap where answers stand within it. */
static struct str asked(struct arena *arena, struct str text, size_t open,
			size_t close)
{
	struct str before = str_slice(text, 0, open);
	struct str after = str_slice(text, close + 1, text.len);

	if (!str_trim(after).len)
		return before;
	return str_format(arena, "%.*s_____%.*s", STR_ARG(before),
			  STR_ARG(after));
}

static void take_feedback(struct arena *arena, struct gift *gift,
			  struct str *answers)
{
	size_t at = find_bare(*answers, 0, "####"), next = at;

	while (next < answers->len) {	/* the last one counts */
		at = next;
		next = find_bare(*answers, at + 1, "####");
	}
	gift->feedback_format = gift->format;
	if (at == answers->len)
		return;
	gift->feedback = formatted(arena, str_trim(str_slice(*answers, at + 4,
							     answers->len)),
				   gift->format, &gift->feedback_format);
	*answers = str_trim(str_slice(*answers, 0, at));
}

static void take_question(struct arena *arena, struct gift *gift,
			  struct str text)
{
	size_t open = find_bare(text, 0, "{");
	size_t close = find_bare(text, 0, "}");
	struct str answers;

	gift->type = GIFT_TYPED;
	if (open == text.len || close == text.len || close < open) {
		gift->problem = "no answers between { and }: add them, or put"
				" \\ before a brace that is text";
		return;
	}
	answers = str_trim(str_slice(text, open + 1, close - open - 1));
	gift->text = formatted(arena, str_trim(asked(arena, text, open,
						     close)),
			       STR("moodle"), &gift->format);
	take_feedback(arena, gift, &answers);
	gift->problem = type_problem(answers);
	if (gift->problem)
		return;
	if (find_bare(answers, 0, "~") < answers.len)
		gift->type = GIFT_CHOICE;
	split_answers(arena, gift, answers);
}

struct gift gift_parse(struct arena *arena, struct str item)
{
	struct gift gift = {0};
	struct str text = sans_comments(arena, &gift, item);

	if (text.len && !str_starts(text, "$CATEGORY:"))
		take_question(arena, &gift, take_name(arena, &gift, text));
	return gift;
}
