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
	memset(o, 0, sizeof(*o));
}

bool observation_interfered(const struct observation *o)
{
	return o->refused_count > 0 ||
	       (o->status != STATUS_ENDED && o->status != STATUS_RAISED &&
		o->status != STATUS_EXITED);
}

/* What a plain snippet needs even where the host grants no namespaces. */
#define LAYERS_S1 (LAYER_NO_NEW_PRIVS | LAYER_RLIMITS | LAYER_CLOSED_FDS)
#define LAYERS_S2 (LAYERS_S1 | LAYER_SECCOMP | LAYER_LANDLOCK | \
		   LAYER_UNPRIVILEGED)
#define LAYERS_S3 ((1u << JAIL_LAYER_COUNT) - 1)

int jail_level(unsigned layers)
{
	static const unsigned level[] = {0, LAYERS_S1, LAYERS_S2, LAYERS_S3};

	for (int i = 3; i > 0; i--)
		if ((layers & level[i]) == level[i])
			return i;
	return 0;
}
