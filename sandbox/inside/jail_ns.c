/* jail_ns.c - namespaces, and the process that waits outside them */
#include "inside/jail.h"

#include <errno.h>
#include <fcntl.h>
#include <net/if.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#define INSIDE_ID 1000	/* what an ordinary user's id looks like inside */

#define SPACES (CLONE_NEWNS | CLONE_NEWPID | CLONE_NEWNET | CLONE_NEWIPC | \
		CLONE_NEWUTS)

static int write_file(const char *path, const char *text)
{
	int fd = open(path, O_WRONLY | O_CLOEXEC);

	if (fd < 0)
		return -1;
	ssize_t n = write(fd, text, strlen(text));
	close(fd);
	return n == (ssize_t)strlen(text) ? 0 : -1;
}

/* One id in, one id out: nobody else exists in there. */
static int map_ids(uid_t uid, gid_t gid)
{
	char map[64];

	if (write_file("/proc/self/setgroups", "deny") && errno != ENOENT)
		return -1;
	snprintf(map, sizeof(map), "%d %u 1", INSIDE_ID, (unsigned)uid);
	if (write_file("/proc/self/uid_map", map))
		return -1;
	snprintf(map, sizeof(map), "%d %u 1", INSIDE_ID, (unsigned)gid);
	return write_file("/proc/self/gid_map", map);
}

/* Is there anybody else that root could become? Not where a container gave
 * it a single id. */
static bool is_root_among_others(void)
{
	unsigned long inside, outside, count = 0;
	FILE *map = fopen("/proc/self/uid_map", "re");

	if (map && fscanf(map, "%lu %lu %lu", &inside, &outside, &count) != 3)
		count = 0;
	if (map)
		fclose(map);
	return geteuid() == 0 && count > 1;
}

/*
 * systemd shares mounts: nothing that we mount may be seen outside. In a chroot
 * "/" is no mount to make private, and the one it lies on has no name in there.
 * Root climbs out (of our own mount namespace's root, nobody else's): the
 * current folder stays above a root that is set below it.
 */
static int make_mounts_private(void)
{
	if (mount(NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL) == 0)
		return 0;
	int inside = errno == EINVAL ? open("/", O_PATH | O_CLOEXEC) : -1;
	if (inside < 0 || chdir("/") || chroot("usr"))
		return -1;
	for (int level = 0; level < 64; level++)
		if (chdir(".."))
			return -1;
	int failed = chroot(".") ||
		     mount(NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL);
	if (fchdir(inside) || chroot("."))
		return -1;
	close(inside);
	return failed ? -1 : 0;
}

/*
 * Root makes the namespaces outright and becomes nobody later: a folder that
 * only root can pass (a Python under /root) can then still be bound in. Anyone
 * else gets the right to by a user namespace of their own.
 */
static int enter_namespaces(void)
{
	uid_t uid = geteuid();
	gid_t gid = getegid();
	bool root = is_root_among_others();

	if (unshare(root ? SPACES : CLONE_NEWUSER | SPACES))
		return -1;
	if (!root && map_ids(uid, gid))
		return -1;
	if (make_mounts_private())
		return -1;
	return sethostname("exam", 4);
}

/*
 * Ubuntu's AppArmor lets a user namespace be made and then takes its rights
 * away: we would be in a worse place than before. So a child goes first, but
 * for root, who makes no user namespace.
 */
static int namespaces_work(void)
{
	int status;

	if (is_root_among_others())
		return 0;
	pid_t child = fork();

	if (child == 0)
		_exit(enter_namespaces() ? errno & 0x7f : 0);
	if (child < 0 || waitpid(child, &status, 0) < 0)
		return -1;
	errno = WIFEXITED(status) ? WEXITSTATUS(status) : EPERM;
	return errno ? -1 : 0;
}

/* A new network has a loopback that is down: 127.0.0.1 and nothing else. */
static int raise_loopback(void)
{
	struct ifreq lo = {.ifr_name = "lo"};
	int fd = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);

	if (fd < 0)
		return -1;
	int failed = ioctl(fd, SIOCGIFFLAGS, &lo);
	lo.ifr_flags |= IFF_UP | IFF_RUNNING;
	failed = failed || ioctl(fd, SIOCSIFFLAGS, &lo);
	close(fd);
	return failed ? -1 : 0;
}

int jail_ns_unshare(struct jail *jail)
{
	if (namespaces_work() || enter_namespaces())
		return -1;
	return jail->grants & (GRANT_SOCKETS | GRANT_MYSQL) ?
	       raise_loopback() : 0;
}

static pid_t waited_for;

/* The host asks us to end: the inner process is ours to kill and to reap. */
static void end_inner(int number)
{
	(void)number;
	kill(waited_for, SIGKILL);
}

/* Stays outside the pid namespace for as long as the box runs in it. */
static void wait_outside(pid_t inner) __attribute__((noreturn));
static void wait_outside(pid_t inner)
{
	int status;

	waited_for = inner;
	signal(SIGTERM, end_inner);
	close_range(0, ~0u, 0);
	while (waitpid(inner, &status, 0) < 0 && errno == EINTR)
		;
	_exit(WIFEXITED(status) ? WEXITSTATUS(status) : 1);
}

/*
 * The first child after unshare(NEWPID) is pid 1 in there: when it dies the
 * kernel kills all the others. Signals from inside can't reach it unless it
 * handles them; it blocks what CPython would handle.
 */
int jail_ns_fork(struct jail *jail)
{
	pid_t outer = getpid();

	if (!(jail->layers & LAYER_PRIVATE_ROOT) && chdir("/"))
		return -1;	/* not in the folder the host was started in */
	if (prctl(PR_SET_PDEATHSIG, SIGKILL))
		return -1;
	if (getppid() == 1 && outer != 1)
		_exit(0);	/* the host died before that took hold */
	pid_t inner = fork();
	if (inner < 0)
		return -1;
	if (inner > 0)
		wait_outside(inner);
	return 0;
}
