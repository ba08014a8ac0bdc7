/*
 * regex.h - PCRE2 behind one door; the only file with pcre2.h is regex.c
 *
 * UTF patterns on bytes that need not be valid UTF-8. Matching is bounded
 * (match and depth limits), so that a pattern can't hang us.
 */
#ifndef BASE_REGEX_H
#define BASE_REGEX_H

#include <stdbool.h>

#include "base/err.h"
#include "base/str.h"

struct regex;	/* opaque; regex_free() */

#define REGEX_GROUPS 8

/* `pattern` is anchored at both ends by `whole`. ERR_USAGE says where it is
 * wrong: "at 5: missing closing parenthesis". */
CHECKED int regex_compile(const char *pattern, bool whole, struct regex **out,
			  struct err *err);
void regex_free(struct regex *regex);
void scope_regex_free(struct regex **regex);
#define FREE_REGEX __attribute__((cleanup(scope_regex_free)))
/*
 * True when it matches at or after `from`; group[0] is the whole match, a
 * group that took no part is STR_NONE. A match that hits a limit is no match.
 */
bool regex_match(const struct regex *regex, struct str text, size_t from,
		 struct str group[REGEX_GROUPS]);

#endif
