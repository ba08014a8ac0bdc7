/* test_grade.c - answers that were made to hurt, and what no case file says */
#include "unit.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/lines.h"
#include "base/scope.h"
#include "base/text.h"
#include "base/unicode.h"
#include "grade.h"
#include "report_grade.h"

#define LARGE ((size_t)10 << 20)
/* A second is what is promised; sanitizers, and machines with other work to
 * do, take a multiple of it. What is quadratic takes minutes. */
#define SECONDS 8

static struct key_line key_line;
static struct section section = {.is_default = true, .keys = &key_line,
				 .key_count = 1};
static struct question question = {
	.path = STR("q.py"), .id = STR("q"), .program = STR("print(1)\n"),
	.stem = STR(STEM_DEFAULT), .full_marks = RUNGS_FULL,
	.sections = &section, .section_count = 1,
};

/* Anything that a terminal must not see? */
static bool has_raw(struct str text)
{
	uint32_t code;

	for (size_t at = 0, step; at < text.len; at += step) {
		step = text_decode(text, at, &code);
		if (!step || text_is_hidden(code))
			return true;
	}
	return false;
}

/* Both reports of the grade, into a stream in memory. */
static struct str reported(struct arena *arena, const struct graded *graded)
{
	char *at = NULL;
	size_t len = 0;
	FILE *to = open_memstream(&at, &len);
	struct str copy;

	assert_non_null(to);
	report_grade_human(to, graded, false);
	report_grade_json(to, graded);
	fclose(to);
	copy = str_copy(arena, (struct str){at, len});
	free(at);
	return copy;
}

static enum rung rung_of(struct str out, struct str text)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct grade_context context = {0};
	struct policy policy;
	struct grade_key key;
	struct answer answer;
	struct grade grade;
	struct graded graded = {.grade = &grade, .key = &key,
				.answer = &answer};
	struct str report;
	clock_t start = clock();
	struct err err;

	key_line.text = out;
	assert_int_equal(policy_named("practice", &policy, &err), 0);
	assert_true(grade_key_build(&arena, &question, 13, &key));
	assert_int_equal(answer_build(&arena, text, STR("normally"), &answer,
				      &err), 0);
	context.policy = &policy;
	grade = grade_answer(&arena, &key, &answer, &context);
	assert_true(grade.marks >= 0 && grade.marks <= 1);
	assert_true(grade.message.len > 0 && grade.message.len < 1000);
	report = reported(&arena, &graded);
	assert_true(report.len < 20000);
	assert_false(has_raw(report));
	assert_true((clock() - start) / CLOCKS_PER_SEC < SECONDS);
	return grade.rung;
}

/* `piece` over and over, up to LARGE bytes. */
static struct str repeated(struct arena *arena, struct str piece)
{
	char *text = arena_alloc(arena, LARGE);

	for (size_t i = 0; i < LARGE; i++)
		text[i] = piece.at[i % piece.len];
	return (struct str){text, LARGE};
}

static void test_large_answers(void **state)
{
	static const struct str pieces[] = {
		STR("["), STR("1\n"), STR("\xff"), STR("\x1b]0;t\x07"),
		STR("\\'"), STR("\xcc\x81"),
		/* The rest need not be so large. */
		STR("x"), STR("[]"), STR("(1,"), STR("{1:"), STR("\n"),
		STR(" "), STR(" \n"), STR("\r"), STR("\xed\xa0\x80"),
		STR("\x1b[31m"), STR("'"), STR("'''\""), STR("\t"),
		STR("\xe2\x80\x9c"), STR("e\xcc\x81\xcc\xa7"), STR("9"),
		STR("0xf"), STR("1e9 "), STR("\0"), STR("\xe2\x80\xae"),
		STR("a\r\n"), STR("\xf0\x9f\x98\x80"),
	};

	(void)state;
	for (size_t i = 0; i < COUNT(pieces); i++) {
		FREE_ARENA struct arena arena = ARENA_INIT;
		struct str text = str_slice(repeated(&arena, pieces[i]), 0,
					    i < 6 ? LARGE : LARGE / 16);

		assert_true(rung_of(STR("1\n2\n"), text) > RUNG_FORMAT_LAST);
		/* It may be what a large key says, too. */
		text = str_slice(text, 0, LARGE / 16);
		assert_int_equal(rung_of(text, text), RUNG_EXACT);
	}
}

