/*
 * filter.h - a question on standard input, and back on standard output
 *
 * In:    a command that writes files, with "-" as its only path
 * Out:   the file as the command makes it, whole, changed or not; all that is
 *        told goes to standard error instead
 * Errs:  ERR_USAGE where other paths or another format are asked for, too;
 *        ERR_SYSTEM when it could not be written
 * Never: writes a part; writes anything when the question can't be read
 */
#ifndef CMD_FILTER_H
#define CMD_FILTER_H

#include "base/buf.h"
#include "cmd/common.h"

struct filter {
	int out;		/* the real standard output; -1: no filter */
	bool on;
	struct buf file;	/* as it goes out */
};
#define FILTER_INIT ((struct filter){.out = -1, .file = BUF_INIT})

/* `on` when "-" is what is to be rewritten; from then on stdout is stderr. */
CHECKED int filter_begin(struct filter *filter, const struct common *common,
			 const char *const *args, size_t count,
			 struct err *err);
/* Remembers the bytes; the last ones count. */
void filter_keep(struct filter *filter, struct str file);
/* `code` is how the command ends so far: below 0, or interrupted, nothing is
 * written. Clears, so call it in any case; the code, or -1. */
CHECKED int filter_end(struct filter *filter, int code, struct err *err);

#endif
