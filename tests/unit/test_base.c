/* test_base.c - err, arena, buf, str, regex and JSON strings */
#include "unit.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/err.h"
#include "base/json_read.h"
#include "base/json_string.h"
#include "base/output.h"
#include "base/regex.h"
#include "base/scope.h"

#define TEXT(literal) STR(literal)

static void test_err(void **state)
{
	char longer[1000];
	struct err err;

	(void)state;
	assert_int_equal(err_set(&err, ERR_NOTHING, "%s: %d", "a", 7), -1);
	assert_int_equal(err.kind, ERR_NOTHING);
	assert_string_equal(err.text, "a: 7");

	errno = ENOENT;
	assert_int_equal(err_errno(&err, "%s", "file.py"), -1);
	assert_int_equal(err.kind, ERR_SYSTEM);
	assert_string_equal(err.text, "file.py: No such file or directory");

	memset(longer, 'x', sizeof(longer));
	longer[sizeof(longer) - 1] = '\0';
	assert_int_equal(err_set(&err, ERR_USAGE, "%s", longer), -1);
	assert_int_equal(strlen(err.text), sizeof(err.text) - 1);
	errno = ENOENT;
	assert_int_equal(err_errno(&err, "%s", longer), -1);
	assert_int_equal(strlen(err.text), sizeof(err.text) - 1);
}

static void test_arena(void **state)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	char *small[300], *large;
	unsigned *numbers = NULL;

	(void)state;
	assert_non_null(arena_alloc(&arena, 0));
	assert_ptr_not_equal(arena_alloc(&arena, 0), arena_alloc(&arena, 0));
	for (size_t i = 0; i < COUNT(small); i++) {
		small[i] = arena_alloc(&arena, i);
		assert_int_equal((uintptr_t)small[i] % 16, 0);
		for (size_t k = 0; k < i; k++)
			assert_int_equal(small[i][k], 0);
		memset(small[i], (int)i, i);
	}
	large = arena_alloc(&arena, 1 << 20);
	memset(large, 7, 1 << 20);
	for (size_t i = 1; i < COUNT(small); i++)
		assert_int_equal((unsigned char)small[i][i - 1], i & 0xff);
	for (unsigned i = 0; i < 1000; i++) {
		numbers = arena_grow(&arena, numbers, i, sizeof(*numbers));
		numbers[i] = i * i;
	}
	for (unsigned i = 0; i < 1000; i++)
		assert_int_equal(numbers[i], i * i);
	arena_free(&arena);
	assert_null(arena.blocks);
	arena_free(&arena);	/* twice is no harm */
}

static void test_buf(void **state)
{
	FREE_BUF struct buf buf = BUF_INIT;
	char longer[600];

	(void)state;
	assert_str(buf_view(&buf), "");
	buf_text(&buf, "");
	assert_string_equal(buf.at, "");
	buf_text(&buf, "ab");
	buf_char(&buf, '\0');
	buf_str(&buf, STR("cd"));
	assert_str(buf_view(&buf), "ab\0cd");
	buf_clear(&buf);
	assert_int_equal(buf.len, 0);
	buf_format(&buf, "%d-%s", 5, "x");
	assert_str(buf_view(&buf), "5-x");
	assert_int_equal(buf.at[buf.len], '\0');

	memset(longer, 'y', sizeof(longer));
	longer[sizeof(longer) - 1] = '\0';
	buf_clear(&buf);
	buf_format(&buf, "%s!", longer);
	assert_int_equal(buf.len, sizeof(longer));
	assert_int_equal(buf.at[buf.len - 1], '!');
}

static void test_buf_bound(void **state)
{
	FREE_BUF struct buf buf = {.max = 5};

	(void)state;
	buf_text(&buf, "12345");
	assert_false(buf.full);
	buf_text(&buf, "");
	assert_false(buf.full);
	buf_text(&buf, "6");
	assert_true(buf.full);
	assert_str(buf_view(&buf), "12345");
	buf_clear(&buf);
	assert_false(buf.full);
	buf_text(&buf, "abcdefgh");
	assert_true(buf.full);
	assert_str(buf_view(&buf), "abcde");
	buf_free(&buf);
	assert_null(buf.at);
	assert_int_equal(buf.max, 5);
}

