/*
 * learning.h - what drill, exam and progress share: a bank, a history, a clock
 *
 * In:    the options of the command
 * Out:   the questions that can be asked, the store, and what its history says
 * Errs:  those of bank.h and store.h; ERR_NOTHING when nothing can be asked
 * Never: asks a draft or a retired question; asks one that has no key
 */
#ifndef CMD_LEARNING_H
#define CMD_LEARNING_H

#include "cmd/common.h"
#include "learner.h"
#include "store.h"
#include "syllabus.h"

struct learning_options {
	const char *store;	/* of LEARNING_STORE; NULL: the user's own */
	const char *exam_date;	/* of LEARNING_EXAM_DATE */
	const char *cert;	/* "pcep"; NULL all */
	unsigned difficulty;	/* 0 all */
};
#define LEARNING_STORE(type) \
	{"store", 0, CLI_TEXT, offsetof(type, learning.store), "FILE", \
	 "the history; default: ~/.local/share/whatprints/history.db", 0, 0}

struct learning {
	struct arena arena;
	struct bank bank;	/* what can be asked */
	struct syllabus syllabus;
	bool has_syllabus;
	struct store *store;
	struct learner learner;
};

/* The store and its history; a new exam date goes there. */
CHECKED int learning_open(struct learning *learning,
			  const struct learning_options *options,
			  struct err *err);
/* The bank, and the syllabus beside it. `paths` none: the one that came with
 * the program, see learning_bank(). */
CHECKED int learning_load(struct learning *learning,
			  const struct common *common,
			  const struct learning_options *options,
			  const char *const *paths, size_t count,
			  struct err *err);
void learning_close(struct learning *learning);

/* Where the bank is when nobody names one: $WHATPRINTS_BANK, snippets/ beside
 * build/, or ../share/whatprints/snippets from the program's folder. */
CHECKED int learning_bank(struct arena *arena, const char **out,
			  struct err *err);

/* Adds the time and the zone, appends, and lets the learner know; also of what
 * other processes have written meanwhile. The uid is in entry->uid then. */
CHECKED int learning_log(struct learning *learning, struct entry *entry,
			 struct err *err);
/* What is new in the store. */
CHECKED int learning_read(struct learning *learning, struct err *err);
/* The question of that id, or NULL. */
const struct question *learning_question(const struct learning *learning,
					 struct str id);
/* "2027-01-15" -> noon there, ms; ERR_USAGE. */
CHECKED int learning_date(const char *text, int64_t *out, struct err *err);
/* 16 hex digits for what a question really prints and how it ends: an entry's
 * `key`. */
struct str learning_key(struct arena *arena, const struct question *q);

#endif
