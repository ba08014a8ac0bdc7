/* test_trailer_edit.c - lines that are written read back as what they were;
 * what becomes of whole files is in tests/cases/update.txt */
#include "unit.h"

#include <string.h>

#include "base/arena.h"
#include "base/scope.h"
#include "trailer.h"

#define TEXT(literal) STR(literal)

static const struct ending normal = {.kind = ENDS_NORMALLY};

static void assert_parses(struct arena *arena, struct str file,
			  struct question *q)
{
	struct complaints list = {0};

	if (trailer_parse(arena, STR("q.py"), file, q, &list) != TRAILER_OK)
		fail_msg("%.*s\n%.*s", STR_ARG(list.count ? list.at[0].text
						: TEXT("none")),
			 STR_ARG(file));
}

static void test_option_lines(void **state)
{
	static const struct {
		struct option option;
		const char *line;
	} rows[] = {
		{{true, ENDS_NORMALLY, TEXT("1"), 0}, "#: + 1\n"},
		{{false, ENDS_NORMALLY, TEXT("a\nb"), 0}, "#: - a\\nb\n"},
		{{false, ENDS_NORMALLY, TEXT("a\n"), 0}, "#: - a\\n\n"},
		{{false, ENDS_NORMALLY, TEXT("a \nb"), 0}, "#: - a \\nb\n"},
		{{false, ENDS_NORMALLY, TEXT("\\n \\t"), 0},
		 "#: - \\\\n \\\\t\n"},
		{{false, ENDS_NORMALLY, TEXT(""), 0}, "#: - \"\"\n"},
		{{false, ENDS_NORMALLY, TEXT(" a"), 0}, "#: -  a\n"},
		{{false, ENDS_NORMALLY, TEXT("a "), 0}, "#: - \"a \"\n"},
		{{false, ENDS_NORMALLY, TEXT("a\tb"), 0}, "#: - \"a\\tb\"\n"},
		{{false, ENDS_NORMALLY, TEXT("\"a\""), 0},
		 "#: - \"\\\"a\\\"\"\n"},
		{{false, ENDS_NORMALLY, TEXT("!KeyError"), 0},
		 "#: - \"!KeyError\"\n"},
		{{false, ENDS_NORMALLY, TEXT("it's \"x\"!"), 0},
		 "#: - it's \"x\"!\n"},
		{{false, ENDS_NORMALLY, TEXT("\xff"), 0}, "#: - \"\\udcff\"\n"},
		{{false, ENDS_NORMALLY, TEXT("\u202e"), 0},
		 "#: - \"\\u202e\"\n"},
		{{true, ENDS_RAISING, TEXT("KeyError"), 0}, "#: + !KeyError\n"},
		{{false, ENDS_NEVER, TEXT(""), 0}, "#: - !(never ends)\n"},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		FREE_BUF struct buf out = BUF_INIT;

		trailer_write_option(&out, &rows[i].option);
		assert_string_equal(out.at, rows[i].line);
	}
}

static void assert_option_returns(struct str text)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	FREE_BUF struct buf file = BUF_INIT;
	const struct option option = {.right = true, .text = text};
	struct question q;

	buf_text(&file, "#: id = \"a\"\n");
	trailer_write_option(&file, &option);
	assert_parses(&arena, buf_view(&file), &q);
	assert_int_equal(q.sections[0].option_count, 1);
	assert_int_equal(q.sections[0].options[0].kind, ENDS_NORMALLY);
	assert_true(str_equal(q.sections[0].options[0].text, text));
}

/* Every text of three of the bytes that mean something comes back. */
static void test_options_return(void **state)
{
	static const char bytes[] = " \t\r\n\\n\"!u0a()\x01\x7f\x80\xc3\xa9";
	size_t count = sizeof(bytes);	/* with the NUL */
	char text[3];

	(void)state;
	for (size_t i = 0; i < count * count * count; i++) {
		text[0] = bytes[i % count];
		text[1] = bytes[i / count % count];
		text[2] = bytes[i / count / count];
		for (size_t len = 1; len <= 3; len++)
			assert_option_returns((struct str){text, len});
	}
	assert_option_returns(STR(""));
}

