/*
 * gift.h - an item of a GIFT file -> its parts
 *
 * In:    items, which blank lines end; comments start with //
 * Out:   texts with their escapes taken back, each with the name of its
 *        format; `[id:...]` and `[tag:...]` out of the comments
 * Errs:  the first mistake: "what is wrong: what to do"
 */
#ifndef GIFT_H
#define GIFT_H

#include "base/arena.h"
#include "base/str.h"

enum gift_type {
	GIFT_NONE,	/* no question: comments, a category */
	GIFT_CHOICE,
	GIFT_TYPED,
};

struct gift_answer {
	bool equals;		/* it stands behind a `=` */
	double weight;		/* per cent */
	struct str format, text;
	bool has_feedback;
};

struct gift {
	enum gift_type type;
	const char *problem;	/* NULL: none */
	unsigned line;		/* where it starts in the item, from 0 */
	struct str id, name;	/* STR_NONE: not given */
	struct str format, text;
	struct str feedback_format, feedback;
	bool single;		/* one choice is right */
	struct gift_answer *answers;
	size_t answer_count;
	struct str *tags;
	size_t tag_count;
};

/* Cuts the next item off *rest, with the blank lines behind it; `lines` is
 * how many that was. */
bool gift_next(struct str *rest, struct str *item, unsigned *lines);
struct gift gift_parse(struct arena *arena, struct str item);

#endif
