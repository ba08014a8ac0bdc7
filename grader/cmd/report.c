/* report.c - `whatprints report`: what a bank's questions are good for */
#include <stdio.h>

#include "base/scope.h"
#include "cmd/predict.h"
#include "cmd/slots.h"
#include "report_detects.h"

struct report_command {
	struct common common;
	const char *cache;
	bool detects;
};

struct detecting {
	const struct predictor *predictor;
	struct detects_report report;
	struct detect_tally *tallies;	/* one a belief */
	size_t count;
};

static int run_batch(struct detecting *w, const struct slot *slots,
		     size_t count, struct err *err)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct predicted *all = arena_array(&arena, count, sizeof(*all));

	for (size_t i = 0; i < count; i++)
		all[i] = (struct predicted){
			.question = slots[i].question,
			.box = slots[i].why.len ? PREDICT_NOWHERE
						: slots[i].box,
		};
	if (predict(w->predictor, &arena, all, count, err))
		return -1;
	for (size_t i = 0; i < count && !interrupted(); i++) {
		struct detects found;

		if (slots[i].why.len) {
			report_undetected(&w->report, slots[i].question,
					  slots[i].why);
			continue;
		}
		found = detect(&arena, slots[i].question, &all[i].set);
		report_detects(&w->report, slots[i].question, &found);
		detect_add(w->tallies, w->count, &found);
	}
	return 0;
}

static int run_slots(struct detecting *w, const struct slots *slots,
		     struct err *err)
{
	for (size_t i = 0; i < slots->count && !interrupted();
	     i += PREDICT_BATCH) {
		size_t left = slots->count - i;

		if (run_batch(w, slots->at + i, left < PREDICT_BATCH
			      ? left : PREDICT_BATCH, err))
			return -1;
	}
	return 0;
}

static int detects_bank(const struct report_command *o,
			const struct bank *bank, struct pythons *pythons,
			struct err *err)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct predictor predictor = predictor_init(&arena, &o->common,
						    pythons, o->cache);
	struct detecting w = {
		.predictor = &predictor, .count = predictor.belief_count,
		.report = {
			.human = common_is_human(&o->common),
			.color = report_colored(common_color(&o->common),
						stdout),
			.list = common_list(&o->common),
		},
	};
	struct slots slots = SLOTS_INIT;
	int failed;

	w.tallies = arena_array(&arena, w.count, sizeof(*w.tallies));
	for (size_t i = 0; i < w.count; i++)
		w.tallies[i].belief = &predictor.beliefs[i];
	for (size_t i = 0; i < bank->count; i++)
		slots_add(&slots, &bank->questions[i], pythons, SLOTS_NEWEST);
	failed = common_trust(&o->common, pythons, slots_boxes(&slots), err);
	if (!failed)
		failed = run_slots(&w, &slots, err);
	slots_free(&slots);
	if (failed)
		return -1;
	/* Of a part, or of nothing, the figures would say what isn't so. */
	if (interrupted())
		fprintf(stderr, "interrupted: not all questions were asked\n");
	else if (bank->count || !w.report.human)
		report_detects_close(&w.report, w.tallies, w.count);
	return interrupted() ? EXIT_INTERRUPTED : EXIT_TRUE;
}

static int report_all(const struct report_command *o, const char *const *args,
		      size_t count, struct err *err)
{
	struct pythons pythons;
	struct bank bank;
	int code;

	if (!o->detects)
		return err_set(err, ERR_USAGE, "report on what? --detects "
			       "tells which beliefs the questions detect");
	if (common_load(&bank, &o->common, args, count, err))
		return -1;
	code = common_pythons(&o->common, &pythons, err);
	if (!code) {
		bool complained = common_complain(&bank.complaints);

		code = detects_bank(o, &bank, &pythons, err);
		if (code >= 0 && complained)
			code = common_exit(code, EXIT_USAGE);
		pythons_free(&pythons);
	}
	bank_free(&bank);
	return code;
}

static int report_main(const void *options, const char *const *args,
		       size_t count)
{
	struct err err;
	int code = report_all(options, args, count, &err);

	return code < 0 ? cli_fail(&err) : code;
}

static const struct cli_option options[] = {
	{"detects", 0, CLI_FLAG, offsetof(struct report_command, detects),
	 NULL, "which beliefs and slips each question detects, and which "
	 "questions detect each belief", 0, 0},
	COMMON_PYTHON(struct report_command, "default: for each question the "
		      "newest that its `python` admits"),
	PREDICT_CACHE(struct report_command),
	COMMON_FILTER(struct report_command),
	COMMON_FILES_FROM(struct report_command),
	COMMON_FORMAT(struct report_command),
	COMMON_JOBS(struct report_command),
	COMMON_COLOR(struct report_command),
	OPTIONS_END,
};

const struct command cmd_report = {
	.name = "report",
	.summary = "tell what a bank's questions can find out",
	.arguments = "PATH...",
	.description =
		"With --detects: a question detects a belief when who holds it "
		"would answer wrongly there. Beliefs with `=` between them "
		"lead to the same answer, so that the question can't tell "
		"them apart. Then, for each belief, how many questions detect "
		"it, alone or with others; those that none detects come "
		"first. Slips are single edits of the program.\n\n"
		"Examples:\n"
		"  whatprints report --detects snippets\n"
		"  whatprints report --detects snippets --objective pcep.2",
	.options = options,
	.options_size = sizeof(struct report_command),
	.run = report_main,
};
