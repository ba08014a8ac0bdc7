/* test_cli.c - command lines in, option structs, help and exit codes out */
#include "unit.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdio_ext.h>
#include <string.h>
#include <unistd.h>

#include "cli.h"

struct try_options {
	bool flag, other;
	const char *text, *choice;
	unsigned number;
};

/* What the command was run with, last. */
static struct {
	struct try_options options;
	char args[200];		/* joined by "|" */
	unsigned runs;
} seen;

static int try_run(const void *options, const char *const *args, size_t count)
{
	seen.options = *(const struct try_options *)options;
	seen.args[0] = '\0';
	for (size_t i = 0; i < count; i++) {
		strcat(seen.args, i ? "|" : "");
		strcat(seen.args, args[i]);
	}
	seen.runs++;
	return EXIT_WRONG;
}

#define AT(field) offsetof(struct try_options, field)

static const struct cli_option try_table[] = {
	{"flag", 'f', CLI_FLAG, AT(flag), NULL, "a flag", 0, 0},
	{"other", 'o', CLI_FLAG, AT(other), NULL, "another", 0, 0},
	{"text", 't', CLI_TEXT, AT(text), "TEXT", "any text", 0, 0},
	{"choice", 0, CLI_CHOICE, AT(choice), "one|two|twelve", "one of these",
	 0, 0},
	{"number", 'n', CLI_NUMBER, AT(number), "N", "a number", 1, 64},
	{NULL, 0, CLI_FLAG, 0, NULL, NULL, 0, 0},
};

static const struct command try_command = {
	.name = "try", .summary = "try things", .arguments = "[WORD...]",
	.description = "Tries.", .options = try_table,
	.options_size = sizeof(struct try_options), .run = try_run,
};
static const struct command bare_command = {
	.name = "bare", .summary = "no options", .arguments = "",
	.description = "Bare.", .run = try_run,
};
static const struct command *const commands[] = {
	&try_command, &bare_command, NULL,
};

/* Runs a command line, words apart by one blank, with `fd` (1 or 2) caught. */
static int run_line(const char *line, int fd, char *caught, size_t size)
{
	char words[200], *argv[32];
	FILE *to = tmpfile();
	FILE *stream = fd == 1 ? stdout : stderr;
	int saved = dup(fd), argc = 0, code;
	size_t length;

	snprintf(words, sizeof(words), "%s", line);
	for (char *word = strtok(words, " "); word; word = strtok(NULL, " "))
		argv[argc++] = word;
	argv[argc] = NULL;
	fflush(stream);
	dup2(fileno(to), fd);
	code = cli_main(commands, argc, argv);
	fflush(stream);
	dup2(saved, fd);
	close(saved);
	rewind(to);
	length = fread(caught, 1, size - 1, to);
	caught[length] = '\0';
	fclose(to);
	return code;
}

struct good_line {
	const char *line, *text, *choice, *args;
	unsigned number;
	bool flag, other;
};

static void test_good_lines(void **state)
{
	static const struct good_line lines[] = {
		{"w try", NULL, NULL, "", 0, false, false},
		{"w try a b", NULL, NULL, "a|b", 0, false, false},
		{"w try --flag a", NULL, NULL, "a", 0, true, false},
		{"w try a --flag b -o", NULL, NULL, "a|b", 0, true, true},
		{"w try -fo", NULL, NULL, "", 0, true, true},
		{"w try --text x", "x", NULL, "", 0, false, false},
		{"w try --text=x=y", "x=y", NULL, "", 0, false, false},
		{"w try --text=", "", NULL, "", 0, false, false},
		{"w try -tx", "x", NULL, "", 0, false, false},
		{"w try -t x", "x", NULL, "", 0, false, false},
		{"w try -ftx", "x", NULL, "", 0, true, false},
		{"w try -t -f", "-f", NULL, "", 0, false, false},
		{"w try --choice two", NULL, "two", "", 0, false, false},
		{"w try -n 1", NULL, NULL, "", 1, false, false},
		{"w try -n64", NULL, NULL, "", 64, false, false},
		{"w try -n 3 -n 4", NULL, NULL, "", 4, false, false},
		{"w try -- --flag -n", NULL, NULL, "--flag|-n", 0, false,
		 false},
		{"w try - -f -", NULL, NULL, "-|-", 0, true, false},
	};
	char out[4000];

	(void)state;
	for (size_t i = 0; i < COUNT(lines); i++) {
		const struct good_line *l = &lines[i];
		const struct try_options *o = &seen.options;

		assert_int_equal(run_line(l->line, 2, out, sizeof(out)),
				 EXIT_WRONG);
		assert_string_equal(out, "");
		assert_string_equal(seen.args, l->args);
		assert_int_equal(o->flag, l->flag);
		assert_int_equal(o->other, l->other);
		assert_int_equal(o->number, l->number);
		assert_string_equal(o->text ? o->text : "(none)",
				    l->text ? l->text : "(none)");
		assert_string_equal(o->choice ? o->choice : "(none)",
				    l->choice ? l->choice : "(none)");
	}
}

