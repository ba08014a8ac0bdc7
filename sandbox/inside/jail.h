/*
 * jail.h - the walls, in the order in which they are put up
 *
 * Two tables of steps (jail.c) read like the manual: what the box does once,
 * before Python starts; and what each forked run does, before a byte of the
 * snippet is compiled.
 *
 * In:    what the run needs (capabilities), where Python lives
 * Out:   the layers that are in force, as enum jail_layer bits
 * Errs:  0, or -1 with a sentence in `problem`. A missing optional layer is no
 *        error: it is missing from the bits
 * Never: knows Python's API, sees a question
 */
#ifndef INSIDE_JAIL_H
#define INSIDE_JAIL_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

#include "inside/profile.h"
#include "sandbox/run.h"

/* Where this box's CPython lives; filled from the build (py_paths.c). */
struct jail_python {
	const char *executable, *stdlib, *dynload;
	const char *const *libraries;	/* files that its modules load; NULL ends */
	const char *const *sites;	/* folders of packages installed for it */
	const char *const *shared;	/* the linker, and where it looks */
};

struct jail {
	struct jail_python python;
	unsigned needs;		/* enum capability bits */
	unsigned grants;	/* enum grant bits: what needs bring */
	unsigned layers;	/* out: those in force so far */
	bool own_uid;		/* out: nobody else has it */
	int run_rules;		/* out: Landlock's rules for runs; -1 none */
	unsigned lacks;		/* out: needs whose means aren't there */
	char problem[256];	/* out: the last step that failed, and why */
};

/* The working directory: with a private root it holds main.py, so that
 * tracebacks can show its lines; a run can't write there. */
#define SNIPPET_DIR "/snippet"
#define SHM_DIR "/dev/shm"
#define TMP_DIR "/tmp"	/* where tempfile looks first */
/* Filled before jail_seal(); no Landlock rule lets anybody write here then. */
#define CACHE_DIR "/var/cache/box"
#define FONTS_FILE CACHE_DIR "/fonts.conf"
#define FONTS_DIR "/usr/share/fonts/truetype/dejavu"
#define DATA_DIR "/var/lib/mysql"	/* the database's; no run writes here */
#define MARIADB_SOCKET TMP_DIR "/mysql.sock"

/* The box's own walls, before Python starts. Forks: the caller returns as the
 * first process of a pid namespace where there is one, and its parent stays
 * behind to wait for it. */
int jail_build(struct jail *jail);
/* After Python is up and nothing more needs opening but Python's own files. */
int jail_seal(struct jail *jail);
/* Compiles the seccomp filter; call once, before the first run. */
int jail_compile(struct jail *jail);

/*
 * A run's walls, in the forked child: descriptors, limits, seccomp. stdin,
 * stdout and stderr become in, out and err; every other descriptor closes,
 * but `keep` (the source, -1 none). The seccomp listener is sent through
 * `control`. Never returns on failure: _exit(JAIL_EXIT).
 */
void jail_enter(const struct jail *jail, int in, int out, int err, int keep,
		int control, unsigned cpu_ms);
#define JAIL_EXIT 213	/* a run that could not put up its walls */

/* ---- the layers, one file each; a step is one of these */

int jail_ns_unshare(struct jail *jail);		/* jail_ns.c */
int jail_ns_root(struct jail *jail);		/* jail_root.c */
int jail_ns_fork(struct jail *jail);
int jail_fds_close(struct jail *jail);		/* jail_fds.c */
int jail_drop_root(struct jail *jail);		/* jail_privileges.c */
int jail_die_with_parent(struct jail *jail);
int jail_no_new_privs(struct jail *jail);
int jail_landlock(struct jail *jail);		/* jail_landlock.c */
/* In the run: the second, narrower set of rules. */
int jail_landlock_run(const struct jail *jail);
int jail_limits(const struct jail *jail, unsigned cpu_ms); /* jail_limits.c */
/* The largest number of tasks, the memory in MiB, of runs with these grants. */
unsigned jail_limit_tasks(unsigned grants);
unsigned jail_limit_memory(unsigned grants);
int jail_seccomp_compile(struct jail *jail);	/* jail_seccomp.c */
/* For a program that is to run beside runs: all but what no server needs. */
int jail_seccomp_server(void);
/* Loads the filter; the listener's descriptor, or -1. */
int jail_seccomp_load(void);
/* The name of a system call, for the ledger ("socket"), written to `space`. */
const char *jail_syscall_name(int number, char *space, size_t size);
/* Is it one that libraries do without? Then it isn't in the ledger. */
bool jail_syscall_is_optional(const char *name);
/* What a forbidden call would have done, in words ("open a network socket");
 * NULL for one that the tables don't know: it is answered with ENOSYS. */
const char *jail_syscall_meaning(const char *name);

#endif
