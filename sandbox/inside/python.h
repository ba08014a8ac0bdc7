/*
 * python.h - the embedded interpreter, as the rest of the box sees it
 *
 * In:    a plan, in a forked child behind its walls
 * Out:   stdout and stderr on their descriptors, the testimony, an exit code
 * Errs:  a sentence in `problem` where the interpreter can't start
 * Never: knows about forks, limits or frames. Python.h stays behind py.h
 */
#ifndef INSIDE_PYTHON_H
#define INSIDE_PYTHON_H

#include <stddef.h>
#include <stdint.h>

#include "inside/jail.h"
#include "sandbox/run.h"

/* Where this build's CPython lives, and the libraries its modules load. */
extern const struct jail_python python_home;

/*
 * Starts CPython and makes the restricted subinterpreter, which is current
 * from here on (or the main one, where only that prints what python3 does, or
 * where GRANT_MAIN says so).
 * Descriptors 0 to 2 must be pipes: streams made over them are
 * then the ones that a run behind pipes would have (py_start.c).
 */
int python_start(uint64_t seed, unsigned grants, char *problem, size_t size);
/* Imports what the modules named import, as far as that can't be seen later
 * and is offered to snippets with these needs; unknown names are passed over.
 * With `many`, also what nearly every run would import. */
void python_warm(const struct bytes *names, size_t count, unsigned needs,
		 bool many);
/* Does it end without an exception? Run in a forked child, so that nothing of
 * it stays here. */
bool python_try(const char *program);
/* Takes all that is there out of the collector's sight: a fork then copies
 * fewer pages. */
void python_freeze(void);
/* Around each fork(), by the process that the name says. */
enum python_fork { FORK_BEFORE, FORK_PARENT, FORK_CHILD };
void python_fork(enum python_fork when);
/* "3.11.2" */
const char *python_version(void);

/*
 * Runs plan->program as main.py, its text on descriptor 3; then ends the
 * interpreter as far as it can print. Returns the exit code of python3.
 */
int python_run(const struct run_plan *plan);

#endif
