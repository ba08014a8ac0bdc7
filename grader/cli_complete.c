/*
 * cli_complete.c - the tables, as scripts for shells
 *
 * All three complete: the command; its options; after an option the words of
 * a choice ("human|json"), a file (FILE), a folder (DIR), or nothing that is
 * known; else paths. `help` takes commands.
 */
#include "cli_complete.h"

#include <string.h>

/* What may stand behind an option. */
enum value { VALUE_NONE, VALUE_WORDS, VALUE_FILE, VALUE_FOLDER, VALUE_OTHER };

/* The words of a choice, "a|b|c": its argument, or what its help starts with
 * ("a|b|c: how to ..."); *len is 0 where there are none. */
static const char *words_of(const struct cli_option *o, size_t *len)
{
	size_t word = strcspn(o->help, " :");

	*len = word;
	if (o->help[word] == ':' && memchr(o->help, '|', word))
		return o->help;
	*len = strchr(o->argument, '|') ? strlen(o->argument) : 0;
	return o->argument;
}

static enum value value_of(const struct cli_option *o)
{
	size_t len;

	if (o->kind == CLI_FLAG)
		return VALUE_NONE;
	words_of(o, &len);
	if (len)
		return VALUE_WORDS;
	if (!strncmp(o->argument, "FILE", 4))
		return VALUE_FILE;
	return strncmp(o->argument, "DIR", 3) ? VALUE_OTHER : VALUE_FOLDER;
}

static const struct cli_option help_option = {
	.name = "help", .letter = 'h', .kind = CLI_FLAG, .help = "show this",
};

/* The rows, then --help, then NULL: start with at == NULL. */
static const struct cli_option *next_option(const struct command *command,
					    const struct cli_option *at)
{
	if (at == &help_option)
		return NULL;
	at = at ? at + 1 : command->options;
	return at && at->name ? at : &help_option;
}

/* Whose arguments are words of their own: "[COMMAND...]", "bash|zsh". */
static bool takes_commands(const struct command *command)
{
	return strstr(command->arguments, "COMMAND") != NULL;
}

static bool takes_words(const struct command *command)
{
	return !strpbrk(command->arguments, "[. ") &&
	       strchr(command->arguments, '|');
}

/* `text` without `|`: the words of a choice, with blanks between. */
static void put_split(FILE *to, const char *text, size_t len)
{
	for (size_t i = 0; i < len; i++)
		fputc(text[i] == '|' ? ' ' : text[i], to);
}

static void put_words(FILE *to, const struct cli_option *o)
{
	size_t len;
	const char *words = words_of(o, &len);

	put_split(to, words, len);
}

/* The words that stand as arguments. */
static void put_arguments(FILE *to, const struct command *const *commands,
			  const struct command *command)
{
	if (!takes_commands(command)) {
		put_split(to, command->arguments, strlen(command->arguments));
		return;
	}
	for (size_t i = 0; commands[i]; i++)
		fprintf(to, "%s%s", i ? " " : "", commands[i]->name);
}

/* Inside single quotes of a shell; `also` are taken out where they would mean
 * something to who reads the string later. */
static void put_quoted(FILE *to, const char *text, const char *also)
{
	for (; *text; text++) {
		if (*text == '\'')
			fputs("'\\''", to);
		else if (*text == '\n' || *text == '\t')
			fputc(' ', to);
		else if (strchr(also, *text))
			fprintf(to, "\\%c", *text);
		else
			fputc(*text, to);
	}
}

/* ------------------------------------------------------------------- bash */

static void bash_options(FILE *to, const struct command *command)
{
	const struct cli_option *o = NULL;

	fprintf(to, "\t%s) opts='", command->name);
	while ((o = next_option(command, o))) {
		fprintf(to, "%s--%s", o == command->options ? "" : " ",
			o->name);
		if (o->letter)
			fprintf(to, " -%c", o->letter);
	}
	fputs("' ;;\n", to);
}

