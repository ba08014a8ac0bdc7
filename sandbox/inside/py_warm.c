/* py_warm.c - what is in sys.modules before a snippet asks for it */
#include "inside/py.h"

#include <malloc.h>
#include <string.h>

#include "inside/modules.h"

/*
 * Modules that draw no entropy, read no clock, keep no state that a snippet
 * could tell from fresh, and bring no submodule of another package with them.
 * random, tempfile, uuid, threading, logging and ssl are not among them, nor
 * what imports them: of those, what else they import. A program that looks for
 * what is there (sys.modules, __subclasses__) gets a box without any of this:
 * sandbox/warm.c. That no other can tell is what tests/fidelity/warmed.py tries.
 */
static const char *const warmable[] = {
	"abc", "argparse", "array", "ast", "base64", "bisect", "calendar",
	"collections", "configparser", "contextlib", "copy", "copyreg", "csv",
	"dataclasses", "datetime", "decimal", "difflib", "enum", "fnmatch",
	"fractions", "functools", "hashlib", "heapq", "html", "http",
	"inspect", "io", "ipaddress", "itertools", "json", "keyword", "math",
	"numbers", "operator", "pickle", "pprint", "re", "reprlib", "shlex",
	"string", "struct", "textwrap", "time", "traceback", "types", "typing",
	"unicodedata", "weakref", "zlib",
#if PY_VERSION_HEX >= 0x030d0000
	"pathlib",	/* before, it brought urllib.parse along */
#endif
	/* where a capability offers them */
	"selectors", "signal", "socket", "sqlite3",
};

static const struct {
	const char *by;
	const char *modules[10];
} needed[] = {
	{"doctest", {"argparse", "difflib", "inspect", "pprint"}},
	{"email.message", {"binascii", "datetime", "quopri", "re"}},
	{"http.client", {"datetime", "http", "re", "socket"}},
	{"http.server", {"copy", "datetime", "html", "http", "selectors",
			 "shutil", "socket"}},
	{"importlib.metadata", {"csv", "datetime", "inspect", "json", "struct",
				"textwrap", "typing", "zlib"}},
	{"logging", {"re", "string", "traceback", "weakref"}},
	{"multiprocessing", {"pickle", "signal", "weakref"}},
	{"random", {"bisect", "hashlib"}},
	{"shelve", {"ast", "pickle", "struct"}},
	{"socketserver", {"selectors", "socket"}},
	{"statistics", {"bisect", "collections", "decimal", "fractions",
			"hashlib"}},
	{"tempfile", {"bisect", "fnmatch", "hashlib", "shutil", "weakref"}},
	{"threading", {"collections", "functools", "weakref"}},
	{"unittest", {"argparse", "difflib", "pprint", "re", "string",
		      "traceback"}},
	{"unittest.mock", {"argparse", "difflib", "inspect", "pprint",
			   "traceback", "typing"}},
	{"urllib.parse", {"collections", "re", "unicodedata"}},
	{"urllib.request", {"base64", "bisect", "datetime", "fnmatch",
			    "hashlib", "http", "shutil", "socket"}},
	{"xml.etree.ElementTree", {"collections", "contextlib", "copy", "re",
				   "weakref"}},
	{"xmlrpc.client", {"base64", "datetime", "decimal", "http", "socket"}},
	{"zipfile", {"binascii", "struct", "zlib"}},
};

/* What importing the package alone brings; of others a snippet that imports
 * just the package must not find the name in it. The exceptions are what warm
 * modules look up there themselves (sandbox/warm.c knows them, too). */
static const char *const with_package[] = {
	"collections.abc", "importlib.machinery",
	"html.entities", "importlib._bootstrap",
	"importlib._bootstrap_external", "json.", "pathlib.", "re.", "sqlite3.",
	"typing.",
};

/* A traceback at the end of a run would import it each time. */
static const char *const at_the_end[] = {
#if PY_TRACEBACKS_IN_PYTHON
	"traceback", "linecache", "tokenize",
#endif
	NULL,
};

