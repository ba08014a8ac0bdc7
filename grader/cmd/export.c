/* export.c - `whatprints export`, `whatprints build`: a bank as one file */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "base/scope.h"
#include "cmd/common.h"
#include "cmd/formats.h"
#include "report.h"

struct export_options {
	struct common common;	/* --filter, --objective, --files-from */
	const char *to, *output;
	bool strict;
};

static int formats_missing(const struct exchange_library *library,
			   struct err *err)
{
	FREE_BUF struct buf names = BUF_INIT;
	const struct export_format *f = library->export_formats;

	for (; f->name; f++)
		buf_format(&names, "%s%s", names.len ? ", " : "", f->name);
	return err_set(err, ERR_USAGE, "--to is missing: it takes %s",
		       names.at);
}

static int deliver(const struct export_format *format, const char *output,
		   struct str file, struct err *err)
{
	if (output && strcmp(output, "-"))
		return report_place_check(output, err) ||
		       file_replace(output, file, err) ? -1 : 0;
	if (format->binary && isatty(STDOUT_FILENO))
		return err_set(err, ERR_USAGE, "%s is nothing for a terminal: "
			       "name a file with -o", format->name);
	fwrite(file.at, 1, file.len, stdout);
	return 0;
}

/* What isn't in the file, or not whole, on stderr. */
static bool tell(const struct export_format *format,
		 const struct export_result *result)
{
	bool complete = !common_complain(&result->left_out);

	complete = !common_complain(&result->lost) && complete;
	if (result->unpublished)
		fprintf(stderr, "%s: %zu draft%s or retired left out\n",
			format->name, result->unpublished,
			result->unpublished == 1 ? "" : "s");
	return complete;
}

static int write_bank(const struct exchange_library *library,
		      const struct export_options *o,
		      const struct export_format *format,
		      const struct bank *bank, struct err *err)
{
	struct export_result result;
	bool complete = true;
	int code = 0;

	library->export_bank(format, bank->questions, bank->count, &result);
	if (result.exported)
		code = deliver(format, o->output, buf_view(&result.file), err);
	if (!code)
		complete = tell(format, &result);
	if (result.exported && !code && o->output && strcmp(o->output, "-"))
		fprintf(stderr, "%s: %zu question%s\n", o->output,
			result.exported, result.exported == 1 ? "" : "s");
	if (!code && !result.exported)
		code = err_set(err, ERR_NOTHING, "nothing to export: no "
			       "question there can go into %s", format->name);
	library->export_result_free(&result);
	if (code)
		return code;
	return complete || !o->strict ? EXIT_TRUE : EXIT_WRONG;
}

/* A bank that can't be read whole is not written in part. */
static int bank_to(const struct export_options *o, const char *format_name,
		   const char *const *args, size_t count)
{
	static const char *const here[] = {"."};
	const struct exchange_library *library;
	const struct export_format *format;
	struct bank bank;
	struct err err;
	int code;

	if (formats_load(&library, &err) ||
	    (!format_name ? formats_missing(library, &err)
			  : library->export_find(format_name, &format, &err)))
		return cli_fail(&err);
	if (!count && !o->common.files_from) {
		args = here;
		count = 1;
	}
	if (common_load(&bank, &o->common, args, count, &err))
		return cli_fail(&err);
	if (common_complain(&bank.complaints)) {
		fprintf(stderr, "nothing was written: mend these, or name the "
			"files that are fine\n");
		code = EXIT_USAGE;
	} else {
		code = write_bank(library, o, format, &bank, &err);
	}
	bank_free(&bank);
	return code < 0 ? cli_fail(&err) : code;
}

static int export_main(const void *options_, const char *const *args,
		       size_t count)
{
	const struct export_options *o = options_;

	return bank_to(o, o->to, args, count);
}

static int build_main(const void *options, const char *const *args,
		      size_t count)
{
	return bank_to(options, "json", args, count);
}

#define OWN(field) offsetof(struct export_options, field)
#define OUTPUT \
	{"output", 'o', CLI_TEXT, OWN(output), "FILE", \
	 "the file to write; default: standard output", 0, 0}

static const struct cli_option export_rows[] = {
	{"to", 0, CLI_TEXT, OWN(to), "FORMAT",
	 "moodle-xml, gift, anki (its text import), aiken, qti21 (a zip) or "
	 "json (the whole bank, as build writes it)", 0, 0},
	OUTPUT,
	{"strict", 0, CLI_FLAG, OWN(strict), NULL,
	 "exit code 1 when the format can't carry all", 0, 0},
	COMMON_FILTER(struct export_options),
	COMMON_FILES_FROM(struct export_options),
	OPTIONS_END,
};

const struct command cmd_export = {
	.name = "export",
	.summary = "write a bank in another program's format",
	.arguments = "[PATH...]",
	.description =
		"Writes the published questions below PATH (default: the "
		"current folder) as one file for another program. What its "
		"format can't carry is told on standard error: questions that "
		"are left out, with the reason, and what the others lose. "
		"Runs nothing: `whatprints check` first.\n\n"
		"Examples:\n"
		"  whatprints export --to moodle-xml snippets -o bank.xml\n"
		"  whatprints export --to anki snippets --objective pcep.1 "
		"-o pcep-1.txt",
	.options = export_rows,
	.options_size = sizeof(struct export_options),
	.run = export_main,
};

static const struct cli_option build_rows[] = {
	OUTPUT,
	COMMON_FILTER(struct export_options),
	COMMON_FILES_FROM(struct export_options),
	OPTIONS_END,
};

const struct command cmd_build = {
	.name = "build",
	.summary = "write a bank as one JSON file",
	.arguments = "[PATH...]",
	.description =
		"Writes all questions below PATH (default: the current "
		"folder), drafts and retired ones too, as one JSON object for "
		"other programs: grader/schema/bank.schema.json says what is "
		"in it. The same questions give the same bytes. Runs "
		"nothing.\n\n"
		"Example:\n"
		"  whatprints build snippets -o bank.json",
	.options = build_rows,
	.options_size = sizeof(struct export_options),
	.run = build_main,
};
