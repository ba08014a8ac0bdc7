/* completion.c - `whatprints completion`: the tables, for a shell */
#include <stdio.h>
#include <string.h>

#include "cli_complete.h"
#include "cmd/table.h"

static int completion_run(const void *options, const char *const *args,
			  size_t count)
{
	static const char *const shells[] = {"bash", "zsh", "fish"};
	struct err err;

	(void)options;
	for (size_t i = 0; count == 1 && i < 3; i++) {
		if (strcmp(args[0], shells[i]))
			continue;
		cli_complete(stdout, command_table, shells[i]);
		return EXIT_TRUE;
	}
	err_set(&err, ERR_USAGE, "for which shell? Name one of %s",
		CLI_SHELLS);
	return cli_fail(&err);
}

const struct command cmd_completion = {
	.name = "completion",
	.summary = "write a script that completes commands in a shell",
	.arguments = CLI_SHELLS,
	.description =
		"Writes a script for the shell named, made of the same tables "
		"as this text. `make install` puts all three, and a manual "
		"page, where shells look.\n\n"
		"Examples:\n"
		"  eval \"$(whatprints completion bash)\"\n"
		"  whatprints completion zsh >~/.zfunc/_whatprints\n"
		"  whatprints completion fish "
		">~/.config/fish/completions/whatprints.fish",
	.run = completion_run,
};
