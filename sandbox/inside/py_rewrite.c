/* py_rewrite.c - rewrites of programs: what beliefs and slips make of them */
#include "inside/py.h"

/* The modules of inside/rewrite, compiled for this CPython when it was built
 * (pack-rewrites.py). */
__asm__(".section .rodata\n"
	"rewrites_packed:\n"
	".incbin \"" PY_REWRITES "\"\n"
	"rewrites_end:\n"
	".balign 8\n"
	"rewrites_size:\n"
	".quad rewrites_end - rewrites_packed\n"
	".previous\n");
extern const char rewrites_packed[];
extern const uint64_t rewrites_size;

static PyObject *modules;	/* by name; owned for good */

int py_rewrites_load(void)
{
	PyObject *load = py_boot_function("load_rewrites");	/* borrowed */

	modules = load ? PyObject_CallFunction(
		load, "y#", rewrites_packed,
		(Py_ssize_t)rewrites_size) : NULL;
	return modules ? 0 : -1;
}

/* Borrowed. */
static PyObject *module_named(const char *name)
{
	PyObject *module = modules ? PyDict_GetItemString(modules, name) : NULL;

	if (!module)
		PyErr_Format(PyExc_SystemError, "no module %s here", name);
	return module;
}

int py_rewrites_help(void)
{
	PyObject *package = module_named("rewrite");
	PyObject *done = package ? PyObject_CallMethod(
		package, "install", "O", PyEval_GetBuiltins()) : NULL;

	Py_XDECREF(done);
	return done ? 0 : -1;
}

PyObject *py_rewrites_reply(const struct run_plan *plan)
{
	PyObject *package = module_named("rewrite");
	PyObject *reply = module_named("rewrite.reply");

	return package && reply ? PyObject_CallMethod(
		reply, "reply", "Oy#y#O", package,
		plan->program.at, (Py_ssize_t)plan->program.len,
		plan->input.at, (Py_ssize_t)plan->input.len,
		PySys_GetObject("stdout")) : NULL;
}