static void test_str_basics(void **state)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct str none = STR_NONE, copy;

	(void)state;
	assert_null(str_of(NULL).at);
	assert_str(str_of("abc"), "abc");
	copy = str_copy(&arena, STR("a\0b"));
	assert_str(copy, "a\0b");
	assert_int_equal(copy.at[3], '\0');
	assert_non_null(str_copy(&arena, none).at);
	assert_str(str_format(&arena, "%d/%s", 3, "x"), "3/x");

	assert_true(str_equal(none, STR("")));
	assert_true(str_equal(STR("a\0b"), STR("a\0b")));
	assert_false(str_equal(STR("a\0b"), STR("a\0c")));
	assert_true(str_is(STR("id"), "id"));
	assert_false(str_is(STR("id"), "i"));
	assert_true(str_starts(STR("main.py"), "main"));
	assert_false(str_starts(STR("m"), "main"));
	assert_true(str_starts(none, ""));
	assert_true(str_ends(STR("main.py"), ".py"));
	assert_false(str_ends(STR("py"), ".py"));
	assert_true(str_ends(none, ""));

	assert_int_equal(str_compare(STR("a"), STR("a")), 0);
	assert_true(str_compare(STR("a"), STR("ab")) < 0);
	assert_true(str_compare(STR("b"), STR("ab")) > 0);
	assert_true(str_compare(STR("\x7f"), STR("\x80")) < 0);
	assert_true(str_compare(none, STR("")) == 0);
}

static void test_str_parts(void **state)
{
	struct str none = STR_NONE;

	(void)state;
	assert_int_equal(str_find(STR("abcabc"), STR("ca")), 2);
	assert_int_equal(str_find(STR("abc"), STR("x")), 3);
	assert_int_equal(str_find(STR("abc"), STR("")), 0);
	assert_int_equal(str_find(none, STR("x")), 0);
	assert_int_equal(str_find(STR("ab"), STR("abc")), 2);
	assert_str(str_trim(STR(" \t a b\r\n")), "a b");
	assert_str(str_trim(STR(" \n")), "");
	assert_str(str_slice(STR("abcdef"), 2, 3), "cde");
	assert_str(str_slice(STR("abc"), 2, 9), "c");
	assert_str(str_slice(STR("abc"), 9, 9), "");
	assert_int_equal(str_slice(none, 1, 1).len, 0);
}

static void test_str_lines(void **state)
{
	struct str rest = STR("a\n\nb"), line;

	(void)state;
	assert_true(str_next_line(&rest, &line));
	assert_str(line, "a");
	assert_true(str_next_line(&rest, &line));
	assert_str(line, "");
	assert_true(str_next_line(&rest, &line));
	assert_str(line, "b");
	assert_false(str_next_line(&rest, &line));

	rest = STR("a\n");
	assert_true(str_next_line(&rest, &line));
	assert_false(str_next_line(&rest, &line));
	rest = STR("a\n\n");
	assert_true(str_next_line(&rest, &line));
	assert_true(str_next_line(&rest, &line));
	assert_str(line, "");
	assert_false(str_next_line(&rest, &line));
	rest = STR_NONE;
	assert_false(str_next_line(&rest, &line));
}

