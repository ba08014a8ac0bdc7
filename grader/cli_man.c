/* cli_man.c - the tables, as a manual page in man(7) */
#include <ctype.h>
#include <string.h>

#include "cli_complete.h"

/* A line that starts with . or ' is a request, a backslash an escape, and a
 * plain dash may come out as a hyphen that can't be typed. */
static void put_roff(FILE *to, const char *text, size_t len, bool line_start)
{
	for (size_t i = 0; i < len; i++) {
		if (line_start && strchr(".'", text[i]))
			fputs("\\&", to);
		line_start = false;
		switch (text[i]) {
		case '\\': fputs("\\e", to); break;
		case '-': fputs("\\-", to); break;
		case '\'': fputs("\\(aq", to); break;
		case '`': fputs("\\(ga", to); break;
		case '^': fputs("\\(ha", to); break;
		case '~': fputs("\\(ti", to); break;
		default: fputc(text[i], to);
		}
	}
}

/* A text of the tables: lines that start with a blank are examples. */
static void put_text(FILE *to, const char *text)
{
	bool example = false;

	while (*text) {
		size_t len = strcspn(text, "\n");
		bool is_example = *text == ' ';

		if (is_example != example)
			fputs(is_example ? ".RS 2\n.nf\n" : ".fi\n.RE\n", to);
		example = is_example;
		if (len) {
			size_t skip = is_example ? strspn(text, " ") : 0;

			put_roff(to, text + skip, len - skip, true);
			fputc('\n', to);
		} else if (text[1]) {
			fputs(".PP\n", to);
		}
		text += len + (text[len] == '\n');
	}
	if (example)
		fputs(".fi\n.RE\n", to);
}

static void put_option(FILE *to, const struct cli_option *o)
{
	fputs(".TP\n", to);
	if (o->letter)
		fprintf(to, "\\fB\\-%c\\fR, ", o->letter);
	fputs("\\fB\\-\\-", to);
	put_roff(to, o->name, strlen(o->name), false);
	fputs("\\fR", to);
	if (o->kind != CLI_FLAG) {
		fputs(" \\fI", to);
		put_roff(to, o->argument, strlen(o->argument), false);
		fputs("\\fR", to);
	}
	fputc('\n', to);
	put_roff(to, o->help, strlen(o->help), true);
	fputc('\n', to);
}

static void put_command(FILE *to, const struct command *command)
{
	const struct cli_option *o = command->options;

	fputs(".SS whatprints ", to);
	put_roff(to, command->name, strlen(command->name), false);
	fputs("\n\\fBwhatprints ", to);
	put_roff(to, command->name, strlen(command->name), false);
	fputs("\\fR [\\fIOPTION\\fR...] ", to);
	put_roff(to, command->arguments, strlen(command->arguments), false);
	fputs("\n.PP\n", to);
	put_text(to, command->description);
	for (; o && o->name; o++)
		put_option(to, o);
}

static const char man_head[] =
	".SH NAME\n"
	"whatprints \\- what does this Python snippet print?\n"
	".SH SYNOPSIS\n"
	"\\fBwhatprints\\fR \\fICOMMAND\\fR [\\fIOPTION\\fR...] "
	"[\\fIARGUMENT\\fR...]\n"
	".SH DESCRIPTION\n"
	"Keeps banks of questions that ask what a Python program prints:\n"
	"runs each program in a real CPython inside a jail,\n"
	"writes the answer keys from what it prints,\n"
	"proves keys and options again,\n"
	"and grades the answers of learners.\n"
	".SH COMMANDS\n";

static const char man_tail[] =
	".SH EXIT STATUS\n"
	".TP\n0\nall is true\n"
	".TP\n1\na key or an option is wrong, missing, unsteady or refused;\n"
	"an answer has not full marks; lint has found something\n"
	".TP\n2\nthe command line or a question can\\(aqt be read\n"
	".TP\n3\ntrouble of ours: no jail, no interpreter, a full disk\n"
	".TP\n4\nnothing was selected\n"
	".TP\n130\ninterrupted\n"
	".SH ENVIRONMENT\n"
	".TP\n\\fBNO_COLOR\\fR\nno colours, whatever it is set to\n"
	".TP\n\\fBCI\\fR\nnothing is ever asked\n"
	".TP\n\\fBWHATPRINTS_LIBEXEC\\fR\nthe folder of the boxes\n"
	".TP\n\\fBXDG_CACHE_HOME\\fR, \\fBXDG_DATA_HOME\\fR\n"
	"where caches and a learner\\(aqs history are kept\n"
	".SH SEE ALSO\n"
	"\\fBpython3\\fR(1)\n";

void cli_man(FILE *to, const struct command *const *commands,
	     const char *version, const char *date)
{
	fprintf(to, ".TH WHATPRINTS 1 \"%s\" \"whatprints %s\" "
		"\"User Commands\"\n", date, version);
	fputs(man_head, to);
	for (; *commands; commands++)
		put_command(to, *commands);
	fputs(man_tail, to);
}
