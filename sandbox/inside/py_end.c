/* py_end.c - the end of the interpreter, as far as it can print */
#include "inside/py.h"

#include <string.h>

/*
 * Py_EndInterpreter() costs 3 to 15 ms, more than everything else of a run
 * together, and most of it frees memory that _exit() gives back anyway. What
 * nearly every snippet can notice is done here, in the order of
 * Py_FinalizeEx(): threads joined, atexit, flush; then the names of the
 * snippet's modules die, cycles are collected, and stdout is flushed once
 * more. Only a program with finalisers of its own, which could watch the rest
 * of the interpreter die, gets the whole end.
 */
static const char *const watchers[] = {"__del__", "weakref", "IOBase"};

static bool text_watches(struct bytes text)
{
	for (size_t i = 0; i < Py_ARRAY_LENGTH(watchers); i++)
		if (memmem(text.at, text.len, watchers[i], strlen(watchers[i])))
			return true;
	return false;
}

static bool watches_the_end(const struct run_plan *plan)
{
	bool watches = text_watches(plan->program);

	for (size_t i = 0; i < plan->file_count; i++)
		watches = watches || text_watches(plan->files[i].text);
	return watches;
}

/* Nobody can flush stdout afterwards, so from here on each write is. */
static int end_in_full(void)
{
	py_stdio_write_through();
	if (py_in_main())
		return Py_FinalizeEx() < 0 ? 120 : 0;
	Py_EndInterpreter(PyThreadState_Get());
	return 0;
}


/* Calls module.name() if the module was imported; prints what it raises. */
static void call_if_imported(const char *module, const char *name)
{
	PyObject *modules = PyImport_GetModuleDict();		/* borrowed */
	PyObject *found = PyDict_GetItemString(modules, module);

	if (!found)
		return;
	Py_INCREF(found);
	PyObject *done = PyObject_CallMethod(found, name, NULL);
	if (!done)
		PyErr_WriteUnraisable(found);
	Py_XDECREF(done);
	Py_DECREF(found);
}

/* 0, or -1 when the stream can't be flushed. A closed one is no failure. */
static int flush(const char *name)
{
	PyObject *stream = PySys_GetObject(name);		/* borrowed */

	if (!stream || stream == Py_None)
		return 0;
	PyObject *closed = PyObject_GetAttrString(stream, "closed");
	int is_closed = closed ? PyObject_IsTrue(closed) : 0;
	Py_XDECREF(closed);
	PyErr_Clear();
	if (is_closed > 0)
		return 0;
	Py_INCREF(stream);
	PyObject *done = PyObject_CallMethod(stream, "flush", NULL);
	int failed = !done;
	if (failed)
		PyErr_WriteUnraisable(stream);
	Py_XDECREF(done);
	Py_DECREF(stream);
	return failed ? -1 : 0;
}

/* The names through which sys keeps the snippet's objects alive. */
static void forget_last_exception(void)
{
	static const char *const names[] = {
		"last_type", "last_value", "last_traceback",
#if PY_HAS_LAST_EXC
		"last_exc",
#endif
	};

	for (size_t i = 0; i < Py_ARRAY_LENGTH(names); i++)
		PySys_SetObject(names[i], Py_None);
	PyErr_Clear();
}

/* finalize_modules() gives stdin, stdout and stderr their first objects. */
static void restore_streams(void)
{
	static const char *const names[][2] = {
		{"stdin", "__stdin__"}, {"stdout", "__stdout__"},
		{"stderr", "__stderr__"},
	};

	for (size_t i = 0; i < Py_ARRAY_LENGTH(names); i++) {
		PyObject *first = PySys_GetObject(names[i][1]);	/* borrowed */
		PySys_SetObject(names[i][0], first ? first : Py_None);
	}
}

/* Does a module of this name, or the package it lies in, come from the
 * snippet's own files? */
static bool is_snippets_module(PyObject *name, PyObject *own)
{
	const char *text = PyUnicode_Check(name) ? PyUnicode_AsUTF8(name) : NULL;

	if (!text)
		return false;
	if (strcmp(text, "__main__") == 0)
		return true;
	if (!own)
		return false;
	PyObject *top = PyUnicode_FromStringAndSize(
		text, (Py_ssize_t)strcspn(text, "."));
	int found = top ? PySequence_Contains(own, top) : 0;
	Py_XDECREF(top);
	return found > 0;
}

/* New list: weak references to the snippet's modules, whose entries in
 * sys.modules are gone afterwards: some modules die with that. Everybody
 * else's are not even touched: each would be a page to copy. */
static PyObject *release_modules(void)
{
	PyObject *modules = PyImport_GetModuleDict();		/* borrowed */
	PyObject *own = py_boot_function("own");		/* borrowed */
	PyObject *weak = PyList_New(0);
	PyObject *name, *module;
	Py_ssize_t at = 0;

	PyErr_Clear();
	while (weak && PyDict_Next(modules, &at, &name, &module)) {
		if (!is_snippets_module(name, own))
			continue;
		PyObject *reference = PyWeakref_NewRef(module, NULL);
		if (reference)
			PyList_Append(weak, reference);
		Py_XDECREF(reference);
		PyErr_Clear();
		/* the key stays: a dict may change in value while it is read */
		PyDict_SetItem(modules, name, Py_None);
	}
	PyErr_Clear();
	return weak;
}

/* _PyModule_ClearDict(): names with one leading underscore first, then all
 * others but __builtins__, each replaced by None. */
static void clear_names(PyObject *names)
{
	for (int round = 1; round <= 2; round++) {
		Py_ssize_t at = 0;
		PyObject *key, *value;
		while (PyDict_Next(names, &at, &key, &value)) {
			if (value == Py_None || !PyUnicode_Check(key))
				continue;
			Py_ssize_t len = PyUnicode_GET_LENGTH(key);
			Py_UCS4 first = len ? PyUnicode_READ_CHAR(key, 0) : 0;
			Py_UCS4 next = len > 1 ? PyUnicode_READ_CHAR(key, 1) : 0;
			if (round == 1 && (first != '_' || next == '_'))
				continue;
			if (round == 2 && PyUnicode_CompareWithASCIIString(
						  key, "__builtins__") == 0)
				continue;
			PyDict_SetItem(names, key, Py_None);
			PyErr_Clear();
		}
	}
}

static void clear_survivors(PyObject *weak)
{
	for (Py_ssize_t i = 0; weak && i < PyList_GET_SIZE(weak); i++) {
		PyObject *module = py_weakref_get(PyList_GET_ITEM(weak, i));
		if (module && PyModule_Check(module))
			clear_names(PyModule_GetDict(module));
		Py_XDECREF(module);
	}
	PyErr_Clear();
}

static int end_quickly(void)
{
	call_if_imported("threading", "_shutdown");
	call_if_imported("atexit", "_run_exitfuncs");
	int failed = flush("stdout");
	flush("stderr");
	forget_last_exception();
	restore_streams();
	PyObject *weak = release_modules();
	PyGC_Collect();
	clear_survivors(weak);
	Py_XDECREF(weak);
	PyGC_Collect();
	failed |= flush("stdout");
	flush("stderr");
	return failed ? 120 : 0;
}

int py_end(const struct run_plan *plan)
{
	/* with threads and processes about, only the real end will do */
	bool full = profile_grants(plan->needs) & GRANT_MAIN ||
		    watches_the_end(plan);

	return full ? end_in_full() : end_quickly();
}
