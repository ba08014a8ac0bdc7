/* jail_limits.c - rlimits of a run, as a table */
#include "inside/jail.h"

#include <sys/prctl.h>
#include <sys/resource.h>

#define MIB (1ul << 20)

/* AddressSanitizer reserves terabytes of address space for its shadow. */
#if defined(__SANITIZE_ADDRESS__)
#define ADDRESS_SPACE RLIM_INFINITY
#define DATA_SEGMENT (RLIM_INFINITY / 2)
#else
#define ADDRESS_SPACE (1024 * MIB)
#define DATA_SEGMENT (256 * MIB)
#endif

struct limit {
	int resource;
	rlim_t value;
};

/*
 * DATA counts private writable memory (since Linux 4.7) and is the memory
 * limit; AS is the backstop for what DATA doesn't count.
 */
static const struct limit limits[] = {
	{RLIMIT_AS, ADDRESS_SPACE},
	{RLIMIT_STACK, 8 * MIB},
	{RLIMIT_NOFILE, 64},
	{RLIMIT_CORE, 0},
	{RLIMIT_MEMLOCK, 0},
	{RLIMIT_MSGQUEUE, 0},
	{RLIMIT_SIGPENDING, 64},
	{RLIMIT_RTPRIO, 0},
	{RLIMIT_NICE, 0},
};

static int limit(int resource, rlim_t value)
{
	struct rlimit both = {value, value};

	return setrlimit(resource, &both);
}

/*
 * The kernel counts threads and processes together, for a uid within its user
 * namespace. Outside any namespace an ordinary user's own programs count too,
 * and a limit would be hit by what the user has open.
 */
static int limit_tasks(const struct jail *jail)
{
	if (!(jail->layers & LAYER_NAMESPACES))
		return 0;
	return limit(RLIMIT_NPROC, jail->grants & GRANT_FORK ? 24 :
				   jail->grants & GRANT_THREADS ? 40 : 8);
}

int jail_limits(const struct jail *jail, unsigned cpu_ms)
{
	if (limit(RLIMIT_FSIZE, jail->grants & (GRANT_SCRATCH | GRANT_SHM) ?
			       16 * MIB : 0) ||
	    /* each thread's stack counts with its full 8 MiB */
	    limit(RLIMIT_DATA, DATA_SEGMENT *
			       (jail->grants & GRANT_THREADS ? 2 : 1)) ||
	    limit_tasks(jail))
		return -1;
	for (size_t i = 0; i < sizeof(limits) / sizeof(limits[0]); i++) {
		if (limit(limits[i].resource, limits[i].value))
			return -1;
	}
	/* The box's clock ends a run to the millisecond; the kernel's counts
	 * whole seconds and is there should the box be stopped. */
	rlim_t seconds = cpu_ms / 1000 + 2;
	struct rlimit cpu = {seconds, seconds + 1};
	if (setrlimit(RLIMIT_CPU, &cpu))
		return -1;
	/* Core patterns that pipe ignore RLIMIT_CORE; this they don't. */
	return prctl(PR_SET_DUMPABLE, 0);
}
