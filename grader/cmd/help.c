/* help.c - `whatprints help`: the tables, as text */
#include <stdio.h>

#include "cli_complete.h"
#include "cmd/table.h"

struct help_options {
	bool man;
};

static int help_run(const void *options, const char *const *args,
		    size_t count)
{
	const struct command *command;
	struct err err;

	if (((const struct help_options *)options)->man) {
		cli_man(stdout, command_table, cli_version(),
			WHATPRINTS_DATE);
		return EXIT_TRUE;
	}
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

static const struct cli_option options[] = {
	{"man", 0, CLI_FLAG, offsetof(struct help_options, man), NULL,
	 "write it all as a manual page, for man(1)", 0, 0},
	{NULL, 0, CLI_FLAG, 0, NULL, NULL, 0, 0},
};

const struct command cmd_help = {
	.name = "help",
	.summary = "explain a command",
	.arguments = "[COMMAND...]",
	.description = "Explains the commands named, or lists them all.",
	.options = options,
	.options_size = sizeof(struct help_options),
	.run = help_run,
};
