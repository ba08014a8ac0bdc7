/* test_verdict.c - question files and made-up observations -> verdicts */
#include "unit.h"

#include <string.h>

#include "base/scope.h"
#include "trailer.h"
#include "verdict.h"

static struct arena arena;

static int clear_arena(void **state)
{
	(void)state;
	arena_free(&arena);
	return 0;
}

/* A question whose file has `program` as line 1 and `trailer` from line 3. */
static struct question *question(const char *program, const char *trailer)
{
	struct question *q = arena_new(&arena, struct question);
	struct complaints complaints = {0};
	struct str file = str_format(&arena, "%s\n\n#: id = \"q\"\n%s",
				     program, trailer);

	if (trailer_parse(&arena, STR("q.py"), file, q, &complaints) !=
	    TRAILER_OK)
		fail_msg("%s", complaints.count ? complaints.at[0].text.at
						: "no trailer");
	complaints_free(&complaints);
	return q;
}

static struct observation prints(const char *text)
{
	return (struct observation){
		.status = STATUS_ENDED,
		.reason = (char *)"",
		.out = (char *)text,
		.out_len = strlen(text),
		.wall_ms = 2,
	};
}

static struct observation raises(const char *text, const char *type,
				 const char *message)
{
	struct observation o = prints(text);

	o.status = STATUS_RAISED;
	o.exception_type = (char *)type;
	o.exception_message = (char *)message;
	o.exception_line = 4;
	return o;
}

static struct observation stops(enum run_status status, const char *reason)
{
	struct observation o = prints("");

	o.status = status;
	o.reason = (char *)reason;
	return o;
}

static struct verdict check(const struct question *q, struct observation o)
{
	struct observation *kept = arena_new(&arena, struct observation);

	*kept = o;
	return verdict_check(&arena, q, 11, kept, 1);
}

static void assert_verdict(const struct verdict *v, enum check_result result,
			   unsigned line, const char *why)
{
	if (v->result != result || v->line != line || !str_is(v->why, why))
		fail_msg("%s at line %u: %.*s", check_result_name(v->result),
			 v->line, STR_ARG(v->why));
}

static void test_true(void **state)
{
	struct question *q = question("print(1)", "#: > 1\n");
	struct verdict v = check(q, prints("1\n"));

	(void)state;
	assert_verdict(&v, CHECK_TRUE, 3, "");
	assert_int_equal(v.ms, 2);
	assert_int_equal(v.minor, 11);
	assert_false(v.key_differs);
	assert_true(str_is(v.actual, "1\n"));
	assert_ptr_equal(v.question, q);
}

static void test_wrong_output_names_the_line(void **state)
{
	struct question *q = question("x", "#: > 1\n#: > 3\n#: = \"4\"\n");
	struct verdict v = check(q, prints("1\n3.5\n4"));

	(void)state;
	assert_verdict(&v, CHECK_WRONG, 5,
		       "prints \"3.5\" where the key says \"3\" (line 2 of the "
		       "output)");
	assert_true(v.key_differs);
	assert_int_equal(v.where.offset, 3);
	v = check(q, prints("1\n"));
	assert_verdict(&v, CHECK_WRONG, 5,
		       "prints 1 line; the key goes on with \"3\"");
	v = check(q, prints("1\n3\n4\n"));
	assert_verdict(&v, CHECK_WRONG, 6,
		       "prints a newline where the key has none (line 3 of the "
		       "output)");
	v = check(q, prints(""));
	assert_verdict(&v, CHECK_WRONG, 4,
		       "prints nothing; the key says \"1\\n3\\n4\"");
}

static void test_wrong_newlines_and_extra_lines(void **state)
{
	struct question *q = question("x", "#: > a\n");
	struct verdict v = check(q, prints("a"));

	(void)state;
	assert_verdict(&v, CHECK_WRONG, 4,
		       "prints no newline where the key has one (line 1 of the "
		       "output)");
	v = check(q, prints("a\nb\n"));
	assert_verdict(&v, CHECK_WRONG, 4,
		       "prints \"b\" where the key has ended (line 2 of the "
		       "output)");
}

static void test_wrong_ending(void **state)
{
	struct question *q = question("x", "#: > a\n");
	struct verdict v = check(q, raises("a\n", "ZeroDivisionError", "m"));

	(void)state;
	assert_verdict(&v, CHECK_WRONG, 4,
		       "raises ZeroDivisionError at line 4; the key says it "
		       "ends normally");
	assert_false(v.key_differs);
	q = question("x", "#: > a\n#: ! KeyError: 'k'\n");
	v = check(q, prints("a\n"));
	assert_verdict(&v, CHECK_WRONG, 5,
		       "ends normally; the key says it raises KeyError");
	v = check(q, raises("a\n", "KeyError", "'j'"));
	assert_verdict(&v, CHECK_WRONG, 5,
		       "raises KeyError at line 4 with the message \"'j'\"; "
		       "the key's message is \"'k'\"");
	v = check(q, raises("a\n", "KeyError", "'k'"));
	assert_verdict(&v, CHECK_TRUE, 3, "");
}

