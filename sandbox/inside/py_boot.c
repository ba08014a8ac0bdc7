/* py_boot.c - boot.py, compiled into the box */
#include "inside/py.h"

/* The text stands in the program itself: nothing to find, or to tamper with,
 * at run time. The path is relative to the repository's root. */
__asm__(".section .rodata\n"
	"boot_text:\n"
	".incbin \"sandbox/inside/boot.py\"\n"
	".byte 0\n"
	".previous\n");
extern const char boot_text[];

static PyObject *boot_names;	/* owned for good */

int py_boot(void)
{
	boot_names = PyDict_New();
	if (!boot_names ||
	    PyDict_SetItemString(boot_names, "__builtins__",
				 PyEval_GetBuiltins()))
		return -1;
	PyObject *code = Py_CompileString(boot_text, BOOT_NAME,
					  Py_file_input);
	if (!code)
		return -1;
	PyObject *done = PyEval_EvalCode(code, boot_names, boot_names);
	Py_DECREF(code);
	Py_XDECREF(done);
	return done ? 0 : -1;
}

PyObject *py_boot_function(const char *name)
{
	PyObject *function = PyDict_GetItemString(boot_names, name);

	if (!function)
		PyErr_Format(PyExc_SystemError, "boot.py has no %s", name);
	return function;
}
