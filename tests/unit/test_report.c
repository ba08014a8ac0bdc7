/* test_report.c - diffs, check results and observations as text and JSON */
#include "unit.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/json_write.h"
#include "base/scope.h"
#include "report.h"

/* ------------------------------------------------------------------ diffs */

static void test_first_difference(void **state)
{
	static const struct {
		const char *expected, *actual, *shown;
	} rows[] = {
		{"a b\n", "a  b\n",
		 "    expected  a·b⏎\n"
		 "    actual    a··b⏎\n"
		 "                ^ line 1, column 3\n"},
		{"x\n", "x",
		 "    expected  x⏎\n"
		 "    actual    x\n"
		 "               ^ line 1, column 2\n"},
		{"", "x\n",
		 "    expected  (nothing)\n"
		 "    actual    x⏎\n"
		 "              ^ line 1, column 1\n"},
		{"x\ny\n", "x\n",
		 "    expected  y⏎\n"
		 "    actual    (nothing more)\n"
		 "              ^ line 2, column 1\n"},
		{"\t\n", " \n",
		 "    expected  →⏎\n"
		 "    actual    ·⏎\n"
		 "              ^ line 1, column 1\n"},
		{"é!\n", "é?\n",
		 "    expected  é!⏎\n"
		 "    actual    é?⏎\n"
		 "               ^ line 1, column 2\n"},
		{"\xe6\xbc\xa2!\n", "\xe6\xbc\xa2?\n",	/* two columns wide */
		 "    expected  \xe6\xbc\xa2!⏎\n"
		 "    actual    \xe6\xbc\xa2?⏎\n"
		 "                ^ line 1, column 2\n"},
		{"\033[1m\n", "\033[2m\n",
		 "    expected  \\x1b[1m⏎\n"
		 "    actual    \\x1b[2m⏎\n"
		 "                   ^ line 1, column 3\n"},
		{"\xff\n", "\xfe\n",
		 "    expected  \\xff⏎\n"
		 "    actual    \\xfe⏎\n"
		 "              ^ line 1, column 1\n"},
	};
	struct diff_style style = {
		.expected = "expected", .actual = "actual",
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		FREE_BUF struct buf out = BUF_INIT;

		report_diff(&out, str_of(rows[i].expected),
			    str_of(rows[i].actual), &style);
		assert_string_equal(out.at, rows[i].shown);
	}
}

/* Of a long line only the place of the difference is shown. */
static void test_long_lines(void **state)
{
	struct diff_style style = {
		.expected = "expected", .actual = "actual",
	};
	FREE_BUF struct buf a = BUF_INIT, b = BUF_INIT, out = BUF_INIT;

	(void)state;
	for (int i = 0; i < 5000; i++) {
		buf_text(&a, "é");
		buf_text(&b, i == 2500 ? "x" : "é");
	}
	report_diff(&out, buf_view(&a), buf_view(&b), &style);
	assert_true(out.len < 800);
	assert_non_null(strstr(out.at, "  …é"));
	assert_non_null(strstr(out.at, "é…\n"));
	assert_non_null(strstr(out.at, "^ line 1, column 2501\n"));
}

static void test_whole_diff(void **state)
{
	static const struct {
		const char *expected, *actual, *shown;
	} rows[] = {
		{"a\nb\nc\n", "a\nB\nc\n",
		 "    - expected\n    + actual\n"
		 "    @@ -1,3 +1,3 @@\n"
		 "     a⏎\n    -b⏎\n    +B⏎\n     c⏎\n"},
		{"1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\n5\n6\n7\n8\n",
		 "    - expected\n    + actual\n"
		 "    @@ -6,4 +6,3 @@\n"
		 "     6⏎\n     7⏎\n     8⏎\n    -9⏎\n"},
		{"", "a\n",
		 "    - expected\n    + actual\n"
		 "    @@ -0,0 +1,1 @@\n    +a⏎\n"},
		{"a", "a\n",
		 "    - expected\n    + actual\n"
		 "    @@ -1,1 +1,1 @@\n    -a\n    +a⏎\n"},
		{"a\nb\na\nb\n", "b\na\nb\na\n",
		 "    - expected\n    + actual\n"
		 "    @@ -1,4 +1,4 @@\n"
		 "    -a⏎\n     b⏎\n     a⏎\n     b⏎\n    +a⏎\n"},
	};
	struct diff_style style = {
		.expected = "expected", .actual = "actual", .whole = true,
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		FREE_BUF struct buf out = BUF_INIT;

		report_diff(&out, str_of(rows[i].expected),
			    str_of(rows[i].actual), &style);
		assert_string_equal(out.at, rows[i].shown);
	}
}

