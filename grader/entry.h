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
				   was learnt of the question is void */
	int64_t variation;	/* seed of the variation shown; 0 as written */
	struct str text;	/* the answer, any bytes */
	struct str ends;	/* "" normally, "TypeError", "never" */
	bool has_verdict;
	enum rung verdict;
	double marks;		/* 0 to 1 */
	enum rating rating;
	unsigned hints;		/* asked for before the answer */
	unsigned ms;		/* from showing to answering; at most an hour */
	struct str belief;	/* that explains the answer; STR_NONE none */
	struct str asked_for;	/* the belief that the question was asked for */
	struct str exam;	/* uid of its ENTRY_EXAM_START; STR_NONE none */
	unsigned place;		/* in the paper, from 1; 0 none */
	struct str detail;	/* as the kind says */
};

#endif
