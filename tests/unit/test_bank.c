/* test_bank.c - folders of question files */
#include "unit.h"

#include "bank.h"
#include "base/scope.h"
#include "folder.h"

#define QUESTION(id) "print(1)\n#: id = \"" id "\"\n#: > 1\n"

static struct bank load(const char *const *paths, size_t count,
			enum bank_plain plain)
{
	struct bank bank;
	struct err err;

	if (bank_load(&bank, paths, count, plain, &err))
		fail_msg("%s", err.text);
	return bank;
}

static struct bank load_one(const char *name)
{
	const char *path = *name ? in_folder(name) : test_folder;

	return load(&path, 1, BANK_PLAIN_COMPLAIN);
}

static void assert_ids(const struct bank *bank, const char *expected)
{
	FREE_BUF struct buf ids = BUF_INIT;

	buf_text(&ids, "");
	for (size_t i = 0; i < bank->count; i++) {
		buf_text(&ids, i ? " " : "");
		buf_str(&ids, bank->questions[i].id);
	}
	assert_string_equal(ids.at, expected);
}

/* "NAME:LINE: text" is in the complaints, NAME below the test's folder. */
static void assert_complaint(const struct bank *bank, const char *name,
			     unsigned line, const char *text)
{
	for (size_t i = 0; i < bank->complaints.count; i++) {
		const struct complaint *c = &bank->complaints.at[i];

		if (str_is(c->path, in_folder(name)) && c->line == line &&
		    str_find(c->text, str_of(text)) < c->text.len)
			return;
	}
	fail_msg("no complaint at %s:%u: %s", name, line, text);
}

static void test_walk(void **state)
{
	struct bank bank;

	(void)state;
	put_file("b.py", STR(QUESTION("b")));
	put_file("z/a.py", STR(QUESTION("a")));
	put_file("z/y/c.py", STR(QUESTION("c-10")));
	put_file("z/y/d.py", STR(QUESTION("c-1")));
	put_file("z/plain.py", STR("x = 1\n"));
	put_file("z/main.py", STR("x = 1\n"));
	put_file("z/notes.txt", STR(QUESTION("text")));
	put_file("z/.hidden.py", STR(QUESTION("hidden")));
	put_file(".git/h.py", STR(QUESTION("git")));
	put_file("z/__pycache__/p.py", STR(QUESTION("cache")));
	put_file("z/folder.py/x.py", STR(QUESTION("x")));
	bank = load_one("");
	assert_ids(&bank, "a b c-1 c-10 x");
	assert_int_equal(bank.complaints.count, 0);
	assert_true(str_is(bank.questions[3].path, in_folder("z/y/c.py")));
	bank_free(&bank);
	bank_free(&bank);	/* twice is no harm */
}

static void test_paths_as_given(void **state)
{
	const char *path = in_folder("d/");
	struct bank bank;

	(void)state;
	put_file("d/a.py", STR(QUESTION("a")));
	bank = load(&path, 1, BANK_PLAIN_COMPLAIN);
	assert_true(str_is(bank.questions[0].path, in_folder("d/a.py")));
	bank_free(&bank);
	path = in_folder("d/../d");
	bank = load(&path, 1, BANK_PLAIN_COMPLAIN);
	assert_true(str_is(bank.questions[0].path, in_folder("d/../d/a.py")));
	bank_free(&bank);
}

static void test_symlinks(void **state)
{
	struct bank bank;

	(void)state;
	put_file("in/a.py", STR(QUESTION("a")));
	put_file("out/b.py", STR(QUESTION("b")));
	assert_int_equal(symlink("..", in_folder("in/up")), 0);
	assert_int_equal(symlink("../out", in_folder("in/out")), 0);
	assert_int_equal(symlink("nowhere", in_folder("in/c.py")), 0);
	bank = load_one("in");
	assert_ids(&bank, "a");
	assert_int_equal(bank.complaints.count, 0);
	bank_free(&bank);

	/* to a file it is followed, and so is one that is named */
	assert_int_equal(symlink("../out/b.py", in_folder("in/b.py")), 0);
	bank = load_one("in");
	assert_ids(&bank, "a b");
	bank_free(&bank);
	bank = load_one("in/out");
	assert_ids(&bank, "b");
	bank_free(&bank);
}

