/*
 * py_trace.h - what the parts of the tracer share
 *
 * In:    objects of the snippet's
 * Out:   what they are, in the encodings of Python Tutor's trace format
 * Errs:  none: what can't be told is told by its type
 * Never: runs code of the snippet's (no __repr__, __eq__, __hash__, property,
 *        metaclass or descriptor of it is called), keeps a reference past the
 *        event, or takes longer than its limits allow, however large a value
 */
#ifndef INSIDE_PY_TRACE_H
#define INSIDE_PY_TRACE_H

#include "inside/json_line.h"
#include "inside/py_peek.h"

/* How much of values is told. A step that is too long with one row of these
 * is told again with the next. */
struct detail {
	unsigned elements;	/* of a container; more are cut */
	unsigned characters;	/* of a text */
	unsigned depth;		/* of containers in containers */
	unsigned frames;	/* the innermost */
	unsigned names;		/* of a frame */
};

#define OBJECTS_MAX 1024	/* told of in one step */

/* The heap of a step: objects in the order in which they were met. */
struct heap {
	struct json_line *line;
	const struct detail *detail;
	struct {
		PyObject *object;	/* borrowed, while the step is told */
		unsigned id, depth;
	} queue[OBJECTS_MAX];
	size_t count;
};

/* Once before a run, and at each step. An object keeps its number from step to
 * step while it is seen; one that is missing in a step may be dead, and its
 * address another's, so it gets a new one. */
void heap_begin(struct heap *heap);
/* Before the same step is told once more, in less detail. */
void heap_again(struct heap *heap);
/* A value: a JSON primitive, or ["REF", id] with the object in the queue. */
void heap_value(struct heap *heap, PyObject *value, unsigned depth);
/* What an object of a class made from int, float or str is as one of those. */
void heap_builtin(struct heap *heap, PyObject *object);
/* "1": [...], "2": [...] and so on, for all in the queue. */
void heap_objects(struct heap *heap);
/* A str's characters, in quotes, cut where there are too many. */
void heap_string(struct heap *heap, PyObject *text);
/* May a learner see this name? Not __name__, and not .0 of a comprehension. */
bool heap_shows_name(PyObject *name);

/* ---- py_trace_object.c: the line of an object that is met in the queue */
void heap_object(struct heap *heap, PyObject *object, unsigned depth);
/* Does another element fit? Writes the comma, or the sign that it doesn't. */
bool heap_next_element(struct heap *heap, size_t *count);
/* "Point", in quotes. */
void heap_type_name(struct heap *heap, PyTypeObject *type);
/* A str's characters without quotes, cut. */
void heap_text(struct heap *heap, PyObject *text);
/* ["x",1] */
void heap_pair(struct heap *heap, PyObject *name, PyObject *value,
	       unsigned depth);

/* ---- py_trace_instance.c: what is of a class, and what that holds */
void heap_instance(struct heap *heap, PyObject *object, unsigned depth);
/* Of a type that isn't made in Python, and shows what it holds all the same. */
bool heap_is_container(PyObject *object);

#endif
