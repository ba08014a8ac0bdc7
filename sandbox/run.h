/*
 * run.h - run snippets in jailed boxes: the one contract between grader/
 *         and sandbox/
 *
 * In:    run plans: what to run, in which Python, under which seed
 * Out:   one observation a plan: what happened
 * Errs:  none. A jail that can't be built and a box that dies are
 *        observations too (STATUS_NO_JAIL), so callers have one path
 * Never: sees an answer key, knows what a question is, prints
 */
#ifndef SANDBOX_RUN_H
#define SANDBOX_RUN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* A run of bytes that somebody else owns; may hold NUL, isn't terminated. */
struct bytes {
	const char *at;
	size_t len;
};

/* ------------------------------------------------------------ the plan */

enum run_mode {
	RUN_SCRIPT,	/* as `python3 -I main.py` */
	RUN_REPL,	/* each top-level statement echoes its value */
	RUN_REWRITES,	/* doesn't run it: writes what beliefs and slips make
			 * of it, or its canonical form, to stdout (needs
			 * NEED_REWRITES); `input` says which, in the words of
			 * inside/rewrite/reply.py */
};

/* What a snippet asks for beyond pure computation; bits of plan.needs. */
enum capability {
	NEED_FILES = 1 << 0,
	NEED_THREADS = 1 << 1,
	NEED_PROCESSES = 1 << 2,
	NEED_NETWORK = 1 << 3,
	NEED_DISPLAY = 1 << 4,
	NEED_NUMPY = 1 << 5,
	NEED_MYSQL = 1 << 6,
	/* Not a capability that a question can name: boxes of their own, which
	 * rewrite programs and run what came of it. */
	NEED_REWRITES = 1 << 7,
	/* Nor this: boxes for programs that look for what is there (warm.h). */
	NEED_FRESH = 1 << 8,
};
#define CAPABILITY_COUNT 7	/* that have names */

/* "files" for NEED_FILES and so on; NULL for an unknown bit. */
const char *capability_name(enum capability one);
/* Those that take programs or packages which a machine may not have:
 * sandbox_probe() says whether a box can grant them. */
#define NEEDS_MEANS (NEED_DISPLAY | NEED_NUMPY | NEED_MYSQL)

/*
 * What a run would otherwise take from outside, held still so that two runs
 * can differ in one thing only: this is how the reason for an unstable answer
 * is found. Bits of plan.pins; nothing is pinned in a run that makes a key.
 */
enum run_pin {
	PIN_ENTROPY = 1 << 0,	/* the kernel's random bytes: a fixed stream */
	PIN_CLOCK = 1 << 1,	/* every clock: one frozen moment */
	PIN_PID = 1 << 2,	/* os.getpid(): a constant */
	PIN_DATE = 1 << 3,	/* the wall clocks alone: threads that wait for
				 * each other wait by the monotonic one */
};
#define PIN_BITS (PIN_ENTROPY | PIN_CLOCK | PIN_PID | PIN_DATE)

struct run_file {
	struct bytes name;	/* "helper.py", "pkg/mod.py": no "..", no leading / */
	struct bytes text;
};

struct run_plan {
	unsigned box;		/* index into sandbox_config.boxes */
	uint64_t seed;		/* PYTHONHASHSEED of the box, 0 to 2^32-1 */
	/* Plans that differ here never share a box process. */
	unsigned process;
	/* With all others of the same program that say so, and differ neither
	 * in this nor in box, seed and needs, in one box process: they are
	 * compared by address. */
	bool together;
	unsigned needs;		/* enum capability bits */
	enum run_mode mode;
	bool helpers;		/* a rewritten program: its helpers are builtins */
	unsigned pins;		/* enum run_pin bits */
	int64_t clock_shift_s;	/* added to every wall clock the snippet reads */
	bool trace;		/* also tell each step: observation.trace */
	unsigned cpu_ms;	/* 0: the default, DEFAULT_CPU_MS */
	unsigned wall_ms;	/* 0: the default, DEFAULT_WALL_MS */
	struct bytes program;	/* runs under the name main.py */
	struct bytes input;	/* stdin */
	const struct run_file *files;	/* importable beside main.py */
	size_t file_count;
};

#define DEFAULT_CPU_MS 2000
#define DEFAULT_WALL_MS 5000
#define OUTPUT_CAP (1u << 20)	/* bytes of stdout kept; one more ends the run */
#define STDERR_CAP (64u << 10)	/* bytes of stderr kept */
#define TRACE_STEPS 2000	/* told of a run; it then goes on untold */
#define TRACE_STEP_MAX (64u << 10)	/* bytes that tell of one step */
#define TRACE_CAP (4u << 20)	/* bytes that tell of them */
#define TRACE_EXTRA_MS 1000	/* of time, beyond a plan's limits, to tell */

