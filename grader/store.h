/*
 * store.h - a learner's history on disk
 *
 * In:    entries to append
 * Out:   entries, in the order in which they happened
 * Errs:  ERR_SYSTEM for a file that can't be opened, read or written (a full
 *        disk), ERR_USAGE for one that a newer whatprints wrote or that is no
 *        store; each names the file and says what to do
 * Never: changes or removes an entry; judges one
 *
 * SQLite (WAL), by default $XDG_DATA_HOME/whatprints/history.db. What
 * store_append() acknowledged survives a kill and a crash of the machine.
 * Several processes may have it open at once, each by itself: a store is not
 * taken across a fork(). Opening an older schema migrates it in one
 * transaction; the schema is grader/schema.sql.
 */
#ifndef STORE_H
#define STORE_H

#include "base/arena.h"
#include "base/err.h"
#include "entry.h"

struct store;

/* `path` NULL: the default, whose folders are made. A file that isn't there is
 * made, for its owner alone. Opaque; store_close(). */
CHECKED int store_open(const char *path, struct store **out, struct err *err);
void store_close(struct store *store);	/* NULL is nothing to close */
const char *store_path(const struct store *store);

/* Appends all or none, gives each its seq, and its uid where it has none (in
 * the arena). An entry whose uid is there already is passed over: seq 0. */
CHECKED int store_append(struct store *store, struct arena *arena,
			 struct entry *entries, size_t count,
			 struct err *err);
/* Called in order; what the entry points at is valid during the call only.
 * Non-zero ends the reading. */
typedef int store_each(void *ctx, const struct entry *entry);
/* The entries after `seq` (0: all), also those that other processes wrote,
 * oldest first: by at_ms, then seq. What was taken over from another store
 * stands between ours where it belongs, so that both make the same of it. */
CHECKED int store_read(struct store *store, int64_t seq, store_each *each,
		       void *ctx, struct err *err);

/* ---- entry_json.c: the exchange form, one JSON object a line */

/* Without the line break. Bytes that are no UTF-8 go out in a `..._base64`
 * field beside the escaped text. */
struct str entry_json(struct arena *arena, const struct entry *entry);
/* *column tells where it is wrong, in bytes from 1. */
CHECKED int entry_json_parse(struct arena *arena, struct str line,
			     struct entry *out, size_t *column,
			     struct err *err);

#endif
