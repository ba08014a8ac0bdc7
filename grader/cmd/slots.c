/* slots.c - a run's pairs of question and Python, in bank order */
#include <stdlib.h>

#include "base/scope.h"
#include "cmd/common.h"
#include "cmd/slots.h"
#include "plan.h"

/* Slots of one jobs_run(): many, since each starts its boxes anew, one a seed;
 * not all, since observations that come early have to be kept. */
#define PART_MAX 8192
/* Seeds that every slot is run under. One would do, were it always noted that
 * an answer can depend on the seed; the other is there should it once not be. */
#define SEEDS_FOR_ALL 2

static void push(struct slots *slots, struct slot slot)
{
	if (slots->count == slots->cap) {
		slots->cap = slots->cap ? slots->cap * 2 : 64;
		slots->at = must_realloc(slots->at,
					 slots->cap * sizeof(*slots->at));
	}
	slots->at[slots->count++] = slot;
}

/* The slot from `first` on that has the place of `slot`: one is enough. */
static struct slot *same_place(struct slots *slots, size_t first,
			       const struct slot *slot, enum slots_which which)
{
	const struct question *q = slot->question;

	for (size_t i = first; i < slots->count; i++)
		if (which == SLOTS_NEWEST ||
		    (which == SLOTS_SECTIONS &&
		     question_section(q, slots->at[i].minor) ==
		     question_section(q, slot->minor)))
			return &slots->at[i];
	return NULL;
}

/* Downwards from the newest, so that no box is asked what it lacks when a
 * newer one will do. */
static void add_pythons(struct slots *slots, const struct question *q,
			struct pythons *pythons, enum slots_which which)
{
	size_t before = slots->count;

	for (size_t i = pythons->count; i--;) {
		struct slot slot = {
			.question = q, .minor = pythons->box[i].minor,
			.box = (unsigned)i,
		};
		struct slot *newer = same_place(slots, before, &slot, which);
		const char *why;

		if (!version_spec_holds(&q->python, slot.minor) ||
		    (newer && !newer->why.len))
			continue;
		why = pythons_obstacle(pythons, i, q->needs);
		slot.why = why ? str_of(why) : STR_NONE;
		if (!newer)
			push(slots, slot);
		else if (!why)
			*newer = slot;
	}
	for (size_t i = before, j = slots->count; i + 1 < j; i++) {
		struct slot last = slots->at[--j];

		slots->at[j] = slots->at[i];
		slots->at[i] = last;
	}
}

void slots_add(struct slots *slots, const struct question *q,
	       struct pythons *pythons, enum slots_which which)
{
	struct slot slot = {.question = q};
	size_t before = slots->count;

	if (q->status == RETIRED) {
		slot.why = STR("retired: its id stays taken, nothing is "
			       "checked");
		push(slots, slot);
		return;
	}
	add_pythons(slots, q, pythons, which);
	if (slots->count > before)
		return;
	slot.why = str_format(&slots->arena, "its `python` admits none of "
			      "%s: `make PYTHONS=...` builds more",
			      common_python_names(&slots->arena, pythons).at);
	push(slots, slot);
}

void slots_free(struct slots *slots)
{
	free(slots->at);
	arena_free(&slots->arena);
	*slots = SLOTS_INIT;
}

unsigned slots_boxes(const struct slots *slots)
{
	unsigned boxes = 0;

	for (size_t i = 0; i < slots->count; i++)
		if (!slots->at[i].why.len)
			boxes |= 1u << slots->at[i].box;
	return boxes;
}

/*
 * A part is run in two rounds: every slot under the first seeds; then those
 * under the other seeds whose first runs can have depended on it, or were
 * stopped. Each is handed over as soon as its turn has come and it is complete.
 */
struct slots_job {
	const struct slot *slot, *end;	/* not handed over yet */
	struct observation *first;	/* of the slots that run, in order */
	size_t ahead;			/* of them each slot has so many */
	size_t ran, given;		/* of first */
	struct observation *seen;	/* of the slot whose turn it is */
	size_t seeds, filled;
	slots_each *each;
	void *ctx;
	size_t delivered;
	bool ended;
};

static bool needs_more(const struct slots_job *job,
		       const struct observation *first)
{
	bool depends = false;

	for (size_t i = 0; i < job->ahead; i++)
		depends |= observation_interfered(&first[i]) ||
			   (first[i].used & USED_HASH);
	return depends && job->seeds > job->ahead;
}

static void take_first(struct slots_job *job)
{
	for (size_t i = 0; i < job->ahead; i++)
		job->seen[job->filled++] = job->first[job->given++];
}

