/* answer.c - words -> an answer */
#include "answer.h"

#include "base/scope.h"
#include "compare_words.h"

/* Nobody's exception has a longer name; longer words name no ending. */
#define ENDS_MAX 200

static bool is_name(struct str text)
{
	for (size_t i = 0; i < text.len; i++) {
		char c = text.at[i];
		bool digit = c >= '0' && c <= '9';

		if (!((c | 0x20) >= 'a' && (c | 0x20) <= 'z') && c != '_' &&
		    !(unsigned char)(c & 0x80) &&
		    !(i && (digit || c == '.')))
			return false;
	}
	return text.len > 0;
}

/* "MyError", "app.MyError: no": a program's own exceptions have any name. */
static bool is_own_type(struct str text, struct str *type)
{
	*type = str_trim(str_slice(text, 0, str_find(text, STR(":"))));
	return is_name(*type);
}

static int bad_ending(struct str ends, struct err *err)
{
	return err_set(err, ERR_USAGE, "no ending has the words \"%.*s\": "
		       "write normally, nothing, never, error, or the name of "
		       "an exception, such as TypeError",
		       (int)(ends.len < 60 ? ends.len : 60), ends.at);
}

static int parse_ends(struct arena *arena, struct str ends,
		      struct answer *out, struct err *err)
{
	struct words words;
	struct str low, type;

	if (ends.len > ENDS_MAX)
		return bad_ending(ends, err);
	low = words_lower(arena, str_trim(ends));
	if (str_is(low, "normally") || str_is(low, "ends normally"))
		return 0;
	if (str_is(low, "never")) {
		out->ends.kind = ENDS_NEVER;
		return 0;
	}
	words = words_parse(arena, ends, STR_NONE);
	switch (words.kind) {
	case WORDS_TYPE:
		out->ends = (struct ending){ENDS_RAISING, words.type, STR_NONE};
		return 0;
	case WORDS_ANY_ERROR:
		out->ends = (struct ending){ENDS_RAISING, STR(""), STR_NONE};
		return 0;
	case WORDS_NEVER:
		out->ends.kind = ENDS_NEVER;
		return 0;
	case WORDS_SILENCE:
		if (!out->text.len)
			return 0;
		return err_set(err, ERR_USAGE, "the ending says that nothing "
			       "is printed, but there is an output: leave out "
			       "one of the two");
	default:
		break;
	}
	if (!is_own_type(str_trim(ends), &type))
		return bad_ending(ends, err);
	out->ends = (struct ending){ENDS_RAISING, type, STR_NONE};
	return 0;
}

int answer_build(struct arena *arena, struct str text, struct str ends,
		 struct answer *out, struct err *err)
{
	struct answer answer = {
		.text = text.at ? text : STR(""),
		.ends = {.kind = ENDS_NORMALLY},
		.blank = !text.len && !str_trim(ends).len,
	};

	if (str_trim(ends).len && parse_ends(arena, ends, &answer, err))
		return -1;
	*out = answer;
	return 0;
}

struct str answer_unescape(struct arena *arena, struct str text)
{
	char *out = arena_alloc(arena, text.len + 1);
	size_t len = 0;

	for (size_t i = 0; i < text.len; i++) {
		char next = i + 1 < text.len ? text.at[i + 1] : '\0';

		if (text.at[i] == '\\' && (next == 'n' || next == '\\')) {
			out[len++] = next == 'n' ? '\n' : '\\';
			i++;
		} else {
			out[len++] = text.at[i];
		}
	}
	return (struct str){out, len};
}
