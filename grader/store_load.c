/* store_load.c - the functions of store.h in the program: they load store.so */
#include <dlfcn.h>
#include <string.h>
#include <unistd.h>

#include "base/scope.h"
#include "jobs.h"
#include "store_library.h"

static const struct store_library *loaded;

/* Where the boxes are; and where those are by default, for a folder that
 * somebody names may hold boxes alone. */
static int find(struct arena *arena, struct str *path, struct err *err)
{
	int (*const folders[])(struct arena *, const char **, struct err *) = {
		jobs_libexec, jobs_own_libexec,
	};
	const char *folder;

	for (size_t i = 0; i < sizeof(folders) / sizeof(*folders); i++) {
		if (folders[i](arena, &folder, err))
			return -1;
		*path = str_format(arena, "%s/store.so", folder);
		if (access(path->at, R_OK) == 0)
			break;
	}
	return 0;
}

static int load(struct err *err)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	const struct store_library *library = NULL;
	struct str path;
	void *handle;

	if (loaded)
		return 0;
	if (find(&arena, &path, err))
		return -1;
	handle = dlopen(path.at, RTLD_NOW | RTLD_LOCAL);
	if (handle)
		library = dlsym(handle, STORE_LIBRARY);
	if (!library)
		return err_set(err, ERR_SYSTEM, "the library of histories "
			       "can't be loaded: %s: install it again",
			       dlerror());
	if (strcmp(library->version, WHATPRINTS_VERSION))
		return err_set(err, ERR_SYSTEM, "%s is of version %s, this "
			       "program of %s: install both again", path.at,
			       library->version, WHATPRINTS_VERSION);
	loaded = library;
	return 0;
}

int store_open(const char *path, struct store **out, struct err *err)
{
	return load(err) ? -1 : loaded->open(path, out, err);
}

/* Whoever has a store has opened it. */

void store_close(struct store *store)
{
	if (store)
		loaded->close(store);
}

const char *store_path(const struct store *store)
{
	return loaded->path(store);
}

int store_append(struct store *store, struct arena *arena,
		 struct entry *entries, size_t count, struct err *err)
{
	return loaded->append(store, arena, entries, count, err);
}

int store_read(struct store *store, int64_t seq, store_each *each, void *ctx,
	       struct err *err)
{
	return loaded->read(store, seq, each, ctx, err);
}