/* Too large for the table: still quick, still right. */
static void test_huge_diff(void **state)
{
	struct diff_style style = {
		.expected = "expected", .actual = "actual", .whole = true,
	};
	FREE_BUF struct buf a = BUF_INIT, b = BUF_INIT, out = BUF_INIT;

	(void)state;
	for (int i = 0; i < 20000; i++) {
		buf_format(&a, "%d\n", i);
		buf_format(&b, "%d\n", -i);
	}
	report_diff(&out, buf_view(&a), buf_view(&b), &style);
	assert_non_null(strstr(out.at, "    -19999⏎\n    +-1⏎\n"));
	assert_null(strstr(out.at, "    -0⏎\n"));
}

static void test_file_diff(void **state)
{
	FREE_BUF struct buf out = BUF_INIT;

	(void)state;
	report_file_diff(&out, STR("a.py"), STR("x\n#: > 1\n"),
			 STR("x\n#: > 2"), false);
	assert_string_equal(out.at,
			    "--- a.py\n+++ a.py\n@@ -1,2 +1,2 @@\n"
			    " x\n-#: > 1\n+#: > 2\n"
			    "\\ No newline at end of file\n");
}

/* ---------------------------------------------------------------- results */

static struct question the_question(void)
{
	return (struct question){
		.path = STR("a.py"), .id = STR("a"),
		.program = STR("x = 1\nprint(x)\n"),
	};
}

static struct observation the_observation(void)
{
	static char function[] = "<module>", reason[] = "ended", out[] = "1\n";
	static struct run_piece piece = {2, 2, NULL, function};

	return (struct observation){
		.status = STATUS_ENDED, .python = "3.11.2", .reason = reason,
		.out = out, .out_len = 2, .pieces = &piece, .piece_count = 1,
	};
}

static struct verdict a_verdict(const struct question *q,
				const struct observation *o,
				enum check_result result)
{
	return (struct verdict){
		.result = result, .question = q, .path = q->path, .line = 5,
		.minor = 11, .why = result == CHECK_TRUE ? STR("")
							 : STR("the reason"),
		.seen = o, .actual = STR("1\n"), .expected = STR("2\n"),
		.key_differs = result == CHECK_WRONG, .where = {0, 1, 1},
	};
}

/* What a report over `verdicts` says; to be freed. */
static char *told(const char *format, bool verbose,
		  const struct complaint *complaint,
		  const struct verdict *verdicts, size_t count,
		  struct report_totals *totals)
{
	struct report_target target = {.format = format};
	struct report_options options = {.targets = &target, .target_count = 1,
					 .color = COLOR_NEVER,
					 .verbose = verbose};
	struct report *report;
	char *text = NULL;
	size_t length;
	FILE *to = open_memstream(&text, &length);
	struct err err;

	assert_int_equal(report_open(to, &options, &report, &err), 0);
	if (complaint)
		report_complaint(report, complaint);
	for (size_t i = 0; i < count; i++)
		report_verdict(report, &verdicts[i]);
	assert_int_equal(report_close(report, totals, &err), 0);
	fclose(to);
	return text;
}

static void test_human(void **state)
{
	struct question q = the_question();
	struct observation o = the_observation();
	struct verdict wrong = a_verdict(&q, &o, CHECK_WRONG);
	struct complaint complaint = {STR("b.py"), 3, 7, STR("no such")};
	struct report_totals totals;
	FREE char *text = told("human", false, &complaint, &wrong, 1, &totals);

	(void)state;
	assert_string_equal(text,
		"b.py:3:7: no such\n"
		"a.py:5: a: the reason (Python 3.11)\n"
		"    expected  2⏎\n"
		"    actual    1⏎\n"
		"              ^ line 1, column 1\n"
		"    printed by line 2: print(x)\n"
		"where the program is right, `whatprints update` writes its "
		"key\n"
		"2 questions: 1 wrong, 1 unreadable (Python 3.11)\n");
	assert_int_equal(totals.by_result[CHECK_WRONG], 1);
	assert_int_equal(totals.by_result[CHECK_UNREADABLE], 1);
}