static int hand_over(struct slots_job *job)
{
	const struct slot *slot = job->slot++;

	job->delivered++;
	job->ended = job->each(job->ctx, slot, job->seen, job->filled);
	for (size_t i = 0; i < job->filled; i++)
		observation_clear(&job->seen[i]);
	job->filled = 0;
	return job->ended;
}

/* Slots that don't run have their turn too. */
static int hand_over_complete(struct slots_job *job)
{
	while (!job->ended && job->slot < job->end) {
		if (!job->slot->why.len) {
			if (job->ran - job->given < job->ahead ||
			    needs_more(job, &job->first[job->given]))
				break;
			take_first(job);
		}
		hand_over(job);
	}
	return job->ended;
}

static int on_first(void *ctx, size_t index, struct observation *o)
{
	struct slots_job *job = ctx;

	(void)index;	/* they come in order */
	job->first[job->ran++] = *o;
	return hand_over_complete(job);
}

static int on_other(void *ctx, size_t index, struct observation *o)
{
	struct slots_job *job = ctx;

	(void)index;
	if (!job->filled)
		take_first(job);
	job->seen[job->filled++] = *o;
	if (job->filled < job->seeds)
		return 0;
	return hand_over(job) || hand_over_complete(job);
}

/* The slots from `first` on that make a part; their plans, each under the
 * first `seeds` seeds. */
static size_t take_part(const struct slots *slots, size_t first, size_t seeds,
			struct arena *arena, struct run_plan *plans,
			size_t *plan_count)
{
	size_t at = first, count = 0;

	while (at < slots->count && count < PART_MAX * seeds) {
		const struct slot *slot = &slots->at[at++];

		if (slot->why.len)
			continue;
		plans[count] = plan_build(arena, slot->question, slot->box, 0);
		for (size_t seed = 1; seed < seeds; seed++) {
			plans[count + seed] = plans[count];
			plans[count + seed].seed = seed;
		}
		count += seeds;
	}
	*plan_count = count;
	return at;
}

/* The plans of the second round; how many. */
static size_t plan_others(const struct slots_job *job, struct arena *arena,
			  const struct run_plan *plans, size_t count,
			  struct run_plan **others)
{
	size_t slots = 0, n = 0;

	for (size_t i = job->given; i < count; i += job->ahead)
		slots += needs_more(job, &job->first[i]);
	*others = arena_array(arena, slots * (job->seeds - job->ahead),
			      sizeof(**others));
	for (size_t i = job->given; i < count; i += job->ahead) {
		if (!needs_more(job, &job->first[i]))
			continue;
		for (size_t seed = job->ahead; seed < job->seeds; seed++) {
			(*others)[n] = plans[i];
			(*others)[n++].seed = seed;
		}
	}
	return n;
}

/* Both rounds of a part; false when they ended early. */
static bool run_part(struct slots_job *job, const struct pythons *pythons,
		     struct jobs_options *options,
		     const struct run_plan *plans, size_t count,
		     struct arena *arena)
{
	struct run_plan *others;
	size_t more;

	if (jobs_run(pythons, options, plans, count, on_first, job) < count)
		return false;
	options->done += count;
	more = plan_others(job, arena, plans, count, &others);
	options->total += more;
	if (more &&
	    jobs_run(pythons, options, others, more, on_other, job) < more)
		return false;
	options->done += more;
	return true;
}

size_t slots_run(const struct slots *slots, const struct pythons *pythons,
		 const struct jobs_options *options, unsigned seeds,
		 slots_each *each, void *ctx)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	size_t ahead = seeds < SEEDS_FOR_ALL ? seeds : SEEDS_FOR_ALL;
	struct run_plan *plans = arena_array(&arena, PART_MAX * ahead,
					     sizeof(*plans));
	struct jobs_options part = *options;
	struct slots_job job = {
		.first = arena_array(&arena, PART_MAX * ahead,
				     sizeof(*job.first)),
		.ahead = ahead,
		.seen = arena_array(&arena, seeds, sizeof(*job.seen)),
		.seeds = seeds, .each = each, .ctx = ctx,
	};
	size_t first = 0, next, count;

	for (size_t i = 0; i < slots->count; i++)
		part.total += slots->at[i].why.len ? 0 : ahead;
	for (; first < slots->count && !job.ended; first = next) {
		FREE_ARENA struct arena files = ARENA_INIT;

		next = take_part(slots, first, ahead, &files, plans, &count);
		job.slot = slots->at + first;
		job.end = slots->at + next;
		job.ran = job.given = 0;
		if (hand_over_complete(&job) || !count)
			continue;
		if (!run_part(&job, pythons, &part, plans, count, &files))
			break;
	}
	for (size_t i = 0; i < job.filled; i++)
		observation_clear(&job.seen[i]);
	for (size_t i = job.given; i < job.ran; i++)
		observation_clear(&job.first[i]);
	return job.delivered;
}
