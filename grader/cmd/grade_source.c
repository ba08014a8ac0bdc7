/* grade_source.c - which line of the program printed this byte? */
#include "base/scope.h"
#include "cmd/grading.h"
#include "jobs_trust.h"
#include "plan.h"

static int keep(void *ctx, size_t index, struct observation *o)
{
	struct source_run *run = ctx;

	(void)index;
	run->seen = *o;
	run->ran = true;
	return 0;
}

bool grade_find_box(const struct grade_key *key, struct pythons *all,
		    unsigned *box)
{
	bool found = false;

	for (unsigned i = 0; i < all->count; i++) {
		unsigned minor = all->box[i].minor;

		if (question_section(key->question, minor) !=
		    question_section(key->question, key->minor) ||
		    !version_spec_holds(&key->question->python, minor) ||
		    pythons_obstacle(all, i, key->question->needs))
			continue;
		*box = i;
		found = true;
	}
	return found;
}

static void run_once(struct source_run *run, const struct grade_key *key)
{
	struct jobs_options jobs = common_jobs(run->common, "running");
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct pythons pythons;
	struct run_plan plan;
	struct err err;
	unsigned box;

	/* What can't be run leaves the line unknown: no reason to fail. */
	if (pythons_find(&pythons, &err))
		return;
	jobs.jobs = 1;
	if (grade_find_box(key, &pythons, &box) &&
	    !jobs_trust(&pythons, 1u << box, &jobs, &err)) {
		plan = plan_build(&arena, key->question, box, 0);
		jobs_run(&pythons, &jobs, &plan, 1, keep, run);
	}
	pythons_free(&pythons);
}

unsigned source_line(void *source_run, const struct grade_key *key,
		     size_t offset)
{
	struct source_run *run = source_run;
	struct observation *o = &run->seen;
	size_t end = 0;

	if (!run->ran)
		run_once(run, key);
	if (!run->ran || observation_interfered(o) ||
	    !str_equal((struct str){o->out, o->out_len}, key->right[0].out))
		return 0;
	for (size_t i = 0; i < o->piece_count; i++) {
		end += o->pieces[i].length;
		if (offset < end)
			return o->pieces[i].file ? 0 : o->pieces[i].line;
	}
	return 0;
}

void source_clear(struct source_run *run)
{
	if (run->ran)
		observation_clear(&run->seen);
	run->ran = false;
}