static void bash_value(FILE *to, const struct command *command,
		       const struct cli_option *o)
{
	enum value value = value_of(o);

	if (value == VALUE_NONE)
		return;
	fprintf(to, "\t%s\\ --%s", command->name, o->name);
	if (o->letter)
		fprintf(to, "|%s\\ -%c", command->name, o->letter);
	fputs(") ", to);
	if (value == VALUE_WORDS) {
		fputs("words='", to);
		put_words(to, o);
		fputs("'; kind=words ;;\n", to);
	} else {
		fprintf(to, "kind=%s ;;\n", value == VALUE_FILE ? "file" :
			value == VALUE_FOLDER ? "folder" : "none");
	}
}

static const char bash_head[] =
	"# bash completion for whatprints; made by `whatprints completion bash`\n"
	"_whatprints()\n"
	"{\n"
	"\tlocal cur prev cmd opts='' words='' kind=file\n"
	"\tcur=${COMP_WORDS[COMP_CWORD]}\n"
	"\tprev=${COMP_WORDS[COMP_CWORD-1]}\n"
	"\tcmd=${COMP_WORDS[1]}\n"
	"\tCOMPREPLY=()\n"
	"\t# --format=js and --format = js are words of their own to bash\n"
	"\tif [[ $cur == = ]]; then\n"
	"\t\tcur=''\n"
	"\telif [[ $prev == = ]]; then\n"
	"\t\tprev=${COMP_WORDS[COMP_CWORD-2]}\n"
	"\tfi\n";

static const char bash_tail[] =
	"\tif [[ $COMP_CWORD -gt 1 && $cur == -* ]]; then\n"
	"\t\tkind=words words=$opts\n"
	"\tfi\n"
	"\tcase $kind in\n"
	"\twords) COMPREPLY=($(compgen -W \"$words\" -- \"$cur\")) ;;\n"
	"\tfolder) COMPREPLY=($(compgen -d -- \"$cur\")) ;;\n"
	"\tfile) COMPREPLY=($(compgen -f -- \"$cur\")) ;;\n"
	"\tesac\n"
	"}\n"
	"complete -o filenames -F _whatprints whatprints\n";

static void bash_script(FILE *to, const struct command *const *commands)
{
	fputs(bash_head, to);
	fputs("\tcase $cmd in\n", to);
	for (size_t i = 0; commands[i]; i++)
		bash_options(to, commands[i]);
	fputs("\tesac\n\tcase $cmd\\ $prev in\n", to);
	for (size_t i = 0; commands[i]; i++) {
		const struct cli_option *o = NULL;

		while ((o = next_option(commands[i], o)))
			bash_value(to, commands[i], o);
	}
	for (size_t i = 0; commands[i]; i++) {
		if (!takes_commands(commands[i]) && !takes_words(commands[i]))
			continue;
		fprintf(to, "\t%s\\ *) kind=words words='", commands[i]->name);
		put_arguments(to, commands, commands[i]);
		fputs("' ;;\n", to);
	}
	fputs("\tesac\n\tif [[ $COMP_CWORD -eq 1 ]]; then\n\t\tkind=words "
	      "words='", to);
	for (size_t i = 0; commands[i]; i++)
		fprintf(to, "%s ", commands[i]->name);
	fputs("--help --version'\n\tfi\n", to);
	fputs(bash_tail, to);
}

/* -------------------------------------------------------------------- zsh */

/* 'name[help]:argument:action', as _arguments reads it. */
static void zsh_option(FILE *to, const struct cli_option *o)
{
	static const char *const actions[] = {
		[VALUE_FILE] = "_files", [VALUE_FOLDER] = "_files -/",
		[VALUE_OTHER] = "",
	};
	enum value value = value_of(o);

	if (o->letter)
		fprintf(to, "\t\t\t'(-%c --%s)'{-%c%s,--%s%s}", o->letter,
			o->name, o->letter, value ? "+" : "", o->name,
			value ? "=" : "");
	else
		fprintf(to, "\t\t\t'%s--%s%s'", o->kind == CLI_TEXTS ? "*" : "",
			o->name, value ? "=" : "");
	fputs("'[", to);
	put_quoted(to, o->help, "[]:\\");
	fputc(']', to);
	if (value != VALUE_NONE) {
		fputs(":", to);
		put_quoted(to, o->argument, "[]:\\");
		fputs(":", to);
	}
	if (value == VALUE_WORDS) {
		fputc('(', to);
		put_words(to, o);
		fputc(')', to);
	} else if (value != VALUE_NONE) {
		fputs(actions[value], to);
	}
	fputs("' \\\n", to);
}

