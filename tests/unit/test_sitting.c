/* test_sitting.c - a history of entries -> the exams that were sat */
#include <string.h>

#include "base/scope.h"
#include "sitting.h"
#include "unit.h"

#define PAPER "exam=mini\nseed=18446744073709551615\nminutes=10\n" \
	"question=a\nquestion=b\nquestion=c\n"

static struct sittings all;

static int set_up(void **state)
{
	(void)state;
	all = SITTINGS_INIT;
	return 0;
}

static int tear_down(void **state)
{
	(void)state;
	sittings_free(&all);
	return 0;
}

static void start(const char *uid, const char *paper)
{
	const struct entry entry = {
		.kind = ENTRY_EXAM_START, .uid = str_of(uid), .at_ms = 1000,
		.detail = str_of(paper),
	};

	sittings_add(&all, &entry);
}

static void add(enum entry_kind kind, const char *exam, unsigned place,
		const char *text, const char *detail)
{
	const struct entry entry = {
		.kind = kind, .exam = str_of(exam), .place = place,
		.text = str_of(text), .ends = STR(""), .ms = 7,
		.detail = str_of(detail), .at_ms = 2000, .marks = 0.5,
	};

	sittings_add(&all, &entry);
}

static void test_start(void **state)
{
	(void)state;
	start("u1", PAPER);
	assert_int_equal(all.count, 1);
	assert_str(all.at[0].exam, "mini");
	assert_true(all.at[0].seed == UINT64_MAX);
	assert_int_equal(all.at[0].minutes, 10);
	assert_int_equal(all.at[0].count, 3);
	assert_str(all.at[0].questions[2], "c");
	assert_int_equal(all.at[0].start_ms, 1000);
	assert_int_equal(all.at[0].state, SITTING_OPEN);
	for (size_t i = 0; i < 3; i++)
		assert_false(all.at[0].answers[i].given);
}

static void test_written_and_read(void **state)
{
	FREE_BUF struct buf out = BUF_INIT;

	(void)state;
	start("u1", PAPER);
	sitting_write(&out, &all.at[0]);
	assert_str(buf_view(&out), PAPER);
}

static void test_answers_change(void **state)
{
	(void)state;
	start("u1", PAPER);
	add(ENTRY_EXAM_ANSWER, "u1", 2, "1\n", "");
	add(ENTRY_EXAM_ANSWER, "u1", 2, "2\n", "");
	assert_true(all.at[0].answers[1].given);
	assert_str(all.at[0].answers[1].text, "2\n");
	assert_int_equal(all.at[0].answers[1].ms, 14);
	assert_false(all.at[0].answers[0].given);
	add(ENTRY_EXAM_ANSWER, "u1", 2, "", "none");
	assert_false(all.at[0].answers[1].given);
	/* That it prints nothing is an answer. */
	add(ENTRY_EXAM_ANSWER, "u1", 3, "", "");
	assert_true(all.at[0].answers[2].given);
}

static void test_marks(void **state)
{
	(void)state;
	start("u1", PAPER);
	add(ENTRY_EXAM_MARK, "u1", 1, "", "on");
	add(ENTRY_EXAM_MARK, "u1", 3, "", "on");
	add(ENTRY_EXAM_MARK, "u1", 3, "", "off");
	assert_true(all.at[0].answers[0].marked);
	assert_false(all.at[0].answers[2].marked);
	assert_false(all.at[0].answers[0].given);
}

static void test_end(void **state)
{
	static const struct {
		const char *word;
		enum sitting_state state;
	} rows[] = {
		{"finished", SITTING_FINISHED}, {"time", SITTING_TIME_UP},
		{"abandoned", SITTING_ABANDONED}, {"what?", SITTING_FINISHED},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		char uid[] = "u0";

		uid[1] = (char)('0' + i);
		start(uid, PAPER);
		add(ENTRY_EXAM_ANSWER, uid, 1, "1\n", "");
		add(ENTRY_EXAM_END, uid, 0, "", rows[i].word);
		assert_int_equal(all.at[i].state, rows[i].state);
		assert_true(all.at[i].has_score);
		assert_true(all.at[i].score == 0.5);
		assert_int_equal(all.at[i].end_ms, 2000);
		/* What comes behind the end changes nothing. */
		add(ENTRY_EXAM_ANSWER, uid, 1, "2\n", "");
		add(ENTRY_EXAM_END, uid, 0, "", "time");
		assert_str(all.at[i].answers[0].text, "1\n");
		assert_int_equal(all.at[i].state, rows[i].state);
		assert_null(sittings_open(&all, STR("mini")));
	}
}

static void test_open_one_is_found(void **state)
{
	(void)state;
	assert_null(sittings_open(&all, STR("mini")));
	start("u1", PAPER);
	start("u2", PAPER);
	start("u3", "exam=other\nminutes=5\nquestion=a\n");
	assert_str(sittings_open(&all, STR("mini"))->uid, "u2");
	add(ENTRY_EXAM_END, "u2", 0, "", "finished");
	assert_str(sittings_open(&all, STR("mini"))->uid, "u1");
	assert_str(sittings_open(&all, STR("other"))->uid, "u3");
	assert_null(sittings_open(&all, STR("pcep")));
	assert_int_equal(sittings_uses(&all, STR("a")), 3);
	assert_int_equal(sittings_uses(&all, STR("c")), 2);
	assert_int_equal(sittings_uses(&all, STR("d")), 0);
}

static void test_nonsense(void **state)
{
	(void)state;
	add(ENTRY_EXAM_ANSWER, "u1", 1, "1\n", "");	/* no such sitting */
	assert_int_equal(all.count, 0);
	start("u1", PAPER);
	add(ENTRY_EXAM_ANSWER, "u1", 0, "1\n", "");
	add(ENTRY_EXAM_ANSWER, "u1", 4, "1\n", "");
	add(ENTRY_EXAM_MARK, "u1", 4000000000u, "", "on");
	add(ENTRY_EXAM_ANSWER, "u2", 1, "1\n", "");
	add(ENTRY_ANSWER, "u1", 1, "1\n", "");
	add(ENTRY_EXAM_END, "", 0, "", "finished");
	for (size_t i = 0; i < 3; i++) {
		assert_false(all.at[0].answers[i].given);
		assert_false(all.at[0].answers[i].marked);
	}
	assert_int_equal(all.at[0].state, SITTING_OPEN);
}

/* No paper, or hardly one: nothing can be sat that has no question. */
static void test_nonsense_papers(void **state)
{
	static const char *const papers[] = {
		"", "\n\n=\n", "exam=mini\nminutes=-5\nseed=x\n", "question",
		"exam=mini",
	};
	const struct entry bare = {.kind = ENTRY_EXAM_START,
				   .uid = STR("u9")};

	(void)state;
	for (size_t i = 0; i < COUNT(papers); i++)
		start("u1", papers[i]);
	sittings_add(&all, &bare);
	add(ENTRY_EXAM_ANSWER, "u1", 1, "1\n", "");
	assert_int_equal(all.at[2].minutes, 0);
	assert_int_equal(all.at[2].seed, 0);
	assert_null(sittings_open(&all, STR("mini")));
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(test_start), TEST(test_written_and_read),
		TEST(test_answers_change), TEST(test_marks), TEST(test_end),
		TEST(test_open_one_is_found), TEST(test_nonsense),
		TEST(test_nonsense_papers),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
