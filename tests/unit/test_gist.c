/* test_gist.c - what may be the same text, and what surely isn't */
#include "unit.h"

#include <string.h>

#include "base/gist.h"

static bool may_match(const char *a, const char *b)
{
	struct gist left = gist_of(str_of(a)), right = gist_of(str_of(b));

	return gist_may_match(&left, &right);
}

/* Each of these a grade may forgive. */
static void forms_of_a_text_may_match(void **state)
{
	static const char *const same[][2] = {
		{"1 2 3", "1\n2\n3\n"}, {"['a', 1]", "[\"a\",1]"},
		{"[a]", "['a']"}, {"0.5", ".5"}, {"1.5", "1.50"},
		{"1000", "1_000"}, {"1e3", "1000.0"}, {"5", "+5"},
		{"7", "007"}, {"2.0", "2."}, {"-1", "\xe2\x88\x92" "1"},
		{"it's", "it\xe2\x80\x99s"}, {"e\xcc\x81", "\xc3\xa9"},
		{"0.30000000000000004", "0.300000000000000044"},
		{"1j", "1J"}, {"", " \n"},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(same) / sizeof(*same); i++) {
		if (!may_match(same[i][0], same[i][1]) ||
		    !may_match(same[i][1], same[i][0]))
			fail_msg("\"%s\" and \"%s\"", same[i][0], same[i][1]);
	}
}

static void other_texts_do_not(void **state)
{
	static const char *const other[][2] = {
		{"1 2 3", "1 2 4"}, {"10", "11"}, {"1.5", "2.5"},
		{"abc", "abd"}, {"True", "False"}, {"[1, 2]", "[1, 2, 3]"},
		{"0 1 2", "0 1 2 3"}, {"", "0"},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(other) / sizeof(*other); i++)
		if (may_match(other[i][0], other[i][1]))
			fail_msg("\"%s\" and \"%s\"", other[i][0],
				 other[i][1]);
}

/* However it is written, a text isn't as long as that. */
static void a_much_longer_text_does_not(void **state)
{
	char text[2000];

	(void)state;
	memset(text, '9', sizeof(text) - 1);
	text[sizeof(text) - 1] = '\0';
	assert_false(may_match(text, "9"));
	assert_false(may_match("9", text));
	memset(text, ' ', sizeof(text) - 2);
	assert_true(may_match(text, "9"));
}

static void what_nobody_looked_at_may_match(void **state)
{
	struct gist unknown = {0}, one = gist_of(STR("1"));

	(void)state;
	assert_true(gist_may_match(&unknown, &one));
	assert_true(gist_may_match(&one, &unknown));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(forms_of_a_text_may_match),
		cmocka_unit_test(other_texts_do_not),
		cmocka_unit_test(a_much_longer_text_does_not),
		cmocka_unit_test(what_nobody_looked_at_may_match),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
