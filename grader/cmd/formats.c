/* formats.c - the library of foreign formats, loaded when it is wanted */
#include "cmd/formats.h"

#include <dlfcn.h>
#include <string.h>

#include "base/scope.h"
#include "jobs.h"

int formats_load(const struct exchange_library **out, struct err *err)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	const struct exchange_library *library = NULL;
	const char *folder;
	struct str path;
	void *handle;

	if (jobs_libexec(&arena, &folder, err))
		return -1;
	path = str_format(&arena, "%s/formats.so", folder);
	handle = dlopen(path.at, RTLD_NOW | RTLD_LOCAL);
	if (handle)
		library = dlsym(handle, EXCHANGE_LIBRARY);
	if (!library)
		return err_set(err, ERR_SYSTEM, "the library of formats can't "
			       "be loaded: %s: install it again", dlerror());
	if (strcmp(library->version, WHATPRINTS_VERSION))
		return err_set(err, ERR_SYSTEM, "%s is of version %s, this "
			       "program of %s: install both again", path.at,
			       library->version, WHATPRINTS_VERSION);
	*out = library;
	return 0;
}
