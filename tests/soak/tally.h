/*
 * tally.h - samples over a soak, their bounds, and the table of both
 *
 * In:    samples (watch.h): before all, during, and whenever no box is there
 * Out:   a table; how many bounds were passed
 * Never: runs anything
 */
#ifndef TALLY_H
#define TALLY_H

#include "watch.h"

enum gauge {
	HOST_KB, HOST_FDS, HOST_MOUNTS, PROCESSES, ZOMBIES, TMP_FILES,
	BOX_KB, BOX_FDS, BOX_MOUNTS,	/* how much a box's grew by */
	GAUGE_COUNT
};

struct gauge_seen {
	long start, warm, most, end;	/* warm: the most until warm-up ends */
};

struct tally {
	struct gauge_seen seen[GAUGE_COUNT];
	struct box_life {
		struct box_sample first, now;	/* the least in a window */
		unsigned looks;
		bool has_run;	/* before that it still starts */
	} box[WATCH_BOXES];
	long box_kb;				/* the largest */
	unsigned jobs;
	size_t samples;
	bool warm;			/* the caller's: warm-up is over */
	bool hidden;			/* boxes' descriptors can't be seen */
};

void tally_start(struct tally *t, unsigned jobs);
/* A look; where no box is there, all that belongs to boxes must be gone. */
void tally_look(struct tally *t);
/* Prints the table; the number of bounds that were passed. */
size_t tally_end(const struct tally *t);

#endif
