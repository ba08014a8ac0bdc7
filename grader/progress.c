/* progress.c - a history of entries -> what there is to show for it */
#include "progress.h"

#include <math.h>
#include <stdlib.h>

#include "base/clock.h"
#include "base/scope.h"

#define MONTH_DAYS 30

/* ----------------------------------------------------------- while it is read */

void progress_log_init(struct progress_log *log)
{
	*log = (struct progress_log){.arena = ARENA_INIT};
	learner_init(&log->before);
}

void progress_log_free(struct progress_log *log)
{
	learner_free(&log->before);
	free(log->at);
	arena_free(&log->arena);
}

void progress_log_add(struct progress_log *log, const struct entry *e)
{
	const struct item *item;

	log->zone = e->zone;
	if (e->kind == ENTRY_ANSWER && e->rating != RATING_NONE) {
		item = learner_item(&log->before, ITEM_QUESTION, e->question);
		if (log->count == log->cap) {
			log->cap = log->cap ? log->cap * 2 : 256;
			log->at = must_realloc(log->at, log->cap *
					       sizeof(*log->at));
		}
		log->at[log->count++] = (struct progress_answer){
			.at_ms = e->at_ms,
			.day = clock_day(e->at_ms, e->zone),
			.question = str_copy(&log->arena, e->question),
			.belief = str_copy(&log->arena, e->belief),
			.asked_for = str_copy(&log->arena, e->asked_for),
			.right = e->rating >= RATING_GOOD,
			.first = !item || !item->answers,
			.review = item && item->memory.state == MEMORY_REVIEW &&
				  item->memory.interval > 0,
		};
	}
	learner_add(&log->before, e);
}

/* ---------------------------------------------------------------------- days */

static void count_days(const struct progress_log *log, struct progress *p)
{
	const size_t days = PROGRESS_WEEKS * 7;
	int64_t today = clock_day(p->now_ms, p->zone);
	int64_t first = today - (int64_t)days + 1;

	for (size_t i = 0; i < days; i++)
		p->days[i].day = first + (int64_t)i;
	for (size_t i = 0; i < log->count; i++) {
		const struct progress_answer *a = &log->at[i];

		p->answers++;
		p->right += a->right;
		if (a->review && a->day > today - MONTH_DAYS) {
			p->reviews++;
			p->remembered += a->right;
		}
		if (a->day >= first && a->day <= today) {
			p->days[a->day - first].answers++;
			p->days[a->day - first].right += a->right;
		}
	}
}

/* Days in a row; today may still be empty. */
static void count_streaks(const struct progress_log *log, struct progress *p)
{
	int64_t today = clock_day(p->now_ms, p->zone), last = INT64_MIN;
	unsigned run = 0;

	for (size_t i = 0; i < log->count; i++) {
		int64_t day = log->at[i].day;

		if (day == last)
			continue;
		run = last != INT64_MIN && day == last + 1 ? run + 1 : 1;
		last = day;
		if (run > p->best_streak)
			p->best_streak = run;
	}
	p->streak = last >= today - 1 ? run : 0;
}

/* ---------------------------------------------------------------- the memories */

static const struct item *item_of(const struct learner *l,
				  const struct question *q)
{
	const struct item *item = learner_item(l, ITEM_QUESTION, q->id);

	return item && item->answers ? item : NULL;
}

static void add_due(struct progress *p, int64_t due_ms)
{
	int64_t day = clock_day(due_ms, p->zone) -
		      clock_day(p->now_ms, p->zone);

	if (day < 0)
		day = 0;
	if (day < PROGRESS_AHEAD)
		p->ahead[day]++;
}

static void count_items(const struct learner *l, const struct bank *bank,
			struct progress *p)
{
	double recall = 0;

