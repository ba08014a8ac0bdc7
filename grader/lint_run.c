/* lint_run.c - all runs that the rules of a bank want, as one jobs_run() */
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/scope.h"
#include "lint_parts.h"
#include "plan.h"
#include "verdict.h"

/* Of what a program wrote to stderr, as much as a finding shows. */
#define ERRS_MAX 400

enum probe_kind {
	PROBE_RUN,	/* as it is */
	PROBE_NEED,	/* without one of its needs */
	PROBE_FENCE,	/* a block of its explanation, alone */
	PROBE_AFTER,	/* the block behind the program */
	PROBE_FORM,	/* its canonical form */
	PROBE_KINDS
};

struct probe {
	enum probe_kind kind;
	size_t question;	/* place in the bank */
	unsigned minor;
	unsigned need;
	size_t fence;
};

struct observing {
	struct arena *arena;
	const struct bank *bank;
	const struct lint_place *places;
	struct lint_seen **seen;
	struct lint_fence **fences;	/* by question */
	size_t *fence_count;
	struct probe *probes;
	struct run_plan *plans;
	size_t count;
	struct str trouble;		/* the first one of ours */
	bool wanted[PROBE_KINDS];
};

/* ------------------------------------------------------------- the plans */

static struct run_plan *add_probe(struct observing *o, struct probe probe)
{
	const struct lint_place *place = &o->places[probe.question];
	struct run_plan plan = plan_build(o->arena,
		&o->bank->questions[probe.question], place->box, 0);

	probe.minor = place->minor;
	o->probes = arena_grow(o->arena, o->probes, o->count,
			       sizeof(*o->probes));
	o->plans = arena_grow(o->arena, o->plans, o->count,
			      sizeof(*o->plans));
	o->probes[o->count] = probe;
	o->plans[o->count] = plan;
	return &o->plans[o->count++];
}

static void plan_run(struct observing *o, size_t i)
{
	add_probe(o, (struct probe){.kind = PROBE_RUN, .question = i});
}

static void plan_needs(struct observing *o, size_t i)
{
	const struct question *q = &o->bank->questions[i];

	for (unsigned bit = 0; bit < CAPABILITY_COUNT; bit++)
		if (q->needs & 1u << bit)
			add_probe(o, (struct probe){
				.kind = PROBE_NEED, .question = i,
				.need = 1u << bit,
			})->needs &= ~(1u << bit);
}

static void plan_fences(struct observing *o, size_t i)
{
	for (size_t k = 0; k < o->fence_count[i]; k++) {
		const struct lint_fence *fence = &o->fences[i][k];
		struct run_plan *plan;

		if (!fence->python || !fence->closed)
			continue;
		plan = add_probe(o, (struct probe){
			.kind = PROBE_FENCE, .question = i, .fence = k,
		});
		plan->mode = fence->console ? RUN_REPL : RUN_SCRIPT;
		plan->program = (struct bytes){fence->code.at,
					       fence->code.len};
	}
}

/* A block may go on where the program ends. */
static void plan_after(struct observing *o, size_t i)
{
	const struct question *q = &o->bank->questions[i];

	for (size_t k = 0; k < o->fence_count[i]; k++) {
		const struct lint_fence *fence = &o->fences[i][k];
		struct run_plan *plan;
		struct str text;

		if (!fence->python || !fence->closed)
			continue;
		plan = add_probe(o, (struct probe){
			.kind = PROBE_AFTER, .question = i, .fence = k,
		});
		if (fence->console)
			plan->mode = RUN_REPL;
		text = str_format(o->arena, "%.*s\n%.*s", STR_ARG(q->program),
				  STR_ARG(fence->code));
		plan->program = (struct bytes){text.at, text.len};
	}
}

static void plan_form(struct observing *o, size_t i)
{
	struct run_plan *plan = add_probe(o, (struct probe){
		.kind = PROBE_FORM, .question = i,
	});

	plan->mode = RUN_REWRITES;
	plan->needs = NEED_REWRITES;
	plan->input = (struct bytes){LINT_REQUEST, strlen(LINT_REQUEST)};
	plan->files = NULL;
	plan->file_count = 0;
}

/* ------------------------------------------------------------ what is seen */

/* Does python3's account of the last exception start here? What can't even
 * be read (a bad encoding) has neither traceback nor place. */
