/* check.c - `whatprints check`: do the keys and options still hold? */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "base/scope.h"
#include "cmd/check_causes.h"
#include "cmd/common.h"
#include "cmd/rewrite.h"
#include "cmd/slots.h"

struct check_options {
	struct common common;
	unsigned seeds;
	const char *cache;
	bool diff, verbose, fail_fast, record, options;
};

/* The Pythons on which one question was seen to be true, and was not. */
struct tested {
	const struct question *question;
	struct sightings seen;
};

struct check_run {
	const struct check_options *options;
	struct report *report;
	struct check_causes causes;	/* with --options */
	struct tested *tested;	/* one a question that ran */
	size_t tested_count;
	bool unread;		/* --fail-fast: a file can't be read */
	bool stopped;		/* by --fail-fast, or nobody reads on */
};

static void note(struct check_run *run, const struct verdict *v)
{
	struct tested *t = run->tested;
	if (v->ours || !v->minor)
		return;
	if (!run->tested_count ||
	    t[run->tested_count - 1].question != v->question)
		t[run->tested_count++] = (struct tested){v->question, {0}};
	t += run->tested_count - 1;
	if (v->result == CHECK_TRUE)
		sighting_held(&t->seen, v->minor, jail_level(v->seen->layers));
	else
		t->seen.failed |= (uint64_t)1 << (v->minor & 63);
}

static int check_slot(void *ctx, const struct slot *slot,
		      const struct observation *seen, size_t count)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct check_run *run = ctx;
	struct verdict v = slot->why.len
		? verdict_skipped(slot->question, slot->minor, slot->why)
		: verdict_check(&arena, slot->question, slot->minor, seen,
				count);
	bool failed = v.ours ||
		      (v.result != CHECK_TRUE && v.result != CHECK_SKIPPED);

	check_causes_add(&run->causes, &v);
	report_verdict(run->report, &v);
	note(run, &v);
	run->stopped = (failed && run->options->fail_fast) || ferror(stdout);
	return run->stopped;
}

/* Writes what was seen into the `verified` lines that are there. */
static int record(const struct check_run *run)
{
	int code = EXIT_TRUE;

	for (size_t i = 0; i < run->tested_count; i++) {
		const struct tested *t = &run->tested[i];
		FREE_ARENA struct arena arena = ARENA_INIT;
		struct rewrite rewrite = {.question = t->question};
		struct question after;
		struct err err;

		if (!t->question->has_verified)
			continue;
		rewrite_verified(&arena, &rewrite, &t->seen);
		if (rewrite_build(&arena, &rewrite, &after, &err) ||
		    rewrite_save(&rewrite, &after, &err))
			code = common_exit(code, cli_fail(&err));
	}
	return code;
}

/* The summary counts what was checked: say that it isn't all. */
static void tell_cut_short(const struct check_run *run, size_t done,
			   size_t all)
{
	char text[160];
	const char *why = interrupted() ? "interrupted"
			: run->unread ? "stopped at the first failure, a file "
					"that can't be read"
			: "stopped at a failure";

	if (done == all || !(run->stopped || interrupted()))
		return;
	snprintf(text, sizeof(text), "%s: %zu of %zu were checked", why, done,
		 all);
	report_cut_short(run->report, str_of(text));
	if (!ferror(stdout))
		fprintf(stderr, "%s\n", text);
}

static int find_causes(struct arena *arena, struct check_run *run,
		       struct pythons *pythons, const struct slots *slots,
		       struct err *err)
{
	struct predictor predictor = predictor_init(
		arena, &run->options->common, pythons, run->options->cache);

	return check_causes_find(arena, &predictor, slots, &run->causes, err);
}

/* Runs and reports; the exit code, or -1. */
static int check_bank(const struct check_options *options,
		      const struct bank *bank, struct pythons *pythons,
		      struct err *err)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct jobs_options jobs = common_jobs(&options->common, "checking");
	struct report_target targets[REPORT_TARGETS];
	struct report_options style = {
		.targets = targets, .shard = bank->shard,
		.color = common_color(&options->common),
		.diff = options->diff, .verbose = options->verbose,
		.causes = options->options,
	};
	struct check_run run = {
		.options = options,
		.tested = arena_array(&arena, bank->count,
				      sizeof(struct tested)),
	};
	struct slots slots = SLOTS_INIT;
	struct report_totals totals;
	size_t done = 0;
	int failed, code;

	if (common_targets(&options->common, targets, &style.target_count,
			   err))
		return -1;
	for (size_t i = 0; i < bank->count; i++)
		slots_add(&slots, &bank->questions[i], pythons,
			  options->common.python ? SLOTS_ALL : SLOTS_NEWEST);
	run.unread = options->fail_fast && bank->complaints.count;
	run.stopped = run.unread;
	if ((!run.stopped && common_trust(&options->common, pythons,
					  slots_boxes(&slots), err)) ||
	    (!run.stopped && options->options &&
	     find_causes(&arena, &run, pythons, &slots, err)) ||
	    report_open(stdout, &style, &run.report, err)) {
		slots_free(&slots);
		return -1;
	}
	for (size_t i = 0; i < bank->complaints.count; i++)
		report_complaint(run.report, &bank->complaints.at[i]);
	if (!run.stopped)
		done = slots_run(&slots, pythons, &jobs,
				 options->seeds ? options->seeds : 1,
				 check_slot, &run);
	tell_cut_short(&run, done, slots.count);
	failed = report_close(run.report, &totals, err);
	code = common_check_exit(&totals);
	if (interrupted())
		code = common_exit(code, EXIT_INTERRUPTED);
	if (options->record && !failed && !interrupted())
		code = common_exit(code, record(&run));
	slots_free(&slots);
	return failed ? -1 : code;
}

