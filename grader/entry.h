/*
 * entry.h - one line of a learner's history: what happened, and when
 *
 * In:    nothing; filled by those who saw it happen, or read from the store
 * Out:   plain data, all of it borrowed
 * Never: is changed or taken back: a history only grows, and everything else
 *        (memories, exams under way, settings) is made from it (learner.h)
 */
#ifndef ENTRY_H
#define ENTRY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/str.h"
#include "rung.h"
#include "schedule.h"

enum entry_kind {
	ENTRY_ANSWER,		/* to a question of a drill */
	ENTRY_SKIP,		/* of such a question */
	ENTRY_DRILL_START,	/* `detail`: its selection, as JSON */
	ENTRY_DRILL_END,
	ENTRY_EXAM_START,	/* `detail`: the paper, as JSON */
	ENTRY_EXAM_ANSWER,	/* or a changed one; no verdict yet */
	ENTRY_EXAM_MARK,	/* for review: `detail` "on" or "off" */
	ENTRY_EXAM_END,		/* `detail`: "finished", "time" or "abandoned" */
	ENTRY_SETTING,		/* `detail`: "name=value" */
	ENTRY_KIND_COUNT
};
/* "answer", "skip"...: the names in the store and in exports. */
const char *entry_kind_name(enum entry_kind kind);
bool entry_kind_parse(struct str name, enum entry_kind *out);


struct entry {
	int64_t seq;		/* its place in this store; 0 not stored yet */
	struct str uid;		/* 32 hex digits, the same in every store */
	enum entry_kind kind;
	int64_t at_ms;		/* Unix time, milliseconds */
	int zone;		/* minutes east of UTC, where it happened */
	struct str question;	/* its id; STR_NONE for none */
	struct str key;		/* 16 hex digits of the hash of the program's
				   real output and ending: when it changes, what
				   was learnt of the question is void. Of a
				   variation it says nothing: each has its own */
	int64_t variation;	/* seed of the variation shown; 0 as written */
	struct str text;	/* the answer, any bytes */
	struct str ends;	/* "" normally, "TypeError", "never" */
	bool has_verdict;
	enum rung verdict;
	double marks;		/* 0 to 1; with a verdict, and of an exam's end */
	enum rating rating;
	unsigned hints;		/* asked for before the answer */
	unsigned ms;		/* from showing to answering; at most an hour */
	struct str belief;	/* that explains the answer; STR_NONE none */
	struct str asked_for;	/* the belief that the question was asked for */
	struct str exam;	/* uid of its ENTRY_EXAM_START; STR_NONE none */
	unsigned place;		/* in the paper, from 1; 0 none */
	struct str detail;	/* as the kind says */
};

/* 32 hex digits, 0-9 and a-f? */
#define ENTRY_UID_LEN 32
bool entry_uid_is_one(struct str uid);
/* What is missing of what its kind can't do without; NULL: nothing. */
const char *entry_lacks(const struct entry *entry);

/* ---- the members by name, for those who write entries down and read them:
 * one table, so that no two of them disagree */

enum entry_value_kind { ENTRY_NONE, ENTRY_TEXT, ENTRY_NUMBER, ENTRY_REAL };

struct entry_value {
	enum entry_value_kind kind;
	struct str text;
	int64_t number;
	double real;
};

#define ENTRY_FIELD_COUNT 19
/* All but seq: "uid", "kind"..., the column of the store and the member of
 * the exchange form. */
const char *entry_field_name(size_t field);
/* ENTRY_TEXT for what has a name (a kind, a verdict, a rating) and for texts;
 * ENTRY_NONE for what is absent. A number is never absent, but may be 0. */
enum entry_value_kind entry_field_kind(size_t field);
struct entry_value entry_get(const struct entry *entry, size_t field);
/* NULL, or why the value is none for it ("is no kind of entry: ..."), and
 * then nothing is changed. ENTRY_NONE leaves it as it is. */
const char *entry_set(struct entry *entry, size_t field,
		      const struct entry_value *value);

#endif
