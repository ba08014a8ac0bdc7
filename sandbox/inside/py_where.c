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

static bool is_below(const char *name, const char *folder)
{
	size_t len = strlen(folder);

	return strncmp(name, folder, len) == 0 && name[len] == '/';
}

enum whose {
	SNIPPETS,	/* whatever name it gave to compile() */
	MACHINERY,	/* that of imports */
	PYTHONS,	/* the standard library's, or a package's */
	OURS,		/* boot.py */
};

static enum whose whose_file(const char *name)
{
	if (!name)
		return SNIPPETS;
	if (strncmp(name, "<frozen importlib", 17) == 0 ||
	    strstr(name, "/importlib/__init__.py"))
		return MACHINERY;
	if (strcmp(name, BOOT_NAME) == 0)
		return OURS;
	bool is = strncmp(name, "<frozen ", 8) == 0 ||
		  is_below(name, python_home.stdlib);

	for (const char *const *site = python_home.sites; *site; site++)
		is |= is_below(name, *site);
	return is ? PYTHONS : SNIPPETS;
}

static enum whose whose(PyFrameObject *frame)
{
	PyCodeObject *code = py_frame_code(frame);
	const char *name = PyUnicode_AsUTF8(code->co_filename);
	enum whose found = whose_file(name);

	if (!name)
		PyErr_Clear();
	Py_DECREF(code);
	return found;
}

/* Of the innermost frame that isn't `passed`; that itself when none is. */
static enum whose innermost_but(enum whose passed)
{
	PyFrameObject *frame = PyEval_GetFrame();
	enum whose found = passed;

	Py_XINCREF(frame);
	while (frame && (found = whose(frame)) == passed) {
		PyFrameObject *back = py_frame_back(frame);
		Py_DECREF(frame);
		frame = back;
	}
	Py_XDECREF(frame);
	return found;
}

bool py_called_by_snippet(void)
{
	enum whose caller = innermost_but(MACHINERY);

	return caller == SNIPPETS || caller == OURS;
}

bool py_loads_for_snippet(void)
{
	PyFrameObject *frame = PyEval_GetFrame();

	return frame && whose(frame) == MACHINERY && py_called_by_snippet();
}

/* "/usr/lib/python3.11/http/client.py", "<frozen abc>" -> "http/client", "abc" */
static bool name_library(const char *file, char *out, size_t size)
{
	const char *at = NULL;

	if (strncmp(file, "<frozen ", 8) == 0)
		at = file + 8;
	else if (is_below(file, python_home.stdlib))
		at = file + strlen(python_home.stdlib) + 1;
	if (at)
		snprintf(out, size, "%.*s", (int)strcspn(at, ".>"), at);
	return at;
}

static bool name_function(PyFrameObject *frame, struct py_where *out)
{
	PyCodeObject *code = py_frame_code(frame);
	const char *file = PyUnicode_AsUTF8(code->co_filename);
	bool is = file && name_library(file, out->file, sizeof(out->file));

	if (!file)
		PyErr_Clear();
	if (is)
		copy_text(code->co_name, out->function, sizeof(out->function));
	Py_DECREF(code);
	return is;
}

bool py_library_function(const char *passed, struct py_where *out)
{
	PyFrameObject *frame = PyEval_GetFrame();
	bool is = false;

	Py_XINCREF(frame);
	while (frame && (is = name_function(frame, out)) &&
	       strcmp(out->file, passed) == 0) {
		PyFrameObject *back = py_frame_back(frame);
		Py_DECREF(frame);
		frame = back;
	}
	is &= frame != NULL;
	Py_XDECREF(frame);
	return is;
}

bool py_loads_library(void)
{
	PyFrameObject *frame = PyEval_GetFrame();

	return frame && (whose(frame) == OURS ||
			 innermost_but(PYTHONS) == MACHINERY);
}