static void test_str_nearest(void **state)
{
	static const char *const names[] = {"objective", "id", "order",
					    "author", "python"};
	char longer[200];
	struct str s;

	(void)state;
#define NEAREST(text) str_nearest(STR(text), names, COUNT(names))
	assert_string_equal(NEAREST("objectives"), "objective");
	assert_string_equal(NEAREST("obejctive"), "objective");
	assert_string_equal(NEAREST("oredr"), "order");
	assert_string_equal(NEAREST("pyton"), "python");
	assert_string_equal(NEAREST("di"), "id");	/* one swap */
	assert_string_equal(NEAREST("id"), "id");
	assert_null(NEAREST("zz"));
	assert_null(NEAREST("x"));
	assert_null(NEAREST(""));
	assert_null(NEAREST("objective12345"));
	assert_null(NEAREST("qwertyuiop"));
	memset(longer, 'o', sizeof(longer));
	s = (struct str){longer, sizeof(longer)};
	assert_null(str_nearest(s, names, COUNT(names)));
	assert_null(str_nearest(STR("id"), names, 0));
}

static void test_regex(void **state)
{
	FREE_REGEX struct regex *regex = NULL;
	struct str group[REGEX_GROUPS];
	struct err err;

	(void)state;
	assert_int_equal(regex_compile("(a+)(b)?(c)", false, &regex, &err), 0);
	assert_true(regex_match(regex, STR("xaac"), 0, group));
	assert_str(group[0], "aac");
	assert_str(group[1], "aa");
	assert_null(group[2].at);
	assert_str(group[3], "c");
	assert_null(group[4].at);
	assert_true(regex_match(regex, STR("ac abc"), 1, group));
	assert_str(group[0], "abc");
	assert_false(regex_match(regex, STR("ac"), 1, group));
	assert_false(regex_match(regex, STR("ac"), 3, group));
	assert_false(regex_match(regex, STR_NONE, 0, group));
	assert_true(regex_match(regex, STR("\xff" "ac"), 0, group));
	assert_str(group[0], "ac");
}

static void test_regex_whole(void **state)
{
	FREE_REGEX struct regex *regex = NULL;
	struct str group[REGEX_GROUPS];
	struct err err;

	(void)state;
	assert_int_equal(regex_compile("a|ab", true, &regex, &err), 0);
	assert_true(regex_match(regex, STR("ab"), 0, group));
	assert_false(regex_match(regex, STR("abc"), 0, group));
	assert_false(regex_match(regex, STR("xab"), 0, group));
}

static void test_regex_bad(void **state)
{
	struct regex *regex = (struct regex *)&err_set;
	struct err err;

	(void)state;
	assert_int_equal(regex_compile("(abc", false, &regex, &err), -1);
	assert_int_equal(err.kind, ERR_USAGE);
	assert_string_equal(err.text, "at 5: missing closing parenthesis");
	/* untouched on failure */
	assert_ptr_equal(regex, (struct regex *)&err_set);
	regex_free(NULL);
}

/* A pattern that would take for ever is no match, soon. */
static void test_regex_bounded(void **state)
{
	FREE_REGEX struct regex *regex = NULL;
	struct str group[REGEX_GROUPS];
	struct err err;

	(void)state;
	assert_int_equal(regex_compile("(a+)+$", false, &regex, &err), 0);
	assert_false(regex_match(regex, STR("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
					    "aaaaaaaaaaaaaaaaaaaaaaaaaaab"),
				 0, group));
}

static void test_json_decode(void **state)
{
	static const struct {
		struct str json, bytes;
	} rows[] = {
		{TEXT("\"\""), TEXT("")},
		{TEXT("\"a b\" rest"), TEXT("a b")},
		{TEXT("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\""),
		 TEXT("\"\\/\b\f\n\r\t")},
		{TEXT("\"\\u0000x\""), TEXT("\0x")},
		{TEXT("\"\\u00e9\\u20AC\""), TEXT("é€")},
		{TEXT("\"\\ud83d\\ude00\""), TEXT("😀")},
		{TEXT("\"\\ud83d\\udc80\""), TEXT("💀")},	/* a pair first */
		{TEXT("\"\\udcff\\udc80\""), TEXT("\xff\x80")},
		{TEXT("\"é😀\""), TEXT("é😀")},
	};
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct str out;
	const char *why;
	size_t bad, used;

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		used = json_string_decode(&arena, rows[i].json, &out, &bad,
					  &why);
		assert_int_equal(used, i == 1 ? 5 : rows[i].json.len);
		assert_true(str_equal(out, rows[i].bytes));
	}
}

