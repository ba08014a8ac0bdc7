/* test_question.c - specifiers, sections, and names of exceptions */
#include "unit.h"

#include <string.h>

#include "base/scope.h"
#include "question.h"

/* The minors from 8 to 15 for which it holds, as bits from 8 on. */
static unsigned holds(const char *text)
{
	struct version_spec spec;
	unsigned bits = 0;
	struct err err;

	if (version_spec_parse(str_of(text), &spec, &err))
		return 0xffff;
	for (unsigned minor = 8; minor <= 15; minor++)
		bits |= (unsigned)version_spec_holds(&spec, minor) << minor;
	return bits >> 8;
}

static void test_spec(void **state)
{
	(void)state;
	assert_int_equal(holds(">=3.12"), 0xf0);
	assert_int_equal(holds(">3.12"), 0xe0);
	assert_int_equal(holds("<=3.10"), 0x07);
	assert_int_equal(holds("<3.10"), 0x03);
	assert_int_equal(holds("==3.11"), 0x08);
	assert_int_equal(holds("!=3.11"), 0xf7);
	assert_int_equal(holds(">=3.9,<3.12"), 0x0e);
	assert_int_equal(holds(" >= 3.9 , != 3.10 "), 0xfa);
	assert_int_equal(holds(">=3.14,<3.10"), 0);
}

static void test_spec_bad(void **state)
{
	static const struct {
		const char *text, *said;
	} rows[] = {
		{"", "\"\" has none of"},
		{"3.12", "\"3.12\" has none of"},
		{"~=3.12", "\"~=3.12\" has none of"},
		{">=", "\"\" is no Python version"},
		{">=3", "\"3\" is no Python version"},
		{">=3.", "\"3.\" is no Python version"},
		{">=2.7", "\"2.7\" is no Python version"},
		{">=3.012", "\"3.012\" is no Python version"},
		{">=3.01", "\"3.01\" is no Python version"},
		{">=3.12.4", "\"3.12.4\" is no Python version"},
		{">=3.x", "\"3.x\" is no Python version"},
		{">=3.9,", "\"\" has none of"},
		{",>=3.9", "\"\" has none of"},
		{">=3.9 <3.12", "\"3.9 <3.12\" is no Python version"},
		{">3.1,>3.1,>3.1,>3.1,>3.1,>3.1,>3.1,>3.1,>3.1",
		 "over 8 clauses"},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct version_spec spec = {.count = 77};
		struct err err;

		assert_int_equal(version_spec_parse(str_of(rows[i].text),
						    &spec, &err), -1);
		assert_int_equal(err.kind, ERR_USAGE);
		assert_memory_equal(err.text, rows[i].said,
				    strlen(rows[i].said));
		assert_int_equal(spec.count, 77);
	}
}

static void test_minor(void **state)
{
	unsigned minor = 0;

	(void)state;
	assert_true(version_minor_parse(STR("3.9"), &minor));
	assert_int_equal(minor, 9);
	assert_true(version_minor_parse(STR("3.13"), &minor));
	assert_int_equal(minor, 13);
	assert_true(version_minor_parse(STR("3.0"), &minor));
	assert_int_equal(minor, 0);
	assert_false(version_minor_parse(STR("3.100"), &minor));
	assert_false(version_minor_parse(STR("3."), &minor));
	assert_false(version_minor_parse(STR(" 3.9"), &minor));
	assert_false(version_minor_parse(STR_NONE, &minor));
	assert_int_equal(minor, 0);
}

static void test_sections(void **state)
{
	struct option option = {.right = true};
	struct section sections[] = {
		{.is_default = true, .option_count = 1, .options = &option},
		{.spec = {{{V_GE, 12}}, 1}},
		{.spec = {{{V_GE, 11}}, 1}, .option_count = 1,
		 .options = &option},
	};
	struct question q = {.sections = sections, .section_count = 3};

	(void)state;
	assert_ptr_equal(question_section(&q, 10), &sections[0]);
	assert_ptr_equal(question_section(&q, 11), &sections[2]);
	assert_ptr_equal(question_section(&q, 12), &sections[1]);
	assert_ptr_equal(question_section(&q, 13), &sections[1]);
	assert_ptr_equal(question_option_section(&q, 10), &sections[0]);
	assert_ptr_equal(question_option_section(&q, 11), &sections[2]);
	/* the section has none of its own: the default's hold */
	assert_ptr_equal(question_option_section(&q, 12), &sections[0]);
}

static void test_key(void **state)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct key_line keys[] = {
		{STR("a\n"), false, 1}, {STR(""), true, 2},
		{STR("b\0c"), true, 3},
	};
	struct section none = {0};
	struct section ending = {.has_ending = true};
	struct section lines = {.keys = keys, .key_count = 3};

	(void)state;
	assert_false(section_has_key(&none));
	assert_true(section_has_key(&ending));
	assert_true(section_has_key(&lines));
	assert_str(section_stdout(&arena, &none), "");
	assert_str(section_stdout(&arena, &lines), "a\nb\0c");
}

static void test_exceptions(void **state)
{
	static const char *const known[] = {
		"ArithmeticError", "ZeroDivisionError", "ValueError",
		"KeyError", "ExceptionGroup", "BaseExceptionGroup",
		"SystemExit", "KeyboardInterrupt", "EOFError", "TabError",
		"EncodingWarning", "PythonFinalizationError", "OSError",
		"IOError", "UserWarning", "StopAsyncIteration", "NameError",
		"UnboundLocalError", "RecursionError", "Exception",
	};
	static const char *const unknown[] = {
		"", "valueerror", "ValueErro", "ValueErrors", "A", "zzz",
		"MyError", "json.JSONDecodeError", "Exception ",
	};

	(void)state;
	for (size_t i = 0; i < COUNT(known); i++)
		assert_true(exception_is_builtin(str_of(known[i])));
	for (size_t i = 0; i < COUNT(unknown); i++)
		assert_false(exception_is_builtin(str_of(unknown[i])));
	assert_false(exception_is_builtin(STR_NONE));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_spec),
		cmocka_unit_test(test_spec_bad),
		cmocka_unit_test(test_minor),
		cmocka_unit_test(test_sections),
		cmocka_unit_test(test_key),
		cmocka_unit_test(test_exceptions),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
