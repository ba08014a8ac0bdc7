/*
 * cli_complete.h - the tables, as what shells and man read
 *
 * In:    the command table
 * Out:   a script for bash, zsh or fish that completes commands, options and
 *        the words of choices; a manual page in man(7)
 * Never: knows a command by name, but for the list that `help` takes
 */
#ifndef CLI_COMPLETE_H
#define CLI_COMPLETE_H

#include "cli.h"

#define CLI_SHELLS "bash|zsh|fish"
/* `shell` is one of CLI_SHELLS. */
void cli_complete(FILE *to, const struct command *const *commands,
		  const char *shell);
/* whatprints(1). */
void cli_man(FILE *to, const struct command *const *commands,
	     const char *version, const char *date);

#endif
