/* profile.c - the table of capabilities */
#include "inside/profile.h"

#include <stddef.h>

struct profile {
	enum capability need;
	unsigned grants;	/* enum grant */
	unsigned layers;	/* enum jail_layer: not without these */
};

/*
 * The main interpreter wherever a subinterpreter differs from python3: daemon
 * threads and signals don't work in one, and a fork in one is fatal
 * (PyOS_AfterFork_Child deletes it). Files alone run as plain snippets do.
 */
static const struct profile profiles[] = {
	{NEED_FILES, GRANT_SCRATCH, LAYER_PRIVATE_ROOT},
	{NEED_THREADS, GRANT_MAIN | GRANT_THREADS, 0},
	/* multiprocessing: its managers listen on sockets in a temporary
	 * folder, its queues lock through semaphores in /dev/shm */
	{NEED_PROCESSES, GRANT_MAIN | GRANT_THREADS | GRANT_FORK | GRANT_SHM |
			 GRANT_SCRATCH | GRANT_UNIX,
	 LAYER_PRIVATE_ROOT | LAYER_NAMESPACES},
	/* not a snippet's to name: the host's, to have programs rewritten */
	{NEED_REWRITES, GRANT_REWRITES, 0},
	/* classes of other interpreters are among __subclasses__() */
	{NEED_FRESH, GRANT_MAIN, 0},
	/* a server and its client are two threads */
	{NEED_NETWORK, GRANT_MAIN | GRANT_THREADS | GRANT_SOCKETS,
	 LAYER_NAMESPACES},
	/* its C code does without a second interpreter (numpy gh-24755).
	 * Matplotlib insists on a folder that it can write to */
	{NEED_NUMPY, GRANT_MAIN | GRANT_SITE | GRANT_SCRATCH,
	 LAYER_PRIVATE_ROOT},
	/* _tkinter refuses to be loaded into a second interpreter, and Tcl has
	 * a thread that waits for events. The servers below are alone with
	 * their run in a pid namespace, and see a root that holds only what
	 * they need: not without those */
	{NEED_DISPLAY, GRANT_MAIN | GRANT_THREADS | GRANT_DISPLAY,
	 LAYER_PRIVATE_ROOT | LAYER_NAMESPACES},
	/* the C parts of drivers may not know of a second interpreter */
	{NEED_MYSQL, GRANT_MAIN | GRANT_SITE | GRANT_MYSQL,
	 LAYER_PRIVATE_ROOT | LAYER_NAMESPACES},
};

#define COUNT(table) (sizeof(table) / sizeof((table)[0]))

unsigned profile_grants(unsigned needs)
{
	unsigned grants = 0;

	for (size_t i = 0; i < COUNT(profiles); i++)
		if (needs & profiles[i].need)
			grants |= profiles[i].grants;
	return grants;
}

unsigned profile_layers(unsigned needs)
{
	unsigned layers = 0;

	for (size_t i = 0; i < COUNT(profiles); i++)
		if (needs & profiles[i].need)
			layers |= profiles[i].layers;
	return layers;
}
