/* paths.c - notes when a snippet looks at the host's files */
#include "inside/paths.h"

#include <dirent.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stddef.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "inside/jail.h"
#include "inside/means.h"
#include "inside/python.h"
#include "inside/testimony.h"

static bool watching;

void paths_watch(void)
{
	watching = true;
}

static bool starts(const char *path, const char *prefix)
{
	return strncmp(path, prefix, strlen(prefix)) == 0;
}

/* Is `path` beside `file`, with a name that starts with `name`? */
static bool is_beside(const char *path, const char *file, const char *name)
{
	size_t folder = (size_t)(strrchr(file, '/') - file) + 1;

	return strncmp(path, file, folder) == 0 && starts(path + folder, name);
}

/* A folder on the way to `file`, as os.path.realpath() asks for each. */
static bool is_above(const char *path, const char *file)
{
	size_t len = strlen(path);

	return strncmp(file, path, len) == 0 && file[len] == '/';
}

/* The standard library, its zip, site-packages (".../lib/python*"), and what
 * sysconfig looks for beside the program. */
static bool is_pythons(const char *path)
{
	const char *stdlib = python_home.stdlib;
	const char *program = python_home.executable;

	return is_beside(path, stdlib, "python") || is_above(path, stdlib) ||
	       is_beside(path, program, "python") || is_above(path, program) ||
	       is_beside(path, program, "Modules/");
}

/* What modules look for by themselves, and do without: time zones (which are
 * there), translations, types of files, terminals. */
static bool is_harmless(const char *path)
{
	static const char *const prefixes[] = {
		SNIPPET_DIR, TMP_DIR "/", SHM_DIR, "/dev/",
	};
	static const char *const parts[] = {
		"/zoneinfo", "/share/locale", "mime.types", "/terminfo/",
	};

	for (size_t i = 0; i < sizeof(prefixes) / sizeof(prefixes[0]); i++)
		if (starts(path, prefixes[i]))
			return true;
	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++)
		if (strstr(path, parts[i]))
			return true;
	return path[1] == '\0' || strcmp(path, TMP_DIR) == 0 ||
	       means_hold(path);
}

void paths_note(const char *path)
{
	if (watching && path && path[0] == '/' && !is_pythons(path) &&
	    !is_harmless(path))
		testimony_refuse("file", path, testimony->last_line);
}

/* Each as libc has it, with the path noted first. */
#define NOTED(type, name, parameters, path, ...)			\
	type name parameters						\
	{								\
		type(*real) parameters;					\
		paths_note(path);					\
		*(void **)&real = dlsym(RTLD_NEXT, #name);		\
		return real(__VA_ARGS__);				\
	}

NOTED(int, stat64, (const char *restrict path, struct stat64 *restrict out),
      path, path, out)
NOTED(int, lstat64, (const char *restrict path, struct stat64 *restrict out),
      path, path, out)
NOTED(int, fstatat64, (int folder, const char *restrict path,
		       struct stat64 *restrict out, int flags),
      path, folder, path, out, flags)
NOTED(int, access, (const char *path, int mode), path, path, mode)
NOTED(int, faccessat, (int folder, const char *path, int mode, int flags),
      path, folder, path, mode, flags)
NOTED(ssize_t, readlink, (const char *restrict path, char *restrict out,
			  size_t size), path, path, out, size)
NOTED(ssize_t, readlinkat, (int folder, const char *restrict path,
			    char *restrict out, size_t size),
      path, folder, path, out, size)
NOTED(DIR *, opendir, (const char *path), path, path)
