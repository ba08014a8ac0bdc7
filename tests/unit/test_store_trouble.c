/* test_store_trouble.c - a history when the disk is full, when nothing may be
 * written, when others write too, and when its writer is killed */
#include "store_help.h"

#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>

/* What a child that does `act` exits with; -1: it didn't end by itself. */
static int in_child(int (*act)(void))
{
	int status;
	pid_t child = fork();

	if (child == 0)
		_exit(act());
	if (child < 0 || waitpid(child, &status, 0) < 0 || !WIFEXITED(status))
		return -1;
	return WEXITSTATUS(status);
}

/* ------------------------------------------------------------- the full disk */

#define CANNOT 77

/* Appends until that fails: with the right words, with all that was
 * acknowledged still there, and ready to go on when there is room again. */
static int fill(const char *path, const char *why, int (*make_room)(void))
{
	struct store *store;
	struct err err;
	int before = 0, after = 0;

	if (store_open(path, &store, &err) || append_some(store, 3, &err))
		return 1;
	while (before < 100000 && append_some(store, 1, &err) == 0)
		before++;
	if (before == 100000 || !strstr(err.text, why) ||
	    !str_starts(str_of(err.text), path))
		return 2;
	if (store_read(store, 0, count_one, &after, &err) ||
	    after != before + 3)
		return 3;
	if (make_room() || append_some(store, 1, &err))
		return 4;
	store_close(store);
	return count_entries(path) == after + 1 && is_sound(path) ? 0 : 5;
}

static int lift_limit(void)
{
	const struct rlimit none = {RLIM_INFINITY, RLIM_INFINITY};

	return setrlimit(RLIMIT_FSIZE, &none);
}

static int fill_to_limit(void)
{
	const struct rlimit limit = {200 << 10, RLIM_INFINITY};

	signal(SIGXFSZ, SIG_IGN);
	if (setrlimit(RLIMIT_FSIZE, &limit))
		return CANNOT;
	return fill(in_folder("h.db"), "can't be read or written: File too"
		    " large", lift_limit);
}

static void test_file_limit(void **state)
{
	(void)state;
	assert_int_equal(in_child(fill_to_limit), 0);
}

static int remove_ballast(void)
{
	return unlink(in_folder("disk/ballast"));
}

/* A disk of 600 kB that only this process sees, 300 kB of them taken. */
static int fill_disk(void)
{
	static char ballast[300 << 10];

	if ((unshare(CLONE_NEWNS) && unshare(CLONE_NEWUSER | CLONE_NEWNS)) ||
	    mount(NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL) ||
	    mkdir(in_folder("disk"), 0700) ||
	    mount("disk", in_folder("disk"), "tmpfs", 0, "size=600k"))
		return CANNOT;
	put_file("disk/ballast", (struct str){ballast, sizeof(ballast)});
	return fill(in_folder("disk/h.db"), "the disk is full: make room and"
		    " try again", remove_ballast);
}

static void test_full_disk(void **state)
{
	int got = in_child(fill_disk);

	(void)state;
	if (got == CANNOT) {
		puts("skip store on a full disk: no tmpfs can be mounted here");
		skip();
	}
	assert_int_equal(got, 0);
}

static int open_on_full_disk(void)
{
	const struct rlimit nothing = {0, RLIM_INFINITY};
	struct store *store;
	struct err err;

	signal(SIGXFSZ, SIG_IGN);
	if (setrlimit(RLIMIT_FSIZE, &nothing))
		return CANNOT;
	if (!store_open(in_folder("h.db"), &store, &err) ||
	    !strstr(err.text, "h.db: can't be read or written: File too large"))
		return 1;
	return lift_limit() || store_open(in_folder("h.db"), &store, &err) ||
	       append_some(store, 1, &err) ? 2 : 0;
}

static void test_open_on_full_disk(void **state)
{
	(void)state;
	assert_int_equal(in_child(open_on_full_disk), 0);
}

/* ----------------------------------------------------------------- read-only */

