/* test_store.c - a history on disk: appended, read, opened, refused */
#include "store_help.h"

#include "base/buf.h"
#include "base/file.h"

static struct store *opened(const char *name)
{
	struct store *store = NULL;
	struct err err;

	if (store_open(in_folder(name), &store, &err))
		fail_msg("%s", err.text);
	return store;
}

/* The questions in the order in which they are read, "a b c ". */
static int add_question(void *ctx, const struct entry *entry)
{
	buf_format(ctx, "%.*s ", STR_ARG(entry->question));
	return 0;
}

static void assert_questions(struct store *store, int64_t seq,
			     const char *expected)
{
	FREE_BUF struct buf got = BUF_INIT;
	struct err err;

	assert_int_equal(store_read(store, seq, add_question, &got, &err), 0);
	buf_text(&got, "");
	assert_string_equal(got.len ? got.at : "", expected);
}

/* ------------------------------------------------------- entries in and out */

static int same_entry(void *ctx, const struct entry *got)
{
	const struct entry *want = ctx;

	assert_int_equal(got->seq, want->seq);
	for (size_t i = 0; i < ENTRY_FIELD_COUNT; i++) {
		struct entry_value a = entry_get(got, i);
		struct entry_value b = entry_get(want, i);

		assert_int_equal(a.kind, b.kind);
		assert_int_equal(a.number, b.number);
		assert_memory_equal(&a.real, &b.real, sizeof(a.real));
		assert_int_equal(a.text.len, b.text.len);
		if (a.text.len)
			assert_memory_equal(a.text.at, b.text.at, a.text.len);
	}
	return 0;
}

static void test_round_trip(void **state)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct store *store = opened("h.db");
	struct err err;
	struct entry entry = {
		.kind = ENTRY_ANSWER, .at_ms = -5, .zone = -90,
		.question = STR("a-b"), .key = STR("0123456789abcdef"),
		.variation = INT64_MIN, .text = {"1\n\xff\0 ", 5},
		.ends = STR(""), .has_verdict = true, .verdict = RUNG_BELIEF,
		.marks = 1.0 / 3, .rating = RATING_AGAIN, .hints = 3,
		.ms = 3600000, .belief = STR("b"), .asked_for = STR("c"),
		.exam = STR("e"), .place = UINT32_MAX, .detail = STR(""),
	}, nearly_nothing = {.kind = ENTRY_DRILL_END, .text = STR("")};

	(void)state;
	assert_string_equal(store_path(store), in_folder("h.db"));
	assert_int_equal(store_append(store, &arena, &entry, 1, &err), 0);
	assert_int_equal(entry.seq, 1);
	assert_true(entry_uid_is_one(entry.uid));
	assert_int_equal(store_read(store, 0, same_entry, &entry, &err), 0);
	assert_int_equal(store_append(store, &arena, &nearly_nothing, 1, &err),
			 0);
	assert_int_equal(store_read(store, 1, same_entry, &nearly_nothing,
				    &err), 0);
	store_close(store);
	store_close(NULL);
}

static int stop_at_second(void *ctx, const struct entry *entry)
{
	(void)entry;
	return ++*(int *)ctx == 2;
}

static void test_order(void **state)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct store *store = opened("h.db");
	struct entry ours[] = {answer_to(STR("a"), 10), answer_to(STR("c"), 30),
			       answer_to(STR("d"), 30)};
	struct entry theirs = answer_to(STR("b"), 20);
	struct err err;
	int count = 0;

	(void)state;
	assert_int_equal(store_append(store, &arena, ours, 3, &err), 0);
	assert_int_equal(ours[2].seq, 3);
	assert_int_equal(store_append(store, &arena, &theirs, 1, &err), 0);
	assert_int_equal(theirs.seq, 4);
	assert_questions(store, 0, "a b c d ");
	assert_questions(store, 2, "b d ");
	assert_questions(store, 4, "");
	assert_int_equal(store_read(store, 0, stop_at_second, &count, &err), 0);
	assert_int_equal(count, 2);
	assert_int_equal(store_append(store, &arena, ours, 0, &err), 0);
	store_close(store);
}

static void test_uid_comes_once(void **state)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct store *store = opened("h.db");
	struct entry first = answer_to(STR("a"), 1), batch[3];
	struct err err;

	(void)state;
	assert_int_equal(store_append(store, &arena, &first, 1, &err), 0);
	batch[0] = batch[1] = answer_to(STR("b"), 2);
	batch[0].uid = batch[1].uid = STR("00112233445566778899aabbccddeeff");
	batch[2] = first;
	assert_int_equal(store_append(store, &arena, batch, 3, &err), 0);
	assert_int_equal(batch[0].seq, 2);
	assert_int_equal(batch[1].seq, 0);
	assert_int_equal(batch[2].seq, 0);
	assert_questions(store, 0, "a b ");
	store_close(store);
}