static void test_exit_codes(void **state)
{
	struct question *q = question("x", "#: ! SystemExit: 3\n");
	struct observation o = prints("");
	struct verdict v;

	(void)state;
	o.status = STATUS_EXITED;
	o.exit_code = 3;
	v = check(q, o);
	assert_verdict(&v, CHECK_TRUE, 3, "");
	o.exit_code = 1;
	v = check(q, o);
	assert_verdict(&v, CHECK_WRONG, 4, "exits with code 1; the key says it "
					   "exits with code 3");
}

static void test_never_ends(void **state)
{
	struct question *q = question("x", "#: ! (never ends)\n");
	struct verdict v = check(q, stops(STATUS_NEVER_ENDS, "over 2 s"));
	struct observation o = stops(STATUS_NEVER_ENDS, "over 2 s");

	(void)state;
	assert_verdict(&v, CHECK_TRUE, 3, "");
	o.out = (char *)"partial";
	o.out_len = 7;
	v = check(q, o);
	assert_verdict(&v, CHECK_TRUE, 3, "");
	v = check(q, prints(""));
	assert_verdict(&v, CHECK_WRONG, 4,
		       "ends normally; the key says it never ends");
	q = question("x", "#: > a\n");
	v = check(q, stops(STATUS_NEVER_ENDS, "over 2 s"));
	assert_verdict(&v, CHECK_REFUSED, 3, "over 2 s; "
		       "`#: timeout-ms = N` gives it longer, "
		       "`#: ! (never ends)` makes that the answer");
	q = question("x", "#: + 1\n#: - Infinite loop\n");
	v = check(q, stops(STATUS_NEVER_ENDS, "over 2 s"));
	assert_verdict(&v, CHECK_WRONG, 4, "option \"1\" is marked right, but "
					   "the program never ends");
	q = question("x", "#: - 1\n#: + !(never ends)\n");
	v = check(q, stops(STATUS_NEVER_ENDS, "over 2 s"));
	assert_verdict(&v, CHECK_TRUE, 3, "");
}

static void test_refused(void **state)
{
	struct question *q = question("x", "#: > 1\n");
	struct run_refusal refusal = {(char *)"import", (char *)"socket", 2};
	struct observation o = prints("1\n");
	struct verdict v;

	(void)state;
	o.reason = (char *)"imports socket";
	o.refused = &refusal;
	o.refused_count = 1;
	v = check(q, o);
	assert_verdict(&v, CHECK_REFUSED, 2, "imports socket");
	assert_false(v.ours);
	o = prints("1\n");
	o.out_truncated = true;
	v = check(q, o);
	assert_verdict(&v, CHECK_REFUSED, 3, "prints more than can be kept");
	v = check(q, stops(STATUS_NO_JAIL, "no seccomp"));
	assert_verdict(&v, CHECK_REFUSED, 3, "no seccomp");
	assert_true(v.ours);
}

static void test_stale(void **state)
{
	struct question *q = question("x", "#: status = \"draft\"\n");
	struct verdict v = check(q, prints("1\n"));

	(void)state;
	assert_verdict(&v, CHECK_STALE, 3,
		       "no key yet: run whatprints update q.py");
	q = question("x", "#: = \"\"\n");
	v = check(q, prints(""));
	assert_verdict(&v, CHECK_TRUE, 3, "");
}

static void test_unstable(void **state)
{
	struct question *q = question("x", "#: > a b\n");
	struct observation seen[3] = {
		prints("a b\n"), prints("a b\n"), prints("b a\n"),
	};
	struct verdict v;

	(void)state;
	seen[1].seed = 1;
	seen[2].seed = 2;
	v = verdict_check(&arena, q, 11, seen, 2);
	assert_verdict(&v, CHECK_TRUE, 3, "");
	assert_int_equal(v.ms, 4);
	v = verdict_check(&arena, q, 11, seen, 3);
	assert_verdict(&v, CHECK_UNSTABLE, 3,
		       "prints \"a b\" under hash seed 0 but \"b a\" under "
		       "hash seed 2 (line 1 of the output, byte 1)");
	assert_ptr_equal(v.seen, &seen[2]);
	seen[2] = raises("a b\n", "KeyError", "x");
	v = verdict_check(&arena, q, 11, seen, 3);
	assert_verdict(&v, CHECK_UNSTABLE, 3,
		       "ends normally under hash seed 0 but raises KeyError at "
		       "line 4 when run again");
}

