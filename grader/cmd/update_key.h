/*
 * update_key.h - from what was printed on several Pythons to a file's keys
 *
 * In:    the tasks of one question, each with a steady key
 * Out:   one edit for each section that they fall into, and new sections
 *        where the Pythons of one section answer differently
 * Never: writes
 */
#ifndef CMD_UPDATE_KEY_H
#define CMD_UPDATE_KEY_H

#include "cmd/rewrite.h"
#include "cmd/update_tell.h"

/* Fills in what is to be rewritten. The tasks ascend by version. */
void update_keys(struct arena *arena, const struct task *tasks, size_t count,
		 struct rewrite *rewrite);
/* What each Python answers, in words; nothing where all agree. */
void update_versions(struct buf *out, const struct rewrite *rewrite);
/* `verified`: the Pythons just seen, and of those that were there the ones
 * whose section stays as it was. */
void update_verified(struct arena *arena, struct rewrite *rewrite,
		     const struct question *after, const struct task *tasks,
		     size_t count);

#endif
