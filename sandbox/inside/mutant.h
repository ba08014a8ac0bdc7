/*
 * mutant.h - a layer of the jail switched off, in a test build only
 *
 * In:    JAIL_WITHOUT=NAME in the environment, when built with -DJAIL_MUTANT
 * Out:   whether that layer is to be left out; never, in any other build: the
 *        compiler then drops the question
 *
 * tests/jail/mutate.py leaves out one layer after the other and wants a case
 * to fail for each: a layer that nothing notices is one that nothing tests.
 */
#ifndef INSIDE_MUTANT_H
#define INSIDE_MUTANT_H

#include <stdbool.h>

#ifdef JAIL_MUTANT
#include <stdlib.h>
#include <string.h>

static inline bool jail_without(const char *layer)
{
	const char *name = getenv("JAIL_WITHOUT");

	return name && strcmp(name, layer) == 0;
}
#else
static inline bool jail_without(const char *layer)
{
	(void)layer;
	return false;
}
#endif

#endif