static void test_key_lines(void **state)
{
	static const struct {
		struct str text;
		struct ending ending;
		const char *newline, *lines;
	} rows[] = {
		{TEXT(""), {ENDS_NORMALLY, {0}, {0}}, "\n", "#: = \"\"\n"},
		{TEXT("a\n\nb\n"), {ENDS_NORMALLY, {0}, {0}}, "\n",
		 "#: > a\n#: >\n#: > b\n"},
		{TEXT("a\nb"), {ENDS_NORMALLY, {0}, {0}}, "\r\n",
		 "#: > a\r\n#: = \"b\"\r\n"},
		{TEXT(""), {ENDS_RAISING, TEXT("KeyError"), {0}}, "\n",
		 "#: ! KeyError\n"},
		{TEXT("x\n"), {ENDS_RAISING, TEXT("KeyError"), TEXT("'a'")},
		 "\n", "#: > x\n#: ! KeyError: 'a'\n"},
		{TEXT(""), {ENDS_RAISING, TEXT("E"), TEXT("")}, "\n",
		 "#: ! E: \"\"\n"},
		{TEXT(""), {ENDS_RAISING, TEXT("E"), TEXT("a\nb")}, "\n",
		 "#: ! E: \"a\\nb\"\n"},
		{TEXT("x\n"), {ENDS_NEVER, {0}, {0}}, "\n",
		 "#: > x\n#: ! (never ends)\n"},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		FREE_BUF struct buf out = BUF_INIT;

		trailer_write_key(&out, rows[i].text, &rows[i].ending,
				  rows[i].newline);
		assert_string_equal(out.at, rows[i].lines);
	}
}

static void assert_key_returns(struct str text, const struct ending *ending)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	FREE_BUF struct buf file = BUF_INIT;
	const struct section *s;
	struct question q;

	buf_text(&file, "#: id = \"a\"\n");
	trailer_write_key(&file, text, ending, "\n");
	assert_parses(&arena, buf_view(&file), &q);
	s = &q.sections[0];
	assert_true(section_has_key(s));
	assert_true(str_equal(section_stdout(&arena, s), text));
	assert_int_equal(s->ending.kind, ending->kind);
	assert_true(str_equal(s->ending.message, ending->message));
}

static void test_keys_return(void **state)
{
	static const char bytes[] = " \t\r\n\"\\:#>\x01\x7f\x80\xc3\xa9\xff";
	size_t count = sizeof(bytes);	/* with the NUL */
	struct ending raising = {ENDS_RAISING, TEXT("E"), STR_NONE};
	char text[3];

	(void)state;
	for (size_t i = 0; i < count * count * count; i++) {
		text[0] = bytes[i % count];
		text[1] = bytes[i / count % count];
		text[2] = bytes[i / count / count];
		assert_key_returns((struct str){text, 3}, &normal);
		raising.message = (struct str){text, 3};
		assert_key_returns(STR("x"), &raising);
	}
}

static void test_edit_points_nowhere(void **state)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct str file = STR("print(1)\n#: id = \"a\"\n#: > 1\n"), after;
	struct question q;

	(void)state;
	assert_parses(&arena, file, &q);
	after = trailer_edit(&arena, &q, NULL, 0, NULL, 0);
	assert_true(str_equal(after, file));
	assert_ptr_not_equal(after.at, file.at);	/* a copy */
}

/* 1 MiB of output in lines is a file that says so, not a hang. */
static void test_edit_large(void **state)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	FREE_BUF struct buf out = BUF_INIT;
	struct key_edit edit = {0};
	struct complaints list = {0};
	struct question q, again;
	struct str after;

	(void)state;
	for (unsigned i = 0; i < 200000; i++)
		buf_text(&out, "line\n");
	edit.out = buf_view(&out);
	assert_parses(&arena, STR("#: id = \"a\"\n#: > 1\n"), &q);
	after = trailer_edit(&arena, &q, &edit, 1, NULL, 0);
	assert_int_equal(after.len, 12 + 200000 * 10);
	assert_int_equal(trailer_parse(&arena, STR("q.py"), after, &again,
				       &list), TRAILER_BAD);
	complaints_free(&list);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_option_lines),
		cmocka_unit_test(test_options_return),
		cmocka_unit_test(test_key_lines),
		cmocka_unit_test(test_keys_return),
		cmocka_unit_test(test_edit_points_nowhere),
		cmocka_unit_test(test_edit_large),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
