/* test_paper.c - papers by the syllabus, and what answered ones are worth */
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "base/scope.h"
#include "paper.h"
#include "unit.h"

#define EACH 14		/* questions of each objective */
#define PARTS 3		/* objectives */

static struct question questions[PARTS * EACH];
static char ids[PARTS * EACH][8];
static struct str objective_ids[PARTS] = {
	{"mini.1.1", 8}, {"mini.1.2", 8}, {"mini.2.1", 8},
};
static struct bank bank = {.questions = questions, .count = PARTS * EACH};
static struct objective objectives[PARTS];
static struct exam_section sections[] = {
	{.id = {"mini.1", 6}, .weight_percent = 25, .items = 6,
	 .objectives = objectives, .count = 2},
	{.id = {"mini.2", 6}, .weight_percent = 75, .items = 4,
	 .objectives = objectives + 2, .count = 1},
};
static const struct exam exam = {
	.id = {"mini", 4}, .minutes = 10, .passing_percent = 70,
	.items = 10, .sections = sections, .count = 2,
};

#define assert_near(a, b) assert_true(fabs((a) - (b)) < 1e-9)

static struct arena arena;
static struct sittings before;

static int set_up(void **state)
{
	(void)state;
	for (size_t i = 0; i < PARTS; i++)
		objectives[i].id = objective_ids[i];
	for (size_t i = 0; i < PARTS * EACH; i++) {
		snprintf(ids[i], sizeof(ids[i]), "q%02zu", i);
		questions[i] = (struct question){
			.id = str_of(ids[i]), .objective_count = 1,
			.objectives = &objective_ids[i / EACH],
		};
	}
	bank.count = PARTS * EACH;
	arena = (struct arena)ARENA_INIT;
	before = SITTINGS_INIT;
	return 0;
}

static int tear_down(void **state)
{
	(void)state;
	arena_free(&arena);
	sittings_free(&before);
	return 0;
}

static struct paper drawn(uint64_t seed)
{
	struct paper paper;

	paper_draw(&arena, &bank, &exam, &before, seed, &paper);
	return paper;
}

/* A sitting of that paper, as the history has it. */
static struct sitting *sat(const struct paper *paper)
{
	struct sitting sitting = {
		.exam = exam.id, .minutes = 10, .count = paper->count,
		.questions = arena_array(&arena, paper->count,
					 sizeof(struct str)),
	};
	FREE_BUF struct buf detail = BUF_INIT;
	struct entry entry = {.kind = ENTRY_EXAM_START, .uid = STR("u")};

	for (size_t i = 0; i < paper->count; i++)
		sitting.questions[i] = paper->questions[i]->id;
	sitting_write(&detail, &sitting);
	entry.detail = buf_view(&detail);
	sittings_add(&before, &entry);
	return &before.at[before.count - 1];
}

static size_t part_of(const struct question *q)
{
	return (size_t)(q - questions) / EACH;
}

static bool same_paper(const struct paper *a, const struct paper *b)
{
	return a->count == b->count &&
	       !memcmp(a->questions, b->questions,
		       a->count * sizeof(*a->questions));
}

/* As many of each section as the exam has, its objectives taking turns. */
static void test_sections(void **state)
{
	struct paper paper = drawn(1);
	size_t of[PARTS] = {0};

	(void)state;
	assert_int_equal(paper.count, 10);
	assert_int_equal(paper.section_count, 2);
	assert_int_equal(paper.sections[0].first, 0);
	assert_int_equal(paper.sections[0].count, 6);
	assert_int_equal(paper.sections[1].first, 6);
	assert_int_equal(paper.sections[1].count, 4);
	for (size_t i = 0; i < paper.count; i++) {
		of[part_of(paper.questions[i])]++;
		assert_int_equal(part_of(paper.questions[i]) == 2, i >= 6);
		for (size_t k = 0; k < i; k++)
			assert_ptr_not_equal(paper.questions[i],
					     paper.questions[k]);
	}
	assert_int_equal(of[0], 3);
	assert_int_equal(of[1], 3);
}

static void test_seed(void **state)
{
	struct paper one = drawn(7), same = drawn(7), other = drawn(8);
	size_t a[5], b[5];

	(void)state;
	assert_true(same_paper(&one, &same));
	assert_false(same_paper(&one, &other));
	paper_order(&questions[0], 7, a, 5);
	paper_order(&questions[0], 7, b, 5);
	assert_memory_equal(a, b, sizeof(a));
	for (size_t i = 0, seen = 0; i < 5; i++) {
		assert_true(a[i] < 5 && !(seen & 1u << a[i]));
		seen |= 1u << a[i];
	}
}