/* Keys and answers, both long, that part in the middle: nothing may be
 * quadratic there either. */
static void test_large_keys(void **state)
{
	static const struct str pieces[] = {
		STR("1\n"), STR("[1, 'a']\n"), STR("[[[[[[[[1]]]]]]]] "),
		STR("é\n"), STR("x"), STR("{1, 2} "), STR("'"), STR("0xff "),
	};

	(void)state;
	for (size_t i = 0; i < COUNT(pieces); i++) {
		FREE_ARENA struct arena arena = ARENA_INIT;
		struct str key = str_slice(repeated(&arena, pieces[i]), 0,
					   LARGE / 32);
		struct str answer = str_copy(&arena, key);

		((char *)(uintptr_t)answer.at)[key.len / 2] = '#';
		assert_true(rung_of(key, answer) > RUNG_FORMAT_LAST);
	}
}

static void test_deep_brackets(void **state)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	const size_t depth = 100000;
	char *text = arena_alloc(&arena, 2 * depth);

	(void)state;
	memset(text, '[', depth);
	memset(text + depth, ']', depth);
	assert_int_equal(rung_of(STR("[[1]]\n"),
				 (struct str){text, 2 * depth}), RUNG_WRONG);
	assert_int_equal(rung_of((struct str){text, 2 * depth},
				 (struct str){text, 2 * depth - 1}),
			 RUNG_WRONG);
}

static void test_large_answers_align(void **state)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct str text = repeated(&arena, STR("a\nb\n"));

	(void)state;
	assert_int_equal(rung_of(str_slice(text, 0, 1 << 20),
				 str_slice(text, 2, LARGE - 2)),
			 RUNG_PARTIAL);
	assert_int_equal(rung_of(str_slice(text, 0, 1 << 20), text),
			 RUNG_PREFIX);
}

/* ---------------------------------------------------------------- answers */

static void test_words_of_endings(void **state)
{
	static const struct {
		const char *words;
		enum ending_kind kind;
		const char *type;
	} cases[] = {
		{"normally", ENDS_NORMALLY, ""}, {"", ENDS_NORMALLY, ""},
		{" Normally ", ENDS_NORMALLY, ""},
		{"nothing", ENDS_NORMALLY, ""},
		{"Prints nothing.", ENDS_NORMALLY, ""},
		{"never", ENDS_NEVER, ""}, {"Never ends", ENDS_NEVER, ""},
		{"infinite loop", ENDS_NEVER, ""},
		{"TypeError", ENDS_RAISING, "TypeError"},
		{"a TypeError", ENDS_RAISING, "TypeError"},
		{"TypeError: any text", ENDS_RAISING, "TypeError"},
		{"It raises a TypeError.", ENDS_RAISING, "TypeError"},
		{"syntax error", ENDS_RAISING, "SyntaxError"},
		{"Error", ENDS_RAISING, ""}, {"an exception", ENDS_RAISING, ""},
		{"Exception", ENDS_RAISING, ""},
		{"MyError", ENDS_RAISING, "MyError"},
		{"app.MyError: no", ENDS_RAISING, "app.MyError"},
	};
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct answer answer;
	struct err err;

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		if (answer_build(&arena, STR_NONE, str_of(cases[i].words),
				 &answer, &err))
			fail_msg("%s: %s", cases[i].words, err.text);
		assert_int_equal(answer.ends.kind, cases[i].kind);
		assert_true(str_is(answer.ends.type, cases[i].type) ||
			    cases[i].kind != ENDS_RAISING);
		assert_int_equal(answer.blank, !*cases[i].words);
	}
}

