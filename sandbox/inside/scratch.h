/*
 * scratch.h - the snippet's folder, between runs
 *
 * In:    a plan
 * Out:   a folder that holds its program (and, where it may use files, what
 *        stands beside it), and nothing of the run before
 * Errs:  -1 when it can't be had so: the box must go, another one has a fresh
 *        folder
 * Never: follows a link, or opens what a snippet made for reading
 */
#ifndef INSIDE_SCRATCH_H
#define INSIDE_SCRATCH_H

#include "inside/jail.h"

/* Empties the folders that a run could write to. */
int scratch_empty(const struct jail *jail);
/* Removes a folder with all that is in it; 0 when it isn't there. */
int scratch_remove(const char *path);
/* main.py, open for reading; -1 on failure. */
int scratch_fill(const struct jail *jail, const struct run_plan *plan);

#endif
