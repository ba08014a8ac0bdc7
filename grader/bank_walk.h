/*
 * bank_walk.h - the files of a folder, in the order of their names
 *
 * In:    a folder's path
 * Out:   paths, joined by "/" to the folder's as it was given; and folders
 *        that can't be read, which end nothing
 * Never: enters hidden folders, __pycache__, or folders behind symlinks
 */
#ifndef BANK_WALK_H
#define BANK_WALK_H

#include <stdbool.h>

#include "base/err.h"
#include "question.h"

struct arena;

#define MODULES_MAX 64
#define MODULES_BYTES_MAX ((size_t)1 << 20)
#define MODULE_PATH_MAX 200	/* bytes; the wire takes 256 */

/* Who is told of what there is. `path` lives only for the call. */
struct walk {
	bool (*file)(void *ctx, const char *path);	/* is it a question? */
	void (*unreadable)(void *ctx, const char *folder,
			   const struct err *err);
	void *ctx;
};

/* Every `*.py` below; of a folder whose main.py is a question, that alone. */
void walk_folder(const struct walk *walk, const char *folder);
/* Fills q->files with what lies beside and below `folder`/main.py. ERR_USAGE
 * when that is too much for one question, ERR_SYSTEM when it can't be read. */
CHECKED int walk_modules(struct arena *arena, const char *folder,
			 struct question *q, struct err *err);

#endif
