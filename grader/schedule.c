/* schedule.c - FSRS-6, number for number as ts-fsrs 5.4.2 has it */
#include "schedule.h"

#include <math.h>

#define MINUTE_MS ((int64_t)60 * 1000)
#define DAY_MS (24 * 60 * MINUTE_MS)
/* The times that ECMAScript has; sums of them and intervals never overflow. */
#define TIME_MAX_MS ((int64_t)8640000000000000)

#define STABILITY_MIN 0.001
#define STABILITY_MAX 36500.0

static const double w[21] = {
	0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722,
	0.1666, 0.796, 1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425,
	0.0912, 0.0658, 0.1542,
};

static const char *const ratings[RATING_COUNT] = {
	[RATING_NONE] = "none", [RATING_AGAIN] = "again",
	[RATING_HARD] = "hard", [RATING_GOOD] = "good", [RATING_EASY] = "easy",
};

const char *rating_name(enum rating rating)
{
	return ratings[rating];
}

bool rating_parse(struct str name, enum rating *out)
{
	for (int i = 0; i < RATING_COUNT; i++)
		if (str_is(name, ratings[i])) {
			*out = (enum rating)i;
			return true;
		}
	return false;
}

/* ----------------------------------------------------------------- numbers */

static double clamp(double x, double min, double max)
{
	return fmin(fmax(x, min), max);
}

/* ECMAScript's Math.round: halves go up, of negative numbers too. */
static double round_up(double x)
{
	double whole = floor(x);

	return x - whole >= 0.5 ? whole + 1 : whole;
}

static double round8(double x)
{
	return round_up(x * 1e8) / 1e8;
}

static int64_t time_clamp(int64_t ms)
{
	return ms > TIME_MAX_MS ? TIME_MAX_MS :
	       ms < -TIME_MAX_MS ? -TIME_MAX_MS : ms;
}

/* Rounded down, before 1970 too. */
static int64_t day_of(int64_t ms)
{
	return ms / DAY_MS - (ms % DAY_MS < 0);
}

/* --------------------------------------------------------------- the model */

static double curve_factor(void)
{
	return round8(exp(log(0.9) / -w[20]) - 1);
}

static double recall_after(double days, double stability)
{
	return round8(pow(1 + curve_factor() * days / stability, -w[20]));
}

static double first_difficulty(enum rating rating)
{
	return round8(w[4] - exp((rating - 1) * w[5]) + 1);
}

static double next_difficulty(double difficulty, enum rating rating)
{
	double delta = -w[6] * ((double)rating - 3);
	double next = difficulty + round8(delta * (10 - difficulty) / 9);

	return clamp(round8(w[7] * first_difficulty(RATING_EASY) +
			    (1 - w[7]) * next), 1, 10);
}

/* What a review makes of a memory, for one asks it of several ratings. A
 * history is replayed at each start: what a review has no use for is not
 * worked out. */
struct review {
	const struct memory *memory;
	int64_t days;		/* since the last one */
	double recall;		/* and growth: 0 within a day */
	double growth;		/* of what was recalled: its factor, less 1 */
};

static struct review review_of(const struct memory *m, enum rating rating,
			       int64_t days)
{
	struct review r = {.memory = m, .days = days};

	if (!days)
		return r;
	r.recall = recall_after((double)days, m->stability);
	if (rating != RATING_AGAIN)
		r.growth = exp(w[8]) * (11 - m->difficulty) *
			   pow(m->stability, -w[9]) *
			   (exp((1 - r.recall) * w[10]) - 1);
	return r;
}

static double stability_same_day(double s, enum rating rating)
{
	double growth = pow(s, -w[19]) *
			exp(w[17] * ((double)rating - 3 + w[18]));

	if (rating != RATING_AGAIN)
		growth = fmax(growth, 1);
	return round8(clamp(s * growth, STABILITY_MIN, STABILITY_MAX));
}

static double stability_missed(const struct memory *m, double recall)
{
	double s = m->stability;
	double after = round8(clamp(w[11] * pow(m->difficulty, -w[12]) *
				    (pow(s + 1, w[13]) - 1) *
				    exp((1 - recall) * w[14]),
				    STABILITY_MIN, STABILITY_MAX));

	return clamp(round8(s / exp(w[17] * w[18])), STABILITY_MIN, after);
}

static double stability_recalled(const struct review *r, enum rating rating)
{
	double growth = r->growth * (rating == RATING_HARD ? w[15] : 1) *
			(rating == RATING_EASY ? w[16] : 1);

	return round8(clamp(r->memory->stability * (1 + growth),
			    STABILITY_MIN, STABILITY_MAX));
}

static double next_stability(const struct review *r, enum rating rating)
{
	if (r->days == 0)
		return stability_same_day(r->memory->stability, rating);
	if (rating == RATING_AGAIN)
		return stability_missed(r->memory, r->recall);
	return stability_recalled(r, rating);
}

/* How stabilities become days. */
struct spacing {
	double share;		/* days a stability of 1 */
	double longest;
};

static struct spacing spacing_of(const struct schedule_options *options)
{
	double retention = clamp(options->retention, 0.7, 0.99);

	return (struct spacing){
		.share = round8((pow(retention, 1 / -w[20]) - 1) /
				curve_factor()),
		.longest = clamp(options->longest, 1, STABILITY_MAX),
	};
}

static double days_until(const struct spacing *spacing, double stability)
{
	return clamp(round_up(stability * spacing->share), 1,
		     spacing->longest);
}

/* --------------------------------------------------------------- the steps */

