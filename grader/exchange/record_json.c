/* record_json.c - fields of a record through cJSON */
#include "exchange/record_json.h"

#include <cjson/cJSON.h>

#include "base/text.h"

void scope_free_json(struct cJSON **json)
{
	cJSON_Delete(*json);
}

/* cJSON ends a string at \u0000: what follows would be lost in silence. */
static bool has_nul_escape(struct str line)
{
	for (size_t i = 0; i + 6 <= line.len; i++) {
		if (line.at[i] != '\\')
			continue;
		if (str_starts(str_slice(line, i, 6), "\\u0000"))
			return true;
		i++;	/* the escaped character, which may be a backslash */
	}
	return false;
}

static int check_bytes(struct str line, struct err *err)
{
	if (!text_is_utf8(line))
		return err_set(err, ERR_USAGE, "not UTF-8: save it as UTF-8");
	if (has_nul_escape(line) || str_find(line, STR("\0")) < line.len)
		return err_set(err, ERR_USAGE,
			       "a NUL character, which no program may hold");
	return 0;
}

int record_json_parse(struct str line, struct cJSON **out, struct err *err)
{
	FREE_JSON struct cJSON *json = NULL;
	const char *end = NULL;
	struct str rest;

	if (check_bytes(line, err))
		return -1;
	json = cJSON_ParseWithLengthOpts(line.at, line.len, &end, 0);
	if (!json)
		return err_set(err, ERR_USAGE, "not JSON at byte %zu",
			       end ? (size_t)(end - line.at) + 1 : 1);
	rest = str_trim(str_slice(line, (size_t)(end - line.at), line.len));
	if (rest.len)
		return err_set(err, ERR_USAGE,
			       "more after the JSON object at byte %zu: one "
			       "object a line",
			       (size_t)(rest.at - line.at) + 1);
	if (!cJSON_IsObject(json))
		return err_set(err, ERR_USAGE,
			       "not a JSON object: one object a line");
	*out = json;
	json = NULL;
	return 0;
}

int record_json_optional(struct arena *arena, const struct cJSON *object,
			 const char *name, struct str *out, struct err *err)
{
	const cJSON *field = cJSON_GetObjectItemCaseSensitive(object, name);

	if (!field || cJSON_IsNull(field)) {
		*out = STR_NONE;
		return 0;
	}
	if (!cJSON_IsString(field))
		return err_set(err, ERR_USAGE, "\"%s\" is no string", name);
	*out = str_copy(arena, str_of(field->valuestring));
	return 0;
}

int record_json_text(struct arena *arena, const struct cJSON *object,
		     const char *name, struct str *out, struct err *err)
{
	struct str text;

	if (record_json_optional(arena, object, name, &text, err))
		return -1;
	if (!text.at)
		return err_set(err, ERR_USAGE, "no \"%s\": add it", name);
	*out = text;
	return 0;
}

int record_json_id(struct arena *arena, const struct cJSON *object,
		   struct str *out, struct err *err)
{
	const cJSON *field = cJSON_GetObjectItemCaseSensitive(object, "id");
	double number = cJSON_IsNumber(field) ? field->valuedouble : -1;

	if (number < 0 || number > 1e15 ||
	    number != (double)(unsigned long long)number)
		return record_json_text(arena, object, "id", out, err);
	*out = str_format(arena, "%.0f", number);
	return 0;
}
