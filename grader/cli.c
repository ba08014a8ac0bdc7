/* cli.c - argv -> a command row, its options filled, its exit code */
#include <ctype.h>
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/output.h"
#include "base/scope.h"
#include "base/text.h"
#include "cli.h"

#ifndef WHATPRINTS_VERSION
#define WHATPRINTS_VERSION "0.1.0"
#endif

#define OPTIONS_MAX 64

const char *cli_version(void)
{
	return WHATPRINTS_VERSION;
}

struct parse {
	const struct command *command;
	char *values;		/* the struct that the options fill */
	int argc;
	char **argv;
	int at;			/* the next word of argv */
	const char **args;	/* the words that are no options */
	size_t arg_count;
	bool help;
};

int cli_fail(const struct err *err)
{
	static const int code[] = {
		[ERR_USAGE] = EXIT_USAGE,
		[ERR_SYSTEM] = EXIT_OURS,
		[ERR_NOTHING] = EXIT_NOTHING,
		[ERR_UNREAD] = EXIT_OURS,
	};
	FREE_BUF struct buf text = BUF_INIT;

	buf_text(&text, "whatprints: ");
	text_escape(&text, str_of(err->text), TEXT_BLANKS_PLAIN);
	if (err->kind != ERR_UNREAD)
		fprintf(stderr, "%s\n", text.at);
	return code[err->kind];
}

int cli_find(const struct command *const *commands, const char *name,
	     const struct command **out, struct err *err)
{
	const char *names[OPTIONS_MAX], *nearest;
	size_t count = 0;

	for (; count < OPTIONS_MAX && commands[count]; count++) {
		if (!strcmp(commands[count]->name, name)) {
			*out = commands[count];
			return 0;
		}
		names[count] = commands[count]->name;
	}
	nearest = str_nearest(str_of(name), names, count);
	return err_set(err, ERR_USAGE, "unknown command '%s': %s%s%s"
		       "`whatprints help` lists all", name,
		       nearest ? "did you mean " : "", nearest ? nearest : "",
		       nearest ? "? " : "");
}

/* `name` without its dashes. */
static int unknown_option(const struct parse *parse, struct str name,
			  struct err *err)
{
	const char *names[OPTIONS_MAX], *nearest;
	size_t count = 0;
	const struct cli_option *o = parse->command->options;

	for (; o && o->name && count < OPTIONS_MAX - 1; o++)
		names[count++] = o->name;
	names[count++] = "help";
	nearest = str_nearest(name, names, count);
	return err_set(err, ERR_USAGE, "unknown option --%.*s: %s%s%s"
		       "`whatprints %s --help` lists all", STR_ARG(name),
		       nearest ? "did you mean --" : "",
		       nearest ? nearest : "", nearest ? "? " : "",
		       parse->command->name);
}

static int choice_check(const struct cli_option *option, const char *value,
			struct err *err)
{
	const char *at = option->argument;
	size_t length = strlen(value);

	while (*at) {
		size_t word = strcspn(at, "|");

		if (word == length && !memcmp(at, value, word))
			return 0;
		at += word + (at[word] == '|');
	}
	return err_set(err, ERR_USAGE, "--%s '%s' is not one of %s",
		       option->name, value, option->argument);
}

static int number_parse(const struct cli_option *option, const char *value,
			unsigned *out, struct err *err)
{
	char *end;
	unsigned long long number;

	errno = 0;
	number = strtoull(value, &end, 10);
	if (!isdigit((unsigned char)*value) || *end || errno ||
	    number < option->min || number > option->max)
		return err_set(err, ERR_USAGE, "--%s '%s' is not a number "
			       "from %u to %u", option->name, value,
			       option->min, option->max);
	*out = (unsigned)number;
	return 0;
}

static int texts_add(const struct cli_option *option, const char *value,
		     struct cli_texts *texts, struct err *err)
{
	if (texts->count == CLI_TEXTS_MAX)
		return err_set(err, ERR_USAGE, "--%s more than %d times",
			       option->name, CLI_TEXTS_MAX);
	texts->at[texts->count++] = value;
	return 0;
}

