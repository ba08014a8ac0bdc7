/* distractors.c - `whatprints distractors`: wrong options that people take */
#include <stdio.h>
#include <string.h>

#include "base/scope.h"
#include "cmd/distracting.h"
#include "cmd/slots.h"

#define COUNT_DEFAULT 4
#define SEEDS 4			/* of a question, before it is worked on */

struct run {
	const struct distract_options *options;
	struct pythons *pythons;
	struct predictor predictor;
	struct arena arena;	/* what lasts from the first run on */
	struct place *places;	/* those of a question beside one another */
	size_t count;
	struct report_list list;
	bool human, color;
	size_t by_state[DISTRACT_STATES], questions, found;
	int code;
};

/* --------------------------------------------- what each question really does */

/* Where options for this Python stand, or would stand: with the answer, where
 * the question has no options that hold there. */
static size_t section_for(const struct question *q, unsigned minor)
{
	const struct section *section = question_option_section(q, minor);

	if (!section->option_count)
		section = question_section(q, minor);
	return (size_t)(section - q->sections);
}

static struct place *place_for(struct run *run, const struct slot *slot)
{
	size_t section = slot->minor ? section_for(slot->question, slot->minor)
				     : 0;
	struct place *place;

	for (size_t i = run->count; i-- > 0;) {
		place = &run->places[i];
		if (place->question != slot->question)
			break;
		if (place->section == section)
			return place;
	}
	run->places = arena_grow(&run->arena, run->places, run->count,
				 sizeof(*run->places));
	place = &run->places[run->count++];
	*place = (struct place){
		.question = slot->question, .section = section,
		.state = DISTRACT_SKIPPED, .why = slot->why,
		.answers = arena_array(&run->arena, PYTHONS_MAX +
				       slot->question->section_count,
				       sizeof(*place->answers)),
	};
	return place;
}

static void add_answer(struct run *run, struct place *place,
		       const struct slot *slot, const struct verdict *v)
{
	struct outcome *answer = &place->answers[place->boxes];

	*answer = (struct outcome){
		.out = str_copy(&run->arena, v->actual),
		.ends = v->actual_ending,
	};
	answer->ends.type = str_copy(&run->arena, answer->ends.type);
	answer->ends.message = str_copy(&run->arena, answer->ends.message);
	place->box[place->boxes] = slot->box;
	place->minor[place->boxes++] = slot->minor;
	place->answer_count = place->boxes;
	if (place->state == DISTRACT_SKIPPED) {
		place->state = DISTRACT_FOUND;
		place->why = STR_NONE;
	}
}

static int take_slot(void *ctx, const struct slot *slot,
		     const struct observation *seen, size_t count)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct run *run = ctx;
	struct place *place = place_for(run, slot);
	struct verdict v;

	if (slot->why.len || place->boxes == PYTHONS_MAX)
		return 0;
	v = verdict_check(&arena, slot->question, slot->minor, seen, count);
	if (v.result == CHECK_TRUE) {
		add_answer(run, place, slot, &v);
		return 0;
	}
	/* What is wrong on one Python is no ground for options on another. */
	if (place->state < DISTRACT_REFUSED) {
		place->state = v.ours ? DISTRACT_NOT_RUN
			     : v.result == CHECK_SKIPPED ? DISTRACT_SKIPPED
			     : DISTRACT_REFUSED;
		place->why = str_format(&run->arena, "%.*s (Python 3.%u)",
					STR_ARG(v.why), slot->minor);
	}
	return 0;
}

/* ------------------------------------------------------- what can have options */

static const char *unsuitable(const struct question *q)
{
	if (q->match == MATCH_PATTERN)
		return "its key is a pattern: only its author can say what "
		       "doesn't fit it";
	if (!stem_asks_for_output(q->stem))
		return "it asks for something else than the output";
	return NULL;
}

/* Sections for Pythons that aren't here: an option may be wrong for them, but
 * what they print is known. */
static void add_unrun_answers(struct run *run, struct place *place)
{
	const struct question *q = place->question;

	for (size_t i = 0; i < q->section_count; i++) {
		const struct section *s = &q->sections[i];
		size_t home = s->option_count || !q->sections[0].option_count
			? i : 0;

		if (home == place->section && section_has_key(s))
			place->answers[place->answer_count++] =
				(struct outcome){
					section_stdout(&run->arena, s),
					s->ending,
				};
	}
}

static size_t count_wrong(const struct section *section)
{
	size_t count = 0;

	for (size_t i = 0; i < section->option_count; i++)
		count += !section->options[i].right;
	return count;
}

static void prepare(struct run *run, struct place *place)
{
	const struct distract_options *o = run->options;
	size_t there = count_wrong(place_section(place));
	const char *why = unsuitable(place->question);

	if (place->state != DISTRACT_FOUND)
		return;
	if (why) {
		place->state = DISTRACT_SKIPPED;
		place->why = str_of(why);
		return;
	}
	add_unrun_answers(run, place);
	place->wanted = o->write ? (there < o->write ? o->write - there : 0)
		: o->count ? o->count : COUNT_DEFAULT;
	if (!place->wanted)
		place->state = DISTRACT_UNCHANGED;
}

