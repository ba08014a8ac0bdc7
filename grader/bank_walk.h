/*
 * bank_walk.h - the files of a folder, in the order of their names
 *
 * In:    a folder's path
 * Out:   paths, joined by "/" to the folder's as it was given
 * Errs:  ERR_SYSTEM for a folder that can't be read
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

/* True when the file is a question. `path` lives only for the call. */
typedef bool walk_each(void *ctx, const char *path);

/* Every `*.py` below; of a folder whose main.py is a question, that alone. */
CHECKED int walk_folder(const char *folder, walk_each *each, void *ctx,
			struct err *err);
/* Fills q->files with what lies beside and below `folder`/main.py.
 * ERR_USAGE when that is too much for one question. */
CHECKED int walk_modules(struct arena *arena, const char *folder,
			 struct question *q, struct err *err);

#endif