static void test_bad_lines(void **state)
{
	static const struct {
		const char *line, *says;
	} lines[] = {
		{"w tri", "unknown command 'tri': did you mean try?"},
		{"w nonsense", "unknown command 'nonsense': `whatprints help"},
		{"w --flag", "a command comes first"},
		{"w try --flog", "unknown option --flog: did you mean --flag?"},
		{"w try --zzzzzzz", "unknown option --zzzzzzz: `what"},
		{"w try -x", "unknown option -x"},
		{"w try -fx", "unknown option -x"},
		{"w bare --flag", "unknown option --flag"},
		{"w try --flag=1", "--flag takes no value"},
		{"w try --text", "--text needs a value: --text TEXT"},
		{"w try -t", "--text needs a value"},
		{"w try --choice tw", "'tw' is not one of one|two|twelve"},
		{"w try --choice twelve|", "is not one of"},
		{"w try --choice=", "is not one of"},
		{"w try -n 0", "--number '0' is not a number from 1 to 64"},
		{"w try -n 65", "not a number"},
		{"w try -n x", "not a number"},
		{"w try -n 4x", "not a number"},
		{"w try -n -4", "not a number"},
		{"w try -n +4", "not a number"},
		{"w try -n 99999999999999999999", "not a number"},
	};
	unsigned runs = seen.runs;
	char out[4000];

	(void)state;
	for (size_t i = 0; i < COUNT(lines); i++) {
		assert_int_equal(run_line(lines[i].line, 2, out, sizeof(out)),
				 EXIT_USAGE);
		if (!strstr(out, lines[i].says))
			fail_msg("%s: %s", lines[i].line, out);
		assert_ptr_equal(strstr(out, "whatprints: "), out);
	}
	assert_int_equal(seen.runs, runs);
}

static void test_help(void **state)
{
	static const char *const lines[] = {
		"w --help", "w -h", "w try --help", "w try -h a b",
		"w try --flag --help --nonsense", "w --version",
	};
	char out[8000];

	(void)state;
	for (size_t i = 0; i < COUNT(lines); i++) {
		assert_int_equal(run_line(lines[i], 1, out, sizeof(out)),
				 EXIT_TRUE);
		for (const char *at = out; *at; at += strspn(at, "\n")) {
			assert_true(strcspn(at, "\n") < 80);
			at += strcspn(at, "\n");
		}
	}
	assert_int_equal(run_line("w --version", 1, out, sizeof(out)), 0);
	assert_ptr_equal(strstr(out, "whatprints "), out);
	assert_int_equal(run_line("w try --help", 1, out, sizeof(out)), 0);
	assert_non_null(strstr(out, "usage: whatprints try [OPTION...]"));
	for (const struct cli_option *o = try_table; o->name; o++) {
		assert_non_null(strstr(out, o->name));
		assert_non_null(strstr(out, o->help));
	}
	/* Without a command it is an error, and so goes elsewhere. */
	assert_int_equal(run_line("w", 2, out, sizeof(out)), EXIT_USAGE);
	assert_non_null(strstr(out, "try things"));
}

static void test_exit_codes(void **state)
{
	static const struct {
		enum err_kind kind;
		int code;
		const char *text, *says;
	} rows[] = {
		{ERR_USAGE, EXIT_USAGE, "u", "whatprints: u\n"},
		{ERR_SYSTEM, EXIT_OURS, "s", "whatprints: s\n"},
		{ERR_NOTHING, EXIT_NOTHING, "n", "whatprints: n\n"},
		{ERR_USAGE, EXIT_USAGE, "\033[31m \xff",
		 "whatprints: \\x1b[31m \\xff\n"},
	};
	struct err err;

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		FILE *to = tmpfile();
		int saved = dup(2), code;
		char out[100] = "";

		err_set(&err, rows[i].kind, "%s", rows[i].text);
		dup2(fileno(to), 2);
		code = cli_fail(&err);
		dup2(saved, 2);
		close(saved);
		rewind(to);
		assert_non_null(fgets(out, sizeof(out), to));
		fclose(to);
		assert_int_equal(code, rows[i].code);
		assert_string_equal(out, rows[i].says);
	}
}

/* No command may end well with its results lost. */
static void test_full_disk(void **state)
{
	int full = open("/dev/full", O_WRONLY | O_CLOEXEC);
	int saved = dup(1), code;
	char out[400], *line[] = {"w", "--version", NULL};
	FILE *to = tmpfile();
	int saved_err = dup(2);

	(void)state;
	if (full < 0)
		skip();
	fflush(stdout);
	dup2(full, 1);
	dup2(fileno(to), 2);
	code = cli_main(commands, 2, line);
	dup2(saved, 1);
	dup2(saved_err, 2);
	close(full);
	close(saved);
	close(saved_err);
	__fpurge(stdout);
	clearerr(stdout);
	rewind(to);
	assert_non_null(fgets(out, sizeof(out), to));
	fclose(to);
	assert_int_equal(code, EXIT_OURS);
	assert_string_equal(out, "whatprints: cannot write results: "
			    "No space left on device\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_good_lines),
		cmocka_unit_test(test_bad_lines),
		cmocka_unit_test(test_help),
		cmocka_unit_test(test_exit_codes),
		cmocka_unit_test(test_full_disk),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
