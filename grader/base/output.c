/* output.c - did what was printed arrive? */
#include <errno.h>
#include <poll.h>

#include "base/output.h"

/* A pipe or socket whose reader is gone. */
static int nobody_reads(FILE *to)
{
	struct pollfd end = {.fd = fileno(to)};

	return poll(&end, 1, 0) == 1 && (end.revents & POLLERR);
}

int output_flush(FILE *to, struct err *err)
{
	errno = 0;
	/* What a failed write left in the buffer is tried again here, so that
	 * errno holds the reason even when the failure was long ago. */
	if (fflush(to) == 0 && !ferror(to))
		return 0;
	/* A line longer than the buffer is written past it: then nothing is
	 * left to be tried again. */
	if (errno == EPIPE || (errno == 0 && nobody_reads(to)))
		return err_set(err, ERR_UNREAD, "nobody reads the results");
	if (errno)
		return err_errno(err, "cannot write results");
	return err_set(err, ERR_SYSTEM, "cannot write results");
}
