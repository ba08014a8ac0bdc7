/* host_probe.c - what this machine allows, found out by doing it in a child
 *
 * What a setting says and what happens are two things (containers, security
 * modules), so each layer is tried as the box would; settings are only looked
 * at to tell why it failed.
 */
#include "sandbox/run.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/filter.h>
#include <linux/landlock.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/utsname.h>
#include <sys/wait.h>
#include <unistd.h>

#define SPACES (CLONE_NEWNS | CLONE_NEWPID | CLONE_NEWNET | CLONE_NEWIPC | \
		CLONE_NEWUTS)

/* The start of a file, "" when it can't be read. */
static const char *start_of(const char *path, char space[4096])
{
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	ssize_t n = fd < 0 ? 0 : read(fd, space, 4095);

	space[n > 0 ? n : 0] = '\0';
	if (fd >= 0)
		close(fd);
	return space;
}

static bool says(const char *path, const char *what)
{
	char space[4096];

	return strstr(start_of(path, space), what) != NULL;
}

/* Is it there, and this number? */
static bool is_set_to(const char *path, long value)
{
	char space[4096], *end;
	long found = strtol(start_of(path, space), &end, 10);

	return end != space && found == value;
}

/* What `work` returns, 0 to 254, when a child does it; 255 when it dies. */
static int in_child(int (*work)(void))
{
	int status;
	pid_t child = fork();

	if (child == 0)
		_exit(work());
	if (child < 0)
		return 255;
	while (waitpid(child, &status, 0) < 0)
		if (errno != EINTR)
			return 255;
	return WIFEXITED(status) ? WEXITSTATUS(status) : 255;
}

/* ----------------------------------------------------- what machine it is */

static unsigned look_at_machine(void)
{
	struct utsname name = {0};
	unsigned facts = 0;

	uname(&name);
	/* WSL 2 is "microsoft-standard-WSL2", with a kernel of its own */
	if (strstr(name.release, "-Microsoft"))
		facts |= HOST_WSL1;
	/* the same on every gVisor */
	if (strstr(name.version, "Sun Jan 10 15:06:54 PST 2016"))
		facts |= HOST_GVISOR;
	if (access("/run/.containerenv", F_OK) == 0 ||
	    says("/proc/1/cgroup", "libpod"))
		facts |= HOST_PODMAN;
	else if (access("/.dockerenv", F_OK) == 0 ||
		 says("/proc/1/cgroup", "docker"))
		facts |= HOST_DOCKER;
	else if (says("/proc/1/cgroup", "kubepods") ||
		 says("/proc/1/cgroup", "containerd") ||
		 says("/proc/1/cgroup", "lxc"))
		facts |= HOST_CONTAINER;
	if (says("/proc/self/status", "\nSeccomp:\t2"))
		facts |= HOST_FILTERED;
	return facts;
}

static unsigned look_at_user(void)
{
	unsigned long inside, outside, count;
	char space[4096];

	if (geteuid() != 0)
		return 0;
	if (sscanf(start_of("/proc/self/uid_map", space), "%lu %lu %lu",
		   &inside, &outside, &count) == 3 && count == 1)
		return HOST_ROOT | HOST_ROOT_ALONE;
	return HOST_ROOT;
}

static unsigned look_at_settings(void)
{
	unsigned facts = 0;

	if (is_set_to("/proc/sys/user/max_user_namespaces", 0))
		facts |= HOST_USERNS_NONE;
	if (is_set_to("/proc/sys/kernel/unprivileged_userns_clone", 0))
		facts |= HOST_USERNS_CLONE_OFF;
	if (is_set_to("/proc/sys/kernel/apparmor_restrict_unprivileged_userns",
		      1))
		facts |= HOST_USERNS_APPARMOR;
	return facts;
}

/* -------------------------------------------------------------- namespaces */

static int write_map(const char *path, unsigned id)
{
	char map[48];
	int len = snprintf(map, sizeof(map), "1000 %u 1", id);
	int fd = open(path, O_WRONLY | O_CLOEXEC);

	if (fd < 0)
		return -1;
	ssize_t n = write(fd, map, (size_t)len);
	close(fd);
	return n == len ? 0 : -1;
}

/* As jail_ns.c does it: root outright, anyone else by a user namespace. */
static int make_namespaces(void)
{
	unsigned user = look_at_user();
	bool root = user & HOST_ROOT && !(user & HOST_ROOT_ALONE);
	uid_t uid = geteuid();

	if (unshare(root ? SPACES : SPACES | CLONE_NEWUSER))
		return 1;
	if (!root && write_map("/proc/self/uid_map", uid))
		return 2;
	/* In a chroot "/" is no mount; the box knows a way, but here a mount
	 * could be seen outside. */
	if (mount(NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL))
		return errno == EINVAL ? 0 : 2;
	return mount("probe", "/tmp", "tmpfs", 0, "size=4k") ? 2 : 0;
}

static unsigned try_namespaces(void)
{
	int failed = in_child(make_namespaces);

	return failed == 0 ? 0 :
	       failed == 2 ? HOST_NO_MOUNTS : HOST_NO_NAMESPACES;
}

/* ---------------------------------------------------- Landlock and seccomp */

static unsigned try_landlock(void)
{
	long abi = syscall(SYS_landlock_create_ruleset, NULL, 0,
			   LANDLOCK_CREATE_RULESET_VERSION);

	if (abi < 0)
		return errno == EOPNOTSUPP ? HOST_LANDLOCK_OFF :
					     HOST_LANDLOCK_NONE;
	return abi < 3 ? HOST_LANDLOCK_OLD : 0;
}

/* A filter that allows everything, with a listener. */
static int load_filter(void)
{
	struct sock_filter allow = BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW);
	struct sock_fprog whole = {1, &allow};
	uint32_t notify = SECCOMP_RET_USER_NOTIF;

	if (prctl(PR_GET_SECCOMP) < 0 && errno == EINVAL)
		return 1;
	if (syscall(SYS_seccomp, SECCOMP_GET_ACTION_AVAIL, 0, &notify))
		return errno == ENOSYS ? 1 : 2;
	if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
	    syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER,
		    SECCOMP_FILTER_FLAG_NEW_LISTENER, &whole) >= 0)
		return 0;
	return errno == EBUSY ? 3 : 1;
}

static unsigned try_seccomp(void)
{
	switch (in_child(load_filter)) {
	case 0:
		return 0;
	case 2:
		return HOST_NO_NOTIFY;
	case 3:
		return HOST_NOTIFY_TAKEN;
	default:
		return HOST_NO_SECCOMP;
	}
}

/* ------------------------------------------------------------------ cgroup */

static unsigned try_cgroup(void)
{
	char space[4096], path[4200];
	const char *own = strstr(start_of("/proc/self/cgroup", space), "0::/");

	if (!own)
		return HOST_NO_CGROUP;
	snprintf(path, sizeof(path), "/sys/fs/cgroup%.*s/whatprints-probe-%d",
		 (int)strcspn(own + 3, "\n"), own + 3, (int)getpid());
	if (mkdir(path, 0755))
		return HOST_NO_CGROUP;
	rmdir(path);
	return 0;
}

unsigned sandbox_probe_host(void)
{
	return look_at_machine() | look_at_user() | look_at_settings() |
	       try_namespaces() | try_landlock() | try_seccomp() |
	       try_cgroup();
}
