/* test_store_load.c - the library that keeps histories, loaded and used */
#include "unit.h"

#include "base/scope.h"
#include "folder.h"
#include "store.h"

#define TEST(name) cmocka_unit_test_setup_teardown(name, folder_make,	\
						   folder_remove)

static int count_one(void *ctx, const struct entry *entry)
{
	assert_int_equal(entry->kind, ENTRY_SKIP);
	++*(int *)ctx;
	return 0;
}

static void use_store(const char *path)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct entry entry = {.kind = ENTRY_SKIP, .question = STR("q")};
	struct store *store = NULL;
	struct err err;
	int count = 0;

	if (store_open(path, &store, &err))
		fail_msg("%s", err.text);
	assert_string_equal(store_path(store), path);
	assert_int_equal(store_append(store, &arena, &entry, 1, &err), 0);
	assert_int_equal(store_read(store, 0, count_one, &count, &err), 0);
	assert_int_equal(count, 1);
	store_close(store);
	store_close(NULL);
}

/* In a folder with boxes alone it is looked for where the program's own are,
 * but one that is there has the first word. */
static void test_load(void **state)
{
	struct store *store = NULL;
	struct err err;

	(void)state;
	setenv("WHATPRINTS_LIBEXEC", test_folder, 1);
	put_file("store.so", STR("no library"));
	assert_int_equal(store_open(in_folder("a.db"), &store, &err), -1);
	assert_non_null(strstr(err.text, "can't be loaded: "));
	assert_non_null(strstr(err.text, ": install it again"));
	assert_int_equal(unlink(in_folder("store.so")), 0);
	use_store(in_folder("b.db"));
	unsetenv("WHATPRINTS_LIBEXEC");
	use_store(in_folder("c.db"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(test_load),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
