/* output.c - did what was printed arrive? */
#include <errno.h>

#include "base/output.h"

int output_flush(FILE *to, struct err *err)
{
	errno = 0;
	/* What a failed write left in the buffer is tried again here, so that
	 * errno holds the reason even when the failure was long ago. */
	if (fflush(to) == 0 && !ferror(to))
		return 0;
	if (errno == EPIPE)
		return err_set(err, ERR_UNREAD, "nobody reads the results");
	if (errno)
		return err_errno(err, "cannot write results");
	return err_set(err, ERR_SYSTEM, "cannot write results");
}