static void test_any_order(void **state)
{
	struct question *q = question("x", "#: order = \"any\"\n"
					   "#: > a\n#: > b\n");
	struct observation seen[2] = {prints("b\na\n"), prints("a\nb\n")};
	struct verdict v = verdict_check(&arena, q, 11, seen, 2);

	(void)state;
	assert_verdict(&v, CHECK_TRUE, 3, "");
	v = check(q, prints("b\nc\n"));
	assert_verdict(&v, CHECK_WRONG, 5,
		       "prints the line \"c\", which the key has not, or fewer "
		       "times");
	v = check(q, prints("b\n"));
	assert_int_equal(v.result, CHECK_WRONG);
	assert_true(str_is(v.why, "lacks the key's line \"a\", or prints it "
				  "fewer times"));
}

static void test_patterns(void **state)
{
	struct question *q = question("x", "#: match = \"pattern\"\n"
					   "#: > id \\d+\n#: > end\n");
	struct observation seen[2] = {prints("id 1\nend\n"),
				      prints("id 22\nend\n")};
	struct verdict v = verdict_check(&arena, q, 11, seen, 2);

	(void)state;
	assert_verdict(&v, CHECK_TRUE, 3, "");
	seen[1] = prints("id x\nend\n");
	v = verdict_check(&arena, q, 11, seen, 2);
	assert_verdict(&v, CHECK_WRONG, 5,
		       "prints \"id x\", which does not match the key's "
		       "pattern \"id \\d+\" (line 1 of the output)");
	assert_true(str_is(v.expected, "id \\d+\nend\n"));
	v = check(q, prints("id 1\n"));
	assert_verdict(&v, CHECK_WRONG, 6,
		       "prints 1 line; the key has a pattern for one more, "
		       "\"end\"");
}

static void test_options_decide(void **state)
{
	struct question *q = question("print(5 / 2)",
				      "#: - 2\n#: + 2.5\n#: - TypeError\n");
	struct verdict v = check(q, prints("2.5\n"));

	(void)state;
	assert_verdict(&v, CHECK_TRUE, 3, "");
	assert_int_equal(v.option_count, 3);
	assert_int_equal(v.options[1].fact, OPTION_MATCHES);
	assert_true(v.options[0].holds && v.options[1].holds);
	q = question("print(5 / 2)", "#: + 2\n#: - 2.5\n");
	v = check(q, prints("2.5\n"));
	assert_verdict(&v, CHECK_WRONG, 4, "option \"2\" is marked right, but "
					   "the program prints \"2.5\"");
	assert_false(v.options[0].holds);
	assert_false(v.options[1].holds);
	v = check(q, prints(""));
	assert_verdict(&v, CHECK_WRONG, 4, "option \"2\" is marked right, but "
					   "the program prints nothing");
	v = check(q, raises("", "TypeError", "m"));
	assert_verdict(&v, CHECK_WRONG, 4,
		       "option \"2\" is marked right, but the program raises "
		       "TypeError at line 4");
}

static void test_key_first_then_options(void **state)
{
	struct question *q = question("x", "#: > 1\n#: + 1\n#: - \"1\\n\"\n");
	struct verdict v = check(q, prints("1\n"));

	(void)state;
	assert_verdict(&v, CHECK_WRONG, 6, "option \"1\" is marked wrong, but "
					   "the program prints \"1\"");
	v = check(q, prints("2\n"));
	assert_int_equal(v.line, 4);
	assert_true(v.key_differs);
}

/* The form of an output can be what a question is about; so a wrong option
 * is only wrong when no right one comes as close. */
static void test_loose_options(void **state)
{
	struct question *q = question("x", "#: - 0 1\n#: + 0\\n1\n");
	struct verdict v = check(q, prints("0\n1\n"));

	(void)state;
	assert_verdict(&v, CHECK_TRUE, 3, "");
	assert_int_equal(v.options[0].fact, OPTION_VAGUELY);
	assert_true(v.options[0].holds);
	q = question("x", "#: + 0 1\n#: - 1\n");
	v = check(q, prints("0\n1\n"));
	assert_verdict(&v, CHECK_TRUE, 3, "");
	q = question("x", "#: + 0 1\n#: - 0\\n1\n");
	v = check(q, prints("0\n1\n"));
	assert_verdict(&v, CHECK_WRONG, 5, "option \"0\\n1\" is marked wrong, "
					   "but the program prints "
					   "\"0\\n1\"");
	q = question("x", "#: + TypeError\n#: - Error\n");
	v = check(q, raises("", "TypeError", "m"));
	assert_verdict(&v, CHECK_TRUE, 3, "");
	q = question("x", "#: + Error\n#: - TypeError\n");
	v = check(q, raises("", "TypeError", "m"));
	assert_verdict(&v, CHECK_WRONG, 5,
		       "option \"TypeError\" is marked wrong, but the program "
		       "raises TypeError at line 4");
}

