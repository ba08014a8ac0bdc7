/* test_draw.c - which question comes next */
#include <string.h>

#include "draw.h"
#include "unit.h"

#define DAY ((int64_t)24 * 3600 * 1000)
#define NOW ((int64_t)1796000000000)

static struct question questions[4];
static struct bank bank = {.questions = questions, .count = 4};
static struct belief_set sets[4];
static const struct str beliefs[] = {{"RangeInclusive", 14}, {"Other", 5}};

static struct learner learner;
static struct draw_input input;

static int set_up(void **state)
{
	static const char *const ids[] = {"a", "b", "c", "d"};
	static struct str objective[] = {{"pcep.2.1", 8}, {"pcep.2.2", 8}};

	(void)state;
	for (size_t i = 0; i < 4; i++) {
		questions[i] = (struct question){
			.id = str_of(ids[i]), .difficulty = 1,
			.objectives = &objective[i / 2], .objective_count = 1,
		};
		sets[i] = (struct belief_set){.known = true};
	}
	learner_init(&learner);
	input = (struct draw_input){
		.bank = &bank, .learner = &learner, .detects = sets,
		.beliefs = beliefs, .belief_count = 2, .now_ms = NOW,
		.new_left = 10, .seed = 7,
	};
	return 0;
}

static int tear_down(void **state)
{
	(void)state;
	learner_free(&learner);
	return 0;
}

static void answer(const char *id, int64_t at, enum rating rating,
		   const char *belief, const char *asked_for)
{
	const struct entry entry = {
		.kind = ENTRY_ANSWER, .question = str_of(id), .at_ms = at,
		.rating = rating, .has_verdict = true, .text = STR("x"),
		.verdict = rating == RATING_AGAIN ? RUNG_WRONG : RUNG_EXACT,
		.marks = rating != RATING_AGAIN,
		.belief = belief ? str_of(belief) : STR_NONE,
		.asked_for = asked_for ? str_of(asked_for) : STR_NONE,
		.ends = STR(""),
	};

	learner_add(&learner, &entry);
}

static void test_new_ones_take_turns(void **state)
{
	struct drawn first, second;

	(void)state;
	first = draw_next(&input);
	assert_int_equal(first.reason, DRAW_NEW);
	answer(first.question->id.at, NOW, RATING_GOOD, NULL, NULL);
	second = draw_next(&input);
	/* of the other objective */
	assert_false(str_equal(first.question->objectives[0],
			       second.question->objectives[0]));
	input.new_left = 0;
	assert_int_not_equal(draw_next(&input).reason, DRAW_NEW);
}

/* Not in the same drill again, but not lost either. */
static void test_skipped_comes_back(void **state)
{
	struct entry skip = {.kind = ENTRY_SKIP, .at_ms = NOW};

	(void)state;
	for (size_t i = 0; i < 4; i++) {
		skip.question = questions[i].id;
		learner_add(&learner, &skip);
	}
	assert_int_equal(draw_next(&input).reason, DRAW_NOTHING);
	assert_int_equal(draw_count(&input).unseen, 0);
	input.now_ms = NOW + DAY;
	assert_int_equal(draw_next(&input).reason, DRAW_NEW);
	assert_int_equal(draw_count(&input).unseen, 4);
	answer("a", NOW, RATING_GOOD, NULL, NULL);
	assert_int_equal(draw_count(&input).unseen, 3);
}

static void test_due_comes_before_new(void **state)
{
	struct drawn drawn;

	(void)state;
	answer("c", NOW - 30 * DAY, RATING_GOOD, NULL, NULL);
	answer("b", NOW - 20 * DAY, RATING_GOOD, NULL, NULL);
	drawn = draw_next(&input);
	assert_int_equal(drawn.reason, DRAW_DUE);
	assert_string_equal(drawn.question->id.at, "c");
	/* never twice in a row */
	input.last = STR("c");
	assert_string_equal(draw_next(&input).question->id.at, "b");
}

static void test_a_belief_gets_a_second_question(void **state)
{
	struct drawn drawn;

	(void)state;
	belief_set_add(&sets[0], 0);
	belief_set_add(&sets[3], 0);
	answer("a", NOW, RATING_AGAIN, "RangeInclusive", NULL);
	input.last = STR("a");
	drawn = draw_next(&input);
	assert_int_equal(drawn.reason, DRAW_SECOND);
	assert_string_equal(drawn.question->id.at, "d");
	assert_true(str_is(drawn.belief, "RangeInclusive"));
	/* and that settles it, right or wrong */
	answer("d", NOW + 1, RATING_GOOD, NULL, "RangeInclusive");
	assert_int_not_equal(draw_next(&input).reason, DRAW_SECOND);
}

static void test_nobody_knows_yet_what_detects_it(void **state)
{
	(void)state;
	answer("a", NOW, RATING_AGAIN, "RangeInclusive", NULL);
	input.last = STR("a");
	assert_int_equal(draw_next(&input).reason, DRAW_NEW);
}

static void test_a_held_belief_is_due(void **state)
{
	struct drawn drawn;

	(void)state;
	belief_set_add(&sets[2], 1);
	answer("a", NOW - 9 * DAY, RATING_AGAIN, "Other", NULL);
	answer("b", NOW - 9 * DAY + 1, RATING_AGAIN, "Other", "Other");
	answer("d", NOW - 9 * DAY + 2, RATING_GOOD, NULL, "Other");
	answer("d", NOW - 1, RATING_GOOD, NULL, NULL);
	answer("a", NOW - 1, RATING_GOOD, NULL, NULL);
	answer("b", NOW - 1, RATING_GOOD, NULL, NULL);
	drawn = draw_next(&input);
	assert_int_equal(drawn.reason, DRAW_BELIEF_DUE);
	assert_string_equal(drawn.question->id.at, "c");
}

static void test_nothing_is_left(void **state)
{
	struct drawn drawn;

	(void)state;
	for (size_t i = 0; i < 4; i++)
		answer(questions[i].id.at, NOW - 30 * DAY, RATING_EASY, NULL,
		       NULL);
	for (size_t i = 0; i < 4; i++)
		answer(questions[i].id.at, NOW, RATING_EASY, NULL, NULL);
	drawn = draw_next(&input);
	assert_null(drawn.question);
	assert_true(drawn.next_due_ms > NOW + DAY);
}

static void test_a_miss_comes_once_more(void **state)
{
	(void)state;
	input.new_left = 0;
	answer("a", NOW, RATING_AGAIN, NULL, NULL);
	assert_int_equal(draw_next(&input).reason, DRAW_AHEAD);
}

#define TEST(name) \
	cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(test_new_ones_take_turns),
		TEST(test_skipped_comes_back),
		TEST(test_due_comes_before_new),
		TEST(test_a_belief_gets_a_second_question),
		TEST(test_nobody_knows_yet_what_detects_it),
		TEST(test_a_held_belief_is_due),
		TEST(test_nothing_is_left),
		TEST(test_a_miss_comes_once_more),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
