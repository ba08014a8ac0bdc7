/*
 * boxes.h - box processes: start one, talk to it, end it
 *
 * In:    a path, a seed, capabilities
 * Out:   a process of its own process group at the other end of a socket
 * Errs:  -1 with errno; a box that dies shows as the end of its socket
 * Never: interprets what runs in it; leaves a zombie
 */
#ifndef SANDBOX_BOXES_H
#define SANDBOX_BOXES_H

#include <sys/types.h>

#include "sandbox/cgroup.h"
#include "sandbox/run.h"
#include "sandbox/wire.h"

struct box {
	pid_t pid;		/* 0: none */
	int socket;		/* -1: none; not blocking */
	struct cgroup cgroup;
	bool greeted;		/* its hello came */
	struct wire_hello hello;
	unsigned char *in;	/* bytes of a frame that isn't whole yet */
	size_t in_len, in_cap;
	unsigned char *out;	/* bytes that are still to be sent */
	size_t out_len, out_sent;
};

#define BOX_NONE ((struct box){.socket = -1})
#define BOX_HELLO_S 20	/* a box that takes longer to greet is stuck */

int box_start(struct box *box, const struct sandbox_box *which, uint64_t seed,
	      unsigned needs);
/* Queues a whole frame; its bytes move to the box, which frees them. */
int box_queue(struct box *box, struct wire_out *frame);
/* Sends and receives what can be without waiting; -1 when the box is gone. */
int box_pump(struct box *box, short events);
/* The next whole frame's payload, or NULL; then box_consume() its `size`. */
const unsigned char *box_frame(struct box *box, enum wire_kind *kind,
			       size_t *size);
void box_consume(struct box *box, size_t size);
/* Closes, kills and reaps. Safe on BOX_NONE. */
void box_stop(struct box *box);

#endif
