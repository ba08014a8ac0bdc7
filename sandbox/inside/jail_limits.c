/* jail_limits.c - rlimits of a run, as a table */
#include "inside/jail.h"

#include <malloc.h>
#include <sys/prctl.h>
#include <sys/resource.h>

#include "inside/mutant.h"

#define MIB (1ul << 20)

/* AddressSanitizer reserves terabytes of address space for its shadow. */
#if defined(__SANITIZE_ADDRESS__)
#define MEMORY(mib) RLIM_INFINITY
#else
#define MEMORY(mib) ((mib) * MIB)
#endif

struct limit {
	const char *layer;	/* what mutate.py calls it */
	unsigned grants;	/* the row is for runs with any; 0: the rest */
	int resource;
	rlim_t value;
};

/*
 * Of each resource the first row that fits. DATA counts private writable
 * memory (since Linux 4.7) and is the memory limit: each thread's stack counts
 * with its full 8 MiB. AS is the backstop for what DATA doesn't count.
 */
static const struct limit limits[] = {
	{"limit-memory", 0, RLIMIT_AS, MEMORY(1024)},
	{"limit-memory", GRANT_FORK, RLIMIT_DATA, MEMORY(128)},
	{"limit-memory", GRANT_THREADS, RLIMIT_DATA, MEMORY(512)},
	{"limit-memory", 0, RLIMIT_DATA, MEMORY(256)},
	{"limit-memory", 0, RLIMIT_STACK, 8 * MIB},
	{"limit-memory", 0, RLIMIT_MEMLOCK, 0},
	{"limit-files", GRANT_SCRATCH | GRANT_SHM, RLIMIT_FSIZE, 16 * MIB},
	{"limit-files", 0, RLIMIT_FSIZE, 0},
	{"limit-files", 0, RLIMIT_NOFILE, 64},
	{"limit-tasks", GRANT_FORK, RLIMIT_NPROC, 24},
	{"limit-tasks", GRANT_THREADS, RLIMIT_NPROC, 40},
	{"limit-tasks", 0, RLIMIT_NPROC, 8},
	{"limit-tasks", 0, RLIMIT_MSGQUEUE, 0},
	{"limit-tasks", 0, RLIMIT_SIGPENDING, 64},
	{"limit-tasks", 0, RLIMIT_RTPRIO, 0},
	{"limit-tasks", 0, RLIMIT_NICE, 0},
	{"limit-core", 0, RLIMIT_CORE, 0},
};

/*
 * The kernel counts threads and processes together, for a uid within its user
 * namespace. Outside any namespace an ordinary user's own programs count too,
 * and a limit would be hit by what the user has open; a box that root started
 * has an id of its own.
 */
static bool applies(const struct jail *jail, const struct limit *row)
{
	if (row->resource == RLIMIT_NPROC &&
	    !(jail->layers & LAYER_NAMESPACES) && !jail->own_uid)
		return false;
	return !jail_without(row->layer) &&
	       (!row->grants || row->grants & jail->grants);
}

static rlim_t limit_of(int resource, unsigned grants)
{
	for (size_t i = 0; i < sizeof(limits) / sizeof(limits[0]); i++)
		if (limits[i].resource == resource &&
		    (!limits[i].grants || limits[i].grants & grants))
			return limits[i].value;
	return RLIM_INFINITY;
}

unsigned jail_limit_tasks(unsigned grants)
{
	return (unsigned)limit_of(RLIMIT_NPROC, grants);
}

unsigned jail_limit_memory(unsigned grants)
{
	return (unsigned)(limit_of(RLIMIT_DATA, grants) / MIB);
}

int jail_limits(const struct jail *jail, unsigned cpu_ms)
{
	unsigned done = 0;	/* bits by resource; there are 16 */

	/* glibc reserves 64 MiB of addresses for each thread that allocates,
	 * 16 times with 2 CPUs: AS would be used up by nothing, and a thread
	 * without memory for its first step leaves start() waiting forever. */
	mallopt(M_ARENA_MAX, 1);
	for (size_t i = 0; i < sizeof(limits) / sizeof(limits[0]); i++) {
		const struct limit *row = &limits[i];
		struct rlimit both = {row->value, row->value};
		if (done & 1u << row->resource || !applies(jail, row))
			continue;
		if (setrlimit(row->resource, &both))
			return -1;
		done |= 1u << row->resource;
	}
	/* The box's clock ends a run to the millisecond; the kernel's counts
	 * whole seconds and is there should the box be stopped. */
	rlim_t seconds = cpu_ms / 1000 + 2;
	struct rlimit cpu = {seconds, seconds + 1};
	if (setrlimit(RLIMIT_CPU, &cpu))
		return -1;
	/* Core patterns that pipe ignore RLIMIT_CORE; this they don't. */
	return jail_without("limit-core") ? 0 : prctl(PR_SET_DUMPABLE, 0);
}
