/*
 * learner.h - a history of entries -> what its learner knows; pure
 *
 * In:    entries, in their order; the time, where an exam may be over by it
 * Out:   items (questions, and beliefs that are held) with their memories; the
 *        misses that want a second question; settings
 * Errs:  none
 * Never: reads a clock, a file or the store; changes an entry
 *
 * Rebuilt from the whole history at each start, and carried on by each new
 * entry: there is no second copy that could disagree with it.
 *
 * A belief becomes an item of its own when it has explained answers to
 * LEARNER_HELD different questions: the last of these is its first review.
 * From then on it is reviewed by each question that was asked for it, and by
 * each answer that it explains (a miss). It is asked with changing questions,
 * so that none is learnt by heart.
 *
 * Exams count answers and touch nothing else: how they went is no review.
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
	struct str key;		/* of the last answer; questions. When another
				   comes, the item starts anew */
	struct memory memory;	/* MEMORY_NEW while it was skipped only, and
				   of beliefs that are not held */
	/* Beliefs: those to questions that were asked for it, or that it
	 * explained. */
	unsigned answers, right;	/* with full marks, without a hint */
	unsigned skips;
	/* Questions: the last wrong answer, and how often the same was given
	 * in a row (0 after one that was not wrong); at 2 the trace is shown.
	 * One with only its form wrong is not wrong. */
	struct str last_wrong, last_ends;
	unsigned same_wrong;
	/* Beliefs: the different questions whose answers it explained, oldest
	 * first; held from LEARNER_HELD on. Questions: the other way round,
	 * the places of such beliefs among the items. */
	struct str *questions;
	size_t question_count;
	size_t *beliefs;
	size_t belief_count;
	int64_t first_ms;	/* of the first answer */
	int64_t last_ms;	/* of the last answer or skip */
	bool last_right;	/* the last answer */
};

struct setting;
struct item_index;

struct learner {
	struct arena arena;	/* owns all that items point at */
	/* What holds now: the exam's date comes from the history's settings,
	 * and is 0 once that is over. */
	struct schedule_options schedule;
	/* In the order of their first entry; an address is good until the next
	 * entry. */
	struct item *items;
	size_t count;
	struct item_index *index;	/* by kind and name */
	struct setting *settings;
	size_t setting_count;
	/* A belief that explained the last explained miss and for which no
	 * question was asked since: the next question is for it. */
	struct str owed;
	struct str owed_by;	/* the question that was missed */
	int64_t seq;		/* the highest of all entries */
	int64_t now_ms;		/* of the last entry, or learner_now() */
	int zone;		/* of the last entry */
	int64_t exam_ms;	/* of the setting, over or not; 0 none */
	size_t entries;
	size_t answers;		/* of drills; and of exams, where one that was
				   changed counts once */
	struct str drill;	/* `detail` of a drill that was started and not
				   ended; STR_NONE none */
	size_t drill_answers;	/* and skips, since that start */
};

void learner_init(struct learner *learner);
void learner_add(struct learner *learner, const struct entry *entry);
void learner_free(struct learner *learner);
/* It is so late: an exam that is over binds no due date any more. Entries tell
 * their time themselves; this is for what is asked before the next one. */
void learner_now(struct learner *learner, int64_t now_ms);

/* NULL where there is no entry yet. */
const struct item *learner_item(const struct learner *learner,
				enum item_kind kind, struct str name);
bool item_is_held(const struct item *belief);
/* The value of the last setting of that name; STR_NONE none, or an empty one,
 * which takes a setting back. Settings that are read here: "exam-date", as
 * "2027-01-15": noon of that day in the entry's zone. */
struct str learner_setting(const struct learner *learner, const char *name);
/* Noon of a date written like that, `zone` minutes east of UTC; false for what
 * is no date of the calendar from 1970 to 9999. */
bool exam_date_parse(struct str date, int zone, int64_t *out);

/* How many questions were answered for the first time on the day of `now_ms`,
 * as days are where the last entry was made. */
unsigned learner_new_today(const struct learner *learner, int64_t now_ms);

/* What an answer is worth as a review. */
enum rating rating_of(enum rung verdict, bool full, unsigned hints);

#endif
