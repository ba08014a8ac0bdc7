/*
 * scope.h - handles that close at the end of their block
 *
 *	CLOSE_FD int fd = open(...);
 *	FREE_BUF struct buf text = BUF_INIT;
 */
#ifndef BASE_SCOPE_H
#define BASE_SCOPE_H

#include "base/arena.h"
#include "base/buf.h"

void scope_close_fd(int *fd);		/* -1 is nothing to close */
void scope_close_file(void *file);	/* FILE ** */
void scope_close_dir(void *dir);	/* DIR ** */
void scope_free(void *pointer);		/* any ** from malloc */

#define CLOSE_FD __attribute__((cleanup(scope_close_fd)))
#define CLOSE_FILE __attribute__((cleanup(scope_close_file)))
#define CLOSE_DIR __attribute__((cleanup(scope_close_dir)))
#define FREE __attribute__((cleanup(scope_free)))
#define FREE_BUF __attribute__((cleanup(buf_free)))
#define FREE_ARENA __attribute__((cleanup(arena_free)))

#endif
