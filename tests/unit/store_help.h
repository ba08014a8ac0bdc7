/* store_help.h - what tests of the store share: entries, and a look behind */
#ifndef STORE_HELP_H
#define STORE_HELP_H

#include "unit.h"

#include <sqlite3.h>

#include "base/scope.h"
#include "folder.h"
#include "store.h"

#define TEST(name) cmocka_unit_test_setup_teardown(name, folder_make,	\
						   folder_remove)

static inline struct entry answer_to(struct str question, int64_t at_ms)
{
	return (struct entry){
		.kind = ENTRY_ANSWER, .question = question, .at_ms = at_ms,
		.text = STR("1\n"), .ends = STR(""), .rating = RATING_GOOD,
	};
}

/* Appends `count` answers, each by itself; 0 or -1. */
static inline int append_some(struct store *store, int count, struct err *err)
{
	FREE_ARENA struct arena arena = ARENA_INIT;

	for (int i = 0; i < count; i++) {
		struct entry entry = answer_to(STR("q"), i);

		if (store_append(store, &arena, &entry, 1, err))
			return -1;
	}
	return 0;
}

static inline int count_one(void *ctx, const struct entry *entry)
{
	(void)entry;
	++*(int *)ctx;
	return 0;
}

/* How many entries there are in the file; -1: it can't be read. */
static inline int count_entries(const char *path)
{
	struct store *store;
	struct err err;
	int count = 0;

	if (store_open(path, &store, &err))
		return -1;
	if (store_read(store, 0, count_one, &count, &err))
		count = -1;
	store_close(store);
	return count;
}

/* The first column of the first row that SQL gives, as a number, or SQLite's
 * code (negative) when it fails; by the back door. */
static inline int ask_sql(const char *path, const char *sql)
{
	sqlite3_stmt *query = NULL;
	sqlite3 *db;
	int got = 0, code;

	sqlite3_open(path, &db);
	sqlite3_busy_timeout(db, 5000);
	for (; *sql; sqlite3_finalize(query)) {
		if (sqlite3_prepare_v2(db, sql, -1, &query, &sql))
			break;
		while ((code = sqlite3_step(query)) == SQLITE_ROW)
			got = sqlite3_column_int(query, 0);
		if (code != SQLITE_DONE)
			got = -code;
	}
	code = sqlite3_errcode(db) & 0xff;
	sqlite3_close(db);
	return code && code != SQLITE_DONE && code != SQLITE_ROW ? -code : got;
}

/* "integrity_check" says ok, in one row. */
static inline bool is_sound(const char *path)
{
	return ask_sql(path, "SELECT count(*) = 1 AND min(integrity_check) ="
		       " 'ok' FROM pragma_integrity_check") == 1;
}

#endif
