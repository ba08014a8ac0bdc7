/* py_where.c - the snippet's line that is being executed */
#include "inside/py.h"

#include <string.h>

bool py_is_snippet_file(const char *name)
{
	size_t len = strlen(name);

	return name[0] != '/' && name[0] != '<' && len > 3 &&
	       strcmp(name + len - 3, ".py") == 0;
}

static void copy_text(PyObject *text, char *out, size_t size)
{
	const char *utf8 = PyUnicode_AsUTF8(text);

	if (!utf8) {
		PyErr_Clear();
		utf8 = "?";
	}
	snprintf(out, size, "%s", utf8);
}

static bool frame_is_snippets(PyFrameObject *frame, struct py_where *out)
{
	PyCodeObject *code = py_frame_code(frame);
	const char *name = PyUnicode_AsUTF8(code->co_filename);
	bool is = name && py_is_snippet_file(name);

	if (!name)
		PyErr_Clear();
	if (is && out) {
		out->line = (unsigned)PyFrame_GetLineNumber(frame);
		copy_text(code->co_filename, out->file, sizeof(out->file));
		copy_text(code->co_name, out->function, sizeof(out->function));
	}
	Py_DECREF(code);
	return is;
}

void py_where(struct py_where *out)
{
	PyFrameObject *frame = PyEval_GetFrame();

	out->line = 0;
	out->file[0] = out->function[0] = '\0';
	Py_XINCREF(frame);
	while (frame && !frame_is_snippets(frame, out)) {
		PyFrameObject *back = py_frame_back(frame);
		Py_DECREF(frame);
		frame = back;
	}
	Py_XDECREF(frame);
}

static bool is_import_machinery(PyFrameObject *frame)
{
	PyCodeObject *code = py_frame_code(frame);
	const char *name = PyUnicode_AsUTF8(code->co_filename);
	bool is = name && (strncmp(name, "<frozen importlib", 17) == 0 ||
			   strstr(name, "/importlib/__init__.py"));

	if (!name)
		PyErr_Clear();
	Py_DECREF(code);
	return is;
}

static bool is_below(const char *name, const char *folder)
{
	size_t len = strlen(folder);

	return strncmp(name, folder, len) == 0 && name[len] == '/';
}

/* Code of the standard library or of a package. All other is the snippet's,
 * whatever name it gave to compile(). */
static bool is_pythons(PyFrameObject *frame)
{
	PyCodeObject *code = py_frame_code(frame);
	const char *name = PyUnicode_AsUTF8(code->co_filename);
	bool is = name && (strncmp(name, "<frozen ", 8) == 0 ||
			   is_below(name, python_home.stdlib));

	for (const char *const *site = python_home.sites; name && *site; site++)
		is |= is_below(name, *site);
	if (!name)
		PyErr_Clear();
	Py_DECREF(code);
	return is;
}

bool py_called_by_snippet(void)
{
	PyFrameObject *frame = PyEval_GetFrame();

	Py_XINCREF(frame);
	while (frame && is_import_machinery(frame)) {
		PyFrameObject *back = py_frame_back(frame);
		Py_DECREF(frame);
		frame = back;
	}
	bool is = frame && !is_pythons(frame);
	Py_XDECREF(frame);
	return is;
}

bool py_loads_for_snippet(void)
{
	PyFrameObject *frame = PyEval_GetFrame();

	return frame && is_import_machinery(frame) && py_called_by_snippet();
}
