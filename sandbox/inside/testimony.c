/* testimony.c - the run's side of the shared memory */
#include "inside/testimony.h"

#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

struct testimony *testimony;

/* Once for each: a snippet may be refused memory a million times. */
void testimony_tell(enum testimony_told what)
{
	static uint32_t told;
	int error = errno;	/* the caller's own, of what failed */

	if (!testimony || !testimony->walls_up || told & what)
		return;
	told |= what;
	syscall(SYS_prctl, TELL_BOX, (unsigned long)what, 0, 0, 0);
	errno = error;
}

void testimony_refuse(const char *what, const char *name, unsigned line)
{
	testimony_tell(TOLD_REFUSAL);
	if (testimony->refusal_count >= TESTIMONY_REFUSALS)
		return;
	struct testimony_refusal *r =
		&testimony->refusals[testimony->refusal_count++];
	snprintf(r->what, sizeof(r->what), "%s", what);
	snprintf(r->name, sizeof(r->name), "%s", name);
	r->line = line;
}
