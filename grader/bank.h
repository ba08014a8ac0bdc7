/*
 * bank.h - folders of question files -> questions, sorted by id
 *
 * In:    paths: files, folders (walked; hidden names and files without a
 *        trailer skipped), "-" for one question on standard input
 * Out:   struct bank; complaints about every file and folder that can't be
 *        read. A folder with a main.py that has a trailer is one question of
 *        several modules: another trailer in it is a complaint
 * Errs:  ERR_USAGE for a path that isn't there
 * Never: runs Python, writes
 */
#ifndef BANK_H
#define BANK_H

#include <stdint.h>

#include "base/arena.h"
#include "trailer.h"

/* Which part of a selection it is; total 0: all of it. */
struct bank_shard {
	unsigned index, total;	/* index from 1 */
	size_t selected;	/* questions of all shards together */
	uint64_t hash;		/* equal in all shards of one selection */
};

struct bank {
	struct arena arena;	/* owns all that questions point at */
	struct question *questions;	/* sorted by id, bytewise; malloc'ed */
	size_t count, cap;
	struct complaints complaints;	/* sorted by path and line */
	struct bank_shard shard;
};

struct bank_filter {
	const char *id_pattern;	/* glob over ids ("pcep-*"), NULL all */
	const char *objective;	/* "pcep.1" takes pcep.1.4 too; NULL all */
	bool drafts, retired;	/* take these too */
};

enum bank_plain { BANK_PLAIN_COMPLAIN, BANK_PLAIN_ACCEPT };

/* `plain` says what to do with a file named on the command line that has no
 * trailer: complain, or accept it as a program without a key (run does).
 * Duplicate ids are complaints at both places, and neither question is kept;
 * a file that is named twice is one question. A named main.py brings its
 * modules along. On failure the bank is empty. Keeps the order of `paths`
 * for files when `plain` is BANK_PLAIN_ACCEPT, else sorts by id. */
CHECKED int bank_load(struct bank *bank, const char *const *paths,
		      size_t count, enum bank_plain plain, struct err *err);
void bank_select(struct bank *bank, const struct bank_filter *filter);
/* Keeps every total-th question, from the index-th on; the complaints stay
 * with shard 1. The same on each machine that has the same files. */
void bank_take_shard(struct bank *bank, unsigned index, unsigned total);
/* What else makes two runs one, as the Pythons: goes into the hash. */
void bank_shard_add(struct bank_shard *shard, struct str circumstance);
void bank_free(struct bank *bank);

#endif
