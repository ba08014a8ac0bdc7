/* grade_causes.c - what a wrong answer may come from: beliefs and slips */
#include "cmd/grading.h"
#include "cmd/predict.h"

/* What can't be run explains nothing: no reason to fail. What is known even
 * then is taken. */
static void predict_all(struct grade_causes *causes)
{
	const struct bank *bank = causes->bank;
	struct arena *arena = &causes->arena;
	struct predicted *all = arena_array(arena, bank->count, sizeof(*all));
	struct pythons pythons;
	struct err err;

	if (pythons_find(&pythons, &err))
		return;
	struct predictor predictor = predictor_init(
		arena, causes->common, &pythons, causes->run->options->cache);
	for (size_t i = 0; i < bank->count; i++) {
		struct grade_key key;
		const char *why;

		all[i].question = &bank->questions[i];
		if (!grade_run_key(arena, causes->run, all[i].question, &key,
				   &why) ||
		    !grade_find_box(&key, &pythons, &all[i].box))
			all[i].box = PREDICT_NOWHERE;
	}
	int failed = predict(&predictor, arena, all, bank->count, &err);
	(void)failed;
	for (size_t i = 0; i < bank->count; i++)
		causes->sets[i] = all[i].set;
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
