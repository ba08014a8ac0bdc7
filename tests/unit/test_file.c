/* test_file.c - reading within limits, replacing without a gap */
#include "unit.h"

#include <signal.h>
#include <sys/resource.h>

#include "base/arena.h"
#include "base/file.h"
#include "base/scope.h"
#include "folder.h"

static void assert_content(const char *name, const char *expected)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct str content;
	struct err err;

	assert_int_equal(file_read(&arena, in_folder(name), 1000, &content,
				   &err), 0);
	assert_true(str_is(content, expected));
}

static mode_t mode_of(const char *name)
{
	struct stat st;

	assert_int_equal(stat(in_folder(name), &st), 0);
	return st.st_mode & 07777;
}

static void test_read(void **state)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct str got = STR("before");
	struct err err;

	(void)state;
	put_file("f", STR("a\0b\n"));
	assert_int_equal(file_read(&arena, in_folder("f"), 4, &got, &err), 0);
	assert_str(got, "a\0b\n");
	put_file("empty", STR(""));
	assert_int_equal(file_read(&arena, in_folder("empty"), 0, &got, &err),
			 0);
	assert_str(got, "");
	assert_non_null(got.at);
}

static void test_read_bad(void **state)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct str got = STR("before");
	struct err err;

	(void)state;
	put_file("f", STR("12345"));
	assert_int_equal(file_read(&arena, in_folder("f"), 4, &got, &err), -1);
	assert_int_equal(err.kind, ERR_USAGE);
	assert_non_null(strstr(err.text, "/f: is over 4 bytes"));

	assert_int_equal(file_read(&arena, in_folder("no"), 4, &got, &err),
			 -1);
	assert_int_equal(err.kind, ERR_SYSTEM);
	assert_non_null(strstr(err.text, "/no: No such file or directory"));

	assert_int_equal(file_read(&arena, test_folder, 4, &got, &err), -1);
	assert_int_equal(err.kind, ERR_USAGE);
	assert_non_null(strstr(err.text, "is a folder"));

	/* would hang if it were opened the plain way */
	assert_int_equal(mkfifo(in_folder("fifo"), 0600), 0);
	assert_int_equal(file_read(&arena, in_folder("fifo"), 4, &got, &err),
			 -1);
	assert_int_equal(err.kind, ERR_USAGE);
	assert_str(got, "before");
}

static void test_read_stdin(void **state)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	int ends[2], kept = dup(STDIN_FILENO), failed;
	struct str got;
	struct err err;

	(void)state;
	assert_int_equal(pipe(ends), 0);
	assert_int_equal(write(ends[1], "x = 1\n", 6), 6);
	close(ends[1]);
	dup2(ends[0], STDIN_FILENO);
	failed = file_read(&arena, "-", 100, &got, &err);
	dup2(kept, STDIN_FILENO);
	close(kept);
	close(ends[0]);
	assert_int_equal(failed, 0);
	assert_str(got, "x = 1\n");
}

static void test_replace(void **state)
{
	struct err err;

	(void)state;
	put_file("q.py", STR("old"));
	assert_int_equal(chmod(in_folder("q.py"), 0640), 0);
	assert_int_equal(file_replace(in_folder("q.py"), STR("new\n"), &err),
			 0);
	assert_content("q.py", "new\n");
	assert_int_equal(mode_of("q.py"), 0640);
	assert_int_equal(count_names(test_folder), 1);

	assert_int_equal(file_replace(in_folder("q.py"), STR(""), &err), 0);
	assert_content("q.py", "");
}

static void test_replace_new(void **state)
{
	struct err err;
	mode_t mask = umask(027);
	int failed = file_replace(in_folder("fresh"), STR("x"), &err);

	(void)state;
	umask(mask);
	assert_int_equal(failed, 0);
	assert_content("fresh", "x");
	assert_int_equal(mode_of("fresh"), 0640);
}

static void test_replace_symlink(void **state)
{
	struct stat st;
	struct err err;

	(void)state;
	put_file("deep/real", STR("old"));
	assert_int_equal(symlink("deep/real", in_folder("link")), 0);
	assert_int_equal(file_replace(in_folder("link"), STR("new"), &err), 0);
	assert_content("deep/real", "new");
	assert_int_equal(lstat(in_folder("link"), &st), 0);
	assert_true(S_ISLNK(st.st_mode));
	assert_int_equal(count_names(in_folder("deep")), 1);

	assert_int_equal(symlink("nowhere", in_folder("dangling")), 0);
	assert_int_equal(file_replace(in_folder("dangling"), STR("x"), &err),
			 -1);
	assert_int_equal(access(in_folder("nowhere"), F_OK), -1);
}

static void test_replace_bad(void **state)
{
	char longest[300];
	struct err err;

	(void)state;
	assert_int_equal(file_replace(test_folder, STR("x"), &err), -1);
	assert_int_equal(err.kind, ERR_USAGE);
	assert_int_equal(file_replace(in_folder("no/file"), STR("x"), &err),
			 -1);
	assert_int_equal(err.kind, ERR_SYSTEM);
	assert_int_equal(mkfifo(in_folder("fifo"), 0600), 0);
	assert_int_equal(file_replace(in_folder("fifo"), STR("x"), &err), -1);

	/* a name as long as may be still gets its temporary file */
	memset(longest, 'n', 255);
	longest[255] = '\0';
	put_file(longest, STR("old"));
	assert_int_equal(file_replace(in_folder(longest), STR("new"), &err),
			 0);
	assert_content(longest, "new");
}

