/* test_literal.c - values as Python writes them, and what is none */
#include "unit.h"

#include <string.h>

#include "base/scope.h"
#include "literal.h"

/* How two texts compare; LITERAL_VALUE also when one is no literal. */
static unsigned difference(const char *a, const char *b)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct literal left, right;

	if (!literal_parse(&arena, str_of(a), &left) ||
	    !literal_parse(&arena, str_of(b), &right))
		return LITERAL_VALUE;
	return literal_compare(&left, &right);
}

static bool is_literal(const char *text)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct literal literal;

	return literal_parse(&arena, str_of(text), &literal);
}

static void test_what_is_a_literal(void **state)
{
	static const char *const good[] = {
		"None", "True", "0", "00", "1_000", "0xFF", "0b1_0", "0o_17",
		"1.", ".5", "1e5", "1E+5", "1_0.0_1", "2j", "1+2j", "-1.5-2j",
		"'a'", "\"a\"", "''", "'''a\nb'''", "b'a'", "rb'\\d'", "Rb''",
		"u'a'", "()", "(1,)", "(1)", "[]", "[1, [2]]", "[1,]",
		"{}", "{1: 2}", "{1: 2,}", "{1}", "set()", "frozenset()",
		"frozenset({1})", "dict_items([(1, 2)])", "[...]",
		" [ 1 ,\n2 ] ", "-1", "+1", "- 1",
	};
	static const char *const bad[] = {
		"", " ", "x", "1 2", "1,", "007", "1__0", "1_", "_1", "0x",
		"0b2", "1e", ".", "1.2.3", "'a", "a'", "'a' 'b'", "f'a'",
		"ub'a'", "[", "]", "[1", "[1 2]", "[,]", "[1,,2]", "(", "{1:}",
		"{1: 2, 3}", "{1, 2: 3}", "{,}", "1+1", "--1", "not True",
		"-'a'", "lambda: 0", "[x for x in y]", "1 if 2 else 3",
		"..", "a.b", "\xff", "'a\nb'",
	};

	(void)state;
	for (size_t i = 0; i < COUNT(good); i++)
		if (!is_literal(good[i]))
			fail_msg("no literal: %s", good[i]);
	for (size_t i = 0; i < COUNT(bad); i++)
		if (is_literal(bad[i]))
			fail_msg("a literal: %s", bad[i]);
}

static void test_type_and_value(void **state)
{
	static const char *const different[][2] = {
		{"1", "True"}, {"0", "False"}, {"2", "2.0"}, {"0", "0.0"},
		{"1", "'1'"}, {"'a'", "b'a'"}, {"[1]", "(1,)"},
		{"{1}", "frozenset({1})"}, {"{}", "set()"}, {"None", "0"},
		{"{1: 2}", "{2: 1}"}, {"[1, 2]", "[2, 1]"}, {"1", "-1"},
		{"{1: 2, 3: 4}", "{3: 4, 1: 2}"}, {"1j", "1"},
		{"0.1", "0.10000000000000001e1"}, {"'é'", "'e\xcc\x81'"},
		{"10", "010"}, {"f(1)", "g(1)"}, {"(1+2j)", "(1-2j)"},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(different); i++)
		if (difference(different[i][0], different[i][1]) !=
		    LITERAL_VALUE)
			fail_msg("equal: %s and %s", different[i][0],
				 different[i][1]);
}

static void test_kinds_of_difference(void **state)
{
	static const struct {
		const char *a, *b;
		unsigned found;
	} cases[] = {
		{"[1, 2]", "[1,2]", 0},
		{"'a'", "\"a\"", LITERAL_QUOTES},
		{"'\\n'", "'\\x0a'", LITERAL_QUOTES},
		{"'\\u00e9'", "'é'", LITERAL_QUOTES},
		{"'\\N{BULLET}'", "\"\\N{BULLET}\"", LITERAL_QUOTES},
		{"b'\\xff'", "b'\\377'", LITERAL_QUOTES},
		{"'a'", "'''a'''", LITERAL_QUOTES},
		{"r'\\n'", "'\\\\n'", LITERAL_QUOTES},
		{"1000", "1_000", LITERAL_WRITTEN},
		{"0.5", ".5", LITERAL_WRITTEN},
		{"-0.0", "0.0", LITERAL_WRITTEN},
		{"31", "0x1f", LITERAL_WRITTEN},
		{"(1+2j)", "1.0+2j", LITERAL_WRITTEN},
		{"{1, 2}", "{2, 1}", LITERAL_SHUFFLED},
		{"{1: {2, 3}}", "{1: {3, 2}}", LITERAL_SHUFFLED},
		{"frozenset({'a', 'b'})", "frozenset({\"b\", 'a'})",
		 LITERAL_SHUFFLED | LITERAL_QUOTES},
		{"[1.0, 'a']", "[1., \"a\"]", LITERAL_WRITTEN |
						LITERAL_QUOTES},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++)
		if (difference(cases[i].a, cases[i].b) != cases[i].found)
			fail_msg("%s and %s: %x", cases[i].a, cases[i].b,
				 difference(cases[i].a, cases[i].b));
}

