/*
 * watch.h - what this process, its boxes and their runs hold just now
 *
 * In:    /proc
 * Out:   counts and sizes; -1 where the kernel won't say
 * Never: changes what it looks at, but for /tmp: see watch_own_tmp()
 */
#ifndef WATCH_H
#define WATCH_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

#define WATCH_BOXES 64

struct box_sample {
	pid_t pid;
	long kb, fds, mounts;	/* resident; open; in its namespace */
	bool idle;		/* no run is there, which takes descriptors */
};

struct sample {
	long host_kb, host_fds, host_mounts;
	long processes;		/* that descend from us, boxes too */
	long zombies;		/* those of them that nobody has reaped yet */
	long tmp_files;
	struct box_sample box[WATCH_BOXES];
	size_t box_count;
};

void watch_take(struct sample *out);

/* Processes below the boxes (each of which is two): runs, and what these
 * forked. */
size_t watch_runs(void);

/*
 * Mounts a folder of our own over /tmp, which only root can, so that what is
 * left there is ours. Mounts that a box lets out still come to be seen. False
 * when that can't be had: tmp_files is -1 then. `needed` must stay readable.
 */
bool watch_own_tmp(const char *needed);

#endif
