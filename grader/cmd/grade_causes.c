/* grade_causes.c - what a wrong answer may come from: beliefs and slips */
#include "base/scope.h"
#include "beliefs.h"
#include "causes_cache.h"
#include "cmd/grading.h"
#include "jobs_trust.h"

static const struct causes_options wanted = {
	.slips = CAUSES_SLIPS, .pairs = CAUSES_PAIRS, .beliefs = true,
};

/* The sentences that a learner reads are the catalogue's, not the cache's:
 * they may be better by now. */
static void add_messages(struct grade_causes *causes, struct cause_set *set)
{
	for (size_t i = 0; i < set->count; i++) {
		struct prediction *one = &set->at[i];
		const struct belief *belief = one->kind != CAUSE_BELIEF ? NULL :
			beliefs_named(causes->beliefs, causes->belief_count,
				      one->name);

		if (belief)
			one->message = str_format(
				&causes->arena, "%.*s. %.*s",
				STR_ARG(belief->idea), STR_ARG(belief->refute));
	}
}

/* The questions of one box that aren't in the cache are predicted together:
 * starting a box takes as long as a question does. */
static void predict_box(struct grade_causes *causes, struct pythons *pythons,
			unsigned box, const unsigned *box_of)
{
	const struct bank *bank = causes->bank;
	struct jobs_options jobs = common_jobs(causes->common, "predicting");
	struct causes_options options = wanted;
	const struct question **asked = arena_array(
		&causes->arena, bank->count, sizeof(*asked));
	size_t *index = arena_array(&causes->arena, bank->count,
				    sizeof(*index)), count = 0;
	struct err err;

	for (size_t i = 0; i < bank->count; i++)
		if (box_of[i] == box && !causes->sets[i].known) {
			index[count] = i;
			asked[count++] = &bank->questions[i];
		}
	struct cause_set *sets = arena_array(&causes->arena, count,
					     sizeof(*sets));
	options.jobs = &jobs;
	/* What can't be run explains nothing: no reason to fail. */
	if (!count || jobs_trust(pythons, 1u << box, &jobs, &err) ||
	    causes_find(&causes->arena, pythons, box, &options, asked, count,
			sets, &err))
		return;
	for (size_t i = 0; i < count; i++) {
		causes->sets[index[i]] = sets[i];
		causes_cache_save(causes->folder, causes_cache_key(
			&causes->arena, asked[i], pythons->box[box].minor,
			&wanted), &sets[i]);
	}
}

void grade_causes_find(struct grade_causes *causes, struct pythons *pythons,
		       const unsigned *box_of)
{
	const struct bank *bank = causes->bank;
	struct arena *arena = &causes->arena;

	for (size_t i = 0; i < bank->count; i++)
		if (box_of[i] < pythons->count)
			causes_cache_load(
				arena, causes->folder, causes_cache_key(
				arena, &bank->questions[i],
				pythons->box[box_of[i]].minor, &wanted),
				&causes->sets[i]);
	for (unsigned box = 0; box < pythons->count && !interrupted(); box++)
		predict_box(causes, pythons, box, box_of);
	for (size_t i = 0; i < bank->count; i++)
		add_messages(causes, &causes->sets[i]);
	causes->ready = true;
}

static void predict_all(struct grade_causes *causes)
{
	const struct bank *bank = causes->bank;
	unsigned *box_of = arena_array(&causes->arena, bank->count,
				       sizeof(*box_of));
	struct pythons pythons;
	struct err err;

	if (pythons_find(&pythons, &err))
		return;
	for (size_t i = 0; i < bank->count; i++) {
		struct grade_key key;
		const char *why;

		box_of[i] = UINT32_MAX;
		if (grade_run_key(&causes->arena, causes->run,
				  &bank->questions[i], &key, &why) &&
		    !grade_find_box(&key, &pythons, &box_of[i]))
			box_of[i] = UINT32_MAX;
	}
	grade_causes_find(causes, &pythons, box_of);
	pythons_free(&pythons);
}

void grade_causes_init(struct grade_causes *causes,
		       const struct grade_run *run, const struct bank *bank)
{
	*causes = (struct grade_causes){
		.common = &run->options->common, .run = run, .bank = bank,
	};
	causes->sets = arena_array(&causes->arena, bank->count,
				   sizeof(*causes->sets));
	causes->beliefs = beliefs_all(&causes->arena, &causes->belief_count);
	causes->folder = causes_cache_folder(&causes->arena,
					     run->options->cache);
}

struct predictions grade_causes_predict(void *ctx,
					const struct grade_key *key)
{
	struct grade_causes *causes = ctx;
	size_t index = (size_t)(key->question - causes->bank->questions);

	if (!causes->ready)
		predict_all(causes);
	causes->ready = true;
	return (struct predictions){causes->sets[index].at,
				    causes->sets[index].count};
}

void grade_causes_free(struct grade_causes *causes)
{
	arena_free(&causes->arena);
}
