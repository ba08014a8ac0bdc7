/*
 * py.h - the one door to Python.h, and all that differs between versions
 *
 * CPython 3.9 to 3.14. A function that returns PyObject * says whether the
 * reference is new or borrowed.
 */
#ifndef INSIDE_PY_H
#define INSIDE_PY_H

#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <frameobject.h>
#include <structmember.h>

#include <stdbool.h>
#include <stdint.h>

#include "inside/python.h"

#if PY_VERSION_HEX < 0x03090000
#error "CPython 3.9 or newer is needed"
#endif

/* 3.12 gave subinterpreters a configuration; before, our guard must do. */
#define PY_HAS_INTERPRETER_CONFIG (PY_VERSION_HEX >= 0x030c0000)
/* 3.12 keeps the exception in sys.last_exc too. */
#define PY_HAS_LAST_EXC (PY_VERSION_HEX >= 0x030c0000)
/* 3.10 added sys.orig_argv. */
#define PY_HAS_ORIG_ARGV (PY_VERSION_HEX >= 0x030a0000)
/* 3.13 prints tracebacks by Python's traceback module alone. */
#define PY_TRACEBACKS_IN_PYTHON (PY_VERSION_HEX >= 0x030d0000)
/* 3.11 added PyConfig.stdlib_dir, from which frozen modules get __file__. */
#define PY_HAS_STDLIB_DIR (PY_VERSION_HEX >= 0x030b0000)

#if PY_VERSION_HEX < 0x030a0000
static inline PyObject *Py_NewRef(PyObject *object)	/* new */
{
	Py_INCREF(object);
	return object;
}

static inline PyObject *Py_XNewRef(PyObject *object)	/* new, or NULL */
{
	Py_XINCREF(object);
	return object;
}
#endif

/* The exception being raised, normalised, with its traceback set; NULL when
 * there is none. New; clears the error indicator. */
static inline PyObject *py_take_exception(void)
{
#if PY_VERSION_HEX >= 0x030c0000
	return PyErr_GetRaisedException();
#else
	PyObject *type, *value, *traceback;

	PyErr_Fetch(&type, &value, &traceback);
	if (!type)
		return NULL;
	PyErr_NormalizeException(&type, &value, &traceback);
	if (traceback)
		PyException_SetTraceback(value, traceback);
	Py_DECREF(type);
	Py_XDECREF(traceback);
	return value;
#endif
}

/* The code object of a frame. New. */
static inline PyCodeObject *py_frame_code(PyFrameObject *frame)
{
	return PyFrame_GetCode(frame);
}

/* The caller's frame. New, or NULL. */
static inline PyFrameObject *py_frame_back(PyFrameObject *frame)
{
	return PyFrame_GetBack(frame);
}

/* The line a traceback entry stands at: 3.11 computes it when asked. */
static inline unsigned py_traceback_line(PyTracebackObject *entry)
{
#if PY_VERSION_HEX >= 0x030b0000
	PyCodeObject *code = py_frame_code(entry->tb_frame);
	int line = entry->tb_lineno > 0 ? entry->tb_lineno :
		   PyCode_Addr2Line(code, entry->tb_lasti);
	Py_DECREF(code);
	return line > 0 ? (unsigned)line : 0;
#else
	return (unsigned)entry->tb_lineno;
#endif
}

/* What a weak reference refers to. New, or NULL when that is dead. */
static inline PyObject *py_weakref_get(PyObject *reference)
{
#if PY_VERSION_HEX >= 0x030d0000
	PyObject *found = NULL;

	PyWeakref_GetRef(reference, &found);
	return found;
#else
	PyObject *found = PyWeakref_GetObject(reference);

	return found == Py_None ? NULL : Py_XNewRef(found);
#endif
}

/* ---- py_start.c */

/* Do the snippets run in the main interpreter? */
bool py_in_main(void);

/* ---- py_where.c: the snippet's line that is being executed */

struct py_where {
	unsigned line;		/* 0 when no frame is the snippet's */
	char file[64];		/* "main.py" */
	char function[64];
};
/* The innermost frame whose file is the snippet's own. */
void py_where(struct py_where *out);
/* Is a code's file name one of the snippet's (relative, ends in .py)? */
bool py_is_snippet_file(const char *name);
/* Is the innermost frame, import machinery left aside, the snippet's? */
bool py_called_by_snippet(void);
/* Is that machinery at work, and for the snippet? */
bool py_loads_for_snippet(void);
/* Asks of the innermost frame, if that is the standard library's, by its file
 * without folder and ending ("http/client") and its function; of its caller in
 * the same way, as long as the answer is that. True for LIBRARY_YES. */
enum py_library { LIBRARY_NO, LIBRARY_YES, LIBRARY_CALLER };
typedef enum py_library py_library_test(const char *file, const char *function,
					void *ctx);
bool py_in_library(py_library_test *test, void *ctx);
/* Is a module being loaded and no code of the snippet's called by it? Or does
 * boot.py work itself? */
bool py_loads_library(void);

/* ---- py_rewrite.c: what beliefs and slips make of a program */

/* Once, in a box that is asked for such. */
int py_rewrites_load(void);
/* In a run of a rewritten program: its helpers become builtins. */
int py_rewrites_help(void);
/* New: anything, or NULL with an exception. Writes the rewrites of the plan's
 * program to stdout; what its input asks for is said in rewrite/reply.py. */
PyObject *py_rewrites_reply(const struct run_plan *plan);

/* ---- py_boot.c: boot.py, which runs once in the interpreter */

#define BOOT_NAME "<whatprints>"	/* its file, in a traceback */

int py_boot(void);
/* A function of boot.py. Borrowed, or NULL with an exception set. */
PyObject *py_boot_function(const char *name);

/* ---- py_stdio.c: who writes to stdout */

int py_stdio_hook(void);
/* The bytes given to stdout so far, with those that Python keeps back. */
size_t py_stdio_told(void);
/* From here on each text reaches its descriptor as it is written. */
void py_stdio_write_through(void);

/* ---- py_trace.c: each step of the snippet, for a plan that asks for it */

/* `names` are those of __main__; to be followed by py_trace_end(), always. */
void py_trace_begin(const struct run_plan *plan, PyObject *names);
void py_trace_end(void);
/* The step behind the last one: what ended the program, at this line. */
void py_trace_uncaught(PyObject *exception, unsigned line);

/* ---- py_run.c: what a traceback's last line says */

/* New, or NULL: the type's name; the message, where having it runs no code of
 * the snippet's. */
PyObject *py_exception_type(PyTypeObject *type);
PyObject *py_exception_message(PyObject *value);

/* ---- py_hash.c: can the seed of string hashes have mattered? */

/* Once in a box; and from here on, noted as USED_HASH. */
void py_hash_install(void);
void py_hash_watch(void);

/* ---- py_guard.c: the audit hook: import gate, recorder */

int py_guard_install(void);
/* From here on; the plan must outlive the run. */
void py_guard_watch(const struct run_plan *plan);

/* ---- py_end.c: what of the interpreter's end can print */

/* Returns 0, or 120 when stdout could not be flushed, as python3 does. */
int py_end(const struct run_plan *plan);

#endif
