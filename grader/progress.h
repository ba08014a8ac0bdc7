/*
 * progress.h - a history of entries -> what there is to show for it; pure
 *
 * In:    entries in their order; the bank, the syllabus, what the learner
 *        knows, the sittings, the time
 * Out:   days, retention, accuracy by objective and by belief, what is due,
 *        and how ready for each exam
 * Errs:  none
 * Never: reads a clock or the store; praises or scolds
 *
 * Readiness is about questions that were never seen, as in the exam: of each
 * section the first answers to its questions count, the last READY_FIRST of
 * them. A section's chance is the mean of the Beta distribution that they
 * leave of an even prior; the exam's expected share is the weighted mean over
 * the sections, and its interval holds 90 % of the sittings that such chances
 * would give (normal approximation, the items of a sitting included).
 */
#ifndef PROGRESS_H
#define PROGRESS_H

#include "bank.h"
#include "learner.h"
#include "sitting.h"
#include "syllabus.h"

#define PROGRESS_LATELY 20	/* last answers of an objective */
#define PROGRESS_BELIEF 8	/* last times that a belief was at stake */
#define PROGRESS_WEEKS 12
#define PROGRESS_AHEAD 14	/* days of the forecast */
#define READY_FIRST 40
#define READY_LEAST 5		/* answers of each section, to say anything */

struct progress_answer {
	int64_t at_ms, day;
	struct str question, belief, asked_for;
	bool right, first, review;	/* review: it was due from days before */
};

/* What is kept of a history while it is read. */
struct progress_log {
	struct arena arena;
	struct progress_answer *at;
	size_t count, cap;
	struct learner before;	/* what was known before the next entry */
	int zone;
};
void progress_log_init(struct progress_log *log);
void progress_log_add(struct progress_log *log, const struct entry *entry);
void progress_log_free(struct progress_log *log);

struct progress_day {
	int64_t day;		/* since 1 January 1970 */
	unsigned answers, right;
};

struct progress_part {		/* an objective, or a section */
	struct str id, title;
	bool is_section;
	size_t questions, seen;	/* of the bank */
	unsigned asked, right;	/* of the last PROGRESS_LATELY answers */
	double recall;		/* mean of what was seen, now; 0 to 1 */
};

struct progress_belief {
	struct str name;
	unsigned at_stake, misses;	/* of the last PROGRESS_BELIEF times */
	bool held;
	int64_t due_ms;		/* 0: it is no item */
};

struct readiness {
	const struct exam *exam;
	size_t first_answers;	/* that it rests on */
	bool enough;		/* READY_LEAST in each section */
	double expected, low, high;	/* share of the marks, 0 to 1 */
	double pass_chance;
	bool passed;		/* a simulated one, ever */
};

struct progress {
	int64_t now_ms;
	int zone;
	size_t questions, seen, due, beliefs_due;
	size_t answers, right;
	size_t reviews, remembered;	/* of the last 30 days */
	double recall;		/* mean over what was seen, now */
	unsigned streak, best_streak;	/* days in a row */
	struct progress_day days[PROGRESS_WEEKS * 7];	/* the last is today */
	unsigned ahead[PROGRESS_AHEAD];	/* due by day; [0] with all overdue */
	struct progress_part *parts;	/* by exam: a section, its objectives */
	size_t part_count;
	struct progress_belief *beliefs;	/* most misses first */
	size_t belief_count;
	struct readiness *ready;	/* by exam */
	size_t ready_count;
	int64_t exam_ms;	/* 0 none */
};
void progress_build(struct arena *arena, const struct progress_log *log,
		    const struct learner *learner,
		    const struct sittings *sittings, const struct bank *bank,
		    const struct syllabus *syllabus, int64_t now_ms,
		    struct progress *out);

#endif
