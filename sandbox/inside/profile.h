/*
 * profile.h - what each capability grants beyond pure computation
 *
 * In:    the capabilities that a question names in `needs`
 * Out:   grants, which the jail, the interpreter and the watch ask about; one
 *        table (profile.c) says which capability brings which, and why
 * Never: does anything
 */
#ifndef INSIDE_PROFILE_H
#define INSIDE_PROFILE_H

#include "sandbox/run.h"

enum grant {	/* bits */
	GRANT_MAIN = 1 << 0,	/* runs in the main interpreter */
	GRANT_SCRATCH = 1 << 1,	/* may write in its folder, 16 MiB */
	GRANT_THREADS = 1 << 2,	/* may start threads */
	GRANT_FORK = 1 << 3,	/* may fork, wait for and signal its own */
	GRANT_SHM = 1 << 4,	/* has a /dev/shm of its own */
	GRANT_SOCKETS = 1 << 5,	/* TCP and UDP in a network of its own */
	GRANT_UNIX = 1 << 6,	/* sockets with names in its folder */
	GRANT_SITE = 1 << 7,	/* sees the packages installed for its Python */
	GRANT_DISPLAY = 1 << 8,	/* may connect to an X server of its own */
	GRANT_MYSQL = 1 << 9,	/* may connect to a database of its own */
	GRANT_REWRITES = 1 << 10,	/* holds the rewrites and their helpers */
};

/* The grants that bring a server beside the run (companion.h). */
#define GRANT_COMPANIONS (GRANT_DISPLAY | GRANT_MYSQL)

/* All grants of these capabilities together. */
unsigned profile_grants(unsigned needs);
/* The layers without which they can't be granted, as enum jail_layer bits. */
unsigned profile_layers(unsigned needs);

#endif