/* -------------------------------------------------------- the observation */

enum run_status {
	STATUS_ENDED,		/* ran to the end */
	STATUS_RAISED,		/* uncaught exception (SyntaxErrors too) */
	STATUS_EXITED,		/* SystemExit, os._exit: see exit_code */
	STATUS_NEVER_ENDS,	/* hit a CPU or wall limit */
	STATUS_OUT_OF_MEMORY,	/* an allocation was refused, caught or not */
	STATUS_OUTPUT_FULL,	/* more than OUTPUT_CAP bytes */
	STATUS_TOO_MANY_PROCESSES,
	STATUS_REFUSED,		/* the jail refused something: see refused[] */
	STATUS_CRASHED,		/* died of a signal: see signal */
	STATUS_NO_JAIL,		/* ours: nothing ran, or it can't be known */
	STATUS_COUNT
};

/* "ended", "never-ends"...: the names of design section 9. */
const char *run_status_name(enum run_status status);

struct run_piece {		/* a stretch of stdout and who wrote it */
	size_t length;		/* bytes; pieces lie end to end from offset 0 */
	unsigned line;		/* 1-based line of the snippet; 0 unknown */
	char *file;		/* NULL for main.py, else the module's name */
	char *function;		/* "<module>", "add"; NULL unknown */
};

struct run_refusal {
	char *what;		/* "system call", "import", "limit" */
	char *name;		/* "socket", "fork" */
	unsigned line;		/* 0 unknown */
};

/* What the snippet drew from outside itself; bits of observation.used. */
enum run_source {
	USED_CLOCK = 1 << 0,
	USED_ENTROPY = 1 << 1,
	USED_PID = 1 << 2,
	USED_HASH = 1 << 3,	/* string hashes can have mattered: py_hash.c */
};
#define USED_ALL (USED_CLOCK | USED_ENTROPY | USED_PID | USED_HASH)

/* Layers of the jail that were in force; bits of observation.layers. */
enum jail_layer {
	LAYER_NO_NEW_PRIVS = 1 << 0,
	LAYER_SECCOMP = 1 << 1,
	LAYER_RLIMITS = 1 << 2,
	LAYER_CLOSED_FDS = 1 << 3,
	LAYER_NAMESPACES = 1 << 4,	/* user or root-made: mount pid net ipc uts */
	LAYER_PRIVATE_ROOT = 1 << 5,
	LAYER_LANDLOCK = 1 << 6,
	LAYER_UNPRIVILEGED = 1 << 7,	/* uid not 0, no capabilities */
	LAYER_LEDGER = 1 << 8,		/* refused calls are counted outside */
};
#define JAIL_LAYER_COUNT 9
#define JAIL_LAYERS_ALL ((1u << JAIL_LAYER_COUNT) - 1)

const char *jail_layer_name(enum jail_layer one);
/* 3 all layers, 2 what plain snippets need, 1 less, 0 no jail at all. Below 2
 * nothing runs unless sandbox_config says so. */
int jail_level(unsigned layers);

/* Owns every pointer in it; observation_clear() frees them all. */
struct observation {
	enum run_status status;
	char *reason;		/* a sentence for a person; never NULL once filled */
	char python[16];	/* "3.11.2" */
	uint64_t seed;
	unsigned layers;	/* enum jail_layer bits */
	unsigned used;		/* enum run_source bits */

	char *out;		/* stdout, NUL-terminated for convenience */
	size_t out_len;
	bool out_truncated;
	char *err;		/* stderr */
	size_t err_len;
	bool err_truncated;

	char *exception_type;	/* as a traceback's last line shows it; or NULL */
	char *exception_message;	/* UTF-8, "" when there is none */
	unsigned exception_line;	/* innermost line in main.py; 0 unknown */
	int exit_code;		/* what python3 would exit with */
	int signal;		/* 0, or the signal it died of */

	unsigned cpu_ms, wall_ms, peak_kb;

	struct run_refusal *refused;
	size_t refused_count;
	struct run_piece *pieces;	/* cover out wholly, or there are none */
	size_t piece_count;

	/* A JSON object a line, as hostile as any output; NULL: none asked, or
	 * nothing ran. The last line may say why the steps end early. */
	char *trace;
	size_t trace_len;
	bool trace_truncated;	/* the run went on, its steps are not told */
};

void observation_clear(struct observation *o);

/*
 * Did the jail interfere, so that this can't be what python3 prints? True for
 * every status but ended, raised and exited, and for a refusal that the
 * snippet caught. STATUS_NEVER_ENDS counts: callers that expect it look first.
 */
