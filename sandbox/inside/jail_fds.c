/* jail_fds.c - what the box inherited, closed */
#include "inside/jail.h"

#include <fcntl.h>
#include <unistd.h>

/*
 * The host leaves us stdin (/dev/null), stdout (/dev/null), stderr and the
 * socket at 3; whatever else an unlucky parent of the host left open goes.
 */
int jail_fds_close(struct jail *jail)
{
	(void)jail;
	if (close_range(4, ~0u, 0))
		return -1;
	return fcntl(3, F_SETFD, FD_CLOEXEC);
}
