/* json_read.c - a small strict reader for flat JSON objects */
#include "base/json_read.h"

#include <string.h>

#include "base/json_string.h"
#include "base/scope.h"
#include "base/text.h"

static bool fail(struct json_reader *r, const char *why)
{
	r->why = why;
	return false;
}

static char here(const struct json_reader *r)
{
	return r->at < r->text.len ? r->text.at[r->at] : '\0';
}

static void skip_blanks(struct json_reader *r)
{
	while (r->at < r->text.len && strchr(" \t\r\n", here(r)) && here(r))
		r->at++;
}

static bool take(struct json_reader *r, char c)
{
	skip_blanks(r);
	if (r->at >= r->text.len || here(r) != c)
		return false;
	r->at++;
	return true;
}

static bool read_string(struct json_reader *r, struct str *out)
{
	size_t bad, used;
	const char *why;

	used = json_string_decode(r->arena, str_slice(r->text, r->at,
						      r->text.len),
				  out, &bad, &why);
	if (!used) {
		r->at += bad;
		return fail(r, why);
	}
	r->at += used;
	return true;
}

static size_t digits(const struct json_reader *r, size_t at)
{
	size_t start = at;

	while (at < r->text.len && r->text.at[at] >= '0' &&
	       r->text.at[at] <= '9')
		at++;
	return at - start;
}

static char char_at(const struct json_reader *r, size_t at)
{
	return at < r->text.len ? r->text.at[at] : '\0';
}

static bool skip_number(struct json_reader *r)
{
	size_t at = r->at + (here(r) == '-'), count = digits(r, at);

	if (!count || (count > 1 && char_at(r, at) == '0'))
		return fail(r, "this is no JSON number");
	at += count;
	if (char_at(r, at) == '.') {
		count = digits(r, at + 1);
		if (!count)
			return fail(r, "this is no JSON number");
		at += 1 + count;
	}
	if ((char_at(r, at) | 0x20) == 'e') {
		size_t sign = char_at(r, at + 1) == '+' ||
			      char_at(r, at + 1) == '-';

		count = digits(r, at + 1 + sign);
		if (!count)
			return fail(r, "this is no JSON number");
		at += 1 + sign + count;
	}
	r->at = at;
	return true;
}

static bool skip_word(struct json_reader *r)
{
	static const char *const words[] = {"true", "false", "null"};
	struct str rest = str_slice(r->text, r->at, r->text.len);

	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++) {
		if (!str_starts(rest, words[i]))
			continue;
		r->at += strlen(words[i]);
		return true;
	}
	return fail(r, "this is no JSON value: strings take double quotes");
}

/* Anything but an array or object. */
static bool skip_scalar(struct json_reader *r)
{
	struct str ignored;
	char c = here(r);

	if (c == '"')
		return read_string(r, &ignored);
	if (c == '-' || (c >= '0' && c <= '9'))
		return skip_number(r);
	return skip_word(r);
}

/* The name and colon before an object's member. */
static bool skip_name(struct json_reader *r, bool object)
{
	struct str ignored;

	skip_blanks(r);
	if (!object)
		return true;
	if (here(r) != '"')
		return fail(r, "a member starts with its name in double "
			    "quotes");
	return read_string(r, &ignored) &&
	       (take(r, ':') || fail(r, "a colon should follow the name"));
}

/* An array or object, whose brackets are counted and not recursed into. */
static bool skip_nested(struct json_reader *r)
{
	char close[JSON_DEPTH_MAX];
	size_t depth = 0;

	do {
		skip_blanks(r);
		if (here(r) == '[' || here(r) == '{') {
			if (depth == JSON_DEPTH_MAX)
				return fail(r, "nested too deeply");
			close[depth++] = here(r) == '[' ? ']' : '}';
			r->at++;
			if (!take(r, close[depth - 1])) {
				if (!skip_name(r, close[depth - 1] == '}'))
					return false;
				continue;
			}
			depth--;
		} else if (!skip_scalar(r)) {
			return false;
		}
		while (depth && take(r, close[depth - 1]))
			depth--;
		if (depth && !take(r, ','))
			return fail(r, "a comma or closing bracket should "
				    "stand here");
		if (depth && !skip_name(r, close[depth - 1] == '}'))
			return false;
	} while (depth);
	return true;
}

static bool read_value(struct json_reader *r, struct json_value *out)
{
	skip_blanks(r);
	*out = (struct json_value){.kind = JSON_OTHER, .at = r->at};
	if (here(r) == '"') {
		out->kind = JSON_STRING;
		return read_string(r, &out->text);
	}
	if (!skip_nested(r))
		return false;
	out->text = str_slice(r->text, out->at, r->at - out->at);
	if (str_is(out->text, "null"))
		out->kind = JSON_NULL;
	return true;
}

/* Raw bytes inside strings become the escapes that stand for them. */
static struct str escape_bytes(struct arena *arena, struct str text)
{
	FREE_BUF struct buf out = BUF_INIT;
	uint32_t code;

	if (text_is_utf8(text))
		return text;
	for (size_t at = 0, step; at < text.len; at += step) {
		step = text_decode(text, at, &code);
		if (step) {
			buf_add(&out, text.at + at, step);
		} else {
			buf_format(&out, "\\udc%02x",
				   (unsigned char)text.at[at]);
			step = 1;
		}
	}
	return str_copy(arena, buf_view(&out));
}

static struct json_reader begin(struct arena *arena, struct str text,
				char bracket, const char *otherwise)
{
	struct json_reader r = {
		.arena = arena,
		.text = escape_bytes(arena, text_sans_bom(text)),
	};

	if (!take(&r, bracket))
		fail(&r, otherwise);
	return r;
}

/* Is there another member, behind its comma? */
static bool go_on(struct json_reader *r, char close, const char *comma,
		  const char *behind)
{
	if (r->why)
		return false;
	if (take(r, close)) {
		skip_blanks(r);
		if (r->at < r->text.len)
			fail(r, behind);
		return false;
	}
	return !r->members++ || take(r, ',') || fail(r, comma);
}

struct json_reader json_array(struct arena *arena, struct str text)
{
	return begin(arena, text, '[', "this is no JSON array");
}

bool json_element(struct json_reader *r, struct json_value *value)
{
	return go_on(r, ']', "a comma or ] should stand here",
		     "something follows the array") && read_value(r, value);
}

struct json_reader json_object(struct arena *arena, struct str text)
{
	return begin(arena, text, '{',
		     "this is no JSON object: one object a line");
}

bool json_member(struct json_reader *r, struct str *name,
		 struct json_value *value)
{
	if (!go_on(r, '}', "a comma or } should stand here", "something "
		   "follows the object: one object a line"))
		return false;
	skip_blanks(r);
	if (here(r) != '"')
		return fail(r, "a member starts with its name in double "
			    "quotes");
	if (!read_string(r, name))
		return false;
	if (!take(r, ':'))
		return fail(r, "a colon should follow the name");
	return read_value(r, value);
}
