/* jail_privileges.c - uid, capabilities, no_new_privs, dying with the host */
#include "inside/jail.h"

#include <errno.h>
#include <grp.h>
#include <linux/capability.h>
#include <signal.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

/*
 * Root's rights stay root's under rlimits (RLIMIT_NPROC is void for it), so a
 * box started by root becomes an id that nothing else has: above the dynamic
 * users of systemd's range, one of a thousand by pid, so that boxes can't
 * signal each other where there are no pid namespaces.
 */
#define UID_FIRST 62000u
#define UID_COUNT 1000u
#define UID_NOBODY 65534u	/* where a container maps few ids */

static int drop_capabilities(void)
{
	struct __user_cap_header_struct head = {_LINUX_CAPABILITY_VERSION_3, 0};
	struct __user_cap_data_struct none[2];

	for (int cap = 0; cap <= 63; cap++)
		if (prctl(PR_CAPBSET_DROP, cap, 0, 0, 0) && errno != EINVAL &&
		    errno != EPERM)
			return -1;
	prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL, 0, 0, 0);
	memset(none, 0, sizeof(none));
	return (int)syscall(SYS_capset, &head, none);
}

static int become(uid_t id)
{
	/* The group list may be frozen (setgroups is denied in a user
	 * namespace); it is then already ours alone. */
	if (setgroups(0, NULL) && errno != EPERM)
		return -1;
	if (setresgid(id, id, id))
		return -1;
	return setresuid(id, id, id);
}

int jail_drop_root(struct jail *jail)
{
	if (geteuid() == 0) {
		jail->own_uid = become(UID_FIRST + (uid_t)getpid() %
				       UID_COUNT) == 0;
		if (!jail->own_uid && become(UID_NOBODY))
			return -1;
	}
	if (drop_capabilities())
		return -1;
	if (geteuid() == 0) {
		errno = EPERM;
		return -1;
	}
	return 0;
}

int jail_die_with_parent(struct jail *jail)
{
	(void)jail;
	return prctl(PR_SET_PDEATHSIG, SIGKILL);
}

int jail_no_new_privs(struct jail *jail)
{
	(void)jail;
	return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
}