/* 14 of section 2 are enough for three sittings of 4. */
static void test_none_again_while_unseen_last(void **state)
{
	unsigned uses[PARTS * EACH] = {0}, twice = 0;

	(void)state;
	for (uint64_t seed = 0; seed < 3; seed++) {
		struct paper paper = drawn(seed);

		for (size_t i = 0; i < paper.count; i++)
			assert_int_equal(++uses[paper.questions[i] -
						questions], 1);
		sat(&paper);
	}
	/* The fourth takes the two that are left, and two seen once. */
	struct paper paper = drawn(3);

	for (size_t i = 6; i < 10; i++)
		twice += ++uses[paper.questions[i] - questions] == 2;
	assert_int_equal(twice, 2);
}

static void test_too_few(void **state)
{
	struct paper paper;

	(void)state;
	bank.count = 2 * EACH + 1;
	paper = drawn(1);
	assert_int_equal(paper.count, 7);
	assert_int_equal(paper.sections[1].count, 1);
	assert_int_equal(paper.sections[1].wanted, 4);
	bank.count = 0;
	assert_int_equal(drawn(1).count, 0);
}

static void test_score_by_weights(void **state)
{
	struct paper paper = drawn(1), read;
	struct sitting *sitting = sat(&paper);
	double marks[10] = {1, 1, 1, 1, 1, 1, 0, 0, 0, 0};
	struct paper_score score;

	(void)state;
	sitting->answers[0].given = true;
	score = paper_score(&arena, &paper, sitting, marks);
	assert_near(score.share, 0.25);
	assert_false(score.passed);
	assert_int_equal(score.sections[0].answered, 1);
	assert_int_equal(score.sections[1].items, 4);
	/* 0.25 * 2/3 and 0.75 * 3/4 */
	marks[0] = marks[1] = 0;
	marks[6] = marks[7] = marks[8] = 1;
	score = paper_score(&arena, &paper, sitting, marks);
	assert_near(score.share, 0.25 * 4 / 6 + 0.75 * 3 / 4);
	assert_true(score.passed);
	/* As it is read from the history. */
	paper_of(&arena, &bank, &exam, sitting, &read);
	assert_true(same_paper(&paper, &read));
	assert_near(paper_score(&arena, &read, sitting, marks).share,
		    score.share);
}

/* Exactly the pass mark passes: 0.25 * 0.4 and 0.75 * 0.8, say. */
static void test_pass_mark(void **state)
{
	struct paper paper = drawn(1);
	struct sitting *sitting = sat(&paper);
	double marks[10] = {.4, .4, .4, .4, .4, .4, .8, .8, .8, .8};

	(void)state;
	assert_true(paper_score(&arena, &paper, sitting, marks).passed);
	marks[0] = .39;
	assert_false(paper_score(&arena, &paper, sitting, marks).passed);
}

/* A question that has gone keeps its place, in the section before it; one that
 * is of another objective now takes none of the others with it. */
static void test_lost_question(void **state)
{
	static struct str elsewhere[] = {{"other.1.1", 9}};
	struct paper paper = drawn(1), read;
	struct sitting *sitting = sat(&paper);
	struct question *moved = (struct question *)paper.questions[1];
	struct question *bare = (struct question *)paper.questions[2];

	(void)state;
	((struct question *)paper.questions[6])->id = STR("renamed");
	paper_of(&arena, &bank, &exam, sitting, &read);
	assert_int_equal(read.count, 10);
	assert_null(read.questions[6]);
	assert_int_equal(read.sections[0].count, 7);
	assert_int_equal(read.sections[1].first, 7);
	assert_int_equal(read.sections[1].count, 3);
	moved->objectives = elsewhere;
	bare->objectives = NULL;
	bare->objective_count = 0;
	paper_of(&arena, &bank, &exam, sitting, &read);
	assert_int_equal(read.sections[0].count, 7);
	assert_int_equal(read.sections[1].count, 3);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(test_sections), TEST(test_seed),
		TEST(test_none_again_while_unseen_last), TEST(test_too_few),
		TEST(test_score_by_weights), TEST(test_pass_mark),
		TEST(test_lost_question),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
