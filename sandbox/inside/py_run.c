/* py_run.c - main.py, as python3 runs it, and how it ended */
#include "inside/py.h"

#include <string.h>
#include <unistd.h>

#include "inside/sources.h"
#include "inside/testimony.h"

#define MAIN_NAME "main.py"

/* ------------------------------------------------------- before it starts */

/* What pymain_run_file() gives __main__ beyond what it has. */
static int name_main(PyObject *names, PyObject *source)
{
	PyObject *make = py_boot_function("loader");
	PyObject *loader = make ? PyObject_CallFunction(make, "ssO", "__main__",
							MAIN_NAME, source) :
				  NULL;
	PyObject *name = PyUnicode_FromString(MAIN_NAME);
	int failed = !loader || !name ||
		     PyDict_SetItemString(names, "__file__", name) ||
		     PyDict_SetItemString(names, "__cached__", Py_None) ||
		     PyDict_SetItemString(names, "__loader__", loader);

	Py_XDECREF(loader);
	Py_XDECREF(name);
	return failed ? -1 : 0;
}

static int offer_files(const struct run_plan *plan)
{
	if (!plan->file_count)
		return 0;
	PyObject *files = PyDict_New();
	for (size_t i = 0; files && i < plan->file_count; i++) {
		const struct run_file *file = &plan->files[i];
		PyObject *name = PyUnicode_FromStringAndSize(
			file->name.at, (Py_ssize_t)file->name.len);
		PyObject *text = PyBytes_FromStringAndSize(
			file->text.at, (Py_ssize_t)file->text.len);
		if (!name || !text || PyDict_SetItem(files, name, text))
			Py_CLEAR(files);
		Py_XDECREF(name);
		Py_XDECREF(text);
	}
	PyObject *use = files ? py_boot_function("use_files") : NULL;
	PyObject *done = use ? PyObject_CallFunctionObjArgs(use, files, NULL) :
			       NULL;
	Py_XDECREF(files);
	Py_XDECREF(done);
	return done ? 0 : -1;
}

/* ------------------------------------------------------- after it raised */

/* Copies text to `out`, cut to `size`; returns the length. */
static uint32_t put_text(PyObject *text, char *out, size_t size)
{
	/* A lone surrogate has no UTF-8: shown as an escape */
	PyObject *bytes = PyUnicode_AsEncodedString(text, "utf-8",
						    "backslashreplace");
	if (!bytes) {
		PyErr_Clear();
		return 0;
	}
	size_t len = (size_t)PyBytes_GET_SIZE(bytes);
	if (len > size)
		len = size;
	memcpy(out, PyBytes_AS_STRING(bytes), len);
	Py_DECREF(bytes);
	return (uint32_t)len;
}

/* New: the attribute, or NULL without an exception. */
static PyObject *quiet_attribute(PyObject *of, const char *name)
{
	PyObject *value = PyObject_GetAttrString(of, name);

	if (!value)
		PyErr_Clear();
	return value;
}

/* New: the type as a traceback's last line shows it. */
static PyObject *type_name(PyTypeObject *type)
{
	PyObject *module = quiet_attribute((PyObject *)type, "__module__");
	PyObject *name = quiet_attribute((PyObject *)type, "__qualname__");
	PyObject *full = NULL;

	if (!name || !PyUnicode_Check(name))
		full = PyUnicode_FromString(type->tp_name);
	else if (!module || !PyUnicode_Check(module) ||
		 PyUnicode_CompareWithASCIIString(module, "builtins") == 0 ||
		 PyUnicode_CompareWithASCIIString(module, "__main__") == 0)
		full = Py_NewRef(name);
	else
		full = PyUnicode_FromFormat("%U.%U", module, name);
	Py_XDECREF(module);
	Py_XDECREF(name);
	return full;
}

/* Is str() of it the snippet's own code? Calling that once more could print
 * once more: the message is then taken from the traceback (judge.c). */