static void test_nothing_to_prove(void **state)
{
	static const char why[] = "not an output: nothing to prove";
	struct question *q = question("x", "#: ? How many lines are printed?\n"
					   "#: + 2\n#: - 3\n");
	struct verdict v = check(q, prints("a\nb\n"));

	(void)state;
	assert_verdict(&v, CHECK_SKIPPED, 5, why);
	q = question("x", "#: + A line, then nothing\n#: - B\n");
	v = check(q, prints("a\n"));
	assert_verdict(&v, CHECK_SKIPPED, 4, why);
	q = question("x", "#: + A line, then nothing\n#: - a\n");
	v = check(q, prints("a\n"));
	assert_verdict(&v, CHECK_WRONG, 5, "option \"a\" is marked wrong, but "
					   "the program prints \"a\"");
	q = question("x", "#: > a\n#: + A line, then nothing\n#: - B\n");
	v = check(q, prints("a\n"));
	assert_verdict(&v, CHECK_TRUE, 3, "");
}

static void test_lacking_input(void **state)
{
	struct question *q = question("print(input())", "#: + Alex\n#: - x\n");
	struct observation o = raises("", "EOFError", "EOF when reading");
	struct verdict v = check(q, o);

	(void)state;
	assert_verdict(&v, CHECK_SKIPPED, 4, "reads input and is given none: "
					     "add `#: < TEXT` lines");
	q = question("print(input())", "#: < Al\n#: + Alex\n#: - x\n");
	v = check(q, prints("Al\n"));
	assert_int_equal(v.result, CHECK_WRONG);
	q = question("print(input())", "#: + EOFError\n#: - x\n");
	v = check(q, o);
	assert_verdict(&v, CHECK_TRUE, 3, "");
}

static void test_sections(void **state)
{
	struct question *q = question("x", "#: > new\n#: @ <3.10\n#: > old\n");
	struct observation o = prints("old\n");
	struct verdict v = verdict_check(&arena, q, 9, &o, 1);

	(void)state;
	assert_verdict(&v, CHECK_TRUE, 3, "");
	v = verdict_check(&arena, q, 10, &o, 1);
	assert_int_equal(v.result, CHECK_WRONG);
	assert_int_equal(v.line, 4);
}

static void test_long_lines_are_cut(void **state)
{
	struct question *q = question("x", "#: > a\n");
	char text[200];
	struct verdict v;

	(void)state;
	memset(text, 'x', sizeof(text) - 1);
	text[sizeof(text) - 1] = '\0';
	v = check(q, prints(text));
	assert_true(v.why.len < 140);
	assert_non_null(strstr(v.why.at, "xxx...\" where the key says \"a\""));
}

static void test_skipped(void **state)
{
	struct question *q = question("x", "#: > a\n");
	struct verdict v = verdict_skipped(q, 0, STR("retired"));

	(void)state;
	assert_verdict(&v, CHECK_SKIPPED, 3, "retired");
	assert_int_equal(v.minor, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_true),
		cmocka_unit_test(test_wrong_output_names_the_line),
		cmocka_unit_test(test_wrong_newlines_and_extra_lines),
		cmocka_unit_test(test_wrong_ending),
		cmocka_unit_test(test_exit_codes),
		cmocka_unit_test(test_never_ends),
		cmocka_unit_test(test_refused),
		cmocka_unit_test(test_stale),
		cmocka_unit_test(test_unstable),
		cmocka_unit_test(test_any_order),
		cmocka_unit_test(test_patterns),
		cmocka_unit_test(test_options_decide),
		cmocka_unit_test(test_key_first_then_options),
		cmocka_unit_test(test_loose_options),
		cmocka_unit_test(test_nothing_to_prove),
		cmocka_unit_test(test_lacking_input),
		cmocka_unit_test(test_sections),
		cmocka_unit_test(test_long_lines_are_cut),
		cmocka_unit_test(test_skipped),
	};

	return cmocka_run_group_tests(tests, NULL, clear_arena);
}
