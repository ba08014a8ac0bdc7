/*
 * sitting.h - a history of entries -> the exams that were sat; pure
 *
 * In:    entries, in their order
 * Out:   each sitting: its paper, its clock, the last answer to each question
 * Errs:  none: what doesn't fit together is passed over
 * Never: reads a clock or the store; grades
 *
 * The paper is the `detail` of the entry that starts the sitting, lines of
 * "name=value": exam, seed, minutes, then one `question` for each place.
 */
#ifndef SITTING_H
#define SITTING_H

#include "base/arena.h"
#include "base/buf.h"
#include "entry.h"

enum sitting_state { SITTING_OPEN, SITTING_FINISHED, SITTING_TIME_UP,
		     SITTING_ABANDONED };

struct sitting_answer {
	bool given;
	struct str text, ends;
	bool marked;		/* for review */
	unsigned ms;		/* on the screen, over all visits */
};

struct sitting {
	struct str uid, exam;	/* "pcep" */
	uint64_t seed;
	unsigned minutes;
	int64_t start_ms, end_ms;
	enum sitting_state state;
	double score;		/* 0 to 1, once it has ended */
	bool has_score;
	struct str *questions;	/* ids, by place */
	struct sitting_answer *answers;
	size_t count;
};

struct sittings {
	struct arena arena;
	struct sitting *at;	/* oldest first */
	size_t count;
};
#define SITTINGS_INIT ((struct sittings){.arena = ARENA_INIT})

void sittings_add(struct sittings *sittings, const struct entry *entry);
void sittings_free(struct sittings *sittings);
/* The last one of that exam that hasn't ended and asks anything, or NULL. */
struct sitting *sittings_open(const struct sittings *sittings,
			      struct str exam);
/* In how many sittings a question was. */
unsigned sittings_uses(const struct sittings *sittings, struct str question);

/* The `detail` of a sitting's start. */
void sitting_write(struct buf *out, const struct sitting *sitting);
const char *sitting_end_word(enum sitting_state state);

#endif
