/* forks.c - what bench.py measures against: processes, and nothing else */
#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static const char usage[] =
	"usage: forks JOBS COUNT               fork and exit, COUNT times\n"
	"       forks JOBS each COMMAND... {}  for each path on stdin\n";

static int fail(const char *what)
{
	perror(what);
	return 1;
}

/* ------------------------------------------------------------ fork and exit */

static int fork_alone(long count)
{
	while (count-- > 0) {
		pid_t pid = fork();

		if (pid == 0)
			_exit(0);
		if (pid < 0 || waitpid(pid, NULL, 0) != pid)
			return fail("fork");
	}
	return 0;
}

/* A worker each, as each box forks for itself. */
static int fork_empty(long jobs, long count)
{
	int status, failed = 0;

	for (long i = 0; i < jobs; i++) {
		pid_t pid = fork();

		if (pid < 0)
			return fail("fork");
		if (pid == 0)
			_exit(fork_alone(count / jobs + (i < count % jobs)));
	}
	while (wait(&status) > 0)
		failed |= status != 0;
	return failed;
}

/* ------------------------------------------------------- one command a path */

static int start(char **command, const posix_spawn_file_actions_t *actions)
{
	pid_t pid;

	errno = posix_spawnp(&pid, command[0], actions, NULL, command, environ);
	return errno ? fail(command[0]) : 0;
}

/* A snippet may end with any exit code of its own, but not with that of a
 * command that was not found, nor by a signal. */
static int end_one(void)
{
	int status;

	if (wait(&status) < 0)
		return fail("wait");
	if (!WIFEXITED(status) || WEXITSTATUS(status) > 125) {
		fprintf(stderr, "forks: a command failed: %d\n", status);
		return 1;
	}
	return 0;
}

/* What it prints goes nowhere, which costs less than looking at it. */
static int each_path(long jobs, char **command, char **hole)
{
	posix_spawn_file_actions_t actions;
	char path[4096];
	long running = 0;

	posix_spawn_file_actions_init(&actions);
	for (int fd = 0; fd < 3; fd++)
		posix_spawn_file_actions_addopen(&actions, fd, "/dev/null",
						 O_RDWR, 0);
	*hole = path;
	while (fgets(path, sizeof(path), stdin)) {
		path[strcspn(path, "\n")] = '\0';
		if (running == jobs && running-- && end_one())
			return 1;
		if (start(command, &actions))
			return 1;
		running++;
	}
	while (running--)
		if (end_one())
			return 1;
	posix_spawn_file_actions_destroy(&actions);
	return 0;
}

int main(int argc, char **argv)
{
	long jobs = argc > 2 ? atol(argv[1]) : 0;

	if (jobs > 0 && argc > 4 && strcmp(argv[2], "each") == 0 &&
	    strcmp(argv[argc - 1], "{}") == 0)
		return each_path(jobs, argv + 3, argv + argc - 1);
	if (jobs > 0 && argc == 3 && atol(argv[2]) > 0)
		return fork_empty(jobs, atol(argv[2]));
	fputs(usage, stderr);
	return 2;
}
