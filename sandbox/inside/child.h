/*
 * child.h - one run: fork, watch, kill, reap
 *
 * In:    a plan
 * Out:   an observation. Who died and why is told from the wait status, our
 *        own clocks and byte counts, and the seccomp ledger; what the run
 *        says of itself (testimony.h) only fills in what can harm nobody else
 * Errs:  -1 when nothing could be run: another box may
 * Never: leaves a process or a descriptor behind
 */
#ifndef INSIDE_CHILD_H
#define INSIDE_CHILD_H

#include "inside/jail.h"
#include "sandbox/run.h"

/* The socket pair through which runs hand over their seccomp listener, and
 * the memory that they testify in; once, before the first run. */
int child_prepare(void);
/* -1 when the run could not be started: the folder can't be emptied of what
 * the run before left, no descriptors, no fork. The box must then go. */
int child_run(const struct jail *jail, const struct run_plan *plan,
	      struct observation *out);

/* ---- judge.c: the facts of a finished run -> an observation; pure */

#define LEDGER_MAX 32
struct ledger_entry {
	int number;		/* of the system call */
	unsigned line;
};

struct run_facts {
	int wait_status;
	bool timed_out_cpu, timed_out_wall, flooded;
	bool suicide;		/* it sent SIGKILL to itself */
	unsigned told;		/* enum testimony_told bits */
	struct ledger_entry ledger[LEDGER_MAX];
	size_t ledger_count;
	unsigned cpu_ms, wall_ms, peak_kb;
	const char *exhausted;	/* which server beside it; NULL none */
};

/* Fills all but stdout and stderr, which are there already. */
void judge(const struct run_facts *facts, const struct run_plan *plan,
	   struct observation *o);

#endif
