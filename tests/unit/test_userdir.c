/* test_userdir.c - a cache folder is the user's own, or there is none */
#include "unit.h"

#include "base/arena.h"
#include "base/scope.h"
#include "base/userdir.h"
#include "folder.h"

/* The folder that is chosen, as a part of the test's own folder. */
static const char *chosen(struct arena *arena, const char *cache,
			  const char *home)
{
	struct str got;

	cache ? setenv("XDG_CACHE_HOME", cache, 1) : unsetenv("XDG_CACHE_HOME");
	home ? setenv("HOME", home, 1) : unsetenv("HOME");
	got = userdir_cache(arena, "us");
	if (!got.at)
		return "none";
	assert_true(str_starts(got, test_folder));
	return got.at + strlen(test_folder);
}

static void test_where(void **state)
{
	FREE_ARENA struct arena arena = ARENA_INIT;

	(void)state;
	assert_string_equal(chosen(&arena, in_folder("c"), test_folder),
			    "/c/us");
	assert_string_equal(chosen(&arena, NULL, test_folder), "/.cache/us");
	assert_string_equal(chosen(&arena, "", test_folder), "/.cache/us");
	assert_string_equal(chosen(&arena, "relative", test_folder),
			    "/.cache/us");
	assert_string_equal(chosen(&arena, NULL, NULL), "none");
	assert_string_equal(chosen(&arena, NULL, "relative"), "none");
	assert_string_equal(chosen(&arena, NULL, in_folder("not-there")),
			    "none");
}

static void test_data(void **state)
{
	FREE_ARENA struct arena arena = ARENA_INIT;

	(void)state;
	setenv("XDG_CACHE_HOME", in_folder("c"), 1);
	setenv("HOME", test_folder, 1);
	setenv("XDG_DATA_HOME", in_folder("d"), 1);
	assert_string_equal(userdir_data(&arena, "us").at, in_folder("d/us"));
	unsetenv("XDG_DATA_HOME");
	assert_string_equal(userdir_data(&arena, "us").at,
			    in_folder(".local/share/us"));
	put_file(".local/share/us/x", STR(""));
	assert_non_null(userdir_data(&arena, "us").at);
	assert_int_equal(chmod(in_folder(".local/share/us"), 0777), 0);
	assert_null(userdir_data(&arena, "us").at);
}

static void test_whose(void **state)
{
	FREE_ARENA struct arena arena = ARENA_INIT;

	(void)state;
	assert_int_equal(mkdir(in_folder("c"), 0700), 0);
	assert_string_equal(chosen(&arena, in_folder("c"), NULL), "/c/us");
	assert_int_equal(mkdir(in_folder("c/us"), 0777), 0);
	assert_int_equal(chmod(in_folder("c/us"), 0777), 0);
	assert_string_equal(chosen(&arena, in_folder("c"), NULL), "none");
	assert_int_equal(chmod(in_folder("c/us"), 0755), 0);
	assert_string_equal(chosen(&arena, in_folder("c"), NULL), "/c/us");
	assert_int_equal(chmod(in_folder("c"), 0777), 0);
	assert_string_equal(chosen(&arena, in_folder("c"), NULL), "none");
	put_file("plain", STR(""));
	assert_string_equal(chosen(&arena, in_folder("plain"), NULL), "none");
	if (geteuid() != 0)
		skip();		/* nobody else's folder can be made */
	assert_int_equal(chmod(in_folder("c"), 0700), 0);
	assert_int_equal(chown(in_folder("c"), NOBODY, NOBODY), 0);
	assert_string_equal(chosen(&arena, in_folder("c"), NULL), "none");
	assert_int_equal(chown(test_folder, NOBODY, NOBODY), 0);
	assert_string_equal(chosen(&arena, NULL, test_folder), "none");
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, folder_make,	\
						   folder_remove)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(test_where),
		TEST(test_data),
		TEST(test_whose),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
