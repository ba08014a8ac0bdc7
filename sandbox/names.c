/* names.c - the words for run.h's enums, and what follows from them alone */
#include "sandbox/run.h"

struct bit_name {
	unsigned bit;
	const char *name;
};

static const char *bit_name(const struct bit_name *rows, size_t count,
			    unsigned bit)
{
	for (size_t i = 0; i < count; i++)
		if (rows[i].bit == bit)
			return rows[i].name;
	return NULL;
}

const char *capability_name(enum capability one)
{
	static const struct bit_name names[CAPABILITY_COUNT] = {
		{NEED_FILES, "files"},
		{NEED_THREADS, "threads"},
		{NEED_PROCESSES, "processes"},
		{NEED_NETWORK, "network"},
		{NEED_DISPLAY, "display"},
		{NEED_NUMPY, "numpy"},
		{NEED_MYSQL, "mysql"},
	};

	return bit_name(names, CAPABILITY_COUNT, one);
}

const char *jail_layer_name(enum jail_layer one)
{
	static const struct bit_name names[JAIL_LAYER_COUNT] = {
		{LAYER_NO_NEW_PRIVS, "no-new-privs"},
		{LAYER_SECCOMP, "seccomp"},
		{LAYER_RLIMITS, "rlimits"},
		{LAYER_CLOSED_FDS, "closed-fds"},
		{LAYER_NAMESPACES, "namespaces"},
		{LAYER_PRIVATE_ROOT, "private-root"},
		{LAYER_LANDLOCK, "landlock"},
		{LAYER_UNPRIVILEGED, "unprivileged"},
		{LAYER_LEDGER, "ledger"},
	};

	return bit_name(names, JAIL_LAYER_COUNT, one);
}

const char *run_status_name(enum run_status status)
{
	static const char *const names[STATUS_COUNT] = {
		[STATUS_ENDED] = "ended",
		[STATUS_RAISED] = "raised",
		[STATUS_EXITED] = "exited",
		[STATUS_NEVER_ENDS] = "never-ends",
		[STATUS_OUT_OF_MEMORY] = "out-of-memory",
		[STATUS_OUTPUT_FULL] = "output-full",
		[STATUS_TOO_MANY_PROCESSES] = "too-many-processes",
		[STATUS_REFUSED] = "refused",
		[STATUS_CRASHED] = "crashed",
		[STATUS_NO_JAIL] = "no-jail",
	};

	/* A status may come off the wire: never index blindly. */
	if ((unsigned)status >= STATUS_COUNT)
		return "unknown";
	return names[status];
}