/* ------------------------------------------------------------------- telling */

static void tell(struct run *run, struct arena *arena,
		 const struct place *place)
{
	const struct section *section = place_section(place);
	struct distractor *found = arena_array(arena, place->pick_count,
					       sizeof(*found));
	struct distracted d = {
		.question = place->question,
		.line = section->is_default ? 0 : section->line,
		.minors = place->minor, .minor_count = place->boxes,
		.answer = place->boxes ? &place->answers[place->boxes - 1]
				       : NULL,
		.found = found, .count = place->pick_count,
		.wanted = place->wanted, .there = count_wrong(section),
		.state = place->state, .why = place->why,
	};
	FREE_BUF struct buf out = BUF_INIT;

	for (size_t i = 0; i < d.count; i++) {
		found[i].candidate = &place->all.at[place->picks[i]];
		found[i].remark = predict_remark(&run->predictor, arena,
						 found[i].candidate->cause);
	}
	for (size_t i = 0; i < place->all.count; i++)
		d.left_out[place->all.at[i].state]++;
	run->found += d.count;
	if (run->human) {
		report_distracted_human(&out, &d, run->color);
	} else {
		report_list_item(&run->list);
		report_distracted_json(&out, &d);
	}
	fwrite(out.at, 1, out.len, stdout);
}

static void worsen(struct run *run, enum distract_state state)
{
	static const int codes[DISTRACT_STATES] = {
		[DISTRACT_REFUSED] = EXIT_WRONG,
		[DISTRACT_NOT_RUN] = EXIT_OURS,
		[DISTRACT_NOT_WRITTEN] = EXIT_OURS,
	};

	run->code = common_exit(run->code, codes[state]);
}

/* All places of one question. */
static void conclude(struct run *run, struct arena *arena,
		     struct place *places, size_t count)
{
	enum distract_state worst = DISTRACT_FOUND;
	bool good = true;

	for (size_t i = 0; i < count; i++)
		good = good && places[i].state <= DISTRACT_UNCHANGED;
	if (good && run->options->write)
		distract_write(&run->predictor, arena, places, count,
			       run->options->dry_run);
	for (size_t i = 0; i < count; i++) {
		if (!good && run->options->write)
			places[i].pick_count = 0;
		tell(run, arena, &places[i]);
		if (places[i].state > worst)
			worst = places[i].state;
	}
	run->by_state[worst]++;
	run->questions++;
	worsen(run, worst);
}

/* ------------------------------------------------------------------- batches */

/* The places from `first` on of whole questions, about PREDICT_BATCH. */
static size_t batch_end(const struct run *run, size_t first)
{
	size_t end = first + 1;

	while (end < run->count &&
	       (end - first < PREDICT_BATCH ||
		run->places[end].question == run->places[end - 1].question))
		end++;
	return end;
}

static int run_batch(struct run *run, size_t first, size_t end,
		     struct err *err)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct place **asked = arena_array(&arena, end - first,
					   sizeof(*asked));
	size_t count = 0, next;

	for (size_t i = first; i < end; i++) {
		prepare(run, &run->places[i]);
		if (run->places[i].state == DISTRACT_FOUND)
			asked[count++] = &run->places[i];
	}
	if (distract_find(&run->predictor, &arena, asked, count, err))
		return -1;
	for (size_t i = first; i < end && !interrupted(); i = next) {
		for (next = i + 1; next < end && run->places[next].question ==
		     run->places[i].question;)
			next++;
		conclude(run, &arena, &run->places[i], next - i);
	}
	return 0;
}

static int run_batches(struct run *run, struct err *err)
{
	size_t end;

	for (size_t i = 0; i < run->count && !interrupted(); i = end) {
		end = batch_end(run, i);
		if (run_batch(run, i, end, err))
			return -1;
	}
	return 0;
}

/* --------------------------------------------------------------- the command */

static void tell_summary(const struct run *run, const struct bank *bank)
{
	size_t unreadable = common_unreadable(&bank->complaints);
	size_t all = run->questions + unreadable;

	printf("%zu question%s: %zu wrong option%s", all, all == 1 ? "" : "s",
	       run->found, run->found == 1 ? "" : "s");
	for (size_t i = DISTRACT_WRITTEN; i < DISTRACT_STATES; i++)
		if (run->by_state[i])
			printf(", %zu %s", run->by_state[i],
			       distract_state_name((enum distract_state)i));
	if (unreadable)
		printf(", %zu unreadable", unreadable);
	puts(interrupted() ? ", interrupted" : "");
}

