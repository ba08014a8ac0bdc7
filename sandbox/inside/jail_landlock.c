/* jail_landlock.c - the kernel's own file rules, for us without root */
#include "inside/jail.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/landlock.h>
#include <stdint.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

/*
 * Rights by ABI, from the kernel's uapi header and its documentation
 * (Documentation/userspace-api/landlock.rst): each ABI knows those of the
 * ones before it. Numbers are written out: Debian 12's header ends at ABI 3.
 */
#define FS_ABI_1 0x1fffull	/* execute to make_sym: bits 0 to 12 */
#define FS_REFER (1ull << 13)
#define FS_TRUNCATE (1ull << 14)
#define FS_IOCTL_DEV (1ull << 15)
#define NET_TCP 3ull		/* bind and connect */
#define SCOPES 3ull		/* abstract unix sockets, signals */

/* all but execute, and device files */
#define SCRATCH ((FS_ABI_1 | FS_REFER | FS_TRUNCATE) & ~(1ull | 1ull << 6 | \
							 1ull << 11))
#define EXECUTE (1ull << 0)
#define WRITE_FILE (1ull << 1)
#define READ_FILE (1ull << 2)
#define READ_DIR (1ull << 3)

struct ruleset {	/* as of ABI 6; older kernels take a prefix */
	uint64_t fs, net, scoped;
};

static struct ruleset ruleset_for(int abi, size_t *size)
{
	struct ruleset set = {.fs = FS_ABI_1};

	*size = sizeof(set.fs);
	if (abi >= 2)
		set.fs |= FS_REFER;
	if (abi >= 3)
		set.fs |= FS_TRUNCATE;
	if (abi >= 4) {
		set.net = NET_TCP;
		*size = 2 * sizeof(uint64_t);
	}
	if (abi >= 5)
		set.fs |= FS_IOCTL_DEV;
	if (abi >= 6) {
		set.scoped = SCOPES;
		*size = sizeof(set);
	}
	return set;
}

static int allow(int ruleset, const char *path, uint64_t rights)
{
	int fd = open(path, O_PATH | O_CLOEXEC);

	if (fd < 0)
		return errno == ENOENT ? 0 : -1;
	struct landlock_path_beneath_attr rule = {rights, fd};
	int result = (int)syscall(SYS_landlock_add_rule, ruleset,
				  LANDLOCK_RULE_PATH_BENEATH, &rule, 0);
	/* what only means something on a folder is refused on a file */
	if (result && errno == EINVAL) {
		rule.allowed_access = rights & (READ_FILE | WRITE_FILE);
		result = (int)syscall(SYS_landlock_add_rule, ruleset,
				      LANDLOCK_RULE_PATH_BENEATH, &rule, 0);
	}
	close(fd);
	return result;
}

static int allow_reading(int ruleset, const char *path)
{
	return allow(ruleset, path, READ_FILE | READ_DIR);
}

/* Python's own files, and with a private root that root: it holds no more. */
static int allow_all(int ruleset, const struct jail *jail, bool executes)
{
	static const char *const always[] = {
		"/usr/share/zoneinfo", "/dev/null", "/dev/zero", "/dev/full",
		"/dev/urandom",
	};

	if (jail->layers & LAYER_PRIVATE_ROOT)
		return allow(ruleset, "/", READ_FILE | READ_DIR |
			     (executes ? EXECUTE : 0));
	if (allow_reading(ruleset, jail->python.stdlib) ||
	    allow_reading(ruleset, jail->python.dynload))
		return -1;
	for (size_t i = 0; i < sizeof(always) / sizeof(always[0]); i++)
		if (allow_reading(ruleset, always[i]))
			return -1;
	for (const char *const *lib = jail->python.libraries; *lib; lib++)
		if (allow_reading(ruleset, *lib))
			return -1;
	return 0;
}

/* A ruleset that lets Python's own files be read; -1 when there is none. */
static int make_ruleset(const struct jail *jail, bool box)
{
	int abi = (int)syscall(SYS_landlock_create_ruleset, NULL, 0,
			       LANDLOCK_CREATE_RULESET_VERSION);
	size_t size;

	if (abi < 1)
		return -1;
	struct ruleset set = ruleset_for(abi, &size);
	if (jail->grants & (GRANT_SOCKETS | GRANT_MYSQL))
		set.net = 0;	/* its own network decides */
	int ruleset = (int)syscall(SYS_landlock_create_ruleset, &set, size, 0);
	if (ruleset < 0)
		return -1;
	/* The box puts main.py there and empties the folder between runs. */
	bool writes = jail->layers & LAYER_PRIVATE_ROOT &&
		      (box || jail->grants & GRANT_SCRATCH);
	/* The box starts the servers beside a run. */
	bool executes = box && jail->grants & GRANT_COMPANIONS;
	if (allow_all(ruleset, jail, executes) ||
	    allow(ruleset, "/dev/null", READ_FILE | WRITE_FILE) ||
	    (writes && (allow(ruleset, SNIPPET_DIR, set.fs & SCRATCH) ||
			allow(ruleset, TMP_DIR, set.fs & SCRATCH) ||
			allow(ruleset, SHM_DIR, set.fs & SCRATCH))) ||
	    (executes && allow(ruleset, DATA_DIR, set.fs & SCRATCH))) {
		close(ruleset);
		return -1;
	}
	return ruleset;
}

/*
 * Two rulesets: the box may put main.py into the snippet's folder, a run may
 * only read. The second is made here, while files can be opened, and waits at
 * jail->run_rules for jail_landlock_run().
 */
int jail_landlock(struct jail *jail)
{
	int box = make_ruleset(jail, true);
	int run = make_ruleset(jail, false);

	jail->run_rules = run < 0 ? -1 : fcntl(run, F_DUPFD_CLOEXEC, 16);
	if (run >= 0)
		close(run);
	if (box < 0)
		return -1;
	int result = (int)syscall(SYS_landlock_restrict_self, box, 0);
	close(box);
	return jail->run_rules < 0 ? -1 : result;
}

int jail_landlock_run(const struct jail *jail)
{
	if (!(jail->layers & LAYER_LANDLOCK))
		return 0;	/* missing, or left out by a test */
	return (int)syscall(SYS_landlock_restrict_self, jail->run_rules, 0);
}