/* Shards that ran on other Pythons, or seeds, don't belong together. */
static void add_circumstances(struct bank *bank,
			      const struct check_options *options,
			      const struct pythons *pythons)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct str names = common_python_names(&arena, pythons);

	bank_shard_add(&bank->shard, str_format(&arena,
		"%s, each %d, seeds %u, options %d", names.at,
		options->common.python != NULL, options->seeds,
		options->options));
}

static void tell_time(const struct timespec *start)
{
	struct timespec end;

	/* Not among the results, which are the same each time. */
	if (!isatty(STDERR_FILENO))
		return;
	clock_gettime(CLOCK_MONOTONIC, &end);
	fprintf(stderr, "%.1f s\n", (double)(end.tv_sec - start->tv_sec) +
		(double)(end.tv_nsec - start->tv_nsec) / 1e9);
}

static int check_run_all(const struct check_options *options,
			 const char *const *args, size_t count,
			 struct err *err)
{
	struct pythons pythons;
	struct timespec start;
	struct bank bank;
	int code;

	clock_gettime(CLOCK_MONOTONIC, &start);
	if (common_load_shard(&bank, &options->common, args, count, err))
		return -1;
	code = common_pythons(&options->common, &pythons, err);
	if (!code) {
		add_circumstances(&bank, options, &pythons);
		code = check_bank(options, &bank, &pythons, err);
		pythons_free(&pythons);
	}
	bank_free(&bank);
	if (code >= 0 && common_is_human(&options->common))
		tell_time(&start);
	return code;
}

static int check_main(const void *options, const char *const *args,
		      size_t count)
{
	struct err err;
	int code = check_run_all(options, args, count, &err);

	return code < 0 ? cli_fail(&err) : code;
}

#define OWN(field) offsetof(struct check_options, field)

static const struct cli_option options[] = {
	COMMON_PYTHON(struct check_options, "default: for each question the "
		      "newest that its `python` admits"),
	{"seeds", 0, CLI_NUMBER, OWN(seeds), "N",
	 "run each question under N hash seeds; default 1", 1, 64},
	{"options", 0, CLI_FLAG, OWN(options), NULL,
	 "tell of each wrong option which belief or slip leads to it", 0, 0},
	PREDICT_CACHE(struct check_options),
	COMMON_FILTER(struct check_options),
	COMMON_FILES_FROM(struct check_options),
	COMMON_STDIN_NAME(struct check_options),
	COMMON_REPORTS(struct check_options),
	COMMON_SHARD(struct check_options),
	{"diff", 0, CLI_FLAG, OWN(diff), NULL,
	 "show every difference, not just the first", 0, 0},
	{"verbose", 'v', CLI_FLAG, OWN(verbose), NULL,
	 "tell of what is true or skipped, too", 0, 0},
	{"fail-fast", 0, CLI_FLAG, OWN(fail_fast), NULL,
	 "stop after the first failure; where a file can't be read, before "
	 "anything runs", 0, 0},
	{"record", 0, CLI_FLAG, OWN(record), NULL,
	 "write the Pythons on which a key holds into its `verified` line, "
	 "where there is one", 0, 0},
	COMMON_JOBS(struct check_options),
	COMMON_COLOR(struct check_options),
	OPTIONS_END,
};

const struct command cmd_check = {
	.name = "check",
	.summary = "run every question, compare with its key and options",
	.arguments = "PATH...",
	.description =
		"Runs the questions in the files and folders named, and "
		"compares what they print with their answer keys and "
		"options: a right one must be what happens, a wrong one must "
		"not. Where several Pythons answer differently, it says from "
		"which one on. With --options each wrong option comes with "
		"the wrong idea or the slip that leads to it, where one is "
		"known. Never writes, but for --record.\n\n"
		"Examples:\n"
		"  whatprints check snippets\n"
		"  whatprints check snippets --python all --seeds 16\n"
		"  git diff --name-only | whatprints check --files-from -",
	.options = options,
	.options_size = sizeof(struct check_options),
	.run = check_main,
};
