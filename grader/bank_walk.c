/* bank_walk.c - folders, entry by entry in sorted order */
#include "bank_walk.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/arena.h"
#include "base/file.h"
#include "base/scope.h"

#define DEPTH_MAX 64	/* deeper is a mistake, or a trick with bind mounts */

enum entry_kind { ENTRY_FILE, ENTRY_FOLDER, ENTRY_OTHER };
struct entry {
	const char *name;
	enum entry_kind kind;
};
struct listing {
	struct arena arena;	/* owns the entries */
	struct entry *at;
	size_t count;
};

static int by_name(const void *a, const void *b)
{
	const struct entry *x = a, *y = b;

	return strcmp(x->name, y->name);
}

/* A symlink to a file is that file; one to a folder may lead in circles. */
static enum entry_kind kind_of(int folder, const struct dirent *entry)
{
	struct stat st;

	if (entry->d_type == DT_REG)
		return ENTRY_FILE;
	if (entry->d_type == DT_DIR)
		return ENTRY_FOLDER;
	if (entry->d_type != DT_LNK && entry->d_type != DT_UNKNOWN)
		return ENTRY_OTHER;
	if (fstatat(folder, entry->d_name, &st, AT_SYMLINK_NOFOLLOW))
		return ENTRY_OTHER;
	if (S_ISDIR(st.st_mode))
		return ENTRY_FOLDER;
	if (S_ISLNK(st.st_mode) && fstatat(folder, entry->d_name, &st, 0))
		return ENTRY_OTHER;
	return S_ISREG(st.st_mode) ? ENTRY_FILE : ENTRY_OTHER;
}

static void listing_add(struct listing *l, int folder,
			const struct dirent *entry)
{
	struct str name = str_of(entry->d_name);

	if (str_starts(name, ".") || str_is(name, "__pycache__"))
		return;
	l->at = arena_grow(&l->arena, l->at, l->count, sizeof(*l->at));
	l->at[l->count++] = (struct entry){
		str_copy(&l->arena, name).at, kind_of(folder, entry),
	};
}

static int listing_read(struct listing *l, const char *folder, struct err *err)
{
	CLOSE_DIR DIR *dir = opendir(folder);

	if (!dir)
		return err_errno(err, "%s", folder);
	for (;;) {
		const struct dirent *entry;

		errno = 0;	/* only that tells the end from an error */
		entry = readdir(dir);
		if (!entry && errno)
			return err_errno(err, "%s", folder);
		if (!entry)
			break;
		listing_add(l, dirfd(dir), entry);
	}
	if (l->count)
		qsort(l->at, l->count, sizeof(*l->at), by_name);
	return 0;
}

static void scope_listing(struct listing *l)
{
	arena_free(&l->arena);
}
#define FREE_LISTING __attribute__((cleanup(scope_listing)))

static const char *join(struct arena *arena, const char *folder,
			const char *name)
{
	bool slash = str_ends(str_of(folder), "/");

	return str_format(arena, "%s%s%s", folder, slash ? "" : "/", name).at;
}

/* Is the folder itself one question, by its main.py? */
static bool is_one_question(const struct walk *walk, struct listing *l,
			    const char *folder)
{
	const struct entry main_py = {"main.py", ENTRY_FILE};
	const struct entry *found = NULL;

	if (l->count)
		found = bsearch(&main_py, l->at, l->count, sizeof(*l->at),
				by_name);
	return found && found->kind == ENTRY_FILE &&
	       walk->file(walk->ctx, join(&l->arena, folder, "main.py"));
}

static int list_folder(struct listing *l, const char *folder, unsigned depth,
		       struct err *err)
{
	if (depth > DEPTH_MAX)
		return err_set(err, ERR_USAGE, "over %d folders deep: name a"
			       " folder within", DEPTH_MAX);
	return listing_read(l, folder, err);
}

static void walk_below(const struct walk *walk, const char *folder,
		       unsigned depth)
{
	FREE_LISTING struct listing l = {0};
	struct err err;

	if (list_folder(&l, folder, depth, &err)) {
		walk->unreadable(walk->ctx, folder, &err);
		return;
	}
	if (is_one_question(walk, &l, folder))
		return;
	for (size_t i = 0; i < l.count; i++) {
		const char *name = l.at[i].name;
		const char *path = join(&l.arena, folder, name);

		/* main.py was looked at above */
		if (l.at[i].kind == ENTRY_FOLDER)
			walk_below(walk, path, depth + 1);
		else if (l.at[i].kind == ENTRY_FILE &&
			 str_ends(str_of(name), ".py") &&
			 strcmp(name, "main.py") != 0)
			walk->file(walk->ctx, path);
	}
}

void walk_folder(const struct walk *walk, const char *folder)
{
	walk_below(walk, folder, 0);
}

/* ------------------------------------------------------ a question's files */

struct modules {
	struct arena *arena;
	struct question *q;
	size_t bytes;
};

static int module_add(struct modules *m, const char *path, const char *name,
		      struct err *err)
{
	struct question *q = m->q;
	struct source_file file = {.name = str_copy(m->arena, str_of(name))};

	if (q->file_count == MODULES_MAX)
		return err_set(err, ERR_USAGE, "over %d files beside main.py:"
			       " give each question a folder of its own",
			       MODULES_MAX);
	if (strlen(name) > MODULE_PATH_MAX)
		return err_set(err, ERR_USAGE, "the path of \"%.40s...\""
			       " beside main.py is over %d bytes: use shorter"
			       " names", name, MODULE_PATH_MAX);
	if (file_read(m->arena, path, MODULES_BYTES_MAX, &file.text, err))
		return -1;
	m->bytes += file.text.len;
	if (m->bytes > MODULES_BYTES_MAX)
		return err_set(err, ERR_USAGE, "over %zu bytes in the files"
			       " beside main.py: make them smaller",
			       MODULES_BYTES_MAX);
	q->files = arena_grow(m->arena, q->files, q->file_count,
			      sizeof(*q->files));
	q->files[q->file_count++] = file;
	return 0;
}

/* `prefix` is the way here from the question's folder: "" or "pkg/". */
static int modules_below(struct modules *m, const char *folder,
			 const char *prefix, unsigned depth, struct err *err)
{
	FREE_LISTING struct listing l = {0};

	if (depth > DEPTH_MAX)
		return err_set(err, ERR_USAGE, "over %d folders deep: make the"
			       " packages flatter", DEPTH_MAX);
	if (listing_read(&l, folder, err))
		return -1;
	for (size_t i = 0; i < l.count; i++) {
		const char *path = join(&l.arena, folder, l.at[i].name);
		bool is_folder = l.at[i].kind == ENTRY_FOLDER;
		const char *name = str_format(&l.arena, "%s%s%s", prefix,
					      l.at[i].name,
					      is_folder ? "/" : "").at;

		if (l.at[i].kind == ENTRY_OTHER || !strcmp(name, "main.py"))
			continue;
		if (is_folder ? modules_below(m, path, name, depth + 1, err)
			      : module_add(m, path, name, err))
			return -1;
	}
	return 0;
}

int walk_modules(struct arena *arena, const char *folder, struct question *q,
		 struct err *err)
{
	struct modules m = {.arena = arena, .q = q};

	return modules_below(&m, folder, "", 0, err);
}
