/*
 * py_peek.h - the names of a frame and of an object, looked at from outside
 *
 * In:    a frame, an object
 * Out:   names and values as they are at this moment, borrowed
 * Errs:  none: what can't be read isn't there
 * Never: runs code of the snippet's, makes a dict, or changes anything that a
 *        snippet could notice. Python's own ways do: f_locals makes a dict
 *        that keeps objects alive (before 3.13), __dict__ makes one of an
 *        object's values (3.11 and later)
 */
#ifndef INSIDE_PY_PEEK_H
#define INSIDE_PY_PEEK_H

#include "inside/py.h"

/* Names and their values, one after the other. */
struct py_names {
	PyObject *dict;		/* of a module or a class body; or NULL */
	PyFrameObject *frame;	/* of a function; or NULL */
	PyCodeObject *code;
	PyObject *object;	/* one whose values have no dict; or NULL */
	Py_ssize_t next;
};

struct py_names py_names_of_dict(PyObject *dict);
/* Of a function its local, cell and free variables; else its namespace. */
struct py_names py_names_of_frame(PyFrameObject *frame, PyCodeObject *code);
/* What its __dict__ holds. */
struct py_names py_names_of_object(PyObject *object);
/* False when there are no more. A name is any object when it is a dict's key.
 * Both borrowed: nothing may run until they are done with. */
bool py_names_next(struct py_names *names, PyObject **name, PyObject **value);

/* A parameter or local variable's name. Borrowed. */
PyObject *py_local_name(PyCodeObject *code, Py_ssize_t index);
/* Where in its code a frame is; grows along the code. */
int py_frame_position(PyFrameObject *frame);
/* At a return event with this value: does an exception leave the frame? */
bool py_frame_unwinds(PyFrameObject *frame, PyCodeObject *code,
		      PyObject *value);

#endif