static void test_special_files(void **state)
{
	struct bank bank;

	(void)state;
	put_file("a.py", STR(QUESTION("a")));
	assert_int_equal(mkfifo(in_folder("fifo.py"), 0600), 0);
	bank = load_one("");
	assert_ids(&bank, "a");
	assert_int_equal(bank.complaints.count, 0);
	bank_free(&bank);
	bank = load_one("fifo.py");
	assert_complaint(&bank, "fifo.py", 1, "is no regular file");
	bank_free(&bank);
}

static void test_named_files(void **state)
{
	struct bank bank;

	(void)state;
	put_file("question", STR(QUESTION("a")));
	bank = load_one("question");
	assert_ids(&bank, "a");
	bank_free(&bank);

	put_file("plain.py", STR("x = 1\n"));
	bank = load_one("plain.py");
	assert_int_equal(bank.count, 0);
	assert_int_equal(bank.complaints.count, 1);
	assert_complaint(&bank, "plain.py", 1, "no trailer: end the file");
	bank_free(&bank);
}

static void test_plain_accepted(void **state)
{
	struct bank bank;
	const char *paths[3];

	(void)state;
	put_file("z.py", STR(QUESTION("b")));
	put_file("p.py", STR("x = 1\n\n"));
	put_file("d/a.py", STR(QUESTION("a")));
	put_file("d/plain.py", STR("x = 1\n"));
	paths[0] = in_folder("z.py");
	paths[1] = in_folder("p.py");
	paths[2] = in_folder("d");
	bank = load(paths, 3, BANK_PLAIN_ACCEPT);
	assert_int_equal(bank.complaints.count, 0);
	assert_ids(&bank, "b  a");	/* as named; the plain one has none */
	assert_str(bank.questions[1].program, "x = 1\n\n");
	bank_free(&bank);
	/* two plain programs aren't twins */
	paths[0] = paths[1];
	bank = load(paths, 2, BANK_PLAIN_ACCEPT);
	assert_int_equal(bank.count, 2);
	bank_free(&bank);
}

static void test_missing(void **state)
{
	const char *paths[] = {"", "", in_folder("no.py")};
	struct bank bank;
	struct err err;

	(void)state;
	put_file("a.py", STR(QUESTION("a")));
	paths[0] = in_folder("a.py");
	paths[1] = in_folder("a.py");
	assert_int_equal(bank_load(&bank, paths, 3, BANK_PLAIN_COMPLAIN, &err),
			 -1);
	assert_int_equal(err.kind, ERR_USAGE);
	assert_non_null(strstr(err.text, "no.py: No such file"));
	assert_int_equal(bank_load(&bank, paths, 0, BANK_PLAIN_COMPLAIN, &err),
			 0);
	assert_int_equal(bank.count, 0);
	bank_free(&bank);
}

static void test_stdin(void **state)
{
	const char *path = "-";
	int kept = dup(STDIN_FILENO);
	struct bank bank;

	(void)state;
	put_file("in", STR(QUESTION("from-stdin")));
	assert_non_null(freopen(in_folder("in"), "r", stdin));
	bank = load(&path, 1, BANK_PLAIN_COMPLAIN);
	dup2(kept, STDIN_FILENO);
	close(kept);
	assert_ids(&bank, "from-stdin");
	assert_str(bank.questions[0].path, "-");
	bank_free(&bank);
}

static void test_twins(void **state)
{
	struct bank bank;

	(void)state;
	put_file("a.py", STR(QUESTION("same")));
	put_file("b.py", STR("\n" QUESTION("same")));
	put_file("c.py", STR(QUESTION("other")));
	put_file("d.py", STR(QUESTION("same")));
	bank = load_one("");
	assert_ids(&bank, "other");
	assert_int_equal(bank.complaints.count, 3);
	assert_complaint(&bank, "a.py", 2, "b.py:3: give one");
	assert_complaint(&bank, "b.py", 3, "a.py:2: give one");
	assert_complaint(&bank, "d.py", 2, "a.py:2: give one");
	bank_free(&bank);
}

