/* advice.c - which capability would grant what was refused */
#include "inside/advice.h"

#include <stdio.h>
#include <string.h>

#include "inside/modules.h"

/* Calls whose refusal means one thing. */
static const struct {
	enum capability need;
	const char *calls;	/* each between blanks */
} granted[] = {
	{NEED_FILES,
	 " open openat creat truncate ftruncate fallocate mkdir mkdirat rmdir "
	 "unlink unlinkat rename renameat symlink symlinkat chmod fchmod "
	 "fchmodat utime utimes utimensat flock fsync copy_file_range "},
	{NEED_NETWORK,
	 " socket connect bind listen accept accept4 sendmmsg recvmmsg "},
	{NEED_PROCESSES, " wait4 waitid pidfd_open semget "},
};

/* Threads and processes are made by one call, programs by another that is
 * never granted: they start with a process. */
static const char *about_tasks(const char *call, unsigned needs)
{
	if (!strcmp(call, "execve") || !strcmp(call, "execveat"))
		return "; other programs never run in the jail";
	if (strcmp(call, "clone") && strcmp(call, "fork") &&
	    strcmp(call, "vfork"))
		return NULL;
	if (needs & NEED_PROCESSES)
		return "";
	if (needs & (NEED_THREADS | NEED_NETWORK))
		return "; `needs = [\"processes\"]` grants multiprocessing, "
		       "and other programs never run in the jail";
	return "; `needs = [\"threads\"]` grants threads, `\"processes\"` "
	       "multiprocessing, and other programs never run in the jail";
}

static unsigned needs_of_module(const char *name)
{
	unsigned needs = OFFERED_TO_NOBODY;

	modules_find(name, &needs);
	return needs;
}

static unsigned needs_of_call(const char *call)
{
	char word[80];

	snprintf(word, sizeof(word), " %s ", call);
	for (size_t i = 0; i < sizeof(granted) / sizeof(granted[0]); i++)
		if (strstr(granted[i].calls, word))
			return granted[i].need;
	return 0;
}

void advice_for(const struct run_refusal *refused, unsigned needs, char *space,
		size_t size)
{
	bool import = !strcmp(refused->what, "import");
	bool call = !strcmp(refused->what, "system call");
	const char *about = call ? about_tasks(refused->name, needs) : NULL;
	unsigned would = import ? needs_of_module(refused->name) :
			 call ? needs_of_call(refused->name) : 0;

	if (about)
		snprintf(space, size, "%s", about);
	else if (would & needs)
		space[0] = '\0';	/* it has that, and it is not enough */
	else if (would)
		snprintf(space, size, "; `needs = [\"%s\"]` would grant it",
			 capability_name(would & -would));
	else
		snprintf(space, size, "%s", import ?
			 "; it is not offered to snippets" : "");
}
