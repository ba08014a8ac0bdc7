/*
 * unwritten.h - what was printed, and not yet written when the run was stopped
 *
 * Python keeps up to some kilobytes of stdout back. A program that hits a limit
 * on time is killed and would take them along, though a terminal shows them:
 * its answer would lack what it printed. So the run also puts what it prints
 * into the memory that it shares with the box, and counts what descriptor 1 has
 * taken since.
 *
 * In:    the texts printed, the bytes written
 * Out:   the difference, appended to stdout by the box
 * Never: guesses: where bytes came to descriptor 1 another way (os.write, a
 *        stream of the snippet's own), in another order (threads that get in
 *        each other's way), or a fork has copied what was kept back, nothing is
 *        added
 */
#ifndef INSIDE_UNWRITTEN_H
#define INSIDE_UNWRITTEN_H

#include <stddef.h>

#include "sandbox/run.h"

/* In the run. A text that is about to be printed, and one that failed to be. */
void unwritten_add(const char *text, size_t len);
void unwritten_take_back(size_t len);
/* Descriptor 1 has taken these. */
void unwritten_written(const void *bytes, size_t len);
void unwritten_lost(void);	/* it can't be known any more */

/* In the box, once the run is dead; the number of bytes added. */
size_t unwritten_rescue(struct observation *o);

#endif
