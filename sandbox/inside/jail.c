/* jail.c - the walls as two tables, in order */
#include "inside/jail.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "inside/mutant.h"

struct jail_step {
	const char *name;
	int (*build)(struct jail *jail);
	unsigned layer;		/* the bit that it sets; 0 none of its own */
	bool required;		/* without it the box refuses to run */
	const char *stops;	/* the attack that gets through without it */
};

/*
 * The order matters. Namespaces are made while we still may (root, or a fresh
 * user namespace); the private root while the host's files can be seen; the
 * uid goes before the fork, because the kernel forgets the parent-death
 * signal when a uid changes; no_new_privs last of these, since a user
 * namespace gives capabilities that must be dropped first.
 */
static const struct jail_step before_python[] = {
	{"closed-fds", jail_fds_close, LAYER_CLOSED_FDS, true,
	 "reading or writing through a descriptor inherited from the host"},
	{"namespaces", jail_ns_unshare, LAYER_NAMESPACES, false,
	 "seeing and signalling the host's processes, network, IPC"},
	{"private-root", jail_ns_root, LAYER_PRIVATE_ROOT, false,
	 "seeing the host's files"},
	{"unprivileged", jail_drop_root, LAYER_UNPRIVILEGED, false,
	 "using root's rights or any capability"},
	{"first-process", jail_ns_fork, 0, true,
	 "outliving the box"},
	{"parent-death", jail_die_with_parent, 0, true,
	 "outliving the host"},
	{"no-new-privs", jail_no_new_privs, LAYER_NO_NEW_PRIVS, true,
	 "gaining rights through a setuid program"},
};

static const struct jail_step after_python[] = {
	{"landlock", jail_landlock, LAYER_LANDLOCK, false,
	 "opening files outside Python's own, and TCP"},
};

static int climb(struct jail *jail, const struct jail_step *step, size_t count)
{
	for (size_t i = 0; i < count; i++, step++) {
		if (jail_without(step->name))
			continue;
		if (step->build(jail) == 0) {
			jail->layers |= step->layer;
			continue;
		}
		if (step->required) {
			char why[200];
			snprintf(why, sizeof(why), "%s: %s", step->name,
				 strerror(errno));
			snprintf(jail->problem, sizeof(jail->problem),
				 "the jail can't be built: %s", why);
			return -1;
		}
	}
	return 0;
}

#define COUNT(table) (sizeof(table) / sizeof((table)[0]))

/* Some capabilities are only safe, or only possible, with certain layers. */
static int check_profile(struct jail *jail)
{
	unsigned lacks = profile_layers(jail->needs) & ~jail->layers;

	for (unsigned bit = 1; bit && lacks; bit <<= 1)
		if (lacks & bit) {
			snprintf(jail->problem, sizeof(jail->problem),
				 "what the question needs takes a layer of the "
				 "jail that is missing here: %s",
				 jail_layer_name((enum jail_layer)bit));
			return -1;
		}
	return 0;
}

int jail_build(struct jail *jail)
{
	if (climb(jail, before_python, COUNT(before_python)))
		return -1;
	return check_profile(jail);
}

int jail_seal(struct jail *jail)
{
	return climb(jail, after_python, COUNT(after_python));
}

/* A run whose filter can't be loaded is none; so a child goes first. The
 * kernel may have no notifications, or somebody above us listens already and
 * it has one listener for each process (EBUSY). */
static int filter_loads(void)
{
	int status;

	if (jail_without("seccomp"))
		return 0;
	pid_t child = fork();
	if (child == 0)
		_exit(jail_seccomp_load() < 0 ? errno & 0x7f : 0);
	if (child < 0 || waitpid(child, &status, 0) < 0)
		return -1;
	errno = WIFEXITED(status) ? WEXITSTATUS(status) : EPERM;
	return errno ? -1 : 0;
}

int jail_compile(struct jail *jail)
{
	if (jail_seccomp_compile(jail) || filter_loads()) {
		snprintf(jail->problem, sizeof(jail->problem),
			 "the jail can't be built: seccomp: %s",
			 strerror(errno));
		return -1;
	}
	jail->layers |= LAYER_SECCOMP | LAYER_RLIMITS;
	return 0;
}

/* The box answers refused calls through this descriptor. */
static int send_listener(int control, int listener)
{
	char byte = 'L';
	struct iovec io = {&byte, 1};
	union {
		struct cmsghdr head;
		char space[CMSG_SPACE(sizeof(int))];
	} rights;
	struct msghdr message = {
		.msg_iov = &io, .msg_iovlen = 1,
		.msg_control = &rights, .msg_controllen = sizeof(rights),
	};

	memset(&rights, 0, sizeof(rights));
	rights.head.cmsg_level = SOL_SOCKET;
	rights.head.cmsg_type = SCM_RIGHTS;
	rights.head.cmsg_len = CMSG_LEN(sizeof(int));
	memcpy(CMSG_DATA(&rights.head), &listener, sizeof(int));
	return sendmsg(control, &message, MSG_NOSIGNAL) == 1 ? 0 : -1;
}

static int close_fds(int from)
{
	return jail_without("run-fds") ? 0 : close_range((unsigned)from, ~0u, 0);
}

/*
 * The source and the control socket get the first two numbers after stderr;
 * everything else closes before the limits and the filter go up. The filter
 * is loaded before a byte of the snippet is compiled (a compiler is attack
 * surface too), and the control socket closes right after.
 */
void jail_enter(const struct jail *jail, int in, int out, int err, int keep,
		int control, unsigned cpu_ms)
{
	enum { KEEP = 3, CONTROL = 4 };

	/* a box that is killed takes its run along, pid namespace or not */
	if (prctl(PR_SET_PDEATHSIG, SIGKILL))
		_exit(JAIL_EXIT);
	if (!jail_without("session"))
		setsid();	/* no terminal to type into, no signals shared */
	if (dup2(in, 0) < 0 || dup2(out, 1) < 0 || dup2(err, 2) < 0)
		_exit(JAIL_EXIT);
	/* serve.c keeps control above CONTROL: moving keep can't overwrite it */
	if ((keep != KEEP && dup2(keep, KEEP) < 0) ||
	    dup2(control, CONTROL) < 0)
		_exit(JAIL_EXIT);
	if (jail_landlock_run(jail) || close_fds(CONTROL + 1) ||
	    jail_limits(jail, cpu_ms))
		_exit(JAIL_EXIT);
	if (jail_without("seccomp")) {
		close(CONTROL);
		return;
	}
	int listener = jail_seccomp_load();
	if (listener < 0 || send_listener(CONTROL, listener))
		_exit(JAIL_EXIT);
	close(listener);
	close(CONTROL);
}
