/* test_exchange.c - what foreign formats say, part by part */
#include "unit.h"

#include "base/scope.h"
#include "exchange/doctest.h"
#include "exchange/doctest_key.h"
#include "exchange/doctest_string.h"
#include "exchange/gift.h"
#include "exchange/html.h"
#include "exchange/moodle.h"
#include "exchange/xml.h"

static struct arena arena;

static int clear(void **state)
{
	(void)state;
	arena_free(&arena);
	return 0;
}

static void test_string_literals(void **state)
{
	static const struct {
		const char *literal, *text;	/* NULL: no docstring */
		bool problem;
	} rows[] = {
		{"'a'", "a", false},
		{"\"\"\"a\nb\"\"\"", "a\nb", false},
		{"u'\\x41\\u00e9\\101\\U0001F600'", "Aé" "A😀", false},
		{"'\\q\\\\\\'\\n'", "\\q\\'\n", false},
		{"'a\\\nb'", "ab", false},
		{"r'\\n'", "\\n", false},
		{"b'a'", NULL, false},
		{"f'a'", NULL, false},
		{"'\\N{DASH}'", NULL, true},
		{"'\\ud800'", NULL, true},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		const char *problem;
		struct str text = doctest_string_decode(
			&arena, str_of(rows[i].literal), &problem);

		assert_int_equal(problem != NULL, rows[i].problem);
		assert_int_equal(text.at != NULL, rows[i].text != NULL);
		if (text.at && !str_is(text, rows[i].text))
			fail_msg("%s: %.*s", rows[i].literal, STR_ARG(text));
	}
}

static void test_module_names(void **state)
{
	struct doctest_source s = doctest_source_parse(&arena, STR(
		"import os.path, sys as system  # not this\n"
		"from a import (b,\n    c as d)  # nor that\n"
		"from __future__ import annotations\n"
		"X: int = 1\nY = 2\nZ == 3\n"
		"def f(a='}', *, b=[\n    1]):\n    inner = 1\n"
		"    def g():\n        'not found'\n"
		"class C:\n    'of C'\n    async def m(self):\n"
		"        '''of m'''\n"));
	const char *const names[] = {
		"os", "system", "b", "d", "X", "Y", "f", "C",
	};

	(void)state;
	assert_int_equal(s.name_count, COUNT(names));
	for (size_t i = 0; i < COUNT(names); i++)
		if (!str_is(s.names[i], names[i]))
			fail_msg("%zu: %.*s", i, STR_ARG(s.names[i]));
	assert_int_equal(s.docstring_count, 2);
	assert_str(s.docstrings[0].name, "C");
	assert_int_equal(s.docstrings[0].line, 14);
	assert_str(s.docstrings[1].name, "C.m");
	assert_str(s.docstrings[1].text, "of m");
}

static void test_examples(void **state)
{
	struct doctest_text t = doctest_text_parse(&arena, STR(
		"  >>> if 1:\n  ...     2\n  2\n  <BLANKLINE>\n\n  no want\n"
		">>> # only this\n>>> 1/0 # doctest: -SKIP,+ELLIPSIS\n"
		"Traceback (most recent call last):\n  File\nError: a...\n"));

	(void)state;
	assert_null(t.problem);
	assert_int_equal(t.count, 2);
	assert_str(t.examples[0].source, "if 1:\n    2\n");
	assert_str(t.examples[0].want, "2\n\n");
	assert_int_equal(t.examples[1].line, 8);
	assert_int_equal(t.examples[1].flags, DOCTEST_ELLIPSIS);
	assert_true(t.examples[1].raises);
	assert_str(t.examples[1].want, "Error: a...\n");
	assert_str(doctest_key_build(&arena, t.examples, 2).text,
		   "2\n\nError: a.*\n");
}

