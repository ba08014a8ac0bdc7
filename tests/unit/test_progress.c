/* test_progress.c - what a history has to show */
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "base/scope.h"
#include "progress.h"
#include "unit.h"

#define DAY ((int64_t)24 * 3600 * 1000)
#define NOW ((int64_t)1796000000000)
#define EACH 30		/* questions of each section */

static struct question questions[2 * EACH];
static char ids[2 * EACH][8];
static struct str objective_ids[] = {{"mini.1.1", 8}, {"mini.2.1", 8}};
static struct objective objectives[2];
static struct exam_section sections[] = {
	{.id = {"mini.1", 6}, .weight_percent = 40, .items = 12,
	 .objectives = objectives, .count = 1},
	{.id = {"mini.2", 6}, .weight_percent = 60, .items = 18,
	 .objectives = objectives + 1, .count = 1},
};
static struct exam exam = {
	.id = {"mini", 4}, .minutes = 10, .passing_percent = 70, .items = 30,
	.sections = sections, .count = 2,
};
static const struct syllabus syllabus = {.exams = &exam, .count = 1};
static const struct bank bank = {.questions = questions, .count = 2 * EACH};

static struct arena arena;
static struct progress_log log_;
static struct sittings sittings;
static struct progress p;

static int set_up(void **state)
{
	(void)state;
	for (size_t i = 0; i < 2; i++)
		objectives[i].id = objective_ids[i];
	for (size_t i = 0; i < 2 * EACH; i++) {
		snprintf(ids[i], sizeof(ids[i]), "q%02zu", i);
		questions[i] = (struct question){
			.id = str_of(ids[i]), .objective_count = 1,
			.objectives = &objective_ids[i / EACH],
		};
	}
	arena = (struct arena)ARENA_INIT;
	progress_log_init(&log_);
	sittings = SITTINGS_INIT;
	return 0;
}

static int tear_down(void **state)
{
	(void)state;
	arena_free(&arena);
	progress_log_free(&log_);
	sittings_free(&sittings);
	return 0;
}

static void answer(size_t question, int64_t at_ms, bool right,
		   const char *belief, const char *asked_for)
{
	const struct entry entry = {
		.kind = ENTRY_ANSWER, .question = questions[question].id,
		.at_ms = at_ms, .text = STR("x"), .ends = STR(""),
		.has_verdict = true,
		.verdict = right ? RUNG_EXACT : RUNG_WRONG, .marks = right,
		.rating = right ? RATING_GOOD : RATING_AGAIN,
		.belief = belief ? str_of(belief) : STR_NONE,
		.asked_for = asked_for ? str_of(asked_for) : STR_NONE,
	};

	progress_log_add(&log_, &entry);
}

static void build(int64_t now_ms)
{
	progress_build(&arena, &log_, &log_.before, &sittings, &bank,
		       &syllabus, now_ms, &p);
}

static void test_nothing(void **state)
{
	(void)state;
	build(NOW);
	assert_int_equal(p.answers, 0);
	assert_int_equal(p.questions, 2 * EACH);
	assert_int_equal(p.streak, 0);
	assert_int_equal(p.best_streak, 0);
	assert_false(p.ready[0].enough);
	assert_int_equal(p.ready[0].first_answers, 0);
	assert_true(p.ready[0].low >= 0 && p.ready[0].high <= 1);
}

static void test_streaks(void **state)
{
	static const int days_ago[] = {20, 19, 18, 17, 9, 3, 2, 2, 1};

	(void)state;
	for (size_t i = 0; i < COUNT(days_ago); i++)
		answer(i, NOW - days_ago[i] * DAY, true, NULL, NULL);
	/* Today may still be empty. */
	build(NOW);
	assert_int_equal(p.streak, 3);
	assert_int_equal(p.best_streak, 4);
	build(NOW + DAY);
	assert_int_equal(p.streak, 0);
	answer(9, NOW, false, NULL, NULL);
	build(NOW);
	assert_int_equal(p.streak, 4);
	assert_int_equal(p.days[PROGRESS_WEEKS * 7 - 1].answers, 1);
	assert_int_equal(p.days[PROGRESS_WEEKS * 7 - 1].right, 0);
	assert_int_equal(p.days[PROGRESS_WEEKS * 7 - 3].answers, 2);
}

/* Only what was due from days before shows what is remembered. */
static void test_retention(void **state)
{
	(void)state;
	answer(0, NOW - 20 * DAY, true, NULL, NULL);	/* first: no review */
	answer(0, NOW - 20 * DAY + 600000, true, NULL, NULL);	/* a step */
	build(NOW);
	assert_int_equal(p.reviews, 0);
	assert_true(p.recall > 0 && p.recall < 1);
	answer(0, NOW - 10 * DAY, true, NULL, NULL);
	answer(0, NOW, false, NULL, NULL);
	build(NOW);
	assert_int_equal(p.reviews, 2);
	assert_int_equal(p.remembered, 1);
	/* of the last 30 days */
	build(NOW + 25 * DAY);
	assert_int_equal(p.reviews, 1);
	assert_int_equal(p.remembered, 0);
}