/* Named twice, by whatever way, it is one question and one complaint. */
static void test_named_twice(void **state)
{
	const char *paths[4];
	struct bank bank;

	(void)state;
	put_file("d/a.py", STR(QUESTION("a")));
	put_file("bad.py", STR("#: x = 1\n"));
	paths[0] = in_folder("d/a.py");
	paths[1] = in_folder("d");
	paths[2] = in_folder("d/../d/a.py");
	paths[3] = in_folder("bad.py");
	bank = load(paths, 4, BANK_PLAIN_COMPLAIN);
	assert_ids(&bank, "a");
	assert_int_equal(bank.complaints.count, 2);
	bank_free(&bank);
	paths[0] = paths[3];
	bank = load(paths, 4, BANK_PLAIN_COMPLAIN);
	assert_int_equal(bank.complaints.count, 2);
	bank_free(&bank);
}

static void test_complaints_sorted(void **state)
{
	struct bank bank;
	const char *paths[2];

	(void)state;
	put_file("b.py", STR("#: x = 1\n#: > 1\n#: y = 2\n"));
	put_file("a.py", STR("#: id = \"a\"\n#: >\t\n"));
	paths[0] = in_folder("b.py");
	paths[1] = in_folder("a.py");
	bank = load(paths, 2, BANK_PLAIN_COMPLAIN);
	assert_int_equal(bank.complaints.count, 4);
	for (size_t i = 1; i < bank.complaints.count; i++) {
		const struct complaint *a = &bank.complaints.at[i - 1];
		const struct complaint *b = a + 1;
		int order = str_compare(a->path, b->path);

		assert_true(order < 0 || (order == 0 && a->line <= b->line));
	}
	bank_free(&bank);
}

static void test_modules(void **state)
{
	struct bank bank;
	const struct question *q;

	(void)state;
	put_file("q/main.py", STR("import a\n#: id = \"m\"\n"));
	put_file("q/a.py", STR("A = 1\n"));
	put_file("q/b.py", STR(QUESTION("not-a-question")));
	put_file("q/data.bin", STR("\0\xff"));
	put_file("q/pkg/__init__.py", STR(""));
	put_file("q/pkg/sub/main.py", STR("x\n"));
	put_file("q/.hidden", STR(""));
	put_file("q/__pycache__/a.pyc", STR(""));
	bank = load_one("");
	assert_ids(&bank, "m");
	q = &bank.questions[0];
	assert_int_equal(q->file_count, 5);
	assert_str(q->files[0].name, "a.py");
	assert_str(q->files[0].text, "A = 1\n");
	assert_str(q->files[1].name, "b.py");
	assert_str(q->files[2].name, "data.bin");
	assert_str(q->files[2].text, "\0\xff");
	assert_str(q->files[3].name, "pkg/__init__.py");
	assert_str(q->files[4].name, "pkg/sub/main.py");
	bank_free(&bank);
	/* the same by its own name, and from within */
	bank = load_one("q/main.py");
	assert_int_equal(bank.questions[0].file_count, 5);
	bank_free(&bank);
}

/* main.py takes the whole folder: no question may vanish in it unseen. */
static void test_modules_with_trailers(void **state)
{
	struct bank bank;

	(void)state;
	put_file("q/main.py", STR("import a\n#: id = \"m\"\n"));
	put_file("q/a.py", STR("#: A comment.\nA = 1\n# end\n"));
	put_file("q/b.py", STR(QUESTION("b")));
	put_file("q/notes.txt", STR(QUESTION("text")));
	put_file("q/pkg/main.py", STR("x\n\n#: x\n"));
	bank = load_one("");
	assert_ids(&bank, "m");
	assert_int_equal(bank.complaints.count, 2);
	assert_complaint(&bank, "q/b.py", 2, "the main.py beside it makes");
	assert_complaint(&bank, "q/pkg/main.py", 3, "the main.py beside it");
	bank_free(&bank);
}