	p->questions = bank->count;
	for (size_t i = 0; i < bank->count; i++) {
		const struct item *item = item_of(l, &bank->questions[i]);

		if (!item)
			continue;
		p->seen++;
		recall += schedule_recall(&item->memory, p->now_ms);
		p->due += item->memory.due_ms <= p->now_ms;
		add_due(p, item->memory.due_ms);
	}
	p->recall = p->seen ? recall / (double)p->seen : 0;
	for (size_t i = 0; i < l->count; i++) {
		const struct item *item = &l->items[i];

		p->beliefs_due += item->kind == ITEM_BELIEF &&
				  item_is_held(item) &&
				  item->memory.due_ms <= p->now_ms;
	}
}

/* ------------------------------------------------------------------- the parts */

static const struct question *find(const struct bank *bank, struct str id)
{
	size_t low = 0, high = bank->count;

	while (low < high) {
		size_t middle = (low + high) / 2;
		int order = str_compare(bank->questions[middle].id, id);

		if (!order)
			return &bank->questions[middle];
		if (order < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return NULL;
}

/* Is the question of this objective, or of one of this section? By the one
 * that it names first. */
static bool is_of(const struct question *q, const struct progress_part *part)
{
	struct str first = q->objective_count ? q->objectives[0] : STR("");

	if (!part->is_section)
		return str_equal(first, part->id);
	return first.len > part->id.len && first.at[part->id.len] == '.' &&
	       str_equal(str_slice(first, 0, part->id.len), part->id);
}

static void fill_part(const struct progress_log *log, const struct learner *l,
		      const struct bank *bank, const struct progress *p,
		      struct progress_part *part)
{
	double recall = 0;

	for (size_t i = 0; i < bank->count; i++) {
		const struct item *item;

		if (!is_of(&bank->questions[i], part))
			continue;
		part->questions++;
		item = item_of(l, &bank->questions[i]);
		part->seen += item != NULL;
		if (item)
			recall += schedule_recall(&item->memory, p->now_ms);
	}
	part->recall = part->seen ? recall / (double)part->seen : 0;
	for (size_t i = log->count; i-- && part->asked < PROGRESS_LATELY;) {
		const struct question *q = find(bank, log->at[i].question);

		if (!q || !is_of(q, part))
			continue;
		part->asked++;
		part->right += log->at[i].right;
	}
}

static void build_parts(struct arena *arena, const struct progress_log *log,
			const struct learner *l, const struct bank *bank,
			const struct syllabus *s, struct progress *p)
{
	size_t count = 0;

	for (size_t i = 0; i < s->count; i++)
		for (size_t k = 0; k < s->exams[i].count; k++)
			count += 1 + s->exams[i].sections[k].count;
	p->parts = arena_array(arena, count, sizeof(*p->parts));
	for (size_t i = 0; i < s->count; i++)
		for (size_t k = 0; k < s->exams[i].count; k++) {
			const struct exam_section *x = &s->exams[i].sections[k];

			p->parts[p->part_count++] = (struct progress_part){
				.id = x->id, .title = x->title,
				.is_section = true,
			};
			for (size_t o = 0; o < x->count; o++)
				p->parts[p->part_count++] =
					(struct progress_part){
						.id = x->objectives[o].id,
						.title = x->objectives[o].title,
					};
		}
	for (size_t i = 0; i < p->part_count; i++)
		fill_part(log, l, bank, p, &p->parts[i]);
}

/* ----------------------------------------------------------------- the beliefs */

static int by_misses(const void *a, const void *b)
{
	const struct progress_belief *x = a, *y = b;

	if (x->misses != y->misses)
		return x->misses < y->misses ? 1 : -1;
	return str_compare(x->name, y->name);
}

static void build_beliefs(struct arena *arena, const struct progress_log *log,
			  const struct learner *l, struct progress *p)
{
	p->beliefs = arena_array(arena, l->count, sizeof(*p->beliefs));
	for (size_t i = 0; i < l->count; i++) {
		const struct item *item = &l->items[i];
		struct progress_belief *b = &p->beliefs[p->belief_count];

		if (item->kind != ITEM_BELIEF)
			continue;
		*b = (struct progress_belief){
			.name = item->name, .held = item_is_held(item),
			.due_ms = item_is_held(item) ? item->memory.due_ms : 0,
		};
		for (size_t k = log->count;
		     k-- && b->at_stake < PROGRESS_BELIEF;) {
			const struct progress_answer *a = &log->at[k];
			bool miss = str_equal(a->belief, b->name);

			b->at_stake += miss ||
				       str_equal(a->asked_for, b->name);
			b->misses += miss;
		}
		p->belief_count++;
	}
	if (p->belief_count)
		qsort(p->beliefs, p->belief_count, sizeof(*p->beliefs),
		      by_misses);
}

/* --------------------------------------------------------------- the readiness */

/* Of the last first answers in a section: how many, and how many right. */
static void first_answers(const struct progress_log *log,
			  const struct bank *bank,
			  const struct exam_section *section, unsigned *asked,
			  unsigned *right)
{
	struct progress_part part = {.id = section->id, .is_section = true};

	*asked = *right = 0;
	for (size_t i = log->count; i-- && *asked < READY_FIRST;) {
		const struct question *q = !log->at[i].first ? NULL :
			find(bank, log->at[i].question);

		if (!q || !is_of(q, &part))
			continue;
		++*asked;
		*right += log->at[i].right;
	}
}

static void rate(const struct progress_log *log, const struct bank *bank,
		 struct readiness *r)
{
	double mean = 0, variance = 0, weights = 0, sd;

	r->enough = true;
	for (size_t i = 0; i < r->exam->count; i++) {
		const struct exam_section *s = &r->exam->sections[i];
		double weight = s->weight_percent / 100.0, a, b, chance;
		unsigned asked, right;

		if (!s->items)
			continue;
		first_answers(log, bank, s, &asked, &right);
		r->first_answers += asked;
		r->enough = r->enough && asked >= READY_LEAST;
		a = 1 + right;
		b = 1 + asked - right;
		chance = a / (a + b);
		mean += weight * chance;
		/* How little is known of the chance, and the luck of the items
		 * (Beta-binomial). */
		variance += weight * weight * chance * (1 - chance) *
			    (a + b + s->items) / (s->items * (a + b + 1));
		weights += weight;
	}
	if (weights > 0) {
		mean /= weights;
		variance /= weights * weights;
	}
	sd = sqrt(variance);
	r->expected = mean;
	r->low = fmax(0, mean - 1.645 * sd);
	r->high = fmin(1, mean + 1.645 * sd);
	r->pass_chance = sd > 0 ? 0.5 * erfc((r->exam->passing_percent / 100.0 -
					      mean) / (sd * M_SQRT2)) : 0;
}

static void build_readiness(struct arena *arena,
			    const struct progress_log *log,
			    const struct sittings *sittings,
			    const struct bank *bank, const struct syllabus *s,
			    struct progress *p)
{
	p->ready = arena_array(arena, s->count, sizeof(*p->ready));
	p->ready_count = s->count;
	for (size_t i = 0; i < s->count; i++) {
		struct readiness *r = &p->ready[i];

		r->exam = &s->exams[i];
		rate(log, bank, r);
		for (size_t k = 0; k < sittings->count; k++) {
			const struct sitting *one = &sittings->at[k];

			r->passed |= str_equal(one->exam, r->exam->id) &&
				     one->has_score &&
				     one->state != SITTING_ABANDONED &&
				     one->score * 100 + 1e-9 >=
				     r->exam->passing_percent;
		}
	}
}

void progress_build(struct arena *arena, const struct progress_log *log,
		    const struct learner *learner,
		    const struct sittings *sittings, const struct bank *bank,
		    const struct syllabus *syllabus, int64_t now_ms,
		    struct progress *p)
{
	*p = (struct progress){
		.now_ms = now_ms, .zone = log->zone,
		.exam_ms = learner->schedule.exam_ms,
	};
	count_days(log, p);
	count_streaks(log, p);
	count_items(learner, bank, p);
	build_parts(arena, log, learner, bank, syllabus, p);
	build_beliefs(arena, log, learner, p);
	build_readiness(arena, log, sittings, bank, syllabus, p);
}
