/*
 * rung.h - the names of the rungs of the verdict ladder
 *
 * In:    nothing
 * Out:   an enum and its names; a set of rungs is a word of bits
 * Never: decides what an answer deserves (grade.h does)
 *
 * A verdict is the first rung that fits. The format slips are the rungs where
 * the learner has the right value and writes it another way than Python: those
 * a question may give full marks.
 */
#ifndef RUNG_H
#define RUNG_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"

enum rung {
	RUNG_EXACT,		/* byte for byte */
	RUNG_FINAL_NEWLINE,	/* but for the newline at the very end */
	RUNG_TRAILING_BLANKS,	/* but for blanks at the ends of lines */
	RUNG_TYPOGRAPHIC,	/* “a” for "a", − for -, a no-break space */
	RUNG_QUOTE_STYLE,	/* "a" for 'a' where Python writes a repr */
	RUNG_NUMBER_FORMAT,	/* equal value and type, other text: .5 */
	RUNG_SPACING,		/* but for blanks that separate nothing */
	RUNG_CASE,		/* true for True */
	RUNG_ORDER,		/* the same lines or elements */
	RUNG_PREFIX,		/* the first k of n lines */
	RUNG_BELIEF,		/* what a named misconception predicts */
	RUNG_SLIP,		/* what an edit of the program prints */
	RUNG_PARTIAL,		/* k of n lines, aligned */
	RUNG_WRONG,
	RUNG_COUNT
};
#define RUNG_FORMAT_LAST RUNG_ORDER
#define RUNG_BIT(rung) (1u << (rung))
/* What has full marks where nothing else is said. */
#define RUNGS_FULL (RUNG_BIT(RUNG_EXACT) | RUNG_BIT(RUNG_FINAL_NEWLINE) | \
		    RUNG_BIT(RUNG_TRAILING_BLANKS))

/* "exact", "final-newline"...: the names of design section 9. */
const char *rung_name(enum rung rung);
/* The rung of that name among the first `count`. */
bool rung_parse(struct str name, size_t count, enum rung *out);
/* The nearest name among the first `count`, or NULL. */
const char *rung_nearest(struct str name, size_t count);

#endif
