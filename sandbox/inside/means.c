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
};

struct part {
	enum capability need;
	const char *what;	/* as a person calls it */
	const char *module;	/* to be imported, or NULL */
	const char *program;	/* to be there, or NULL */
	const char *packages;	/* Debian's, all that the capability takes */
	const char *wheels;	/* for a Python that Debian did not make */
};

static const struct part parts[] = {
	/* importing this builds the list of fonts in CACHE_DIR, which would
	 * take each run longer than all else it does, and a thread */
	{NEED_NUMPY, "NumPy (with Matplotlib)", "matplotlib.font_manager",
	 NULL, "python3-numpy python3-matplotlib", "numpy matplotlib"},
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
	return (!part->program || access(part->program, X_OK) == 0) &&
	       (!part->module || python_can_import(part->module));
}

/* Debian's packages are for Debian's Python only. */
static void tell_command(const struct part *part, const char *python,
			 char *out, size_t size)
{
	bool debian = strncmp(python, "/usr/bin/", 9) == 0;

	if (debian || part->program)
		snprintf(out, size, "apt-get install %s", part->packages);
	else
		snprintf(out, size, "%s -m pip install %s", python,
			 part->wheels);
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

bool means_hold(const char *path)
{
	const char *held;

	if (!granted)
		return false;
	for (size_t i = 0; (held = means_path(granted, i)); i++)
		if (lies_on(path, held))
			return true;
	return granted->needs & NEED_NUMPY && lies_on(path, CACHE_DIR);
}
