/* py_start.c - CPython from an isolated configuration, and its memory */
#include "inside/py.h"

#include <errno.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include "inside/testimony.h"

/* ------------------------------------------------------------------ memory */

/*
 * Where memory is refused a snippet sees MemoryError, can catch it, and goes
 * on printing what it would not print on a larger machine. So each refusal is
 * noted where it happens: in the raw allocator, and where pymalloc takes its
 * arenas. ([0] * sys.maxsize never gets here: that MemoryError is Python's.)
 */
static PyMemAllocatorEx raw;
static PyObjectArenaAllocator arenas;

static void *noted(void *memory)
{
	if (!memory)
		testimony_tell(TOLD_MEMORY);
	return memory;
}

static void *raw_malloc(void *ctx, size_t size)
{
	(void)ctx;
	return noted(raw.malloc(raw.ctx, size));
}

static void *raw_calloc(void *ctx, size_t count, size_t size)
{
	(void)ctx;
	return noted(raw.calloc(raw.ctx, count, size));
}

static void *raw_realloc(void *ctx, void *old, size_t size)
{
	(void)ctx;
	return noted(raw.realloc(raw.ctx, old, size));
}

static void raw_free(void *ctx, void *old)
{
	(void)ctx;
	raw.free(raw.ctx, old);
}

static void *arena_take(void *ctx, size_t size)
{
	(void)ctx;
	return noted(arenas.alloc(arenas.ctx, size));
}

static void arena_give(void *ctx, void *old, size_t size)
{
	(void)ctx;
	arenas.free(arenas.ctx, old, size);
}

static void watch_memory(void)
{
	PyMemAllocatorEx watched_raw = {
		NULL, raw_malloc, raw_calloc, raw_realloc, raw_free,
	};
	PyObjectArenaAllocator watched_arenas = {NULL, arena_take, arena_give};

	PyMem_GetAllocator(PYMEM_DOMAIN_RAW, &raw);
	PyObject_GetArenaAllocator(&arenas);
	PyMem_SetAllocator(PYMEM_DOMAIN_RAW, &watched_raw);
	PyObject_SetArenaAllocator(&watched_arenas);
}

/* ----------------------------------------------------------- configuration */

struct text_setting {
	size_t offset;		/* of a wchar_t * in PyConfig */
	const char *value;
};

#define SETTING(field, value) {offsetof(PyConfig, field), value}

/* Written out, so that nothing is looked for on the disk: the private root
 * holds no more than the standard library. */
static const struct text_setting text_settings[] = {
	SETTING(program_name, PY_EXECUTABLE),
	SETTING(executable, PY_EXECUTABLE),
	SETTING(base_executable, PY_EXECUTABLE),
	SETTING(prefix, PY_PREFIX),
	SETTING(base_prefix, PY_PREFIX),
	SETTING(exec_prefix, PY_PREFIX),
	SETTING(base_exec_prefix, PY_PREFIX),
#if PY_HAS_STDLIB_DIR
	SETTING(stdlib_dir, PY_STDLIB),
#endif
	SETTING(stdio_encoding, "utf-8"),
	SETTING(stdio_errors, "strict"),
};

static PyStatus set_texts(PyConfig *config)
{
	PyStatus status = PyStatus_Ok();

	for (size_t i = 0; i < Py_ARRAY_LENGTH(text_settings) &&
			   !PyStatus_Exception(status); i++) {
		wchar_t **field = (wchar_t **)((char *)config +
					       text_settings[i].offset);
		status = PyConfig_SetBytesString(config, field,
						 text_settings[i].value);
	}
	return status;
}

/* Behind the standard library, as `site` does it; but no .pth file is read,
 * which could run code. */
static PyStatus add_sites(PyConfig *config)
{
	PyStatus status = PyStatus_Ok();

	for (const char *const *site = python_home.sites; *site &&
	     !PyStatus_Exception(status); site++) {
		wchar_t *wide = access(*site, F_OK) == 0 ?
				Py_DecodeLocale(*site, NULL) : NULL;
		if (wide)
			status = PyWideStringList_Append(
				&config->module_search_paths, wide);
		PyMem_RawFree(wide);
	}
	return status;
}

static PyStatus set_search_path(PyConfig *config, unsigned grants)
{
	static const wchar_t *const path[] = {
		L"" PY_ZIP, L"" PY_STDLIB, L"" PY_DYNLOAD,
	};
	PyStatus status = PyStatus_Ok();

	config->module_search_paths_set = 1;
	for (size_t i = 0; i < Py_ARRAY_LENGTH(path) &&
			   !PyStatus_Exception(status); i++)
		status = PyWideStringList_Append(&config->module_search_paths,
						 path[i]);
	if (grants & GRANT_SITE && !PyStatus_Exception(status))
		status = add_sites(config);
	return status;
}

/* sys.orig_argv, as if typed. */
static PyStatus set_command(PyConfig *config)
{
	PyStatus status = PyStatus_Ok();
#if PY_HAS_ORIG_ARGV
	static const wchar_t *const words[] = {L"python3", L"-I", L"main.py"};

	for (size_t i = 0; i < Py_ARRAY_LENGTH(words) &&
			   !PyStatus_Exception(status); i++)
		status = PyWideStringList_Append(&config->orig_argv, words[i]);
#else
	(void)config;
#endif
	return status;
}

