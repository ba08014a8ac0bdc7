/* test_learner.c - what a learner knows, from what happened */
#include "memory_help.h"

#include <stdio.h>
#include <string.h>

#include "base/scope.h"
#include "learner.h"

#define MINUTE ((int64_t)60 * 1000)
#define DAY (24 * 60 * MINUTE)
#define START ((int64_t)1796000000000)	/* 2026-11-29 */

static void learner_clean(struct learner *learner)
{
	learner_free(learner);
}
#define FREE_LEARNER __attribute__((cleanup(learner_clean)))

static struct entry right(const char *question, int64_t at_ms)
{
	return (struct entry){
		.kind = ENTRY_ANSWER, .question = str_of(question),
		.at_ms = at_ms, .text = STR("1\n"), .ends = STR(""),
		.has_verdict = true, .verdict = RUNG_EXACT, .marks = 1,
		.rating = RATING_GOOD,
	};
}

static struct entry wrong(const char *question, int64_t at_ms,
			  const char *belief)
{
	struct entry entry = right(question, at_ms);

	entry.text = STR("2\n");
	entry.verdict = belief ? RUNG_BELIEF : RUNG_WRONG;
	entry.marks = 0;
	entry.rating = RATING_AGAIN;
	entry.belief = str_of(belief);
	return entry;
}

static void add(struct learner *learner, struct entry entry)
{
	learner_add(learner, &entry);
}

static void add_setting(struct learner *learner, const char *detail, int zone)
{
	add(learner, (struct entry){
		.kind = ENTRY_SETTING, .at_ms = START, .zone = zone,
		.detail = str_of(detail),
	});
}

static const struct item *question(const struct learner *learner,
				   const char *name)
{
	return learner_item(learner, ITEM_QUESTION, str_of(name));
}

static const struct item *belief(const struct learner *learner,
				 const char *name)
{
	return learner_item(learner, ITEM_BELIEF, str_of(name));
}

/* ---------------------------------------------------------------- questions */

static void test_ratings(void **state)
{
	static const struct {
		enum rung verdict;
		bool full;
		unsigned hints;
		enum rating rating;
	} cases[] = {
		{RUNG_EXACT, true, 0, RATING_GOOD},
		{RUNG_TRAILING_BLANKS, true, 0, RATING_GOOD},
		{RUNG_EXACT, true, 1, RATING_HARD},
		{RUNG_SPACING, true, 0, RATING_GOOD},
		{RUNG_SPACING, false, 0, RATING_HARD},
		{RUNG_ORDER, false, 2, RATING_HARD},
		{RUNG_PREFIX, false, 0, RATING_AGAIN},
		{RUNG_BELIEF, false, 0, RATING_AGAIN},
		{RUNG_WRONG, false, 3, RATING_AGAIN},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++)
		assert_int_equal(rating_of(cases[i].verdict, cases[i].full,
					   cases[i].hints), cases[i].rating);
}

static void test_memory(void **state)
{
	static const enum rating ratings[] = {
		RATING_GOOD, RATING_AGAIN, RATING_HARD, RATING_GOOD,
		RATING_GOOD, RATING_EASY, RATING_AGAIN, RATING_GOOD,
	};
	FREE_LEARNER struct learner learner;
	const struct schedule_options plain = SCHEDULE_DEFAULT;
	struct memory m = MEMORY_INIT;
	int64_t now = START;

	(void)state;
	learner_init(&learner);
	assert_null(question(&learner, "q"));
	for (size_t i = 0; i < COUNT(ratings); i++, now += (int64_t)i * DAY) {
		struct entry entry = right("q", now);

		entry.rating = ratings[i];
		entry.seq = (int64_t)i + 7;
		add(&learner, entry);
		add(&learner, right("other", now));
		m = schedule_review(&m, ratings[i], now, &plain);
		assert_same_memory(&question(&learner, "q")->memory, &m);
		assert_int_equal(learner.seq, i + 7);
	}
	assert_int_equal(question(&learner, "q")->answers, COUNT(ratings));
	assert_int_equal(learner.answers, 2 * COUNT(ratings));
	assert_int_equal(learner.entries, 2 * COUNT(ratings));
	assert_int_equal(learner.count, 2);
	assert_str(learner.items[0].name, "q");
	assert_str(learner.items[1].name, "other");
	assert_null(belief(&learner, "q"));
}

