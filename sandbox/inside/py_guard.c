/* py_guard.c - the audit hook: says clearly what a snippet may not import */
#include "inside/py.h"

#include <string.h>

#include "inside/mutant.h"
#include "inside/paths.h"
#include "inside/testimony.h"

/*
 * No wall (a snippet can go round an audit hook; PEP 578 says so itself): the
 * jail holds without it. It turns "Operation not permitted", raised somewhere
 * inside a module, into one sentence at the import, and remembers the line
 * for what the jail refuses later.
 */

struct gated {
	const char *module;	/* dotted; what lies below it is meant too */
	unsigned needs;		/* any of these grants it; 0 nothing does */
};

static const struct gated gate[] = {
	{"threading", NEED_THREADS | NEED_PROCESSES | NEED_NETWORK},
	{"_thread", NEED_THREADS | NEED_PROCESSES | NEED_NETWORK},
	{"concurrent.futures", NEED_THREADS | NEED_PROCESSES},
	{"signal", NEED_THREADS | NEED_PROCESSES | NEED_NETWORK},
	{"_signal", NEED_THREADS | NEED_PROCESSES | NEED_NETWORK},
	{"multiprocessing", NEED_PROCESSES},
	/* there is no program in the jail that could be run */
	{"subprocess", 0}, {"_posixsubprocess", 0}, {"pty", 0},
	{"mmap", NEED_FILES | NEED_PROCESSES},
	{"sqlite3", NEED_FILES}, {"_sqlite3", NEED_FILES},
	{"dbm", NEED_FILES}, {"shelve", NEED_FILES},
	{"socket", NEED_NETWORK}, {"_socket", NEED_NETWORK},
	{"ssl", NEED_NETWORK}, {"socketserver", NEED_NETWORK},
	{"http.client", NEED_NETWORK}, {"http.server", NEED_NETWORK},
	{"urllib.request", NEED_NETWORK}, {"xmlrpc", NEED_NETWORK},
	{"ftplib", NEED_NETWORK}, {"smtplib", NEED_NETWORK},
	{"poplib", NEED_NETWORK}, {"imaplib", NEED_NETWORK},
	{"tkinter", NEED_DISPLAY}, {"_tkinter", NEED_DISPLAY},
	{"turtle", NEED_DISPLAY},
	{"numpy", NEED_NUMPY}, {"matplotlib", NEED_NUMPY},
	{"pymysql", NEED_MYSQL},
	{"ctypes", 0}, {"_ctypes", 0}, {"resource", 0}, {"fcntl", 0},
	{"termios", 0}, {"readline", 0}, {"curses", 0}, {"faulthandler", 0},
	{"_xxsubinterpreters", 0}, {"_interpreters", 0}, {"_testcapi", 0},
	{"_testinternalcapi", 0}, {"ensurepip", 0}, {"venv", 0},
};

static bool watching;
static unsigned granted;

static const struct gated *find_gated(const char *name)
{
	for (size_t i = 0; i < Py_ARRAY_LENGTH(gate); i++) {
		size_t len = strlen(gate[i].module);
		if (strncmp(name, gate[i].module, len) == 0 &&
		    (name[len] == '\0' || name[len] == '.'))
			return &gate[i];
	}
	return NULL;
}

/* The first capability that would grant it. */
static const char *remedy(const struct gated *row)
{
	for (unsigned bit = 1; bit; bit <<= 1)
		if (row->needs & bit)
			return capability_name((enum capability)bit);
	return NULL;
}

/* -1 with ImportError set, and a line in the testimony. */
static int gate_import(PyObject *args)
{
	PyObject *module = PyTuple_GetItem(args, 0);	/* borrowed */
	const char *name = module ? PyUnicode_AsUTF8(module) : NULL;

	if (!name) {
		PyErr_Clear();
		return 0;
	}
	const struct gated *row = find_gated(name);
	if (!row || row->needs & granted || !py_called_by_snippet())
		return 0;
	testimony_refuse("import", name, testimony->last_line);
	const char *capability = remedy(row);
	if (capability)
		PyErr_Format(PyExc_ImportError,
			     "`%s` needs `needs = [\"%s\"]` in the question",
			     name, capability);
	else
		PyErr_Format(PyExc_ImportError,
			     "`%s` is not offered to snippets", name);
	return -1;
}

/* Whoever opens it, on the snippet's behalf: pathlib, codecs... */
static void note_open(PyObject *args)
{
	PyObject *path = PyTuple_GetItem(args, 0);	/* borrowed */
	PyObject *bytes = NULL;

	if (path && (PyUnicode_CheckExact(path) || PyBytes_CheckExact(path)) &&
	    PyUnicode_FSConverter(path, &bytes))
		paths_note(PyBytes_AS_STRING(bytes));
	Py_XDECREF(bytes);
	PyErr_Clear();
}

/* Events worth a line number: each stands before a call that may be refused.
 * The frequent ones (object.__getattr__, compile, exec...) are left out. */
static bool is_noteworthy(const char *event)
{
	static const char *const prefixes[] = {
		"import", "open", "os.", "socket.", "subprocess.", "_thread.",
		"_posixsubprocess.", "signal.", "fcntl.", "shutil.", "mmap.",
		"ctypes.", "pty.", "tempfile.", "sqlite3.", "resource.",
		"glob.", "pathlib.", "syslog.", "cpython._PySys",
	};

	for (size_t i = 0; i < Py_ARRAY_LENGTH(prefixes); i++)
		if (strncmp(event, prefixes[i], strlen(prefixes[i])) == 0)
			return true;
	return false;
}

static int audit(const char *event, PyObject *args, void *unused)
{
	(void)unused;
	if (!watching || !is_noteworthy(event))
		return 0;
	struct py_where where;
	py_where(&where);
	if (where.line)
		testimony->last_line = where.line;
	if (strcmp(event, "import") == 0)
		return gate_import(args);
	if (strcmp(event, "open") == 0)
		note_open(args);
	return 0;
}

int py_guard_install(void)
{
	if (jail_without("guard"))
		return 0;
	return PySys_AddAuditHook(audit, NULL);
}

void py_guard_watch(unsigned needs)
{
	watching = true;
	granted = needs;
	paths_watch();
}
