/*
 * coverage.h - how many questions a bank has for each objective of the exams
 *
 * In:    a syllabus, a bank; published questions count, by their first
 *        objective
 * Out:   sums by exam and section; rows by objective, gaps first
 * Never: prints
 *
 * What an objective should have: the exam weighs its sections, so a section's
 * share of the exam's questions is its weight. Within a section all objectives
 * weigh the same, but for those that "what does this print?" suits badly and
 * those that the current outline leaves out, which should have none. A bank
 * should have at least as many questions as the exam has items.
 */
#ifndef COVERAGE_H
#define COVERAGE_H

#include "bank.h"
#include "syllabus.h"

#define DIFFICULTIES 4		/* [0]: none is given */

struct coverage_sum {
	size_t questions, by_difficulty[DIFFICULTIES];
	double wanted;
};

struct coverage_row {
	const struct objective *objective;
	size_t place;		/* in the syllabus */
	struct coverage_sum sum;
	size_t also;		/* that name it, but not first */
	double gap;		/* wanted less what is there; never below 0 */
};

struct coverage_section {
	const struct exam_section *section;
	struct coverage_sum sum;
};

struct coverage_exam {
	const struct exam *exam;
	struct coverage_sum sum;
	struct coverage_section *sections;
	size_t section_count;
	struct coverage_row *rows;	/* gaps first, then as they are listed */
	size_t row_count;
};

struct coverage {
	struct coverage_exam *exams;
	size_t count;
	size_t drafts, strays;	/* not counted: strays name no objective of
				 * the syllabus first */
};

/* `exam`: an exam's id or code; NULL for all. ERR_USAGE when there is none of
 * that name. */
CHECKED int coverage_build(struct arena *arena,
			   const struct syllabus *syllabus,
			   const struct bank *bank, const char *exam,
			   struct coverage *out, struct err *err);

#endif
