/*
 * learner.h - a history of entries -> what its learner knows; pure
 *
 * In:    entries, in their order
 * Out:   items (questions, and beliefs that are held) with their memories; the
 *        misses that want a second question; settings
 * Errs:  none
 * Never: reads a clock, a file or the store; changes an entry
 *
 * Rebuilt from the whole history at each start, and carried on by each new
 * entry: there is no second copy that could disagree with it.
 *
 * A belief becomes an item of its own when it has explained answers to
 * LEARNER_HELD different questions. It is reviewed by each question that was
 * asked for it, and by each answer that it explains (a miss). It is asked with
 * changing questions, so that none is learnt by heart.
 */
#ifndef LEARNER_H
#define LEARNER_H

#include "base/arena.h"
#include "entry.h"

#define LEARNER_HELD 2

enum item_kind { ITEM_QUESTION, ITEM_BELIEF };

struct item {
	enum item_kind kind;
	struct str name;	/* of the question (its id) or belief */
	struct str key;		/* of the last answer; questions */
	struct memory memory;
	unsigned answers, right;	/* with full marks, without a hint */
	unsigned skips;
	/* Its last wrong answer, and how often the same was given in a row;
	 * at 2 the trace is shown. */
	struct str last_wrong, last_ends;
	unsigned same_wrong;
	/* Beliefs: the different questions whose answers it explained, oldest
	 * first; held from LEARNER_HELD on. */
	struct str *questions;
	size_t question_count;
	int64_t first_ms, last_ms;
	bool last_right;
};

struct learner {
	struct arena arena;	/* owns all that items point at */
	struct schedule_options schedule;
	struct item *items;	/* in the order of their first entry */
	size_t count, cap;
	struct item_index *index;	/* by kind and name */
	/* A belief that explained the last miss and for which no other question
	 * was asked since: the next question is for it. */
	struct str owed;
	struct str owed_by;	/* the question that was missed */
	int64_t seq;		/* of the last entry */
	size_t entries, answers, exam_answers;
	int zone;		/* of the last entry */
	struct setting *settings;
	struct str drill;	/* `detail` of a drill that was started and not
				   ended; STR_NONE none */
	size_t drill_answers;	/* and skips, since that start */
};

/* The exam date that `schedule` has comes from the history's settings. */
void learner_init(struct learner *learner);
void learner_add(struct learner *learner, const struct entry *entry);
void learner_free(struct learner *learner);

/* NULL where there is no entry yet. */
const struct item *learner_item(const struct learner *learner,
				enum item_kind kind, struct str name);
bool item_is_held(const struct item *belief);
/* The value of the last setting of that name; STR_NONE none. */
struct str learner_setting(const struct learner *learner, const char *name);

/* How many questions were asked for the first time on the day of `now_ms`, as
 * days are where the last entry was made. */
unsigned learner_new_today(const struct learner *learner, int64_t now_ms);

/* What an answer is worth as a review. */
enum rating rating_of(enum rung verdict, bool full, unsigned hints);

#endif
