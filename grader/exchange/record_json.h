/*
 * record_json.h - a line of JSON -> its fields, each checked
 *
 * Errs:  ERR_USAGE with what is wrong and where in the line
 */
#ifndef RECORD_JSON_H
#define RECORD_JSON_H

#include "base/arena.h"
#include "base/err.h"
#include "base/str.h"

struct cJSON;
void scope_free_json(struct cJSON **json);
#define FREE_JSON __attribute__((cleanup(scope_free_json)))

/* One JSON object and nothing after it. */
CHECKED int record_json_parse(struct str line, struct cJSON **out,
			      struct err *err);
/* The field, that must be there and be a string. */
CHECKED int record_json_text(struct arena *arena, const struct cJSON *object,
			     const char *name, struct str *out,
			     struct err *err);
/* The same, but it may be lacking or null: *out is then STR_NONE. */
CHECKED int record_json_optional(struct arena *arena,
				 const struct cJSON *object, const char *name,
				 struct str *out, struct err *err);
/* A string or a whole number. */
CHECKED int record_json_id(struct arena *arena, const struct cJSON *object,
			   struct str *out, struct err *err);

#endif
