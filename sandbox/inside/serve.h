/*
 * serve.h - plans in, one forked run each, observations out
 *
 * In:    a socket to the host, an interpreter that is up, walls compiled
 * Out:   one result frame a plan
 * Errs:  a host that goes away, or talks nonsense, ends the box quietly
 * Never: compares, retries, or keeps anything from one run to the next
 */
#ifndef INSIDE_SERVE_H
#define INSIDE_SERVE_H

#include "inside/jail.h"

/* Says hello, then serves until the host closes. Returns the exit code. */
int serve(int host, const struct jail *jail);
/* Tells the host why this box can't run anything. */
void serve_problem(int host, const struct jail *jail);

#endif
