/*
 * lookalike.h - letters of other scripts that pass for ASCII ones
 *
 * Out:   the ASCII character that a reader takes it for
 * Never: judges; a text may well be Greek
 */
#ifndef BASE_LOOKALIKE_H
#define BASE_LOOKALIKE_H

#include <stdbool.h>
#include <stdint.h>

/* 0 when it looks like none. */
char lookalike_of(uint32_t code);
/* A letter of Greek, Cyrillic or Armenian, whatever it looks like. */
bool lookalike_script(uint32_t code);

#endif
