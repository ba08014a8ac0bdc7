/* syllabus_json.c - a syllabus.json -> struct syllabus */
#include <cjson/cJSON.h>
#include <string.h>

#include "base/scope.h"
#include "base/text.h"
#include "syllabus.h"

/* What is read, and what is wrong with it so far. */
struct reader {
	struct syllabus *out;
	const char *where;	/* the id of what is being read */
	struct err *err;
	bool failed;
};

static void fail(struct reader *r, const char *name, const char *what)
{
	if (!r->failed)
		err_set(r->err, ERR_USAGE, "%.*s: \"%s\" in %s %s",
			STR_ARG(r->out->path), name, r->where, what);
	r->failed = true;
}

static struct str text_in(struct reader *r, const cJSON *object,
			  const char *name)
{
	const cJSON *field = cJSON_GetObjectItemCaseSensitive(object, name);

	FREE_BUF struct buf safe = BUF_INIT;

	/* It goes to terminals as it is. */
	if (cJSON_IsString(field) && field->valuestring[0]) {
		text_escape(&safe, str_of(field->valuestring),
			    TEXT_BLANKS_PLAIN);
		return str_copy(&r->out->arena, buf_view(&safe));
	}
	fail(r, name, "must be a string that is not empty");
	return STR("");
}

static unsigned number_in(struct reader *r, const cJSON *object,
			  const char *name)
{
	const cJSON *field = cJSON_GetObjectItemCaseSensitive(object, name);
	double number = cJSON_IsNumber(field) ? field->valuedouble : -1;

	if (number >= 0 && number <= 10000 &&
	    (double)(unsigned)number == number)
		return (unsigned)number;
	fail(r, name, "must be a whole number from 0 to 10000");
	return 0;
}

/* The array's items; *count of them. */
static const cJSON *list_in(struct reader *r, const cJSON *object,
			    const char *name, size_t *count)
{
	const cJSON *field = cJSON_GetObjectItemCaseSensitive(object, name);

	*count = 0;
	if (!cJSON_IsArray(field)) {
		fail(r, name, "must be an array");
		return NULL;
	}
	*count = (size_t)cJSON_GetArraySize(field);
	return field->child;
}

static enum print_fit fit_in(struct reader *r, const cJSON *object)
{
	struct str text = text_in(r, object, "print_fit");

	for (int i = 0; i < FIT_COUNT; i++)
		if (str_is(text, print_fit_name((enum print_fit)i)))
			return (enum print_fit)i;
	fail(r, "print_fit", "must be \"high\", \"medium\" or \"low\"");
	return FIT_LOW;
}

static void read_objective(struct reader *r, const cJSON *json,
			   struct objective *out)
{
	out->id = text_in(r, json, "id");
	r->where = out->id.at;
	out->title = text_in(r, json, "title");
	out->fit = fit_in(r, json);
	out->seed_only = cJSON_IsTrue(cJSON_GetObjectItemCaseSensitive(
						json, "seed_only"));
}

static void read_section(struct reader *r, const cJSON *json,
			 struct exam_section *out)
{
	const cJSON *item;

	out->id = text_in(r, json, "id");
	r->where = out->id.at;
	out->title = text_in(r, json, "title");
	out->weight_percent = number_in(r, json, "weight_percent");
	out->items = number_in(r, json, "items");
	item = list_in(r, json, "objectives", &out->count);
	out->objectives = arena_array(&r->out->arena, out->count,
				      sizeof(*out->objectives));
	for (size_t i = 0; i < out->count; i++, item = item->next)
		read_objective(r, item, &out->objectives[i]);
}

static struct str *texts_in(struct reader *r, const cJSON *object,
			    const char *name, size_t *count)
{
	const cJSON *item = list_in(r, object, name, count);
	struct str *out = arena_array(&r->out->arena, *count, sizeof(*out));

	for (size_t i = 0; i < *count; i++, item = item->next) {
		if (!cJSON_IsString(item))
			fail(r, name, "must hold texts");
		else
			out[i] = str_copy(&r->out->arena,
					  str_of(item->valuestring));
	}
	return out;
}

/* What only a simulated exam needs may be left out. */
static bool has(const cJSON *object, const char *name)
{
	return cJSON_GetObjectItemCaseSensitive(object, name) != NULL;
}

static void read_recognition(struct reader *r, const cJSON *json,
			     struct recognition *out)
{
	out->id = text_in(r, json, "id");
	r->where = out->id.at;
	out->name = text_in(r, json, "name");
	out->needs = texts_in(r, json, "requires", &out->need_count);
}

static void read_exam(struct reader *r, const cJSON *json, struct exam *out)
{
	const cJSON *item;

	out->id = text_in(r, json, "id");
	r->where = out->id.at;
	out->name = text_in(r, json, "name");
	out->code = text_in(r, json, "exam_code");
	out->items = number_in(r, json, "items");
	if (has(json, "minutes"))
		out->minutes = number_in(r, json, "minutes");
	if (has(json, "passing_percent"))
		out->passing_percent = number_in(r, json, "passing_percent");
	if (has(json, "requires"))
		out->needs = texts_in(r, json, "requires", &out->need_count);
	item = list_in(r, json, "sections", &out->count);
	out->sections = arena_array(&r->out->arena, out->count,
				    sizeof(*out->sections));
	for (size_t i = 0; i < out->count; i++, item = item->next)
		read_section(r, item, &out->sections[i]);
}

static void scope_json(cJSON **json)
{
	cJSON_Delete(*json);
}

int syllabus_parse(struct syllabus *out, struct str text, struct err *err)
{
	__attribute__((cleanup(scope_json))) cJSON *json =
		cJSON_ParseWithLength(text.at, text.len);
	struct reader r = {.out = out, .where = "the file", .err = err};
	const cJSON *item;

	if (!cJSON_IsObject(json))
		return err_set(err, ERR_USAGE, "%.*s: this is no JSON object: "
			       "see \"The syllabus file\" in "
			       "snippets/README.md", STR_ARG(out->path));
	item = list_in(&r, json, "certifications", &out->count);
	out->exams = arena_array(&out->arena, out->count,
				 sizeof(*out->exams));
	for (size_t i = 0; i < out->count; i++, item = item->next)
		read_exam(&r, item, &out->exams[i]);
	/* A syllabus may award nothing. */
	if (has(json, "recognitions"))
		item = list_in(&r, json, "recognitions",
			       &out->recognition_count);
	out->recognitions = arena_array(&out->arena, out->recognition_count,
					sizeof(*out->recognitions));
	for (size_t i = 0; i < out->recognition_count; i++, item = item->next)
		read_recognition(&r, item, &out->recognitions[i]);
	return r.failed ? -1 : 0;
}
