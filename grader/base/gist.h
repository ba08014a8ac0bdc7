/*
 * gist.h - a text without what forms of writing change, as a number
 *
 * To find a text among many that are mostly others: two whose gists can't
 * match are different, however kindly they are compared. Blanks, newlines,
 * quotes, commas and letter-like signs of typography don't count; where numbers
 * can be written in more than one way, or letters can (outside ASCII), nothing
 * but the length is sure.
 *
 * Never: says that two texts are equal
 */
#ifndef BASE_GIST_H
#define BASE_GIST_H

#include <stdint.h>

#include "base/str.h"

struct gist {
	bool known;		/* false, as after {0}: may match anything */
	bool plain;		/* the hash is sure */
	uint64_t hash;
	size_t len;		/* bytes that aren't blank */
};

struct gist gist_of(struct str s);
bool gist_may_match(const struct gist *a, const struct gist *b);

#endif
