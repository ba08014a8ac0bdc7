/* py_guard.c - the audit hook: says clearly what a snippet may not import */
#include "inside/py.h"

#include <dirent.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "inside/modules.h"
#include "inside/mutant.h"
#include "inside/paths.h"
#include "inside/python.h"
#include "inside/testimony.h"

/*
 * No wall (a snippet can go round an audit hook; PEP 578 says so itself): the
 * jail holds without it. It turns "Operation not permitted", raised somewhere
 * inside a module, into one sentence at the import, and remembers the line
 * for what the jail refuses later.
 */

static bool watching;
static const struct run_plan *plan;	/* the snippet's */

/* sys.path as the snippet found it: where Python's own modules lie. */
#define FOLDERS_MAX 16
static const char *folders[FOLDERS_MAX];
static size_t folder_count;

static void remember_folders(void)
{
	PyObject *path = PySys_GetObject("path");	/* borrowed */
	Py_ssize_t count = path ? PyList_GET_SIZE(path) : 0;

	for (Py_ssize_t i = 0; i < count && folder_count < FOLDERS_MAX; i++) {
		PyObject *folder = Py_NewRef(PyList_GET_ITEM(path, i));
		const char *name = PyUnicode_AsUTF8(folder);	/* kept */
		if (name && strcmp(name, SNIPPET_DIR) != 0)
			folders[folder_count++] = name;
	}
	PyErr_Clear();
}

/* ------------------------------------------------------- does it exist? */

/* Is `entry`, of a folder, the module or package of this name? */
static bool is_module(const struct dirent *entry, struct bytes name)
{
	static const char *const ends[] = {".py", ".so", ".pyc"};
	const char *rest = entry->d_name + name.len;

	if (strncmp(entry->d_name, name.at, name.len) != 0)
		return false;
	if (!*rest)
		return entry->d_type != DT_REG;
	for (size_t i = 0; i < Py_ARRAY_LENGTH(ends); i++) {
		size_t len = strlen(rest), end = strlen(ends[i]);
		if (*rest == '.' && len >= end &&
		    strcmp(rest + len - end, ends[i]) == 0)
			return true;
	}
	return false;
}

/* Not opendir(): paths.c would take that for the snippet's. */
static bool is_in_folder(const char *folder, struct bytes name)
{
	int fd = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	DIR *dir = fd < 0 ? NULL : fdopendir(fd);
	struct dirent *entry;
	bool found = false;

	if (!dir) {
		if (fd >= 0)
			close(fd);
		return false;	/* the zip that nobody has */
	}
	while (!found && (entry = readdir(dir)))
		found = is_module(entry, name);
	closedir(dir);
	return found;
}

static bool is_pythons(struct bytes name)
{
	for (const struct _inittab *one = PyImport_Inittab; one->name; one++)
		if (strlen(one->name) == name.len &&
		    memcmp(one->name, name.at, name.len) == 0)
			return true;
	for (size_t i = 0; i < folder_count; i++)
		if (is_in_folder(folders[i], name))
			return true;
	return false;
}

/* One of the files beside main.py, which may shadow what it likes. */
static bool is_snippets(struct bytes name)
{
	for (size_t i = 0; i < plan->file_count; i++) {
		struct bytes file = plan->files[i].name;
		if (file.len > name.len &&
		    memcmp(file.at, name.at, name.len) == 0 &&
		    (file.at[name.len] == '.' || file.at[name.len] == '/'))
			return true;
	}
	return false;
}

/* -------------------------------------------------------------- the gate */

/* The first capability that would grant it; NULL where none does. */
static const char *remedy(unsigned needs)
{
	for (unsigned bit = 1; bit; bit <<= 1)
		if (needs & bit)
			return capability_name((enum capability)bit);
	return NULL;
}

/* -1, with ImportError set and a line in the testimony. */
static int refuse(const char *name, const char *capability, bool decided)
{
	testimony_refuse("import", name, testimony->last_line);
	if (capability)
		PyErr_Format(PyExc_ImportError,
			     "`%s` needs `needs = [\"%s\"]` in the question",
			     name, capability);
	else if (decided)
		PyErr_Format(PyExc_ImportError,
			     "`%s` is not offered to snippets", name);
	else
		PyErr_Format(PyExc_ImportError,
			     "`%s` is not among the modules that are offered "
			     "to snippets", name);
	return -1;
}

/* Only where snippets with these capabilities look is a module missing from
 * the rest of the world: for all others python3 has a message of its own. */
#define ELSEWHERE (NEED_NUMPY | NEED_MYSQL)

static int gate(const char *name)
{
	struct bytes top = {name, strcspn(name, ".")};
	unsigned needs = OFFERED_TO_NOBODY;
	bool decided = modules_find(name, &needs);

	if (needs & plan->needs || needs == OFFERED_TO_ALL || is_snippets(top))
		return 0;
	if (needs & ELSEWHERE || is_pythons(top))
		return refuse(name, remedy(needs), decided);
	return 0;
}

static int gate_import(PyObject *args)
{
	PyObject *module = PyTuple_GetItem(args, 0);	/* borrowed */
	const char *name = module ? PyUnicode_AsUTF8(module) : NULL;

	if (!name) {
		PyErr_Clear();
		return 0;
	}
	return py_called_by_snippet() ? gate(name) : 0;
}

/* "json/__pycache__/decoder.cpython-313.pyc" -> "json.decoder" */
static void name_of_file(const char *file, char *out, size_t size)
{
	size_t len = 0;

	while (*file && len + 1 < size) {
		size_t part = strcspn(file, "/");
		bool last = !file[part];
		if (last)
			part = strcspn(file, ".");
		if ((last && strncmp(file, "__init__.", 9) == 0) ||
		    strncmp(file, "__pycache__/", 12) == 0)
			part = 0;
		else if (len)
			out[len++] = '.';
		for (size_t i = 0; i < part && len + 1 < size; i++)
			out[len++] = file[i];
		file += strcspn(file, "/");
		file += *file == '/';
	}
	out[len] = '\0';
}

/* importlib.import_module() tells of no import; but it opens the file. */
static int gate_file(const char *path)
{
	static const char stdlib[] = PY_STDLIB "/";
	const size_t len = sizeof(stdlib) - 1;
	char name[128];
	unsigned needs;

	if (strncmp(path, stdlib, len) != 0 || !py_loads_for_snippet())
		return 0;
	name_of_file(path + len, name, sizeof(name));
	return modules_find(name, &needs) ? gate(name) : 0;
}

/* ---------------------------------------------------------- the recorder */

/* Whoever opens it, on the snippet's behalf: pathlib, codecs... */
static int note_open(PyObject *args)
{
	PyObject *path = PyTuple_GetItem(args, 0);	/* borrowed */
	PyObject *bytes = NULL;
	int refused = 0;

	if (path && (PyUnicode_CheckExact(path) || PyBytes_CheckExact(path)) &&
	    PyUnicode_FSConverter(path, &bytes)) {
		paths_note(PyBytes_AS_STRING(bytes));
		refused = gate_file(PyBytes_AS_STRING(bytes));
	}
	Py_XDECREF(bytes);
	if (!refused)
		PyErr_Clear();
	return refused;
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
		return note_open(args);
	return 0;
}

int py_guard_install(void)
{
	if (jail_without("guard"))
		return 0;
	return PySys_AddAuditHook(audit, NULL);
}

void py_guard_watch(const struct run_plan *of)
{
	plan = of;
	remember_folders();
	watching = true;
	paths_watch();
}
