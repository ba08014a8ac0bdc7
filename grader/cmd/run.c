/* run.c - `whatprints run`: what does this program do? */
#include <stdio.h>

#include "base/scope.h"
#include "base/text.h"
#include "cmd/common.h"
#include "jobs_trust.h"
#include "plan.h"

struct run_options {
	struct common common;
	unsigned seed;
	bool json, pieces;
};

/* A program on one Python. Where it can't run at all, why is not NULL, and
 * the observation is made up to say so: one result for each input. */
struct input {
	const struct question *question;
	const char *why;
};

struct run_state {
	const struct run_options *options;
	const struct input *inputs, *end;	/* those still to be told */
	bool human, color, headings;
	struct report_list list;
	int code;
};

static void tell_heading(const struct run_state *state,
			 const struct question *q, const struct observation *o)
{
	FREE_BUF struct buf out = BUF_INIT;

	if (!state->headings)
		return;
	if (state->list.count)
		putchar('\n');
	text_escape(&out, q->path, TEXT_BLANKS_PLAIN);
	printf("== %s%s%s\n", out.at, o->python[0] ? " on Python " : "",
	       o->python);
}

static void tell(struct run_state *state, const struct observation *o)
{
	const struct question *q = state->inputs++->question;

	if (o->status == STATUS_NO_JAIL)
		state->code = EXIT_OURS;
	if (!state->human) {
		report_list_item(&state->list);
		report_observation_json(stdout, o, q->id, q->path);
		return;
	}
	tell_heading(state, q, o);
	state->list.count++;
	report_observation_human(stdout, o, q->program, state->color);
	if (state->options->pieces)
		report_pieces_human(stdout, o);
}

static void tell_impossible(struct run_state *state)
{
	while (state->inputs < state->end && state->inputs->why) {
		struct observation o = {
			.status = STATUS_NO_JAIL,
			.reason = (char *)(uintptr_t)state->inputs->why,
		};

		tell(state, &o);	/* it owns nothing, so no clearing */
	}
}

static int on_observation(void *ctx, size_t index, struct observation *o)
{
	struct run_state *state = ctx;

	(void)index;	/* they come in order */
	tell(state, o);
	observation_clear(o);
	tell_impossible(state);
	return ferror(stdout);
}

/* ------------------------------------------------------- what is to be run */

struct work {
	struct arena *arena;
	struct input *inputs;
	struct run_plan *plans;
	size_t input_count, plan_count;
};

static void add_input(struct work *w, const struct question *q, unsigned box,
		      unsigned seed, const char *why)
{
	w->inputs[w->input_count++] = (struct input){q, why};
	if (!why)
		w->plans[w->plan_count++] = plan_build(w->arena, q, box,
						       seed);
}

/* On the newest that it admits and that has what it needs. */
static void add_newest(struct work *w, const struct question *q,
		       struct pythons *p, unsigned seed)
{
	const char *why = NULL, *lacks;
	size_t newest = p->count;

	for (size_t i = p->count; i--;) {
		if (!version_spec_holds(&q->python, p->box[i].minor))
			continue;
		lacks = pythons_obstacle(p, i, q->needs);
		if (newest == p->count || !lacks) {
			newest = i;
			why = lacks;
		}
		if (!lacks)
			break;
	}
	if (newest == p->count)
		why = str_format(w->arena, "its `python` admits none of "
				 "%s: `make PYTHONS=...` builds more",
				 common_python_names(w->arena, p).at).at;
	add_input(w, q, (unsigned)newest, seed, why);
}

static void add_question(struct work *w, const struct question *q,
			 struct pythons *p,
			 const struct run_options *options)
{
	if (!options->common.python) {
		add_newest(w, q, p, options->seed);
		return;
	}
	for (size_t i = 0; i < p->count; i++)
		add_input(w, q, (unsigned)i, options->seed,
			  pythons_obstacle(p, i, q->needs));
}

