/* companion.c - servers beside a run: an X display, a database */
#include "inside/companion.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "inside/python.h"

#define READY_MS 10000	/* a server that takes longer is stuck */
#define MIB (1ul << 20)

struct companion {
	unsigned grant;
	const char *name;
	const char *of;		/* it was asked for more ... than there is */
	const char *complaint;	/* what it writes then, unless it dies */
	const char *const *arguments;
	const char *ready;	/* what it writes when it can be connected to */
	int (*prepare)(void);	/* once, or NULL */
	int (*renew)(const struct run_plan *plan);	/* before each start */
	const char *trial;	/* Python that must not raise, or NULL */
};

/*
 * No TCP, and no abstract socket, which Landlock would keep from runs: a file
 * in /tmp. No shared memory: a run may have none, and would be told so after
 * it tried. -displayfd makes it say when it is ready.
 */
static const char *const xvfb_arguments[] = {
	"/usr/bin/Xvfb", ":99", "-screen", "0", "1024x768x24", "-ac",
	"-noreset", "-nolisten", "tcp", "-nolisten", "local", "-extension",
	"MIT-SHM", "-extension", "GLX", "-displayfd", "2", NULL,
};

/* Only root's server makes this folder by itself. */
static int xvfb_renew(const struct run_plan *plan)
{
	(void)plan;
	return mkdir(TMP_DIR "/.X11-unix", 0700) && errno != EEXIST ? -1 : 0;
}

static const struct companion companions[] = {
	/* the trial also makes fontconfig's cache, as each run would */
	{GRANT_DISPLAY, "Xvfb", "of the X server", "(EE)", xvfb_arguments,
	 "99\n", NULL, xvfb_renew,
	 "import tkinter; tkinter.Label(tkinter.Tk(), text='x').update()"},
	{GRANT_MYSQL, "MariaDB", "of the database", "[ERROR]",
	 mariadb_arguments, "ready for connections", mariadb_prepare,
	 mariadb_renew, NULL},
};

#define COUNT(table) (sizeof(table) / sizeof((table)[0]))

/* Those that run: pid 0, none. What they write waits in the pipe until the
 * run is over; what goes beyond is lost. */
static struct {
	pid_t pid;
	int output;
} running[COUNT(companions)];

static char last_words[120];	/* of one that did not get ready */

/* ------------------------------------------------------------- the process */

/* A run that opens connections gets to the end of its own descriptors first,
 * which is noted; the folders that a server writes to have a size. */
static const struct {
	int resource;
	rlim_t value;
} limits[] = {
	{RLIMIT_DATA, 512 * MIB}, {RLIMIT_NOFILE, 1024}, {RLIMIT_NPROC, 160},
	{RLIMIT_CORE, 0},
};

static int set_limits(void)
{
	for (size_t i = 0; i < COUNT(limits); i++) {
		struct rlimit both = {limits[i].value, limits[i].value};
		if (setrlimit(limits[i].resource, &both))
			return -1;
	}
	return 0;
}

static void become(const char *const *arguments, int input, int output)
	__attribute__((noreturn));
static void become(const char *const *arguments, int input, int output)
{
	static char *environment[] = {
		"PATH=/usr/bin:/bin", "LANG=C.UTF-8", "TZ=UTC", "HOME=/", NULL,
	};
	sigset_t none;
	int nothing = open("/dev/null", O_RDONLY | O_CLOEXEC);

	if (prctl(PR_SET_PDEATHSIG, SIGKILL) ||
	    dup2(input < 0 ? nothing : input, 0) < 0 || dup2(output, 1) < 0 ||
	    dup2(output, 2) < 0 || close_range(3, ~0u, 0))
		_exit(127);
	setsid();
	for (int number = 1; number < NSIG; number++)
		signal(number, SIG_DFL);
	sigemptyset(&none);
	sigprocmask(SIG_SETMASK, &none, NULL);
	/* the limits last: making the filter takes memory, with sanitizers a
	 * lot of it */
	if (jail_seccomp_server() || set_limits())
		_exit(127);
	execve(arguments[0], (char *const *)(uintptr_t)arguments, environment);
	_exit(127);
}

