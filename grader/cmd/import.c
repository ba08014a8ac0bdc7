/* import.c - `whatprints import`: questions from other programs' files */
#include <stdio.h>

#include "base/scope.h"
#include "base/text.h"
#include "cmd/common.h"
#include "cmd/formats.h"

struct import_options {
	const char *from, *to;
	bool force;
};

static int known_formats(const struct exchange_library *library,
			 struct err *err)
{
	FREE_BUF struct buf names = BUF_INIT;
	const struct import_format *f = library->import_formats;

	for (; f->name; f++)
		buf_format(&names, "%s%s (%s)", names.len ? ", " : "", f->name,
			   f->summary);
	return err_set(err, ERR_USAGE, "--from is missing: it takes %s",
		       names.at);
}

static int import_one(const struct exchange_library *library,
		      const struct import_options *o, const char *file,
		      struct err *err)
{
	FREE_BUF struct buf out = BUF_INIT;
	struct import_result result;
	size_t refused;

	if (library->import_file(o->from, file, o->to, o->force ?
				 IMPORT_REPLACE : IMPORT_KEEP, &result, err))
		return -1;
	common_complain(&result.complaints);
	common_complain(&result.notes);
	refused = result.complaints.count;
	text_escape(&out, str_of(o->to), TEXT_BLANKS_PLAIN);
	buf_format(&out, ": %zu written, %zu unchanged", result.written,
		   result.unchanged);
	if (refused)
		buf_format(&out, ", %zu not imported", refused);
	printf("%s\n", out.at);
	library->import_result_free(&result);
	return refused ? EXIT_USAGE : EXIT_TRUE;
}

static int import_main(const void *options_, const char *const *args,
		       size_t count)
{
	const struct import_options *o = options_;
	const struct exchange_library *library;
	struct err err;
	int code;

	if (formats_load(&library, &err))
		return cli_fail(&err);
	if (!o->from)
		code = known_formats(library, &err);
	else if (!o->to)
		code = err_set(&err, ERR_USAGE, "--to is missing: name the "
			       "folder that the question files go to");
	else if (count != 1)
		code = err_set(&err, ERR_USAGE, "import takes one file: "
			       "whatprints import --from %s FILE --to %s",
			       o->from, o->to);
	else
		code = import_one(library, o, args[0], &err);
	return code < 0 ? cli_fail(&err) : code;
}

#define OWN(field) offsetof(struct import_options, field)

static const struct cli_option options[] = {
	{"from", 0, CLI_TEXT, OWN(from), "FORMAT",
	 "cruxeval (CRUXEval's JSON lines), jsonl (JSON lines with id, "
	 "question, code, choices and correct, the right ones' indexes), "
	 "doctest (a .py, .rst or .md file with >>> examples), gift or "
	 "moodle-xml",
	 0, 0},
	{"to", 0, CLI_TEXT, OWN(to), "DIR",
	 "the folder for the question files; made when missing", 0, 0},
	{"force", 0, CLI_FLAG, OWN(force), NULL,
	 "write over files that are there and say something else", 0, 0},
	OPTIONS_END,
};

const struct command cmd_import = {
	.name = "import",
	.summary = "make question files from another program's questions",
	.arguments = "FILE",
	.description =
		"Writes one question file for each question in FILE, named "
		"after its id. A file that holds the same already is left "
		"alone, one that says something else is told and kept. "
		"Proves nothing: `whatprints check DIR` does.\n\n"
		"Of doctest's examples, those of one docstring, or of one "
		"manual, become a session (mode = \"repl\"); a module that is "
		"not in the standard library goes beside it.",
	.options = options,
	.options_size = sizeof(struct import_options),
	.run = import_main,
};
