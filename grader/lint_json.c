/* lint_json.c - a box's reply: the canonical form of a program */
#include <cjson/cJSON.h>

#include "base/arena.h"
#include "lint_parts.h"

/* FNV-1a: among thousands of forms no two are equal by chance. */
static uint64_t hash_of(const char *text)
{
	uint64_t hash = 0xcbf29ce484222325u;

	for (; *text; text++)
		hash = (hash ^ (unsigned char)*text) * 0x100000001b3u;
	return hash;
}

static unsigned whole_of(const cJSON *object, const char *name)
{
	const cJSON *field = cJSON_GetObjectItemCaseSensitive(object, name);

	return cJSON_IsNumber(field) && field->valuedouble >= 0 &&
	       field->valuedouble < 1e9 ? (unsigned)field->valuedouble : 0;
}

static void read_plausible(struct arena *arena, const cJSON *list,
			   struct lint_seen *out)
{
	const cJSON *item;

	cJSON_ArrayForEach(item, list) {
		const cJSON *type = cJSON_GetObjectItemCaseSensitive(item,
								     "type");

		if (!cJSON_IsString(type))
			continue;
		out->plausible = arena_grow(arena, out->plausible,
					    out->plausible_count,
					    sizeof(*out->plausible));
		out->plausible[out->plausible_count++] =
			(struct lint_plausible){
				str_copy(arena, str_of(type->valuestring)),
				whole_of(item, "line"),
			};
	}
}

static void scope_json(cJSON **json)
{
	cJSON_Delete(*json);
}

void lint_read_canonical(struct arena *arena, struct str reply,
			 struct lint_seen *out)
{
	__attribute__((cleanup(scope_json))) cJSON *json =
		cJSON_ParseWithLength(reply.at, reply.len);
	const cJSON *form = cJSON_GetObjectItemCaseSensitive(json, "form");

	if (!cJSON_IsString(form))
		return;
	out->has_form = true;
	out->form = hash_of(form->valuestring);
	out->size = whole_of(json, "size");
	read_plausible(arena, cJSON_GetObjectItemCaseSensitive(json,
							"plausible"), out);
}
