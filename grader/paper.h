/*
 * paper.h - a bank and an exam -> a paper, and what an answered one is worth
 *
 * In:    questions that can be asked, an exam of the syllabus, what was asked
 *        in sittings before, a seed
 * Out:   ids in the order of the exam's sections; a score by section
 * Errs:  none: a section with too few questions is shorter, and says so
 * Never: draws a question again while its section has one that was in fewer
 *        sittings; depends on anything but what is named here
 *
 * Within a section objectives take turns, so that none is left out while
 * another is asked twice. The score is that of the exams: each section counts
 * by its weight, whatever the number of its questions.
 */
#ifndef PAPER_H
#define PAPER_H

#include "bank.h"
#include "grade.h"
#include "sitting.h"
#include "syllabus.h"

struct paper_section {
	const struct exam_section *section;
	size_t first, count;	/* places, from 0 */
	unsigned wanted;	/* items of the real exam */
};

struct paper {
	const struct exam *exam;
	const struct question **questions;	/* by place */
	size_t count;
	struct paper_section *sections;
	size_t section_count;
};
void paper_draw(struct arena *arena, const struct bank *bank,
		const struct exam *exam, const struct sittings *before,
		uint64_t seed, struct paper *out);
/* The paper of a sitting. A question that has gone from the bank is NULL. */
void paper_of(struct arena *arena, const struct bank *bank,
	      const struct exam *exam, const struct sitting *sitting,
	      struct paper *out);
/* The order in which a question's options are shown: out[count]. */
void paper_order(const struct question *q, uint64_t seed, size_t *out,
		 size_t count);

struct score {
	double marks;		/* of a section: of `items` */
	size_t items, answered;
};
struct paper_score {
	struct score *sections;	/* as in the paper */
	double share;		/* 0 to 1, weighted */
	bool passed;
};
/* marks[place] is 0 to 1. */
struct paper_score paper_score(struct arena *arena, const struct paper *paper,
			       const struct sitting *sitting,
			       const double *marks);

#endif