static void test_words_that_name_no_ending(void **state)
{
	static const char *const words[] = {
		"!!!", "it goes well", "1 2 3", "Type Errors, or not",
		"TypeError or ValueError",
	};
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct answer answer = {.blank = true};
	struct err err;

	(void)state;
	for (size_t i = 0; i < COUNT(words); i++)
		if (!answer_build(&arena, STR("a"), str_of(words[i]), &answer,
				  &err))
			fail_msg("%s is an ending", words[i]);
	assert_int_equal(answer_build(&arena, STR("a"), STR("nothing"),
				      &answer, &err), -1);
	assert_int_equal(err.kind, ERR_USAGE);
	assert_true(answer.blank);	/* untouched */
}

static void test_unescaped_answers(void **state)
{
	FREE_ARENA struct arena arena = ARENA_INIT;

	(void)state;
	assert_str(answer_unescape(&arena, STR("a\\nb\\\\n\\t\\")),
		   "a\nb\\n\\t\\");
	assert_str(answer_unescape(&arena, STR("")), "");
}

static void test_lines_of_answers(void **state)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct answer_line line;
	size_t column = 0;
	struct err err;

	(void)state;
	assert_int_equal(answer_line_parse(&arena, STR(
		" {\"who\": [1, {\"a\": -1.5e3}, []], \"answer\": "
		"\"a\\u0000\\udcff\xfe\\n\", \"x\": true, \"id\": \"q\"} "),
		&line, &column, &err), 0);
	assert_str(line.id, "q");
	assert_str(line.answer.text, "a\0\xff\xfe\n");
	assert_false(line.answer.blank);
	assert_int_equal(answer_line_parse(&arena, STR("{\"id\": \"q\", "
		"\"answer\": null, \"ends\": null}"), &line, &column, &err),
		0);
	assert_true(line.answer.blank);
	assert_int_equal(answer_line_parse(&arena, STR("{\"id\": \"q\", "
		"\"ends\": \"never\"}"), &line, &column, &err), 0);
	assert_int_equal(line.answer.ends.kind, ENDS_NEVER);
	assert_false(line.answer.blank);
}

static void test_lines_that_are_no_answers(void **state)
{
	static const struct {
		const char *line;
		size_t column;
	} cases[] = {
		{"", 1}, {"[]", 1}, {"{", 2}, {"{}", 1}, {"nonsense", 1},
		{"{\"id\": 1}", 8}, {"{\"id\": \"q\", \"answer\": 3}", 23},
		{"{\"id\": \"q\" \"answer\": 3}", 12},
		{"{\"id\": \"q\"} {}", 13}, {"{'id': 'q'}", 2},
		{"{\"id\": \"q\",}", 12}, {"{\"id\" \"q\"}", 7},
		{"{\"a\": 01, \"id\": \"q\"}", 7},
		{"{\"a\": [1,], \"id\": \"q\"}", 10},
		{"{\"a\": {\"b\": 1, \"id\": \"q\"}", 26},
		{"{\"a\": nul, \"id\": \"q\"}", 7},
		{"{\"id\": \"q\", \"answer\": \"a\nb\"}", 25},
		{"{\"id\": \"q\", \"answer\": \"a", 25},
		{"{\"id\": \"\", \"answer\": \"a\"}", 1},
		{"{\"id\": \"q\", \"ends\": \"!\"}", 1},
	};
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct answer_line line;
	struct err err;

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		size_t column = 0;

		if (!answer_line_parse(&arena, str_of(cases[i].line), &line,
				       &column, &err))
			fail_msg("an answer: %s", cases[i].line);
		if (column != cases[i].column)
			fail_msg("%s: column %zu: %s", cases[i].line, column,
				 err.text);
	}
}

static void test_deep_json_is_no_answer(void **state)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	const size_t depth = 100000;
	char *text = arena_alloc(&arena, depth + 6);
	struct answer_line line;
	size_t column;
	struct err err;

	(void)state;
	memcpy(text, "{\"a\": ", 6);
	memset(text + 6, '[', depth);
	assert_int_equal(answer_line_parse(&arena, (struct str){
		text, depth + 6}, &line, &column, &err), -1);
}

/* ---------------------------------------------------------------- policies */

