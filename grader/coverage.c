/* coverage.c - count the questions, weigh what should be there */
#include "coverage.h"

#include <stdlib.h>

/* ----------------------------------------------------------------- counting */

static struct coverage_row *row_of(const struct coverage *c, struct str id,
				   struct coverage_exam **exam)
{
	for (size_t i = 0; i < c->count; i++) {
		*exam = &c->exams[i];
		for (size_t k = 0; k < c->exams[i].row_count; k++)
			if (str_equal(c->exams[i].rows[k].objective->id, id))
				return &c->exams[i].rows[k];
	}
	return NULL;
}

static void count_in(struct coverage_sum *sum, const struct question *q)
{
	sum->questions++;
	sum->by_difficulty[q->difficulty]++;
}

/* Objectives of a section stand next to each other in rows, in their order,
 * until they are sorted. */
static struct coverage_section *section_of(const struct coverage_exam *exam,
					   const struct coverage_row *row)
{
	size_t before = 0, at = (size_t)(row - exam->rows);

	for (size_t i = 0; i < exam->section_count; i++) {
		before += exam->sections[i].section->count;
		if (at < before)
			return &exam->sections[i];
	}
	return NULL;
}

static void count_question(struct coverage *c, const struct syllabus *all,
			   const struct question *q)
{
	struct coverage_exam *exam;
	struct coverage_row *row;

	for (size_t i = 0; i < q->objective_count; i++) {
		row = row_of(c, q->objectives[i], &exam);
		if (row && i) {
			row->also++;
		} else if (row) {
			count_in(&row->sum, q);
			count_in(&section_of(exam, row)->sum, q);
			count_in(&exam->sum, q);
		}
	}
	if (!q->objective_count || !syllabus_objective(all, q->objectives[0]))
		c->strays++;
}

/* ----------------------------------------------------------------- weighing */

static bool is_wanted(const struct objective *o)
{
	return o->fit != FIT_LOW && !o->seed_only;
}

static void weigh_section(struct coverage_section *s,
			  struct coverage_row *rows, double wanted)
{
	size_t count = 0;

	s->sum.wanted = wanted;
	for (size_t i = 0; i < s->section->count; i++)
		count += is_wanted(rows[i].objective);
	for (size_t i = 0; i < s->section->count; i++) {
		struct coverage_row *row = &rows[i];

		if (is_wanted(row->objective))
			row->sum.wanted = wanted / (double)count;
		row->gap = row->sum.wanted - (double)row->sum.questions;
		if (row->gap < 0)
			row->gap = 0;
	}
}

static void weigh_exam(struct coverage_exam *exam)
{
	struct coverage_row *rows = exam->rows;
	unsigned weights = 0;

	exam->sum.wanted = (double)exam->sum.questions;
	if (exam->sum.questions < exam->exam->items)
		exam->sum.wanted = exam->exam->items;
	for (size_t i = 0; i < exam->section_count; i++)
		weights += exam->sections[i].section->weight_percent;
	for (size_t i = 0; i < exam->section_count; i++) {
		struct coverage_section *s = &exam->sections[i];

		weigh_section(s, rows, weights ? exam->sum.wanted *
			      s->section->weight_percent / weights : 0);
		rows += s->section->count;
	}
}

static int by_gap(const void *left, const void *right)
{
	const struct coverage_row *a = left, *b = right;

	if (a->gap > b->gap || a->gap < b->gap)
		return a->gap > b->gap ? -1 : 1;
	return a->place < b->place ? -1 : a->place > b->place;
}

/* ---------------------------------------------------------------- the whole */

static void add_exam(struct arena *arena, const struct exam *exam,
		     struct coverage *c)
{
	struct coverage_exam *out = &c->exams[c->count++];
	size_t rows = 0;

	*out = (struct coverage_exam){
		.exam = exam, .section_count = exam->count,
		.sections = arena_array(arena, exam->count,
					sizeof(*out->sections)),
	};
	for (size_t i = 0; i < exam->count; i++) {
		out->sections[i].section = &exam->sections[i];
		rows += exam->sections[i].count;
	}
	out->rows = arena_array(arena, rows, sizeof(*out->rows));
	for (size_t i = 0; i < exam->count; i++)
		for (size_t k = 0; k < exam->sections[i].count; k++) {
			struct coverage_row *row = &out->rows[out->row_count];

			row->objective = &exam->sections[i].objectives[k];
			row->place = out->row_count++;
		}
}

static int no_exam(const struct syllabus *syllabus, const char *name,
		   struct err *err)
{
	const char **names = must_realloc(NULL, (syllabus->count + 1) *
						sizeof(*names));
	const char *near;

	for (size_t i = 0; i < syllabus->count; i++)
		names[i] = syllabus->exams[i].id.at;
	near = str_nearest(str_of(name), names, syllabus->count);
	if (!near)
		near = syllabus->count ? names[0] : NULL;
	free(names);
	return err_set(err, ERR_USAGE, "no exam \"%s\" in %.*s: %s%s", name,
		       STR_ARG(syllabus->path), near ? "name one like " :
		       "it has none", near ? near : "");
}

int coverage_build(struct arena *arena, const struct syllabus *syllabus,
		   const struct bank *bank, const char *exam,
		   struct coverage *out, struct err *err)
{
	struct coverage c = {
		.exams = arena_array(arena, syllabus->count,
				     sizeof(*c.exams)),
	};

	for (size_t i = 0; i < syllabus->count; i++)
		if (!exam || str_is(syllabus->exams[i].id, exam) ||
		    str_is(syllabus->exams[i].code, exam))
			add_exam(arena, &syllabus->exams[i], &c);
	if (exam && !c.count)
		return no_exam(syllabus, exam, err);
	for (size_t i = 0; i < bank->count; i++) {
		if (bank->questions[i].status == PUBLISHED)
			count_question(&c, syllabus, &bank->questions[i]);
		c.drafts += bank->questions[i].status == DRAFT;
	}
	for (size_t i = 0; i < c.count; i++) {
		weigh_exam(&c.exams[i]);
		if (c.exams[i].row_count)
			qsort(c.exams[i].rows, c.exams[i].row_count,
			      sizeof(*c.exams[i].rows), by_gap);
	}
	*out = c;
	return 0;
}
