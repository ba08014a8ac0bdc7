/* test_import.c - records of other formats become question files */
#include "unit.h"

#include "folder.h"
#include "base/file.h"
#include "base/scope.h"
#include "exchange/exchange.h"

#define CRUXEVAL "../shared/data/cruxeval.jsonl"
#define PCEP_MC "../shared/data/pcep-mc.jsonl"

static struct arena arena;

static int clear(void **state)
{
	arena_free(&arena);
	return folder_remove(state);
}

static struct import_result import_over(const char *from, const char *records,
					const char *to, enum import_over over)
{
	struct import_result result;
	struct err err;

	put_file("records.jsonl", str_of(records));
	if (import_file(from, in_folder("records.jsonl"), in_folder(to), over,
			&result, &err))
		fail_msg("%s", err.text);
	return result;
}

static struct import_result import(const char *from, const char *records,
				   const char *to)
{
	return import_over(from, records, to, IMPORT_KEEP);
}

/* The only complaint, made about `line`. */
static void assert_complaint(const char *records, unsigned line,
			     const char *text)
{
	struct import_result r = import("jsonl", records, "bad");

	assert_int_equal(r.complaints.count, 1);
	if (!str_is(r.complaints.at[0].text, text))
		fail_msg("%s", r.complaints.at[0].text.at);
	assert_int_equal(r.complaints.at[0].line, line);
	assert_true(str_ends(r.complaints.at[0].path, "/records.jsonl"));
	import_result_free(&r);
}

static void assert_file(const char *name, const char *expected)
{
	struct str text;
	struct err err;

	assert_int_equal(file_read(&arena, in_folder(name), 1 << 20, &text,
				   &err), 0);
	if (!str_is(text, expected))
		fail_msg("%.*s", STR_ARG(text));
}

static void test_cruxeval(void **state)
{
	struct import_result r = import("cruxeval",
		"{\"code\": \"def f(a):\\n    return a\", \"input\": \"'x'\", "
		"\"output\": \"'x'\", \"id\": \"Sample_0\"}\n", "crux");

	(void)state;
	assert_int_equal(r.written, 1);
	assert_int_equal(r.complaints.count, 0);
	import_result_free(&r);
	assert_file("crux/sample-0.py",
		    "def f(a):\n    return a\nprint(repr(f('x')))\n\n"
		    "#: id = \"sample-0\"\n#: status = \"published\"\n"
		    "#: tags = [\"cruxeval\"]\n#: license = \"MIT\"\n"
		    "#: > 'x'\n");
}

static void test_jsonl(void **state)
{
	static const char record[] =
		"{\"id\": \"q-1\", \"question\": \"What is\\n printed? \","
		" \"code\": \"print(1)\\r\\nprint(2)\\n\\n  \\n\","
		" \"choices\": [\"1\\\\n2\", \"1\\n2\", \"\", \"TypeError\","
		" \"!x\", \"a \"], \"correct\": [1], \"input\": \"x\\n\\ny\"}"
		"\n\n";
	struct import_result r = import("jsonl", record, "mc");

	(void)state;
	assert_int_equal(r.written, 1);
	import_result_free(&r);
	assert_file("mc/q-1.py",
		    "print(1)\nprint(2)\n\n#: id = \"q-1\"\n"
		    "#: status = \"published\"\n#: ? What is printed?\n"
		    "#: < x\n#: <\n#: < y\n"
		    "#: - 1\\\\n2\n#: + 1\\n2\n#: - \"\"\n#: - TypeError\n"
		    "#: - \"!x\"\n#: - \"a \"\n");
	r = import("jsonl", record, "mc");
	assert_int_equal(r.written, 0);
	assert_int_equal(r.unchanged, 1);
	import_result_free(&r);
}

#define RECORD(id, code) \
	"{\"id\": \"" id "\", \"code\": \"" code "\", " \
	"\"choices\": [\"1\"], \"correct\": [0]}\n"