static void test_strings_are_decoded(void **state)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct literal literal;

	(void)state;
	assert_true(literal_parse(&arena, STR("'\\x41\\u20ac\\U0001f600\\101"
					      "\\a\\q\\'\\\n!'"), &literal));
	assert_str(literal.text, "A€😀A\a\\q'!");
	assert_true(literal_parse(&arena, STR("b'\\x41\\u20ac\\xe9'"),
				  &literal));
	assert_str(literal.text, "A\\u20ac\xe9");
	assert_true(literal_parse(&arena, STR("'\\ud800\\xe9'"), &literal));
	assert_str(literal.text, "\xed\xa0\x80é");
	assert_true(literal_parse(&arena, STR("'\\U00110000\\x4'"), &literal));
	assert_str(literal.text, "\\U00110000\\x4");
}

static void test_large_integers(void **state)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct literal literal;
	char digits[LITERAL_DIGITS_MAX + 2];

	(void)state;
	assert_true(literal_parse(&arena, STR("0x1_0000000000000000"),
				  &literal));
	assert_str(literal.text, "18446744073709551616");
	assert_true(literal_parse(&arena, STR("-0o7777777777777777777777"),
				  &literal));
	assert_str(literal.text, "73786976294838206463");
	assert_true(literal.negative);
	memset(digits, '9', sizeof(digits));
	digits[LITERAL_DIGITS_MAX] = '\0';
	assert_true(is_literal(digits));
	digits[LITERAL_DIGITS_MAX] = '9';
	digits[LITERAL_DIGITS_MAX + 1] = '\0';
	assert_false(is_literal(digits));
}

/* `count` times `open`, then `close`. */
static struct str nested(struct arena *arena, size_t count, char open,
			 char close)
{
	char *text = arena_alloc(arena, 2 * count);

	memset(text, open, count);
	memset(text + count, close, count);
	return (struct str){text, 2 * count};
}

static void test_depth_has_a_limit(void **state)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct literal literal;

	(void)state;
	assert_true(literal_parse(&arena, nested(&arena, LITERAL_DEPTH_MAX,
						 '[', ']'), &literal));
	assert_false(literal_parse(&arena, nested(&arena, LITERAL_DEPTH_MAX +
						  2, '[', ']'), &literal));
	assert_false(literal_parse(&arena, nested(&arena, 100000, '[', ']'),
				   &literal));
	assert_false(literal_parse(&arena, nested(&arena, 100000, '(', ')'),
				   &literal));
	assert_false(literal_parse(&arena, nested(&arena, 100000, '{', '}'),
				   &literal));
	assert_false(literal_parse(&arena, nested(&arena, LITERAL_BYTES_MAX,
						  '[', ']'), &literal));
}

static void test_sorted_has_no_order(void **state)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct literal a, b;

	(void)state;
	assert_true(literal_parse(&arena, STR("[{'b': 1, 'a': 2}, (3, 1)]"),
				  &a));
	assert_true(literal_parse(&arena, STR("[(1, 3), {'a': 2, 'b': 1}]"),
				  &b));
	assert_true(literal_order(&a, &b) != 0);
	literal_sort(&a);
	literal_sort(&b);
	assert_int_equal(literal_order(&a, &b), 0);
}

/* A token's text, by number. */
static struct token nth(struct str text, size_t n)
{
	struct tokens tokens = {.text = text};
	struct token token = token_next(&tokens);

	while (n--)
		token = token_next(&tokens);
	return token;
}

static void test_tokens_of_prose(void **state)
{
	struct str text = STR("it's 'a b' x1 1.5e-3 1.2.3, b\"\" don't'");

	(void)state;
	assert_str(nth(text, 0).text, "it");
	assert_str(nth(text, 1).text, "'");
	assert_str(nth(text, 2).text, "s");
	assert_str(nth(text, 3).text, "'a b'");
	assert_int_equal(nth(text, 3).kind, TOKEN_STR);
	assert_str(nth(text, 4).text, "x1");
	assert_str(nth(text, 5).text, "1.5e-3");
	assert_int_equal(nth(text, 5).kind, TOKEN_FLOAT);
	assert_str(nth(text, 6).text, "1.2.3");
	assert_int_equal(nth(text, 6).kind, TOKEN_NAME);
	assert_str(nth(text, 7).text, ",");
	assert_int_equal(nth(text, 8).kind, TOKEN_BYTES);
	assert_int_equal(nth(text, 13).kind, TOKEN_END);
}

/* Text full of open quotes is searched for their ends once: ten times the
 * text is ten times the tokens, not a hundred times the work. */
static void test_open_quotes_are_searched_once(void **state)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	const size_t pairs = 2000000;
	char *text = arena_alloc(&arena, 2 * pairs);
	struct tokens tokens = {.text = {text, 2 * pairs}};
	size_t count = 0;

	(void)state;
	for (size_t i = 0; i < pairs; i++) {
		text[2 * i] = '\\';
		text[2 * i + 1] = '\'';
	}
	while (token_next(&tokens).kind != TOKEN_END)
		count++;
	assert_int_equal(count, 2 * pairs);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_what_is_a_literal),
		cmocka_unit_test(test_type_and_value),
		cmocka_unit_test(test_kinds_of_difference),
		cmocka_unit_test(test_strings_are_decoded),
		cmocka_unit_test(test_large_integers),
		cmocka_unit_test(test_depth_has_a_limit),
		cmocka_unit_test(test_sorted_has_no_order),
		cmocka_unit_test(test_tokens_of_prose),
		cmocka_unit_test(test_open_quotes_are_searched_once),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
