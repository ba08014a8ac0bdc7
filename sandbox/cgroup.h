/*
 * cgroup.h - a control group for each box, where a subtree is ours
 *
 * rlimits count each process by itself. A control group (version 2) counts
 * all of a box together, and a box runs one snippet at a time: so this is the
 * limit on a run's memory and processes as a whole. It costs nothing for each
 * run, where moving every run into a group of its own would cost more than
 * running it does.
 *
 * In:    /proc/self/cgroup, and a group that we may divide: that of a
 *        container, or of `systemd-run --user --scope -p Delegate=yes`. It must
 *        hold nobody but us, since nobody else is moved
 * Out:   folders below it, one a box, gone when the box is
 * Errs:  none: where nothing is delegated a box has no group, and the rlimits
 *        stand alone
 * Never: touches a group that others live in
 *
 * Format: Documentation/admin-guide/cgroup-v2.rst of the kernel.
 */
#ifndef SANDBOX_CGROUP_H
#define SANDBOX_CGROUP_H

#include <stdbool.h>

struct cgroup {
	char path[256];		/* "": none */
	unsigned long oom_kills;	/* seen so far */
};

/* Our group's folder is made ready for groups below it, once: we move into
 * one of them. False where none is delegated. `problem` says why not (a
 * static string), NULL otherwise. */
bool cgroup_prepare(const char **problem);
/* A new group with its limits; `path` is "" where that can't be. */
void cgroup_make(struct cgroup *group);
/* In the forked child, before exec. */
void cgroup_enter(const struct cgroup *group);
/* Has the kernel killed somebody in there for lack of memory, since asked? */
bool cgroup_ran_out(struct cgroup *group);
/* When all its processes are gone. */
void cgroup_remove(struct cgroup *group);

/* ---- for tests: the folder of our group, as prepared ("" none) */
void cgroup_use(const char *folder);

#endif