static unsigned boxes_of(const struct work *w)
{
	unsigned boxes = 0;

	for (size_t i = 0; i < w->plan_count; i++)
		boxes |= 1u << w->plans[i].box;
	return boxes;
}

static int run_bank(const struct run_options *options,
		    const struct bank *bank, struct pythons *pythons,
		    struct err *err)
{
	struct jobs_options jobs = common_jobs(&options->common, "running");
	struct run_state state = {
		.options = options,
		.human = !options->json && common_is_human(&options->common),
		.list = common_list(&options->common),
		.color = report_colored(common_color(&options->common),
					stdout),
	};
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct work w = {.arena = &arena};
	size_t most = bank->count * pythons->count;

	if (options->json)
		state.list.array = false;
	w.inputs = arena_array(w.arena, most, sizeof(*w.inputs));
	w.plans = arena_array(w.arena, most, sizeof(*w.plans));
	for (size_t i = 0; i < bank->count; i++)
		add_question(&w, &bank->questions[i], pythons, options);
	if (jobs_trust(pythons, boxes_of(&w), &jobs, err))
		return -1;
	state.inputs = w.inputs;
	state.end = w.inputs + w.input_count;
	state.headings = w.input_count > 1;
	tell_impossible(&state);
	jobs_run(pythons, &jobs, w.plans, w.plan_count, on_observation,
		 &state);
	if (!state.human)
		report_list_end(&state.list);
	if (interrupted())
		state.code = EXIT_INTERRUPTED;
	return state.code;
}

static int run_all(const struct run_options *options, const char *const *args,
		   size_t count, struct err *err)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct pythons pythons;
	struct paths paths;
	struct bank bank;
	bool complained;
	int code;

	if (common_paths(&arena, &options->common, args, count, &paths, err) ||
	    bank_load(&bank, paths.at, paths.count, BANK_PLAIN_ACCEPT, err))
		return -1;
	complained = common_complain(&bank.complaints);
	if (!bank.count && !complained)
		code = err_set(err, ERR_NOTHING, "nothing selected: no "
			       "program there");
	else
		code = common_pythons(&options->common, &pythons, err);
	if (!code) {
		code = run_bank(options, &bank, &pythons, err);
		if (code >= 0 && complained)
			code = common_exit(EXIT_USAGE, code);
		pythons_free(&pythons);
	}
	bank_free(&bank);
	return code;
}

static int run_main(const void *options, const char *const *args,
		    size_t count)
{
	struct err err;
	int code = run_all(options, args, count, &err);

	return code < 0 ? cli_fail(&err) : code;
}

#define OWN(field) offsetof(struct run_options, field)

static const struct cli_option options[] = {
	COMMON_PYTHON(struct run_options, "default: the newest that the "
		      "program's `python` admits"),
	{"seed", 0, CLI_NUMBER, OWN(seed), "N",
	 "the hash seed (PYTHONHASHSEED); default 0", 0, 4294967295u},
	{"pieces", 0, CLI_FLAG, OWN(pieces), NULL,
	 "show which line and function wrote which part of the output", 0, 0},
	{"json", 0, CLI_FLAG, OWN(json), NULL,
	 "one JSON object a line: short for --format jsonl", 0, 0},
	COMMON_FORMAT(struct run_options),
	COMMON_FILES_FROM(struct run_options),
	COMMON_JOBS(struct run_options),
	COMMON_COLOR(struct run_options),
	OPTIONS_END,
};

const struct command cmd_run = {
	.name = "run",
	.summary = "run a program in the jail and show what it does",
	.arguments = "FILE...|-",
	.description =
		"Runs questions, or any Python program, and shows what they "
		"print and how they end. Looks at no answer key. Exits with "
		"0 whatever the program does.\n\n"
		"Examples:\n"
		"  whatprints run snippet.py\n"
		"  echo 'print(0.1 + 0.2)' | whatprints run -\n"
		"  whatprints run snippet.py --python all --json",
	.options = options,
	.options_size = sizeof(struct run_options),
	.run = run_main,
};