static bool has_own_str(PyObject *value)
{
	PyObject *type = (PyObject *)Py_TYPE(value);
	PyObject *method = quiet_attribute(type, "__str__");
	PyObject *representer = quiet_attribute(type, "__repr__");
	bool own = (method && PyFunction_Check(method)) ||
		   (representer && PyFunction_Check(representer));

	Py_XDECREF(method);
	Py_XDECREF(representer);
	return own;
}

/* New: what stands behind the colon. A SyntaxError's str() has the place in
 * it, which its traceback shows elsewhere. */
static PyObject *message_of(PyObject *value)
{
	PyObject *message = NULL;

	if (PyObject_TypeCheck(value, (PyTypeObject *)PyExc_SyntaxError)) {
		message = quiet_attribute(value, "msg");
#if PY_TRACEBACKS_IN_PYTHON
		if (message == Py_None)
			return PyUnicode_FromString("<no detail available>");
#endif
		if (message && !PyUnicode_Check(message))
			Py_CLEAR(message);
	}
	if (!message)
		message = PyObject_Str(value);
	if (!message) {
		PyErr_Clear();
		message = PyUnicode_FromString("<exception str() failed>");
	}
	return message;
}

/* The innermost line in main.py that the traceback passes through. */
static unsigned line_of(PyObject *value)
{
	unsigned line = 0;

	if (PyObject_TypeCheck(value, (PyTypeObject *)PyExc_SyntaxError)) {
		PyObject *file = quiet_attribute(value, "filename");
		PyObject *number = quiet_attribute(value, "lineno");
		if (file && PyUnicode_Check(file) && number &&
		    PyLong_Check(number) &&
		    !PyUnicode_CompareWithASCIIString(file, MAIN_NAME))
			line = (unsigned)PyLong_AsLong(number);
		Py_XDECREF(file);
		Py_XDECREF(number);
		if (line)
			return line;
	}
	PyObject *traceback = PyException_GetTraceback(value);
	for (PyTracebackObject *at = (PyTracebackObject *)traceback; at;
	     at = at->tb_next) {
		PyCodeObject *code = py_frame_code(at->tb_frame);
		if (PyUnicode_CompareWithASCIIString(code->co_filename,
						     MAIN_NAME) == 0)
			line = py_traceback_line(at);
		Py_DECREF(code);
	}
	Py_XDECREF(traceback);
	return line;
}

static void testify(PyObject *value)
{
	struct testimony *t = testimony;
	PyObject *type = type_name(Py_TYPE(value));
	/* sys.exit(object) prints the object once: exit_code_of() */
	bool exits = PyErr_GivenExceptionMatches(value, PyExc_SystemExit);
	bool own_str = !exits && has_own_str(value);
	PyObject *message = exits || own_str ? NULL : message_of(value);

	t->has_exception = 1;
	t->message_on_stderr = own_str;
	t->exception_line = line_of(value);
	if (type)
		t->type_len = put_text(type, t->type, sizeof(t->type));
	if (message)
		t->message_len = put_text(message, t->message,
					  sizeof(t->message));
	PyErr_Clear();
	Py_XDECREF(type);
	Py_XDECREF(message);
}

/* sys.exit(CODE): None is 0, an int itself, anything else goes to stderr. */
static int exit_code_of(PyObject *value)
{
	PyObject *code = quiet_attribute(value, "code");
	int result = 1;

	if (!code || code == Py_None) {
		result = 0;
	} else if (PyLong_Check(code)) {
		result = (int)PyLong_AsLong(code);
		PyErr_Clear();
	} else {
		PyObject *err = PySys_GetObject("stderr");	/* borrowed */
		if (err && err != Py_None)
			PyFile_WriteObject(code, err, Py_PRINT_RAW);
		PyErr_Clear();
		PySys_WriteStderr("\n");
	}
	/* The message is the code, as `#: ! SystemExit: 3` says it. */
	PyObject *text = code && (PyLong_Check(code) || PyUnicode_Check(code)) ?
			 PyObject_Str(code) : NULL;
	if (text)
		testimony->message_len = put_text(text, testimony->message,
						  sizeof(testimony->message));
	PyErr_Clear();
	Py_XDECREF(text);
	Py_XDECREF(code);
	return result & 0xff;
}

static int handle(PyObject *value);

