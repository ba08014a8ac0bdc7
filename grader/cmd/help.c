/* help.c - `whatprints help`: the tables, as text */
#include <stdio.h>

#include "cmd/table.h"

static int help_run(const void *options, const char *const *args,
		    size_t count)
{
	const struct command *command;
	struct err err;

	(void)options;
	if (!count)
		cli_help_all(stdout, command_table);
	for (size_t i = 0; i < count; i++) {
		if (cli_find(command_table, args[i], &command, &err))
			return cli_fail(&err);
		if (i)
			putchar('\n');
		cli_help_command(stdout, command);
	}
	return EXIT_TRUE;
}

const struct command cmd_help = {
	.name = "help",
	.summary = "explain a command",
	.arguments = "[COMMAND...]",
	.description = "Explains the commands named, or lists them all.",
	.run = help_run,
};
