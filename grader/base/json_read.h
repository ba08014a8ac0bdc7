/*
 * json_read.h - one JSON object, read member by member
 *
 *	struct json_reader reader = json_object(&arena, line);
 *
 *	while (json_member(&reader, &name, &value))
 *		...
 *	if (reader.why)
 *		complain(reader.at, reader.why);
 *
 * For streams of objects of which a few members matter: those of other kinds
 * are checked and passed over. Strings may hold any bytes, as json_string.h
 * tells; raw bytes that are no UTF-8 stand for themselves.
 */
#ifndef BASE_JSON_READ_H
#define BASE_JSON_READ_H

#include "base/arena.h"
#include "base/str.h"

#define JSON_DEPTH_MAX 64

enum json_kind { JSON_STRING, JSON_NULL, JSON_OTHER };
struct json_value {
	enum json_kind kind;
	struct str text;	/* a string, decoded; of others, as written */
	size_t at;		/* where it stands */
};

struct json_reader {
	struct arena *arena;
	struct str text;
	size_t at;		/* where it is; after a failure, where that is */
	const char *why;	/* NULL: no failure */
	size_t members;
};
struct json_reader json_object(struct arena *arena, struct str text);
/* The next member; false at the end of the object, behind which nothing but
 * blanks may stand, and after a failure. */
bool json_member(struct json_reader *reader, struct str *name,
		 struct json_value *value);

/* The same for an array, and for what stands inside of a value: its text is
 * an object or array again. */
struct json_reader json_array(struct arena *arena, struct str text);
bool json_element(struct json_reader *reader, struct json_value *value);

#endif
