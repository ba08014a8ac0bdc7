/* py_where.c - whose code is being executed, and which line */
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

/* ------------------------------------------------------------- the frames */

#define FILE_MAX 512		/* bytes of a file's name that are looked at */

/* Is this the frame that is looked for? `file` is the name of its file. */
typedef bool frame_test(PyFrameObject *frame, const char *file, void *ctx);

/* From the innermost outwards; true when one passed. */
static bool find_frame(frame_test *test, void *ctx)
{
	PyFrameObject *frame = PyEval_GetFrame();
	bool found = false;

	Py_XINCREF(frame);
	while (frame) {
		PyCodeObject *code = py_frame_code(frame);
		char file[FILE_MAX];

		copy_text(code->co_filename, file, sizeof(file));
		Py_DECREF(code);
		found = test(frame, file, ctx);
		PyFrameObject *back = found ? NULL : py_frame_back(frame);
		Py_DECREF(frame);
		frame = back;
	}
	return found;
}

static void copy_function(PyFrameObject *frame, struct py_where *out)
{
	PyCodeObject *code = py_frame_code(frame);

	copy_text(code->co_name, out->function, sizeof(out->function));
	Py_DECREF(code);
}

/* ------------------------------------------------------------ the snippet */

static bool is_snippets(PyFrameObject *frame, const char *file, void *out_)
{
	struct py_where *out = out_;

	if (!py_is_snippet_file(file))
		return false;
	out->line = (unsigned)PyFrame_GetLineNumber(frame);
	snprintf(out->file, sizeof(out->file), "%s", file);
	copy_function(frame, out);
	return true;
}

void py_where(struct py_where *out)
{
	out->line = 0;
	out->file[0] = out->function[0] = '\0';
	find_frame(is_snippets, out);
}

/* ------------------------------------------------------------ whose it is */

static bool is_below(const char *name, const char *folder)
{
	size_t len = strlen(folder);

	return strncmp(name, folder, len) == 0 && name[len] == '/';
}

enum whose {
	NOBODYS,	/* no frame */
	SNIPPETS,	/* whatever name it gave to compile() */
	MACHINERY,	/* that of imports */
	PYTHONS,	/* the standard library's, or a package's */
	OURS,		/* boot.py */
};

static enum whose whose(const char *file)
{
	if (strncmp(file, "<frozen importlib", 17) == 0 ||
	    strstr(file, "/importlib/__init__.py"))
		return MACHINERY;
	if (strcmp(file, BOOT_NAME) == 0)
		return OURS;
	bool is = strncmp(file, "<frozen ", 8) == 0 ||
		  is_below(file, python_home.stdlib);

	for (const char *const *site = python_home.sites; *site; site++)
		is |= is_below(file, *site);
	return is ? PYTHONS : SNIPPETS;
}

struct passing {
	enum whose passed, found;
};

static bool is_another(PyFrameObject *frame, const char *file, void *passing_)
{
	struct passing *passing = passing_;

	(void)frame;
	passing->found = whose(file);
	return passing->found != passing->passed;
}

/* Of the innermost frame that isn't `passed`; NOBODYS when all are. */
static enum whose innermost_but(enum whose passed)
{
	struct passing passing = {passed, NOBODYS};

	return find_frame(is_another, &passing) ? passing.found : NOBODYS;
}

bool py_called_by_snippet(void)
{
	enum whose caller = innermost_but(MACHINERY);

	return caller == SNIPPETS || caller == OURS;
}

bool py_loads_for_snippet(void)
{
	return innermost_but(NOBODYS) == MACHINERY && py_called_by_snippet();
}

bool py_loads_library(void)
{
	return innermost_but(NOBODYS) == OURS ||
	       innermost_but(PYTHONS) == MACHINERY;
}

/* ------------------------------------------------------------ the library */

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

struct asking {
	py_library_test *test;
	void *ctx;
	bool passed;
};

static bool is_decided(PyFrameObject *frame, const char *file, void *asking_)
{
	struct asking *asking = asking_;
	struct py_where where;

	if (!name_library(file, where.file, sizeof(where.file)))
		return true;
	copy_function(frame, &where);
	enum py_library answer = asking->test(where.file, where.function,
					      asking->ctx);

	asking->passed = answer == LIBRARY_YES;
	return answer != LIBRARY_CALLER;
}

bool py_in_library(py_library_test *test, void *ctx)
{
	struct asking asking = {.test = test, .ctx = ctx};

	find_frame(is_decided, &asking);
	return asking.passed;
}
