/* predict.c - predictions for many questions: from the cache, or by running */
#include "cmd/predict.h"

#include "base/scope.h"
#include "causes_cache.h"
#include "jobs_trust.h"

static const struct causes_options wanted = {
	.slips = CAUSES_SLIPS, .pairs = CAUSES_PAIRS, .beliefs = true,
};

struct predictor predictor_init(struct arena *arena,
				const struct common *common,
				struct pythons *pythons, const char *cache)
{
	struct predictor p = {
		.common = common, .pythons = pythons,
		.folder = causes_cache_folder(arena, cache),
	};

	p.beliefs = beliefs_all(arena, &p.belief_count);
	return p;
}

static struct str cache_key(const struct predictor *p, struct arena *arena,
			    const struct predicted *one)
{
	return causes_cache_key(arena, one->question,
				p->pythons->box[one->box].minor, &wanted);
}

static void add_messages(const struct predictor *p, struct arena *arena,
			 struct cause_set *set)
{
	for (size_t i = 0; i < set->count; i++) {
		struct prediction *one = &set->at[i];
		const struct belief *belief = one->kind != CAUSE_BELIEF ? NULL :
			beliefs_named(p->beliefs, p->belief_count, one->name);

		if (belief)
			one->message = str_format(
				arena, "%.*s. %.*s",
				STR_ARG(belief->idea), STR_ARG(belief->refute));
	}
}

/* Those of one box that weren't in the cache. */
static int predict_box(const struct predictor *p, struct arena *arena,
		       unsigned box, struct predicted *all, size_t all_count,
		       struct err *err)
{
	struct jobs_options jobs = common_jobs(p->common, "predicting");
	struct causes_options options = wanted;
	const struct question **asked = arena_array(arena, all_count,
						    sizeof(*asked));
	size_t *index = arena_array(arena, all_count, sizeof(*index));
	size_t count = 0;

	for (size_t i = 0; i < all_count; i++)
		if (all[i].box == box && !all[i].set.known) {
			index[count] = i;
			asked[count++] = all[i].question;
		}
	struct cause_set *sets = arena_array(arena, count, sizeof(*sets));
	options.jobs = &jobs;
	if (!count)
		return 0;
	if (jobs_trust(p->pythons, 1u << box, &jobs, err) ||
	    causes_find(arena, p->pythons, box, &options, asked, count, sets,
			err))
		return -1;
	for (size_t i = 0; i < count; i++) {
		struct predicted *one = &all[index[i]];

		one->set = sets[i];
		if (!interrupted())
			causes_cache_save(p->folder,
					  cache_key(p, arena, one),
					  &one->set);
	}
	return 0;
}

int predict(const struct predictor *p, struct arena *arena,
	    struct predicted *all, size_t count, struct err *err)
{
	int failed = 0;

	for (size_t i = 0; i < count; i++)
		if (all[i].box != PREDICT_NOWHERE)
			causes_cache_load(arena, p->folder,
					  cache_key(p, arena, &all[i]),
					  &all[i].set);
	for (unsigned box = 0; box < p->pythons->count && !failed &&
	     !interrupted(); box++)
		failed = predict_box(p, arena, box, all, count, err);
	for (size_t i = 0; i < count; i++)
		add_messages(p, arena, &all[i].set);
	return failed;
}

/* A slip may put in several lines: "except A: / print(1)". */
static struct str on_one_line(struct arena *arena, struct str text)
{
	FREE_BUF struct buf out = BUF_INIT;
	struct str line;

	while (str_next_line(&text, &line)) {
		buf_text(&out, out.len ? " / " : "");
		buf_str(&out, str_trim(line));
	}
	return str_copy(arena, buf_view(&out));
}

struct str predict_remark(const struct predictor *p, struct arena *arena,
			  const struct prediction *one)
{
	const struct belief *belief = one->kind != CAUSE_BELIEF ? NULL :
		beliefs_named(p->beliefs, p->belief_count, one->name);
	struct str said = on_one_line(arena, belief ? belief->idea
						    : one->message);

	return str_format(arena, "%s %.*s%s%.*s",
			  one->kind == CAUSE_BELIEF ? "belief" : "slip",
			  STR_ARG(one->name), said.len ? ": " : "",
			  STR_ARG(said));
}