static int run_bank(struct run *run, const struct bank *bank, struct err *err)
{
	const struct common *common = &run->options->common;
	struct jobs_options jobs = common_jobs(common, "checking");
	struct slots slots = SLOTS_INIT;
	int failed;

	if (common_complain(&bank->complaints))
		run->code = EXIT_USAGE;
	for (size_t i = 0; i < bank->count; i++)
		slots_add(&slots, &bank->questions[i], run->pythons,
			  SLOTS_ALL);
	failed = common_trust(common, run->pythons, slots_boxes(&slots), err);
	if (!failed)
		slots_run(&slots, run->pythons, &jobs, SEEDS, take_slot, run);
	if (!failed)
		failed = run_batches(run, err);
	slots_free(&slots);
	if (failed)
		return -1;
	if (run->human)
		tell_summary(run, bank);
	else
		report_list_end(&run->list);
	return interrupted() ? common_exit(run->code, EXIT_INTERRUPTED)
			     : run->code;
}

static int check_options(const struct distract_options *o, struct err *err)
{
	if (o->count && o->write)
		return err_set(err, ERR_USAGE, "--write N says how many there "
			       "are to be: leave out --count");
	if (o->dry_run && !o->write)
		return err_set(err, ERR_USAGE, "--dry-run is for --write: "
			       "without that nothing is written");
	return 0;
}

static int check_writable(const struct distract_options *o,
			  const struct bank *bank, struct err *err)
{
	for (size_t i = 0; i < bank->count && o->write && !o->dry_run; i++)
		if (str_is(bank->questions[i].path, "-"))
			return err_set(err, ERR_USAGE, "-: standard input "
				       "can't be rewritten: name a file");
	return 0;
}

static int run_all(const struct distract_options *options,
		   const char *const *args, size_t count, struct err *err)
{
	struct pythons pythons;
	struct bank bank;
	int code;

	if (check_options(options, err) ||
	    common_load(&bank, &options->common, args, count, err))
		return -1;
	code = check_writable(options, &bank, err);
	if (!code)
		code = common_pythons(&options->common, &pythons, err);
	if (!code) {
		struct run run = {
			.options = options, .pythons = &pythons,
			.human = common_is_human(&options->common),
			.color = report_colored(
				common_color(&options->common), stdout),
			.list = common_list(&options->common),
		};

		run.predictor = predictor_init(&run.arena, &options->common,
					       &pythons, options->cache);
		code = run_bank(&run, &bank, err);
		arena_free(&run.arena);
		pythons_free(&pythons);
	}
	bank_free(&bank);
	return code;
}

static int distractors_main(const void *options, const char *const *args,
			    size_t count)
{
	struct err err;
	int code = run_all(options, args, count, &err);

	return code < 0 ? cli_fail(&err) : code;
}

#define OWN(field) offsetof(struct distract_options, field)

static const struct cli_option options[] = {
	{"count", 0, CLI_NUMBER, OWN(count), "N",
	 "how many to show of each question; default 4", 1, DISTRACTORS_MAX},
	{"write", 'w', CLI_NUMBER, OWN(write), "N",
	 "add to the file what lacks to N wrong options, and the right one "
	 "where there is none", 1, DISTRACTORS_MAX},
	{"dry-run", 'n', CLI_FLAG, OWN(dry_run), NULL,
	 "with --write: show what would be added, and write nothing", 0, 0},
	COMMON_PYTHON(struct distract_options, "default: all that a question "
		      "admits"),
	PREDICT_CACHE(struct distract_options),
	COMMON_FILTER(struct distract_options),
	COMMON_FILES_FROM(struct distract_options),
	COMMON_FORMAT(struct distract_options),
	COMMON_JOBS(struct distract_options),
	COMMON_COLOR(struct distract_options),
	OPTIONS_END,
};

const struct command cmd_distractors = {
	.name = "distractors",
	.summary = "find wrong options, by what wrong ideas would print",
	.arguments = "PATH...",
	.description =
		"Finds wrong options for questions, best first: what the "
		"program would print if a common wrong idea about Python were "
		"true, or after a small slip. Each comes with its cause. Each "
		"was run on all Pythons of the question and under several hash "
		"seeds, printed the same everywhere, and differs from the "
		"answer and from every other option by more than blanks, "
		"quotes or the writing of a number. None is a run that never "
		"ends.\n\n"
		"--write only adds lines: `#: -` lines below the options that "
		"are there, each under a plain comment that names the cause. "
		"Where they are N already, nothing happens. Read them before "
		"an exam does.\n\n"
		"Exits with 1 when a question itself doesn't hold (see "
		"`whatprints check`); finding fewer than N is no failure.\n\n"
		"Examples:\n"
		"  whatprints distractors snippets/pcep/ranges.py\n"
		"  whatprints distractors snippets --filter 'slice-*' --write 4",
	.options = options,
	.options_size = sizeof(struct distract_options),
	.run = distractors_main,
};
