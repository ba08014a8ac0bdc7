/* entry_json.c - an entry <-> a line of JSON, to take a history elsewhere */
#include <errno.h>
#include <stdlib.h>

#include "base/base64.h"
#include "base/json_read.h"
#include "base/json_write.h"
#include "base/scope.h"
#include "store.h"

/* The shortest decimals that are this number when they are read again. */
static void write_real(struct buf *out, const char *name, double number)
{
	FREE_BUF struct buf text = BUF_INIT;

	for (int digits = 1; digits <= 17; digits++) {
		buf_clear(&text);
		buf_format(&text, "%.*g", digits, number);
		if (strtod(text.at, NULL) == number)
			break;
	}
	json_raw(out, name, buf_view(&text));
}

static void write_field(struct buf *out, const struct entry *entry,
			size_t field)
{
	struct entry_value value = entry_get(entry, field);
	const char *name = entry_field_name(field);
	/* When and where it happened is never left out. */
	bool always = str_is(str_of(name), "at_ms") ||
		      str_is(str_of(name), "zone");

	if (value.kind == ENTRY_TEXT)
		json_text(out, name, value.text);
	else if (value.kind == ENTRY_REAL)
		write_real(out, name, value.real);
	else if (value.kind == ENTRY_NUMBER && (value.number || always))
		json_number(out, name, value.number);
}

struct str entry_json(struct arena *arena, const struct entry *entry)
{
	FREE_BUF struct buf out = BUF_INIT;

	json_open(&out, NULL, '{');
	for (size_t i = 0; i < ENTRY_FIELD_COUNT; i++)
		write_field(&out, entry, i);
	json_close(&out, '}');
	return str_copy(arena, buf_view(&out));
}

/* ------------------------------------------------------------------ reading */

/* A whole number, as JSON writes it; its text is checked JSON already. */
static bool whole_of(struct arena *arena, struct str text, int64_t *out)
{
	struct str copy = str_copy(arena, text);
	char *end;

	errno = 0;
	*out = strtoll(copy.at, &end, 10);
	return end == copy.at + copy.len && end != copy.at && !errno;
}

static bool real_of(struct arena *arena, struct str text, double *out)
{
	struct str copy = str_copy(arena, text);
	char *end;

	*out = strtod(copy.at, &end);
	return end == copy.at + copy.len && end != copy.at;
}

static const char *take_value(struct arena *arena, struct entry *entry,
			      size_t field, const struct json_value *json)
{
	struct entry_value value = {.kind = entry_field_kind(field)};

	if (json->kind == JSON_NULL)
		return NULL;
	switch (value.kind) {
	case ENTRY_TEXT:
		if (json->kind != JSON_STRING)
			return "is no string: put it in double quotes";
		value.text = json->text;
		break;
	case ENTRY_NUMBER:
		if (json->kind == JSON_STRING ||
		    !whole_of(arena, json->text, &value.number))
			return "is no whole number";
		break;
	default:
		if (json->kind == JSON_STRING ||
		    !real_of(arena, json->text, &value.real))
			return "is no number";
	}
	return entry_set(entry, field, &value);
}

/* "NAME_base64": the bytes that the escaped text stands for. */
static const char *take_bytes(struct arena *arena, struct entry *entry,
			      size_t field, const struct json_value *json)
{
	struct entry_value value = {.kind = ENTRY_TEXT};

	if (json->kind != JSON_STRING ||
	    !base64_decode(arena, json->text, &value.text))
		return "is no base64";
	return entry_set(entry, field, &value);
}

struct found {
	size_t field;		/* ENTRY_FIELD_COUNT: none of ours */
	bool bytes;
};

static struct found field_named(struct str name)
{
	struct found found = {.bytes = str_ends(name, "_base64")};

	if (found.bytes)
		name = str_slice(name, 0, name.len - STR("_base64").len);
	while (found.field < ENTRY_FIELD_COUNT &&
	       !str_is(name, entry_field_name(found.field)))
		found.field++;
	if (found.bytes && found.field < ENTRY_FIELD_COUNT &&
	    entry_field_kind(found.field) != ENTRY_TEXT)
		found.field = ENTRY_FIELD_COUNT;
	return found;
}

/* Were both there, the exact bytes have the last word, in either order. */
struct exact {
	struct json_value value[ENTRY_FIELD_COUNT];
	bool given[ENTRY_FIELD_COUNT];
};

static const char *take_member(struct arena *arena, struct entry *entry,
			       struct str name, const struct json_value *json,
			       struct exact *exact)
{
	struct found found = field_named(name);

	if (found.field == ENTRY_FIELD_COUNT)
		return NULL;
	if (!found.bytes)
		return take_value(arena, entry, found.field, json);
	exact->value[found.field] = *json;
	exact->given[found.field] = true;
	return NULL;
}

static int complain(struct err *err, struct str name, const char *why)
{
	return err_set(err, ERR_USAGE, "\"%.*s\" %s", STR_ARG(name), why);
}

static int take_exact(struct arena *arena, struct entry *entry,
		      const struct exact *exact, size_t *column,
		      struct err *err)
{
	for (size_t i = 0; i < ENTRY_FIELD_COUNT; i++) {
		const char *why = exact->given[i] ?
			take_bytes(arena, entry, i, &exact->value[i]) : NULL;

		if (!why)
			continue;
		*column = exact->value[i].at + 1;
		return err_set(err, ERR_USAGE, "\"%s_base64\" %s",
			       entry_field_name(i), why);
	}
	return 0;
}

/* All of it must be ours to say: what has neither kind nor time is no entry,
 * whatever else it may be. */
static int check_whole(const struct entry *entry, bool has_kind, bool has_time,
		       struct err *err)
{
	const char *lacks = !has_kind ? "\"kind\"" : !has_time ? "\"at_ms\"" :
			    entry_lacks(entry);

	return lacks ? err_set(err, ERR_USAGE, "no %s: it is no entry of a "
			       "history without", lacks) : 0;
}

int entry_json_parse(struct arena *arena, struct str line, struct entry *out,
		     size_t *column, struct err *err)
{
	struct json_reader reader = json_object(arena, line);
	bool has_kind = false, has_time = false;
	struct exact exact = {0};
	struct entry entry = {0};
	struct json_value value;
	struct str name;

	while (json_member(&reader, &name, &value)) {
		const char *why = take_member(arena, &entry, name, &value,
					      &exact);

		*column = value.at + 1;
		if (why)
			return complain(err, name, why);
		has_kind |= str_is(name, "kind") && value.kind != JSON_NULL;
		has_time |= str_is(name, "at_ms") && value.kind != JSON_NULL;
	}
	*column = reader.at + 1;
	if (reader.why)
		return err_set(err, ERR_USAGE, "%s", reader.why);
	if (take_exact(arena, &entry, &exact, column, err))
		return -1;
	*column = 1;
	if (check_whole(&entry, has_kind, has_time, err))
		return -1;
	*out = entry;
	return 0;
}
