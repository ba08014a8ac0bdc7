/*
 * store_library.h - store.c as a loadable library
 *
 * SQLite takes three times as long to load as the whole program, and most
 * commands keep no history. So the program doesn't link it: the functions of
 * store.h are in store_load.c there, which loads this library, store.so, when
 * the first store is opened.
 */
#ifndef STORE_LIBRARY_H
#define STORE_LIBRARY_H

#include "store.h"

struct store_library {
	const char *version;	/* of the build: both must be of one */
	int (*open)(const char *path, struct store **out, struct err *err);
	void (*close)(struct store *store);
	const char *(*path)(const struct store *store);
	int (*append)(struct store *store, struct arena *arena,
		      struct entry *entries, size_t count, struct err *err);
	int (*read)(struct store *store, int64_t seq, store_each *each,
		    void *ctx, struct err *err);
};
#define STORE_LIBRARY "store_library"	/* as dlsym() finds it */
extern const struct store_library store_library;

#endif
