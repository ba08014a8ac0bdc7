/* store.c - a learner's history in an SQLite file; the one door to sqlite3.h */
#include "store.h"

#include <errno.h>
#include <fcntl.h>
#include <libgen.h>
#include <limits.h>
#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "base/scope.h"
#include "base/userdir.h"
#include "store_library.h"

/* The path is relative to the repository's root. */
__asm__(".section .rodata\n"
	"store_schema:\n"
	".incbin \"grader/schema.sql\"\n"
	".byte 0\n"
	".previous\n");
extern const char store_schema[];

/* What leads from each version of the schema to the next; version 0 is an
 * empty file. A step that was ever released is never changed. */
static const char *const steps[] = {
	store_schema,
};
#define VERSION ((int)(sizeof(steps) / sizeof(*steps)))
#define APPLICATION_ID 0x77707273	/* "wprs", for file(1) and for us */

#define BUSY_SECONDS 10

struct store {
	struct arena arena;
	struct str path;
	sqlite3 *db;
	sqlite3_stmt *insert;
};

/* ------------------------------------------------------------------ trouble */

#define NOT_OURS "is no history of whatprints: name another file, or move it " \
	"away"
#define READ_ONLY "is read-only: allow writing (chmod u+w)"

static const struct trouble {
	int code;
	enum err_kind kind;
	const char *what;
	bool system;		/* what the system said follows */
} troubles[] = {
	{SQLITE_FULL, ERR_SYSTEM, "the disk is full: make room and try again",
	 false},
	{SQLITE_READONLY, ERR_SYSTEM, READ_ONLY, false},
	{SQLITE_CANTOPEN, ERR_SYSTEM, "can't be opened", true},
	{SQLITE_IOERR, ERR_SYSTEM, "can't be read or written", true},
	{SQLITE_BUSY, ERR_SYSTEM, "another program keeps it locked: try again"
	 " when that has ended", false},
	{SQLITE_NOTADB, ERR_USAGE, NOT_OURS, false},
	{SQLITE_CORRUPT, ERR_SYSTEM, "is damaged: move it away, and save what"
	 " is left with sqlite3's .recover", false},
};

static int fail(const struct store *store, struct err *err)
{
	/* SQLite notes errno at all steps but COMMIT. */
	int noted = sqlite3_system_errno(store->db);
	int code = sqlite3_errcode(store->db) & 0xff;
	int system = noted ? noted : errno;

	for (size_t i = 0; i < sizeof(troubles) / sizeof(*troubles); i++) {
		const struct trouble *t = &troubles[i];

		if (t->code != code)
			continue;
		return err_set(err, t->kind, "%s: %s%s%s", store->path.at,
			       t->what, t->system && system ? ": " : "",
			       t->system && system ? strerror(system) : "");
	}
	return err_set(err, ERR_SYSTEM, "%s: %s", store->path.at,
		       sqlite3_errmsg(store->db));
}

/* What a command says must be known before it is undone. */
static int undo(const struct store *store, struct err *err)
{
	fail(store, err);
	/* It may be undone already, as on a full disk. */
	sqlite3_exec(store->db, "ROLLBACK", NULL, NULL, NULL);
	return -1;
}

static int run(const struct store *store, const char *sql)
{
	return sqlite3_exec(store->db, sql, NULL, NULL, NULL);
}

static void finalize(sqlite3_stmt **statement)
{
	sqlite3_finalize(*statement);
}
#define FINALIZE __attribute__((cleanup(finalize)))

/* ------------------------------------------------------------------ opening */

/* The one number that a query gives. */
static int ask(const struct store *store, const char *sql, int *out)
{
	FINALIZE sqlite3_stmt *query = NULL;

	if (sqlite3_prepare_v2(store->db, sql, -1, &query, NULL) ||
	    sqlite3_step(query) != SQLITE_ROW)
		return -1;
	*out = sqlite3_column_int(query, 0);
	return 0;
}

