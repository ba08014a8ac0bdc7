/* test_schedule.c - FSRS-6 by its published vectors, and what an exam does */
#include "memory_help.h"

#include <math.h>

#define MINUTE ((int64_t)60 * 1000)
#define DAY (24 * 60 * MINUTE)
/* 2022-11-29 12:30 UTC, where the vectors begin; any time would do. */
#define START ((int64_t)1669725000000)

static const struct schedule_options plain = SCHEDULE_DEFAULT;

static bool near(double a, double b, double within)
{
	return fabs(a - b) <= within;
}

/* py-fsrs, tests/test_basic.py: each review at the time when it is due. */
static void test_intervals(void **state)
{
	static const struct {
		enum rating rating;
		unsigned days;
	} reviews[] = {
		{RATING_GOOD, 0}, {RATING_GOOD, 2}, {RATING_GOOD, 11},
		{RATING_GOOD, 46}, {RATING_GOOD, 163}, {RATING_GOOD, 498},
		{RATING_AGAIN, 0}, {RATING_AGAIN, 0}, {RATING_GOOD, 2},
		{RATING_GOOD, 4}, {RATING_GOOD, 7}, {RATING_GOOD, 12},
		{RATING_GOOD, 21},
	};
	struct memory m = MEMORY_INIT;
	int64_t now = START;

	(void)state;
	for (size_t i = 0; i < COUNT(reviews); i++) {
		m = schedule_review(&m, reviews[i].rating, now, &plain);
		assert_int_equal(m.interval, reviews[i].days);
		assert_int_equal(m.last_ms, now);
		assert_int_equal(m.due_ms, m.free_ms);
		now = m.due_ms;
	}
	assert_int_equal(m.reviews, COUNT(reviews));
	assert_int_equal(m.lapses, 1);
}

/* The same file: each so many days after the one before. */
static void test_memory(void **state)
{
	static const struct {
		enum rating rating;
		int days;
	} reviews[] = {
		{RATING_AGAIN, 0}, {RATING_GOOD, 0}, {RATING_GOOD, 1},
		{RATING_GOOD, 3}, {RATING_GOOD, 8}, {RATING_GOOD, 21},
	};
	struct memory m = MEMORY_INIT;
	int64_t now = START;

	(void)state;
	for (size_t i = 0; i < COUNT(reviews); i++) {
		now += reviews[i].days * DAY;
		m = schedule_review(&m, reviews[i].rating, now, &plain);
	}
	assert_true(near(m.stability, 53.62691, 1e-4));
	assert_true(near(m.difficulty, 6.3574867, 1e-4));
}

static void test_easy_ends_at_one(void **state)
{
	struct memory m = MEMORY_INIT;

	(void)state;
	for (int i = 0; i < 10; i++)
		m = schedule_review(&m, RATING_EASY, START + i, &plain);
	assert_true(near(m.difficulty, 1, 0));
}

static void test_steps(void **state)
{
	static const struct {
		const char *ratings;	/* 1 to 4, all at one time */
		enum memory_state state;
		int64_t minutes;	/* from the last to when it is due */
	} cases[] = {
		{"1", MEMORY_LEARNING, 1}, {"2", MEMORY_LEARNING, 6},
		{"3", MEMORY_LEARNING, 10}, {"4", MEMORY_REVIEW, 8 * 1440},
		{"31", MEMORY_LEARNING, 1}, {"32", MEMORY_LEARNING, 6},
		{"313", MEMORY_LEARNING, 10}, {"33", MEMORY_REVIEW, 2 * 1440},
		{"41", MEMORY_RELEARNING, 10}, {"412", MEMORY_RELEARNING, 15},
		{"411", MEMORY_RELEARNING, 10}, {"413", MEMORY_REVIEW, 3 * 1440},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct memory m = MEMORY_INIT;

		for (const char *c = cases[i].ratings; *c; c++)
			m = schedule_review(&m, (enum rating)(*c - '0'),
					    START, &plain);
		assert_int_equal(m.state, cases[i].state);
		assert_int_equal(m.due_ms - START, cases[i].minutes * MINUTE);
	}
}

static void test_recall(void **state)
{
	struct memory m = MEMORY_INIT;

	(void)state;
	assert_true(near(schedule_recall(&m, START), 0, 0));
	m = schedule_review(&m, RATING_EASY, START, &plain);
	assert_true(near(schedule_recall(&m, START), 1, 0));
	assert_true(near(schedule_recall(&m, START - DAY), 1, 0));
	m.stability = 8;
	assert_true(near(schedule_recall(&m, START + 8 * DAY), 0.9, 1e-7));
	assert_true(near(schedule_recall(&m, START + 9 * DAY - 1), 0.9, 1e-7));
	assert_true(schedule_recall(&m, INT64_MAX) > 0);
}

