/* bank.c - read questions from files and folders, and keep them in order */
#include "bank.h"

#include <fnmatch.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/file.h"
#include "base/scope.h"
#include "bank_walk.h"

/* A file of more can be no question; the rest is for trailer.c to say. */
#define READ_MAX (8 * TRAILER_FILE_MAX)

struct loader {
	struct bank *bank;
	enum bank_plain plain;
};

static struct question *question_room(struct bank *bank)
{
	if (bank->count == bank->cap) {
		bank->cap = bank->cap ? bank->cap * 2 : 64;
		bank->questions = must_realloc(bank->questions, bank->cap *
					       sizeof(*bank->questions));
	}
	return &bank->questions[bank->count];
}

static void complain(struct bank *bank, const char *path, unsigned line,
		     const char *text)
{
	struct str where = str_copy(&bank->arena, str_of(path));

	complaint_add(&bank->complaints, &bank->arena, where, line, 1, "%s",
		      text);
}

/* A read error names the file; a complaint does that itself. */
static void complain_unreadable(struct bank *bank, const char *path,
				const struct err *err)
{
	size_t len = strlen(path);
	bool named = !strncmp(err->text, path, len) &&
		     !strncmp(err->text + len, ": ", 2);

	complain(bank, path, 1, named ? err->text + len + 2 : err->text);
}

/* The cheap look that spares what is no question from being kept. */
static bool may_have_trailer(struct str file)
{
	return str_starts(file, "#:") ||
	       str_find(file, STR("\n#:")) < file.len;
}

static bool is_main(const char *path)
{
	const char *slash = strrchr(path, '/');

	return !strcmp(slash ? slash + 1 : path, "main.py");
}

/* All that lies in a question's folder is a part of it: another question
 * there would never be asked. */
static void complain_of_inner(struct bank *bank, const struct question *q)
{
	FREE_ARENA struct arena scratch = ARENA_INIT;
	const char *slash = strrchr(q->path.at, '/');
	int folder = slash ? (int)(slash + 1 - q->path.at) : 0;

	for (size_t i = 0; i < q->file_count; i++) {
		const struct source_file *file = &q->files[i];
		struct complaints mistakes = {0};
		struct question inner;

		if (!str_ends(file->name, ".py") ||
		    !may_have_trailer(file->text))
			continue;
		trailer_parse(&scratch, file->name, file->text, &inner,
			      &mistakes);
		complaints_free(&mistakes);
		if (inner.trailer_at == file->text.len)
			continue;
		complain(bank, str_format(&scratch, "%.*s%s", folder,
					  q->path.at, file->name.at).at,
			 inner.trailer_line, "the main.py beside it makes the"
			 " folder one question: move this one elsewhere, or"
			 " take out its trailer");
	}
}

static void add_modules(struct bank *bank, struct question *q,
			const char *path)
{
	struct str folder;
	struct err err;

	if (strchr(path, '/'))
		folder = str_format(&bank->arena, "%.*s",
				    (int)(strrchr(path, '/') - path), path);
	else
		folder = STR(".");
	if (!folder.len)
		folder = STR("/");
	if (walk_modules(&bank->arena, folder.at, q, &err))
		complain(bank, path, q->trailer_line, err.text);
	else
		bank->count++;
	complain_of_inner(bank, q);
}

/* True when the file is a question, good or bad. */
static bool add_file(struct loader *l, const char *path, bool named)
{
	struct bank *bank = l->bank;
	FREE_ARENA struct arena scratch = ARENA_INIT;
	struct question *q = question_room(bank);
	struct str file, name;
	struct err err;

	if (file_read(&scratch, path, READ_MAX, &file, &err)) {
		complain_unreadable(bank, path, &err);
		return false;
	}
	if (!named && !may_have_trailer(file))
		return false;
	name = str_copy(&bank->arena, str_of(path));
	file = str_copy(&bank->arena, file);
	switch (trailer_parse(&bank->arena, name, file, q,
			      &bank->complaints)) {
	case TRAILER_BAD:
		return true;
	case TRAILER_OK:
		if (is_main(path))
			add_modules(bank, q, path);
		else
			bank->count++;
		return true;
	case TRAILER_NONE:
		if (named && l->plain == BANK_PLAIN_ACCEPT)
			bank->count++;
		else if (named)
			complain(bank, path, 1, "no trailer: end the file with"
				 " `#: ` lines, first `#: id = \"...\"`");
	}
	return false;
}

static bool walked_file(void *ctx, const char *path)
{
	return add_file(ctx, path, false);
}

static void walked_in_vain(void *ctx, const char *folder,
			   const struct err *err)
{
	const struct loader *l = ctx;

	complain_unreadable(l->bank, folder, err);
}

static int add_path(struct loader *l, const char *path, struct err *err)
{
	const struct walk walk = {walked_file, walked_in_vain, l};
	struct stat st;

	if (!strcmp(path, "-")) {
		add_file(l, path, true);
		return 0;
	}
	if (stat(path, &st)) {
		err_errno(err, "%s", path);
		err->kind = ERR_USAGE;
		return -1;
	}
	if (S_ISDIR(st.st_mode))
		walk_folder(&walk, path);
	else
		add_file(l, path, true);
	return 0;
}

/* ------------------------------------------------------------- the order */