static void test_counts(void **state)
{
	FREE_LEARNER struct learner learner;
	struct entry hinted = right("q", START), form = right("q", START);

	(void)state;
	learner_init(&learner);
	add(&learner, right("q", START));
	assert_true(question(&learner, "q")->last_right);
	hinted.hints = 1;
	hinted.rating = RATING_HARD;
	add(&learner, hinted);
	assert_false(question(&learner, "q")->last_right);
	form.verdict = RUNG_SPACING;
	form.marks = 0.5;
	add(&learner, form);
	add(&learner, (struct entry){.kind = ENTRY_SKIP, .at_ms = START + 5,
				     .question = STR("q")});
	add(&learner, (struct entry){.kind = ENTRY_SKIP, .at_ms = START + 6,
				     .question = STR("new")});
	assert_int_equal(question(&learner, "q")->answers, 3);
	assert_int_equal(question(&learner, "q")->right, 1);
	assert_int_equal(question(&learner, "q")->skips, 1);
	assert_int_equal(question(&learner, "q")->last_ms, START + 5);
	assert_int_equal(question(&learner, "q")->memory.reviews, 3);
	assert_int_equal(question(&learner, "new")->memory.state, MEMORY_NEW);
	assert_int_equal(learner.answers, 3);
}

static void test_key(void **state)
{
	FREE_LEARNER struct learner learner;
	struct entry a = wrong("q", START, NULL), b = right("q", START);

	(void)state;
	learner_init(&learner);
	a.key = STR("0000000000000001");
	b.key = STR("0000000000000002");
	add(&learner, right("q", START));	/* of no key that is known */
	add(&learner, a);
	add(&learner, a);
	assert_int_equal(question(&learner, "q")->answers, 3);
	assert_int_equal(question(&learner, "q")->same_wrong, 2);
	/* A variation's outcome is its own. */
	b.variation = 7;
	add(&learner, b);
	assert_int_equal(question(&learner, "q")->answers, 4);
	b.variation = 0;
	add(&learner, b);
	assert_int_equal(question(&learner, "q")->answers, 1);
	assert_int_equal(question(&learner, "q")->memory.reviews, 1);
	assert_null(question(&learner, "q")->last_wrong.at);
	assert_str(question(&learner, "q")->key, "0000000000000002");
}

static void test_same_wrong(void **state)
{
	FREE_LEARNER struct learner learner;
	struct entry other = wrong("q", START, NULL);
	struct entry form = right("q", START);

	(void)state;
	learner_init(&learner);
	add(&learner, wrong("q", START, NULL));
	assert_int_equal(question(&learner, "q")->same_wrong, 1);
	add(&learner, wrong("q", START, NULL));
	assert_int_equal(question(&learner, "q")->same_wrong, 2);
	assert_str(question(&learner, "q")->last_wrong, "2\n");
	other.ends = STR("TypeError");
	add(&learner, other);
	assert_int_equal(question(&learner, "q")->same_wrong, 1);
	assert_str(question(&learner, "q")->last_ends, "TypeError");
	form.verdict = RUNG_CASE;
	form.marks = 0.5;
	add(&learner, form);
	assert_int_equal(question(&learner, "q")->same_wrong, 0);
	assert_str(question(&learner, "q")->last_wrong, "2\n");
	add(&learner, other);
	assert_int_equal(question(&learner, "q")->same_wrong, 1);
}

/* ------------------------------------------------------------------ beliefs */

static void test_belief_is_held(void **state)
{
	const struct schedule_options plain = SCHEDULE_DEFAULT;
	FREE_LEARNER struct learner learner;
	struct entry asked = right("q3", START + DAY);
	struct memory m = MEMORY_INIT;

	(void)state;
	learner_init(&learner);
	add(&learner, wrong("q1", START, "b"));
	add(&learner, wrong("q1", START + 1, "b"));
	assert_int_equal(belief(&learner, "b")->question_count, 1);
	assert_false(item_is_held(belief(&learner, "b")));
	assert_int_equal(belief(&learner, "b")->memory.state, MEMORY_NEW);
	add(&learner, wrong("q2", START + 2, "b"));
	assert_true(item_is_held(belief(&learner, "b")));
	assert_str(belief(&learner, "b")->questions[1], "q2");
	m = schedule_review(&m, RATING_AGAIN, START + 2, &plain);
	assert_same_memory(&belief(&learner, "b")->memory, &m);
	/* Asked for: reviewed by the answer. By others it is not. */
	asked.asked_for = STR("b");
	add(&learner, asked);
	add(&learner, right("q1", START + DAY));
	m = schedule_review(&m, RATING_GOOD, START + DAY, &plain);
	assert_same_memory(&belief(&learner, "b")->memory, &m);
	/* A miss that was asked for is one review, not two. */
	asked = wrong("q4", START + 9 * DAY, "b");
	asked.asked_for = STR("b");
	add(&learner, asked);
	m = schedule_review(&m, RATING_AGAIN, START + 9 * DAY, &plain);
	assert_same_memory(&belief(&learner, "b")->memory, &m);
	assert_int_equal(belief(&learner, "b")->question_count, 3);
	assert_int_equal(belief(&learner, "b")->answers, 5);
	assert_int_equal(belief(&learner, "b")->right, 1);
	assert_false(item_is_held(question(&learner, "q1")));
}

