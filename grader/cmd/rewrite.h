/*
 * rewrite.h - put keys into a question file, or leave it as it was
 *
 * In:    a question as it was read, and what is to be put in
 * Out:   the same question as its new bytes say it
 * Errs:  ERR_SYSTEM when the new bytes don't say what was wanted, when the
 *        file was changed since it was read, and when it can't be written
 * Never: leaves half a file
 */
#ifndef CMD_REWRITE_H
#define CMD_REWRITE_H

#include <stdint.h>

#include "trailer.h"

struct rewrite {
	const struct question *question;
	const struct key_edit *edits;
	size_t edit_count;
	const struct str *verified;	/* NULL leaves that line alone */
	size_t verified_count;
};

/*
 * Sets `verified` from the list that is there, with the Pythons in `held`
 * added and those in `failed` taken out; both are bits by minor. Leaves it
 * alone where the question has no such line.
 */
void rewrite_verified(struct arena *arena, struct rewrite *rewrite,
		      uint64_t held, uint64_t failed);
/* Makes the new bytes (after->file), parses them, compares. */
CHECKED int rewrite_build(struct arena *arena, const struct rewrite *rewrite,
			  struct question *after, struct err *err);
/* True when there is anything to write. */
bool rewrite_changes(const struct rewrite *rewrite,
		     const struct question *after);
CHECKED int rewrite_save(const struct rewrite *rewrite,
			 const struct question *after, struct err *err);

#endif
