/* trace_tutor_json.c - a trace in Python Tutor's own form */
#include "base/json_string.h"
#include "base/json_write.h"
#include "base/scope.h"
#include "sandbox/run.h"
#include "trace_parts.h"

/* As deep as the reader lets a value be, JSON_DEPTH_MAX. */
static void copy_value(struct arena *scratch, struct buf *out,
		       const char *name, const struct json_value *value);

static void copy_elements(struct arena *scratch, struct buf *out,
			  struct str json)
{
	struct json_reader reader = json_array(scratch, json);
	struct json_value value;

	while (json_element(&reader, &value))
		copy_value(scratch, out, NULL, &value);
}

/* A member's name, in quotes but as the text between them. */
static const char *quoted(struct arena *scratch, struct str name)
{
	FREE_BUF struct buf text = BUF_INIT;

	json_string_encode(&text, name);
	return str_copy(scratch, str_slice(buf_view(&text), 1,
					   text.len - 2)).at;
}

static void copy_members(struct arena *scratch, struct buf *out,
			 struct str json)
{
	struct json_reader reader = json_object(scratch, json);
	struct json_value value;
	struct str name;

	while (json_member(&reader, &name, &value))
		copy_value(scratch, out, quoted(scratch, name), &value);
}

static void copy_value(struct arena *scratch, struct buf *out,
		       const char *name, const struct json_value *value)
{
	if (value->kind == JSON_STRING) {
		FREE_BUF struct buf text = BUF_INIT;

		json_string_encode(&text, value->text);
		json_raw(out, name, buf_view(&text));
	} else if (str_starts(value->text, "[")) {
		json_open(out, name, '[');
		copy_elements(scratch, out, value->text);
		json_close(out, ']');
	} else if (str_starts(value->text, "{")) {
		json_open(out, name, '{');
		copy_members(scratch, out, value->text);
		json_close(out, '}');
	} else {
		json_raw(out, name, value->text);
	}
}

/* Whole characters from the start. */
static struct str cut(struct str text)
{
	size_t len = TRACE_STDOUT_MAX;

	if (text.len <= len)
		return text;
	while (len && (text.at[len] & 0xc0) == 0x80)
		len--;
	return str_slice(text, 0, len);
}

static void write_step(struct arena *scratch, struct buf *out,
		       struct str line, struct str printed)
{
	struct json_reader reader = json_object(scratch, line);
	struct json_value value;
	struct str name;
	bool has_out = false;

	json_open(out, NULL, '{');
	while (json_member(&reader, &name, &value)) {
		if (!str_is(name, "out")) {
			copy_value(scratch, out, quoted(scratch, name),
				   &value);
			continue;
		}
		if (has_out)	/* forged: no box says it twice */
			continue;
		has_out = true;
		copy_value(scratch, out, "stdout", &(struct json_value){
			.kind = JSON_STRING, .text = cut(str_slice(
				printed, 0, json_small(value.text))),
		});
	}
	json_close(out, '}');
}

void trace_write(struct buf *out, const struct trace_source *source)
{
	struct str rest = source->trace, line;
	size_t count = 0;

	json_text(out, "code", source->program);
	json_open(out, "trace", '[');
	while (count < TRACE_STEPS && str_next_line(&rest, &line)) {
		FREE_ARENA struct arena arena = ARENA_INIT;

		if (!step_is_whole(&arena, line))
			continue;
		write_step(&arena, out, line, source->out);
		count++;
	}
	json_close(out, ']');
	json_bool(out, "truncated", source->truncated);
	if (source->why.len)
		json_text(out, "truncated_because", source->why);
}
