/*
 * doctest_string.h - a Python string literal -> its text
 */
#ifndef DOCTEST_STRING_H
#define DOCTEST_STRING_H

#include "base/arena.h"
#include "base/str.h"

/* `literal` has its prefix and quotes. STR_NONE for bytes and f-strings,
 * which are no docstrings, and with *problem set for an escape that can't be
 * decoded here. */
struct str doctest_string_decode(struct arena *arena, struct str literal,
				 const char **problem);

#endif
