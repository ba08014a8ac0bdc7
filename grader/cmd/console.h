/*
 * console.h - what a learner types: a line, or a key
 *
 * In:    standard input: a terminal, or a pipe
 * Out:   lines and keys; prompts go to standard output
 * Errs:  none: a terminal that goes away is the end of the input
 * Never: clears or moves on the screen: what was shown stays where a screen
 *        reader, or somebody who scrolls back, finds it
 *
 * On a terminal lines are edited by libedit (arrows, history), which is loaded
 * at the first line, so that other commands don't pay for it; without it, and
 * with `plain`, the terminal's own editing does. The terminal is as it was
 * found whenever nothing is being read.
 */
#ifndef CMD_CONSOLE_H
#define CMD_CONSOLE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"

enum console_got {
	CONSOLE_LINE,		/* or a key */
	CONSOLE_END,		/* Ctrl-D, or the end of a pipe */
	CONSOLE_LATE,		/* the deadline came first */
	CONSOLE_STOPPED,	/* Ctrl-C, SIGTERM; interrupted() is true */
};

struct console {
	bool terminal;		/* both ends are one */
	bool plain;		/* lines only, no single keys, no editing */
	bool ascii;		/* nothing but ASCII can be shown */
	void *editor;		/* libedit's, once loaded */
	bool no_editor;
	struct buf pending;	/* bytes of a pipe behind the line */
	bool ended;
};

/* Sees what there is; `plain` as asked for. */
void console_open(struct console *console, bool plain);
void console_close(struct console *console);

/* `deadline` in clock_now_ms(), 0 none. The line comes without its end. */
enum console_got console_line(struct console *console, const char *prompt,
			      int64_t deadline, struct buf *line);
/* One of the keys in `keys` (small letters and '\n' for Enter; a capital
 * counts as its small letter), at once on a terminal; the first character of a
 * line elsewhere. Others are passed over. Ctrl-D is CONSOLE_END. */
enum console_got console_key(struct console *console, const char *prompt,
			     const char *keys, int64_t deadline, char *key);

#endif
