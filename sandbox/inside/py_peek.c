/* py_peek.c - the names of a frame and of an object, looked at from outside */
#define Py_BUILD_CORE 1	/* what the internal headers ask for */
#include "inside/py_peek.h"

/*
 * What is read here has no public way to it that leaves no trace. 3.9 and 3.10
 * show a frame's variables in a public header; 3.11 to 3.13 in internal ones,
 * which are installed and are those of the very CPython this is built for.
 * From 3.14 on there is PyFrame_GetVar() alone, and an object's values are
 * read through the dict that is made of them.
 */
#define PEEKS (PY_VERSION_HEX >= 0x030b0000 && PY_VERSION_HEX < 0x030e0000)

#if PEEKS
#include <opcode.h>
#include <internal/pycore_frame.h>
#include <internal/pycore_object.h>
#include <internal/pycore_dict.h>
#endif

/* --------------------------------------------------------------- a frame */

#if PY_VERSION_HEX < 0x030b0000

PyObject *py_local_name(PyCodeObject *code, Py_ssize_t index)
{
	PyObject *const groups[] = {code->co_varnames, code->co_cellvars,
				    code->co_freevars};

	for (size_t i = 0; i < Py_ARRAY_LENGTH(groups); i++) {
		Py_ssize_t size = PyTuple_GET_SIZE(groups[i]);
		if (index < size)
			return PyTuple_GET_ITEM(groups[i], index);
		index -= size;
	}
	return NULL;
}

static Py_ssize_t local_count(PyCodeObject *code)
{
	return PyTuple_GET_SIZE(code->co_varnames) +
	       PyTuple_GET_SIZE(code->co_cellvars) +
	       PyTuple_GET_SIZE(code->co_freevars);
}

/* Borrowed, or NULL. */
static PyObject *local_value(PyFrameObject *frame, PyCodeObject *code,
			     Py_ssize_t index)
{
	PyObject *value = frame->f_localsplus[index];

	return index >= code->co_nlocals && value ? PyCell_GET(value) : value;
}

/* Borrowed, or NULL. */
static PyObject *frame_namespace(PyFrameObject *frame)
{
	return frame->f_locals;
}

int py_frame_position(PyFrameObject *frame)
{
	return frame->f_lasti;
}

#else

PyObject *py_local_name(PyCodeObject *code, Py_ssize_t index)
{
	return PyTuple_GET_ITEM(code->co_localsplusnames, index);
}

static Py_ssize_t local_count(PyCodeObject *code)
{
	return code->co_nlocalsplus;
}

int py_frame_position(PyFrameObject *frame)
{
	return PyFrame_GetLasti(frame);
}

#if PEEKS

/* The cells are made before the first event of a call. */
static PyObject *local_value(PyFrameObject *frame, PyCodeObject *code,
			     Py_ssize_t index)
{
	PyObject *value = frame->f_frame->localsplus[index];

	(void)code;
	return value && PyCell_Check(value) ? PyCell_GET(value) : value;
}

static PyObject *frame_namespace(PyFrameObject *frame)
{
	return frame->f_frame->f_locals;
}

#else

/* Whoever gave the reference away is not the last to hold it. */
static PyObject *lent(PyObject *owned)
{
	if (!owned)
		PyErr_Clear();
	else if (Py_REFCNT(owned) > 1)
		Py_DECREF(owned);
	else
		Py_CLEAR(owned);
	return owned;
}

static PyObject *local_value(PyFrameObject *frame, PyCodeObject *code,
			     Py_ssize_t index)
{
	return lent(PyFrame_GetVar(frame, py_local_name(code, index)));
}

static PyObject *frame_namespace(PyFrameObject *frame)
{
	return lent(PyFrame_GetLocals(frame));
}

#endif
#endif

#if PY_VERSION_HEX >= 0x030c0000 && PY_VERSION_HEX < 0x030d0000

/* 3.12 alone gives None for the value then; the instruction tells. */
bool py_frame_unwinds(PyFrameObject *frame, PyCodeObject *code, PyObject *value)
{
	PyObject *bytes = value == Py_None ? PyCode_GetCode(code) : NULL;
	int at = py_frame_position(frame), instruction;

	if (!bytes || at < 0 || at >= PyBytes_GET_SIZE(bytes)) {
		PyErr_Clear();
		Py_XDECREF(bytes);
		return !value;
	}
	instruction = (unsigned char)PyBytes_AS_STRING(bytes)[at];
	Py_DECREF(bytes);
	return instruction != RETURN_VALUE && instruction != RETURN_CONST &&
	       instruction != YIELD_VALUE && instruction != RETURN_GENERATOR;
}

