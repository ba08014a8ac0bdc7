/*
 * terminal.h - one key at a time, and the user's editor
 *
 * Out:   keys; an edited file
 * Never: leaves the terminal in another mode than it was in
 */
#ifndef CMD_TERMINAL_H
#define CMD_TERMINAL_H

#include "base/err.h"

#include <stdbool.h>

/* Is somebody there to be asked? Never where CI is set. */
bool terminal_asks(void);
/* The next key, unseen; 0 at the end of input and when interrupted. */
char terminal_key(void);
/* Opens `path` in $VISUAL, $EDITOR or vi and waits; ERR_SYSTEM when that
 * can't be started or fails. */
CHECKED int terminal_edit(const char *path, struct err *err);

#endif