/* A belief beside a right answer explains nothing. */
static void test_belief_of_right(void **state)
{
	FREE_LEARNER struct learner learner;
	struct entry entry = right("q", START);

	(void)state;
	learner_init(&learner);
	entry.belief = STR("b");
	add(&learner, entry);
	assert_null(belief(&learner, "b"));
	assert_null(learner.owed.at);
}

static void test_owed(void **state)
{
	FREE_LEARNER struct learner learner;
	struct entry asked = right("q2", START), other = right("q3", START);

	(void)state;
	learner_init(&learner);
	assert_null(learner.owed.at);
	add(&learner, wrong("q0", START, NULL));
	assert_null(learner.owed.at);
	add(&learner, wrong("q1", START, "b"));
	assert_str(learner.owed, "b");
	assert_str(learner.owed_by, "q1");
	/* Neither by other questions nor by those for other beliefs. */
	add(&learner, right("q4", START));
	add(&learner, wrong("q5", START, NULL));
	other.asked_for = STR("c");
	add(&learner, other);
	assert_str(learner.owed, "b");
	asked.asked_for = STR("b");
	add(&learner, asked);
	assert_null(learner.owed.at);
	assert_null(learner.owed_by.at);
	/* Missed again, it is owed again, by that question. */
	asked = wrong("q6", START, "b");
	asked.asked_for = STR("b");
	add(&learner, asked);
	assert_str(learner.owed_by, "q6");
	/* To skip it is an answer, too. */
	add(&learner, (struct entry){.kind = ENTRY_SKIP, .at_ms = START,
				     .question = STR("q7"),
				     .asked_for = STR("b")});
	assert_null(learner.owed.at);
	assert_int_equal(belief(&learner, "b")->skips, 1);
}

/* ------------------------------------------------------- drills, exams, more */

static void test_drill(void **state)
{
	FREE_LEARNER struct learner learner;
	const struct entry start = {.kind = ENTRY_DRILL_START,
				    .detail = STR("{\"n\": 5}")};

	(void)state;
	learner_init(&learner);
	assert_null(learner.drill.at);
	add(&learner, start);
	assert_str(learner.drill, "{\"n\": 5}");
	add(&learner, right("q", START));
	add(&learner, (struct entry){.kind = ENTRY_SKIP,
				     .question = STR("q")});
	assert_int_equal(learner.drill_answers, 2);
	add(&learner, (struct entry){.kind = ENTRY_DRILL_END});
	assert_null(learner.drill.at);
	add(&learner, (struct entry){.kind = ENTRY_DRILL_START});
	assert_non_null(learner.drill.at);
	assert_int_equal(learner.drill_answers, 0);
}

static void test_exam(void **state)
{
	FREE_LEARNER struct learner learner;
	struct entry answer = wrong("q", START, "b");

	(void)state;
	learner_init(&learner);
	add(&learner, right("q", START));
	add(&learner, (struct entry){.kind = ENTRY_EXAM_START,
				     .uid = STR("e1"), .detail = STR("{}")});
	answer.kind = ENTRY_EXAM_ANSWER;
	answer.exam = STR("e1");
	answer.place = 1;
	add(&learner, answer);
	add(&learner, answer);		/* changed */
	answer.place = 2;		/* a variation of the same */
	add(&learner, answer);
	add(&learner, (struct entry){.kind = ENTRY_EXAM_MARK,
				     .question = STR("q"), .exam = STR("e1"),
				     .detail = STR("on")});
	add(&learner, (struct entry){.kind = ENTRY_EXAM_END,
				     .exam = STR("e1"),
				     .detail = STR("finished")});
	assert_int_equal(learner.answers, 3);
	assert_int_equal(question(&learner, "q")->answers, 1);
	assert_int_equal(question(&learner, "q")->memory.reviews, 1);
	assert_null(belief(&learner, "b"));
	assert_null(learner.owed.at);
}