static void test_options_told(void **state)
{
	struct question q = the_question();
	struct observation o = the_observation();
	struct verdict v = a_verdict(&q, &o, CHECK_WRONG);
	struct option option[] = {
		{true, ENDS_NORMALLY, STR("7"), 6},
		{false, ENDS_NORMALLY, STR("1"), 7},
		{false, ENDS_RAISING, STR("KeyError"), 8},
		{false, ENDS_NORMALLY, STR("one then none"), 9},
	};
	struct option_finding found[] = {
		{.option = &option[0], .fact = OPTION_DIFFERS,
		 .holds = false},
		{.option = &option[1], .fact = OPTION_MATCHES,
		 .holds = false},
		{.option = &option[2], .fact = OPTION_DIFFERS,
		 .holds = true},
		{.option = &option[3], .fact = OPTION_NOT_OUTPUT,
		 .holds = true},
	};
	struct report_totals totals;
	FREE char *text = NULL;

	(void)state;
	v.key_differs = false;
	v.options = found;
	v.option_count = COUNT(found);
	text = told("human", false, NULL, &v, 1, &totals);
	assert_non_null(strstr(text,
		"    line 6: option \"7\" is marked right, but the program "
		"does something else\n"
		"    line 7: option \"1\" is marked wrong, but it is what the "
		"program does\n"
		"    the program prints:\n"
		"        1⏎\n"
		"not an output, so compared with nothing: 1 of 4 options, in "
		"1 question\n"
		"    a.py:9: a: one then none\n"));
	assert_int_equal(totals.options_checked, 4);
	assert_int_equal(totals.options_not_output, 1);
}

/* A question counts once, by its worst result; a Python each for itself. */
static void test_totals(void **state)
{
	struct question q[3] = {the_question(), the_question(),
				the_question()};
	struct observation o = the_observation();
	struct verdict v[] = {
		a_verdict(&q[0], &o, CHECK_TRUE),
		a_verdict(&q[0], &o, CHECK_WRONG),
		a_verdict(&q[1], &o, CHECK_TRUE),
		a_verdict(&q[1], &o, CHECK_TRUE),
		verdict_skipped(&q[2], 0, STR("old: keep it")),
	};
	struct report_totals totals;
	FREE char *text = NULL;

	(void)state;
	v[1].minor = v[3].minor = 13;
	text = told("human", false, NULL, v, COUNT(v), &totals);
	assert_int_equal(totals.by_result[CHECK_TRUE], 1);
	assert_int_equal(totals.by_result[CHECK_WRONG], 1);
	assert_int_equal(totals.by_result[CHECK_SKIPPED], 1);
	assert_non_null(strstr(text,
		"skipped, 1: old: keep it\n"));
	assert_non_null(strstr(text,
		"Python 3.11: 2 true\n"
		"Python 3.13: 1 true, 1 wrong\n"
		"3 questions: 1 true, 1 wrong, 1 skipped (old) "
		"(Python 3.11, 3.13)\n"));
}

/* The same trouble befalls every question: once is enough. */
static void test_ours(void **state)
{
	struct question q[3] = {the_question(), the_question(),
				the_question()};
	struct verdict v[3];
	struct report_totals totals;
	FREE char *text = NULL;

	(void)state;
	for (size_t i = 0; i < COUNT(v); i++) {
		v[i] = a_verdict(&q[i], NULL, CHECK_REFUSED);
		v[i].ours = true;
	}
	text = told("human", false, NULL, v, COUNT(v), &totals);
	assert_string_equal(text,
		"a.py:5: a: the reason (Python 3.11)\n"
		"the same befell 2 more\n"
		"3 questions: 3 not run (Python 3.11)\n");
	assert_int_equal(totals.ours, 3);
	assert_int_equal(totals.by_result[CHECK_REFUSED], 0);
}

/* ------------------------------------------------------------------- JSON */

