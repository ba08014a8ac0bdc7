/*
 * jobs_trust.h - are the boxes tight enough for what is to run in them?
 *
 * In:    the boxes about to be used, and what the user allows
 * Out:   the layers that each has, in struct pythons; jobs_run() then holds it
 *        to them
 * Errs:  ERR_SYSTEM, one line: a break-out attempt got through, the level is
 *        too low, or a layer is missing where all are required
 * Never: complains of a box that doesn't start: its runs say so themselves
 *
 * The attempts (sandbox/attempts.c) cost a fifth of a second a box. So what
 * came out is remembered in ${XDG_CACHE_HOME:-~/.cache}/whatprints/, for as
 * long as the boot, both programs, the user and what of the system decides on
 * the jail stay as they were. The files can be deleted at any time; where they
 * can't be written the attempts are made each time.
 */
#ifndef JOBS_TRUST_H
#define JOBS_TRUST_H

#include "base/buf.h"
#include "jobs.h"

/* To be called before the first jobs_run(). `boxes` are bits by index. */
CHECKED int jobs_trust(struct pythons *p, unsigned boxes,
		       const struct jobs_options *options, struct err *err);
/* Remembers what came out, or forgets what was remembered: for doctor, which
 * makes the attempts whatever is remembered. */
void jobs_trust_store(const struct sandbox_box *box,
		      const struct attempts *seen);

/* The layers that are not among `layers`: "namespaces, private-root". */
void jobs_missing_layers(unsigned layers, struct buf *out);

#endif