static void test_json_decode_bad(void **state)
{
	static const struct {
		struct str json;
		size_t bad;
		const char *why;
	} rows[] = {
		{TEXT("\""), 1, "the string does not end"},
		{TEXT("\"abc"), 4, "the string does not end"},
		{TEXT("\"abc\\"), 4, "the string does not end"},
		{TEXT("\"abc\\\""), 6, "the string does not end"},
		{TEXT("\"a\\qb\""), 2, "JSON has no such escape"},
		{TEXT("\"a\\\0b\""), 2, "JSON has no such escape"},
		{TEXT("\"\\u12g4\""), 1, "\\u takes four"},
		{TEXT("\"\\u12\""), 1, "\\u takes four"},
		{TEXT("\"\\ud800\""), 1, "half a surrogate pair"},
		{TEXT("\"\\ud800\\u0041\""), 1, "half a surrogate pair"},
		{TEXT("\"\\udc7f\""), 1, "half a surrogate pair"},
		{TEXT("\"\\udd00\""), 1, "half a surrogate pair"},
		{TEXT("\"a\tb\""), 2, "a raw control character"},
		{TEXT("\"a\0b\""), 2, "a raw control character"},
		{TEXT("\"a\xff\""), 2, "invalid UTF-8"},
		{TEXT("\"\xc3"), 1, "invalid UTF-8"},
	};
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct str out;
	const char *why;
	size_t bad;

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		assert_int_equal(json_string_decode(&arena, rows[i].json, &out,
						    &bad, &why), 0);
		assert_int_equal(bad, rows[i].bad);
		assert_memory_equal(why, rows[i].why, strlen(rows[i].why));
	}
}

static void test_json_encode(void **state)
{
	static const struct {
		struct str bytes;
		const char *json;
	} rows[] = {
		{TEXT(""), "\"\""},
		{TEXT("a \"b\" \\ é 😀"), "\"a \\\"b\\\" \\\\ é 😀\""},
		{TEXT("\t\n\r\b\f\v"), "\"\\t\\n\\r\\b\\f\\u000b\""},
		{TEXT("\0\x1b\x7f"), "\"\\u0000\\u001b\\u007f\""},
		{TEXT("\xff\xc3"), "\"\\udcff\\udcc3\""},
		{TEXT("\xed\xa0\x80"), "\"\\udced\\udca0\\udc80\""},
		{TEXT("\u00a0\u200b\u202e\ufeff\u2028"),
		 "\"\\u00a0\\u200b\\u202e\\ufeff\\u2028\""},
		{TEXT("\U000e0041"), "\"\\udb40\\udc41\""},
	};
	FREE_ARENA struct arena arena = ARENA_INIT;

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		FREE_BUF struct buf json = BUF_INIT;
		struct str back;
		const char *why;
		size_t bad;

		json_string_encode(&json, rows[i].bytes);
		assert_string_equal(json.at, rows[i].json);
		assert_int_equal(json_string_decode(&arena, buf_view(&json),
						    &back, &bad, &why),
				 json.len);
		assert_true(str_equal(back, rows[i].bytes));
	}
}

/* Every byte and every pair of bytes survives, whatever it may be. */
static void test_json_all_pairs(void **state)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	FREE_BUF struct buf json = BUF_INIT;
	char pair[2];
	struct str bytes = {pair, 2}, back;
	const char *why;
	size_t bad;

	(void)state;
	for (unsigned i = 0; i < 0x10000; i++) {
		pair[0] = (char)(i >> 8);
		pair[1] = (char)i;
		buf_clear(&json);
		json_string_encode(&json, bytes);
		assert_int_equal(json_string_decode(&arena, buf_view(&json),
						    &back, &bad, &why),
				 json.len);
		assert_true(str_equal(back, bytes));
	}
}