static int by_place(const void *a, const void *b)
{
	const struct complaint *x = a, *y = b;
	int order = str_compare(x->path, y->path);

	if (!order)
		order = (x->line > y->line) - (x->line < y->line);
	if (!order)
		order = (x->column > y->column) - (x->column < y->column);
	return order ? order : str_compare(x->text, y->text);
}

/* A file that was named twice complains once. */
static void sort_complaints(struct complaints *list)
{
	size_t kept = 0;

	if (!list->count)
		return;
	qsort(list->at, list->count, sizeof(*list->at), by_place);
	for (size_t i = 1; i < list->count; i++)
		if (by_place(&list->at[kept], &list->at[i]))
			list->at[++kept] = list->at[i];
	list->count = kept + 1;
}

/* The path decides between equal ids, so that runs can be compared. */
static int by_id(const void *a, const void *b)
{
	const struct question *x = a, *y = b;
	int order = str_compare(x->id, y->id);

	return order ? order : str_compare(x->path, y->path);
}

static int by_id_at(const void *a, const void *b)
{
	const struct question *const *x = a, *const *y = b;

	return by_id(*x, *y);
}

static bool same_file(const struct question *a, const struct question *b)
{
	struct stat x, y;

	return str_equal(a->path, b->path) ||
	       (!stat(a->path.at, &x) && !stat(b->path.at, &y) &&
		x.st_dev == y.st_dev && x.st_ino == y.st_ino);
}

static void complain_twin(struct bank *bank, const struct question *q,
			  const struct question *other)
{
	complaint_add(&bank->complaints, &bank->arena, q->path, q->id_line, 1,
		      "the id is taken by %s:%u: give one of them another",
		      other->path.at, other->id_line);
}

/* Marks in drop[] what shares its id: both of two files, or the second
 * mention of one. `run` is sorted and of one id. */
static void judge_twins(struct bank *bank, struct question **run, size_t count,
			bool *drop)
{
	for (size_t i = 1; i < count; i++) {
		if (same_file(run[i - 1], run[i])) {
			drop[run[i] - bank->questions] = true;
			run[i] = run[i - 1];
			continue;
		}
		if (!drop[run[0] - bank->questions])
			complain_twin(bank, run[0], run[i]);
		complain_twin(bank, run[i], run[0]);
		drop[run[0] - bank->questions] = true;
		drop[run[i] - bank->questions] = true;
	}
}

static void drop_marked(struct bank *bank, const bool *drop)
{
	size_t kept = 0;

	for (size_t i = 0; i < bank->count; i++)
		if (!drop[i])
			bank->questions[kept++] = bank->questions[i];
	bank->count = kept;
}

static void drop_twins(struct bank *bank)
{
	FREE struct question **sorted = NULL;
	FREE bool *drop = NULL;
	size_t count = 0;

	sorted = must_realloc(NULL, bank->count * sizeof(struct question *));
	drop = must_realloc(NULL, bank->count * sizeof(*drop));
	memset(drop, 0, bank->count * sizeof(*drop));
	for (size_t i = 0; i < bank->count; i++)
		if (bank->questions[i].id.at)	/* a plain program has none */
			sorted[count++] = &bank->questions[i];
	qsort(sorted, count, sizeof(struct question *), by_id_at);
	for (size_t i = 0, len; i < count; i += len) {
		len = 1;
		while (i + len < count &&
		       str_equal(sorted[i]->id, sorted[i + len]->id))
			len++;
		judge_twins(bank, sorted + i, len, drop);
	}
	drop_marked(bank, drop);
}

int bank_load(struct bank *bank, const char *const *paths, size_t count,
	      enum bank_plain plain, struct err *err)
{
	struct loader loader = {bank, plain};

	*bank = (struct bank){0};
	for (size_t i = 0; i < count; i++) {
		if (add_path(&loader, paths[i], err)) {
			bank_free(bank);
			return -1;
		}
	}
	if (bank->count)
		drop_twins(bank);
	if (bank->count && plain == BANK_PLAIN_COMPLAIN)
		qsort(bank->questions, bank->count, sizeof(*bank->questions),
		      by_id);
	sort_complaints(&bank->complaints);
	return 0;
}

/* ----------------------------------------------------------- the selection */

/* "pcep.1" is "pcep.1" and all beneath it, but not "pcep.10". */
static bool has_objective(const struct question *q, const char *wanted)
{
	size_t len = strlen(wanted);

	for (size_t i = 0; i < q->objective_count; i++) {
		struct str o = q->objectives[i];

		if (str_starts(o, wanted) && (o.len == len || o.at[len] == '.'))
			return true;
	}
	return false;
}

static bool is_selected(const struct question *q, const struct bank_filter *f)
{
	if ((q->status == DRAFT && !f->drafts) ||
	    (q->status == RETIRED && !f->retired))
		return false;
	if (f->objective && !has_objective(q, f->objective))
		return false;
	return !f->id_pattern ||
	       (q->id.at && !fnmatch(f->id_pattern, q->id.at, 0));
}

void bank_select(struct bank *bank, const struct bank_filter *filter)
{
	size_t kept = 0;

	for (size_t i = 0; i < bank->count; i++)
		if (is_selected(&bank->questions[i], filter))
			bank->questions[kept++] = bank->questions[i];
	bank->count = kept;
}

void bank_free(struct bank *bank)
{
	free(bank->questions);
	complaints_free(&bank->complaints);
	arena_free(&bank->arena);
	*bank = (struct bank){0};
}
