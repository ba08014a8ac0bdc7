/* test_causes.c - the catalogue of beliefs, replies of boxes, the cache */
#include "unit.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/scope.h"
#include "beliefs.h"
#include "causes_cache.h"

static struct arena arena;

static void every_belief_is_told_whole(void **state)
{
	size_t count;
	const struct belief *all = beliefs_all(&arena, &count);

	(void)state;
	assert_int_equal(count, 72);
	for (size_t i = 0; i < count; i++) {
		assert_int_equal(atoi(all[i].number.at), i + 1);
		assert_true(all[i].idea.len > 10 && all[i].refute.len > 40);
		assert_true(all[i].source.len && all[i].program.len);
		assert_true(all[i].real.len && all[i].belief.len);
		assert_false(str_equal(all[i].real, all[i].belief));
		assert_ptr_equal(beliefs_named(all, count, all[i].name),
				 &all[i]);
	}
	assert_null(beliefs_named(all, count, STR("NoSuchBelief")));
}

/* A box is believed to have sent bytes, no more. */
static void a_reply_is_hostile_input(void **state)
{
	static const char *const lines[] = {
		"", "\n", "{", "[]", "null", "{\"kind\": 1}",
		"{\"kind\": \"slip\", \"name\": \"x\"}",
		"{\"kind\": \"slip\", \"name\": null, \"program\": \"p\"}",
		"{\"kind\": {}, \"name\": [], \"program\": {}}", "\xff\xfe",
	};

	(void)state;
	for (size_t i = 0; i < sizeof(lines) / sizeof(lines[0]); i++) {
		struct cause_set set = {0};
		causes_parse(&arena, str_of(lines[i]), &set);
		assert_int_equal(set.count, 0);
	}
	struct cause_set set = {0};
	causes_parse(&arena, STR("junk\n{\"kind\": \"slip\", \"name\": \"n\", "
				 "\"program\": \"p\", \"line\": -4, \"column\": "
				 "1e300, \"second\": {\"line\": 2}}\n"), &set);
	assert_int_equal(set.count, 1);
	assert_int_equal(set.at[0].kind, CAUSE_PAIR);
	assert_int_equal(set.at[0].line, 0);
	assert_int_equal(set.at[0].edit.column, 0);
	assert_int_equal(set.at[0].second.line, 2);
}

static struct cause_set a_set(void)
{
	struct cause_set set = {.known = true, .out = STR("1\n")};

	causes_parse(&arena, STR(
		"{\"kind\": \"belief\", \"name\": \"B\", \"program\": \"p\", "
		"\"shown\": \"s\", \"shown_line\": 3, \"line\": 2}\n"
		"{\"kind\": \"slip\", \"name\": \"S\", \"program\": \"q\", "
		"\"line\": 1, \"column\": 4, \"old\": \"1\", \"new\": \"2\", "
		"\"told\": \"line 1 read `2`\"}\n"), &set);
	set.at[0].out = STR("two\nlines \"quoted\" \xc3\xa9\n");
	set.at[1].ends = (struct ending){.kind = ENDS_RAISING,
					 .type = STR("TypeError")};
	set.at[1].out = STR("");
	return set;
}

static void what_is_kept_comes_back(void **state)
{
	char folder[] = "/tmp/causes-XXXXXX", command[64];
	struct cause_set set = a_set(), back = {0};

	(void)state;
	assert_non_null(mkdtemp(folder));
	causes_cache_save(str_of(folder), STR("the key\n"), &set);
	assert_true(causes_cache_load(&arena, str_of(folder), STR("the key\n"),
				      &back));
	assert_int_equal(back.count, 2);
	assert_true(str_equal(back.out, set.out));
	assert_true(str_equal(back.at[0].out, set.at[0].out));
	assert_true(str_is(back.at[0].shown, "s"));
	assert_int_equal(back.at[0].shown_line, 3);
	assert_int_equal(back.at[1].ends.kind, ENDS_RAISING);
	assert_true(str_is(back.at[1].ends.type, "TypeError"));
	assert_true(str_is(back.at[1].message, "line 1 read `2`"));
	assert_true(back.at[0].score > back.at[1].score);
	/* another program: another key, even were its hash the same */
	back = (struct cause_set){0};
	assert_false(causes_cache_load(&arena, str_of(folder),
				       STR("the key \n"), &back));
	snprintf(command, sizeof(command), "rm -r %s", folder);
	assert_int_equal(system(command), 0);
	assert_false(causes_cache_load(&arena, str_of(folder),
				       STR("the key\n"), &back));
}

/* A file that was cut, or is of another key, is as good as none. */
static void a_broken_file_is_none(void **state)
{
	FREE_BUF struct buf out = BUF_INIT;
	struct cause_set set = a_set(), back = {0};

	(void)state;
	causes_write(&out, STR("k"), &set);
	assert_true(causes_read(&arena, buf_view(&out), STR("k"), &back));
	assert_false(causes_read(&arena, buf_view(&out), STR("l"), &back));
	for (size_t len = 0; len + 1 < out.len; len++)
		assert_false(causes_read(&arena, (struct str){out.at, len},
					 STR("k"), &back));
}

static int give_back(void **state)
{
	(void)state;
	arena_free(&arena);
	return 0;
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_belief_is_told_whole),
		cmocka_unit_test(a_reply_is_hostile_input),
		cmocka_unit_test(what_is_kept_comes_back),
		cmocka_unit_test(a_broken_file_is_none),
	};

	return cmocka_run_group_tests(tests, NULL, give_back);
}
