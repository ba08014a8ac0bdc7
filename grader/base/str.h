/*
 * str.h - a run of bytes that somebody else owns
 *
 * A struct str never owns and is passed by value. It may hold NUL bytes and
 * is not NUL-terminated, unless made by str_copy() and str_format(), whose
 * results end in a NUL beyond `len`. An absent string has at == NULL.
 */
#ifndef BASE_STR_H
#define BASE_STR_H

#include <stdbool.h>
#include <stddef.h>

struct arena;

struct str {
	const char *at;
	size_t len;
};

#define STR(literal) ((struct str){"" literal, sizeof(literal) - 1})
#define STR_NONE ((struct str){0})
/* For printf: "%.*s", STR_ARG(s). Only for text known to be without NUL. */
#define STR_ARG(s) (int)(s).len, (s).at

struct str str_of(const char *c_string);	/* NULL gives STR_NONE */
struct str str_copy(struct arena *arena, struct str s);
struct str str_format(struct arena *arena, const char *format, ...)
	__attribute__((format(printf, 2, 3)));
bool str_equal(struct str a, struct str b);
bool str_is(struct str s, const char *c_string);
bool str_starts(struct str s, const char *prefix);
bool str_ends(struct str s, const char *suffix);
/* Bytewise order, shorter first: <0, 0, >0. */
int str_compare(struct str a, struct str b);
/* First `needle` in `s`, or s.len when there is none. */
size_t str_find(struct str s, struct str needle);
/* s without blanks (space, tab, CR, LF) at both ends. */
struct str str_trim(struct str s);
/* From byte `from` on, at most `len` bytes; clamped to s. */
struct str str_slice(struct str s, size_t from, size_t len);
/*
 * Cuts the first line off *rest: without its "\n", which is dropped. False
 * when *rest is empty. "a\n" is one line, "a\n\n" two.
 */
bool str_next_line(struct str *rest, struct str *line);
/* The name in `names` with the smallest edit distance, for "did you mean". */
const char *str_nearest(struct str s, const char *const *names, size_t count);

#endif
