/*
 * means.h - what a capability takes of the machine: is it there?
 *
 * Some capabilities need programs and packages that not every machine has.
 * The tables (means.c) say which, where in the private root they are seen,
 * what they are told by the environment, and what adds them. Looked for when
 * a box starts, not when it is built: after an apt-get nothing has to be
 * built again.
 *
 * In:    the capabilities asked for
 * Out:   paths and variables; jail->lacks and a sentence in jail->problem
 * Errs:  -1 when something lacks
 * Never: reaches a file outside the private root
 */
#ifndef INSIDE_MEANS_H
#define INSIDE_MEANS_H

#include <stdbool.h>
#include <stddef.h>

#include "inside/jail.h"

/* The `index`-th file or folder of the host to be seen read-only, if it is
 * there; NULL behind the last. */
const char *means_path(const struct jail *jail, size_t index);
/* Sets the variables, before Python copies them. */
void means_environment(const struct jail *jail);
/* Looks for programs, and imports modules in a child that then goes. */
int means_check(struct jail *jail);
/* Is `path` in what was granted by the last means_check(), or above it? */
bool means_hold(const char *path);

#endif
