/* test_compare.c - what of compare.h no case file can say */
#include "unit.h"

#include "base/scope.h"
#include "compare.h"

static void test_ending_of_each_status(void **state)
{
	struct observation raised = {
		.status = STATUS_RAISED,
		.exception_type = (char *)"ValueError",
		.exception_message = (char *)"bad",
	};
	struct observation ended = {.status = STATUS_ENDED};
	struct observation never = {.status = STATUS_NEVER_ENDS};
	struct ending ending = ending_of(&raised);

	(void)state;
	assert_int_equal(ending.kind, ENDS_RAISING);
	assert_true(str_is(ending.type, "ValueError"));
	assert_true(str_is(ending.message, "bad"));
	assert_int_equal(ending_of(&ended).kind, ENDS_NORMALLY);
	assert_int_equal(ending_of(&never).kind, ENDS_NEVER);
}

static void test_every_exit_code_is_told(void **state)
{
	(void)state;
	for (int code = 0; code < 256; code++) {
		FREE_ARENA struct arena arena = ARENA_INIT;
		struct observation o = {
			.status = STATUS_EXITED,
			.exit_code = code,
			.exception_message = (char *)"not this",
		};
		struct ending ending = ending_of(&o);

		assert_true(str_is(ending.type, "SystemExit"));
		assert_true(str_equal(ending.message,
				      str_format(&arena, "%d", code)));
		assert_int_equal(ending_is_quiet(&ending), code == 0);
	}
}

static void test_absent_texts_are_empty_ones(void **state)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct difference at = {7, 7, 7};

	(void)state;
	assert_true(compare_texts(STR_NONE, STR(""), &at));
	assert_int_equal(at.line, 7);	/* untouched when equal */
	assert_true(compare_sans_final_newline(STR_NONE, STR("\n")));
	assert_true(compare_any_order(&arena, STR_NONE, STR("")));
	assert_false(compare_texts(STR_NONE, STR("a"), NULL));
}

static void test_texts_with_nul(void **state)
{
	struct difference at;

	(void)state;
	assert_true(compare_texts(STR("a\0b"), STR("a\0b"), &at));
	assert_false(compare_texts(STR("a\0b"), STR("a\0c"), &at));
	assert_int_equal(at.offset, 2);
	assert_int_equal(at.column, 3);
}

static void test_bytes_that_are_no_utf8(void **state)
{
	struct difference at;

	(void)state;
	assert_false(compare_texts(STR("\xff\xc3x"), STR("\xff\xc3y"), &at));
	assert_int_equal(at.offset, 2);
	assert_int_equal(at.column, 3);
}

static void test_stray_line(void **state)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct str stray = compare_stray_line(&arena, STR("b\na\nb\n"),
					      STR("a\nb\nc\n"));

	(void)state;
	assert_true(str_is(stray, "b"));
	stray = compare_stray_line(&arena, STR("a\nb\n"), STR("a\nb\nc\n"));
	assert_null(stray.at);
}

static void test_bad_pattern_says_where(void **state)
{
	struct difference at;
	bool matches = true;
	struct err err;

	(void)state;
	assert_int_equal(compare_patterns(STR("a\n(b\n"), STR("a\nb\n"),
					  &matches, &at, &err), -1);
	assert_int_equal(err.kind, ERR_USAGE);
	assert_int_equal(at.line, 2);
	assert_int_equal(at.offset, 2);
	assert_true(matches);		/* untouched */
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_ending_of_each_status),
		cmocka_unit_test(test_every_exit_code_is_told),
		cmocka_unit_test(test_absent_texts_are_empty_ones),
		cmocka_unit_test(test_texts_with_nul),
		cmocka_unit_test(test_bytes_that_are_no_utf8),
		cmocka_unit_test(test_stray_line),
		cmocka_unit_test(test_bad_pattern_says_where),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