/* The process; the reading end of what it writes in *output. */
static pid_t launch(const char *const *arguments, int input, int *output)
{
	int ends[2];

	if (pipe2(ends, O_CLOEXEC | O_NONBLOCK))
		return -1;
	*output = fcntl(ends[0], F_DUPFD_CLOEXEC, 16);
	close(ends[0]);
	pid_t pid = fork();
	if (pid == 0)
		become(arguments, input, ends[1]);
	close(ends[1]);
	if (pid > 0 && *output >= 0)
		return pid;
	close(*output);
	return -1;
}

static void keep_last_line(const char *text, size_t len)
{
	while (len && text[len - 1] == '\n')
		len--;
	size_t start = len;
	while (start && text[start - 1] != '\n')
		start--;
	snprintf(last_words, sizeof(last_words), "%.*s", (int)(len - start),
		 text + start);
}

/* Reads until `ready` was written; -1 when it ends or takes too long. */
static int await(int output, const char *ready)
{
	char text[16384];
	size_t len = 0;
	struct pollfd fd = {output, POLLIN, 0};

	for (;;) {
		int events = poll(&fd, 1, READY_MS);
		if (events < 0 && errno == EINTR)
			continue;
		if (len == sizeof(text))
			len = 0;	/* it says more than it should */
		ssize_t n = events < 1 ? 0 : read(output, text + len,
						  sizeof(text) - len);
		if (n <= 0) {
			keep_last_line(text, len);
			return -1;
		}
		len += (size_t)n;
		if (ready && memmem(text, len, ready, strlen(ready)))
			return 0;
	}
}

int companion_finish(const char *const *arguments, int input)
{
	int output, status;
	pid_t pid = launch(arguments, input, &output);

	if (pid < 0)
		return -1;
	await(output, NULL);
	close(output);
	while (waitpid(pid, &status, 0) < 0)
		if (errno != EINTR)
			return -1;
	return status ? -1 : 0;
}

/* ------------------------------------------------------------- all of them */

static int start(size_t i, const struct run_plan *plan)
{
	const struct companion *c = &companions[i];

	if (c->renew(plan))
		return -1;
	pid_t pid = launch(c->arguments, -1, &running[i].output);
	if (pid < 0)
		return -1;
	running[i].pid = pid;
	return await(running[i].output, c->ready);
}

int companions_start(const struct jail *jail, const struct run_plan *plan)
{
	for (size_t i = 0; i < COUNT(companions); i++)
		if (jail->grants & companions[i].grant && start(i, plan))
			return -1;
	return 0;
}

/* Looks through what it wrote since it was ready; the pipe holds no more. */
static bool complains(size_t i)
{
	static char text[65536];
	ssize_t n = read(running[i].output, text, sizeof(text));

	return n > 0 && memmem(text, (size_t)n, companions[i].complaint,
			       strlen(companions[i].complaint));
}

static bool is_dead(pid_t pid)
{
	siginfo_t ended = {0};

	return waitid(P_PID, (id_t)pid, &ended,
		      WEXITED | WNOHANG | WNOWAIT) || ended.si_pid;
}

const char *companions_exhausted(void)
{
	for (size_t i = 0; i < COUNT(companions); i++) {
		if (running[i].pid && (is_dead(running[i].pid) || complains(i)))
			return companions[i].of;
	}
	return NULL;
}

void companions_forget(void)
{
	for (size_t i = 0; i < COUNT(companions); i++) {
		if (running[i].pid)
			close(running[i].output);
		running[i].pid = 0;
	}
}

static int try_one(size_t i, struct jail *jail)
{
	const struct run_plan plan = {0};
	const struct companion *c = &companions[i];
	const char *what = "can't be made ready";
	int failed = c->prepare && c->prepare();

	if (!failed) {
		what = "does not start";
		failed = start(i, &plan);
	}
	if (!failed && c->trial) {
		what = "can't be used";
		failed = !python_try(c->trial);
	}
	kill(-1, SIGKILL);	/* pid 1 is the only one left */
	while (waitpid(-1, NULL, 0) > 0)
		;
	companions_forget();
	if (failed)
		snprintf(jail->problem, sizeof(jail->problem), "%s %s%s%s",
			 c->name, what, last_words[0] ? ": " : "", last_words);
	return failed ? -1 : 0;
}

int companions_prepare(struct jail *jail)
{
	for (size_t i = 0; i < COUNT(companions); i++)
		if (jail->grants & companions[i].grant && try_one(i, jail))
			return -1;
	return 0;
}
