/* trailer_json.c - a metadata VALUE: JSON that is TOML too, by way of cJSON */
#include <cjson/cJSON.h>
#include <string.h>

#include "base/arena.h"
#include "base/json_string.h"
#include "base/regex.h"
#include "base/text.h"
#include "trailer_parts.h"

/*
 * cJSON cuts strings at \u0000, takes 01 for a number and has no place for a
 * complaint about either. So strings are decoded here and masked for cJSON by
 * as many plain letters: it sees the structure, every byte where it was.
 */
struct masked {
	char *text;		/* what cJSON parses */
	struct scalar {
		const char *at;	/* in the line */
		struct str text;	/* of a string, decoded */
	} *scalars;		/* strings, numbers and words, as they stand */
	size_t count, next;
};

static void scalar_add(struct parser *p, struct masked *m, const char *at,
		       struct str text)
{
	m->scalars = arena_grow(p->arena, m->scalars, m->count,
				sizeof(*m->scalars));
	m->scalars[m->count++] = (struct scalar){at, text};
}

static bool mask_string(struct parser *p, struct str rest, struct masked *m,
			size_t at, size_t *used)
{
	struct str decoded;
	const char *why;
	size_t bad;

	*used = json_string_decode(p->arena, rest, &decoded, &bad, &why);
	if (!*used) {
		parser_complain(p, rest.at + bad, "%s", why);
		return false;
	}
	if (!text_is_utf8(decoded) || memchr(decoded.at, '\0', decoded.len)) {
		parser_complain(p, rest.at, "a NUL or raw byte in metadata:"
				" write text only");
		return false;
	}
	scalar_add(p, m, rest.at, decoded);
	memset(m->text + at + 1, 'x', *used - 2);
	return true;
}

static bool check_number(struct parser *p, struct str rest, size_t *used)
{
	static struct regex *shape;	/* compiled once, kept for good */
	struct str group[REGEX_GROUPS];
	struct err err;

	if (!shape && regex_compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?"
				    "([eE][+-]?[0-9]+)?", true, &shape, &err))
		return false;	/* a constant: it compiles */
	for (*used = 0; *used < rest.len; ++*used)
		if (!strchr("0123456789+-.eE", rest.at[*used]))
			break;
	if (regex_match(shape, str_slice(rest, 0, *used), 0, group))
		return true;
	parser_complain(p, rest.at, "this is no JSON number: write one like 2"
			" or 0.5, or put it in double quotes");
	return false;
}

/* One scalar, or one byte of what is around them. */
static bool mask_token(struct parser *p, struct str rest, struct masked *m,
		       size_t at, size_t *used)
{
	char c = *rest.at;

	*used = 1;
	if (c == '"')
		return mask_string(p, rest, m, at, used);
	if (c == '-' || (c >= '0' && c <= '9')) {
		scalar_add(p, m, rest.at, STR_NONE);
		return check_number(p, rest, used);
	}
	if (c >= 'a' && c <= 'z') {	/* true, false, or nothing JSON has */
		scalar_add(p, m, rest.at, STR_NONE);
		while (*used < rest.len && rest.at[*used] >= 'a' &&
		       rest.at[*used] <= 'z')
			++*used;
	}
	if ((unsigned char)c < 0x20 && c != '\t') {
		parser_complain(p, rest.at, "a control character: write it as"
				" an escape in a string");
		return false;
	}
	return true;
}

/* Masks all strings and checks what cJSON would let pass. */
static bool mask(struct parser *p, struct str text, struct masked *m)
{
	*m = (struct masked){.text = arena_alloc(p->arena, text.len + 1)};
	memcpy(m->text, text.at, text.len);
	for (size_t at = 0, used; at < text.len; at += used)
		if (!mask_token(p, str_slice(text, at, text.len), m, at,
				&used))
			return false;
	return true;
}

static void complain_value(struct parser *p, const char *at, const char *end)
{
	const char *what = "this is no JSON value: write a \"string\", a"
			   " number, true, false or an [array] of these";

	if (at < end && *at == '\'')
		what = "JSON strings take double quotes: write \"text\"";
	else if (at < end && (*at == 'T' || *at == 'F'))
		what = "JSON writes true and false in small letters: write"
		       " them so, or a \"string\"";
	else if (at < end && ((*at >= 'a' && *at <= 'z') ||
			      (*at >= 'A' && *at <= 'Z')))
		what = "a word without quotes: put it in double quotes";
	parser_complain(p, at, "%s", what);
}

/* A value that is no array; `at` is where its array stands. */
static bool take_scalar(struct parser *p, struct masked *m, const cJSON *json,
			const char *at, struct value *out)
{
	static const struct scalar none;
	const struct scalar *scalar = &none;

	if (m->next < m->count)		/* not so for [[]] */
		scalar = &m->scalars[m->next++];
	*out = (struct value){.at = scalar->at ? scalar->at : at,
			      .text = scalar->text};
	if (cJSON_IsString(json)) {
		out->kind = VALUE_STRING;
	} else if (cJSON_IsNumber(json)) {
		out->kind = VALUE_NUMBER;
		out->number = json->valuedouble;
	} else if (cJSON_IsBool(json)) {
		out->kind = VALUE_BOOL;
	} else {
		parser_complain(p, at, "an object, null or nested array: write"
				" a \"string\", a number, true, false or an"
				" [array] of these");
		return false;
	}
	return true;
}

static bool take_array(struct parser *p, struct masked *m, const cJSON *json,
		       const char *at, struct value *out)
{
	const cJSON *item;

	*out = (struct value){.kind = VALUE_ARRAY, .at = at};
	cJSON_ArrayForEach(item, json) {
		out->items = arena_grow(p->arena, out->items, out->count,
					sizeof(*out->items));
		if (!take_scalar(p, m, item, at, &out->items[out->count++]))
			return false;
	}
	return true;
}

static void scope_json(cJSON **json)
{
	cJSON_Delete(*json);
}
#define DELETE_JSON __attribute__((cleanup(scope_json)))

bool value_parse(struct parser *p, struct str text, struct value *out)
{
	DELETE_JSON cJSON *json = NULL;
	const char *end = NULL;
	struct masked m;
	struct str after;

	if (!str_trim(text).len) {
		parser_complain(p, text.at, "no value follows `=`: write a"
				" \"string\", a number, true, false or an"
				" [array] of these");
		return false;
	}
	if (!mask(p, text, &m))
		return false;
	/* With the NUL: else it can't say that the end came too soon. */
	json = cJSON_ParseWithLengthOpts(m.text, text.len + 1, &end, false);
	if (!json) {
		complain_value(p, text.at + (end ? end - m.text : 0),
			       text.at + text.len);
		return false;
	}
	after = str_slice(text, (size_t)(end - m.text), text.len);
	if (str_trim(after).len) {
		parser_complain(p, str_trim(after).at,
				"something follows the value: remove it");
		return false;
	}
	return cJSON_IsArray(json) ? take_array(p, &m, json, text.at, out)
				   : take_scalar(p, &m, json, text.at, out);
}
