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

/*
 * Nothing from here to testify() may run code of the snippet's: python3 runs
 * its __str__ once, while it prints the traceback, and a second time could be
 * seen. So types are read from their slots, never by attribute.
 */

/* New: the type as a traceback's last line shows it. */
PyObject *py_exception_type(PyTypeObject *type)
{
	if (!(type->tp_flags & Py_TPFLAGS_HEAPTYPE))
		return PyUnicode_FromString(type->tp_name);
	PyObject *name = ((PyHeapTypeObject *)type)->ht_qualname; /* borrowed */
	PyObject *module = type->tp_dict ?
			   PyDict_GetItemString(type->tp_dict, "__module__") :
			   NULL;				/* borrowed */
	if (!module || !PyUnicode_CheckExact(module) ||
	    PyUnicode_CompareWithASCIIString(module, "builtins") == 0 ||
	    PyUnicode_CompareWithASCIIString(module, "__main__") == 0)
		return Py_NewRef(name);
	return PyUnicode_FromFormat("%U.%U", module, name);
}

/* A value whose str() and repr() are CPython's own. */
static bool is_plain(PyObject *value)
{
	if (PyTuple_CheckExact(value)) {
		for (Py_ssize_t i = 0; i < PyTuple_GET_SIZE(value); i++)
			if (!is_plain(PyTuple_GET_ITEM(value, i)))
				return false;
		return true;
	}
	return value == Py_None || PyUnicode_CheckExact(value) ||
	       PyLong_CheckExact(value) || PyBool_Check(value) ||
	       PyFloat_CheckExact(value) || PyBytes_CheckExact(value);
}

/* Can str() of it be asked for without running anything of the snippet's?
 * Else the message is taken from the traceback (judge.c). */
static bool has_plain_str(PyObject *value)
{
	PyTypeObject *type = Py_TYPE(value), *builtin = type;

	while (builtin->tp_flags & Py_TPFLAGS_HEAPTYPE)
		builtin = builtin->tp_base;
	PyObject *args = ((PyBaseExceptionObject *)value)->args;
	/* str() of a group counts its exceptions, and looks no closer */
	if (strcmp(builtin->tp_name, "BaseExceptionGroup") == 0 &&
	    PyTuple_GET_SIZE(args))
		args = PyTuple_GET_ITEM(args, 0);
	return type->tp_str == builtin->tp_str &&
	       type->tp_repr == builtin->tp_repr && is_plain(args);
}

/* New, or NULL: the message of a SyntaxError. Its str() has the place in it,
 * which its traceback shows elsewhere. */
static PyObject *syntax_message(PyObject *value)
{
	PyObject *message = ((PySyntaxErrorObject *)value)->msg; /* borrowed */

#if PY_TRACEBACKS_IN_PYTHON
	if (!message || message == Py_None)
		return PyUnicode_FromString("<no detail available>");
#endif
	return message && PyUnicode_CheckExact(message) ? Py_NewRef(message) :
							  NULL;
}

static bool is_syntax_error(PyObject *value)
{
	return PyObject_TypeCheck(value, (PyTypeObject *)PyExc_SyntaxError);
}

/* New, or NULL: what stands behind the colon. */
PyObject *py_exception_message(PyObject *value)
{
	PyObject *message = is_syntax_error(value) ? syntax_message(value) :
						     NULL;

	if (!message && has_plain_str(value))
		message = PyObject_Str(value);
	PyErr_Clear();
	return message;
}

/* A line number, or 0 for what can't be one. */
static unsigned small_number(PyObject *number)
{
	long value = PyLong_AsLong(number);

	PyErr_Clear();
	return value > 0 && value < 1 << 30 ? (unsigned)value : 0;
}

static unsigned syntax_line(PyObject *value)
{
	PySyntaxErrorObject *error = (PySyntaxErrorObject *)value;
	bool ours = error->filename && PyUnicode_CheckExact(error->filename) &&
		    !PyUnicode_CompareWithASCIIString(error->filename,
						      MAIN_NAME);

	return ours && error->lineno && PyLong_CheckExact(error->lineno) ?
	       small_number(error->lineno) : 0;
}

/* The innermost line in main.py that the traceback passes through. */
static unsigned line_of(PyObject *value)
{
	unsigned line = is_syntax_error(value) ? syntax_line(value) : 0;

	if (line)
		return line;
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
	PyObject *type = py_exception_type(Py_TYPE(value));
	/* sys.exit(object) prints the object once: exit_code_of() */
	bool exits = PyErr_GivenExceptionMatches(value, PyExc_SystemExit);
	PyObject *message = exits ? NULL : py_exception_message(value);

	t->has_exception = 1;
	t->message_on_stderr = !exits && !message;
	t->exception_line = line_of(value);
	if (!exits)
		py_trace_uncaught(value, t->exception_line);
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
	if (!PySys_GetObject("stderr")) {
		/* CPython would dump the object by way of PyGILState_Ensure(),
		 * which waits for ever in a subinterpreter */
		PyErr_Clear();
	} else if (!hook) {
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

	if (plan->mode == RUN_REWRITES)
		return py_rewrites_reply(plan);
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
	if (plan->helpers && py_rewrites_help()) {
		PyErr_Print();
		return JAIL_EXIT;
	}
	sources_watch(plan->pins, plan->clock_shift_s);
	py_hash_watch();
	py_guard_watch(plan);
	py_trace_begin(plan, names);
	PyObject *result = run_program(plan, names, source);
	py_trace_end();
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
