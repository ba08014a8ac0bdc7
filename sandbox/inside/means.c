/* means.c - what a capability takes of the machine: is it there? */
#include "inside/means.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "inside/python.h"

#define COUNT(table) (sizeof(table) / sizeof((table)[0]))

/* Beside Python's own packages and the machine's shared libraries. */
static const struct {
	enum capability need;
	const char *path;
} paths[] = {
	/* Debian has the fonts here; a wheel, in its package */
	{NEED_NUMPY, "/usr/share/matplotlib"},
	/* Tk's own Tcl files; keyboards and locales of X; a shell, because the
	 * server has xkbcomp run by one. Runs can't: seccomp, Landlock */
	{NEED_DISPLAY, "/usr/lib/libBLT.2.5.so.8.6"},	/* _tkinter's */
	{NEED_DISPLAY, "/usr/share/tcltk"}, {NEED_DISPLAY, "/usr/lib/tcltk"},
	{NEED_DISPLAY, "/usr/share/X11"},
	{NEED_DISPLAY, "/usr/bin/Xvfb"}, {NEED_DISPLAY, "/usr/bin/xkbcomp"},
	{NEED_DISPLAY, "/bin/sh"},
	/* fonts-dejavu-core, and not what else lies beside it */
	{NEED_DISPLAY, FONTS_DIR "/DejaVuSans.ttf"},
	{NEED_DISPLAY, FONTS_DIR "/DejaVuSans-Bold.ttf"},
	{NEED_DISPLAY, FONTS_DIR "/DejaVuSansMono.ttf"},
	{NEED_DISPLAY, FONTS_DIR "/DejaVuSansMono-Bold.ttf"},
	{NEED_DISPLAY, FONTS_DIR "/DejaVuSerif.ttf"},
	{NEED_DISPLAY, FONTS_DIR "/DejaVuSerif-Bold.ttf"},
	{NEED_MYSQL, "/usr/sbin/mariadbd"}, {NEED_MYSQL, "/usr/share/mysql"},
	{NEED_MYSQL, "/usr/share/mariadb"},
};

/* What libraries look for by themselves and do without, so that it is nothing
 * of the snippet's. */
static const struct {
	enum capability need;
	const char *path;
} sought[] = {
	{NEED_NUMPY, CACHE_DIR},
	{NEED_DISPLAY, CACHE_DIR},
	{NEED_DISPLAY, "/usr/local/lib/tcltk"},
	{NEED_DISPLAY, "/usr/share/fontconfig"},
	{NEED_DISPLAY, "/proc/self/exe"},
};

static const struct {
	enum capability need;
	const char *name, *value;
} variables[] = {
	/* One thread is all that a run may have, whichever BLAS it is: with
	 * several, sums are made in another order on each machine. */
	{NEED_NUMPY, "OPENBLAS_NUM_THREADS", "1"},
	{NEED_NUMPY, "OMP_NUM_THREADS", "1"},
	{NEED_NUMPY, "MKL_NUM_THREADS", "1"},
	{NEED_NUMPY, "BLIS_NUM_THREADS", "1"},
	{NEED_NUMPY, "MPLBACKEND", "Agg"},
	{NEED_NUMPY, "MPLCONFIGDIR", CACHE_DIR},
	{NEED_DISPLAY, "DISPLAY", ":99"},
	{NEED_DISPLAY, "FONTCONFIG_FILE", FONTS_FILE},
};

struct part {
	enum capability need;
	const char *what;	/* as a person calls it */
	const char *trial;	/* Python that must not raise, or NULL */
	const char *file;	/* that must be there, or NULL */
	const char *packages;	/* Debian's */
	const char *otherwise;	/* for a Python that Debian did not make;
				 * behind it stands the Python */
};

