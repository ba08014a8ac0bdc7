/*
 * hash.h - a short name for bytes, by which equal ones are known again
 *
 * FNV-1a, 64 bits (Fowler, Noll, Vo). Never against somebody who wants two
 * things to have one name.
 */
#ifndef BASE_HASH_H
#define BASE_HASH_H

#include <stdint.h>

#include "base/str.h"

#define HASH_START ((uint64_t)0xcbf29ce484222325u)
uint64_t hash_bytes(uint64_t hash, struct str bytes);
/* The same where several follow each other: with its length, so that "ab",
 * "c" and "a", "bc" differ. */
uint64_t hash_part(uint64_t hash, struct str bytes);

#endif
