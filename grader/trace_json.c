/* trace_json.c - a trace's lines -> steps */
#include "base/scope.h"
#include "sandbox/run.h"
#include "trace_parts.h"

/* A step as it is read: the scopes wait for the heap. */
struct raw_step {
	struct trace_step step;
	struct str globals, stack, heap, arguments;
	bool has_event, has_line;
	bool is_limit;		/* no step: says why no more are told */
};

static bool read_event(struct str name, enum trace_event *out)
{
	static const char *const names[] = {
		[TRACE_CALL] = "call",
		[TRACE_LINE] = "step_line",
		[TRACE_RETURN] = "return",
		[TRACE_EXCEPTION] = "exception",
		[TRACE_UNCAUGHT] = "uncaught_exception",
	};

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (str_is(name, names[i])) {
			*out = (enum trace_event)i;
			return true;
		}
	return false;
}

static void read_text(struct arena *arena, struct raw_step *raw,
		      struct str name, struct str text)
{
	struct trace_step *step = &raw->step;

	if (str_is(name, "event")) {
		raw->has_event = read_event(text, &step->event);
		raw->is_limit = str_is(text, "instruction_limit_reached");
	} else if (str_is(name, "func_name")) {
		step->function = str_copy(arena, text);
	} else if (str_is(name, "file")) {
		step->file = str_copy(arena, text);
	} else if (str_is(name, "exception_msg")) {
		step->exception = str_copy(arena, text);
	}
}

static void read_other(struct raw_step *raw, struct str name, struct str json)
{
	if (str_is(name, "line")) {
		raw->step.line = json_small(json);
		raw->has_line = raw->step.line > 0;
	} else if (str_is(name, "out")) {
		raw->step.out = json_small(json);
	} else if (str_is(name, "globals")) {
		raw->globals = json;
	} else if (str_is(name, "stack_to_render")) {
		raw->stack = json;
	} else if (str_is(name, "heap")) {
		raw->heap = json;
	} else if (str_is(name, "arguments")) {
		raw->arguments = json;
	}
}

static void add_arguments(struct arena *arena, struct arena *scratch,
			  struct raw_step *raw)
{
	struct json_reader reader = json_array(scratch, raw->arguments);
	struct trace_step *step = &raw->step;
	struct json_value value;

	step->has_arguments = raw->arguments.at != NULL;
	while (step->argument_count < TRACE_NAMES_MAX &&
	       json_element(&reader, &value)) {
		if (value.kind != JSON_STRING)
			continue;
		step->arguments = arena_grow(arena, step->arguments,
					     step->argument_count,
					     sizeof(*step->arguments));
		step->arguments[step->argument_count++] =
			str_copy(arena, value.text);
	}
}

static void add_names(struct arena *arena, const struct heap *heap,
		      struct str json, struct trace_scope *out)
{
	struct json_reader reader = json_object(heap->scratch, json);
	struct json_value value;
	struct str name;

	while (out->count < TRACE_NAMES_MAX &&
	       json_member(&reader, &name, &value))
		names_add(arena, heap, name, &value, out);
}

/* One entry of stack_to_render; those that have ended are left out. */
static void add_frame(struct arena *arena, const struct heap *heap,
		      struct str json, struct trace_step *step)
{
	struct json_reader reader = json_object(heap->scratch, json);
	struct trace_scope scope = {.function = STR("?")};
	struct str name, locals = STR_NONE;
	struct json_value value;
	bool newest = false;

	while (json_member(&reader, &name, &value)) {
		if (str_is(name, "func_name") && value.kind == JSON_STRING)
			scope.function = str_copy(arena, value.text);
		else if (str_is(name, "frame_id"))
			scope.frame = json_small(value.text);
		else if (str_is(name, "encoded_locals"))
			locals = value.text;
		else if (str_is(name, "is_highlighted"))
			newest = str_is(value.text, "true");
		else if (str_is(name, "is_zombie") &&
			 str_is(value.text, "true"))
			return;
	}
	if (!scope.frame)
		return;
	if (newest)
		step->frame = scope.frame;
	add_names(arena, heap, locals, &scope);
	step->scopes = arena_grow(arena, step->scopes, step->scope_count,
				  sizeof(*step->scopes));
	step->scopes[step->scope_count++] = scope;
}