static void zsh_command(FILE *to, const struct command *const *commands,
			const struct command *command)
{
	const struct cli_option *o = NULL;

	fprintf(to, "\t%s)\n\t\t_arguments -s \\\n", command->name);
	while ((o = next_option(command, o)))
		zsh_option(to, o);
	fputs("\t\t\t'*:argument:", to);
	if (takes_commands(command) || takes_words(command)) {
		fputc('(', to);
		put_arguments(to, commands, command);
		fputs(")'\n", to);
	} else {
		fputs("_files'\n", to);
	}
	fputs("\t\t;;\n", to);
}

static void zsh_script(FILE *to, const struct command *const *commands)
{
	fputs("#compdef whatprints\n"
	      "# made by `whatprints completion zsh`\n"
	      "_whatprints() {\n"
	      "\tlocal -a commands\n"
	      "\tcommands=(\n", to);
	for (size_t i = 0; commands[i]; i++) {
		fprintf(to, "\t\t'%s:", commands[i]->name);
		put_quoted(to, commands[i]->summary, ":\\");
		fputs("'\n", to);
	}
	fputs("\t)\n"
	      "\tif (( CURRENT == 2 )); then\n"
	      "\t\t_describe -t commands command commands\n"
	      "\t\treturn\n"
	      "\tfi\n"
	      "\tlocal cmd=$words[2]\n"
	      "\tshift words\n"
	      "\t(( CURRENT-- ))\n"
	      "\tcase $cmd in\n", to);
	for (size_t i = 0; commands[i]; i++)
		zsh_command(to, commands, commands[i]);
	fputs("\tesac\n"
	      "}\n"
	      "if [[ $funcstack[1] == _whatprints ]]; then\n"
	      "\t_whatprints \"$@\"\n"
	      "else\n"
	      "\tcompdef _whatprints whatprints\n"
	      "fi\n", to);
}

/* ------------------------------------------------------------------- fish */

static void fish_option(FILE *to, const struct command *command,
			const struct cli_option *o)
{
	enum value value = value_of(o);

	fprintf(to, "complete -c whatprints -n '__fish_seen_subcommand_from "
		"%s' -l %s", command->name, o->name);
	if (o->letter)
		fprintf(to, " -s %c", o->letter);
	if (value == VALUE_FILE || value == VALUE_FOLDER)
		fputs(" -r -F", to);
	else if (value != VALUE_NONE)
		fputs(" -x", to);
	if (value == VALUE_WORDS) {
		fputs(" -a '", to);
		put_words(to, o);
		fputc('\'', to);
	}
	fputs(" -d '", to);
	put_quoted(to, o->help, "\\");
	fputs("'\n", to);
}

static void fish_script(FILE *to, const struct command *const *commands)
{
	fputs("# fish completion for whatprints; made by `whatprints "
	      "completion fish`\n", to);
	for (size_t i = 0; commands[i]; i++) {
		const struct cli_option *o = NULL;

		fprintf(to, "complete -c whatprints -n __fish_use_subcommand "
			"-f -a %s -d '", commands[i]->name);
		put_quoted(to, commands[i]->summary, "\\");
		fputs("'\n", to);
		while ((o = next_option(commands[i], o)))
			fish_option(to, commands[i], o);
		if (!takes_commands(commands[i]) && !takes_words(commands[i]))
			continue;
		fprintf(to, "complete -c whatprints -n "
			"'__fish_seen_subcommand_from %s' -f -a '",
			commands[i]->name);
		put_arguments(to, commands, commands[i]);
		fputs("'\n", to);
	}
}

void cli_complete(FILE *to, const struct command *const *commands,
		  const char *shell)
{
	static const struct {
		const char *name;
		void (*script)(FILE *, const struct command *const *);
	} shells[] = {
		{"bash", bash_script}, {"zsh", zsh_script},
		{"fish", fish_script},
	};

	for (size_t i = 0; i < sizeof(shells) / sizeof(*shells); i++)
		if (!strcmp(shell, shells[i].name))
			shells[i].script(to, commands);
}