/*
 * What PyErr_Print() does, but for SystemExit: that would finalise the whole
 * runtime, which a subinterpreter in a forked child can't.
 */
static int report(PyObject *value)
{
	PyObject *type = (PyObject *)Py_TYPE(value);
	PyObject *traceback = PyException_GetTraceback(value);	/* new */
	PyObject *hook = PySys_GetObject("excepthook");		/* borrowed */
	int code = 1;

	PySys_SetObject("last_type", type);
	PySys_SetObject("last_value", value);
	PySys_SetObject("last_traceback", traceback ? traceback : Py_None);
#if PY_HAS_LAST_EXC
	PySys_SetObject("last_exc", value);
#endif
	if (!hook) {
		PySys_WriteStderr("sys.excepthook is missing\n");
		PyErr_Display(type, value, traceback);
	} else {
		Py_INCREF(hook);
		PyObject *done = PyObject_CallFunctionObjArgs(
			hook, type, value, traceback ? traceback : Py_None,
			NULL);
		PyObject *second = done ? NULL : py_take_exception();
		if (second && PyErr_GivenExceptionMatches(second,
							  PyExc_SystemExit)) {
			code = handle(second);
		} else if (second) {
			PySys_WriteStderr("Error in sys.excepthook:\n");
			PyErr_Display((PyObject *)Py_TYPE(second), second,
				      NULL);
			PySys_WriteStderr("\nOriginal exception was:\n");
			PyErr_Display(type, value, traceback);
		}
		Py_XDECREF(second);
		Py_XDECREF(done);
		Py_DECREF(hook);
	}
	PyErr_Clear();
	Py_XDECREF(traceback);
	return code;
}

/* Testifies to the exception, prints it; returns the exit code. */
static int handle(PyObject *value)
{
	testify(value);
	if (PyErr_GivenExceptionMatches(value, PyExc_SystemExit)) {
		testimony->outcome = OUTCOME_EXITED;
		return exit_code_of(value);
	}
	testimony->outcome = OUTCOME_RAISED;
	return report(value);
}

/* ------------------------------------------------------------- the run */

/* New: the result of the program, or NULL with its exception set. */
static PyObject *run_program(const struct run_plan *plan, PyObject *names,
			     PyObject *source)
{
	PyCompilerFlags flags = {0, PY_MINOR_VERSION};

	if (plan->mode == RUN_REPL) {
		PyObject *repl = py_boot_function("repl");
		close(3);
		return repl ? PyObject_CallFunctionObjArgs(repl, source, names,
							   NULL) : NULL;
	}
	/* From a FILE, not from memory: the tokeniser says other things about
	 * a bad encoding when it reads a file. */
	FILE *file = fdopen(3, "rb");
	if (!file)
		return PyErr_SetFromErrno(PyExc_OSError);
	return PyRun_FileExFlags(file, MAIN_NAME, Py_file_input, names, names,
				 1, &flags);
}

int python_run(const struct run_plan *plan)
{
	PyObject *module = PyImport_AddModule("__main__");	/* borrowed */
	PyObject *names = Py_NewRef(PyModule_GetDict(module));
	PyObject *source = PyBytes_FromStringAndSize(
		plan->program.at, (Py_ssize_t)plan->program.len);
	int code = 0;

	if (!source || name_main(names, source) || offer_files(plan)) {
		PyErr_Print();
		return JAIL_EXIT;
	}
	sources_watch(plan->pins, plan->clock_shift_s);
	py_guard_watch(plan->needs);
	PyObject *result = run_program(plan, names, source);
	Py_DECREF(source);
	if (result) {
		testimony->outcome = OUTCOME_ENDED;
		Py_DECREF(result);
	} else {
		PyObject *value = py_take_exception();
		code = handle(value);
		Py_DECREF(value);
	}
	PyDict_DelItemString(names, "__file__");
	PyDict_DelItemString(names, "__cached__");
	PyErr_Clear();
	Py_DECREF(names);	/* it must be able to die in py_end() */
	testimony->exit_code = (uint32_t)code;
	int unflushed = py_end(plan);
	return unflushed ? unflushed : code;
}
