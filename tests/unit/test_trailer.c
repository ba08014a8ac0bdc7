/* test_trailer.c - what tests/cases/trailer.txt can't show: limits, lists,
 * and hostile bytes */
#include "unit.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/scope.h"
#include "trailer.h"

static enum trailer_result parse(struct arena *arena, struct str file,
				 struct question *q, struct complaints *list)
{
	return trailer_parse(arena, STR("dir/q.py"), file, q, list);
}

/* Parses; the number of complaints, *first being the first of them. */
static size_t complaints_of(struct str file, struct complaint *first)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct complaints list = {0};
	enum trailer_result result;
	struct question q;
	size_t count;

	*first = (struct complaint){0};
	result = parse(&arena, file, &q, &list);
	assert_int_equal(result == TRAILER_BAD, list.count > 0);
	count = list.count;
	if (count)
		*first = list.at[0];
	first->text = first->path = STR_NONE;	/* were in the arena */
	complaints_free(&list);
	return count;
}

static void repeat(struct buf *out, const char *line, size_t times)
{
	for (size_t i = 0; i < times; i++)
		buf_text(out, line);
}

static void test_complaint_list(void **state)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct complaints list = {0};

	(void)state;
	for (unsigned i = 0; i < 100; i++)
		complaint_add(&list, &arena, STR("p"), i, i + 1, "%s %u", "n",
			      i);
	assert_int_equal(list.count, 100);
	assert_int_equal(list.at[99].line, 99);
	assert_int_equal(list.at[99].column, 100);
	assert_str(list.at[99].text, "n 99");
	assert_str(list.at[0].path, "p");
	complaints_free(&list);
	assert_null(list.at);
	assert_int_equal(list.count, 0);
	complaints_free(&list);
}

static void test_complaints_collect(void **state)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct complaints list = {0};
	struct question q;

	(void)state;
	assert_int_equal(parse(&arena, STR("#: x = 1\n"), &q, &list),
			 TRAILER_BAD);
	assert_int_equal(list.count, 2);
	/* a good file is good, whatever was complained of before */
	assert_int_equal(parse(&arena, STR("#: id = \"a\"\n"), &q, &list),
			 TRAILER_OK);
	assert_int_equal(list.count, 2);
	assert_int_equal(parse(&arena, STR("x = 1\n"), &q, &list),
			 TRAILER_NONE);
	assert_str(list.at[1].path, "dir/q.py");
	complaints_free(&list);
}

static void test_plain_program(void **state)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct complaints list = {0};
	struct question q;

	(void)state;
	assert_int_equal(parse(&arena, STR("print(1)\n\n\n"), &q, &list),
			 TRAILER_NONE);
	assert_str(q.path, "dir/q.py");
	assert_str(q.program, "print(1)\n\n\n");
	assert_str(q.file, "print(1)\n\n\n");
	assert_null(q.id.at);
	assert_int_equal(q.status, PUBLISHED);
	assert_int_equal(q.section_count, 1);
	assert_ptr_equal(question_section(&q, 12), &q.sections[0]);
	assert_false(section_has_key(&q.sections[0]));
	assert_true(version_spec_holds(&q.python, 9));
	assert_false(version_spec_holds(&q.python, 8));
	assert_str(q.stem, STEM_DEFAULT);
}

static void test_line_limit(void **state)
{
	FREE_BUF struct buf file = BUF_INIT;
	struct complaint first;

	(void)state;
	repeat(&file, "\n", TRAILER_LINES_MAX - 1);
	buf_text(&file, "#: id = \"a\"");
	assert_int_equal(complaints_of(buf_view(&file), &first), 0);
	buf_text(&file, "\n");
	assert_int_equal(complaints_of(buf_view(&file), &first), 0);
	buf_text(&file, "\n");
	assert_int_equal(complaints_of(buf_view(&file), &first), 1);
	assert_int_equal(first.line, TRAILER_LINES_MAX + 1);
	assert_int_equal(first.column, 1);
}

static void test_byte_limit(void **state)
{
	FREE_BUF struct buf file = BUF_INIT;
	struct complaint first;

	(void)state;
	repeat(&file, "x", TRAILER_FILE_MAX - 12);
	buf_text(&file, "\n#: id = \"a\"");
	assert_int_equal(file.len, TRAILER_FILE_MAX);
	assert_int_equal(complaints_of(buf_view(&file), &first), 0);
	buf_text(&file, "\n");
	assert_int_equal(complaints_of(buf_view(&file), &first), 1);
	assert_int_equal(first.line, 1);

	/* no question, however long, is complained of */
	buf_clear(&file);
	repeat(&file, "x = 1\n", 300000);
	assert_int_equal(complaints_of(buf_view(&file), &first), 0);
}

static void test_section_limit(void **state)
{
	FREE_BUF struct buf file = BUF_INIT;
	struct complaint first;

	(void)state;
	buf_text(&file, "#: id = \"a\"\n");
	repeat(&file, "#: @ >=3.9\n#: > x\n", TRAILER_SECTIONS_MAX - 1);
	assert_int_equal(complaints_of(buf_view(&file), &first), 0);
	repeat(&file, "#: @ >=3.9\n#: nonsense\n", 10);
	assert_int_equal(complaints_of(buf_view(&file), &first), 1);
	assert_int_equal(first.line, 2 * TRAILER_SECTIONS_MAX);
}