static void test_a_file_in_the_way_is_kept(void **state)
{
	static const char edited[] = "print(1)\n\n#: id = \"b\"\n#: > 1\n";
	static const char records[] = RECORD("a", "x") RECORD("b", "print(2)");
	struct import_result r;
	struct str text;

	(void)state;
	put_file("way/b.py", str_of(edited));
	r = import("jsonl", records, "way");
	assert_int_equal(r.written, 1);
	assert_int_equal(r.complaints.count, 1);
	assert_int_equal(r.complaints.at[0].line, 2);
	text = r.complaints.at[0].text;
	assert_true(str_starts(text, in_folder("way/b.py")));
	assert_true(str_find(text, STR("write over it with --force")) <
		    text.len);
	import_result_free(&r);
	assert_file("way/b.py", edited);

	r = import_over("jsonl", records, "way", IMPORT_REPLACE);
	assert_int_equal(r.written, 1);
	assert_int_equal(r.unchanged, 1);
	assert_int_equal(r.complaints.count, 0);
	import_result_free(&r);
	assert_file("way/b.py", "print(2)\n\n#: id = \"b\"\n"
				"#: status = \"published\"\n#: + 1\n");
}

/* What can't be read may be somebody's work, too. */
static void test_a_folder_in_the_way_is_kept(void **state)
{
	struct import_result r;

	(void)state;
	put_file("dirs/a.py/x", STR(""));
	r = import("jsonl", RECORD("a", "x"), "dirs");
	assert_int_equal(r.written, 0);
	assert_int_equal(r.complaints.count, 1);
	import_result_free(&r);
}

/* A main.py would make the whole folder one question. */
static void test_the_id_main(void **state)
{
	struct import_result r;

	(void)state;
	r = import("jsonl", RECORD("Main", "x") RECORD("main-question", "x"),
		   "mains");
	assert_int_equal(r.written, 2);
	import_result_free(&r);
	assert_int_not_equal(access(in_folder("mains/main.py"), F_OK), 0);
	assert_file("mains/main_question.py",
		    "x\n\n#: id = \"main\"\n#: status = \"published\"\n"
		    "#: + 1\n");
}

static void test_comments_at_the_end_are_the_program_s(void **state)
{
	struct import_result r;

	(void)state;
	r = import("jsonl", RECORD("c", "print(1)\\n# done\\n\\n# really"),
		   "tail");
	assert_int_equal(r.complaints.count, 0);
	import_result_free(&r);
	assert_file("tail/c.py", "print(1)\n# done\n\n# really\n\n"
				 "#: id = \"c\"\n#: status = \"published\"\n"
				 "#: + 1\n");
}

static void test_bad_records(void **state)
{
	(void)state;
	assert_complaint(RECORD("a", "x") "\n{\"id\": 1", 3,
			 "not JSON at byte 8");
	assert_complaint("[1]", 1, "not a JSON object: one object a line");
	assert_complaint("{} {}", 1,
			 "more after the JSON object at byte 4: one object a "
			 "line");
	assert_complaint("{}", 1, "no \"id\": add it");
	assert_complaint("{\"id\": []}", 1, "\"id\" is no string");
	assert_complaint("{\"id\": \"a\"}", 1, "no \"code\": add it");
	assert_complaint("{\"id\": \"a\", \"code\": \"x\"}", 1,
			 "\"choices\" is no array of strings");
	assert_complaint("{\"id\": \"a\", \"code\": \"x\", \"choices\": "
			 "[\"1\", 2]}", 1, "choice 1 is no string");
	assert_complaint("{\"id\": \"a\", \"code\": \"x\", \"choices\": "
			 "[\"1\", \"2\"], \"correct\": [2]}", 1,
			 "\"correct\" has what is no index: choices are 0 to "
			 "1");
	assert_complaint("{\"id\": \"a\", \"code\": \"x\", \"choices\": "
			 "[\"1\", \"2\"], \"correct\": []}", 1,
			 "\"correct\" is no array of indexes of choices");
	assert_complaint("{\"id\": \"a\", \"code\": \"x\", \"choices\": "
			 "[\"1\", \"2\", \"1\"], \"correct\": [0]}", 1,
			 "choices 0 and 2 are the same: keep one of the two");
	assert_complaint(RECORD("../x", "y"), 1,
			 "\"id\" is not made of letters, digits, - and _, 200 "
			 "at most");
	assert_complaint(RECORD("a", "\\n \\n"), 1, "\"code\" is empty");
	assert_complaint(RECORD("a", "print('\\u0000')"), 1,
			 "a NUL character, which no program may hold");
	assert_complaint("\"\xff\"", 1, "not UTF-8: save it as UTF-8");
	assert_complaint(RECORD("a_b", "x") RECORD("A-b", "y"), 2,
			 "the id \"a-b\" is on line 1 already");
	assert_complaint(RECORD("a", "x = 1\\n#: not a trailer"), 1,
			 "the code has a line that starts with \"#:\" where a "
			 "question's trailer stands: change that line");
}

