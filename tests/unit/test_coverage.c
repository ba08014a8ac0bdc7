/* test_coverage.c - a syllabus is read, questions are counted and weighed */
#include "unit.h"

#include <stdlib.h>
#include <string.h>

#include "base/scope.h"
#include "coverage.h"

#define OBJECTIVE(id, fit, seed) "{\"id\": \"" id "\", \"title\": \"T\", " \
	"\"print_fit\": \"" fit "\", \"seed_only\": " seed "}"
static const char text[] = "{\"certifications\": [{\"id\": \"e\", \"name\": "
	"\"E\", \"exam_code\": \"E-1\", \"items\": 10, \"sections\": ["
	"{\"id\": \"e.1\", \"title\": \"One\", \"weight_percent\": 30, "
	"\"items\": 3, \"objectives\": [" OBJECTIVE("e.1.1", "high", "false")
	", " OBJECTIVE("e.1.2", "low", "false") ", "
	OBJECTIVE("e.1.3", "medium", "false") "]}, "
	"{\"id\": \"e.2\", \"title\": \"Two\", \"weight_percent\": 70, "
	"\"items\": 7, \"objectives\": [" OBJECTIVE("e.2.1", "high", "false")
	", " OBJECTIVE("e.2.2", "high", "true") "]}]}]}";

static void load(struct syllabus *out, struct str json)
{
	struct err err;

	*out = (struct syllabus){.path = STR("s.json")};
	if (syllabus_parse(out, json, &err))
		fail_msg("%s", err.text);
}

static void test_syllabus(void **state)
{
	struct syllabus s;

	(void)state;
	load(&s, str_of(text));
	assert_int_equal(s.count, 1);
	assert_int_equal(s.exams[0].count, 2);
	assert_str(syllabus_objective(&s, STR("e.1.2"))->title, "T");
	assert_int_equal(syllabus_objective(&s, STR("e.1.2"))->fit, FIT_LOW);
	assert_true(syllabus_objective(&s, STR("e.2.2"))->seed_only);
	assert_null(syllabus_objective(&s, STR("e.1")));
	assert_string_equal(syllabus_nearest(&s, STR("e.2.9")), "e.2.1");
	assert_null(syllabus_nearest(&s, STR("nothing like it")));
	syllabus_free(&s);
}

/* Each is the good text with one thing put otherwise. */
static void test_syllabus_bad(void **state)
{
	static const char *const bad[][3] = {
		{"\"certifications\"", "\"certs\"", "must be an array"},
		{"\"sections\"", "\"secs\"", "\"sections\" in e must"},
		{"\"high\"", "\"hi\"", "\"print_fit\" in e.1.1 must be"},
		{"30", "-30", "\"weight_percent\" in e.1 must be"},
		{"30", "\"x\"", "whole number"},
		{"\"e.2.1\"", "\"\"", "\"id\" in e.2 must be"},
		{"{\"cert", "[{\"cert", "no JSON object"},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(bad); i++) {
		FREE_ARENA struct arena arena = ARENA_INIT;
		struct str all = str_of(text);
		size_t at = str_find(all, str_of(bad[i][0]));
		struct syllabus s = {.path = STR("s.json")};
		struct err err;

		all = str_format(&arena, "%.*s%s%s", (int)at, text, bad[i][1],
				 text + at + strlen(bad[i][0]));
		assert_int_equal(syllabus_parse(&s, all, &err), -1);
		if (!strstr(err.text, bad[i][2]))
			fail_msg("%s", err.text);
		syllabus_free(&s);
	}
}

static struct question ask(struct str *objectives, size_t count,
			   int difficulty)
{
	return (struct question){
		.objectives = objectives, .objective_count = count,
		.difficulty = difficulty, .status = PUBLISHED,
	};
}

static void check_counts(const struct coverage *c)
{
	const struct coverage_exam *e = &c->exams[0];

	assert_int_equal(e->sum.questions, 3);
	assert_int_equal(e->sum.by_difficulty[1], 2);
	assert_int_equal(e->sum.by_difficulty[0], 1);
	assert_int_equal(e->sections[0].sum.questions, 2);
	assert_int_equal(e->sections[1].sum.questions, 1);
	assert_int_equal(c->drafts, 1);
	assert_int_equal(c->strays, 2);
}

/* 3 questions, but the exam has 10 items: 3 wanted for the first section, 1.5
 * each for the two objectives that take some; 7 for the second's only one. */
static void check_gaps(const struct coverage_exam *e)
{
	static const struct {
		const char *id;
		double wanted, gap;
		size_t questions, also;
	} rows[] = {
		{"e.2.1", 7, 7, 0, 0}, {"e.1.3", 1.5, 1.5, 0, 1},
		{"e.1.1", 1.5, 0, 2, 0}, {"e.1.2", 0, 0, 0, 0},
		{"e.2.2", 0, 0, 1, 0},
	};

	assert_int_equal(e->row_count, COUNT(rows));
	for (size_t i = 0; i < COUNT(rows); i++) {
		const struct coverage_row *row = &e->rows[i];

		assert_true(str_is(row->objective->id, rows[i].id));
		assert_true(row->sum.wanted - rows[i].wanted < 1e-9 &&
			    rows[i].wanted - row->sum.wanted < 1e-9);
		assert_true(row->gap - rows[i].gap < 1e-9 &&
			    rows[i].gap - row->gap < 1e-9);
		assert_int_equal(row->sum.questions, rows[i].questions);
		assert_int_equal(row->also, rows[i].also);
	}
}

static void test_coverage(void **state)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct str one[] = {STR("e.1.1"), STR("e.1.3")}, two[] = {STR("e.2.2")},
		   stray[] = {STR("x.1"), STR("e.2.1x")};
	struct question all[] = {
		ask(one, 1, 1), ask(one, 2, 1), ask(two, 1, 0),
		ask(stray, 2, 1), ask(NULL, 0, 1), ask(two, 1, 1),
		ask(two, 1, 1),
	};
	struct bank bank = {.questions = all, .count = COUNT(all)};
	struct syllabus s;
	struct coverage c;
	struct err err;

	(void)state;
	all[5].status = DRAFT;
	all[6].status = RETIRED;
	load(&s, str_of(text));
	assert_int_equal(coverage_build(&arena, &s, &bank, "E-1", &c, &err),
			 0);
	check_counts(&c);
	check_gaps(&c.exams[0]);
	assert_int_equal(coverage_build(&arena, &s, &bank, "pcep", &c, &err),
			 -1);
	assert_non_null(strstr(err.text, "name one like e"));
	syllabus_free(&s);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_syllabus),
		cmocka_unit_test(test_syllabus_bad),
		cmocka_unit_test(test_coverage),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
