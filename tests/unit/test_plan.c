/* test_plan.c - a question becomes what the box must run */
#include "unit.h"

#include <string.h>

#include "base/scope.h"
#include "plan.h"

static void test_defaults_stay_the_box_s(void **state)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct question q = {.program = STR("print(1)\n")};
	struct run_plan plan = plan_build(&arena, &q, 2, 7);

	(void)state;
	assert_int_equal(plan.box, 2);
	assert_int_equal(plan.seed, 7);
	assert_int_equal(plan.process, 0);
	assert_int_equal(plan.cpu_ms, 0);
	assert_int_equal(plan.wall_ms, 0);
	assert_int_equal(plan.mode, RUN_SCRIPT);
	assert_int_equal(plan.pins, 0);
	assert_int_equal(plan.clock_shift_s, 0);
	assert_int_equal(plan.program.len, 9);
	assert_ptr_equal(plan.program.at, q.program.at);
	assert_int_equal(plan.file_count, 0);
}

static void test_all_that_a_question_says(void **state)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct source_file files[] = {
		{STR("tools.py"), STR("x = 1\n")},
		{STR("pack/size.py"), STR("")},
	};
	struct question q = {
		.program = STR("import tools\n"),
		.input = STR("5\n"),
		.files = files,
		.file_count = 2,
		.needs = NEED_THREADS | NEED_FILES,
		.mode = MODE_REPL,
		.timeout_ms = 400,
	};
	struct run_plan plan = plan_build(&arena, &q, 0, 0);

	(void)state;
	assert_int_equal(plan.cpu_ms, 400);
	assert_int_equal(plan.wall_ms, 1000);
	assert_int_equal(plan.mode, RUN_REPL);
	assert_int_equal(plan.needs, NEED_THREADS | NEED_FILES);
	assert_int_equal(plan.input.len, 2);
	assert_int_equal(plan.file_count, 2);
	assert_memory_equal(plan.files[1].name.at, "pack/size.py", 12);
	assert_int_equal(plan.files[0].text.len, 6);
}

static void test_the_longest_timeout_does_not_wrap(void **state)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct question q = {.timeout_ms = 0xffffffffu};

	(void)state;
	assert_true(plan_build(&arena, &q, 0, 0).wall_ms == 0xffffffffu);
}

static void test_what_takes_long_to_import_has_longer(void **state)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct question q = {.needs = NEED_NUMPY | NEED_FILES};

	(void)state;
	assert_int_equal(plan_build(&arena, &q, 0, 0).cpu_ms,
			 3 * DEFAULT_CPU_MS);
	assert_int_equal(plan_build(&arena, &q, 0, 0).wall_ms,
			 3 * DEFAULT_WALL_MS);
	q.timeout_ms = 100;
	assert_int_equal(plan_build(&arena, &q, 0, 0).cpu_ms, 100);
	q = (struct question){.needs = NEED_FILES};
	assert_int_equal(plan_build(&arena, &q, 0, 0).cpu_ms, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_defaults_stay_the_box_s),
		cmocka_unit_test(test_all_that_a_question_says),
		cmocka_unit_test(test_the_longest_timeout_does_not_wrap),
		cmocka_unit_test(test_what_takes_long_to_import_has_longer),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
