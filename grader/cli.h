/*
 * cli.h - the command line as tables
 *
 * A command is a row (cmd/table.c) with its options, themselves rows; --help
 * and the usage line come out of these tables, so that they can't disagree
 * with what is accepted. Options may follow arguments; `--` ends them, and a
 * lone `-` is an argument. Of an option given twice the last one counts, but
 * for CLI_TEXTS.
 *
 * Errs:  ERR_USAGE with the nearest known name for one that isn't
 */
#ifndef CLI_H
#define CLI_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "base/err.h"

enum exit_code {	/* design section 8 */
	EXIT_TRUE = 0,
	EXIT_WRONG = 1,
	EXIT_USAGE = 2,
	EXIT_OURS = 3,
	EXIT_NOTHING = 4,
	EXIT_INTERRUPTED = 130,
};

enum cli_kind {
	CLI_FLAG,	/* bool */
	CLI_TEXT,	/* const char * */
	CLI_NUMBER,	/* unsigned, within min and max; 0 when not given */
	CLI_CHOICE,	/* const char *, one of choices ("a|b|c") */
	CLI_TEXTS,	/* struct cli_texts: each time that it is given */
};

#define CLI_TEXTS_MAX 8
struct cli_texts {
	const char *at[CLI_TEXTS_MAX];
	size_t count;
};

struct cli_option {
	const char *name;	/* "format"; --format X and --format=X */
	char letter;		/* 'j' for -j X, -jX; 0 none */
	enum cli_kind kind;
	size_t offset;		/* of the field in the command's struct */
	const char *argument;	/* "N", "FILE"; CLI_CHOICE: the choices */
	const char *help;	/* may start with its words: "a|b|c: how" */
	unsigned min, max;	/* CLI_NUMBER */
};

struct command {
	const char *name;
	const char *summary;	/* a line in `whatprints --help` */
	const char *arguments;	/* "[PATH...]" */
	const char *description;	/* what NAME --help says, wrapped */
	const struct cli_option *options;	/* ends with name == NULL */
	size_t options_size;	/* of the struct that options fill */
	int (*run)(const void *options, const char *const *args, size_t count);
};

/* Parses argv, runs the command, returns the exit code. */
int cli_main(const struct command *const *commands, int argc, char **argv);
/* Writes "whatprints: TEXT" on stderr, safe for a terminal; returns the exit
 * code of the kind. */
int cli_fail(const struct err *err);

/* The row called `name`; ERR_USAGE names the nearest one. */
CHECKED int cli_find(const struct command *const *commands, const char *name,
		     const struct command **out, struct err *err);
const char *cli_version(void);	/* "0.1.0" */
void cli_help_all(FILE *to, const struct command *const *commands);
void cli_help_command(FILE *to, const struct command *command);

#endif