/* What follows within the day, by state, step and rating: the minutes (0: it
 * is learnt and goes into days) and the next step. */
static const struct step {
	unsigned minutes, next;
} learning[2][RATING_COUNT] = {
	{[RATING_AGAIN] = {1, 0}, [RATING_HARD] = {6, 0},
	 [RATING_GOOD] = {10, 1}},
	{[RATING_AGAIN] = {1, 0}, [RATING_HARD] = {6, 1}},
}, relearning[RATING_COUNT] = {
	[RATING_AGAIN] = {10, 0}, [RATING_HARD] = {15, 0},
}, review[RATING_COUNT] = {
	[RATING_AGAIN] = {10, 0},
};

static struct step step_of(const struct memory *m, enum rating rating)
{
	if (m->state == MEMORY_REVIEW)
		return review[rating];
	if (m->state == MEMORY_RELEARNING)
		return relearning[rating];
	return m->step < 2 ? learning[m->step][rating] : (struct step){0};
}

/* In review Hard never waits longer than Good, nor Good as long as Easy. */
static double days_of_review(const struct review *r, enum rating rating,
			     const struct spacing *spacing)
{
	double hard = days_until(spacing, next_stability(r, RATING_HARD));
	double good = days_until(spacing, next_stability(r, RATING_GOOD));
	double easy;

	hard = fmin(hard, good);
	good = fmax(good, hard + 1);
	if (rating != RATING_EASY)
		return rating == RATING_HARD ? hard : good;
	easy = days_until(spacing, next_stability(r, RATING_EASY));
	return fmax(easy, good + 1);
}

static void go_into_days(const struct review *r, enum rating rating,
			 const struct schedule_options *options,
			 struct memory *to)
{
	struct spacing spacing = spacing_of(options);
	double wait = r->memory->state == MEMORY_REVIEW ?
		      days_of_review(r, rating, &spacing) :
		      days_until(&spacing, to->stability);

	to->state = MEMORY_REVIEW;
	to->interval = (unsigned)wait;
	to->free_ms = to->last_ms + to->interval * DAY_MS;
}

static void go_on(const struct review *r, enum rating rating,
		  const struct schedule_options *options, struct memory *to)
{
	static const enum memory_state within[] = {
		[MEMORY_NEW] = MEMORY_LEARNING,
		[MEMORY_LEARNING] = MEMORY_LEARNING,
		[MEMORY_REVIEW] = MEMORY_RELEARNING,
		[MEMORY_RELEARNING] = MEMORY_RELEARNING,
	};
	struct step step = step_of(r->memory, rating);

	to->step = step.next;
	to->interval = 0;
	if (!step.minutes) {
		go_into_days(r, rating, options, to);
		return;
	}
	to->state = within[r->memory->state];
	to->free_ms = to->last_ms + step.minutes * MINUTE_MS;
}

/* What no review of ours leaves, as from a file that somebody made, is
 * brought to the nearest that it does. */
static struct memory sane(const struct memory *memory)
{
	struct memory m = *memory;

	m.stability = clamp(m.stability, STABILITY_MIN, STABILITY_MAX);
	m.difficulty = clamp(m.difficulty, 1, 10);
	m.last_ms = time_clamp(m.last_ms);
	return m;
}

struct memory schedule_review(const struct memory *memory, enum rating rating,
			      int64_t now_ms,
			      const struct schedule_options *options)
{
	struct memory from = sane(memory), to;
	bool new = from.state == MEMORY_NEW;
	struct review r;

	if (rating == RATING_NONE)
		return *memory;
	now_ms = time_clamp(now_ms);
	if (!new && now_ms < from.last_ms)
		now_ms = from.last_ms;
	r = review_of(&from, rating,
		      new ? 0 : day_of(now_ms) - day_of(from.last_ms));
	to = from;
	to.last_ms = now_ms;
	to.reviews++;
	to.lapses += from.state == MEMORY_REVIEW && rating == RATING_AGAIN;
	if (new) {
		to.stability = w[rating - 1];
		to.difficulty = clamp(first_difficulty(rating), 1, 10);
	} else {
		to.stability = next_stability(&r, rating);
		to.difficulty = next_difficulty(from.difficulty, rating);
	}
	go_on(&r, rating, options, &to);
	to.due_ms = schedule_due(&to, options);
	return to;
}

/* ---------------------------------------------------------------- the exam */

#define SWEEP_DAYS 3
/* From the start of a day to the exam at noon. */
#define MORNING_MS (DAY_MS / 2)

int64_t schedule_due(const struct memory *memory,
		     const struct schedule_options *options)
{
	int64_t exam = time_clamp(options->exam_ms), sweep;
	int64_t last = time_clamp(memory->last_ms);
	uint64_t mixed = (uint64_t)last * 0x9e3779b97f4a7c15u;

	if (!options->exam_ms || memory->state == MEMORY_NEW || last > exam ||
	    memory->free_ms <= exam)
		return memory->free_ms;
	if (last >= exam - SWEEP_DAYS * DAY_MS - MORNING_MS)
		return exam;
	sweep = exam - MORNING_MS -
		(1 + (int64_t)((mixed >> 40) % SWEEP_DAYS)) * DAY_MS;
	return sweep > last + DAY_MS ? sweep : last + DAY_MS;
}

double schedule_recall(const struct memory *memory, int64_t now_ms)
{
	struct memory m = sane(memory);
	int64_t days = (time_clamp(now_ms) - m.last_ms) / DAY_MS;

	if (m.state == MEMORY_NEW)
		return 0;
	return recall_after(days > 0 ? (double)days : 0, m.stability);
}