static void add_scopes(struct arena *arena, struct arena *scratch,
		       struct raw_step *raw)
{
	struct trace_step *step = &raw->step;
	struct trace_scope globals = {.function = STR("<module>")};
	struct json_reader reader = json_array(scratch, raw->stack);
	struct heap heap = {.scratch = scratch};
	struct json_value frame;

	heap_read(&heap, raw->heap);
	add_names(arena, &heap, raw->globals, &globals);
	step->scopes = arena_grow(arena, NULL, 0, sizeof(*step->scopes));
	step->scopes[step->scope_count++] = globals;
	while (step->scope_count < TRACE_SCOPES_MAX &&
	       json_element(&reader, &frame))
		add_frame(arena, &heap, frame.text, step);
	if (!step->frame)
		step->frame = step->scopes[step->scope_count - 1].frame;
}

/* All but the scopes, whose JSON is borrowed from `scratch`. */
static bool read_raw(struct arena *arena, struct arena *scratch,
		     struct str line, struct raw_step *raw)
{
	struct json_reader reader = json_object(scratch, line);
	struct json_value value;
	struct str name;

	*raw = (struct raw_step){.step = {.function = STR("<module>")}};
	if (line.len > TRACE_STEP_MAX)	/* forged: no box writes such */
		return false;
	while (json_member(&reader, &name, &value)) {
		if (value.kind == JSON_STRING)
			read_text(arena, raw, name, value.text);
		else
			read_other(raw, name, value.text);
	}
	return !reader.why && raw->has_event && raw->has_line;
}

bool step_is_whole(struct arena *scratch, struct str line)
{
	struct raw_step raw;

	return read_raw(scratch, scratch, line, &raw);
}

/* False for what is no step; of the line behind the last one, *why. */
static bool read_step(struct arena *arena, struct str line,
		      struct trace_step *out, struct str *why)
{
	FREE_ARENA struct arena scratch = ARENA_INIT;
	struct raw_step raw;

	if (!read_raw(arena, &scratch, line, &raw)) {
		if (raw.is_limit)
			*why = raw.step.exception;
		return false;
	}
	add_arguments(arena, &scratch, &raw);
	add_scopes(arena, &scratch, &raw);
	*out = raw.step;
	return true;
}

static size_t text_bytes(const struct trace_step *step)
{
	size_t bytes = 0;

	for (size_t i = 0; i < step->scope_count; i++)
		for (size_t k = 0; k < step->scopes[i].count; k++)
			bytes += step->scopes[i].names[k].value.len +
				 step->scopes[i].names[k].name.len +
				 sizeof(struct trace_name);
	return bytes;
}

void trace_read(struct arena *arena, struct str text, struct trace *out)
{
	struct trace trace = {.truncated = out->truncated};
	struct str line;
	size_t bytes = 0;

	while (str_next_line(&text, &line)) {
		struct trace_step step;

		if (bytes > TRACE_TEXT_MAX) {
			trace.truncated = true;
			break;
		}
		if (!read_step(arena, line, &step, &trace.why))
			continue;
		if (trace.count == TRACE_STEPS) {
			trace.truncated = true;
			break;
		}
		/* What is printed never grows less. */
		if (trace.count && step.out < trace.at[trace.count - 1].out)
			step.out = trace.at[trace.count - 1].out;
		bytes += text_bytes(&step);
		trace.at = arena_grow(arena, trace.at, trace.count,
				      sizeof(*trace.at));
		trace.at[trace.count++] = step;
	}
	*out = trace;
}
