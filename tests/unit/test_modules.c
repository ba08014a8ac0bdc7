/* test_modules.c - the tables of modules: their order, and who decides */
#include <stdio.h>

/* They are static there. */
#include "inside/modules.c"

#undef COUNT
#include "unit.h"

static void in_order(const char *const *names, size_t count, size_t stride)
{
	const char *before = "", *name;

	for (size_t i = 0; i < count; i++) {
		memcpy(&name, (const char *)names + i * stride, sizeof(name));
		if (strcmp(before, name) >= 0)
			fail_msg("`%s` stands before `%s`", before, name);
		before = name;
	}
}

static void each_table_is_sorted(void **state)
{
	(void)state;
	in_order(for_all, COUNT(for_all), sizeof(for_all[0]));
	in_order(&for_needs[0].name, COUNT(for_needs), sizeof(for_needs[0]));
	in_order(for_nobody, COUNT(for_nobody), sizeof(for_nobody[0]));
}

static unsigned needs_of(const char *name)
{
	unsigned needs = 1u << 31;

	assert_true(modules_find(name, &needs));
	return needs;
}

/* Twice would mean that the first table decides, unseen. */
static void no_name_stands_twice(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(for_all); i++)
		assert_int_equal(needs_of(for_all[i]), OFFERED_TO_ALL);
	for (size_t i = 0; i < COUNT(for_needs); i++)
		assert_int_equal(needs_of(for_needs[i].name),
				 for_needs[i].needs);
	for (size_t i = 0; i < COUNT(for_nobody); i++)
		assert_int_equal(needs_of(for_nobody[i]), OFFERED_TO_NOBODY);
}

/* An import of a.b opens a's file too: who may have the one needs the other */
static void a_package_is_offered_with_its_parts(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(for_needs); i++) {
		char parent[64];
		const char *dot = strrchr(for_needs[i].name, '.');
		if (!dot)
			continue;
		snprintf(parent, sizeof(parent), "%.*s",
			 (int)(dot - for_needs[i].name), for_needs[i].name);
		assert_int_equal(needs_of(parent) & for_needs[i].needs,
				 for_needs[i].needs);
	}
	for (size_t i = 0; i < COUNT(for_all); i++)
		assert_null(strchr(for_all[i], '.'));
}

static void the_longest_name_decides(void **state)
{
	static const struct row expected[] = {
		{"os", OFFERED_TO_ALL}, {"os.path", OFFERED_TO_ALL},
		{"urllib", OFFERED_TO_ALL}, {"urllib.parse", OFFERED_TO_ALL},
		{"urllib.request", NEED_NETWORK},
		{"urllib.request.x.y", NEED_NETWORK},
		{"urllib.requests", OFFERED_TO_ALL},
		{"http.client", NEED_NETWORK}, {"http.cookies", OFFERED_TO_ALL},
		{"xml.etree.ElementTree", OFFERED_TO_ALL},
		{"mysql.connector", NEED_MYSQL},
		{"ctypes.util", OFFERED_TO_NOBODY},
	};
	unsigned needs = 5;

	(void)state;
	for (size_t i = 0; i < COUNT(expected); i++)
		assert_int_equal(needs_of(expected[i].name), expected[i].needs);
	assert_false(modules_find("", &needs));
	assert_false(modules_find(".", &needs));
	assert_false(modules_find("nothing.os", &needs));
	assert_false(modules_find("oss", &needs));
	assert_false(modules_find("o", &needs));
	assert_int_equal(needs, 5);
}

static void names_of_any_length(void **state)
{
	char name[1000];
	unsigned needs;

	(void)state;
	for (size_t len = 100; len < sizeof(name); len++) {
		memset(name, 'a', len);
		name[len] = '\0';
		assert_false(modules_find(name, &needs));
		memcpy(name, "ctypes.", 7);
		assert_int_equal(needs_of(name), OFFERED_TO_NOBODY);
		memset(name, '.', len);
		assert_false(modules_find(name, &needs));
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_table_is_sorted),
		cmocka_unit_test(no_name_stands_twice),
		cmocka_unit_test(a_package_is_offered_with_its_parts),
		cmocka_unit_test(the_longest_name_decides),
		cmocka_unit_test(names_of_any_length),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