static void test_odd_times(void **state)
{
	struct memory m = MEMORY_INIT, again;

	(void)state;
	m = schedule_review(&m, RATING_EASY, START, &plain);
	again = schedule_review(&m, RATING_NONE, START + DAY, &plain);
	assert_same_memory(&again, &m);
	/* A clock that went back: as at the time of the last review. */
	again = schedule_review(&m, RATING_GOOD, START - 9 * DAY, &plain);
	assert_int_equal(again.last_ms, START);
	again = schedule_review(&m, RATING_GOOD, INT64_MAX, &plain);
	assert_true(again.due_ms > again.last_ms);
	again = schedule_review(&again, RATING_AGAIN, INT64_MIN, &plain);
	assert_true(again.due_ms > again.last_ms);
	/* What no review of ours has left. */
	m.stability = NAN;
	m.difficulty = -INFINITY;
	m.step = 7;
	for (int rating = RATING_AGAIN; rating < RATING_COUNT; rating++) {
		again = schedule_review(&m, (enum rating)rating, START + DAY,
					&plain);
		assert_true(again.stability >= 0.001);
		assert_true(again.difficulty >= 1 && again.difficulty <= 10);
	}
}

static void test_longest(void **state)
{
	struct schedule_options month = {.retention = 0.9, .longest = 30};
	struct memory m = MEMORY_INIT;

	(void)state;
	m = schedule_review(&m, RATING_EASY, START, &month);
	m = schedule_review(&m, RATING_HARD, START + 300 * DAY, &month);
	assert_int_equal(m.interval, 30);
}

/* ---------------------------------------------------------------- the exam */

/* How long before the exam it is due after a review that long before it, when
 * FSRS alone would have it months after. */
static int64_t due_before(int64_t review, int64_t jitter)
{
	struct schedule_options options = plain;
	struct memory m = {.state = MEMORY_REVIEW, .stability = 400,
			   .difficulty = 5};

	options.exam_ms = START;
	m.last_ms = START - 900 * DAY;
	m = schedule_review(&m, RATING_GOOD, START - review + jitter, &options);
	assert_true(m.free_ms > START);
	assert_int_equal(m.free_ms, m.last_ms + m.interval * DAY);
	return START - m.due_ms;
}

static void test_sweep(void **state)
{
	unsigned days[4] = {0};

	(void)state;
	for (int64_t i = 0; i < 3000; i++) {
		int64_t before = due_before(20 * DAY, i * 7001);

		/* START is taken for noon: this is the start of a day. */
		assert_int_equal(before % DAY, DAY / 2);
		assert_in_range(before / DAY, 1, 3);
		days[before / DAY]++;
	}
	for (size_t i = 1; i < COUNT(days); i++)
		assert_in_range(days[i], 900, 1100);
}

static void test_sweep_is_one(void **state)
{
	struct schedule_options options = plain;
	struct memory m = {.state = MEMORY_REVIEW, .stability = 400,
			   .difficulty = 5, .last_ms = START - 900 * DAY};

	(void)state;
	options.exam_ms = START;
	m = schedule_review(&m, RATING_GOOD, START - 30 * DAY, &options);
	assert_true(m.due_ms < START);
	m = schedule_review(&m, RATING_GOOD, m.due_ms, &options);
	assert_int_equal(m.due_ms, START);
	/* A lapse in these days takes its steps, but none after the exam. */
	m = schedule_review(&m, RATING_AGAIN, START - DAY, &options);
	assert_int_equal(m.due_ms, START - DAY + 10 * MINUTE);
	m = schedule_review(&m, RATING_AGAIN, START - 9 * MINUTE, &options);
	assert_int_equal(m.due_ms, START);
	assert_int_equal(m.free_ms, START + MINUTE);
	/* Of an exam that is over nothing is left. */
	m = schedule_review(&m, RATING_GOOD, START + 1, &options);
	assert_int_equal(m.due_ms, m.free_ms);
}

/* At the edge of these days, it never comes back within a day. */
static void test_sweep_edge(void **state)
{
	(void)state;
	for (int64_t i = 1; i < 300; i++)
		assert_true(due_before(7 * DAY / 2, -i * MINUTE) <=
			    5 * DAY / 2 + i * MINUTE);
	assert_int_equal(due_before(7 * DAY / 2, 0), 0);
	assert_int_equal(due_before(DAY, 0), 0);
}

static void test_exam_far_away(void **state)
{
	struct schedule_options options = plain;
	struct memory m = MEMORY_INIT;

	(void)state;
	options.exam_ms = START + 100 * DAY;
	m = schedule_review(&m, RATING_EASY, START, &options);
	assert_int_equal(m.due_ms, START + 8 * DAY);
	/* The exam is moved: no review is needed to know when it is due. */
	options.exam_ms = START + 5 * DAY;
	assert_in_range(schedule_due(&m, &options), START + DAY,
			START + 7 * DAY / 2);
	options.exam_ms = 0;
	assert_int_equal(schedule_due(&m, &options), START + 8 * DAY);
	assert_int_equal(schedule_due(&MEMORY_INIT, &options), 0);
}

static void test_names(void **state)
{
	enum rating rating = RATING_NONE;

	(void)state;
	assert_true(rating_parse(STR("good"), &rating));
	assert_int_equal(rating, RATING_GOOD);
	assert_false(rating_parse(STR("fine"), &rating));
	assert_string_equal(rating_name(RATING_AGAIN), "again");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_intervals),
		cmocka_unit_test(test_memory),
		cmocka_unit_test(test_easy_ends_at_one),
		cmocka_unit_test(test_steps),
		cmocka_unit_test(test_recall),
		cmocka_unit_test(test_odd_times),
		cmocka_unit_test(test_longest),
		cmocka_unit_test(test_sweep),
		cmocka_unit_test(test_sweep_is_one),
		cmocka_unit_test(test_sweep_edge),
		cmocka_unit_test(test_exam_far_away),
		cmocka_unit_test(test_names),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