static bool starts_traceback(const struct observation *o, struct str line)
{
	return str_find(line, STR("Traceback (most recent call last)")) <
	       line.len || str_starts(line, "  File \"main.py\", line") ||
	       str_starts(line, "SyntaxError: ") ||
	       (o->exception_type && str_starts(line, o->exception_type) &&
		!o->exception_line);
}

/* The text before the traceback with which python3 ends. */
static struct str sans_traceback(const struct observation *o)
{
	struct str errs = {o->err ? o->err : "", o->err ? o->err_len : 0};
	struct str rest = errs, line;

	if (o->status != STATUS_RAISED)
		return errs;
	while (str_next_line(&rest, &line))
		if (starts_traceback(o, line))
			return str_slice(errs, 0,
					 (size_t)(line.at - errs.at));
	return errs;
}

static void take_run(struct observing *o, const struct probe *p,
		     struct lint_seen *seen, struct observation *got)
{
	(void)p;
	seen->errs = str_copy(o->arena, str_slice(sans_traceback(got), 0,
						  ERRS_MAX));
}

static void take_need(struct observing *o, const struct probe *p,
		      struct lint_seen *seen, struct observation *got)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct verdict v = verdict_check(&arena,
					 &o->bank->questions[p->question],
					 p->minor, got, 1);

	if (v.result == CHECK_TRUE)
		seen->unneeded |= p->need;
}

/* An exception that the explanation speaks of is one that it shows. */
static bool runs_well(const struct question *q, const struct observation *got)
{
	if (got->status == STATUS_RAISED && got->exception_type)
		return str_find(q->explanation, str_of(got->exception_type)) <
		       q->explanation.len;
	return !observation_interfered(got);
}

/* Does it print what the block says? Behind the program, its last part is. */
static bool shows_well(const struct lint_fence *fence,
		       const struct observation *got, bool after)
{
	struct str out = str_trim((struct str){got->out, got->out_len});
	struct str shown = str_trim(fence->shown);

	if (!fence->console || str_find(shown, STR("Traceback (most")) <
			       shown.len)
		return true;
	if (after && out.len > shown.len)
		out = str_slice(out, out.len - shown.len, shown.len);
	return str_equal(out, shown);
}

static struct str why_not(struct arena *arena, const struct observation *got)
{
	if (got->status == STATUS_RAISED && got->exception_type)
		return str_format(arena, "it raises %s: %s",
				  got->exception_type, got->exception_message);
	if (observation_interfered(got))
		return str_copy(arena, str_of(got->reason));
	return STR("it prints something else than the block shows");
}

static void take_fence(struct observing *o, const struct probe *p,
		       struct lint_seen *seen, struct observation *got)
{
	const struct question *q = &o->bank->questions[p->question];
	struct lint_trial *trial = &seen->trials[p->fence];
	bool nameless = str_starts(trial->why, "it raises NameError");

	trial->good |= runs_well(q, got) &&
		       shows_well(&o->fences[p->question][p->fence], got,
				  p->kind == PROBE_AFTER);
	/* Where the program's names are missing, what it does with them says
	 * more. */
	if (!trial->tried || nameless)
		trial->why = why_not(o->arena, got);
	trial->tried = true;
}

static void take_form(struct observing *o, const struct probe *p,
		      struct lint_seen *seen, struct observation *got)
{
	(void)p;
	if (got->status == STATUS_ENDED)
		lint_read_canonical(o->arena, (struct str){got->out,
							   got->out_len},
				    seen);
}

/* One row a kind of probe: the rules that want it, who plans, who looks. */
static const struct {
	const char *codes[2];
	void (*plan)(struct observing *o, size_t question);
	void (*take)(struct observing *o, const struct probe *p,
		     struct lint_seen *seen, struct observation *got);
} kinds[PROBE_KINDS] = {
	[PROBE_RUN] = {{"WP050"}, plan_run, take_run},
	[PROBE_NEED] = {{"WP051"}, plan_needs, take_need},
	[PROBE_FENCE] = {{"WP042"}, plan_fences, take_fence},
	[PROBE_AFTER] = {{"WP042"}, plan_after, take_fence},
	[PROBE_FORM] = {{"WP021", "WP052"}, plan_form, take_form},
};

