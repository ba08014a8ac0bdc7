/* test_entry.c - entries by name, and as lines of JSON there and back */
#include "unit.h"

#include <string.h>

#include "base/scope.h"
#include "store.h"

#define UID "00112233445566778899aabbccddeeff"
#define EXAM "ffeeddccbbaa99887766554433221100"

static void test_names(void **state)
{
	enum entry_kind kind;

	(void)state;
	for (int i = 0; i < ENTRY_KIND_COUNT; i++) {
		assert_true(entry_kind_parse(
			str_of(entry_kind_name((enum entry_kind)i)), &kind));
		assert_int_equal(kind, i);
	}
	assert_false(entry_kind_parse(STR("answers"), &kind));
	assert_true(entry_uid_is_one(STR(UID)));
	assert_false(entry_uid_is_one(STR("0011")));
	assert_false(entry_uid_is_one(STR(UID "0")));
	assert_false(entry_uid_is_one(
		STR("00112233445566778899AABBCCDDEEFF")));
}

static const struct entry full = {
	.uid = {UID, 32},
	.kind = ENTRY_EXAM_ANSWER,
	.at_ms = 1796000000123,
	.zone = -210,
	.question = {"a-b", 3},
	.key = {"0123456789abcdef", 16},
	.variation = INT64_MIN,
	.text = {"1\n\xff\0 \"\\", 7},
	.ends = {"", 0},
	.has_verdict = true,
	.verdict = RUNG_NUMBER_FORMAT,
	.marks = 1.0 / 3,
	.rating = RATING_HARD,
	.hints = 2,
	.ms = 3600000,
	.belief = {"b", 1},
	.asked_for = {"c", 1},
	.exam = {EXAM, 32},
	.place = UINT32_MAX,
	.detail = {"{\"a\": [1]}", 10},
};

static void assert_same(const struct entry *a, const struct entry *b)
{
	for (size_t i = 0; i < ENTRY_FIELD_COUNT; i++) {
		struct entry_value x = entry_get(a, i), y = entry_get(b, i);

		assert_int_equal(x.kind, y.kind);
		assert_int_equal(x.number, y.number);
		assert_memory_equal(&x.real, &y.real, sizeof(x.real));
		assert_int_equal(x.text.len, y.text.len);
		assert_true(!x.text.at == !y.text.at);
		if (x.text.len)
			assert_memory_equal(x.text.at, y.text.at, x.text.len);
	}
}

static void test_round_trip(void **state)
{
	static const struct entry least = {
		.uid = {UID, 32}, .kind = ENTRY_DRILL_END,
	};
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct entry got = {0};
	struct err err;
	size_t column;

	(void)state;
	assert_int_equal(entry_json_parse(&arena, entry_json(&arena, &full),
					  &got, &column, &err), 0);
	assert_same(&got, &full);
	assert_int_equal(entry_json_parse(&arena, entry_json(&arena, &least),
					  &got, &column, &err), 0);
	assert_same(&got, &least);
}

static void test_written(void **state)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct entry entry = {
		.uid = STR(UID), .kind = ENTRY_ANSWER, .at_ms = 5,
		.question = STR("q"), .text = STR("a\xff"), .ends = STR(""),
		.has_verdict = true, .verdict = RUNG_EXACT, .marks = 1,
		.rating = RATING_GOOD,
	};

	(void)state;
	assert_str(entry_json(&arena, &entry), "{\"uid\": \"" UID "\", "
		   "\"kind\": \"answer\", \"at_ms\": 5, \"zone\": 0, "
		   "\"question\": \"q\", \"text\": \"a\\\\xff\", "
		   "\"text_base64\": \"Yf8=\", \"ends\": \"\", \"verdict\": "
		   "\"exact\", \"marks\": 1, \"rating\": \"good\"}");
	/* A count that went wrong is a number that can be read again. */
	entry.marks = 0.0 / 0.0;
	entry.text = entry.ends = entry.question = STR_NONE;
	entry.rating = RATING_NONE;
	assert_str(entry_json(&arena, &entry), "{\"uid\": \"" UID "\", "
		   "\"kind\": \"answer\", \"at_ms\": 5, \"zone\": 0, "
		   "\"verdict\": \"exact\", \"marks\": 0}");
}

