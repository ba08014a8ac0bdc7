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

#include "cmd/filter.h"
#include "matrix.h"
#include "trailer.h"

struct rewrite {
	const struct question *question;
	struct filter *filter;	/* where it goes from standard input, else
				   NULL */
	const struct key_edit *edits;
	size_t edit_count;
	const struct section_new *added;	/* by the old sections */
	size_t added_count;
	/* What the new file has to say for each Python that was run. Where
	 * they are several, sections that say no more go. */
	const struct matrix_row *rows;
	size_t row_count;
	const struct str *verified;	/* NULL leaves that line alone */
	size_t verified_count;
};

/* On which Pythons a key was seen to hold or to fail: bits by minor. */
struct sightings {
	uint64_t held, failed;
	unsigned char level[64];	/* of the jail, where it held */
};
void sighting_held(struct sightings *seen, unsigned minor, int level);

/*
 * Sets `verified` from the list that is there, with those where it held added
 * and those where it failed taken out; of two levels the higher one stays,
 * unless the key itself changed (then it counts as failed). Where the question
 * has no such line it gets one only if a level is below S3: an answer from a
 * weaker jail says so.
 */
void rewrite_verified(struct arena *arena, struct rewrite *rewrite,
		      const struct sightings *seen);
/* Makes the new bytes (after->file), parses them, compares. */
CHECKED int rewrite_build(struct arena *arena, const struct rewrite *rewrite,
			  struct question *after, struct err *err);
/* True when there is anything to write. */
bool rewrite_changes(const struct rewrite *rewrite,
		     const struct question *after);
CHECKED int rewrite_save(const struct rewrite *rewrite,
			 const struct question *after, struct err *err);

#endif
