/* merge.c - `whatprints merge`: the reports of all shards as one */
#include <stdio.h>

#include "base/file.h"
#include "base/scope.h"
#include "cmd/common.h"
#include "report_merge.h"

#define REPORT_MAX ((size_t)1 << 30)

struct merge_options {
	struct common common;
	bool diff, verbose;
};

static int merge_all(const struct merge_options *o, const char *const *args,
		     size_t count, struct err *err)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct merge_source *sources = arena_array(&arena, count,
						   sizeof(*sources));
	struct report_target targets[REPORT_TARGETS];
	struct report_options style = {
		.targets = targets, .color = common_color(&o->common),
		.diff = o->diff, .verbose = o->verbose,
	};
	struct report_totals totals;
	struct report *report;
	struct merge merge;

	if (!count)
		return err_set(err, ERR_USAGE, "no report: name those of all "
			       "shards");
	for (size_t i = 0; i < count; i++) {
		sources[i].path = args[i];
		if (file_read(&arena, args[i], REPORT_MAX, &sources[i].text,
			      err))
			return -1;
	}
	if (common_targets(&o->common, targets, &style.target_count, err) ||
	    merge_check(&arena, sources, count, &merge, err))
		return -1;
	style.causes = merge.causes;
	if (report_open(stdout, &style, &report, err))
		return -1;
	merge_tell(&merge, report);
	if (report_close(report, &totals, err))
		return -1;
	return common_check_exit(&totals);
}

static int merge_main(const void *options, const char *const *args,
		      size_t count)
{
	struct err err;
	int code = merge_all(options, args, count, &err);

	return code < 0 ? cli_fail(&err) : code;
}

#define OWN(field) offsetof(struct merge_options, field)

static const struct cli_option options[] = {
	COMMON_REPORTS(struct merge_options),
	{"diff", 0, CLI_FLAG, OWN(diff), NULL,
	 "show every difference, not just the first", 0, 0},
	{"verbose", 'v', CLI_FLAG, OWN(verbose), NULL,
	 "tell of what is true or skipped, too", 0, 0},
	COMMON_COLOR(struct merge_options),
	OPTIONS_END,
};

const struct command cmd_merge = {
	.name = "merge",
	.summary = "join the reports of all shards into one",
	.arguments = "REPORT...",
	.description =
		"Joins what `check --shard I/N --format jsonl` (or json) told "
		"on N machines, in any order, into the report of one run. "
		"Complains of a shard that is missing, cut off, there twice, "
		"or of other questions, Pythons or seeds. The exit code is "
		"that of the one run.\n\n"
		"Examples:\n"
		"  whatprints merge out/*.jsonl\n"
		"  whatprints merge out/*.jsonl --format human --format "
		"junit=report.xml",
	.options = options,
	.options_size = sizeof(struct merge_options),
	.run = merge_main,
};