/* `value` is NULL when it may be the next word of argv. */
static int option_set(struct parse *parse, const struct cli_option *option,
		      const char *value, struct err *err)
{
	char *field = parse->values + option->offset;

	if (option->kind == CLI_FLAG) {
		if (value)
			return err_set(err, ERR_USAGE, "--%s takes no value",
				       option->name);
		*(bool *)field = true;
		return 0;
	}
	if (!value && parse->at < parse->argc)
		value = parse->argv[parse->at++];
	if (!value)
		return err_set(err, ERR_USAGE, "--%s needs a value: --%s %s",
			       option->name, option->name, option->argument);
	if (option->kind == CLI_NUMBER)
		return number_parse(option, value, (unsigned *)field, err);
	if (option->kind == CLI_TEXTS)
		return texts_add(option, value, (struct cli_texts *)field, err);
	if (option->kind == CLI_CHOICE && choice_check(option, value, err))
		return -1;
	*(const char **)field = value;
	return 0;
}

static int long_option(struct parse *parse, const char *word, struct err *err)
{
	const struct cli_option *o = parse->command->options;
	size_t length = strcspn(word, "=");
	const char *value = word[length] ? word + length + 1 : NULL;

	if (!strcmp(word, "help")) {
		parse->help = true;
		return 0;
	}
	for (; o && o->name; o++)
		if (strlen(o->name) == length && !memcmp(o->name, word, length))
			return option_set(parse, o, value, err);
	return unknown_option(parse, (struct str){word, length}, err);
}

static int letter_option(struct parse *parse, const char *word,
			 struct err *err)
{
	const struct cli_option *o = parse->command->options;

	if (!strcmp(word, "h")) {
		parse->help = true;
		return 0;
	}
	for (; o && o->name; o++)
		if (o->letter && o->letter == *word) {
			bool joined = word[1] && o->kind != CLI_FLAG;

			if (option_set(parse, o, joined ? word + 1 : NULL, err))
				return -1;
			if (joined || !word[1])
				return 0;
			return letter_option(parse, word + 1, err);
		}
	return err_set(err, ERR_USAGE, "unknown option -%c: `whatprints "
		       "%s --help` lists all", *word, parse->command->name);
}

static int parse_words(struct parse *parse, struct err *err)
{
	bool options_over = false;

	while (parse->at < parse->argc) {
		const char *word = parse->argv[parse->at++];
		int failed = 0;

		if (options_over || word[0] != '-' || !word[1])
			parse->args[parse->arg_count++] = word;
		else if (!strcmp(word, "--"))
			options_over = true;
		else if (word[1] == '-')
			failed = long_option(parse, word + 2, err);
		else
			failed = letter_option(parse, word + 1, err);
		if (failed)
			return -1;
		if (parse->help)
			return 0;
	}
	return 0;
}

static int run_command(const struct command *command, int argc, char **argv)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct parse parse = {
		.command = command, .argc = argc, .argv = argv, .at = 2,
		.values = arena_alloc(&arena, command->options_size),
		.args = arena_array(&arena, (size_t)argc, sizeof(char *)),
	};
	struct err err;

	if (parse_words(&parse, &err))
		return cli_fail(&err);
	if (parse.help) {
		cli_help_command(stdout, command);
		return EXIT_TRUE;
	}
	return command->run(parse.values, parse.args, parse.arg_count);
}

int cli_main(const struct command *const *commands, int argc, char **argv)
{
	const char *word = argc > 1 ? argv[1] : NULL;
	const struct command *command;
	struct err err;
	int code = EXIT_TRUE;

	if (!word) {
		cli_help_all(stderr, commands);
		return EXIT_USAGE;
	}
	if (!strcmp(word, "--help") || !strcmp(word, "-h")) {
		cli_help_all(stdout, commands);
	} else if (!strcmp(word, "--version")) {
		printf("whatprints %s\n", cli_version());
	} else if (word[0] == '-') {
		err_set(&err, ERR_USAGE, "a command comes first: see "
			"`whatprints --help`");
		return cli_fail(&err);
	} else {
		if (cli_find(commands, word, &command, &err))
			return cli_fail(&err);
		code = run_command(command, argc, argv);
	}
	/* Last, so that no command can end well with its results lost. */
	if (output_flush(stdout, &err) && code != EXIT_OURS &&
	    code != EXIT_INTERRUPTED)
		return cli_fail(&err);
	return code;
}