static int take(void *ctx, size_t index, struct observation *got)
{
	struct observing *o = ctx;
	const struct probe *p = &o->probes[index];

	if (got->status != STATUS_NO_JAIL)
		kinds[p->kind].take(o, p, o->seen[p->question], got);
	else if (!o->trouble.at)
		o->trouble = str_copy(o->arena, str_of(got->reason));
	observation_clear(got);
	return 0;
}

/* ------------------------------------------------------------------- twins */

/* Of tiny programs all there is are their constants. */
#define TWIN_SIZE_MIN 12

struct formed {
	const struct question *q;
	struct lint_seen *seen;
	size_t place;
};

static int by_form(const void *left, const void *right)
{
	const struct formed *a = left, *b = right;

	if (a->seen->form != b->seen->form)
		return a->seen->form < b->seen->form ? -1 : 1;
	return a->place < b->place ? -1 : a->place > b->place;
}

static bool same_files(const struct question *a, const struct question *b)
{
	if (a->file_count != b->file_count)
		return false;
	for (size_t i = 0; i < a->file_count; i++)
		if (!str_equal(a->files[i].text, b->files[i].text))
			return false;
	return true;
}

static bool are_twins(const struct formed *a, const struct formed *b)
{
	return a->seen->form == b->seen->form &&
	       a->seen->size == b->seen->size && a->q->mode == b->q->mode &&
	       same_files(a->q, b->q);
}

static void find_twins(const struct observing *o)
{
	struct formed *all = must_realloc(NULL, (o->bank->count + 1) *
						sizeof(*all));
	size_t count = 0, first = 0;

	for (size_t i = 0; i < o->bank->count; i++)
		if (o->seen[i] && o->seen[i]->has_form &&
		    o->seen[i]->size >= TWIN_SIZE_MIN)
			all[count++] = (struct formed){
				&o->bank->questions[i], o->seen[i], i,
			};
	qsort(all, count, sizeof(*all), by_form);
	for (size_t i = 0; i < count; i++) {
		if (all[first].seen->form != all[i].seen->form)
			first = i;
		for (size_t k = first; k < i && !all[i].seen->twin; k++)
			if (are_twins(&all[k], &all[i]))
				all[i].seen->twin = all[k].q;
	}
	free(all);
}

/* --------------------------------------------------------------- the whole */

static void prepare(struct observing *o)
{
	for (size_t i = 0; i < o->bank->count; i++) {
		struct lint_seen *seen;

		if (!o->places[i].runs)
			continue;
		seen = arena_new(o->arena, struct lint_seen);
		o->fences[i] = lint_fences(o->arena, &o->bank->questions[i],
					   &o->fence_count[i]);
		seen->trials = arena_array(o->arena, o->fence_count[i],
					   sizeof(*seen->trials));
		o->seen[i] = seen;
	}
}

/* Kind by kind: boxes of one kind then serve plans that come one by one. */
static void plan_all(struct observing *o, const struct lint_choice *choice)
{
	for (size_t kind = 0; kind < PROBE_KINDS; kind++) {
		const char *also = kinds[kind].codes[1];

		if (!lint_chosen(choice, kinds[kind].codes[0]) &&
		    !(also && lint_chosen(choice, also)))
			continue;
		for (size_t i = 0; i < o->bank->count; i++)
			if (o->seen[i])
				kinds[kind].plan(o, i);
	}
}

int lint_observe(struct arena *arena, const struct pythons *pythons,
		 const struct jobs_options *jobs,
		 const struct lint_choice *choice, const struct bank *bank,
		 const struct lint_place *places, struct lint_seen ***out,
		 struct err *err)
{
	struct observing o = {
		.arena = arena, .bank = bank, .places = places,
		.seen = arena_array(arena, bank->count, sizeof(*o.seen)),
		.fences = arena_array(arena, bank->count, sizeof(*o.fences)),
		.fence_count = arena_array(arena, bank->count,
					   sizeof(*o.fence_count)),
	};

	prepare(&o);
	plan_all(&o, choice);
	if (o.count && jobs_run(pythons, jobs, o.plans, o.count, take, &o) <
		       o.count)
		return err_set(err, ERR_SYSTEM, "the runs ended early");
	if (o.trouble.at)
		return err_set(err, ERR_SYSTEM, "a program could not be run: "
			       "%.*s", STR_ARG(o.trouble));
	find_twins(&o);
	*out = o.seen;
	return 0;
}