static void test_all_or_none(void **state)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct store *store = opened("h.db");
	struct entry batch[] = {answer_to(STR("a"), 1), answer_to(STR("b"), 2)};
	struct err err;

	(void)state;
	batch[1].uid = STR("no uid");
	assert_int_equal(store_append(store, &arena, batch, 2, &err), -1);
	assert_non_null(strstr(err.text, in_folder("h.db")));
	assert_int_equal(batch[0].seq, 0);
	assert_questions(store, 0, "");
	batch[1].uid = STR_NONE;
	assert_int_equal(store_append(store, &arena, batch, 2, &err), 0);
	assert_questions(store, 0, "a b ");
	store_close(store);
}

/* Whoever gets at the file by the back door can't change what happened. */
static void test_only_grows(void **state)
{
	struct store *store = opened("h.db");
	const char *path = in_folder("h.db");
	struct err err;

	(void)state;
	assert_int_equal(append_some(store, 2, &err), 0);
	store_close(store);
	assert_int_equal(ask_sql(path, "UPDATE entry SET marks = 1"),
			 -SQLITE_CONSTRAINT);
	assert_int_equal(ask_sql(path, "DELETE FROM entry WHERE seq = 1"),
			 -SQLITE_CONSTRAINT);
	ask_sql(path, "PRAGMA recursive_triggers = OFF; INSERT OR REPLACE INTO"
		" entry (seq, uid, kind, at_ms, zone, variation, hints, ms,"
		" place) SELECT 2, uid, 'skip', 0, 0, 0, 0, 0, 0 FROM entry");
	assert_int_equal(ask_sql(path, "SELECT count(*) FROM entry WHERE kind"
				 " = 'answer'"), 2);
}

/* What a hand put there that knows nothing of us is told, not guessed at. */
static void test_foreign_kind(void **state)
{
	struct store *store = opened("h.db");
	struct err err;
	int count = 0;

	(void)state;
	assert_int_equal(append_some(store, 1, &err), 0);
	ask_sql(in_folder("h.db"), "INSERT INTO entry (uid, kind, at_ms, zone,"
		" variation, hints, ms, place) VALUES ("
		"'00112233445566778899aabbccddeeff', 'jump', 1, 0, 0, 0, 0, 0)");
	assert_int_equal(store_read(store, 0, count_one, &count, &err), -1);
	assert_non_null(strstr(err.text, "h.db: entry 2: \"kind\" is no kind"));
	store_close(store);
}

/* ------------------------------------------------------------------ opening */

static unsigned mode_of(const char *name)
{
	struct stat st;

	return stat(in_folder(name), &st) ? 0 : st.st_mode & 0777;
}

static void test_default(void **state)
{
	struct store *store;
	struct err err;

	(void)state;
	setenv("XDG_DATA_HOME", in_folder("a/b"), 1);
	assert_int_equal(store_open(NULL, &store, &err), 0);
	assert_string_equal(store_path(store),
			    in_folder("a/b/whatprints/history.db"));
	assert_int_equal(append_some(store, 1, &err), 0);
	assert_int_equal(mode_of("a"), 0700);
	assert_int_equal(mode_of("a/b/whatprints"), 0700);
	assert_int_equal(mode_of("a/b/whatprints/history.db"), 0600);
	assert_int_equal(mode_of("a/b/whatprints/history.db-wal"), 0600);
	store_close(store);
	assert_int_equal(count_names(in_folder("a/b/whatprints")), 1);
	chmod(in_folder("a/b/whatprints"), 0777);
	assert_int_equal(store_open(NULL, &store, &err), -1);
	assert_non_null(strstr(err.text, "set XDG_DATA_HOME"));
}

/* Names that SQLite takes for something else are names of files here. */
static void test_names(void **state)
{
	static const char *const names[] = {":memory:", "file:x?mode=memory"};
	struct store *store;
	struct err err;

	(void)state;
	assert_int_equal(chdir(test_folder), 0);
	for (size_t i = 0; i < COUNT(names); i++) {
		assert_int_equal(store_open(names[i], &store, &err), 0);
		assert_int_equal(append_some(store, 1, &err), 0);
		store_close(store);
		assert_int_equal(count_entries(names[i]), 1);
		assert_int_equal(access(in_folder(names[i]), F_OK), 0);
	}
	assert_int_equal(chdir("/"), 0);
}

static void test_settings(void **state)
{
	struct store *store = opened("h.db");
	const char *path = in_folder("h.db");

	(void)state;
	store_close(store);
	assert_int_equal(ask_sql(path, "PRAGMA user_version"), 1);
	assert_int_equal(ask_sql(path, "PRAGMA application_id"), 0x77707273);
	assert_int_equal(ask_sql(path, "SELECT journal_mode = 'wal' FROM"
				 " pragma_journal_mode"), 1);
}

/* Older versions are brought forward; there was but one, and before it an
 * empty file, or one that only has our name. */
