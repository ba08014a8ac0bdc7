/* testimony.c - the run's side of the shared memory */
#include "inside/testimony.h"

#include <stdio.h>

struct testimony *testimony;

void testimony_refuse(const char *what, const char *name, unsigned line)
{
	if (testimony->refusal_count >= TESTIMONY_REFUSALS)
		return;
	struct testimony_refusal *r =
		&testimony->refusals[testimony->refusal_count++];
	snprintf(r->what, sizeof(r->what), "%s", what);
	snprintf(r->name, sizeof(r->name), "%s", name);
	r->line = line;
}