static void test_json_text(void **state)
{
	static const struct {
		struct str text;
		const char *json;
	} rows[] = {
		{{NULL, 0}, "\"x\": null"},
		{STR(""), "\"x\": \"\""},
		{STR("a\"b\\c/"), "\"x\": \"a\\\"b\\\\c/\""},
		{STR("\n\t\r\b\f\x01\x7f"),
		 "\"x\": \"\\n\\t\\r\\b\\f\\u0001\\u007f\""},
		{STR("a\0b"), "\"x\": \"a\\u0000b\""},
		{STR("é\xf0\x9f\x98\x80"), "\"x\": \"é\xf0\x9f\x98\x80\""},
		{STR("\xe2\x80\xa8\xe2\x80\xae"), "\"x\": \"\\u2028\\u202e\""},
		{STR("\xf3\xa0\x80\x81"), "\"x\": \"\\udb40\\udc01\""},
		{STR("\xff"), "\"x\": \"\\\\xff\", \"x_base64\": \"/w==\""},
		{STR("\xed\xa0\x80"),
		 "\"x\": \"\\\\ud800\", \"x_base64\": \"7aCA\""},
		{STR("ab\xc3"),
		 "\"x\": \"ab\\\\xc3\", \"x_base64\": \"YWLD\""},
		{STR("a\xc3"), "\"x\": \"a\\\\xc3\", \"x_base64\": \"YcM=\""},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		FREE_BUF struct buf out = BUF_INIT;

		json_text(&out, "x", rows[i].text);
		assert_string_equal(out.at, rows[i].json);
	}
}

static void test_json_shape(void **state)
{
	FREE_BUF struct buf out = BUF_INIT;

	(void)state;
	json_open(&out, NULL, '{');
	json_open(&out, "a", '[');
	json_number(&out, NULL, -1);
	json_open(&out, NULL, '{');
	json_close(&out, '}');
	json_null(&out, NULL);
	json_close(&out, ']');
	json_bool(&out, "b", true);
	json_open(&out, "c", '[');
	json_close(&out, ']');
	json_close(&out, '}');
	assert_string_equal(out.at, "{\"a\": [-1, {}, null], \"b\": true, "
			    "\"c\": []}");
}

static void test_json_results(void **state)
{
	struct question q = the_question();
	struct observation o = the_observation();
	struct verdict v[] = {
		a_verdict(&q, &o, CHECK_TRUE), a_verdict(&q, &o, CHECK_WRONG),
	};
	struct complaint complaint = {STR("b.py"), 3, 7, STR("no such")};
	struct report_totals totals;
	o.layers = JAIL_LAYERS_ALL & ~LAYER_NAMESPACES;
	FREE char *lines = told("jsonl", false, &complaint, v, 2, &totals);
	FREE char *array = told("json", false, NULL, v, 1, &totals);
	FREE char *empty = told("json", false, NULL, NULL, 0, &totals);
	FREE char *nothing = told("jsonl", false, NULL, NULL, 0, &totals);

	(void)state;
	assert_string_equal(lines,
		"{\"id\": null, \"file\": \"b.py\", \"line\": 3, "
		"\"column\": 7, \"python\": null, \"level\": null, \"result\": \"unreadable\", "
		"\"why\": \"no such\", \"expected\": null, \"actual\": null, "
		"\"ms\": null}\n"
		"{\"id\": \"a\", \"file\": \"a.py\", \"line\": 5, "
		"\"python\": \"3.11.2\", \"level\": \"S2\", \"result\": \"true\", "
		"\"why\": null, \"expected\": \"2\\n\", \"actual\": \"1\\n\", "
		"\"expected_ending\": \"normally\", "
		"\"actual_ending\": \"normally\", \"options\": [], "
		"\"ms\": 0}\n"
		"{\"id\": \"a\", \"file\": \"a.py\", \"line\": 5, "
		"\"python\": \"3.11.2\", \"level\": \"S2\", \"result\": \"wrong\", "
		"\"why\": \"the reason\", \"expected\": \"2\\n\", "
		"\"actual\": \"1\\n\", \"expected_ending\": \"normally\", "
		"\"actual_ending\": \"normally\", "
		"\"first_difference\": {\"line\": 1, \"column\": 1}, "
		"\"options\": [], \"ms\": 0}\n");
	assert_ptr_equal(strstr(array, "[\n{\"id\": \"a\""), array);
	assert_string_equal(array + strlen(array) - 4, "}\n]\n");
	assert_string_equal(empty, "[]\n");
	assert_string_equal(nothing, "");
}