static void test_scope(void **state)
{
	int kept;

	(void)state;
	{
		CLOSE_FD int none = -1;
		CLOSE_FD int fd = open("/dev/null", O_RDONLY | O_CLOEXEC);
		CLOSE_FILE FILE *file = fopen("/dev/null", "r");
		CLOSE_FILE FILE *no_file = NULL;
		FREE char *memory = must_realloc(NULL, 10);

		assert_true(fd >= 0 && none == -1);
		assert_non_null(file);
		assert_null(no_file);
		memory[0] = 'x';
		kept = fd;
	}
	assert_int_equal(fcntl(kept, F_GETFD), -1);
	assert_int_equal(errno, EBADF);
}

/* Elements joined by "|", and "!" where the array goes wrong. */
static struct str elements_of(struct arena *arena, const char *text)
{
	struct json_reader reader = json_array(arena, str_of(text));
	FREE_BUF struct buf out = BUF_INIT;
	struct json_value value;

	while (json_element(&reader, &value)) {
		buf_str(&out, value.text);
		buf_char(&out, '|');
	}
	buf_text(&out, reader.why ? "!" : "");
	return str_copy(arena, buf_view(&out));
}

static void test_json_array(void **state)
{
	FREE_ARENA struct arena arena = ARENA_INIT;

	(void)state;
	assert_str(elements_of(&arena, "[]"), "");
	assert_str(elements_of(&arena, " [1, \"a\\n\", [2, {}], null] "),
		   "1|a\n|[2, {}]|null|");
	assert_str(elements_of(&arena, "[1,]"), "1|!");
	assert_str(elements_of(&arena, "[1 2]"), "1|!");
	assert_str(elements_of(&arena, "[1] 2"), "1|!");
	assert_str(elements_of(&arena, "[1"), "1|!");
	assert_str(elements_of(&arena, "{}"), "!");
	assert_str(elements_of(&arena, ""), "!");
}

/* A pipe that nobody reads, and a text: shorter than the buffer, longer. */
static void test_output_unread(void **state)
{
	static const size_t lengths[] = {1, 5000, 300000};
	struct err err;

	(void)state;
	signal(SIGPIPE, SIG_IGN);
	for (size_t i = 0; i < sizeof lengths / sizeof *lengths; i++) {
		int ends[2];
		FILE *to;

		assert_int_equal(pipe(ends), 0);
		assert_int_equal(close(ends[0]), 0);
		assert_non_null(to = fdopen(ends[1], "w"));
		fprintf(to, "%*s", (int)lengths[i], "x");
		assert_int_equal(output_flush(to, &err), -1);
		assert_int_equal(err.kind, ERR_UNREAD);
		fclose(to);
	}
	signal(SIGPIPE, SIG_DFL);
}

static void test_output_full(void **state)
{
	struct err err;
	FILE *to = fopen("/dev/full", "w");

	(void)state;
	assert_non_null(to);
	fputs("x", to);
	assert_int_equal(output_flush(to, &err), -1);
	assert_int_equal(err.kind, ERR_SYSTEM);
	assert_string_equal(err.text,
			    "cannot write results: No space left on device");
	fclose(to);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_err),
		cmocka_unit_test(test_arena),
		cmocka_unit_test(test_buf),
		cmocka_unit_test(test_buf_bound),
		cmocka_unit_test(test_str_basics),
		cmocka_unit_test(test_str_parts),
		cmocka_unit_test(test_str_lines),
		cmocka_unit_test(test_str_nearest),
		cmocka_unit_test(test_regex),
		cmocka_unit_test(test_regex_whole),
		cmocka_unit_test(test_regex_bad),
		cmocka_unit_test(test_regex_bounded),
		cmocka_unit_test(test_json_decode),
		cmocka_unit_test(test_json_decode_bad),
		cmocka_unit_test(test_json_encode),
		cmocka_unit_test(test_json_all_pairs),
		cmocka_unit_test(test_json_array),
		cmocka_unit_test(test_scope),
		cmocka_unit_test(test_output_unread),
		cmocka_unit_test(test_output_full),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
