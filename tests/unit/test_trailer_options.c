/* test_trailer_options.c - options are added, and not a byte else changes */
#include "unit.h"

#include "base/arena.h"
#include "base/scope.h"
#include "trailer.h"

#define WRONG(words) {false, ENDS_NORMALLY, STR(words), 0}

static const struct row {
	const char *before, *after;
	struct option_edit edits[2];
	size_t count;
} rows[] = {
	/* below the last option, with a remark */
	{"print(1)\n\n#: id = \"q\"\n#: > 1\n#: - 2\n#: + 1\n# mine\n#: | Why.\n",
	 "print(1)\n\n#: id = \"q\"\n#: > 1\n#: - 2\n#: + 1\n# belief X\n"
	 "#: - 3\n#: - !TypeError\n# mine\n#: | Why.\n",
	 {{0, WRONG("3"), STR("belief X")},
	  {0, {false, ENDS_RAISING, STR("TypeError"), 0}, STR_NONE}}, 2},
	/* below the key, its ending last */
	{"1/0\n\n#: id = \"q\"\n#: ! ZeroDivisionError\n#: | Why.\n",
	 "1/0\n\n#: id = \"q\"\n#: ! ZeroDivisionError\n"
	 "#: + !ZeroDivisionError\n#: - \"\"\n#: | Why.\n",
	 {{0, {true, ENDS_RAISING, STR("ZeroDivisionError"), 0}, STR_NONE},
	  {0, WRONG(""), STR(" ")}}, 2},
	/* no final newline; the line ends of Windows */
	{"print(1)\r\n\r\n#: id = \"q\"\r\n#: > 1\r\n#: + 1",
	 "print(1)\r\n\r\n#: id = \"q\"\r\n#: > 1\r\n#: + 1\r\n"
	 "# why\r\n#: - a\\nb \\\\n\r\n",
	 {{0, WRONG("a\nb \\n"), STR("why")}}, 1},
	/* sections have their own */
	{"print(1)\n\n#: id = \"q\"\n#: > 1\n#: @ >=3.12\n#: > 2\n",
	 "print(1)\n\n#: id = \"q\"\n#: > 1\n#: + 1\n#: @ >=3.12\n#: > 2\n"
	 "#: + 2\n",
	 {{0, {true, ENDS_NORMALLY, STR("1"), 0}, STR_NONE},
	  {1, {true, ENDS_NORMALLY, STR("2"), 0}, STR_NONE}}, 2},
	/* a long remark is wrapped; a newline in it stays a comment */
	{"print(1)\n\n#: id = \"q\"\n#: + 1\n",
	 "print(1)\n\n#: id = \"q\"\n#: + 1\n"
	 "# 1234567890 1234567890 1234567890 1234567890 1234567890 1234567890"
	 " 1234567890\n#     1234567890 12 print(x)\n#: - 2\n",
	 {{0, WRONG("2"), STR("1234567890 1234567890 1234567890 1234567890 "
			      "1234567890 1234567890 1234567890 1234567890 "
			      "12\n  print(x)")}}, 1},
	/* what nobody sees is escaped in the remark, too */
	{"print(1)\n\n#: id = \"q\"\n#: + 1\n",
	 "print(1)\n\n#: id = \"q\"\n#: + 1\n# \\x1b \\u202e\n#: - \"\\u202e\"\n",
	 {{0, WRONG("\u202e"), STR("\x1b \u202e")}}, 1},
};

static void parse(struct arena *arena, struct str file, struct question *q)
{
	struct complaints list = {0};

	if (trailer_parse(arena, STR("q.py"), file, q, &list) != TRAILER_OK)
		fail_msg("%.*s\n%.*s", STR_ARG(list.at[0].text),
			 STR_ARG(file));
}

static void options_are_added(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		FREE_ARENA struct arena arena = ARENA_INIT;
		const struct row *row = &rows[i];
		struct question q, after;
		struct str got;

		parse(&arena, str_of(row->before), &q);
		got = trailer_add_options(&arena, &q, row->edits, row->count);
		assert_string_equal(got.at, row->after);
		parse(&arena, got, &after);
		assert_int_equal(after.sections[0].option_count +
				 (after.section_count > 1
				  ? after.sections[1].option_count : 0),
				 q.sections[0].option_count + row->count);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(options_are_added),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
