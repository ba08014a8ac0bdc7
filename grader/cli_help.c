/* cli_help.c - the command and option tables, as text for a person */
#include <stdio.h>
#include <string.h>

#include "base/scope.h"
#include "cli.h"

#define COLUMNS 79
#define HELP_AT 24	/* where the text beside an option starts */

/* `text` in lines of at most COLUMNS, each `indent` blanks in; the first one
 * starts at column `at`. A line break in the text stays one, and a line that
 * starts with a blank is an example, left as it is. */
static void wrap(FILE *to, const char *text, int indent, int at)
{
	while (*text) {
		size_t word = strcspn(text, " \n");

		if (*text == ' ' && at <= indent) {
			size_t line = strcspn(text, "\n");

			fprintf(to, "%*s%.*s", indent - at, "", (int)line,
				text);
			text += line;
			at = indent + 1;
			continue;
		}
		if (*text == '\n') {
			fputc('\n', to);
			at = 0;
			text++;
			continue;
		}
		if (at > indent && at + 1 + (int)word > COLUMNS) {
			fputc('\n', to);
			at = 0;
		}
		if (at < indent)
			at += fprintf(to, "%*s", indent - at, "");
		else if (at > indent)
			at += fprintf(to, " ");
		at += fprintf(to, "%.*s", (int)word, text);
		text += word;
		text += *text == ' ';
	}
	fputc('\n', to);
}

static void help_option(FILE *to, const struct cli_option *option)
{
	FREE_BUF struct buf left = BUF_INIT;
	int at;

	if (option->letter)
		buf_format(&left, "  -%c, ", option->letter);
	else
		buf_text(&left, "      ");
	buf_format(&left, "--%s", option->name);
	if (option->kind != CLI_FLAG)
		buf_format(&left, " %s", option->argument);
	at = fprintf(to, "%s", left.at);
	if (at > HELP_AT - 2) {
		fputc('\n', to);
		at = 0;
	}
	fprintf(to, "%*s", HELP_AT - at, "");
	wrap(to, option->help, HELP_AT, HELP_AT);
}

void cli_help_command(FILE *to, const struct command *command)
{
	static const struct cli_option help = {
		.name = "help", .letter = 'h', .kind = CLI_FLAG,
		.help = "show this",
	};
	const struct cli_option *o = command->options;

	fprintf(to, "usage: whatprints %s [OPTION...]%s%s\n\n", command->name,
		*command->arguments ? " " : "", command->arguments);
	wrap(to, command->description, 0, 0);
	fprintf(to, "\noptions:\n");
	for (; o && o->name; o++)
		help_option(to, o);
	help_option(to, &help);
}

void cli_help_all(FILE *to, const struct command *const *commands)
{
	fprintf(to, "usage: whatprints COMMAND [OPTION...] [ARGUMENT...]\n\n");
	fprintf(to, "What does this Python snippet print? Writes answer keys "
		"from the real\ninterpreter, and keeps them true.\n\n"
		"commands:\n");
	for (; *commands; commands++) {
		int at = fprintf(to, "  %-11s ", (*commands)->name);

		wrap(to, (*commands)->summary, at, at);
	}
	fprintf(to,
		"\n`whatprints help COMMAND` explains one; --version says "
		"which this is.\n"
		"\nexit codes:\n"
		"  0    all is true\n"
		"  1    a key or an option is wrong, missing, unsteady or "
		"refused;\n"
		"       an answer has not full marks\n"
		"  2    the command line or a question can't be read\n"
		"  3    trouble of ours: no jail, no interpreter, a full disk\n"
		"  4    nothing was selected\n"
		"  130  interrupted\n");
}