static void test_many_lines(void **state)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	FREE_BUF struct buf file = BUF_INIT;
	struct complaints list = {0};
	struct question q;

	(void)state;
	buf_text(&file, "#: id = \"a\"\n#: + right\n");
	for (unsigned i = 0; i < 3000; i++)
		buf_format(&file, "#: > %u\n#: - %u\n#: = \"%u\"\n", i, i, i);
	assert_int_equal(parse(&arena, buf_view(&file), &q, &list),
			 TRAILER_OK);
	assert_int_equal(q.sections[0].key_count, 6000);
	assert_int_equal(q.sections[0].option_count, 3001);
	assert_int_equal(q.sections[0].keys[5999].line, 2 + 9000);
	assert_str(q.sections[0].keys[5998].text, "2999\n");
	assert_str(q.sections[0].options[3000].text, "2999");
}

static void test_many_mistakes(void **state)
{
	FREE_BUF struct buf file = BUF_INIT;
	struct complaint first;

	(void)state;
	buf_text(&file, "#: id = \"a\"\n");
	repeat(&file, "#: > \t\n#:x\n", 1000);
	assert_int_equal(complaints_of(buf_view(&file), &first), 2000);
	assert_int_equal(first.line, 2);
	assert_int_equal(first.column, 6);
}

/* As many on one line, and no longer in the telling. */
static void test_many_mistakes_in_line(void **state)
{
	FREE_BUF struct buf file = BUF_INIT;
	struct complaint first;

	(void)state;
	buf_text(&file, "#: id = \"a\"\n#: verified = [");
	repeat(&file, "\"é\", ", 99999);
	buf_text(&file, "\"é\"]");
	assert_int_equal(complaints_of(buf_view(&file), &first), 100000);
	assert_int_equal(first.column, 16);
}

/* Deep and long values end, and are complained of. */
static void test_deep_value(void **state)
{
	FREE_BUF struct buf file = BUF_INIT;
	struct complaint first;

	(void)state;
	buf_text(&file, "#: id = \"a\"\n#: tags = ");
	repeat(&file, "[", 500000);
	assert_int_equal(complaints_of(buf_view(&file), &first), 1);
	assert_int_equal(first.line, 2);
	buf_clear(&file);
	buf_text(&file, "#: id = \"a\"\n#: tags = [");
	repeat(&file, "\"x\", ", 100000);
	buf_text(&file, "\"y\"]");
	assert_int_equal(complaints_of(buf_view(&file), &first), 0);
}

static const struct str example = STR(
	"print(1)\n\n"
	"#: id = \"a-1\"\n"
	"# comment\n"
	"#: needs = [\"files\", \"\\u0078\"]\n"
	"#: timeout-ms = 12e1\n"
	"#: > é\n#: = \"a\\udcff\\ud83d\\ude00\"\n"
	"#: ! f.<locals>.E: \"m\\n\"\n"
	"#: + \\n\\\\\n#: - !KeyError\n#: @ >=3.9,<3.12\n#: | x\n");

/* However the file is cut, what is told stands within it. */
static void test_every_cut(void **state)
{
	(void)state;
	for (size_t len = 0; len <= example.len; len++) {
		FREE_ARENA struct arena arena = ARENA_INIT;
		struct complaints list = {0};
		struct question q;
		/* of its own size, so that reading past the end shows */
		char *copy = malloc(len + 1);
		enum trailer_result result;

		memcpy(copy, example.at, len);
		result = parse(&arena, (struct str){copy, len}, &q, &list);
		assert_int_equal(result == TRAILER_BAD, list.count > 0);
		for (size_t i = 0; i < list.count; i++) {
			assert_in_range(list.at[i].line, 1, 14);
			assert_in_range(list.at[i].column, 1, 40);
			assert_true(list.at[i].text.len > 10);
		}
		complaints_free(&list);
		free(copy);
	}
}

/* Every byte in every place: no crash, and a verdict that fits the list. */
static void test_every_byte(void **state)
{
	char *copy = malloc(example.len);

	(void)state;
	for (size_t at = 10; at < example.len; at++) {
		for (unsigned byte = 0; byte < 256; byte += 3) {
			struct complaint first;

			memcpy(copy, example.at, example.len);
			copy[at] = (char)(byte + at % 3);
			complaints_of((struct str){copy, example.len}, &first);
		}
	}
	free(copy);
}

/* The byte after `#: ` decides what a line is. */
static void test_every_sign(void **state)
{
	char line[] = "#: id = \"a\"\n#: . x\n";
	struct complaint first;

	(void)state;
	for (unsigned byte = 1; byte < 256; byte++) {
		size_t count;

		if (byte == '\n')
			continue;
		line[15] = (char)byte;
		count = complaints_of(str_of(line), &first);
		if (strchr("><!+|?", (int)byte))
			assert_int_equal(count, 0);
		else
			assert_int_equal(count, 1);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_complaint_list),
		cmocka_unit_test(test_complaints_collect),
		cmocka_unit_test(test_plain_program),
		cmocka_unit_test(test_line_limit),
		cmocka_unit_test(test_byte_limit),
		cmocka_unit_test(test_section_limit),
		cmocka_unit_test(test_many_lines),
		cmocka_unit_test(test_many_mistakes),
		cmocka_unit_test(test_many_mistakes_in_line),
		cmocka_unit_test(test_deep_value),
		cmocka_unit_test(test_every_cut),
		cmocka_unit_test(test_every_byte),
		cmocka_unit_test(test_every_sign),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
