/*
 * trace_parts.h - what the readers of a trace share; nobody else's business
 *
 * trace_json.c reads steps, trace_value_json.c the values in them, and
 * trace_tutor_json.c writes the whole anew.
 */
#ifndef TRACE_PARTS_H
#define TRACE_PARTS_H

#include "base/json_read.h"
#include "trace.h"

struct heap_object {
	unsigned id;
	struct str json;	/* its array */
};

/* The objects of one step, sorted by id. */
struct heap {
	struct arena *scratch;	/* lives as long as the step is read */
	struct heap_object *at;
	size_t count;
};
void heap_read(struct heap *heap, struct str json);

/* Is the line a step at all? */
bool step_is_whole(struct arena *scratch, struct str line);

/* 0 for what is no small number. */
unsigned json_small(struct str json);

/* The names that `value` stands under `name` for: itself, and the attributes
 * of an object; appended to a scope. */
void names_add(struct arena *arena, const struct heap *heap, struct str name,
	       const struct json_value *value, struct trace_scope *out);

#endif