bool observation_interfered(const struct observation *o);

/* ------------------------------------------------------------- the boxes */

struct sandbox_box {
	const char *path;	/* of a whatprints-box-3.X */
	unsigned minor;		/* 11 for 3.11 */
};

struct sandbox_config {
	const struct sandbox_box *boxes;
	size_t box_count;
	unsigned jobs;		/* boxes at work at once; 0: one a CPU */
	bool require_all_layers;
	bool any_level;		/* below S2 too: for one's own snippets */
	/* Layers without which a box may not run, by box; NULL: none. */
	const unsigned *layers_required;
	const volatile int *stop;	/* may be NULL; non-zero: end soon */
};

/*
 * Called once for each plan, in no particular order, from sandbox_run()'s own
 * thread; `o` is the callee's to keep or clear. Return non-zero to end early.
 */
typedef int sandbox_done(void *ctx, size_t index, struct observation *o);

/*
 * Runs all plans. A box that dies is started again and its plan is run once
 * more; if that kills it too, the plan's observation says so and the rest goes
 * on. Returns the number of observations delivered: less than `count` only
 * when *stop was set or the callback asked to end. Leaves no process behind.
 * The plans and what they point at must stay as they are until it returns.
 */
size_t sandbox_run(const struct sandbox_config *config,
		   const struct run_plan *plans, size_t count,
		   sandbox_done *done, void *ctx);

/* What a box says of itself without running anything; for doctor and hello. */
struct sandbox_report {
	bool started;
	char python[16];
	unsigned layers;
	unsigned lacks;		/* of the needs, those whose means aren't there */
	char problem[256];	/* why it did not start; with `lacks`, what is
				 * missing and the command that adds it */
};
/* Starts a box for plans with these needs, and ends it. */
void sandbox_probe(const struct sandbox_box *box, unsigned needs,
		   struct sandbox_report *out);

/* ---------------------------------------------------------------- the host */

/* What of this machine decides on the layers; bits of host_report.facts. */
enum host_fact {
	HOST_WSL1 = 1 << 0,
	HOST_GVISOR = 1 << 1,
	HOST_DOCKER = 1 << 2,
	HOST_PODMAN = 1 << 3,
	HOST_CONTAINER = 1 << 4,	/* of another kind */
	HOST_FILTERED = 1 << 5,		/* a seccomp filter is on us already */
	HOST_ROOT = 1 << 6,		/* started by root */
	HOST_ROOT_ALONE = 1 << 7,	/* who can't become anybody else */
	HOST_USERNS_NONE = 1 << 8,	/* user.max_user_namespaces is 0 */
	HOST_USERNS_CLONE_OFF = 1 << 9,	/* kernel.unprivileged_userns_clone */
	HOST_USERNS_APPARMOR = 1 << 10,	/* apparmor_restrict_unprivileged_... */
	HOST_NO_NAMESPACES = 1 << 11,	/* they can't be made */
	HOST_NO_MOUNTS = 1 << 12,	/* they can, but are worth nothing */
	HOST_LANDLOCK_NONE = 1 << 13,	/* the kernel doesn't know it */
	HOST_LANDLOCK_OFF = 1 << 14,	/* it does, and didn't start it */
	HOST_LANDLOCK_OLD = 1 << 15,	/* before ABI 3 */
	HOST_NO_SECCOMP = 1 << 16,
	HOST_NO_NOTIFY = 1 << 17,	/* no user notification */
	HOST_NOTIFY_TAKEN = 1 << 18,	/* somebody has ours already */
	HOST_NO_CGROUP = 1 << 19,	/* none is delegated */
};

/* Finds out by doing, in children; changes nothing. The facts, as bits. */
unsigned sandbox_probe_host(void);

/* ------------------------------------------------------ break-out attempts */

enum attempt_result {
	ATTEMPT_HELD,
	ATTEMPT_BREACH,		/* it got through */
	ATTEMPT_UNTRIED,	/* it never came to the wall: see why */
};

struct attempt {
	const char *name;	/* "map-wx" */
	const char *means;	/* "a snippet can ...", for a person */
	enum attempt_result result;
	char why[128];		/* of what was not tried */
};
#define ATTEMPTS_MAX 16

struct attempts {
	unsigned layers;	/* of the box that they ran in; 0: none did */
	struct attempt at[ATTEMPTS_MAX];
	size_t count, held;
};

/* Runs harmless break-out attempts in this box, as any snippet is run. */
void sandbox_attempt(const struct sandbox_box *box, struct attempts *out);
/* Does a weak jail stop other work? Not in a build whose layers a test leaves
 * out on purpose (JAIL_MUTANT): the jail suite has to run in it. */
bool sandbox_is_strict(void);

#endif