/* Whose file it is, and of which version; within a transaction. */
static int look(const struct store *store, int *version, struct err *err)
{
	int id, tables;

	if (ask(store, "PRAGMA application_id", &id) ||
	    ask(store, "PRAGMA user_version", version) ||
	    ask(store, "SELECT count(*) FROM sqlite_schema", &tables))
		return fail(store, err);
	if (id != APPLICATION_ID && (id || *version || tables))
		return err_set(err, ERR_USAGE, "%s: is another program's "
			       "database: name another file",
			       store->path.at);
	if (*version < 0 || *version > VERSION)
		return err_set(err, ERR_USAGE, "%s: is of version %d, and this"
			       " whatprints knows versions up to %d: install a"
			       " newer one, or name another file",
			       store->path.at, *version, VERSION);
	return 0;
}

/* The same by itself; nothing is changed. */
static int recognize(const struct store *store, int *version, struct err *err)
{
	int failed;

	if (run(store, "BEGIN"))
		return fail(store, err);
	failed = look(store, version, err);
	sqlite3_exec(store->db, "ROLLBACK", NULL, NULL, NULL);
	return failed;
}

/* A file system without shared memory keeps its rollback journal: slower, and
 * as safe. The change of mode does not wait for others by itself. */
static int set_up(const struct store *store, struct err *err)
{
	int failed;

	for (int i = 0; i < 100 * BUSY_SECONDS; i++) {
		failed = run(store, "PRAGMA journal_mode = WAL");
		if ((failed & 0xff) != SQLITE_BUSY)
			break;
		usleep(10 * 1000);
	}
	if (failed || run(store, "PRAGMA synchronous = FULL"))
		return fail(store, err);
	return 0;
}

/* All steps or none. Another process may have been faster. */
static int migrate(const struct store *store, struct err *err)
{
	FREE_BUF struct buf stamp = BUF_INIT;
	int version;

	if (run(store, "BEGIN IMMEDIATE"))
		return fail(store, err);
	if (look(store, &version, err)) {
		sqlite3_exec(store->db, "ROLLBACK", NULL, NULL, NULL);
		return -1;
	}
	for (; version < VERSION; version++)
		if (run(store, steps[version]))
			return undo(store, err);
	buf_format(&stamp, "PRAGMA application_id = %d; "
		   "PRAGMA user_version = %d; COMMIT", APPLICATION_ID, VERSION);
	return run(store, stamp.at) ? undo(store, err) : 0;
}

/* Its owner's alone: SQLite would make it for everybody. O_EXCL, because to
 * close a file that SQLite has open elsewhere in this process would give up
 * its locks. */
static int make_file(const char *path, struct err *err)
{
	int fd = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
	struct stat st;

	if (fd < 0 && errno != EEXIST)
		return err_errno(err, "%s: can't be made", path);
	if (fd >= 0)
		close(fd);
	/* SQLite takes a single byte for an empty database. */
	else if (stat(path, &st) == 0 && S_ISREG(st.st_mode) &&
		 st.st_size == 1)
		return err_set(err, ERR_USAGE, "%s: " NOT_OURS, path);
	return 0;
}

/* SQLite would open what can't be written for reading, and leave files beside
 * it in the attempt. It keeps files of its own in the folder, too. */
static int check_writable(const char *path, struct err *err)
{
	char target[PATH_MAX];

	if (!realpath(path, target))
		return err_errno(err, "%s: can't be opened", path);
	if (faccessat(AT_FDCWD, target, W_OK, AT_EACCESS))
		return err_errno(err, "%s: " READ_ONLY, path);
	if (faccessat(AT_FDCWD, dirname(target), W_OK | X_OK, AT_EACCESS))
		return err_errno(err, "%s: its folder " READ_ONLY, path);
	return 0;
}

static int default_path(struct arena *arena, struct str *out, struct err *err)
{
	struct str folder = userdir_data(arena, "whatprints");

	if (!folder.at)
		return err_set(err, ERR_SYSTEM, "no folder of yours to keep a "
			       "history in: set XDG_DATA_HOME or HOME to one "
			       "that you own and others can't write to");
	if (file_make_private_dirs(folder.at, err))
		return -1;
	*out = str_format(arena, "%.*s/history.db", STR_ARG(folder));
	return 0;
}