/* Isolated: no environment, no user site, no script folder on the path. */
static PyStatus initialise(uint64_t seed, unsigned grants)
{
	PyPreConfig before;
	PyConfig config;

	PyPreConfig_InitIsolatedConfig(&before);
	before.utf8_mode = 1;	/* without it stdout is ASCII in here */
	before.configure_locale = 1;	/* C.UTF-8, from our environment */
	PyStatus status = Py_PreInitialize(&before);
	if (PyStatus_Exception(status))
		return status;
	watch_memory();
	if (py_guard_install())
		return PyStatus_NoMemory();
	PyConfig_InitIsolatedConfig(&config);
	config.use_hash_seed = 1;
	config.hash_seed = (unsigned long)seed;
	config.write_bytecode = 0;
	config.site_import = 0;		/* boot.py does what is wanted of it */
	config.install_signal_handlers = 1;	/* SIGPIPE ignored, as python3 */
	status = set_texts(&config);
	if (!PyStatus_Exception(status))
		status = set_search_path(&config, grants);
	if (!PyStatus_Exception(status))
		status = set_command(&config);
	if (!PyStatus_Exception(status))
		status = Py_InitializeFromConfig(&config);
	PyConfig_Clear(&config);
	return status;
}

/* The snippets' interpreter: a fresh __main__ and fresh modules, and clear
 * messages where it forbids. It is no wall; the jail is. */
static PyStatus make_subinterpreter(void)
{
	PyThreadState *state = NULL;

#if PY_HAS_INTERPRETER_CONFIG
	/* The strict extension check would swap _datetime, _decimal and others
	 * for their Python twins, and so change what is printed. */
	PyInterpreterConfig config = {
		.use_main_obmalloc = 1,
		/* seccomp refuses these, and counts: the interpreter's own
		 * RuntimeError could be caught and nobody would know */
		.allow_fork = 1,
		.allow_exec = 1,
		.allow_threads = 1,
		.allow_daemon_threads = 0,
		.check_multi_interp_extensions = 0,
		.gil = PyInterpreterConfig_SHARED_GIL,
	};
	return Py_NewInterpreterFromConfig(&state, &config);
#else
	state = Py_NewInterpreter();
	return state ? PyStatus_Ok() :
		       PyStatus_Error("no subinterpreter could be made");
#endif
}

/*
 * Where the subinterpreter is known to print something else than python3, the
 * snippets run in the main one. Asked by doing: up to 3.12.3 builtin types
 * have slot wrappers there that they lack in the main interpreter (IntEnum
 * members print wrongly, cpython gh-117482), 3.13.0's exceptions lack their
 * __new__, and 3.10's empty string is not the one that str() gives.
 */
static bool is_faithful(void)
{
	PyObject *builtins = PyEval_GetBuiltins();		/* borrowed */
	PyObject *yes = PyRun_String(
		"'__str__' not in int.__dict__ and "
		"'__new__' in ValueError.__dict__ and "
		"(lambda text: text is str())('')",
		Py_eval_input, builtins, builtins);
	bool faithful = yes == Py_True;

	PyErr_Clear();
	Py_XDECREF(yes);
	return faithful;
}

static int call_boot(const char *name)
{
	PyObject *function = py_boot_function(name);		/* borrowed */
	PyObject *done = function ? PyObject_CallFunction(function, NULL) :
				    NULL;

	Py_XDECREF(done);
	return done ? 0 : -1;
}

static bool in_main;

/* Leaves the interpreter current in which snippets will run. */
static PyStatus choose_interpreter(unsigned grants)
{
	if (grants & GRANT_MAIN) {
		in_main = true;
		return PyStatus_Ok();
	}
	PyThreadState *main_state = PyThreadState_Get();
	PyStatus status = make_subinterpreter();

	if (PyStatus_Exception(status) || is_faithful())
		return status;
	Py_EndInterpreter(PyThreadState_Get());
	PyThreadState_Swap(main_state);
	in_main = true;
	return PyStatus_Ok();
}

bool py_in_main(void)
{
	return in_main;
}

int python_start(uint64_t seed, unsigned grants, char *problem, size_t size)
{
	PyStatus status = initialise(seed, grants);

	if (!PyStatus_Exception(status))
		status = choose_interpreter(grants);
	if (PyStatus_Exception(status)) {
		snprintf(problem, size, "Python can't start: %s",
			 status.err_msg ? status.err_msg : "no reason given");
		return -1;
	}
	if (py_boot() || py_stdio_hook() ||
	    (grants & GRANT_FORK && call_boot("fork_helpers")) ||
	    (grants & GRANT_REWRITES && py_rewrites_load())) {
		PyErr_Print();
		snprintf(problem, size, "Python can't start: boot.py failed");
		return -1;
	}
	py_hash_install();
	return 0;
}

/*
 * With a subinterpreter the fork is bare: PyOS_AfterFork_Child() deletes every
 * interpreter but the main one (cpython gh-101437), and a box has one thread,
 * so there is nothing to mend in the child. The main interpreter is forked as
 * CPython wants it.
 */
void python_fork(enum python_fork when)
{
	if (!in_main)
		return;
	if (when == FORK_BEFORE)
		PyOS_BeforeFork();
	else if (when == FORK_PARENT)
		PyOS_AfterFork_Parent();
	else
		PyOS_AfterFork_Child();
}

bool python_try(const char *program)
{
	int status = -1;

	python_fork(FORK_BEFORE);
	pid_t pid = fork();
	python_fork(pid == 0 ? FORK_CHILD : FORK_PARENT);
	if (pid == 0) {
		PyObject *names = PyDict_New();
		_exit(PyRun_String(program, Py_file_input, names, names) ? 0 :
		      1);
	}
	while (pid > 0 && waitpid(pid, &status, 0) < 0 && errno == EINTR)
		;
	return pid > 0 && status == 0;
}

const char *python_version(void)
{
	static char version[16];

	snprintf(version, sizeof(version), "%.*s",
		 (int)strcspn(Py_GetVersion(), " +"), Py_GetVersion());
	return version;
}
