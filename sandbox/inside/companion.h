/*
 * companion.h - servers beside a run: an X display, a database
 *
 * They run in the box's jail, as its user, with its Landlock rules, limits
 * and a seccomp filter of their own: what a snippet makes of one gets it no
 * further than the jail. Each run has fresh ones, and they die with it: a
 * server that was crashed, flooded or filled is no other run's business, and
 * every run finds the same one (connection 1, window 1, an empty schema).
 *
 * In:    grants; a private root that holds the programs
 * Out:   a server that can be connected to
 * Errs:  -1; companions_prepare() says why in jail->problem
 * Never: outlives its run. Whoever reaps that kills all processes but itself:
 *        the pid namespace holds no others
 */
#ifndef INSIDE_COMPANION_H
#define INSIDE_COMPANION_H

#include "inside/jail.h"

/* Once, before jail_seal(): makes what they start from, starts each, and
 * tries it from Python. */
int companions_prepare(struct jail *jail);
/* Before each run: returns when they can be connected to. */
int companions_start(const struct jail *jail, const struct run_plan *plan);
/* While they are there: which of them a run asked for too much ("of the
 * database"), so that it died or complained; NULL none. The snippet may have
 * caught the error. */
const char *companions_exhausted(void);
/* After each run: lets go of what is left of them. */
void companions_forget(void);

/* ---- for what prepares one */

/* Runs a program to its end, `input` (-1 none) as its stdin; 0 when it exits
 * with 0. NULL ends the arguments, the first is the program's path. */
int companion_finish(const char *const *arguments, int input);

/* companion_mysql.c */
extern const char *const mariadb_arguments[];
int mariadb_prepare(void);	/* makes the data that each server starts from */
/* A copy of it for the next, whose clock goes as the run's. */
int mariadb_renew(const struct run_plan *plan);

#endif