static void test_beliefs_lately(void **state)
{
	(void)state;
	for (size_t i = 0; i < 4; i++)
		answer(i, NOW - 30 * DAY + (int64_t)i, false, "RangeInclusive",
		       NULL);
	answer(9, NOW - 30 * DAY + 5, false, "Other", NULL);
	build(NOW);
	assert_int_equal(p.belief_count, 2);
	assert_str(p.beliefs[0].name, "RangeInclusive");
	assert_int_equal(p.beliefs[0].misses, 4);
	assert_int_equal(p.beliefs[0].at_stake, 4);
	assert_true(p.beliefs[0].held);
	assert_false(p.beliefs[1].held);
	assert_int_equal(p.beliefs[1].due_ms, 0);
	/* Right answers push the misses out of what counts as lately. */
	for (size_t i = 10; i < 16; i++)
		answer(i, NOW - DAY, true, NULL, "RangeInclusive");
	build(NOW);
	assert_str(p.beliefs[0].name, "RangeInclusive");
	assert_int_equal(p.beliefs[0].at_stake, PROGRESS_BELIEF);
	assert_int_equal(p.beliefs[0].misses, 2);
}

/* `count` first answers of each section, three of four right. */
static struct readiness ready_after(size_t count)
{
	for (size_t i = 0; i < count; i++) {
		answer(i, NOW, i % 4 != 0, NULL, NULL);
		answer(EACH + i, NOW, i % 4 != 0, NULL, NULL);
	}
	build(NOW);
	return p.ready[0];
}

static void test_readiness_shrinks(void **state)
{
	struct readiness r;
	double last = 1;

	(void)state;
	for (size_t count = 4; count <= 28; count += 12) {
		tear_down(NULL);
		set_up(NULL);
		r = ready_after(count);
		assert_int_equal(r.first_answers, 2 * count);
		assert_int_equal(r.enough, count >= READY_LEAST);
		assert_true(r.low < r.expected && r.expected < r.high);
		assert_true(r.high - r.low < last);
		last = r.high - r.low;
		/* the mean of Beta(1 + right, 1 + wrong) */
		assert_true(fabs(r.expected - (1 + 0.75 * (double)count) /
				 (2 + (double)count)) < 1e-9);
	}
	assert_true(r.pass_chance > 0.4 && r.pass_chance < 0.9);
}

/* Answers to questions seen before say nothing of unseen ones; and one section
 * is not enough. */
static void test_first_answers_count(void **state)
{
	(void)state;
	for (int i = 0; i < 50; i++)
		answer(0, NOW + i * DAY, true, NULL, NULL);
	for (size_t i = 1; i < 10; i++)
		answer(i, NOW + 60 * DAY, true, NULL, NULL);
	build(NOW + 61 * DAY);
	assert_int_equal(p.ready[0].first_answers, 10);
	assert_false(p.ready[0].enough);
}

static void test_parts(void **state)
{
	(void)state;
	for (size_t i = 0; i < 25; i++)
		answer(i, NOW + (int64_t)i, i >= 10, NULL, NULL);
	build(NOW + DAY);
	assert_int_equal(p.part_count, 4);
	assert_true(p.parts[0].is_section);
	assert_int_equal(p.parts[0].asked, PROGRESS_LATELY);
	assert_int_equal(p.parts[0].right, 15);
	assert_int_equal(p.parts[0].seen, 25);
	assert_int_equal(p.parts[0].questions, EACH);
	assert_int_equal(p.parts[2].asked, 0);
}

static void test_passed(void **state)
{
	const struct entry start = {
		.kind = ENTRY_EXAM_START, .uid = STR("u"), .at_ms = NOW,
		.detail = STR("exam=mini\nminutes=10\nquestion=q00\n"),
	};
	struct entry end = {
		.kind = ENTRY_EXAM_END, .exam = STR("u"), .marks = 0.7,
		.detail = STR("abandoned"),
	};

	(void)state;
	sittings_add(&sittings, &start);
	build(NOW);
	assert_false(p.ready[0].passed);
	sittings_add(&sittings, &end);
	build(NOW);
	assert_false(p.ready[0].passed);	/* given up */
	sittings_add(&sittings, &start);
	end.detail = STR("finished");
	sittings_add(&sittings, &end);
	build(NOW);
	assert_true(p.ready[0].passed);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(test_nothing), TEST(test_streaks), TEST(test_retention),
		TEST(test_beliefs_lately), TEST(test_readiness_shrinks),
		TEST(test_first_answers_count), TEST(test_parts),
		TEST(test_passed),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
