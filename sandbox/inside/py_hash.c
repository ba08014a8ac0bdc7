/* py_hash.c - notes whether the seed of string hashes can have mattered */
#include "inside/py.h"

#include <string.h>

#include "inside/testimony.h"

/*
 * An answer depends on that seed by the order of a set's elements or by a hash
 * that is looked at (dicts keep the order of insertion). So it is noted when a
 * set comes to be, when one that a library made before is gone through, and
 * when hash() or __hash__ is asked for by name: more often than it matters, but
 * never less (all of it is CPython's own way: structures of types, methods and
 * slots that are written to, once for all runs of a box). What a library does
 * while it is loaded is not the program's doing: most of them make sets then,
 * and many are loaded before any program is.
 *
 * Not noticed: a library's set that list() takes in one go, on 3.13, and what
 * goes round Python altogether, with ctypes.
 */

static allocfunc real_alloc;
static getiterfunc real_iter;
static reprfunc real_repr;
static PyCFunction real_hash, real_pop;
static wrapperfunc real_hash_wrapper;

static bool watching;

static bool not_noted(void)
{
	return watching && !(testimony->used & USED_HASH);
}

static void note(void)
{
	if (not_noted() && !py_loads_library())
		testimony->used |= USED_HASH;
}

/*
 * What the library makes for itself, each function read in all versions: it
 * asks only whether something is in there, takes out the only element, or goes
 * through it to do to each what no order shows in.
 */
static const struct {
	const char *file, *function;	/* NULL: all of the file */
} discreet[] = {
	{"abc", "__instancecheck__"}, {"abc", "__subclasscheck__"},
	{"argparse", "_parse_known_args"},
	{"configparser", "__init__"}, {"configparser", "_read"},
	{"enum", "__new__"}, {"enum", "_find_new_"},
	{"enum", "_find_data_type"}, {"enum", "_find_data_type_"},
	{"enum", "<setcomp>"},
	{"http/client", "_send_request"},
	{"multiprocessing/heap", "malloc"}, {"multiprocessing/process", NULL},
	{"random", "sample"},
	{"socket", "makefile"},
	{"threading", NULL},
	{"traceback", NULL},
	{"unittest/loader", "__init__"}, {"unittest/result", "_clean_tracebacks"},
	{"urllib/request", "build_opener"},
};

static bool is_discreet(void)
{
	struct py_where where;

	/* a WeakSet goes through its set for whoever goes through it */
	if (!py_library_function("_weakrefset", &where))
		return false;
	for (size_t i = 0; i < Py_ARRAY_LENGTH(discreet); i++)
		if (strcmp(discreet[i].file, where.file) == 0 &&
		    (!discreet[i].function ||
		     strcmp(discreet[i].function, where.function) == 0))
			return true;
	return false;
}

static void note_set(void)
{
	if (not_noted() && !is_discreet())
		note();
}

/* The compiler makes sets for itself, while nothing of the program runs yet;
 * the frozensets that it makes are the program's constants. */
static PyObject *alloc(PyTypeObject *type, Py_ssize_t size)
{
	if (not_noted() &&
	    (type != &PySet_Type || PyEval_GetFrame()))
		note_set();
	return real_alloc(type, size);
}

static PyObject *iter(PyObject *self)
{
	if (PyEval_GetFrame())
		note_set();
	return real_iter(self);
}

static PyObject *repr(PyObject *self)
{
	note();
	return real_repr(self);
}

static PyObject *pop(PyObject *self, PyObject *nothing)
{
	note_set();
	return real_pop(self, nothing);
}

static PyObject *hash(PyObject *module, PyObject *object)
{
	note();
	return real_hash(module, object);
}

static PyObject *hash_wrapper(PyObject *self, PyObject *args, void *wrapped)
{
	note();
	return real_hash_wrapper(self, args, wrapped);
}

/* The slot NAME of a type in C, as its classes and `x.NAME` find it. Borrowed:
 * the type keeps it. */
static PyWrapperDescrObject *slot_of(PyTypeObject *type, const char *name)
{
	PyObject *found = PyObject_GetAttrString((PyObject *)type, name);

	Py_XDECREF(found);
	return found && Py_IS_TYPE(found, &PyWrapperDescr_Type) ?
	       (PyWrapperDescrObject *)found : NULL;
}

static int stand_before_hash(void)
{
	PyObject *found = PyDict_GetItemString(PyEval_GetBuiltins(), "hash");

	if (!found || !PyCFunction_CheckExact(found))
		return -1;
	PyMethodDef *method = ((PyCFunctionObject *)found)->m_ml;

	real_hash = method->ml_meth;
	method->ml_meth = hash;
	/* one for the __hash__ of all types */
	PyWrapperDescrObject *slot = slot_of(&PyBaseObject_Type, "__hash__");
	if (!slot)
		return -1;
	real_hash_wrapper = slot->d_base->wrapper;
	slot->d_base->wrapper = hash_wrapper;
	return 0;
}

static int stand_before_set(PyTypeObject *type)
{
	PyWrapperDescrObject *iterates = slot_of(type, "__iter__");
	PyWrapperDescrObject *shows = slot_of(type, "__repr__");

	if (!iterates || !shows || type->tp_alloc != real_alloc ||
	    type->tp_iter != real_iter || type->tp_repr != real_repr)
		return -1;
	type->tp_alloc = alloc;
	type->tp_iter = iter;
	type->tp_repr = repr;
	/* what classes derived from it get */
	iterates->d_wrapped = iter;
	shows->d_wrapped = repr;
	return 0;
}

static int stand_before_sets(void)
{
	real_alloc = PySet_Type.tp_alloc;
	real_iter = PySet_Type.tp_iter;
	real_repr = PySet_Type.tp_repr;
	for (PyMethodDef *one = PySet_Type.tp_methods; one->ml_name; one++)
		if (strcmp(one->ml_name, "pop") == 0) {
			real_pop = one->ml_meth;
			one->ml_meth = pop;
		}
	return stand_before_set(&PySet_Type) ||
	       stand_before_set(&PyFrozenSet_Type);
}

static bool always;	/* of a CPython that isn't as those looked at */

void py_hash_install(void)
{
	always = PY_VERSION_HEX >= 0x030e0000 || stand_before_sets() ||
		 stand_before_hash();
	PyErr_Clear();
}

void py_hash_watch(void)
{
	watching = true;
	if (always)
		testimony->used |= USED_HASH;
}
