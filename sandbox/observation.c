/* observation.c - what is common to both sides of an observation */
#include "sandbox/run.h"

#include <stdlib.h>
#include <string.h>

void observation_clear(struct observation *o)
{
	for (size_t i = 0; i < o->refused_count; i++) {
		free(o->refused[i].what);
		free(o->refused[i].name);
	}
	for (size_t i = 0; i < o->piece_count; i++) {
		free(o->pieces[i].file);
		free(o->pieces[i].function);
	}
	free(o->refused);
	free(o->pieces);
	free(o->reason);
	free(o->out);
	free(o->err);
	free(o->exception_type);
	free(o->exception_message);
	free(o->trace);
	memset(o, 0, sizeof(*o));
}

bool observation_interfered(const struct observation *o)
{
	return o->refused_count > 0 ||
	       (o->status != STATUS_ENDED && o->status != STATUS_RAISED &&
		o->status != STATUS_EXITED);
}

#define LAYERS_PLAIN (LAYER_NO_NEW_PRIVS | LAYER_RLIMITS | LAYER_CLOSED_FDS | \
		      LAYER_SECCOMP | LAYER_LEDGER | LAYER_UNPRIVILEGED)

/* A plain snippet needs one of two that keep the host's files from it; and no
 * key can be believed where refusals go unnoticed. */
int jail_level(unsigned layers)
{
	if ((layers & JAIL_LAYERS_ALL) == JAIL_LAYERS_ALL)
		return 3;
	if ((layers & LAYERS_PLAIN) == LAYERS_PLAIN &&
	    layers & (LAYER_LANDLOCK | LAYER_PRIVATE_ROOT))
		return 2;
	return layers ? 1 : 0;
}
