/*
 * slots.h - a run's pairs of question and Python, in bank order
 *
 * In:    a bank, the Pythons, which of them are wanted
 * Out:   slots; and for each the observations of its seeds, all at once
 * Never: judges what was observed
 */
#ifndef CMD_SLOTS_H
#define CMD_SLOTS_H

#include "base/arena.h"
#include "jobs.h"
#include "question.h"

struct slot {
	const struct question *question;
	unsigned minor, box;
	struct str why;		/* not empty: not to be run, and why */
};

struct slots {
	struct slot *at;
	size_t count, cap;
	struct arena arena;	/* owns the reasons */
};
#define SLOTS_INIT ((struct slots){.arena = ARENA_INIT})

enum slots_which {
	SLOTS_NEWEST,	/* for each question the newest Python that it admits
			 * and that has what it needs */
	SLOTS_SECTIONS,	/* for each of its sections the newest of them */
	SLOTS_ALL,	/* every Python it admits */
};

/* Adds a question's slots, at least one; with `why` where it can't run. */
void slots_add(struct slots *slots, const struct question *q,
	       struct pythons *pythons, enum slots_which which);
void slots_free(struct slots *slots);
/* The boxes that they run in, as bits by index. */
unsigned slots_boxes(const struct slots *slots);

/* Called in order, also for slots that don't run (then count is 0). The
 * observations are cleared after it. Non-zero ends the run. */
typedef int slots_each(void *ctx, const struct slot *slot,
		       const struct observation *seen, size_t count);

/* Runs every slot under seeds 0 to seeds-1; where the first two of these runs
 * show that the seed can't matter (USED_HASH), under those alone. Returns how
 * many were delivered: all of them unless interrupted, or ended by `each`. */
size_t slots_run(const struct slots *slots, const struct pythons *pythons,
		 const struct jobs_options *options, unsigned seeds,
		 slots_each *each, void *ctx);

#endif
