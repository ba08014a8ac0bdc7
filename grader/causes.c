/* causes.c - rewrite, run, keep what differs, best first */
#include "causes.h"

#include <stdlib.h>
#include <string.h>

#include "compare.h"
#include "plan.h"

/* A rewritten program is given less than the question itself: most that take
 * longer never end. How much is enough depends on the machine, and on what else
 * it does just now: so it is so many times what the real program took in the
 * same round. */
#define PREDICTION_CPU_MS 25
#define PREDICTION_TIMES 12
#define PREDICTION_CPU_MOST_MS 1000
/* Waiting costs nothing but time: one that waits for a peer that never comes
 * is given so many times what the real program waited and worked. */
#define PREDICTION_WALL_MS 600
#define PREDICTION_WALL_MOST_MS 6000
/* A program that starts a database takes a second or two: of such, only as many
 * as fit into this are run, the likeliest first, but at least a few. Of others
 * all are run, lest it depend on what else the machine does which there are. */
#define PREDICTION_BUDGET_MS 6000
#define PREDICTION_LEAST 4
#define NEEDS_THAT_WAIT (NEED_THREADS | NEED_PROCESSES | NEED_NETWORK | \
			 NEED_DISPLAY | NEED_MYSQL)
/* No learner types more, and no author offers it as an option. */
#define PREDICTION_OUT_MAX (16u << 10)

struct round {
	struct arena *arena;
	struct cause_set *sets;
	size_t count;			/* of sets */
	unsigned *cpu_ms, *wall_ms;	/* by set: of the real program */
	size_t *set_of;			/* by plan */
	struct prediction **prediction;	/* by plan */
};

static bool take_outcome(struct arena *arena, const struct observation *o,
			 struct str *out, struct ending *ends);

static struct run_plan base_plan(struct arena *arena, const struct question *q,
				 unsigned box)
{
	struct run_plan plan = plan_build(arena, q, box, 0);

	plan.needs |= NEED_REWRITES;
	/* What it predicts today it predicts tomorrow. (With all clocks held a
	 * thread's wait for the interpreter would be over at once, and be
	 * begun anew until another processor gave way.) */
	plan.pins = PIN_ENTROPY | PIN_DATE | PIN_PID;
	return plan;
}

static void plan_program(struct run_plan *plan, const struct prediction *one)
{
	plan->program = (struct bytes){one->program.at, one->program.len};
	plan->helpers = one->kind == CAUSE_BELIEF;
}

struct run_plan causes_plan(struct arena *arena, const struct question *q,
			    unsigned box, const struct prediction *one)
{
	struct run_plan plan = base_plan(arena, q, box);

	plan_program(&plan, one);
	return plan;
}

/* -------------------------------------------------------------- rewriting */

static void count_run(struct cause_set *set, const struct observation *o)
{
	set->ran++;
	set->broken += o->status == STATUS_CRASHED ||
		       o->status == STATUS_NO_JAIL;
}

/* Of the first half of the plans the rewrites, of the second half what the
 * real programs do. */
static int take_reply(void *ctx, size_t index, struct observation *o)
{
	struct round *round = ctx;
	bool real = index >= round->count;
	size_t i = real ? index - round->count : index;
	struct cause_set *set = &round->sets[i];

	count_run(set, o);
	if (real) {
		round->cpu_ms[i] = o->cpu_ms;
		round->wall_ms[i] = o->wall_ms;
		set->known = take_outcome(round->arena, o, &set->out,
					  &set->ends);
	} else if (o->status == STATUS_ENDED) {
		causes_parse(round->arena, (struct str){o->out, o->out_len},
			     set);
	}
	observation_clear(o);
	return 0;
}

static int rewrite_all(struct round *round, const struct pythons *pythons,
		       unsigned box, const struct causes_options *options,
		       const struct question *const *questions,
		       struct err *err)
{
	size_t count = round->count;
	struct run_plan *plans = arena_array(round->arena, 2 * count,
					     sizeof(*plans));
	struct str request = causes_request(round->arena, options);

	for (size_t i = 0; i < count; i++) {
		plans[i] = base_plan(round->arena, questions[i], box);
		plans[count + i] = plans[i];
		plans[i].mode = RUN_REWRITES;
		plans[i].input = (struct bytes){request.at, request.len};
		plans[i].files = NULL;
		plans[i].file_count = 0;
	}
	if (jobs_run(pythons, options->jobs, plans, 2 * count, take_reply,
		     round) < 2 * count && !interrupted())
		return err_set(err, ERR_SYSTEM,
			       "the rewriting of programs ended early");
	return 0;
}

/* ---------------------------------------------------------------- running */

/* What of an observation can be an answer; false for the rest: a rewritten
 * program that asks for what the jail refuses predicts nothing. */
static bool take_outcome(struct arena *arena, const struct observation *o,
			 struct str *out, struct ending *ends)
{
	bool never = o->status == STATUS_NEVER_ENDS;

	if ((observation_interfered(o) && !never) || o->out_truncated ||
	    o->out_len > PREDICTION_OUT_MAX)
		return false;
	*out = never ? STR_NONE :
	       str_copy(arena, (struct str){o->out, o->out_len});
	struct ending seen = ending_of(o);
	*ends = (struct ending){
		.kind = never ? ENDS_NEVER : seen.kind,
		.type = str_copy(arena, seen.type),
	};
	return true;
}

