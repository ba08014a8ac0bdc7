/* test_tape.c - the memory that a traced run writes is hostile */
#include "unit.h"

#include <string.h>

#include "inside/tape.h"

static const struct run_plan traced = {.trace = true};

/* What the box takes when the run has left `text`, and says it is `len`. */
static void take(const char *text, uint64_t len, struct observation *o)
{
	*o = (struct observation){0};
	tape_begin(&traced);
	assert_non_null(tape);
	memcpy(tape->at, text, strlen(text));
	tape->len = len;
	tape_take(o);
	assert_null(tape);
}

static void test_not_asked(void **state)
{
	static const struct run_plan plain;
	struct observation o = {0};

	(void)state;
	tape_begin(&plain);
	assert_null(tape);
	tape_take(&o);
	assert_null(o.trace);
	assert_false(tape_was_deep());
}

static void test_whole_lines(void **state)
{
	static const struct {
		const char *text;
		uint64_t len;
		const char *taken;
	} rows[] = {
		{"", 0, ""},
		{"{}\n", 3, "{}\n"},
		{"{}\n{}\n", 3, "{}\n"},
		{"{}\n{\"ev", 7, "{}\n"},
		{"no line", 7, ""},
		{"{}\nrest", UINT64_MAX, "{}\n"},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct observation o;

		take(rows[i].text, rows[i].len, &o);
		assert_string_equal(o.trace, rows[i].taken);
		assert_int_equal(o.trace_len, strlen(rows[i].taken));
		assert_false(o.trace_truncated);
		observation_clear(&o);
	}
}

static void test_full(void **state)
{
	struct observation o = {0};

	(void)state;
	tape_begin(&traced);
	memset(tape->at, '\n', TRACE_CAP);
	tape->len = (uint64_t)TRACE_CAP + 1;
	tape->cut = tape->deep = UINT32_MAX;
	tape_take(&o);
	assert_int_equal(o.trace_len, TRACE_CAP);
	assert_true(o.trace_truncated);
	assert_true(tape_was_deep());
	observation_clear(&o);
}

/* Nothing of one run is there for the next. */
static void test_fresh(void **state)
{
	struct observation o;

	(void)state;
	take("{\"secret\":1}\n", 13, &o);
	observation_clear(&o);
	take("", 13, &o);
	assert_int_equal(o.trace_len, 0);
	observation_clear(&o);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_not_asked),
		cmocka_unit_test(test_whole_lines),
		cmocka_unit_test(test_full),
		cmocka_unit_test(test_fresh),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
