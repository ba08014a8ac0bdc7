/* userdir.c - the folders that a program keeps for its user */
#include "base/userdir.h"

#include <errno.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static bool is_ours(struct str path)
{
	struct stat st;

	return stat(path.at, &st) == 0 && S_ISDIR(st.st_mode) &&
	       st.st_uid == geteuid() && !(st.st_mode & S_IWOTH);
}

static bool is_ours_or_missing(struct str path)
{
	struct stat st;

	return is_ours(path) || (stat(path.at, &st) != 0 && errno == ENOENT);
}

/* `name` in the folder that `variable` names, or in `otherwise` at home. */
static struct str find(struct arena *arena, const char *variable,
		       const char *otherwise, const char *name)
{
	const char *given = getenv(variable), *home = getenv("HOME");
	struct str base, folder;

	if (given && *given == '/')
		base = str_copy(arena, str_of(given));
	else if (home && *home == '/' && is_ours(str_of(home)))
		base = str_format(arena, "%s/%s", home, otherwise);
	else
		return STR_NONE;
	folder = str_format(arena, "%.*s/%s", STR_ARG(base), name);
	if (!is_ours_or_missing(base) || !is_ours_or_missing(folder))
		return STR_NONE;
	return folder;
}

struct str userdir_cache(struct arena *arena, const char *name)
{
	return find(arena, "XDG_CACHE_HOME", ".cache", name);
}

struct str userdir_data(struct arena *arena, const char *name)
{
	return find(arena, "XDG_DATA_HOME", ".local/share", name);
}