/* ----------------------------------------------------------- observations */

static void test_observation(void **state)
{
	struct observation o = the_observation();
	char *text = NULL;
	size_t length;
	FILE *to = open_memstream(&text, &length);

	(void)state;
	o.status = STATUS_RAISED;
	o.exception_type = (char[]){"ValueError"};
	o.exception_message = (char[]){"no\033"};
	o.exception_line = 2;
	o.err = (char[]){"oops"};
	o.err_len = 4;
	report_observation_human(to, &o, STR("x = 1\nprint(x)\n"), false);
	fclose(to);
	assert_string_equal(text,
		"1\n"
		"-- stderr:\n"
		"oops\n"
		"-- (no newline at the end)\n"
		"-- raised ValueError: no\\x1b, at line 2\n"
		"   2 | print(x)\n"
		"-- Python 3.11.2, seed 0, jail S0: 0 ms CPU, 0 ms, 0.0 MB\n");
	free(text);
}

static void test_observation_json(void **state)
{
	struct observation o = the_observation();
	char *text = NULL;
	size_t length;
	FILE *to = open_memstream(&text, &length);

	(void)state;
	report_observation_json(to, &o, STR_NONE, STR("-"));
	fclose(to);
	assert_string_equal(text,
		"{\"id\": null, \"file\": \"-\", \"python\": \"3.11.2\", "
		"\"seed\": 0, \"level\": \"S0\", \"status\": \"ended\", "
		"\"reason\": \"ended\", \"stdout\": \"1\\n\", "
		"\"stdout_truncated\": false, \"stderr\": \"\", "
		"\"exception\": null, \"exit_code\": 0, \"signal\": null, "
		"\"cpu_ms\": 0, \"wall_ms\": 0, \"peak_kb\": 0, "
		"\"refused\": [], \"pieces\": [{\"text\": \"1\\n\", "
		"\"line\": 2, \"function\": \"<module>\"}]}");
	free(text);
}

/* A full disk is found out at the end, with its reason. */
static void test_full_disk(void **state)
{
	struct question q = the_question();
	struct observation o = the_observation();
	struct verdict v = a_verdict(&q, &o, CHECK_WRONG);
	struct report_target target = {.format = "human"};
	struct report_options options = {.targets = &target, .target_count = 1};
	struct report_totals totals = {0};
	FILE *full = fopen("/dev/full", "w");
	struct report *report;
	struct err err;

	(void)state;
	if (!full)
		skip();
	assert_int_equal(report_open(full, &options, &report, &err), 0);
	for (int i = 0; i < 1000; i++)
		report_verdict(report, &v);
	assert_int_equal(report_close(report, &totals, &err), -1);
	assert_string_equal(err.text, "cannot write results: No space left on "
			    "device");
	assert_int_equal(totals.by_result[CHECK_WRONG], 1);
	fclose(full);
}

static void test_unknown_format(void **state)
{
	struct report_target target = {.format = "xml"};
	struct report_options options = {.targets = &target, .target_count = 1};
	struct report *report;
	struct err err;

	(void)state;
	assert_int_equal(report_open(stdout, &options, &report, &err), -1);
	assert_int_equal(err.kind, ERR_USAGE);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_first_difference),
		cmocka_unit_test(test_long_lines),
		cmocka_unit_test(test_whole_diff),
		cmocka_unit_test(test_huge_diff),
		cmocka_unit_test(test_file_diff),
		cmocka_unit_test(test_human),
		cmocka_unit_test(test_options_told),
		cmocka_unit_test(test_totals),
		cmocka_unit_test(test_ours),
		cmocka_unit_test(test_json_text),
		cmocka_unit_test(test_json_shape),
		cmocka_unit_test(test_json_results),
		cmocka_unit_test(test_observation),
		cmocka_unit_test(test_observation_json),
		cmocka_unit_test(test_full_disk),
		cmocka_unit_test(test_unknown_format),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
