/*
 * report_merge.h - reports of shards -> what one run would have told
 *
 * In:    JSON or JSONL reports of `check --shard`, in any order
 * Out:   their complaints and verdicts in the order of one run, to any report
 * Errs:  ERR_USAGE for a shard that is missing, cut off, told twice, or of
 *        another selection, and for a line that is none of ours: before
 *        anything is told
 * Never: reads files, runs anything
 *
 * Shards are round robin by id, so that one question of each in turn, from
 * shard 1 on, is the order of the ids.
 */
#ifndef REPORT_MERGE_H
#define REPORT_MERGE_H

#include "report.h"

struct merge_source {
	const char *path;
	struct str text;
};

struct merge_cursor;
struct merge {
	struct arena *arena;
	struct merge_cursor *shards;	/* by index, from 0 */
	unsigned total;
	bool causes;	/* they tell what wrong options come from */
};

/* What `sources` holds is in one piece, and all of it. */
CHECKED int merge_check(struct arena *arena, const struct merge_source *sources,
			size_t count, struct merge *out, struct err *err);
void merge_tell(struct merge *merge, struct report *report);

#endif