static void test_settings(void **state)
{
	FREE_LEARNER struct learner learner;

	(void)state;
	learner_init(&learner);
	assert_null(learner_setting(&learner, "name").at);
	add_setting(&learner, "name=a", 0);
	add_setting(&learner, "other=x=y", 0);
	add_setting(&learner, "name=b", 0);
	add_setting(&learner, "nothing", 0);
	assert_str(learner_setting(&learner, "name"), "b");
	assert_str(learner_setting(&learner, "other"), "x=y");
	add_setting(&learner, "name=", 0);
	assert_null(learner_setting(&learner, "name").at);
}

static void test_exam_dates(void **state)
{
	static const char *const bad[] = {
		"", "2027-1-15", "2027-02-29", "2027-13-01", "2027-00-10",
		"2027-01-00", "2027-01-32", "15.01.2027", "1969-12-31",
		"2027-01-15 ", "2027-01-1x",
	};
	int64_t at = 5;

	(void)state;
	assert_true(exam_date_parse(STR("2027-01-15"), 0, &at));
	assert_int_equal(at, 1800014400000);
	assert_true(exam_date_parse(STR("2027-01-15"), 60, &at));
	assert_int_equal(at, 1800014400000 - 60 * MINUTE);
	assert_true(exam_date_parse(STR("2028-02-29"), 0, &at));
	for (size_t i = 0; i < COUNT(bad); i++)
		assert_false(exam_date_parse(str_of(bad[i]), 0, &at));
}

/* 2027-01-15 is 46 days after START. */
static void test_exam_binds(void **state)
{
	FREE_LEARNER struct learner learner;
	struct entry easy = right("q", START - 300 * DAY);
	int64_t exam = 1800014400000 + 90 * MINUTE, free;

	(void)state;
	learner_init(&learner);
	easy.rating = RATING_EASY;
	add(&learner, easy);
	easy.at_ms = START - DAY;
	add(&learner, easy);
	free = question(&learner, "q")->memory.due_ms;
	assert_true(free > exam);
	/* What is learnt already is due before it, too. */
	add_setting(&learner, "exam-date=2027-01-15", -90);
	assert_int_equal(learner.schedule.exam_ms, exam);
	assert_in_range(question(&learner, "q")->memory.due_ms,
			exam - 7 * DAY / 2, exam - 3 * DAY / 2);
	add(&learner, right("q", START + 2 * DAY));
	assert_true(question(&learner, "q")->memory.due_ms < exam);
	/* Taken back, moved, over. */
	add_setting(&learner, "exam-date=soon", 0);
	assert_int_equal(learner.schedule.exam_ms, 0);
	assert_int_equal(question(&learner, "q")->memory.due_ms,
			 question(&learner, "q")->memory.free_ms);
	add_setting(&learner, "exam-date=2027-01-15", -90);
	assert_true(question(&learner, "q")->memory.due_ms < exam);
	learner_now(&learner, exam + 1);
	assert_int_equal(question(&learner, "q")->memory.due_ms,
			 question(&learner, "q")->memory.free_ms);
	learner_now(&learner, exam - 1);
	assert_true(question(&learner, "q")->memory.due_ms < exam);
	add(&learner, right("other", exam + DAY));
	assert_int_equal(learner.schedule.exam_ms, 0);
}

/* ---------------------------------------------------------------- thousands */

static void test_many(void **state)
{
	FREE_LEARNER struct learner learner;
	char name[32], idea[32];

	(void)state;
	learner_init(&learner);
	for (int i = 0; i < 30000; i++) {
		snprintf(name, sizeof(name), "question-%d", i % 3000);
		snprintf(idea, sizeof(idea), "belief-%d", i % 61);
		add(&learner, i % 7 ? right(name, START + i * MINUTE) :
				      wrong(name, START + i * MINUTE, idea));
	}
	assert_int_equal(learner.count, 3000 + 61);
	for (int i = 0; i < 3000; i++) {
		snprintf(name, sizeof(name), "question-%d", i);
		assert_int_equal(question(&learner, name)->answers, 10);
	}
	assert_true(item_is_held(belief(&learner, "belief-60")));
	assert_null(question(&learner, "question-3000"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_ratings),
		cmocka_unit_test(test_memory),
		cmocka_unit_test(test_counts),
		cmocka_unit_test(test_key),
		cmocka_unit_test(test_same_wrong),
		cmocka_unit_test(test_belief_is_held),
		cmocka_unit_test(test_belief_of_right),
		cmocka_unit_test(test_owed),
		cmocka_unit_test(test_drill),
		cmocka_unit_test(test_exam),
		cmocka_unit_test(test_settings),
		cmocka_unit_test(test_exam_dates),
		cmocka_unit_test(test_exam_binds),
		cmocka_unit_test(test_many),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
