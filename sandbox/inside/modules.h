/*
 * modules.h - which modules are offered to snippets, and for which `needs`
 *
 * In:    a module's dotted name
 * Out:   the capabilities of which any one offers it. The longest name in the
 *        tables that the given one is, or lies below, decides: urllib.parse is
 *        offered as urllib is, urllib.request has a row of its own
 * Never: asks Python; knows whether a module exists
 *
 * An allow-list: what isn't in the tables is offered to nobody until somebody
 * has looked at it and put it into one of them. tests/jail/cases/imports.txt
 * fails for a module of the standard library that is in none.
 */
#ifndef INSIDE_MODULES_H
#define INSIDE_MODULES_H

#include <stdbool.h>

#define OFFERED_TO_ALL (~0u)
#define OFFERED_TO_NOBODY 0u

/* False, and `needs` untouched, where the tables don't know it. */
bool modules_find(const char *name, unsigned *needs);

#endif
