/*
 * trace.h - the steps that a box tells of a run, as plain data
 *
 * In:    an observation's trace: one JSON object a line, in the fields of
 *        Python Tutor's trace format (its `stdout` is `out`, a count of
 *        bytes); hostile as any output
 * Out:   struct trace, all of it in the caller's arena
 * Errs:  none: a line that is no step is passed over
 * Never: holds more than TRACE_TEXT_MAX bytes of values, or more steps than
 *        sandbox/run.h's TRACE_STEPS; runs Python
 *
 * A step shows the names as they are before its line runs. A value is text,
 * as print() would show it, but of an object that has no such text of its
 * own: `<Point x=1, y=2>`, `function f(x)`.
 */
#ifndef TRACE_H
#define TRACE_H

#include "base/arena.h"
#include "base/buf.h"

#define TRACE_VALUE_MAX 400	/* bytes of a value's text */
#define TRACE_TEXT_MAX ((size_t)8 << 20)	/* of all values together */
#define TRACE_NAMES_MAX 500	/* of a scope; more are passed over */
#define TRACE_SCOPES_MAX 2000	/* of a step */

enum trace_event {
	TRACE_CALL,		/* a function begins, or goes on behind yield */
	TRACE_LINE,		/* a line is about to run */
	TRACE_RETURN,
	TRACE_EXCEPTION,	/* passes through here */
	TRACE_UNCAUGHT,		/* ends the program */
};

enum trace_kind {		/* what a name is bound to */
	TRACE_PLAIN,		/* nothing whose identity matters */
	TRACE_LIST, TRACE_TUPLE, TRACE_SET, TRACE_DICT, TRACE_INSTANCE,
	TRACE_CLASS, TRACE_FUNCTION,
};
/* "list", "object"; for those that can change: else NULL. */
const char *trace_kind_name(enum trace_kind kind);

struct trace_name {
	struct str name;	/* "x"; of an attribute, "p.x" */
	struct str value;
	enum trace_kind kind;
	unsigned object;	/* which one it is; 0: a plain value */
	unsigned owner;		/* of an attribute: the object; else 0 */
	/* Elements that are one and the same list, dict, set or object. */
	bool repeats;
};

struct trace_scope {
	struct str function;	/* "<module>" for the globals */
	unsigned frame;		/* 0 for the globals */
	struct trace_name *names;
	size_t count;
};

struct trace_step {
	enum trace_event event;
	unsigned line;
	struct str file;	/* STR_NONE: main.py */
	struct str function;
	size_t out;		/* bytes printed before it */
	struct str exception;	/* "ZeroDivisionError: division by zero" */
	unsigned frame;		/* the one it is in; 0: top level */
	struct str *arguments;	/* TRACE_CALL: the names of its parameters */
	size_t argument_count;
	bool has_arguments;	/* false: they aren't told */
	struct trace_scope *scopes;	/* globals first, then the calls */
	size_t scope_count;	/* at least 1 */
};

struct trace {
	struct trace_step *at;
	size_t count;
	bool truncated;		/* there were more steps */
	struct str why;		/* ... as the box says: "it took more ..." */
};

/* NULL when there is none; 0 has the globals. */
const struct trace_scope *trace_scope(const struct trace_step *step,
				      unsigned frame);
/* NULL when there is none. */
const struct trace_name *trace_name(const struct trace_scope *scope,
				    struct str name);

/* ---- trace_json.c */

/* Reads all lines of `text`. */
void trace_read(struct arena *arena, struct str text, struct trace *out);
/*
 * Python Tutor's {"code": ..., "trace": [...]}: the same steps, each with its
 * `stdout`. Of it each has TRACE_STDOUT_MAX bytes at most, since they add up
 * to the square of what is printed.
 */
#define TRACE_STDOUT_MAX 10000
struct trace_source {
	struct str program, out, trace;
	bool truncated;
	struct str why;
};
/* Their members of an object that the caller opens and closes. */
void trace_write(struct buf *out, const struct trace_source *source);

#endif
