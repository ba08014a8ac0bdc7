/*
 * shard.h - which part of a bank this run is to take
 *
 * In:    --shard; else what Bazel and GitLab say in the environment, which
 *        want to be obeyed; Slurm and Kubernetes only where `auto` asks, since
 *        a job there need not be a part of one
 * Errs:  ERR_USAGE for numbers that can't be
 */
#ifndef CMD_SHARD_H
#define CMD_SHARD_H

#include "base/err.h"

struct shard {
	unsigned index, total;	/* total 0: no shard, all of it */
	const char *from;	/* the variable that said so; NULL: --shard */
};

/* `text` is that of --shard, NULL where it wasn't given: "2/8", "auto",
 * "auto/8". */
CHECKED int shard_find(const char *text, struct shard *out, struct err *err);
/* Bazel wants to see that its variables were heeded. */
CHECKED int shard_acknowledge(const struct shard *shard, struct err *err);

#endif
