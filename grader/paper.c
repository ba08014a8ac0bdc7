/* paper.c - a bank and an exam -> a paper, and what an answered one is worth */
#include "paper.h"

#include <stdlib.h>

#include "base/hash.h"
#include "base/random.h"
#include "base/scope.h"

/* A question that may be drawn for a section. */
struct candidate {
	const struct question *question;
	size_t objective;	/* of the section */
	unsigned uses;		/* sittings before */
	uint64_t chance;
	bool taken;
};

static size_t objective_index(const struct exam_section *section,
			      struct str id)
{
	size_t i = 0;

	while (i < section->count &&
	       !str_equal(section->objectives[i].id, id))
		i++;
	return i;
}

static size_t candidates_of(const struct bank *bank,
			    const struct exam_section *section,
			    const struct sittings *before, uint64_t seed,
			    struct candidate *out)
{
	size_t count = 0;

	for (size_t i = 0; i < bank->count; i++) {
		const struct question *q = &bank->questions[i];
		size_t objective = !q->objective_count ? section->count :
			objective_index(section, q->objectives[0]);

		if (objective == section->count)
			continue;
		out[count++] = (struct candidate){
			.question = q, .objective = objective,
			.uses = sittings_uses(before, q->id),
			.chance = hash_bytes(HASH_START ^ seed, q->id),
		};
	}
	return count;
}

/* Fewest sittings first; then the objective that has been drawn least; then
 * by chance. */
static struct candidate *best_of(struct candidate *all, size_t count,
				 const size_t *drawn)
{
	struct candidate *best = NULL;

	for (size_t i = 0; i < count; i++) {
		struct candidate *c = &all[i];

		if (c->taken)
			continue;
		if (!best || c->uses < best->uses ||
		    (c->uses == best->uses &&
		     (drawn[c->objective] < drawn[best->objective] ||
		      (drawn[c->objective] == drawn[best->objective] &&
		       c->chance < best->chance))))
			best = c;
	}
	return best;
}

static void draw_section(struct arena *arena, const struct bank *bank,
			 const struct sittings *before, uint64_t seed,
			 struct paper *out, struct paper_section *part)
{
	FREE_ARENA struct arena scratch = ARENA_INIT;
	struct candidate *all = arena_array(&scratch, bank->count,
					    sizeof(*all));
	size_t *drawn = arena_array(&scratch, part->section->count,
				    sizeof(*drawn));
	size_t count = candidates_of(bank, part->section, before, seed, all);
	struct random random = {
		.state = hash_bytes(HASH_START ^ seed, part->section->id),
	};
	size_t *order;

	(void)arena;
	part->first = out->count;
	while (part->count < part->wanted) {
		struct candidate *c = best_of(all, count, drawn);

		if (!c)
			break;
		c->taken = true;
		drawn[c->objective]++;
		out->questions[part->first + part->count++] = c->question;
	}
	/* Objectives in turn would tell what comes next. */
	order = arena_array(&scratch, part->count, sizeof(*order));
	random_order(&random, order, part->count);
	const struct question **in = arena_array(&scratch, part->count,
						 sizeof(*in));
	for (size_t i = 0; i < part->count; i++)
		in[i] = out->questions[part->first + i];
	for (size_t i = 0; i < part->count; i++)
		out->questions[part->first + i] = in[order[i]];
	out->count += part->count;
}

static struct paper paper_for(struct arena *arena, const struct exam *exam,
			      size_t places)
{
	struct paper paper = {
		.exam = exam,
		.questions = arena_array(arena, places,
					 sizeof(*paper.questions)),
		.sections = arena_array(arena, exam->count,
					sizeof(*paper.sections)),
	};

	for (size_t i = 0; i < exam->count; i++)
		if (exam->sections[i].items)
			paper.sections[paper.section_count++] =
				(struct paper_section){
					.section = &exam->sections[i],
					.wanted = exam->sections[i].items,
				};
	return paper;
}

void paper_draw(struct arena *arena, const struct bank *bank,
		const struct exam *exam, const struct sittings *before,
		uint64_t seed, struct paper *out)
{
	size_t places = 0;

	for (size_t i = 0; i < exam->count; i++)
		places += exam->sections[i].items;
	*out = paper_for(arena, exam, places);
	for (size_t i = 0; i < out->section_count; i++)
		draw_section(arena, bank, before, seed, out,
			     &out->sections[i]);
}

static const struct question *find(const struct bank *bank, struct str id)
{
	for (size_t i = 0; i < bank->count; i++)
		if (str_equal(bank->questions[i].id, id))
			return &bank->questions[i];
	return NULL;
}

/* The section from `at` on that asks the question by now; `at` where none
 * does any more. */
static size_t section_from(const struct paper *paper, size_t at,
			   const struct question *q)
{
	for (size_t i = at; q->objective_count && i < paper->section_count;
	     i++) {
		const struct exam_section *section = paper->sections[i].section;

		if (objective_index(section, q->objectives[0]) <
		    section->count)
			return i;
	}
	return at;
}

/* Sections follow each other; a question that is lost, or of none of them
 * now, is of the one before it. */
void paper_of(struct arena *arena, const struct bank *bank,
	      const struct exam *exam, const struct sitting *sitting,
	      struct paper *out)
{
	size_t at = 0;

	*out = paper_for(arena, exam, sitting->count);
	out->count = sitting->count;
	for (size_t i = 0; i < sitting->count; i++) {
		const struct question *q = find(bank, sitting->questions[i]);
		size_t to = q ? section_from(out, at, q) : at;

		out->questions[i] = q;
		while (at < to)
			out->sections[++at].first = i;
		if (out->section_count)
			out->sections[at].count++;
	}
}

void paper_order(const struct question *q, uint64_t seed, size_t *out,
		 size_t count)
{
	struct random random = {.state = hash_bytes(HASH_START ^ seed, q->id)};

	random_order(&random, out, count);
}

struct paper_score paper_score(struct arena *arena, const struct paper *paper,
			       const struct sitting *sitting,
			       const double *marks)
{
	struct paper_score score = {
		.sections = arena_array(arena, paper->section_count,
					sizeof(*score.sections)),
	};
	double weight = 0;

	for (size_t i = 0; i < paper->section_count; i++) {
		const struct paper_section *part = &paper->sections[i];
		struct score *s = &score.sections[i];

		s->items = part->count;
		for (size_t k = part->first; k < part->first + part->count;
		     k++) {
			s->marks += marks[k];
			s->answered += sitting->answers[k].given;
		}
		if (!part->count)
			continue;
		weight += part->section->weight_percent;
		score.share += part->section->weight_percent * s->marks /
			       (double)part->count;
	}
	if (weight > 0)
		score.share /= weight;
	/* 21 of 30 are 70 %, however the shares were added up. */
	score.passed = score.share * 100 + 1e-9 >=
		       paper->exam->passing_percent;
	return score;
}