static void test_modules_from_within(void **state)
{
	const char *path = "main.py";
	char here[PATH_MAX];
	struct bank bank;

	(void)state;
	put_file("main.py", STR(QUESTION("m")));
	put_file("a.py", STR("A = 1\n"));
	assert_non_null(getcwd(here, sizeof(here)));
	assert_int_equal(chdir(test_folder), 0);
	bank = load(&path, 1, BANK_PLAIN_COMPLAIN);
	assert_int_equal(chdir(here), 0);
	assert_int_equal(bank.questions[0].file_count, 1);
	assert_str(bank.questions[0].files[0].name, "a.py");
	assert_str(bank.questions[0].path, "main.py");
	bank_free(&bank);
}

/* A main.py with mistakes is a question still: its modules are none. */
static void test_modules_bad(void **state)
{
	struct bank bank;

	(void)state;
	put_file("q/main.py", STR("import a\n#: id = \n"));
	put_file("q/a.py", STR(QUESTION("inner")));
	bank = load_one("");
	assert_int_equal(bank.count, 0);
	assert_int_equal(bank.complaints.count, 1);
	assert_complaint(&bank, "q/main.py", 2, "no value follows");
	bank_free(&bank);
}

static void test_modules_limits(void **state)
{
	FREE_BUF struct buf large = BUF_INIT;
	char name[32];
	struct bank bank;

	(void)state;
	put_file("q/main.py", STR("import a\n#: id = \"m\"\n"));
	for (unsigned i = 0; i < 64; i++) {
		snprintf(name, sizeof(name), "q/m%u.py", i);
		put_file(name, STR("x\n"));
	}
	bank = load_one("");
	assert_int_equal(bank.questions[0].file_count, 64);
	bank_free(&bank);
	put_file("q/more.py", STR(""));
	bank = load_one("");
	assert_int_equal(bank.count, 0);
	assert_complaint(&bank, "q/main.py", 2, "over 64 files");
	bank_free(&bank);

	assert_int_equal(unlink(in_folder("q/more.py")), 0);
	for (unsigned i = 0; i < (1u << 20) - 64 * 2; i++)
		buf_char(&large, 'x');
	buf_text(&large, "\n\n");
	put_file("q/m0.py", buf_view(&large));	/* 1 MiB with the others */
	bank = load_one("");
	assert_int_equal(bank.count, 1);
	bank_free(&bank);
	buf_text(&large, "x");
	put_file("q/m0.py", buf_view(&large));
	bank = load_one("");
	assert_int_equal(bank.count, 0);
	assert_complaint(&bank, "q/main.py", 2, "over 1048576 bytes");
	bank_free(&bank);
}

static void test_modules_long_path(void **state)
{
	char name[256] = "q/";
	struct bank bank;

	(void)state;
	put_file("q/main.py", STR("import a\n#: id = \"m\"\n"));
	memset(name + 2, 'd', 100);
	name[102] = '/';
	memset(name + 103, 'f', 99);	/* 200 from the question's folder */
	put_file(name, STR(""));
	bank = load_one("");
	assert_int_equal(bank.count, 1);
	bank_free(&bank);
	name[202] = 'f';
	put_file(name, STR(""));
	bank = load_one("");
	assert_int_equal(bank.count, 0);
	assert_complaint(&bank, "q/main.py", 2, "is over 200 bytes");
	bank_free(&bank);
}

static void test_too_large(void **state)
{
	FREE_BUF struct buf large = BUF_INIT;
	struct bank bank;

	(void)state;
	while (large.len <= 1u << 20)
		buf_text(&large, "xxxxxxxxxxxxxxx\n");
	put_file("plain.py", buf_view(&large));
	buf_text(&large, QUESTION("a"));
	put_file("large.py", buf_view(&large));
	bank = load_one("");
	assert_int_equal(bank.complaints.count, 1);
	assert_complaint(&bank, "large.py", 1, "over 1048576 bytes");
	bank_free(&bank);
}

static int load_forbidden(void)
{
	struct bank bank = load_one("");
	bool fits = bank.count == 1 && bank.complaints.count == 1 &&
		    str_is(bank.complaints.at[0].text, "Permission denied") &&
		    str_is(bank.complaints.at[0].path, in_folder("b.py"));

	bank_free(&bank);
	return fits ? 0 : 1;
}

