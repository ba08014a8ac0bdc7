/* shard.c - which part of a bank this run is to take */
#include "cmd/shard.h"

#include <ctype.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define SHARDS_MAX 1000000

/* How an engine tells a job which part it is. */
struct engine {
	const char *index, *total;	/* variables */
	unsigned first;			/* what the first part is called */
	bool asked;			/* counts only for `auto` */
};
static const struct engine engines[] = {
	{"TEST_SHARD_INDEX", "TEST_TOTAL_SHARDS", 0, false},	/* Bazel */
	{"CI_NODE_INDEX", "CI_NODE_TOTAL", 1, false},		/* GitLab */
	{"SLURM_ARRAY_TASK_ID", "SLURM_ARRAY_TASK_COUNT", 1, true},
	/* Kubernetes doesn't tell a job how many there are. */
	{"JOB_COMPLETION_INDEX", NULL, 0, true},
};
#define ENGINE_COUNT (sizeof(engines) / sizeof(engines[0]))

/* The digits at *at, which moves on behind them. */
static bool read_number(const char **at, unsigned *out)
{
	unsigned long number = 0;
	const char *start = *at;

	while (isdigit((unsigned char)**at) && number <= SHARDS_MAX)
		number = number * 10 + (unsigned long)(*(*at)++ - '0');
	*out = (unsigned)number;
	return *at > start && number <= SHARDS_MAX;
}

static bool whole_number(const char *text, unsigned *out)
{
	return read_number(&text, out) && !*text;
}

static int bad_variable(const char *name, struct err *err)
{
	return err_set(err, ERR_USAGE, "%s=%s is no number of a shard: mend "
		       "it, or say --shard i/n", name, getenv(name));
}

static int set_shard(struct shard *out, const char *from, unsigned index,
		     unsigned total, struct err *err)
{
	if (!total || !index || index > total)
		return err_set(err, ERR_USAGE, "%s: there is no shard %u of "
			       "%u: they go from 1/%u to %u/%u",
			       from ? from : "--shard", index, total,
			       total ? total : 1, total ? total : 1,
			       total ? total : 1);
	*out = (struct shard){index, total, from};
	return 0;
}

/* An array that doesn't start at 1 is counted from its first task; one with
 * gaps, or a task sent again alone, can't be numbered without `total`. */
static int slurm_first(unsigned count, unsigned *first, struct err *err)
{
	const char *low = getenv("SLURM_ARRAY_TASK_MIN");
	const char *high = getenv("SLURM_ARRAY_TASK_MAX");
	unsigned max;

	if (!low || !high)
		return 0;
	if (!whole_number(low, first) || !whole_number(high, &max))
		return bad_variable("SLURM_ARRAY_TASK_MIN", err);
	if (max - *first + 1 != count)
		return err_set(err, ERR_USAGE, "the array has gaps, so the "
			       "number of a task is no number of a shard: say "
			       "how many there are, as in --shard auto/8, and "
			       "number the tasks from 1");
	return 0;
}

/* `total` is that of auto/N, or 0. */
static int ask_engine(const struct engine *e, unsigned total,
		      struct shard *out, struct err *err)
{
	const char *index = getenv(e->index);
	const char *count = e->total ? getenv(e->total) : NULL;
	unsigned number, first = e->first;

	if (!whole_number(index, &number))
		return bad_variable(e->index, err);
	if (!total && !count)
		return err_set(err, ERR_USAGE, "%s says which shard this is, "
			       "but not of how many: say so, as in --shard "
			       "auto/8", e->index);
	if (!total) {
		if (!whole_number(count, &total))
			return bad_variable(e->total, err);
		if (!strncmp(e->index, "SLURM_", 6) &&
		    slurm_first(total, &first, err))
			return -1;
	}
	return set_shard(out, e->index, number - first + 1, total, err);
}

static int ask_environment(bool asked, unsigned total, struct shard *out,
			   struct err *err)
{
	for (size_t i = 0; i < ENGINE_COUNT; i++) {
		const struct engine *e = &engines[i];

		if (!getenv(e->index) || (e->asked && !asked) ||
		    (!asked && !getenv(e->total)))
			continue;
		if (ask_engine(e, total, out, err))
			return -1;
		/* One part of one is all, and no engine's wish. */
		if (!asked && out->total == 1)
			*out = (struct shard){0};
		return 0;
	}
	*out = (struct shard){0};
	if (!asked)
		return 0;
	return err_set(err, ERR_USAGE, "--shard auto: no job of Bazel, GitLab, "
		       "Slurm (an array) or Kubernetes (indexed) is seen "
		       "here: say --shard i/n");
}

int shard_find(const char *text, struct shard *out, struct err *err)
{
	unsigned index, total = 0;
	const char *at = text;

	if (!text)
		return ask_environment(false, 0, out, err);
	if (!strcmp(text, "auto") ||
	    (!strncmp(text, "auto/", 5) && whole_number(text + 5, &total) &&
	     total))
		return ask_environment(true, total, out, err);
	if (!read_number(&at, &index) || *at++ != '/' ||
	    !whole_number(at, &total))
		return err_set(err, ERR_USAGE, "--shard '%s': say which of how "
			       "many, as in 2/8, or auto", text);
	return set_shard(out, NULL, index, total, err);
}

int shard_acknowledge(const struct shard *shard, struct err *err)
{
	const char *path = getenv("TEST_SHARD_STATUS_FILE");
	FILE *to;

	if (!shard->from || strcmp(shard->from, "TEST_SHARD_INDEX") || !path)
		return 0;
	to = fopen(path, "a");
	if (!to || fclose(to))
		return err_errno(err, "%s", path);
	return 0;
}
