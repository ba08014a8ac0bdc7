/* trace_value_json.c - a trace's values -> text as Python would print it */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/scope.h"
#include "base/text.h"
#include "trace_parts.h"

#define DEPTH_MAX 6
/* Where a box cuts containers, and those of a large step: "..." stands last. */
#define CUT_AT 50
#define CUT_SHORT 10
#define ATTRIBUTES_MAX 50	/* of one object that are names of their own */

unsigned json_small(struct str json)
{
	unsigned number = 0;

	if (!json.len || json.len > 9)
		return 0;
	for (size_t i = 0; i < json.len; i++) {
		if (json.at[i] < '0' || json.at[i] > '9')
			return 0;
		number = number * 10 + (unsigned)(json.at[i] - '0');
	}
	return number;
}

/* --------------------------------------------------------------- the heap */

static int by_id(const void *a, const void *b)
{
	unsigned left = ((const struct heap_object *)a)->id;
	unsigned right = ((const struct heap_object *)b)->id;

	return (left > right) - (left < right);
}

void heap_read(struct heap *heap, struct str json)
{
	struct json_reader reader = json_object(heap->scratch, json);
	struct json_value value;
	struct str name;

	while (json_member(&reader, &name, &value)) {
		if (!json_small(name))
			continue;
		heap->at = arena_grow(heap->scratch, heap->at, heap->count,
				      sizeof(*heap->at));
		heap->at[heap->count++] = (struct heap_object){
			json_small(name), value.text,
		};
	}
	if (heap->count)
		qsort(heap->at, heap->count, sizeof(*heap->at), by_id);
}

static struct str heap_find(const struct heap *heap, unsigned id)
{
	const struct heap_object key = {.id = id}, *found = !heap->count ?
		NULL : bsearch(&key, heap->at, heap->count,
			       sizeof(*heap->at), by_id);

	return found ? found->json : STR_NONE;
}

/* ["REF", 3] -> 3; anything else -> 0. The most frequent value by far, and
 * known to be well-formed: no reader is made for it. */
static unsigned reference(const struct json_value *v)
{
	static const char tag[] = "[\"REF\",";
	struct str id;

	if (v->kind != JSON_OTHER || !str_starts(v->text, tag))
		return 0;
	id = str_slice(v->text, sizeof(tag) - 1, v->text.len);
	return json_small(str_trim(str_slice(id, 0, id.len - 1)));
}

/* -------------------------------------------------------------- the text */

struct show {
	const struct heap *heap;
	struct buf *out;
	unsigned open[DEPTH_MAX + 1];	/* objects being shown */
	size_t depth;
};

static void show_value(struct show *s, const struct json_value *v);

/* As repr() writes it. What nobody sees is escaped where it is printed. */
static void show_string(struct show *s, struct str text)
{
	static const char plain[] = "\\\n\r\t", letters[] = "\\nrt";
	bool quotes = memchr(text.at, '\'', text.len) &&
		      !memchr(text.at, '"', text.len);
	char quote = quotes ? '"' : '\'';

	buf_char(s->out, quote);
	for (size_t i = 0; i < text.len && !s->out->full; i++) {
		char c = text.at[i];
		const char *found = c ? strchr(plain, c) : NULL;

		if (found || c == quote)
			buf_format(s->out, "\\%c",
				   found ? letters[found - plain] : c);
		else if ((unsigned char)c < 0x20 || c == 0x7f)
			buf_format(s->out, "\\x%02x", (unsigned char)c);
		else
			buf_char(s->out, c);
	}
	buf_char(s->out, quote);
}

/* The shortest digits that give the same number again, as repr() has it. */
static void show_number(struct show *s, struct str json)
{
	char text[64];
	double number;

	if (!memchr(json.at, '.', json.len) &&
	    !memchr(json.at, 'e', json.len)) {
		buf_str(s->out, json);
		return;
	}
	number = strtod(str_copy(s->heap->scratch, json).at, NULL);
	for (int digits = 15; digits <= 17; digits++) {
		snprintf(text, sizeof(text), "%.*g", digits, number);
		if (strtod(text, NULL) == number)
			break;
	}
	buf_text(s->out, text);
}

static bool show_separator(struct show *s, size_t count)
{
	if (count)
		buf_text(s->out, ", ");
	return !s->out->full;
}

static size_t show_elements(struct show *s, struct json_reader *reader)
{
	struct json_value v;
	size_t count = 0;

	while (!s->out->full && json_element(reader, &v)) {
		show_separator(s, count++);
		if (v.kind == JSON_STRING && str_is(v.text, "...") &&
		    (count == CUT_AT + 1 || count == CUT_SHORT + 1))
			buf_text(s->out, "...");
		else
			show_value(s, &v);
	}
	return count;
}

