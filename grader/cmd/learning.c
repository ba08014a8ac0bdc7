/* learning.c - what drill, exam and progress share */
#include "cmd/learning.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/hash.h"
#include "base/scope.h"
#include "cmd/nearest_syllabus.h"
#include "grade.h"

int learning_bank(struct arena *arena, const char **out, struct err *err)
{
	static const char *const places[] = {
		"../../snippets", "../share/whatprints/snippets",
	};
	const char *named = getenv("WHATPRINTS_BANK");
	char self[4096];
	ssize_t len = readlink("/proc/self/exe", self, sizeof(self) - 1);
	char *slash;

	if (named && *named) {
		*out = named;
		return 0;
	}
	if (len > 0) {
		self[len] = '\0';
		slash = strrchr(self, '/');
		if (slash)
			*slash = '\0';
	}
	for (size_t i = 0; len > 0 && i < 2; i++) {
		*out = str_format(arena, "%s/%s", self, places[i]).at;
		if (!access(*out, R_OK))
			return 0;
	}
	return err_set(err, ERR_USAGE, "no bank came with this program: name "
		       "a folder of questions, or set WHATPRINTS_BANK");
}

/* -------------------------------------------------------------- what is asked */

static bool has_key(const struct question *q)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct grade_key key;

	return grade_key_build(&arena, q, question_newest(q), &key);
}

static bool fits_cert(const struct question *q, const char *cert)
{
	size_t len = strlen(cert);

	for (size_t i = 0; i < q->objective_count; i++)
		if (str_starts(q->objectives[i], cert) &&
		    q->objectives[i].len > len && q->objectives[i].at[len] ==
		    '.')
			return true;
	return false;
}

static void keep_askable(struct bank *bank,
			 const struct learning_options *o)
{
	size_t kept = 0;

	for (size_t i = 0; i < bank->count; i++) {
		const struct question *q = &bank->questions[i];

		if (q->status == PUBLISHED && has_key(q) &&
		    (!o->cert || fits_cert(q, o->cert)) &&
		    (!o->difficulty || q->difficulty == (int)o->difficulty))
			bank->questions[kept++] = *q;
	}
	bank->count = kept;
}

int learning_load(struct learning *l, const struct common *common,
		  const struct learning_options *o,
		  const char *const *paths, size_t count, struct err *err)
{
	const char *own;

	if (!count && !common->files_from) {
		if (learning_bank(&l->arena, &own, err))
			return -1;
		paths = &own;
		count = 1;
	}
	if (common_load(&l->bank, common, paths, count, err))
		return -1;
	if (syllabus_for(NULL, &l->bank, &l->syllabus, &l->has_syllabus, err))
		return -1;
	keep_askable(&l->bank, o);
	if (!l->bank.count)
		return err_set(err, ERR_NOTHING, "no question there can be "
			       "asked: they are drafts, have no key, or don't "
			       "fit what was selected");
	return 0;
}

/* -------------------------------------------------------------- the history */

static int take(void *learner, const struct entry *entry)
{
	learner_add(learner, entry);
	return 0;
}

int learning_read(struct learning *l, struct err *err)
{
	return store_read(l->store, l->learner.seq, take, &l->learner, err);
}

int learning_log(struct learning *l, struct entry *entry, struct err *err)
{
	entry->at_ms = clock_now_ms();
	entry->zone = clock_zone(entry->at_ms);
	if (store_append(l->store, &l->arena, entry, 1, err))
		return -1;
	return learning_read(l, err);
}

int learning_date(const char *text, int64_t *out, struct err *err)
{
	if (!exam_date_parse(str_of(text), clock_zone(clock_now_ms()), out))
		return err_set(err, ERR_USAGE, "'%s' is no date: write one "
			       "like 2027-01-31", text);
	return 0;
}

static int set_exam_date(struct learning *l, const char *date,
			 struct err *err)
{
	struct entry entry = {.kind = ENTRY_SETTING};
	struct str value = str_format(&l->arena, "exam-date=%s",
				      strcmp(date, "none") ? date : "");
	int64_t at;

	if (strcmp(date, "none") && learning_date(date, &at, err))
		return -1;
	entry.detail = value;
	if (str_equal(learner_setting(&l->learner, "exam-date"),
		      str_slice(value, strlen("exam-date="), value.len)))
		return 0;
	return learning_log(l, &entry, err);
}

int learning_open(struct learning *l, const struct learning_options *o,
		  struct err *err)
{
	*l = (struct learning){.arena = ARENA_INIT};
	learner_init(&l->learner);
	if (store_open(o->store, &l->store, err) ||
	    learning_read(l, err) ||
	    (o->exam_date && set_exam_date(l, o->exam_date, err))) {
		learning_close(l);
		return -1;
	}
	return 0;
}

void learning_close(struct learning *l)
{
	store_close(l->store);
	learner_free(&l->learner);
	if (l->has_syllabus)
		syllabus_free(&l->syllabus);
	bank_free(&l->bank);
	arena_free(&l->arena);
	*l = (struct learning){0};
}

const struct question *learning_question(const struct learning *l,
					 struct str id)
{
	size_t low = 0, high = l->bank.count;

	while (low < high) {	/* sorted by id */
		size_t middle = (low + high) / 2;
		int order = str_compare(l->bank.questions[middle].id, id);

		if (!order)
			return &l->bank.questions[middle];
		if (order < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return NULL;
}

struct str learning_key(struct arena *arena, const struct question *q)
{
	uint64_t hash = HASH_START;
	struct grade_key key;

	if (grade_key_build(arena, q, question_newest(q), &key)) {
		hash = hash_part(hash, key.right[0].out);
		hash = hash_part(hash, key.right[0].ends.type);
		hash = hash_part(hash, key.right[0].ends.kind == ENDS_NEVER
				 ? STR("never") : STR(""));
	}
	return str_format(arena, "%016" PRIx64, hash);
}