static void test_overrides(void **state)
{
	struct policy policy;
	struct err err;

	(void)state;
	assert_int_equal(policy_named("exam", &policy, &err), 0);
	assert_int_equal(policy_override(&policy, "spacing=0.5, order=1",
					 &err), 0);
	assert_true(policy.share[RUNG_SPACING] > 0.49 &&
		    policy.share[RUNG_ORDER] > 0.99);
	assert_true(policy.given[RUNG_ORDER] && !policy.given[RUNG_CASE]);
	assert_int_equal(policy_named("exams", &policy, &err), -1);
	assert_int_equal(policy_override(&policy, "spacings=1", &err), -1);
	assert_non_null(strstr(err.text, "did you mean spacing"));
	assert_int_equal(policy_override(&policy, "case=2", &err), -1);
	assert_int_equal(policy_override(&policy, "case=nan", &err), -1);
	assert_int_equal(policy_override(&policy, "case=-1", &err), -1);
	assert_int_equal(policy_override(&policy, "case=", &err), -1);
	assert_int_equal(policy_override(&policy, "case=1x", &err), -1);
	assert_int_equal(policy_override(&policy, "", &err), -1);
	assert_int_equal(policy_override(&policy, "order=0,zzzz", &err), -1);
	assert_true(policy.share[RUNG_ORDER] > 0.99);	/* untouched */
}

static void test_no_key(void **state)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct section empty = {.is_default = true};
	struct question q = question;
	struct grade_key key;

	(void)state;
	q.sections = &empty;
	assert_false(grade_key_build(&arena, &q, 13, &key));
}

/* ------------------------------------------------------------------- base */

static void test_lines_are_bounded(void **state)
{
	FILE *from = tmpfile();
	FREE_LINES struct lines lines = lines_of(from, 4);
	struct str line;

	(void)state;
	assert_non_null(from);
	assert_true(fwrite("ab\n\nabcdefgh\nx\0y", 1, 16, from) == 16);
	rewind(from);
	assert_true(lines_next(&lines, &line));
	assert_str(line, "ab");
	assert_true(lines_next(&lines, &line));
	assert_str(line, "");
	assert_true(lines_next(&lines, &line));
	assert_true(lines.too_long);
	assert_true(lines_next(&lines, &line));
	assert_str(line, "x\0y");
	assert_false(lines.too_long);
	assert_int_equal(lines.number, 4);
	assert_false(lines_next(&lines, &line));
	assert_int_equal(lines.number, 4);
	fclose(from);
}

static void assert_decomposed(const char *text, const char *expected)
{
	FREE_BUF struct buf out = BUF_INIT;

	text_decompose(&out, str_of(text));
	if (!str_is(buf_view(&out), expected))
		fail_msg("%s becomes %s", text, out.at ? out.at : "");
}

static void test_decomposition(void **state)
{
	(void)state;
	assert_decomposed("", "");
	assert_decomposed("abc\xff", "abc\xff");
	assert_decomposed("é", "e\xcc\x81");
	assert_decomposed("ế", "e\xcc\x82\xcc\x81");	/* by two steps */
	assert_decomposed("Å", "A\xcc\x8a");		/* the angstrom sign */
	assert_decomposed("한", "\xe1\x84\x92\xe1\x85\xa1\xe1\x86\xab");
	assert_decomposed("が", "か\xe3\x82\x99");
	/* A mark below goes before a mark above. */
	assert_decomposed("a\xcc\x81\xcc\xa3", "a\xcc\xa3\xcc\x81");
	assert_decomposed("\xcc\x81", "\xcc\x81");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_large_answers),
		cmocka_unit_test(test_large_keys),
		cmocka_unit_test(test_deep_brackets),
		cmocka_unit_test(test_large_answers_align),
		cmocka_unit_test(test_words_of_endings),
		cmocka_unit_test(test_words_that_name_no_ending),
		cmocka_unit_test(test_unescaped_answers),
		cmocka_unit_test(test_lines_of_answers),
		cmocka_unit_test(test_lines_that_are_no_answers),
		cmocka_unit_test(test_deep_json_is_no_answer),
		cmocka_unit_test(test_overrides),
		cmocka_unit_test(test_no_key),
		cmocka_unit_test(test_lines_are_bounded),
		cmocka_unit_test(test_decomposition),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