static void show_list(struct show *s, struct json_reader *reader)
{
	buf_char(s->out, '[');
	show_elements(s, reader);
	buf_char(s->out, ']');
}

static void show_tuple(struct show *s, struct json_reader *reader)
{
	buf_char(s->out, '(');
	buf_text(s->out, show_elements(s, reader) == 1 ? ",)" : ")");
}

static void show_set(struct show *s, struct json_reader *reader)
{
	size_t before = s->out->len;

	buf_char(s->out, '{');
	if (show_elements(s, reader)) {
		buf_char(s->out, '}');
		return;
	}
	s->out->len = before;
	buf_text(s->out, "set()");
}

static bool read_pair(struct show *s, const struct json_value *pair,
		      struct json_value *name, struct json_value *value)
{
	struct json_reader reader = json_array(s->heap->scratch, pair->text);

	return pair->kind == JSON_OTHER && json_element(&reader, name) &&
	       json_element(&reader, value);
}

static void show_dict(struct show *s, struct json_reader *reader)
{
	struct json_value pair, name, value;
	size_t count = 0;

	buf_char(s->out, '{');
	while (!s->out->full && json_element(reader, &pair)) {
		show_separator(s, count++);
		if (!read_pair(s, &pair, &name, &value)) {
			buf_text(s->out, "...");
			break;
		}
		show_value(s, &name);
		buf_text(s->out, ": ");
		show_value(s, &value);
	}
	buf_char(s->out, '}');
}

static struct str next_text(struct json_reader *reader)
{
	struct json_value v;

	return json_element(reader, &v) && v.kind == JSON_STRING ? v.text :
	       STR("?");
}

static void show_instance(struct show *s, struct json_reader *reader)
{
	struct json_value pair, name, value;
	size_t count = 0;

	buf_char(s->out, '<');
	buf_str(s->out, next_text(reader));
	while (!s->out->full && json_element(reader, &pair)) {
		buf_text(s->out, count++ ? ", " : " ");
		if (!read_pair(s, &pair, &name, &value) ||
		    name.kind != JSON_STRING) {
			buf_text(s->out, "...");
			break;
		}
		buf_str(s->out, name.text);
		buf_char(s->out, '=');
		show_value(s, &value);
	}
	if (!count)
		buf_text(s->out, " object");
	buf_char(s->out, '>');
}

static void show_pretty(struct show *s, struct json_reader *reader)
{
	next_text(reader);
	buf_str(s->out, next_text(reader));
}

static void show_class(struct show *s, struct json_reader *reader)
{
	buf_text(s->out, "class ");
	buf_str(s->out, next_text(reader));
}

static void show_function(struct show *s, struct json_reader *reader)
{
	buf_text(s->out, "function ");
	buf_str(s->out, next_text(reader));
}

static void show_module(struct show *s, struct json_reader *reader)
{
	buf_text(s->out, "module ");
	buf_str(s->out, next_text(reader));
}

/* Text of its own stands without quotes: 3j, range(0, 3), b'a'. */
static void show_text(struct show *s, struct json_reader *reader)
{
	buf_str(s->out, next_text(reader));
}

static const struct shape {
	const char *tag;
	enum trace_kind kind;
	void (*show)(struct show *s, struct json_reader *reader);
} shapes[] = {
	{"LIST", TRACE_LIST, show_list},
	{"TUPLE", TRACE_TUPLE, show_tuple},
	{"SET", TRACE_SET, show_set},
	{"DICT", TRACE_DICT, show_dict},
	{"INSTANCE", TRACE_INSTANCE, show_instance},
	{"INSTANCE_PPRINT", TRACE_INSTANCE, show_pretty},
	{"CLASS", TRACE_CLASS, show_class},
	{"FUNCTION", TRACE_FUNCTION, show_function},
	{"module", TRACE_PLAIN, show_module},
	{"HEAP_PRIMITIVE", TRACE_PLAIN, show_pretty},
	{"SPECIAL_FLOAT", TRACE_PLAIN, show_text},
	{"NUMBER-LITERAL", TRACE_PLAIN, show_text},
	{"IMPORTED_FAUX_PRIMITIVE", TRACE_PLAIN, show_text},
};

/* NULL for what has none; the reader stands behind the tag. */
static const struct shape *shape_of(struct arena *scratch, struct str json,
				    struct json_reader *reader)
{
	struct json_value tag;

	if (!str_starts(json, "["))
		return NULL;
	*reader = json_array(scratch, json);
	if (!json_element(reader, &tag) || tag.kind != JSON_STRING)
		return NULL;
	for (size_t i = 0; i < sizeof(shapes) / sizeof(shapes[0]); i++)
		if (str_is(tag.text, shapes[i].tag))
			return &shapes[i];
	return NULL;
}

