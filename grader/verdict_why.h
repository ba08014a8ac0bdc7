/*
 * verdict_why.h - the sentence that says why a question isn't true
 *
 * In:    what was expected, what was seen
 * Out:   one sentence in the arena: concrete, short, no final period. It
 *        holds bytes of programs as they are; reports escape them
 * Never: decides
 */
#ifndef VERDICT_WHY_H
#define VERDICT_WHY_H

#include "base/arena.h"
#include "compare.h"

struct str why_no_key(struct arena *arena, struct str path);
/* What the jail did, and what an author can do about it. */
struct str why_interfered(struct arena *arena, const struct observation *o);
struct str why_outputs_vary(struct arena *arena,
			    const struct observation *one,
			    const struct observation *other);
struct str why_endings_vary(struct arena *arena,
			    const struct observation *one,
			    const struct observation *other);
struct str why_output_differs(struct arena *arena, struct str expected,
			      struct str seen, const struct difference *at);
/* For lines in any order: one that only one of the two has. */
struct str why_lines_differ(struct arena *arena, struct str expected,
			    struct str seen);
struct str why_pattern_fails(struct arena *arena, struct str patterns,
			     struct str seen, const struct difference *at);
struct str why_bad_pattern(struct arena *arena, const struct err *err);
struct str why_ending_differs(struct arena *arena, const struct ending *key,
			      const struct ending *seen,
			      const struct observation *o);
struct str why_option_fails(struct arena *arena, const struct option *option,
			    struct str out, const struct ending *ending,
			    const struct observation *o);

#endif