static const struct part parts[] = {
	/* importing this builds the list of fonts in CACHE_DIR, which would
	 * take each run longer than all else it does, and a thread */
	{NEED_NUMPY, "NumPy (with Matplotlib)",
	 "import matplotlib.font_manager", NULL,
	 "python3-numpy python3-matplotlib",
	 "%s -m pip install numpy matplotlib"},
	{NEED_DISPLAY, "Xvfb", NULL, "/usr/bin/Xvfb", "xvfb", NULL},
	{NEED_DISPLAY, "xkbcomp", NULL, "/usr/bin/xkbcomp", "x11-xkb-utils",
	 NULL},
	{NEED_DISPLAY, "DejaVu Sans", NULL, FONTS_DIR "/DejaVuSans.ttf",
	 "fonts-dejavu-core", NULL},
	{NEED_DISPLAY, "tkinter", "import tkinter", NULL, "python3-tk",
	 "apt-get install tk-dev, and build %s again"},
	/* Ubuntu 22.04 has the version in its name. It starts no service */
	{NEED_MYSQL, "MariaDB", NULL, "/usr/sbin/mariadbd",
	 "'mariadb-server-core*'", NULL},
	{NEED_MYSQL, "PyMySQL", "import pymysql", NULL, "python3-pymysql",
	 "%s -m pip install pymysql"},
};

/* ------------------------------------------------------------ in the root */

static const char *nth(const char *const *list, size_t *index)
{
	for (; *list; list++)
		if ((*index)-- == 0)
			return *list;
	return NULL;
}

const char *means_path(const struct jail *jail, size_t index)
{
	const struct jail_python *python = &jail->python;
	const char *found = NULL;

	if (jail->needs & NEEDS_MEANS)
		found = nth(python->shared, &index);
	if (!found && jail->grants & GRANT_SITE)
		found = nth(python->sites, &index);
	for (size_t i = 0; !found && i < COUNT(paths); i++)
		if (jail->needs & paths[i].need && index-- == 0)
			found = paths[i].path;
	return found;
}

void means_environment(const struct jail *jail)
{
	for (size_t i = 0; i < COUNT(variables); i++)
		if (jail->needs & variables[i].need)
			setenv(variables[i].name, variables[i].value, 1);
}

/* ------------------------------------------------------------ is it there? */

static const struct jail *granted;

static bool is_there(const struct part *part)
{
	return (!part->file || access(part->file, R_OK) == 0) &&
	       (!part->trial || python_try(part->trial));
}

/* Debian's packages for Python are for Debian's own Python only. */
static void tell_command(const struct part *part, const char *python,
			 char *out, size_t size)
{
	const char *place = strstr(part->otherwise ? part->otherwise : "", "%s");

	if (!place || strncmp(python, "/usr/bin/", 9) == 0)
		snprintf(out, size, "apt-get install %s", part->packages);
	else
		snprintf(out, size, "%.*s%s%s",
			 (int)(place - part->otherwise), part->otherwise,
			 python, place + 2);
}

int means_check(struct jail *jail)
{
	char command[160];

	granted = jail;
	for (size_t i = 0; i < COUNT(parts); i++) {
		if (!(jail->needs & parts[i].need) || is_there(&parts[i]))
			continue;
		jail->lacks = parts[i].need;
		tell_command(&parts[i], jail->python.executable, command,
			     sizeof(command));
		snprintf(jail->problem, sizeof(jail->problem),
			 "%s is not there for Python %.*s: %s", parts[i].what,
			 (int)strcspn(python_version() + 2, ".") + 2,
			 python_version(), command);
		return -1;
	}
	return 0;
}

static bool lies_on(const char *path, const char *held)
{
	size_t len = strlen(path), held_len = strlen(held);

	return len < held_len ?
	       strncmp(path, held, len) == 0 && held[len] == '/' :
	       strncmp(path, held, held_len) == 0 &&
	       (!path[held_len] || path[held_len] == '/');
}

/* Tcl looks for its packages beside the folder of its Python, too. */
static bool is_tcls(const char *path)
{
	const char *stdlib = granted->python.stdlib;
	size_t folder = (size_t)(strrchr(stdlib, '/') - stdlib) + 1;

	return strncmp(path, stdlib, folder) == 0 &&
	       (strncmp(path + folder, "tcl", 3) == 0 ||
		strncmp(path + folder, "tk", 2) == 0);
}

bool means_hold(const char *path)
{
	const char *held;

	if (!granted || !(granted->needs & NEEDS_MEANS))
		return false;
	for (size_t i = 0; (held = means_path(granted, i)); i++)
		if (lies_on(path, held))
			return true;
	for (size_t i = 0; i < COUNT(sought); i++)
		if (granted->needs & sought[i].need &&
		    lies_on(path, sought[i].path))
			return true;
	return granted->needs & NEED_DISPLAY && is_tcls(path);
}