#else

bool py_frame_unwinds(PyFrameObject *frame, PyCodeObject *code, PyObject *value)
{
	(void)frame;
	(void)code;
	return !value;
}

#endif

/* ------------------------------------------------------ an object's values */

#if PEEKS

/* 3.11 keeps them beside the object, 3.13 in it: in the order of the type's
 * keys, and the order in which they were set in a list of its own. */
static PyDictValues *values_of(PyObject *object)
{
#if PY_VERSION_HEX >= 0x030d0000
	PyDictValues *values;

	if (!(Py_TYPE(object)->tp_flags & Py_TPFLAGS_INLINE_VALUES))
		return NULL;
	values = _PyObject_InlineValues(object);
	return values->valid ? values : NULL;
#elif PY_VERSION_HEX >= 0x030c0000
	PyDictOrValues both = *_PyObject_DictOrValuesPointer(object);

	return _PyDictOrValues_IsValues(both) ? _PyDictOrValues_GetValues(both) :
						NULL;
#else
	return *_PyObject_ValuesPointer(object);
#endif
}

static PyObject *managed_dict(PyObject *object)
{
#if PY_VERSION_HEX >= 0x030d0000
	return (PyObject *)_PyObject_GetManagedDict(object);
#elif PY_VERSION_HEX >= 0x030c0000
	PyDictOrValues both = *_PyObject_DictOrValuesPointer(object);

	return _PyDictOrValues_IsValues(both) ? NULL :
						_PyDictOrValues_GetDict(both);
#else
	return *_PyObject_ManagedDictPointer(object);
#endif
}

/* The place among the keys of what was set as number `at`; -1 past the end. */
static Py_ssize_t place_of(PyDictValues *values, Py_ssize_t at)
{
#if PY_VERSION_HEX >= 0x030d0000
	return at < values->size ? get_insertion_order_array(values)[at] : -1;
#else
	/* before the values: their count, and before that the order */
	const uint8_t *before = (const uint8_t *)values;

	return at < before[-2] ? before[-3 - at] : -1;
#endif
}

static bool next_value(struct py_names *names, PyObject **name,
		       PyObject **value)
{
	PyDictValues *values = values_of(names->object);
	PyHeapTypeObject *type = (PyHeapTypeObject *)Py_TYPE(names->object);
	Py_ssize_t place;

	while (values && type->ht_cached_keys &&
	       (place = place_of(values, names->next++)) >= 0) {
		*name = DK_UNICODE_ENTRIES(type->ht_cached_keys)[place].me_key;
		*value = values->values[place];
		if (*name && *value)
			return true;
	}
	return false;
}

#else

static bool next_value(struct py_names *names, PyObject **name,
		       PyObject **value)
{
	(void)names;
	(void)name;
	(void)value;
	return false;
}

#endif

/* ----------------------------------------------------------------- names */

struct py_names py_names_of_dict(PyObject *dict)
{
	return (struct py_names){
		.dict = dict && PyDict_Check(dict) ? dict : NULL,
	};
}

struct py_names py_names_of_frame(PyFrameObject *frame, PyCodeObject *code)
{
	if (!(code->co_flags & CO_OPTIMIZED))
		return py_names_of_dict(frame_namespace(frame));
	return (struct py_names){.frame = frame, .code = code};
}

struct py_names py_names_of_object(PyObject *object)
{
#if PEEKS
	if (Py_TYPE(object)->tp_flags & Py_TPFLAGS_MANAGED_DICT) {
		PyObject *managed = managed_dict(object);
		return managed ? py_names_of_dict(managed) :
				 (struct py_names){.object = object};
	}
#endif
	PyObject **dict = _PyObject_GetDictPtr(object);
	return py_names_of_dict(dict ? *dict : NULL);
}

bool py_names_next(struct py_names *names, PyObject **name, PyObject **value)
{
	if (names->dict)
		return PyDict_Next(names->dict, &names->next, name, value);
	if (names->object)
		return next_value(names, name, value);
	while (names->frame && names->next < local_count(names->code)) {
		Py_ssize_t index = names->next++;
		*name = py_local_name(names->code, index);
		*value = local_value(names->frame, names->code, index);
		if (*value)
			return true;
	}
	return false;
}
