/* lint.c - `whatprints lint`: what a careful reviewer would send back */
#include <stdio.h>
#include <string.h>

#include "base/output.h"
#include "base/scope.h"
#include "cmd/common.h"
#include "cmd/rewrite.h"
#include "cmd/slots.h"
#include "cmd/nearest_syllabus.h"
#include "lint.h"
#include "report_lint.h"

struct lint_options {
	struct common common;
	const char *select, *ignore, *syllabus;
	bool no_run, fix, list;
};

/* One `lint`, from what is asked for to what was found. */
struct lint_job {
	const struct lint_options *options;
	struct lint_choice choice;
	struct arena *arena;
	struct bank bank;
	struct syllabus syllabus;
	bool has_syllabus;
	struct lint_seen **seen;
	struct findings findings;
	size_t mended;
	struct filter filter;	/* with --fix */
};

static int list_rules(const struct lint_options *o)
{
	struct report_list list = common_list(&o->common);
	struct err err;

	if (common_is_human(&o->common)) {
		report_rules_human(stdout);
	} else {
		for (size_t i = 0; i < lint_rule_count; i++) {
			report_list_item(&list);
			report_rule_json(stdout, &lint_rules[i]);
		}
		report_list_end(&list);
	}
	return output_flush(stdout, &err) ? cli_fail(&err) : EXIT_TRUE;
}

/* ----------------------------------------------------------------- running */

/* In which box each question runs; those that can't are told of. */
static struct lint_place *places_of(struct lint_job *job,
				    struct pythons *pythons, unsigned *boxes)
{
	struct lint_place *places = arena_array(job->arena, job->bank.count,
						sizeof(*places));
	struct slots slots = SLOTS_INIT;
	size_t left_out = 0;
	struct str why = STR_NONE;

	for (size_t i = 0; i < job->bank.count; i++)
		slots_add(&slots, &job->bank.questions[i], pythons,
			  SLOTS_NEWEST);
	for (size_t i = 0; i < slots.count; i++) {
		const struct slot *slot = &slots.at[i];

		places[slot->question - job->bank.questions] =
			(struct lint_place){!slot->why.len, slot->box,
					    slot->minor};
		if (!slot->why.len || slot->question->status == RETIRED)
			continue;
		left_out++;
		why = slot->why;
	}
	if (left_out && common_is_human(&job->options->common))
		fprintf(stderr, "%zu question%s not run, which some rules "
			"want: %.*s\n", left_out, left_out == 1 ? " was" :
			"s were", STR_ARG(why));
	*boxes = slots_boxes(&slots);
	slots_free(&slots);
	return places;
}

static int observe(struct lint_job *job, struct err *err)
{
	struct jobs_options jobs = common_jobs(&job->options->common,
					       "linting");
	struct lint_place *places;
	struct pythons pythons;
	unsigned boxes;
	int failed;

	if (common_pythons(&job->options->common, &pythons, err))
		return -1;
	places = places_of(job, &pythons, &boxes);
	failed = common_trust(&job->options->common, &pythons, boxes, err) ||
		 lint_observe(job->arena, &pythons, &jobs, &job->choice,
			      &job->bank, places, &job->seen, err);
	pythons_free(&pythons);
	return failed ? -1 : 0;
}

/* ------------------------------------------------------------------ fixing */

static int fix_all(struct lint_job *job, struct err *err)
{
	bool *mended = arena_array(job->arena, job->findings.count,
				   sizeof(*mended));

	for (size_t i = 0; i < job->bank.count; i++) {
		const struct question *q = &job->bank.questions[i];
		struct rewrite rewrite = {
			.question = q,
			.filter = job->filter.on ? &job->filter : NULL,
		};
		struct question after;

		if (lint_fix(job->arena, q, &job->findings, mended, &after) &&
		    rewrite_save(&rewrite, &after, err))
			return -1;
	}
	for (size_t i = 0; i < job->findings.count; i++)
		job->mended += mended[i];
	lint_drop_mended(&job->findings, mended);
	return 0;
}

/* ------------------------------------------------------------------ the whole */

/* Without a syllabus no objective is unknown: say so, where that is asked. */
static void tell_no_syllabus(const struct lint_job *job)
{
	size_t named = 0;

	for (size_t i = 0; i < job->bank.count; i++)
		named += job->bank.questions[i].objective_count > 0;
	if (named && !job->has_syllabus &&
	    lint_chosen(&job->choice, "WP012") &&
	    common_is_human(&job->options->common))
		fprintf(stderr, "no syllabus.json beside or above the "
			"questions: objectives are not looked up (--syllabus "
			"FILE)\n");
}

static int find(struct lint_job *job, struct err *err)
{
	struct lint_input input = {.choice = &job->choice};

	if (syllabus_for(job->options->syllabus, &job->bank, &job->syllabus,
			 &job->has_syllabus, err))
		return -1;
	tell_no_syllabus(job);
	if (lint_runs(&job->choice) && job->bank.count && observe(job, err))
		return -1;
	input.syllabus = job->has_syllabus ? &job->syllabus : NULL;
	input.seen = job->seen;
	for (size_t i = 0; i < job->bank.complaints.count; i++)
		findings_add(&job->findings, lint_unreadable(
			&job->bank.complaints.at[i]));
	lint_bank(job->arena, &input, &job->bank, &job->findings);
	return job->options->fix ? fix_all(job, err) : 0;
}

