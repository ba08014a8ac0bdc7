/* traced.c - a question's program, run once and told step by step */
#include "cmd/traced.h"

#include "base/terminal.h"
#include "cmd/slots.h"
#include "jobs_trust.h"
#include "plan.h"

static int keep(void *ctx, size_t index, struct observation *o)
{
	struct traced *t = ctx;

	(void)index;
	t->seen = *o;
	t->ran = true;
	return 0;
}

/* The newest box that takes it. */
static int find_box(struct pythons *pythons, const struct question *q,
		    unsigned *box, struct err *err)
{
	struct slots slots = SLOTS_INIT;
	int failed = 0;

	slots_add(&slots, q, pythons, SLOTS_NEWEST);
	if (slots.at[0].why.len)
		failed = err_set(err, ERR_USAGE, "%.*s",
				 STR_ARG(slots.at[0].why));
	*box = slots.at[0].box;
	slots_free(&slots);
	return failed;
}

int traced_run(struct arena *arena, const struct common *common,
	       struct pythons *pythons, const struct question *q,
	       struct traced *t, struct err *err)
{
	struct jobs_options jobs = common_jobs(common, "running");
	struct run_plan plan;

	*t = (struct traced){0};
	if (find_box(pythons, q, &t->box, err) ||
	    jobs_trust(pythons, 1u << t->box, &jobs, err))
		return -1;
	jobs.jobs = 1;
	plan = plan_build(arena, q, t->box, 0);
	plan.trace = true;
	jobs_run(pythons, &jobs, &plan, 1, keep, t);
	if (!t->ran)
		return 0;
	t->trace.truncated = t->seen.trace_truncated;
	trace_read(arena, (struct str){t->seen.trace, t->seen.trace_len},
		   &t->trace);
	steps_build(arena, &t->trace, q, &t->rows);
	t->e = (struct explained){
		.question = q, .seen = &t->seen, .trace = &t->trace,
		.rows = &t->rows, .width = terminal_columns(stdout),
		.color = report_colored(common_color(common), stdout),
	};
	return 0;
}

void traced_clear(struct traced *t)
{
	if (t->ran)
		observation_clear(&t->seen);
	*t = (struct traced){0};
}

unsigned traced_source(void *traced, const struct grade_key *key,
		       size_t offset)
{
	struct traced *t = traced;
	const struct step_row *row = steps_printing(&t->rows, offset);

	(void)key;
	t->place = offset;
	t->has_place = true;
	return row && !row->file.at ? row->line : 0;
}