static void show_object(struct show *s, struct str json, unsigned id)
{
	struct json_reader reader;
	const struct shape *shape = shape_of(s->heap->scratch, json, &reader);

	for (size_t i = 0; shape && id && i < s->depth; i++)
		if (s->open[i] == id) {	/* it holds itself */
			buf_text(s->out, shape->kind == TRACE_LIST ? "[...]" :
				 shape->kind == TRACE_DICT ? "{...}" : "...");
			return;
		}
	if (!shape || s->depth > DEPTH_MAX - 1) {
		buf_text(s->out, "...");
		return;
	}
	s->open[s->depth++] = id;
	shape->show(s, &reader);
	s->depth--;
}

static void show_value(struct show *s, const struct json_value *v)
{
	unsigned id = reference(v);

	if (v->kind == JSON_STRING)
		show_string(s, v->text);
	else if (id)
		show_object(s, heap_find(s->heap, id), id);
	else if (str_starts(v->text, "["))
		show_object(s, v->text, 0);
	else if (v->kind == JSON_NULL)
		buf_text(s->out, "None");
	else if (str_is(v->text, "true") || str_is(v->text, "false"))
		buf_text(s->out, str_is(v->text, "true") ? "True" : "False");
	else if (str_starts(v->text, "{"))
		buf_text(s->out, "...");
	else
		show_number(s, v->text);
}

/* Cut between characters, with a sign that it is. */
static struct str shown(struct arena *arena, const struct heap *heap,
			const struct json_value *v)
{
	FREE_BUF struct buf out = BUF_INIT;
	struct show s = {.heap = heap, .out = &out};

	out.max = TRACE_VALUE_MAX;
	show_value(&s, v);
	if (out.full) {
		out.full = false;
		out.max += 8;
		while (out.len && (out.at[out.len - 1] & 0xc0) == 0x80)
			out.len--;
		out.len -= out.len && (out.at[out.len - 1] & 0x80);
		buf_text(&out, "…");
	}
	return str_copy(arena, buf_view(&out));
}

/* -------------------------------------------------------------- the names */

/* Do two elements refer to the same object, which can change? */
static bool repeats(const struct heap *heap, struct json_reader *reader)
{
	unsigned seen[ATTRIBUTES_MAX];
	struct json_reader inner;
	struct json_value v;
	size_t count = 0;

	while (count < ATTRIBUTES_MAX && json_element(reader, &v)) {
		unsigned id = reference(&v);
		const struct shape *shape = !id ? NULL :
			shape_of(heap->scratch, heap_find(heap, id), &inner);

		if (!shape || !trace_kind_name(shape->kind))
			continue;
		for (size_t i = 0; i < count; i++)
			if (seen[i] == id)
				return true;
		seen[count++] = id;
	}
	return false;
}

static struct trace_name *append(struct arena *arena, struct trace_scope *out,
				 struct str name)
{
	out->names = arena_grow(arena, out->names, out->count,
				sizeof(*out->names));
	out->names[out->count] = (struct trace_name){.name = name};
	return &out->names[out->count++];
}

/* One name for each attribute, so that a change of one can be told. */
static void add_attributes(struct arena *arena, const struct heap *heap,
			   struct str name, unsigned object,
			   struct json_reader *reader, struct trace_scope *out)
{
	struct show s = {.heap = heap};
	struct json_value pair, attribute, value;

	for (size_t i = 0; i < ATTRIBUTES_MAX && json_element(reader, &pair);
	     i++) {
		struct trace_name *one;

		if (!read_pair(&s, &pair, &attribute, &value) ||
		    attribute.kind != JSON_STRING)
			continue;
		one = append(arena, out, str_format(arena, "%.*s.%.*s",
						    STR_ARG(name),
						    STR_ARG(attribute.text)));
		one->value = shown(arena, heap, &value);
		one->owner = object;
		one->object = reference(&value);
	}
}

void names_add(struct arena *arena, const struct heap *heap, struct str name,
	       const struct json_value *value, struct trace_scope *out)
{
	struct trace_name *one = append(arena, out, str_copy(arena, name));
	unsigned id = reference(value);
	struct json_reader reader;
	const struct shape *shape = !id ? NULL :
		shape_of(heap->scratch, heap_find(heap, id), &reader);

	one->value = shown(arena, heap, value);
	if (!shape)
		return;
	one->kind = shape->kind;
	one->object = id;
	if (shape->kind == TRACE_LIST || shape->kind == TRACE_TUPLE)
		one->repeats = repeats(heap, &reader);
	if (shape->kind == TRACE_CLASS) {
		next_text(&reader);
		next_text(&reader);	/* its bases, which are no text */
	}
	if (shape->show == show_instance)
		next_text(&reader);
	if (shape->kind == TRACE_CLASS || shape->show == show_instance)
		add_attributes(arena, heap, one->name, id, &reader, out);
}
