/*
 * file.h - whole files, read within a limit and replaced by rename
 *
 * In:    paths
 * Errs:  ERR_SYSTEM with the path and what the system said; ERR_USAGE for a
 *        file over the limit or that is no regular file
 * Never: truncates a file in place
 */
#ifndef BASE_FILE_H
#define BASE_FILE_H

#include <stdio.h>

#include "base/err.h"
#include "base/str.h"

struct arena;

/* The file's bytes, in the arena; "-" is standard input. */
CHECKED int file_read(struct arena *arena, const char *path, size_t max,
		      struct str *out, struct err *err);
/*
 * Replaces the file's content by way of a temporary file in the same folder,
 * fsync and rename: whoever looks sees the old bytes or the new ones, whole.
 * Keeps the old mode; follows a symlink to the file it names. The temporary
 * file goes away on failure and, through file_cleanup(), on interruption.
 */
CHECKED int file_replace(const char *path, struct str content,
			 struct err *err);
/* The same with all that stands in `from`, a file of any size. */
CHECKED int file_replace_by(const char *path, FILE *from, struct err *err);
/* Could it be replaced now? Before long work whose result goes there. */
CHECKED int file_replace_check(const char *path, struct err *err);
/* Removes a temporary file in the making; safe in a signal handler. */
void file_cleanup(void);
/* mkdir -p. */
CHECKED int file_make_dirs(const char *path, struct err *err);
/* The same, where what is made is for its owner's eyes only (mode 0700). */
CHECKED int file_make_private_dirs(const char *path, struct err *err);

#endif