static bool is(struct bytes name, const char *other)
{
	return strlen(other) == name.len &&
	       memcmp(other, name.at, name.len) == 0;
}

static void warm(const char *name)
{
	PyObject *module = PyImport_ImportModule(name);

	if (!module)
		PyErr_Clear();
	Py_XDECREF(module);
}

static void warm_named(struct bytes name)
{
	for (size_t i = 0; i < Py_ARRAY_LENGTH(warmable); i++)
		if (is(name, warmable[i]))
			warm(warmable[i]);
	for (size_t i = 0; i < Py_ARRAY_LENGTH(needed); i++)
		if (is(name, needed[i].by))
			for (const char *const *one = needed[i].modules; *one;
			     one++)
				warm(*one);
}

/* The gate hears of an import only where sys.modules has no such module. */
static bool is_offered(const char *name, unsigned needs)
{
	unsigned offered = OFFERED_TO_NOBODY;

	return modules_find(name, &offered) &&
	       (offered == OFFERED_TO_ALL || (offered & needs));
}

static bool is_with_package(const char *name)
{
	if (!strchr(name, '.'))
		return true;
	for (size_t i = 0; i < Py_ARRAY_LENGTH(with_package); i++)
		if (strncmp(name, with_package[i],
			    strlen(with_package[i])) == 0)
			return true;
	return false;
}

/* Out of sys.modules, and a submodule out of its package. */
static void forget(PyObject *modules, PyObject *name, const char *text)
{
	const char *dot = strrchr(text, '.');
	PyObject *package = !dot ? NULL : PyUnicode_FromStringAndSize(
		text, dot - text);
	PyObject *found = package ? PyDict_GetItem(modules, package) : NULL;

	if (found)
		PyObject_DelAttrString(found, dot + 1);
	Py_XDECREF(package);
	PyErr_Clear();
	PyDict_DelItem(modules, name);
}

static void forget_others(PyObject *before, unsigned needs)
{
	PyObject *modules = PyImport_GetModuleDict();		/* borrowed */
	PyObject *names = PyDict_Keys(modules);

	for (Py_ssize_t i = 0; names && i < PyList_GET_SIZE(names); i++) {
		PyObject *name = PyList_GET_ITEM(names, i);
		const char *text = PyUnicode_AsUTF8(name);

		if (text && !PyDict_GetItem(before, name) &&
		    !(is_offered(text, needs) && is_with_package(text)))
			forget(modules, name, text);
		PyErr_Clear();
	}
	Py_XDECREF(names);
}

void python_warm(const struct bytes *names, size_t count, unsigned needs,
		 bool many)
{
	PyObject *before = PyDict_Copy(PyImport_GetModuleDict());

	if (!before) {
		PyErr_Clear();
		return;
	}
	for (size_t i = 0; i < count; i++)
		warm_named(names[i]);
	for (size_t i = 0; many && at_the_end[i]; i++)
		warm(at_the_end[i]);
	forget_others(before, needs);
	Py_DECREF(before);
}

/* Back among the young: a cycle through __main__ (any function is one) must
 * be seen by the collection at the end, and what is frozen never is. */
static void thaw_main(void)
{
	PyObject *module = PyImport_AddModule("__main__");	/* borrowed */
	PyObject *both[] = {module, module ? PyModule_GetDict(module) : NULL};

	for (size_t i = 0; module && i < Py_ARRAY_LENGTH(both); i++) {
		PyObject_GC_UnTrack(both[i]);
		PyObject_GC_Track(both[i]);
	}
}

void python_freeze(void)
{
	PyGC_Collect();
	PyObject *gc = PyImport_ImportModule("gc");
	PyObject *done = gc ? PyObject_CallMethod(gc, "freeze", NULL) : NULL;
	if (!done)
		PyErr_Clear();
	Py_XDECREF(done);
	Py_XDECREF(gc);
	/* glibc would merge its free chunks in each run again, writing to the
	 * pages of all of them */
	malloc_trim(0);
	thaw_main();
}