static void test_loose_keys(void **state)
{
	struct doctest_example example = {
		.want = STR("a (b)\n"), .flags = DOCTEST_WHITESPACE, .line = 7,
	};
	struct doctest_key key = doctest_key_build(&arena, &example, 1);

	(void)state;
	assert_true(key.known && key.pattern);
	assert_str(key.text, "a\\s+\\(b\\)\\s*\n");
	example.want = STR("a\nb\n");
	key = doctest_key_build(&arena, &example, 1);
	assert_false(key.known);
	assert_int_equal(key.line, 7);
	example = (struct doctest_example){
		.want = STR("decimal.Bad: x\n"), .raises = true,
		.flags = DOCTEST_DETAIL,
	};
	assert_str(doctest_key_build(&arena, &example, 1).text,
		   "(?:\\w+\\.)*Bad(?::.*)?\n");
}

static void test_html_of_others(void **state)
{
	struct html_question q = html_question_read(&arena, STR(
		"<style>p {}</style><p>What&nbsp;does\n it <b>print</b>?</p>"
		"<div><pre class=x>a = 1<br/>print(a &lt; <span>2</span>)"
		"</pre></div><script>alert(1)</script>"));
	struct option option;

	(void)state;
	assert_null(q.problem);
	assert_str(q.stem, "What\u00a0does it print?");
	assert_str(q.program, "a = 1\nprint(a < 2)");
	q = html_question_read(&arena, STR("<pre>1</pre><pre>2</pre>"));
	assert_non_null(q.problem);
	html_option_read(&arena, STR("<p>It raises <code>A.B</code>.</p>"),
			 &option);
	assert_int_equal(option.kind, ENDS_RAISING);
	assert_str(option.text, "A.B");
	html_option_read(&arena, STR("<pre>It raises A.</pre>"), &option);
	assert_int_equal(option.kind, ENDS_NORMALLY);
	assert_str(html_explanation_read(&arena, STR(
		"<p>a <strong>b</strong></p><p><code>c</code></p>")),
		   "a **b**\n\n`c`");
}

static void test_gift_of_others(void **state)
{
	struct gift gift = gift_parse(&arena, STR(
		"// [tag:a\\]b]\nGrant \\{is\\} {~%50%in =buried#yes ~%-10%x}"
		" here."));

	(void)state;
	assert_null(gift.problem);
	assert_int_equal(gift.type, GIFT_CHOICE);
	assert_str(gift.text, "Grant {is} _____ here.");
	assert_str(gift.tags[0], "a]b");
	assert_true(gift.single && gift.answers[1].equals);
	assert_int_equal(gift.answers[0].weight, 50);
	assert_true(gift.answers[1].has_feedback);
	assert_str(gift.answers[1].text, "buried");
	assert_str(gift.answers[2].text, "x");
}

static void test_typed_answers(void **state)
{
	struct str text;

	(void)state;
	assert_true(moodle_answer_read(&arena, STR("a\\*b\\c"), &text));
	assert_str(text, "a*b\\c");
	assert_false(moodle_answer_read(&arena, STR("a*"), &text));
	assert_non_null(moodle_answer_refuse(STR("\\*")));
	assert_null(moodle_answer_refuse(STR("* \\ *")));
}

static void test_what_xml_carries(void **state)
{
	(void)state;
	assert_true(xml_carries(STR("a\t\né\xf0\x9f\x98\x80")));
	assert_false(xml_carries(STR("\r")));
	assert_false(xml_carries(STR("\0")));
	assert_false(xml_carries(STR("\xff")));
	assert_false(xml_carries(STR("\xef\xbf\xbf")));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_string_literals),
		cmocka_unit_test(test_module_names),
		cmocka_unit_test(test_examples),
		cmocka_unit_test(test_loose_keys),
		cmocka_unit_test(test_html_of_others),
		cmocka_unit_test(test_gift_of_others),
		cmocka_unit_test(test_typed_answers),
		cmocka_unit_test(test_what_xml_carries),
	};

	return cmocka_run_group_tests(tests, NULL, clear);
}
