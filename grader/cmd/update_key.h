/*
 * update_key.h - from what was printed on several Pythons to a file's keys
 *
 * In:    the tasks of one question, each with a steady key
 * Out:   one edit for each section that they fall into
 * Never: writes
 */
#ifndef CMD_UPDATE_KEY_H
#define CMD_UPDATE_KEY_H

#include "cmd/rewrite.h"
#include "cmd/update_tell.h"

/* Fills edits[], which has room for every section of the question. -1 when
 * two Pythons of one section disagree, which it tells. */
CHECKED int update_edits(struct teller *teller, const struct task *tasks,
			 size_t count, struct key_edit *edits,
			 size_t *edit_count);
/* `verified`: the Pythons just seen, and of those that were there the ones
 * whose section stays as it was. */
void update_verified(struct arena *arena, struct rewrite *rewrite,
		     const struct question *after, const struct task *tasks,
		     size_t count);

#endif