static int refuse_to_open(void)
{
	struct store *store;
	struct err err;

	if (!store_open(in_folder("d/h.db"), &store, &err))
		return 1;
	return strstr(err.text, "d/h.db: is read-only: allow writing") ? 0 : 2;
}

static int refuse_folder(void)
{
	struct store *store;
	struct err err;

	if (!store_open(in_folder("d/h.db"), &store, &err))
		return 1;
	return strstr(err.text, "d/h.db: its folder is read-only") ? 0 : 2;
}

static int refuse_new(void)
{
	struct store *store;
	struct err err;

	if (!store_open(in_folder("d/new.db"), &store, &err))
		return 1;
	return strstr(err.text, "d/new.db: can't be made: Permission denied")
	       ? 0 : 2;
}

static void test_read_only(void **state)
{
	struct store *store;
	struct err err;
	int got;

	(void)state;
	assert_int_equal(mkdir(in_folder("d"), 0777), 0);
	assert_int_equal(chmod(in_folder("d"), 0777), 0);
	assert_int_equal(store_open(in_folder("d/h.db"), &store, &err), 0);
	assert_int_equal(append_some(store, 1, &err), 0);
	store_close(store);
	assert_int_equal(chmod(in_folder("d/h.db"), 0444), 0);
	got = as_nobody(refuse_to_open);
	if (got == NO_NOBODY) {
		puts("skip read-only store: no user whom file modes bind");
		skip();
	}
	assert_int_equal(got, 0);
	assert_int_equal(count_names(in_folder("d")), 1);
	assert_int_equal(chmod(in_folder("d/h.db"), 0666), 0);
	assert_int_equal(chmod(in_folder("d"), 0555), 0);
	assert_int_equal(as_nobody(refuse_folder), 0);
	assert_int_equal(as_nobody(refuse_new), 0);
	assert_int_equal(count_entries(in_folder("d/h.db")), 1);
}

/* ------------------------------------------------------- several at one time */

#define WRITERS 4
#define EACH 50

/* All open the file that isn't there yet at one time. */
static int write_many(void)
{
	struct store *store;
	struct err err;

	if (store_open(in_folder("h.db"), &store, &err) ||
	    append_some(store, EACH, &err)) {
		fprintf(stderr, "%s\n", err.text);
		return 1;
	}
	store_close(store);
	return 0;
}

static void test_writers(void **state)
{
	int status, failed = 0;

	(void)state;
	for (int i = 0; i < WRITERS; i++) {
		pid_t child = fork();

		assert_true(child >= 0);
		if (child == 0)
			_exit(write_many());
	}
	for (int i = 0; i < WRITERS; i++) {
		assert_true(wait(&status) > 0);
		failed += status != 0;
	}
	assert_int_equal(failed, 0);
	assert_int_equal(count_entries(in_folder("h.db")), WRITERS * EACH);
	assert_true(is_sound(in_folder("h.db")));
}

/* One that is open sees what others append, and after which seq. */
static void test_sees_others(void **state)
{
	struct store *a, *b;
	struct err err;
	int count = 0;

	(void)state;
	assert_int_equal(store_open(in_folder("h.db"), &a, &err), 0);
	assert_int_equal(store_open(in_folder("h.db"), &b, &err), 0);
	assert_int_equal(append_some(a, 2, &err), 0);
	assert_int_equal(append_some(b, 3, &err), 0);
	assert_int_equal(store_read(a, 2, count_one, &count, &err), 0);
	assert_int_equal(count, 3);
	store_close(a);
	assert_int_equal(append_some(b, 1, &err), 0);
	store_close(b);
	assert_int_equal(count_entries(in_folder("h.db")), 6);
}

/* ------------------------------------------------------------------ kill -9 */

#define KILLS 20		/* $KILLS: so many, as check-robust has it */
#define KILLS_A_FILE 20		/* then a new one: it dies in its making, too */

static int kills_wanted(void)
{
	const char *given = getenv("KILLS");

	return given ? atoi(given) : KILLS;
}

