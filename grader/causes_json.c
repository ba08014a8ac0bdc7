/* causes_json.c - the rewrites that a box has made of a program */
#include <cjson/cJSON.h>
#include <stdlib.h>
#include <string.h>

#include "base/json_write.h"
#include "causes_cache.h"
#include "exchange/record_json.h"

static struct str text_of(struct arena *arena, const cJSON *object,
			  const char *name)
{
	const cJSON *field = cJSON_GetObjectItemCaseSensitive(object, name);

	return cJSON_IsString(field) ?
	       str_copy(arena, str_of(field->valuestring)) : STR_NONE;
}

static unsigned number_of(const cJSON *object, const char *name)
{
	const cJSON *field = cJSON_GetObjectItemCaseSensitive(object, name);

	return cJSON_IsNumber(field) && field->valuedouble >= 0 &&
	       field->valuedouble < 1e9 ? (unsigned)field->valuedouble : 0;
}

static struct program_edit edit_of(struct arena *arena, const cJSON *object)
{
	return (struct program_edit){
		.line = number_of(object, "line"),
		.column = number_of(object, "column"),
		.old = text_of(arena, object, "old"),
		.new = text_of(arena, object, "new"),
	};
}

/* 0 to 1, whatever the box says. */
static double share_of(const cJSON *object)
{
	const cJSON *field = cJSON_GetObjectItemCaseSensitive(object, "score");
	double share = cJSON_IsNumber(field) ? field->valuedouble : 0;

	return share > 0 ? share < 1 ? share : 1 : 0;
}

static bool parse_one(struct arena *arena, const cJSON *json,
		      struct prediction *one)
{
	struct str kind = text_of(arena, json, "kind");
	const cJSON *second = cJSON_GetObjectItemCaseSensitive(json, "second");

	*one = (struct prediction){
		.kind = str_is(kind, "belief") ? CAUSE_BELIEF :
			second ? CAUSE_PAIR : CAUSE_SLIP,
		.name = text_of(arena, json, "name"),
		.program = text_of(arena, json, "program"),
		.message = text_of(arena, json, "told"),
		.shown = text_of(arena, json, "shown"),
		.line = number_of(json, "line"),
		.shown_line = number_of(json, "shown_line"),
		.edit = edit_of(arena, json),
		.second = edit_of(arena, second),
		.score = share_of(json),
	};
	if (!one->shown.at) {
		one->shown = one->program;
		one->shown_line = one->line;
	}
	return kind.at && one->name.at && one->program.at;
}

/* The box tells how likely each is among its kind. A wrong idea that has a
 * name comes before a small edit, and that before two. */
static const struct {
	double from, width;
} bands[] = {
	[CAUSE_BELIEF] = {0.8, 0.2},
	[CAUSE_SLIP] = {0.4, 0.4},
	[CAUSE_PAIR] = {0, 0.4},
};

static void add_one(struct arena *arena, struct str line,
		    struct cause_set *out)
{
	FREE_JSON cJSON *json = cJSON_ParseWithLength(line.at, line.len);
	struct prediction one;

	if (!parse_one(arena, json, &one))
		return;
	one.score = bands[one.kind].from + bands[one.kind].width * one.score;
	out->at = arena_grow(arena, out->at, out->count, sizeof(*out->at));
	out->at[out->count++] = one;
}

void causes_parse(struct arena *arena, struct str reply,
		  struct cause_set *out)
{
	struct str line;

	while (str_next_line(&reply, &line))
		add_one(arena, line, out);
}

struct str causes_request(struct arena *arena,
			  const struct causes_options *options)
{
	return str_format(arena, "{\"beliefs\": %s, \"slips\": %u, "
			  "\"pairs\": %u}", options->beliefs ? "true" : "false",
			  options->slips, options->pairs);
}

/* --------------------------------------------------------------- the cache */

static const char *const endings[] = {
	[ENDS_NORMALLY] = "normally",
	[ENDS_RAISING] = "raising",
	[ENDS_NEVER] = "never",
};

static void write_outcome(struct buf *out, struct str text,
			  const struct ending *ends)
{
	json_text(out, "out", text);
	json_text(out, "ends", str_of(endings[ends->kind]));
	json_text(out, "type", ends->type);
}

static bool read_outcome(struct arena *arena, const cJSON *json,
			 struct str *out, struct ending *ends)
{
	struct str kind = text_of(arena, json, "ends");

	*out = text_of(arena, json, "out");
	*ends = (struct ending){.type = text_of(arena, json, "type")};
	for (int i = ENDS_NORMALLY; i <= ENDS_NEVER; i++)
		if (str_is(kind, endings[i])) {
			ends->kind = (enum ending_kind)i;
			return out->at || i == ENDS_NEVER;
		}
	return false;
}

static void write_edit(struct buf *out, const struct program_edit *edit)
{
	json_number(out, "line", edit->line);
	json_number(out, "column", edit->column);
	json_text(out, "old", edit->old);
	json_text(out, "new", edit->new);
}

static void write_one(struct buf *out, const struct prediction *one)
{
	json_open(out, NULL, '{');
	json_text(out, "kind", one->kind == CAUSE_BELIEF ? STR("belief") :
					STR("slip"));
	json_text(out, "name", one->name);
	json_text(out, "program", one->program);
	json_real(out, "score", one->score);
	if (one->kind == CAUSE_BELIEF) {
		json_text(out, "shown", one->shown);
		json_number(out, "shown_line", one->shown_line);
		json_number(out, "line", one->line);
	} else {
		json_text(out, "told", one->message);
		write_edit(out, &one->edit);
	}
	if (one->kind == CAUSE_PAIR) {
		json_open(out, "second", '{');
		write_edit(out, &one->second);
		json_close(out, '}');
	}
	write_outcome(out, one->out, &one->ends);
	json_close(out, '}');
	buf_char(out, '\n');
}

void causes_write(struct buf *out, struct str key,
		  const struct cause_set *set)
{
	json_open(out, NULL, '{');
	json_text(out, "whatprints", STR("predictions"));
	json_text(out, "of", key);
	json_number(out, "count", (long long)set->count);
	write_outcome(out, set->out, &set->ends);
	json_close(out, '}');
	buf_char(out, '\n');
	for (size_t i = 0; i < set->count; i++)
		write_one(out, &set->at[i]);
}

bool causes_read(struct arena *arena, struct str text, struct str key,
		 struct cause_set *out)
{
	struct str line;

	if (!str_next_line(&text, &line))
		return false;
	FREE_JSON cJSON *head = cJSON_ParseWithLength(line.at, line.len);
	size_t count = number_of(head, "count");
	if (!str_equal(text_of(arena, head, "of"), key) || count > 100000 ||
	    !read_outcome(arena, head, &out->out, &out->ends))
		return false;
	out->at = arena_array(arena, count, sizeof(*out->at));
	for (out->count = 0; out->count < count; out->count++) {
		if (!str_next_line(&text, &line))
			return false;
		FREE_JSON cJSON *json = cJSON_ParseWithLength(line.at,
							      line.len);
		struct prediction *one = &out->at[out->count];
		if (!parse_one(arena, json, one) ||
		    !read_outcome(arena, json, &one->out, &one->ends))
			return false;
		one->gist = gist_of(one->out);
	}
	out->known = true;
	return true;
}