static int load_beside_forbidden(void)
{
	struct bank bank = load_one("");
	bool fits = bank.count == 2 && bank.complaints.count == 1 &&
		    str_is(bank.complaints.at[0].text, "Permission denied") &&
		    str_is(bank.complaints.at[0].path, in_folder("b"));

	bank_free(&bank);
	bank = load_one("b");	/* named, it is told the same */
	fits &= bank.count == 0 && bank.complaints.count == 1;
	bank_free(&bank);
	return fits ? 0 : 1;
}

static void test_forbidden_folder(void **state)
{
	int result;

	(void)state;
	put_file("a.py", STR(QUESTION("a")));
	put_file("b/b.py", STR(QUESTION("b")));
	put_file("c/c.py", STR(QUESTION("c")));
	assert_int_equal(chmod(in_folder("b"), 0), 0);
	result = as_nobody(load_beside_forbidden);
	if (result == NO_NOBODY)
		skip();
	assert_int_equal(result, 0);
}

static void test_forbidden_file(void **state)
{
	int result;

	(void)state;
	put_file("a.py", STR(QUESTION("a")));
	put_file("b.py", STR(QUESTION("b")));
	assert_int_equal(chmod(in_folder("b.py"), 0), 0);
	result = as_nobody(load_forbidden);
	if (result == NO_NOBODY)
		skip();
	assert_int_equal(result, 0);
}

static void fill_selection(void)
{
	put_file("1.py", STR("#: id = \"pcep-1\"\n"
			     "#: objective = [\"x\", \"pcep.1.4\"]\n"));
	put_file("2.py", STR("#: id = \"pcep-2\"\n"
			     "#: objective = \"pcep.10\"\n"));
	put_file("3.py", STR("#: id = \"pcap-3\"\n#: status = \"draft\"\n"
			     "#: objective = \"pcep.1\"\n"));
	put_file("4.py", STR("#: id = \"pcap-4\"\n#: status = \"retired\"\n"
			     "#: retired-because = \"x\"\n"));
	put_file("5.py", STR("#: id = \"other\"\n"));
}

static void test_select(void **state)
{
	static const struct {
		struct bank_filter filter;
		const char *ids;
	} rows[] = {
		{{NULL, NULL, false, false}, "other pcep-1 pcep-2"},
		{{NULL, NULL, true, false}, "other pcap-3 pcep-1 pcep-2"},
		{{NULL, NULL, false, true}, "other pcap-4 pcep-1 pcep-2"},
		{{NULL, NULL, true, true},
		 "other pcap-3 pcap-4 pcep-1 pcep-2"},
		{{"pcep-*", NULL, true, true}, "pcep-1 pcep-2"},
		{{"*-[14]", NULL, true, true}, "pcap-4 pcep-1"},
		{{"other", NULL, false, false}, "other"},
		{{"", NULL, true, true}, ""},
		{{"pcep", NULL, true, true}, ""},
		{{NULL, "pcep.1", true, false}, "pcap-3 pcep-1"},
		{{NULL, "pcep.1", false, false}, "pcep-1"},
		{{NULL, "pcep", false, false}, "pcep-1 pcep-2"},
		{{NULL, "pcep.1.4", false, false}, "pcep-1"},
		{{NULL, "pcep.1.40", false, false}, ""},
		{{"*-2", "pcep.10", false, false}, "pcep-2"},
	};

	(void)state;
	fill_selection();
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct bank bank = load_one("");

		bank_select(&bank, &rows[i].filter);
		assert_ids(&bank, rows[i].ids);
		bank_free(&bank);
	}
}

#define TEST(name) \
	cmocka_unit_test_setup_teardown(name, folder_make, folder_remove)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(test_walk),
		TEST(test_paths_as_given),
		TEST(test_symlinks),
		TEST(test_special_files),
		TEST(test_named_files),
		TEST(test_plain_accepted),
		TEST(test_missing),
		TEST(test_stdin),
		TEST(test_twins),
		TEST(test_named_twice),
		TEST(test_complaints_sorted),
		TEST(test_modules),
		TEST(test_modules_with_trailers),
		TEST(test_modules_from_within),
		TEST(test_modules_bad),
		TEST(test_modules_limits),
		TEST(test_modules_long_path),
		TEST(test_too_large),
		TEST(test_forbidden_folder),
		TEST(test_forbidden_file),
		TEST(test_select),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
