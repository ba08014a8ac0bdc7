/* py_hash.c - notes whether the seed of string hashes can have mattered */
#include "inside/py.h"

#include <string.h>

#include "inside/testimony.h"

/*
 * An answer depends on that seed by the order of a set's elements or by a hash
 * that is looked at (dicts keep the order of insertion). So it is noted when a
 * set comes to be, when one that a library made before is gone through, and
 * when hash() or __hash__ is asked for by name: more often than it matters (all
 * of it is CPython's own way: structures of types, methods and slots that are
 * written to, once for all runs of a box). What a library does while it is
 * loaded is not the program's doing: most of them make sets then, and many are
 * loaded before any program is.
 *
 * Not noticed: a library's set that C code takes in one go (on 3.13 by list(),
 * sorted() or [*s]; join()), a hash that C code asks for and shows (the order
 * of a contextvars.Context), and what goes round Python with ctypes. For such,
 * a second seed is tried of every question (grader/cmd/slots.c).
 */

typedef PyObject *fast_method(PyObject *self, PyObject *const *args,
			      Py_ssize_t count);

static allocfunc real_alloc;
static getiterfunc real_iter;
static reprfunc real_repr;
static PyCFunction real_hash, real_pop;
static wrapperfunc real_hash_wrapper;
static fast_method *real_fromkeys;

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
 * Functions of the library that make sets for themselves, each read in all
 * versions: they only ask whether something is in there. Some go through a set
 * of theirs, or take out its only element, to do what no order shows in. What
 * others do for their callers is theirs.
 */
enum discretion { ASKS, WALKS, OBEYS };

static const struct {
	const char *file, *function;	/* NULL: all of the file */
	enum discretion does;
} discreet[] = {
	{"_weakrefset", NULL, OBEYS},
	{"abc", "__instancecheck__", ASKS}, {"abc", "__subclasscheck__", ASKS},
	{"argparse", "_parse_known_args", ASKS},
	{"configparser", "__init__", ASKS}, {"configparser", "_read", ASKS},
	{"enum", "__new__", ASKS}, {"enum", "_find_new_", ASKS},
	{"enum", "_find_data_type", WALKS}, {"enum", "_find_data_type_", WALKS},
	{"enum", "<setcomp>", ASKS},
	{"http/client", "_send_request", ASKS},
	{"multiprocessing/heap", "malloc", ASKS},
	{"multiprocessing/process", "_bootstrap", ASKS},
	{"multiprocessing/process", "_cleanup", WALKS},
	{"multiprocessing/process", "active_children", OBEYS},
	{"multiprocessing/util", "_exit_function", WALKS},
	{"random", "sample", ASKS},
	{"socket", "makefile", ASKS},
	{"threading", NULL, WALKS},	/* of locks, by address */
	{"traceback", NULL, WALKS},	/* of files, to see which changed */
	{"unittest/loader", "__init__", ASKS},
	{"unittest/result", "_clean_tracebacks", ASKS},
	{"urllib/request", "build_opener", WALKS},
};

static enum py_library is_discreet(const char *file, const char *function,
				   void *about)
{
	for (size_t i = 0; i < Py_ARRAY_LENGTH(discreet); i++) {
		if (strcmp(discreet[i].file, file) != 0 ||
		    (discreet[i].function &&
		     strcmp(discreet[i].function, function) != 0))
			continue;
		return discreet[i].does == OBEYS ? LIBRARY_CALLER :
		       *(enum discretion *)about <= discreet[i].does ?
		       LIBRARY_YES : LIBRARY_NO;
	}
	return LIBRARY_NO;
}

static void note_set(enum discretion about)
{
	if (not_noted() && !py_in_library(is_discreet, &about))
		note();
}

/* The compiler makes sets for itself, while nothing of the program runs yet;
 * the frozensets that it makes are the program's constants. */
static PyObject *alloc(PyTypeObject *type, Py_ssize_t size)
{
	if (not_noted() &&
	    (type != &PySet_Type || PyEval_GetFrame()))
		note_set(ASKS);
	return real_alloc(type, size);
}

static PyObject *iter(PyObject *self)
{
	if (PyEval_GetFrame())
		note_set(WALKS);
	return real_iter(self);
}

static PyObject *repr(PyObject *self)
{
	note();
	return real_repr(self);
}

static PyObject *pop(PyObject *self, PyObject *nothing)
{
	note_set(WALKS);
	return real_pop(self, nothing);
}

/* dict.fromkeys() takes a set without asking for its iterator. */
static PyObject *fromkeys(PyObject *type, PyObject *const *args,
			  Py_ssize_t count)
{
	if (count && PyAnySet_Check(args[0]))
		note_set(WALKS);
	return real_fromkeys(type, args, count);
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

static PyMethodDef *method_of(PyMethodDef *methods, const char *name)
{
	for (PyMethodDef *one = methods; one && one->ml_name; one++)
		if (strcmp(one->ml_name, name) == 0)
			return one;
	return NULL;
}

static int stand_before_sets(void)
{
	PyMethodDef *pops = method_of(PySet_Type.tp_methods, "pop");
	PyMethodDef *keys = method_of(PyDict_Type.tp_methods, "fromkeys");

	if (!pops || !keys || keys->ml_flags != (METH_FASTCALL | METH_CLASS))
		return -1;
	real_pop = pops->ml_meth;
	pops->ml_meth = pop;
	real_fromkeys = (fast_method *)(void (*)(void))keys->ml_meth;
	keys->ml_meth = (PyCFunction)(void (*)(void))fromkeys;
	real_alloc = PySet_Type.tp_alloc;
	real_iter = PySet_Type.tp_iter;
	real_repr = PySet_Type.tp_repr;
	return stand_before_set(&PySet_Type) ||
	       stand_before_set(&PyFrozenSet_Type);
}

/* Up to 3.10 random.seed() takes what it doesn't know by its hash. */
#if PY_VERSION_HEX < 0x030b0000
static fast_method *real_seed;

static PyObject *seed(PyObject *self, PyObject *const *args, Py_ssize_t count)
{
	if (count && !PyLong_Check(args[0]) && !PyFloat_Check(args[0]) &&
	    args[0] != Py_None)
		note();
	return real_seed(self, args, count);
}

static int stand_before_seed(void)
{
	PyObject *module = PyImport_ImportModule("_random");
	PyObject *type = module ? PyObject_GetAttrString(module, "Random") :
				  NULL;
	PyObject *found = type ? PyObject_GetAttrString(type, "seed") : NULL;
	int failed = -1;

	if (found && Py_IS_TYPE(found, &PyMethodDescr_Type)) {
		PyMethodDef *method = ((PyMethodDescrObject *)found)->d_method;

		if (method->ml_flags == METH_FASTCALL) {
			real_seed = (fast_method *)(void (*)(void))
				    method->ml_meth;
			method->ml_meth = (PyCFunction)(void (*)(void))seed;
			failed = 0;
		}
	}
	Py_XDECREF(found);
	Py_XDECREF(type);
	Py_XDECREF(module);
	PyDict_DelItemString(PyImport_GetModuleDict(), "_random");
	return failed;
}
#else
static int stand_before_seed(void)
{
	return 0;
}
#endif

static bool always;	/* of a CPython that isn't as those looked at */

void py_hash_install(void)
{
	always = PY_VERSION_HEX >= 0x030e0000 || stand_before_sets() ||
		 stand_before_hash() || stand_before_seed();
	PyErr_Clear();
}

void py_hash_watch(void)
{
	watching = true;
	if (always)
		testimony->used |= USED_HASH;
}