static int open_file(struct store *store, struct err *err)
{
	/* "file:x" and ":memory:" are names of files like any other. */
	struct str name = str_format(&store->arena, "%s%.*s",
				     str_starts(store->path, "/") ? "" : "./",
				     STR_ARG(store->path));
	int version;

	if (make_file(store->path.at, err) ||
	    check_writable(store->path.at, err))
		return -1;
	errno = 0;
	if (sqlite3_open_v2(name.at, &store->db, SQLITE_OPEN_READWRITE |
			    SQLITE_OPEN_NOMUTEX, NULL))
		return fail(store, err);
	sqlite3_busy_timeout(store->db, 1000 * BUSY_SECONDS);
	sqlite3_db_config(store->db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
	sqlite3_db_config(store->db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
	if (recognize(store, &version, err) || set_up(store, err))
		return -1;
	return version < VERSION ? migrate(store, err) : 0;
}

int store_open(const char *path, struct store **out, struct err *err)
{
	struct store *store = must_realloc(NULL, sizeof(*store));

	*store = (struct store){0};
	if (path)
		store->path = str_copy(&store->arena, str_of(path));
	if ((!path && default_path(&store->arena, &store->path, err)) ||
	    open_file(store, err)) {
		store_close(store);
		return -1;
	}
	*out = store;
	return 0;
}

void store_close(struct store *store)
{
	if (!store)
		return;
	sqlite3_finalize(store->insert);
	sqlite3_close(store->db);
	arena_free(&store->arena);
	free(store);
}

const char *store_path(const struct store *store)
{
	return store->path.at;
}

/* ---------------------------------------------------------------- appending */

/* "uid, kind, at_ms..." */
static void add_columns(struct buf *sql)
{
	for (size_t i = 0; i < ENTRY_FIELD_COUNT; i++)
		buf_format(sql, "%s%s", i ? ", " : "", entry_field_name(i));
}

static int prepare_insert(struct store *store)
{
	FREE_BUF struct buf sql = BUF_INIT;

	if (store->insert)
		return 0;
	buf_text(&sql, "INSERT INTO entry (");
	add_columns(&sql);
	buf_text(&sql, ") VALUES (");
	for (size_t i = 0; i < ENTRY_FIELD_COUNT; i++)
		buf_text(&sql, i ? ", ?" : "?");
	buf_char(&sql, ')');
	return sqlite3_prepare_v3(store->db, sql.at, -1,
				  SQLITE_PREPARE_PERSISTENT, &store->insert,
				  NULL);
}

static int bind(sqlite3_stmt *to, size_t field, const struct entry *entry)
{
	struct entry_value value = entry_get(entry, field);
	int at = (int)field + 1;

	switch (value.kind) {
	case ENTRY_NONE:
		return sqlite3_bind_null(to, at);
	case ENTRY_NUMBER:
		return sqlite3_bind_int64(to, at, value.number);
	case ENTRY_REAL:
		return sqlite3_bind_double(to, at, value.real);
	case ENTRY_TEXT:
		break;
	}
	/* An answer may be any bytes: its column is a BLOB. */
	if (!strcmp(entry_field_name(field), "text"))
		return sqlite3_bind_blob64(to, at, value.text.at,
					   value.text.len, SQLITE_STATIC);
	return sqlite3_bind_text64(to, at, value.text.at, value.text.len,
				   SQLITE_STATIC, SQLITE_UTF8);
}

static int insert(struct store *store, const struct entry *entry,
		  int64_t *seq)
{
	sqlite3_reset(store->insert);
	for (size_t i = 0; i < ENTRY_FIELD_COUNT; i++)
		if (bind(store->insert, i, entry))
			return -1;
	if (sqlite3_step(store->insert) != SQLITE_DONE)
		return -1;
	*seq = sqlite3_changes(store->db) ?
	       sqlite3_last_insert_rowid(store->db) : 0;
	return 0;
}

static int give_uid(struct arena *arena, struct entry *entry, struct err *err)
{
	unsigned char bytes[ENTRY_UID_LEN / 2];
	char *hex = arena_alloc(arena, ENTRY_UID_LEN + 1);

	if (entry->uid.len)
		return 0;
	if (getrandom(bytes, sizeof(bytes), 0) != sizeof(bytes))
		return err_errno(err, "no random bytes for an entry's uid");
	for (size_t i = 0; i < ENTRY_UID_LEN; i++)
		hex[i] = "0123456789abcdef"[i % 2 ? bytes[i / 2] & 15 :
					    bytes[i / 2] >> 4];
	entry->uid = (struct str){hex, ENTRY_UID_LEN};
	return 0;
}

static int insert_all(struct store *store, const struct entry *entries,
		      size_t count, int64_t *seqs)
{
	int failed = 0;

	for (size_t i = 0; i < count && !failed; i++)
		failed = insert(store, &entries[i], &seqs[i]);
	return failed;
}

int store_append(struct store *store, struct arena *arena,
		 struct entry *entries, size_t count, struct err *err)
{
	int64_t *seqs = arena_array(arena, count, sizeof(*seqs));

	errno = 0;
	for (size_t i = 0; i < count; i++)
		if (give_uid(arena, &entries[i], err))
			return -1;
	if (prepare_insert(store) || run(store, "BEGIN IMMEDIATE"))
		return fail(store, err);
	if (insert_all(store, entries, count, seqs)) {
		undo(store, err);
		sqlite3_reset(store->insert);
		return -1;
	}
	sqlite3_reset(store->insert);
	if (run(store, "COMMIT"))
		return undo(store, err);
	for (size_t i = 0; i < count; i++)
		entries[i].seq = seqs[i];
	return 0;
}

/* ------------------------------------------------------------------ reading */

static struct entry_value column(sqlite3_stmt *from, size_t field)
{
	struct entry_value value = {.kind = entry_field_kind(field)};
	int at = (int)field + 1;
	const char *bytes;

	if (sqlite3_column_type(from, at) == SQLITE_NULL)
		return (struct entry_value){0};
	if (value.kind == ENTRY_NUMBER) {
		value.number = sqlite3_column_int64(from, at);
	} else if (value.kind == ENTRY_REAL) {
		value.real = sqlite3_column_double(from, at);
	} else {
		/* Of an empty BLOB there is no address, but it isn't NULL. */
		bytes = sqlite3_column_blob(from, at);
		value.text.at = bytes ? bytes : "";
		value.text.len = (size_t)sqlite3_column_bytes(from, at);
	}
	return value;
}

static int take_row(const struct store *store, sqlite3_stmt *row,
		    struct entry *out, struct err *err)
{
	*out = (struct entry){.seq = sqlite3_column_int64(row, 0)};
	for (size_t i = 0; i < ENTRY_FIELD_COUNT; i++) {
		struct entry_value value = column(row, i);
		const char *why = entry_set(out, i, &value);

		if (why)
			return err_set(err, ERR_SYSTEM, "%s: entry %lld: "
				       "\"%s\" %s", store->path.at,
				       (long long)out->seq,
				       entry_field_name(i), why);
	}
	return 0;
}

int store_read(struct store *store, int64_t seq, store_each *each, void *ctx,
	       struct err *err)
{
	FINALIZE sqlite3_stmt *query = NULL;
	FREE_BUF struct buf sql = BUF_INIT;
	struct entry entry;
	int code;

	errno = 0;
	buf_text(&sql, "SELECT seq, ");
	add_columns(&sql);
	buf_text(&sql, " FROM entry WHERE seq > ? ORDER BY at_ms, seq");
	if (sqlite3_prepare_v2(store->db, sql.at, -1, &query, NULL) ||
	    sqlite3_bind_int64(query, 1, seq))
		return fail(store, err);
	while ((code = sqlite3_step(query)) == SQLITE_ROW) {
		if (take_row(store, query, &entry, err))
			return -1;
		if (each(ctx, &entry))
			return 0;
	}
	return code == SQLITE_DONE ? 0 : fail(store, err);
}

/* ------------------------------------------------------------------ store.so */

const struct store_library store_library = {
	.version = WHATPRINTS_VERSION,
	.open = store_open,
	.close = store_close,
	.path = store_path,
	.append = store_append,
	.read = store_read,
};