static void test_migration(void **state)
{
	(void)state;
	put_file("empty.db", STR(""));
	assert_int_equal(count_entries(in_folder("empty.db")), 0);
	assert_int_equal(ask_sql(in_folder("named.db"), "PRAGMA application_id"
				 " = 0x77707273; VACUUM"), 0);
	assert_int_equal(count_entries(in_folder("named.db")), 0);
	assert_int_equal(ask_sql(in_folder("named.db"), "PRAGMA user_version"),
			 1);
}

/* It is all of the way or nothing. */
static void test_migration_fails(void **state)
{
	const char *path = in_folder("h.db");
	struct store *store;
	struct err err;

	(void)state;
	ask_sql(path, "PRAGMA application_id = 0x77707273;"
		"CREATE TABLE x (entry_stays); CREATE INDEX entry_by_time ON"
		" x (entry_stays)");
	assert_int_equal(store_open(path, &store, &err), -1);
	assert_non_null(strstr(err.text, path));
	assert_int_equal(ask_sql(path, "PRAGMA user_version"), 0);
	assert_int_equal(ask_sql(path, "SELECT count(*) FROM sqlite_schema"),
			 2);
}

static const struct {
	const char *name;
	const char *sql;		/* makes it, or */
	const char *bytes;		/* its bytes */
	enum err_kind kind;
	const char *why;
} refused[] = {
	{"newer.db", "PRAGMA application_id = 0x77707273;"
	 "PRAGMA user_version = 2; CREATE TABLE entry (x)", NULL, ERR_USAGE,
	 "is of version 2, and this whatprints knows versions up to 1: install"
	 " a newer one, or name another file"},
	{"other.db", "CREATE TABLE notes (x)", NULL, ERR_USAGE,
	 "is another program's database: name another file"},
	{"owned.db", "PRAGMA application_id = 7; CREATE TABLE notes (x)",
	 NULL, ERR_USAGE, "is another program's database: name another file"},
	{"text.db", NULL, "This is no database, but it is long enough to be one"
	 " if SQLite looked at nothing but the size of a file: a hundred bytes"
	 " and some more of them.\n", ERR_USAGE, "is no history of whatprints:"
	 " name another file, or move it away"},
	{"short.db", NULL, "x", ERR_USAGE, "is no history of whatprints: name"
	 " another file, or move it away"},
};

static void test_refused(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(refused); i++) {
		const char *path = in_folder(refused[i].name);
		FREE_ARENA struct arena arena = ARENA_INIT;
		struct str expected, before, after;
		struct store *store = NULL;
		struct err err;

		if (refused[i].bytes)
			put_file(refused[i].name, str_of(refused[i].bytes));
		else
			assert_true(ask_sql(path, refused[i].sql) >= 0);
		assert_int_equal(file_read(&arena, path, 1 << 20, &before,
					   &err), 0);
		assert_int_equal(store_open(path, &store, &err), -1);
		expected = str_format(&arena, "%s: %s", path, refused[i].why);
		assert_string_equal(err.text, expected.at);
		assert_int_equal(err.kind, refused[i].kind);
		assert_null(store);
		/* And it is left as it was. */
		assert_int_equal(file_read(&arena, path, 1 << 20, &after,
					   &err), 0);
		assert_true(str_equal(before, after));
	}
	assert_int_equal(count_names(test_folder), COUNT(refused));
}

static void test_damaged(void **state)
{
	struct store *store = opened("h.db");
	const char *path = in_folder("h.db");
	char garbage[4096];
	struct err err;
	int count = 0;
	FILE *file;

	(void)state;
	assert_int_equal(append_some(store, 300, &err), 0);
	store_close(store);
	memset(garbage, 0xa5, sizeof(garbage));
	file = fopen(path, "r+b");
	assert_non_null(file);
	for (long at = 4096; at < 15 * 4096; at += 4096) {
		fseek(file, at, SEEK_SET);
		fwrite(garbage, sizeof(garbage), 1, file);
	}
	fclose(file);
	store = opened("h.db");
	assert_int_equal(store_read(store, 0, count_one, &count, &err), -1);
	assert_non_null(strstr(err.text, "h.db: is damaged: "));
	store_close(store);
}

static void test_not_there(void **state)
{
	struct store *store;
	struct err err;

	(void)state;
	assert_int_equal(store_open(in_folder("no/h.db"), &store, &err), -1);
	assert_non_null(strstr(err.text,
			       "no/h.db: can't be made: No such file"));
	assert_int_equal(mkdir(in_folder("d.db"), 0700), 0);
	assert_int_equal(store_open(in_folder("d.db"), &store, &err), -1);
	assert_non_null(strstr(err.text, "d.db: can't be opened"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(test_round_trip),
		TEST(test_order),
		TEST(test_uid_comes_once),
		TEST(test_all_or_none),
		TEST(test_only_grows),
		TEST(test_foreign_kind),
		TEST(test_default),
		TEST(test_names),
		TEST(test_settings),
		TEST(test_migration),
		TEST(test_migration_fails),
		TEST(test_refused),
		TEST(test_damaged),
		TEST(test_not_there),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
