/* test_compare_cases.c - runs tests/cases/compare.txt, line by line */
#include "unit.h"

#include <stdio.h>
#include <string.h>

#include "base/file.h"
#include "base/json_string.h"
#include "base/scope.h"
#include "compare.h"

#define CASES_MAX ((size_t)1 << 20)

static const char *cases_path = "tests/cases/compare.txt";

struct block {
	struct arena *arena;
	struct str name;
	struct str program, out, expected, seen;
	struct ending ends, key, seen_ending;
	struct difference where;
	size_t cases, failed;
};

/* A line of the file: sets what later ones compare, or is a case itself and
 * returns what is wrong, or NULL. */
typedef const char *line_kind(struct block *b, struct str key,
			      struct str value);

static struct ending ending_parse_case(struct str value)
{
	struct ending ending = {.kind = ENDS_RAISING};
	size_t colon = str_find(value, STR(": "));
	size_t blank = str_find(value, STR(" "));

	if (str_is(value, "normally"))
		return (struct ending){.kind = ENDS_NORMALLY};
	if (str_is(value, "never"))
		return (struct ending){.kind = ENDS_NEVER};
	ending.type = value;
	if (colon < value.len) {
		ending.type = str_slice(value, 0, colon);
		ending.message = str_slice(value, colon + 2, value.len);
	} else if (blank < value.len) {
		ending.type = str_slice(value, 0, blank);
		ending.message = str_slice(value, blank + 1, value.len);
	}
	return ending;
}

static const char *set_text(struct block *b, struct str key, struct str value)
{
	if (str_is(key, "program"))
		b->program = value;
	else if (str_is(key, "out"))
		b->out = value;
	else if (str_is(key, "expected"))
		b->expected = value;
	else
		b->seen = value;
	return NULL;
}

static const char *set_ending(struct block *b, struct str key,
			      struct str value)
{
	struct ending ending = ending_parse_case(value);

	if (str_is(key, "ends"))
		b->ends = ending;
	else if (str_is(key, "key"))
		b->key = ending;
	else
		b->seen_ending = ending;
	return NULL;
}

static const char *check_option(struct block *b, struct str key,
				struct str value)
{
	struct option option = {.text = value};
	enum option_fact fact;

	b->cases++;
	if (str_is(value, "!(never ends)")) {
		option.kind = ENDS_NEVER;
		option.text = STR("");
	} else if (str_starts(value, "!")) {
		option.kind = ENDS_RAISING;
		option.text = str_slice(value, 1, value.len);
	}
	fact = compare_option(b->arena, &option, b->program, b->out, &b->ends);
	return str_is(key, option_fact_name(fact)) ? NULL
						   : option_fact_name(fact);
}

static const char *expect(struct str value, bool got)
{
	if (got == str_is(value, "yes"))
		return NULL;
	return got ? "yes" : "no";
}

static const char *check_texts(struct block *b, struct str key,
			       struct str value)
{
	struct err err;
	bool got = false;

	b->cases++;
	if (str_is(key, "sans-newline"))
		got = compare_sans_final_newline(b->expected, b->seen);
	else if (str_is(key, "any-order"))
		got = compare_any_order(b->arena, b->expected, b->seen);
	else if (str_is(key, "equal"))
		got = compare_texts(b->expected, b->seen, NULL);
	else if (compare_patterns(b->expected, b->seen, &got, &b->where, &err))
		return "a pattern that does not compile";
	return expect(value, got);
}

static const char *check_place(struct block *b, struct str key,
			       struct str value)
{
	struct difference *at = &b->where;
	struct str got;

	(void)key;
	b->cases++;
	if (str_find(value, STR(":")) == value.len) {
		got = str_format(b->arena, "%u", at->line);
	} else {
		compare_texts(b->expected, b->seen, at);
		got = str_format(b->arena, "%u:%u:%zu", at->line, at->column,
				 at->offset);
	}
	return str_equal(got, value) ? NULL : got.at;
}

static const char *check_ending(struct block *b, struct str key,
				struct str value)
{
	(void)key;
	b->cases++;
	return expect(value, compare_ending(&b->key, &b->seen_ending));
}

static const char *check_stem(struct block *b, struct str key,
			      struct str value)
{
	b->cases++;
	if (stem_asks_for_output(value) == str_is(key, "asks"))
		return NULL;
	return str_is(key, "asks") ? "asks-else" : "asks";
}

static const struct {
	const char *key;
	line_kind *run;
} kinds[] = {
	{"program", set_text}, {"out", set_text},
	{"expected", set_text}, {"seen", set_text},
	{"ends", set_ending}, {"key", set_ending},
	{"seen-ending", set_ending},
	{"matches", check_option}, {"loosely", check_option},
	{"vaguely", check_option}, {"differs", check_option},
	{"not-output", check_option},
	{"equal", check_texts}, {"sans-newline", check_texts},
	{"any-order", check_texts}, {"patterns", check_texts},
	{"differ-at", check_place}, {"same", check_ending},
	{"asks", check_stem}, {"asks-else", check_stem},
};

static struct str value_decode(struct arena *arena, struct str text)
{
	struct str decoded;
	const char *why;
	size_t bad;

	if (str_starts(text, "\"") &&
	    json_string_decode(arena, text, &decoded, &bad, &why) == text.len)
		return decoded;
	return text;
}

static const char *run_line(struct block *b, struct str line)
{
	size_t colon = str_find(line, STR(":"));
	struct str key = str_slice(line, 0, colon);
	struct str value = str_slice(line, colon + 1, line.len);

	if (str_starts(value, " "))
		value = str_slice(value, 1, value.len);
	for (size_t i = 0; i < sizeof(kinds) / sizeof(*kinds); i++)
		if (str_is(key, kinds[i].key))
			return kinds[i].run(b, key,
					    value_decode(b->arena, value));
	return "no known key";
}

static void block_begin(struct block *b, struct str name)
{
	b->name = name;
	b->program = b->out = b->expected = b->seen = STR("");
	b->ends = b->key = b->seen_ending =
		(struct ending){.kind = ENDS_NORMALLY};
	b->where = (struct difference){0};
}

static void test_cases(void **state)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct block b = {.arena = &arena};
	struct str text, line;
	struct err err;
	unsigned number = 0;

	(void)state;
	assert_int_equal(file_read(&arena, cases_path, CASES_MAX, &text, &err),
			 0);
	while (str_next_line(&text, &line)) {
		const char *wrong;

		number++;
		if (!line.len || str_starts(line, "#"))
			continue;
		if (str_starts(line, "== ")) {
			block_begin(&b, str_slice(line, 3, line.len));
			continue;
		}
		wrong = run_line(&b, line);
		if (!wrong)
			continue;
		b.failed++;
		fprintf(stderr, "%s:%u: %.*s: %.*s: it is: %s\n", cases_path,
			number, STR_ARG(b.name), STR_ARG(line), wrong);
	}
	printf("%zu of %zu cases pass\n", b.cases - b.failed, b.cases);
	assert_int_equal(b.failed, 0);
	assert_true(b.cases >= 60);
}

int main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {cmocka_unit_test(test_cases)};

	if (argc > 1)
		cases_path = argv[1];
	return cmocka_run_group_tests(tests, NULL, NULL);
}