static int acknowledge(const char *path, int to)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct store *store;
	struct err err;

	if (store_open(path, &store, &err))
		return 1;
	for (int64_t at = 0;; at++) {
		struct entry entry = answer_to(STR("q"), at);

		if (store_append(store, &arena, &entry, 1, &err) ||
		    write(to, entry.uid.at, ENTRY_UID_LEN) != ENTRY_UID_LEN)
			return 2;
	}
}

struct seen {
	struct str uids;	/* acknowledged, in their order */
	size_t at;
	int count;
};

/* The entries come in the order of seq, for time starts anew with each
 * writer: what is acknowledged is among those behind the last one known. */
static int look_for(void *ctx, const struct entry *entry)
{
	struct seen *seen = ctx;

	seen->count++;
	if (seen->at < seen->uids.len &&
	    str_equal(entry->uid, str_slice(seen->uids, seen->at,
					    ENTRY_UID_LEN)))
		seen->at += ENTRY_UID_LEN;
	return 0;
}

static void read_all(int from, struct buf *to)
{
	char chunk[4096];
	ssize_t got;

	while ((got = read(from, chunk, sizeof(chunk))) > 0)
		buf_add(to, chunk, (size_t)got);
	close(from);
}

/* Waits for the first to be acknowledged, ten seconds at the most. */
static void wait_for_one(int from)
{
	struct pollfd one = {.fd = from, .events = POLLIN};

	assert_int_equal(poll(&one, 1, 10 * 1000), 1);
}

/* Kills a writer after a while, in its work or, every fourth, from its start
 * on, when it may still be opening or making the file; what it acknowledged goes to `acked`. */
static void kill_one(const char *path, unsigned *seed, struct buf *acked)
{
	int ends[2], status;
	pid_t child;

	assert_int_equal(pipe(ends), 0);
	child = fork();
	assert_true(child >= 0);
	if (child == 0)
		_exit(acknowledge(path, ends[1]));
	close(ends[1]);
	if (rand_r(seed) % 4)
		wait_for_one(ends[0]);
	usleep((unsigned)rand_r(seed) % 5000);
	kill(child, SIGKILL);
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_true(WIFSIGNALED(status));
	read_all(ends[0], acked);
	/* The last may have been cut in the pipe's writing. */
	acked->len -= acked->len % ENTRY_UID_LEN;
}

static void test_kills(void **state)
{
	unsigned acknowledged = 0, in_making = 0;
	unsigned seed = (unsigned)time(NULL);
	int kills = kills_wanted();
	int64_t known = 0;
	struct err err;

	(void)state;
	for (int i = 0; i < kills; i++) {
		FREE_BUF struct buf acked = BUF_INIT;
		struct str name;
		FREE_ARENA struct arena arena = ARENA_INIT;
		struct seen seen = {0};
		struct store *store;
		const char *path;

		name = str_format(&arena, "%d.db", i / KILLS_A_FILE);
		path = in_folder(name.at);
		known = i % KILLS_A_FILE ? known : 0;
		kill_one(path, &seed, &acked);
		seen.uids = buf_view(&acked);
		assert_int_equal(store_open(path, &store, &err), 0);
		assert_int_equal(store_read(store, known, look_for, &seen,
					    &err), 0);
		assert_int_equal(seen.at, seen.uids.len);
		/* At most one more than it could say. */
		assert_in_range((unsigned)seen.count,
				seen.uids.len / ENTRY_UID_LEN,
				seen.uids.len / ENTRY_UID_LEN + 1);
		store_close(store);
		if (i % KILLS_A_FILE % 5 == 4)
			assert_true(is_sound(path));
		known += seen.count;
		acknowledged += (unsigned)(seen.uids.len / ENTRY_UID_LEN);
		in_making += !seen.count;
	}
	printf("store: %d writers killed, %u entries acknowledged, 0 lost (%u"
	       " of them killed before the first)\n", kills, acknowledged,
	       in_making);
	assert_true(acknowledged > 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(test_file_limit),
		TEST(test_full_disk),
		TEST(test_open_on_full_disk),
		TEST(test_read_only),
		TEST(test_writers),
		TEST(test_sees_others),
		TEST(test_kills),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
