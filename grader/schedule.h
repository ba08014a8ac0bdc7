/*
 * schedule.h - when is something that was learnt due again? FSRS-6; pure
 *
 * In:    a memory, a rating, the time of the review
 * Out:   the memory afterwards, with the time when it is due
 * Errs:  none: every memory and every time give an answer
 * Never: reads a clock, rolls dice (no fuzz): equal histories give equal
 *        schedules, on every machine
 *
 * Source: "The Algorithm" in the wiki of open-spaced-repetition/awesome-fsrs,
 * FSRS-6 with its 21 default weights (as in py-fsrs 6.3.1), retention 0.9,
 * learning steps of 1 and 10 minutes, one relearning step of 10 minutes.
 * Where implementations differ it is as ts-fsrs has it, with which tests/fsrs/
 * compares it: elapsed time counts in days of UTC, numbers are rounded to eight
 * decimals (so that libraries of mathematics can't disagree), and Hard within
 * a day does not lower the stability (in py-fsrs it does).
 *
 * The last sweep: what FSRS would have due after the exam is due once more at
 * the start of one of the three days before the exam's (the exam taken to be
 * at noon; which day follows from the time of the last review, so that they
 * fill evenly), and never within a day of that review. When that review is
 * in these days already, it is due at the time of the exam.
 */
#ifndef SCHEDULE_H
#define SCHEDULE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"

enum rating {		/* from what a learner did, never from how it felt */
	RATING_NONE,	/* no review: a skip */
	RATING_AGAIN,	/* wrong */
	RATING_HARD,	/* right after a hint, or but for its form */
	RATING_GOOD,	/* right */
	RATING_EASY,	/* not given by drill; histories of others have it */
	RATING_COUNT
};
/* "none", "again", "hard", "good", "easy". */
const char *rating_name(enum rating rating);
bool rating_parse(struct str name, enum rating *out);

enum memory_state { MEMORY_NEW, MEMORY_LEARNING, MEMORY_REVIEW,
		    MEMORY_RELEARNING };

struct memory {
	enum memory_state state;
	unsigned step;		/* of the (re)learning steps, from 0 */
	double stability;	/* days until recall is at 90 %; >= 0.001 */
	double difficulty;	/* 1 to 10 */
	int64_t last_ms;	/* of the last review; Unix time, milliseconds */
	int64_t due_ms;
	int64_t free_ms;	/* when it would be due without an exam */
	unsigned interval;	/* days from last to free; 0 within a day */
	unsigned reviews, lapses;
};
#define MEMORY_INIT ((struct memory){0})

struct schedule_options {
	double retention;	/* wanted at the due date, 0.7 to 0.99 */
	unsigned longest;	/* days, 1 to 36500; in ts-fsrs, and here, Good
				   may be a day and Easy two days over it */
	/* The time of the exam, Unix time in ms, 0 none: nothing is due after
	 * it, and what would be comes in the last sweep. An exam that was
	 * before the review binds nothing. */
	int64_t exam_ms;
};
#define SCHEDULE_DEFAULT ((struct schedule_options){ \
	.retention = 0.9, .longest = 36500})

/* The memory after a review at `now_ms`; RATING_NONE leaves it as it is. A
 * review before the last one counts as at the time of the last one. */
struct memory schedule_review(const struct memory *memory, enum rating rating,
			      int64_t now_ms,
			      const struct schedule_options *options);
/* Its due_ms under other options, as when an exam is set, moved or over. */
int64_t schedule_due(const struct memory *memory,
		     const struct schedule_options *options);
/* How likely it is remembered at `now_ms`: 0 to 1; 0 for MEMORY_NEW. */
double schedule_recall(const struct memory *memory, int64_t now_ms);

#endif
