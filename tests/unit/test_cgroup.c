/* test_cgroup.c - control groups: the real ones where there are any, and
 * folders that look like them */
#include "unit.h"

#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "sandbox/cgroup.h"

static void put(const char *folder, const char *name, const char *text)
{
	char path[300];

	snprintf(path, sizeof(path), "%s/%s", folder, name);
	int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0644);
	assert_true(fd >= 0);
	assert_int_equal(write(fd, text, strlen(text)), strlen(text));
	close(fd);
}

static void counts_the_kernels_kills(void **state)
{
	char folder[] = "/tmp/cgroup-XXXXXX", file[64];
	struct cgroup group = {{0}, 0};

	(void)state;
	assert_non_null(mkdtemp(folder));
	snprintf(group.path, sizeof(group.path), "%s", folder);
	assert_false(cgroup_ran_out(&group));	/* no such file */
	put(folder, "memory.events", "low 0\nhigh 0\nmax 7\noom 1\noom_kill 0\n");
	assert_false(cgroup_ran_out(&group));
	put(folder, "memory.events", "low 0\nhigh 0\nmax 9\noom 2\noom_kill 2\n");
	assert_true(cgroup_ran_out(&group));
	assert_false(cgroup_ran_out(&group));	/* told once */
	snprintf(file, sizeof(file), "%s/memory.events", folder);
	unlink(file);
	cgroup_remove(&group);
	assert_int_equal(access(folder, F_OK), -1);
}

/* A folder without the kernel's files takes no limits: then no group at all,
 * rather than one that limits nothing. */
static void a_group_without_limits_is_none(void **state)
{
	char folder[] = "/tmp/cgroup-XXXXXX";
	struct cgroup group;

	(void)state;
	assert_non_null(mkdtemp(folder));
	cgroup_use(folder);
	cgroup_make(&group);
	assert_string_equal(group.path, "");
	assert_int_equal(rmdir(folder), 0);	/* nothing is left in it */
	cgroup_use("");
	cgroup_make(&group);
	assert_string_equal(group.path, "");
	assert_false(cgroup_ran_out(&group));
}

/* In a child, which is alone in its group only where somebody saw to it. */
static void real_groups_or_a_reason(void **state)
{
	const char *problem = NULL;
	struct cgroup group;

	(void)state;
	if (!cgroup_prepare(&problem)) {
		assert_non_null(problem);
		print_message("skipped: %s\n", problem);
		skip();
	}
	cgroup_make(&group);
	assert_true(group.path[0]);
	pid_t child = fork();
	if (child == 0) {
		cgroup_enter(&group);
		/* 64 processes at most: one more than that can't be had */
		for (int i = 0; i < 64; i++)
			if (fork() == 0) {
				prctl(PR_SET_PDEATHSIG, SIGKILL);
				for (;;)
					pause();
			}
		_exit(fork() < 0 ? 0 : 1);
	}
	int status;
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_int_equal(status, 0);
	cgroup_remove(&group);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(counts_the_kernels_kills),
		cmocka_unit_test(a_group_without_limits_is_none),
		cmocka_unit_test(real_groups_or_a_reason),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