static void tell_human(const struct lint_job *job)
{
	report_findings_human(stdout, &job->findings, report_colored(
		common_color(&job->options->common), stdout));
	report_findings_sum(stdout, &job->findings, job->bank.count,
			    job->mended);
}

static void tell_json(const struct lint_job *job)
{
	struct report_list list = common_list(&job->options->common);

	for (size_t i = 0; i < job->findings.count; i++) {
		report_list_item(&list);
		report_finding_json(stdout, &job->findings.at[i]);
	}
	report_list_end(&list);
}

static int tell(const struct lint_job *job, struct err *err)
{
	const char *format = common_format(&job->options->common);

	if (!strcmp(format, "human")) {
		tell_human(job);
	} else if (!strcmp(format, "sarif")) {
		report_findings_sarif(stdout, &job->findings);
	} else if (!strcmp(format, "github")) {
		report_findings_github(stdout, &job->findings);
		report_findings_sum(stdout, &job->findings, job->bank.count,
				    job->mended);
	} else {
		tell_json(job);
	}
	return output_flush(stdout, err);
}

static int exit_code(const struct lint_job *job)
{
	int code = EXIT_TRUE;

	if (findings_of(&job->findings, SEVERITY_ERROR) +
	    findings_of(&job->findings, SEVERITY_WARNING))
		code = common_exit(code, EXIT_WRONG);
	if (job->bank.complaints.count)
		code = common_exit(code, EXIT_USAGE);
	return code;
}

static int lint_all(const struct lint_options *o, const char *const *args,
		    size_t count, struct err *err)
{
	static const char *const here[] = {"."};
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct lint_job job = {
		.options = o, .arena = &arena, .filter = FILTER_INIT,
	};
	bool all = !count && !o->common.files_from;
	int failed, code;

	if (lint_choose(&job.choice, o->select, o->ignore, !o->no_run, err) ||
	    (o->fix && filter_begin(&job.filter, &o->common, args, count,
				    err)) ||
	    common_load(&job.bank, &o->common, all ? here : args,
			all ? 1 : count, err))
		return filter_end(&job.filter, -1, err);
	if (job.filter.on && job.bank.count)
		filter_keep(&job.filter, job.bank.questions[0].file);
	failed = find(&job, err);
	if (!failed)
		failed = tell(&job, err);
	code = failed ? -1 : exit_code(&job);
	code = filter_end(&job.filter, code, err);
	if (job.has_syllabus)
		syllabus_free(&job.syllabus);
	findings_free(&job.findings);
	bank_free(&job.bank);
	return code;
}

static int lint_main(const void *options_, const char *const *args,
		     size_t count)
{
	const struct lint_options *o = options_;
	struct err err;
	int code;

	if (o->list)
		return list_rules(o);
	code = lint_all(o, args, count, &err);
	if (code < 0 && interrupted())
		return EXIT_INTERRUPTED;
	return code < 0 ? cli_fail(&err) : code;
}

#define OWN(field) offsetof(struct lint_options, field)

static const struct cli_option options[] = {
	{"select", 0, CLI_TEXT, OWN(select), "RULES",
	 "only these rules, by code, beginning of a code, or name, as in "
	 "WP012,WP03,long-line", 0, 0},
	{"ignore", 0, CLI_TEXT, OWN(ignore), "RULES",
	 "not these rules", 0, 0},
	{"no-run", 0, CLI_FLAG, OWN(no_run), NULL,
	 "only rules that run no program: at once, as an editor wants it",
	 0, 0},
	{"fix", 0, CLI_FLAG, OWN(fix), NULL,
	 "mend in the trailer what can be mended for certain, tell the rest",
	 0, 0},
	{"list", 0, CLI_FLAG, OWN(list), NULL,
	 "list the rules, and why there are", 0, 0},
	{"syllabus", 0, CLI_TEXT, OWN(syllabus), "FILE",
	 "the syllabus; default: the nearest syllabus.json beside or above "
	 "the questions", 0, 0},
	COMMON_PYTHON(struct lint_options, "default: for each question the "
		      "newest that its `python` admits"),
	COMMON_FILTER(struct lint_options),
	COMMON_FILES_FROM(struct lint_options),
	COMMON_STDIN_NAME(struct lint_options),
	{"format", 0, CLI_CHOICE, COMMON(format, struct lint_options),
	 "human|json|jsonl|sarif|github", "how to tell the findings", 0, 0},
	COMMON_JOBS(struct lint_options),
	COMMON_COLOR(struct lint_options),
	OPTIONS_END,
};

const struct command cmd_lint = {
	.name = "lint",
	.summary = "find what a reviewer of questions would send back",
	.arguments = "[PATH...]",
	.description =
		"Looks through the questions in the files and folders named "
		"(default: this folder) and tells, as "
		"`file:line:column: severity: what [code]`, what is "
		"missing, misleading or gives the answer away. Whether keys "
		"are true is `check`'s. A question silences a rule in its "
		"trailer, with the reason:\n\n"
		"  #: lint-ignore = [\"WP001: the long line is the point\"]\n\n"
		"Examples:\n"
		"  whatprints lint snippets\n"
		"  whatprints lint --no-run --select WP03 snippets\n"
		"  whatprints lint --fix snippets/pcep/my-question.py\n"
		"  whatprints lint --no-run --stdin-name my-question.py -",
	.options = options,
	.options_size = sizeof(struct lint_options),
	.run = lint_main,
};