/* "<function f at 0x7f2f01edf030>" is another in each run: nobody predicts
 * it. */
static bool shows_address(struct str out)
{
	return str_find(out, STR(" at 0x")) < out.len;
}

static int take_run(void *ctx, size_t index, struct observation *o)
{
	struct round *round = ctx;
	struct prediction *one = round->prediction[index];
	struct cause_set *set = &round->sets[round->set_of[index]];

	count_run(set, o);
	if (!take_outcome(round->arena, o, &one->out, &one->ends) ||
		 shows_address(one->out))
		one->program = STR_NONE;	/* dropped below */
	observation_clear(o);
	return 0;
}

static unsigned within(unsigned value, unsigned least, unsigned most)
{
	return value < least ? least : value > most ? most : value;
}

static void plan_runs(struct round *round, struct run_plan *plans,
		      unsigned box, const struct question *const *questions)
{
	size_t n = 0;

	for (size_t i = 0; i < round->count; i++) {
		struct run_plan base = base_plan(round->arena, questions[i],
						 box);

		base.cpu_ms = within(round->cpu_ms[i] * PREDICTION_TIMES,
				     PREDICTION_CPU_MS,
				     PREDICTION_CPU_MOST_MS);
		base.wall_ms = within(round->wall_ms[i] * PREDICTION_TIMES,
				      PREDICTION_WALL_MS,
				      PREDICTION_WALL_MOST_MS);
		for (size_t k = 0; k < round->sets[i].count; k++, n++) {
			struct prediction *one = &round->sets[i].at[k];

			round->set_of[n] = i;
			round->prediction[n] = one;
			plans[n] = base;
			plan_program(&plans[n], one);
		}
	}
}

static int run_all(struct round *round, const struct pythons *pythons,
		   unsigned box, const struct causes_options *options,
		   const struct question *const *questions, struct err *err)
{
	struct run_plan *plans;
	size_t all = 0;

	for (size_t i = 0; i < round->count; i++) {
		struct cause_set *set = &round->sets[i];
		unsigned most = within(PREDICTION_BUDGET_MS /
				       (round->wall_ms[i] + 1),
				       PREDICTION_LEAST, UINT32_MAX);

		if ((questions[i]->needs & NEEDS_THAT_WAIT) &&
		    set->count > most)
			set->count = most;
		all += set->count;
	}
	round->set_of = arena_array(round->arena, all,
				    sizeof(*round->set_of));
	round->prediction = arena_array(round->arena, all,
					sizeof(*round->prediction));
	plans = arena_array(round->arena, all, sizeof(*plans));
	plan_runs(round, plans, box, questions);
	if (all && jobs_run(pythons, options->jobs, plans, all, take_run,
			    round) < all && !interrupted())
		return err_set(err, ERR_SYSTEM,
			       "the runs of rewritten programs ended early");
	return 0;
}

/* ---------------------------------------------------------------- ranking */

static int by_number(unsigned a, unsigned b)
{
	return a < b ? -1 : a > b;
}

/* Values are strong evidence, exceptions weak, never ending weakest. */
static unsigned weakness(const struct prediction *one)
{
	return (unsigned)one->ends.kind;
}

/* The box lists slips by how likely they are; that order is kept within a
 * kind, as edits of one size and place go. */
struct ranked {
	struct prediction one;
	unsigned listed;
};

static int compare_ranked(const void *left, const void *right)
{
	const struct ranked *a = left, *b = right;
	int order = by_number(a->one.kind, b->one.kind);

	if (!order)
		order = by_number(weakness(&a->one), weakness(&b->one));
	return order ? order : by_number(a->listed, b->listed);
}

static bool is_real(const struct cause_set *set, const struct prediction *one)
{
	return str_equal(one->out, set->out) &&
	       one->ends.kind == set->ends.kind &&
	       str_equal(one->ends.type, set->ends.type);
}

/* What is left differs from the real thing; order: best first. */
static void rank(struct cause_set *set)
{
	struct ranked *all = must_realloc(NULL, (set->count + 1) *
						sizeof(*all));
	size_t kept = 0;

	for (size_t i = 0; i < set->count; i++)
		if (set->known && set->at[i].program.at &&
		    !is_real(set, &set->at[i]))
			all[kept++] = (struct ranked){set->at[i], (unsigned)i};
	qsort(all, kept, sizeof(*all), compare_ranked);
	for (size_t i = 0; i < kept; i++) {
		set->at[i] = all[i].one;
		set->at[i].gist = gist_of(set->at[i].out);
	}
	set->count = kept;
	free(all);
}

int causes_find(struct arena *arena, const struct pythons *pythons,
		unsigned box, const struct causes_options *options,
		const struct question *const *questions, size_t count,
		struct cause_set *out, struct err *err)
{
	struct round round = {
		.arena = arena, .sets = out, .count = count,
		.cpu_ms = arena_array(arena, count, sizeof(*round.cpu_ms)),
		.wall_ms = arena_array(arena, count, sizeof(*round.wall_ms)),
	};

	memset(out, 0, count * sizeof(*out));
	if (rewrite_all(&round, pythons, box, options, questions, err) ||
	    run_all(&round, pythons, box, options, questions, err))
		return -1;
	for (size_t i = 0; i < count; i++)
		rank(&out[i]);
	return 0;
}