#define HEAD "{\"uid\": \"" UID "\", \"kind\": "
static const struct {
	const char *line;
	size_t column;
	const char *why;
} bad[] = {
	{"", 1, "JSON object"},
	{"[]", 1, "JSON object"},
	{"{}", 1, "no \"kind\""},
	{HEAD "\"skip\", \"question\": \"q\"}", 1, "no \"at_ms\""},
	{"{\"kind\": \"skip\", \"question\": \"q\", \"at_ms\": 1}", 1,
	 "no \"uid\""},
	{"{\"uid\": \"12\", \"kind\": \"skip\"}", 9, "\"uid\" is no uid"},
	{HEAD "\"jump\", \"at_ms\": 1}", 53, "\"kind\" is no kind"},
	{HEAD "3, \"at_ms\": 1}", 53, "\"kind\" is no string"},
	{HEAD "\"skip\", \"at_ms\": 1}", 1, "no \"question\""},
	{HEAD "\"exam-end\", \"at_ms\": 1}", 1, "no \"exam\""},
	{HEAD "\"setting\", \"at_ms\": 1}", 1, "no \"detail\""},
	{HEAD "\"drill-end\", \"at_ms\": 1.5}", 75, "no whole number"},
	{HEAD "\"drill-end\", \"at_ms\": \"1\"}", 75, "no whole number"},
	{HEAD "\"drill-end\", \"at_ms\": 9223372036854775808}", 75,
	 "no whole number"},
	{HEAD "\"drill-end\", \"at_ms\": 1, \"hints\": -1}", 87, "negative"},
	{HEAD "\"drill-end\", \"at_ms\": 1, \"marks\": 1.1}", 87, "share"},
	{HEAD "\"drill-end\", \"at_ms\": 1, \"marks\": \"1\"}", 87,
	 "no number"},
	{HEAD "\"drill-end\", \"at_ms\": 1, \"verdict\": \"so\"}", 89,
	 "no verdict"},
	{HEAD "\"drill-end\", \"at_ms\": 1, \"rating\": \"so\"}", 88,
	 "no rating"},
	{HEAD "\"drill-end\", \"at_ms\": 1, \"text_base64\": \"x\"}", 93,
	 "\"text_base64\" is no base64"},
	{HEAD "\"drill-end\", \"at_ms\": 1} x", 78, "something follows"},
};

static void test_bad(void **state)
{
	FREE_ARENA struct arena arena = ARENA_INIT;

	(void)state;
	for (size_t i = 0; i < COUNT(bad); i++) {
		struct entry got = full;
		size_t column = 0;
		struct err err;

		assert_int_equal(entry_json_parse(&arena, str_of(bad[i].line),
						  &got, &column, &err), -1);
		if (!strstr(err.text, bad[i].why) || column != bad[i].column)
			fail_msg("%s: %zu: %s", bad[i].line, column, err.text);
		assert_int_equal(err.kind, ERR_USAGE);
		assert_same(&got, &full);
	}
}

/* Members that others put there are passed over; null is absent; of text and
 * exact bytes the bytes count, whichever comes first. */
static void test_lenient(void **state)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct entry got;
	struct err err;
	size_t column;

	(void)state;
	assert_int_equal(entry_json_parse(
		&arena, STR(HEAD "\"skip\", \"at_ms\": -1, \"question\": "
			    "\"q\", \"text_base64\": \"Yf8=\", \"text\": "
			    "\"a\\\\xff\", \"mood\": [{}], \"mood_base64\": 1,"
			    " \"zone_base64\": 2, \"verdict\": null}"),
		&got, &column, &err), 0);
	assert_str(got.text, "a\xff");
	assert_int_equal(got.at_ms, -1);
	assert_false(got.has_verdict);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_names),
		cmocka_unit_test(test_round_trip),
		cmocka_unit_test(test_written),
		cmocka_unit_test(test_bad),
		cmocka_unit_test(test_lenient),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