static int replace_read_only(void)
{
	struct err err;

	if (!file_replace(in_folder("q.py"), STR("new"), &err))
		return 1;
	return strstr(err.text, "q.py: is read-only") ? 0 : 2;
}

static void test_read_only_file(void **state)
{
	int result;

	(void)state;
	put_file("q.py", STR("old"));
	assert_int_equal(chmod(in_folder("q.py"), 0444), 0);
	result = as_nobody(replace_read_only);
	if (result == NO_NOBODY)
		skip();
	assert_int_equal(result, 0);
	assert_content("q.py", "old");
	assert_int_equal(count_names(test_folder), 1);
}

static int replace_in_read_only(void)
{
	struct err err;

	if (!file_replace(in_folder("q.py"), STR("new"), &err))
		return 1;
	return strstr(err.text, "can't write in its folder") ? 0 : 2;
}

static void test_read_only_folder(void **state)
{
	int result;

	(void)state;
	put_file("q.py", STR("old"));
	assert_int_equal(chmod(in_folder("q.py"), 0666), 0);
	assert_int_equal(chmod(test_folder, 0555), 0);
	result = as_nobody(replace_in_read_only);
	assert_int_equal(chmod(test_folder, 0755), 0);
	if (result == NO_NOBODY)
		skip();
	assert_int_equal(result, 0);
	assert_content("q.py", "old");
}

/* A write that fails half way leaves the old file, and nothing beside it. */
static void test_replace_no_room(void **state)
{
	static char large[100000];
	int status;
	pid_t child;

	(void)state;
	put_file("q.py", STR("old"));
	child = fork();
	if (child == 0) {
		const struct rlimit small = {1000, 1000};
		struct err err;

		signal(SIGXFSZ, SIG_IGN);
		if (setrlimit(RLIMIT_FSIZE, &small))
			_exit(9);
		_exit(file_replace(in_folder("q.py"),
				   (struct str){large, sizeof(large)},
				   &err) == -1 ? 0 : 1);
	}
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_true(WIFEXITED(status));
	assert_int_equal(WEXITSTATUS(status), 0);
	assert_content("q.py", "old");
	assert_int_equal(count_names(test_folder), 1);
}

static void test_make_dirs(void **state)
{
	struct err err;
	struct stat st;

	(void)state;
	assert_int_equal(file_make_dirs(in_folder("a/b//c"), &err), 0);
	assert_int_equal(stat(in_folder("a/b/c"), &st), 0);
	assert_true(S_ISDIR(st.st_mode));
	assert_int_equal(file_make_dirs(in_folder("a/b/c/"), &err), 0);
	put_file("plain", STR(""));
	assert_int_equal(file_make_dirs(in_folder("plain"), &err), -1);
	assert_non_null(strstr(err.text, "is no folder"));
	assert_int_equal(file_make_dirs(in_folder("plain/x"), &err), -1);
	assert_int_equal(file_make_dirs("", &err), -1);
}

static void test_cleanup_idle(void **state)
{
	struct err err;

	(void)state;
	put_file("q.py", STR("old"));
	file_cleanup();
	assert_int_equal(file_replace(in_folder("q.py"), STR("new"), &err), 0);
	file_cleanup();		/* the file is in place: nothing goes away */
	assert_content("q.py", "new");
	assert_int_equal(count_names(test_folder), 1);
}

static void on_term(int signal_number)
{
	file_cleanup();
	_exit(128 + signal_number);
}

/* Killed at whatever moment: the old bytes or the new, and no temporary. */
static void test_cleanup_interrupted(void **state)
{
	static char old[50000], new[50000];

	(void)state;
	memset(old, 'o', sizeof(old));
	memset(new, 'n', sizeof(new));
	put_file("q.py", (struct str){old, sizeof(old)});
	for (unsigned turn = 0; turn < 20; turn++) {
		FREE_ARENA struct arena arena = ARENA_INIT;
		struct str got;
		struct err err;
		int status;
		pid_t child = fork();

		if (child == 0) {
			signal(SIGTERM, on_term);
			for (;;) {
				struct str next = {turn % 2 ? old : new,
						   sizeof(old)};

				if (file_replace(in_folder("q.py"), next,
						 &err))
					_exit(1);
			}
		}
		usleep(1000 + turn * 300);
		kill(child, SIGTERM);
		assert_int_equal(waitpid(child, &status, 0), child);
		/* by the handler, or before it was there */
		assert_true(WIFSIGNALED(status) ||
			    WEXITSTATUS(status) == 128 + SIGTERM);
		assert_int_equal(count_names(test_folder), 1);
		assert_int_equal(file_read(&arena, in_folder("q.py"), 1 << 20,
					   &got, &err), 0);
		assert_int_equal(got.len, sizeof(old));
		assert_true(!memcmp(got.at, old, sizeof(old)) ||
			    !memcmp(got.at, new, sizeof(new)));
	}
}

#define TEST(name) \
	cmocka_unit_test_setup_teardown(name, folder_make, folder_remove)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(test_read),
		TEST(test_read_bad),
		TEST(test_read_stdin),
		TEST(test_replace),
		TEST(test_replace_new),
		TEST(test_replace_symlink),
		TEST(test_replace_bad),
		TEST(test_read_only_file),
		TEST(test_read_only_folder),
		TEST(test_replace_no_room),
		TEST(test_make_dirs),
		TEST(test_cleanup_idle),
		TEST(test_cleanup_interrupted),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
