/*
 * doctest_key.h - what a session's examples want -> a key
 *
 * Most are compared byte for byte. Where doctest lets an example differ
 * within its lines, the key becomes patterns; where it lets the lines
 * themselves differ, there is none.
 */
#ifndef DOCTEST_KEY_H
#define DOCTEST_KEY_H

#include "exchange/doctest.h"

struct doctest_key {
	bool known;
	struct str text;
	bool pattern;		/* each line is one */
	unsigned line;		/* not known: of the example that is why */
	const char *option;	/* and what it is compared with */
};
struct doctest_key doctest_key_build(struct arena *arena,
				     const struct doctest_example *examples,
				     size_t count);

#endif