static void test_an_escaped_backslash_is_no_nul(void **state)
{
	struct import_result r;

	(void)state;
	r = import("jsonl", RECORD("u", "print('\\\\u0000')"), "nul");
	assert_int_equal(r.complaints.count, 0);
	assert_int_equal(r.written, 1);
	import_result_free(&r);
}

static void test_the_good_records_are_written(void **state)
{
	struct import_result r;

	(void)state;
	r = import("jsonl", RECORD("a", "x") "{\n" RECORD("b", "x") "[]\n"
		   RECORD("c", "x"), "mixed");
	assert_int_equal(r.written, 3);
	assert_int_equal(r.complaints.count, 2);
	assert_int_equal(r.complaints.at[0].line, 2);
	assert_int_equal(r.complaints.at[1].line, 4);
	import_result_free(&r);
}

static void test_a_line_has_a_bound(void **state)
{
	size_t len = ((size_t)1 << 20) + 1;
	FREE char *line = must_realloc(NULL, len + 1);

	(void)state;
	memset(line, 'x', len);
	line[len] = '\0';
	assert_complaint(line, 1, "the line is longer than 1 MiB");
}

static void test_what_can_t_be_read_or_is_unknown(void **state)
{
	struct import_result r;
	struct err err;

	(void)state;
	assert_int_equal(import_file("csv", "x", test_folder, IMPORT_KEEP,
				     &r, &err), -1);
	assert_int_equal(err.kind, ERR_USAGE);
	assert_non_null(strstr(err.text, "jsonl or moodle-xml"));
	assert_int_equal(import_file("jsonl", in_folder("none"), test_folder,
				     IMPORT_KEEP, &r, &err), -1);
	assert_int_equal(err.kind, ERR_USAGE);
}

static void import_whole(const char *from, const char *path, size_t count)
{
	struct import_result r;
	struct err err;

	if (access(path, R_OK)) {
		print_message("skipped: %s is not here\n", path);
		skip();
	}
	assert_int_equal(import_file(from, path, in_folder(from), IMPORT_KEEP,
				     &r, &err), 0);
	assert_int_equal(r.written, count);
	assert_int_equal(r.complaints.count, 0);
	import_result_free(&r);
}

static void test_the_whole_of_cruxeval(void **state)
{
	(void)state;
	import_whole("cruxeval", CRUXEVAL, 800);
}

static void test_the_whole_of_pcep_mc(void **state)
{
	(void)state;
	import_whole("jsonl", PCEP_MC, 244);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_cruxeval),
		cmocka_unit_test(test_jsonl),
		cmocka_unit_test(test_a_file_in_the_way_is_kept),
		cmocka_unit_test(test_a_folder_in_the_way_is_kept),
		cmocka_unit_test(test_the_id_main),
		cmocka_unit_test(test_comments_at_the_end_are_the_program_s),
		cmocka_unit_test(test_bad_records),
		cmocka_unit_test(test_an_escaped_backslash_is_no_nul),
		cmocka_unit_test(test_the_good_records_are_written),
		cmocka_unit_test(test_a_line_has_a_bound),
		cmocka_unit_test(test_what_can_t_be_read_or_is_unknown),
		cmocka_unit_test(test_the_whole_of_cruxeval),
		cmocka_unit_test(test_the_whole_of_pcep_mc),
	};

	return cmocka_run_group_tests(tests, folder_make, clear);
}
