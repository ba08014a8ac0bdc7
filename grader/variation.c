/* variation.c - the same exercise with other constants and names */
#include "variation.h"

#include "base/scope.h"
#include "causes.h"
#include "compare.h"
#include "plan.h"

#define OUTPUT_MORE 40	/* bytes that it may print besides twice as many */

struct trial {
	struct str program;
	struct str out[2];	/* under either seed */
	struct ending ends[2];
	bool ran[2];
};

struct trying {
	struct arena *arena;
	struct cause_set made;	/* by the box */
	struct trial *trials;	/* [0] is the question itself */
	size_t count;
};

static int take_programs(void *ctx, size_t index, struct observation *o)
{
	struct trying *t = ctx;

	(void)index;
	if (o->status == STATUS_ENDED)
		causes_parse(t->arena, (struct str){o->out, o->out_len},
			     &t->made);
	observation_clear(o);
	return 0;
}

static int take_run(void *ctx, size_t index, struct observation *o)
{
	struct trying *t = ctx;
	struct trial *trial = &t->trials[index / 2];
	size_t seed = index % 2;

	trial->ran[seed] = !observation_interfered(o) && !o->out_truncated;
	if (trial->ran[seed]) {
		struct ending ends = ending_of(o);

		trial->out[seed] = str_copy(t->arena, (struct str){
			o->out, o->out_len});
		trial->ends[seed] = (struct ending){
			.kind = ends.kind,
			.type = str_copy(t->arena, ends.type),
		};
	}
	observation_clear(o);
	return 0;
}

static int make_programs(struct trying *t, const struct pythons *pythons,
			 unsigned box, const struct jobs_options *jobs,
			 const struct question *q, uint64_t seed,
			 struct err *err)
{
	struct run_plan plan = plan_build(t->arena, q, box, 0);
	struct str request = str_format(t->arena, "{\"variations\": %d, "
					"\"seed\": %u}", VARIATIONS_TRIED,
					(unsigned)seed);

	plan.needs |= NEED_REWRITES;
	plan.mode = RUN_REWRITES;
	plan.input = (struct bytes){request.at, request.len};
	plan.files = NULL;
	plan.file_count = 0;
	if (jobs_run(pythons, jobs, &plan, 1, take_programs, t) < 1 &&
	    !interrupted())
		return err_set(err, ERR_SYSTEM, "the program could not be "
			       "varied");
	return 0;
}

static int run_trials(struct trying *t, const struct pythons *pythons,
		      unsigned box, const struct jobs_options *jobs,
		      const struct question *q, struct err *err)
{
	size_t count = 2 * t->count;
	struct run_plan *plans = arena_array(t->arena, count, sizeof(*plans));

	for (size_t i = 0; i < count; i++) {
		struct str program = t->trials[i / 2].program;

		plans[i] = plan_build(t->arena, q, box, i % 2 ? 11 : 0);
		plans[i].program = (struct bytes){program.at, program.len};
	}
	if (jobs_run(pythons, jobs, plans, count, take_run, t) < count &&
	    !interrupted())
		return err_set(err, ERR_SYSTEM, "the variations could not be "
			       "run");
	return 0;
}

static bool same_ending(const struct ending *a, const struct ending *b)
{
	return a->kind == b->kind && str_equal(a->type, b->type);
}

static bool is_good(const struct trial *one, const struct trial *real)
{
	return one->ran[0] && one->ran[1] &&
	       str_equal(one->out[0], one->out[1]) &&
	       same_ending(&one->ends[0], &one->ends[1]) &&
	       same_ending(&one->ends[0], &real->ends[0]) &&
	       !str_equal(one->out[0], real->out[0]) &&
	       one->out[0].len <= 2 * real->out[0].len + OUTPUT_MORE &&
	       str_find(one->out[0], STR(" at 0x")) == one->out[0].len;
}

/* What the run did, as a key: one exact piece, and the ending. */
static void question_of(struct arena *arena, const struct question *q,
			const struct trial *trial, struct question *out)
{
	struct section *section = arena_new(arena, struct section);
	struct key_line *key = arena_new(arena, struct key_line);

	*key = (struct key_line){.text = trial->out[0], .exact = true};
	*section = (struct section){
		.is_default = true, .keys = key, .key_count = 1,
		.ending = trial->ends[0],
		.has_ending = trial->ends[0].kind != ENDS_NORMALLY,
	};
	*out = *q;
	out->program = trial->program;
	out->sections = section;
	out->section_count = 1;
}

int variation_find(struct arena *arena, const struct pythons *pythons,
		   unsigned box, const struct jobs_options *jobs,
		   const struct question *q, uint64_t seed,
		   struct question *out, bool *found, struct err *err)
{
	struct trying t = {.arena = arena};

	*found = false;
	if (q->match == MATCH_PATTERN || q->order == ORDER_ANY)
		return 0;
	if (make_programs(&t, pythons, box, jobs, q, seed, err))
		return -1;
	t.count = t.made.count + 1;
	t.trials = arena_array(arena, t.count, sizeof(*t.trials));
	t.trials[0].program = q->program;
	for (size_t i = 1; i < t.count; i++)
		t.trials[i].program = t.made.at[i - 1].program;
	if (t.made.count && run_trials(&t, pythons, box, jobs, q, err))
		return -1;
	for (size_t i = 1; i < t.count && !*found; i++) {
		if (!t.trials[0].ran[0] || !is_good(&t.trials[i], t.trials))
			continue;
		question_of(arena, q, &t.trials[i], out);
		*found = true;
	}
	return 0;
}
