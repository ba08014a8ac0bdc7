/*
 * console_edit.h - lines edited by libedit, when it is there
 *
 * In:    a prompt, a function that gives the next byte typed
 * Out:   a line
 * Errs:  none: without the library there is no editor
 * Never: is linked: dlopen() at the first line, for only those who type pay
 */
#ifndef CMD_CONSOLE_EDIT_H
#define CMD_CONSOLE_EDIT_H

#include <stdbool.h>

#include "base/buf.h"

/* NULL where there is no libedit. */
void *console_edit_open(void);
void console_edit_close(void *editor);
/* `next` returns 1 with *byte, or 0 when no more is to be waited for. False
 * when that came, or Ctrl-D on an empty line. */
typedef int console_next(void *ctx, char *byte);
bool console_edit(void *editor, const char *prompt, console_next *next,
		  void *ctx, struct buf *line);

#endif
