/* coverage.c - `whatprints coverage`: questions for each objective */
#include <stdio.h>

#include "base/output.h"
#include "base/scope.h"
#include "cmd/common.h"
#include "cmd/nearest_syllabus.h"
#include "report_coverage.h"

struct coverage_options {
	struct common common;
	const char *cert, *syllabus;
};

static int tell(const struct coverage_options *o,
		const struct coverage *coverage, struct err *err)
{
	struct report_list list = common_list(&o->common);

	if (common_is_human(&o->common))
		report_coverage_human(stdout, coverage);
	else
		report_coverage_json(&list, coverage);
	return output_flush(stdout, err);
}

static int cover(const struct coverage_options *o, const struct bank *bank,
		 struct err *err)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct syllabus syllabus;
	struct coverage coverage;
	bool found;
	int failed;

	if (syllabus_for(o->syllabus, bank, &syllabus, &found, err))
		return -1;
	if (!found)
		return err_set(err, ERR_USAGE, "no syllabus.json beside or "
			       "above the questions: name one with "
			       "--syllabus FILE");
	failed = coverage_build(&arena, &syllabus, bank, o->cert, &coverage,
				err) || tell(o, &coverage, err);
	syllabus_free(&syllabus);
	return failed ? -1 : 0;
}

static int coverage_main(const void *options_, const char *const *args,
			 size_t count)
{
	static const char *const here[] = {"."};
	const struct coverage_options *o = options_;
	bool all = !count && !o->common.files_from;
	struct bank bank;
	struct err err;
	int code;

	if (common_load(&bank, &o->common, all ? here : args,
			all ? 1 : count, &err))
		return cli_fail(&err);
	code = common_complain(&bank.complaints) ? EXIT_USAGE : EXIT_TRUE;
	if (cover(o, &bank, &err))
		code = common_exit(code, cli_fail(&err));
	bank_free(&bank);
	return code;
}

#define OWN(field) offsetof(struct coverage_options, field)

static const struct cli_option options[] = {
	{"cert", 0, CLI_TEXT, OWN(cert), "EXAM",
	 "only this exam, as in pcep or PCEP-30-02", 0, 0},
	{"syllabus", 0, CLI_TEXT, OWN(syllabus), "FILE",
	 "the syllabus; default: the nearest syllabus.json beside or above "
	 "the questions", 0, 0},
	COMMON_FILTER(struct coverage_options),
	COMMON_FILES_FROM(struct coverage_options),
	COMMON_FORMAT(struct coverage_options),
	OPTIONS_END,
};

const struct command cmd_coverage = {
	.name = "coverage",
	.summary = "count the questions for each objective, gaps first",
	.arguments = "[PATH...]",
	.description =
		"Counts the published questions in the files and folders "
		"named (default: this folder) by exam, section and first "
		"objective, and by difficulty (LEVELS: 1/2/3). ALSO counts "
		"those that name an objective further back. WANTED is what "
		"an objective should have: a section has the share of the "
		"questions that its weight in the exam is, and its "
		"objectives share that evenly, but for those of low fit or "
		"outside of the outline. A bank should have at least as many "
		"questions as the exam has items. Runs nothing.",
	.options = options,
	.options_size = sizeof(struct coverage_options),
	.run = coverage_main,
};
