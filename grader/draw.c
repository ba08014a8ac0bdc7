/* draw.c - which question comes next in a drill? */
#include "draw.h"

#include "base/hash.h"
#include "base/scope.h"

bool belief_set_has(const struct belief_set *set, size_t belief)
{
	return belief < BELIEFS_MAX &&
	       (set->bits[belief / 64] >> (belief % 64) & 1);
}

void belief_set_add(struct belief_set *set, size_t belief)
{
	if (belief < BELIEFS_MAX)
		set->bits[belief / 64] |= (uint64_t)1 << (belief % 64);
}

/* The input, with each question's item looked up once. */
struct drawing {
	const struct draw_input *in;
	const struct item **seen;	/* by question; NULL never asked */
};

static struct drawing drawing_of(struct arena *arena,
				 const struct draw_input *in)
{
	struct drawing d = {in, arena_array(arena, in->bank->count,
					    sizeof(*d.seen))};

	for (size_t i = 0; i < in->bank->count; i++)
		d.seen[i] = learner_item(in->learner, ITEM_QUESTION,
					 in->bank->questions[i].id);
	return d;
}

static size_t belief_number(const struct draw_input *in, struct str name)
{
	size_t i = 0;

	while (i < in->belief_count && !str_equal(in->beliefs[i], name))
		i++;
	return i;
}

/* ------------------------------------------------- a question for a belief */

/* Of those that detect it, but for `but`: one never seen, else the one that
 * was asked longest ago. */
static const struct question *for_belief(const struct drawing *d,
					 struct str name, struct str but)
{
	const struct draw_input *in = d->in;
	size_t belief = belief_number(in, name);
	const struct question *best = NULL;
	int64_t best_ms = INT64_MAX;

	if (!in->detects || belief == in->belief_count)
		return NULL;
	for (size_t i = 0; i < in->bank->count; i++) {
		const struct question *q = &in->bank->questions[i];
		const struct item *item;
		int64_t last;

		if (!belief_set_has(&in->detects[i], belief) ||
		    str_equal(q->id, but) || str_equal(q->id, in->last))
			continue;
		item = d->seen[i];
		last = item ? item->last_ms : 0;
		if (last < best_ms) {
			best = q;
			best_ms = last;
		}
	}
	return best;
}

/* The last question that the belief was seen with. */
static struct str last_of(const struct item *belief)
{
	return belief->question_count
		? belief->questions[belief->question_count - 1] : STR_NONE;
}

/* --------------------------------------------------------------- what is due */

static bool is_due(const struct item *item, int64_t when)
{
	return item && item->memory.state != MEMORY_NEW &&
	       item->memory.due_ms <= when;
}

/* The longest overdue of the questions, by `when`; NULL none. */
static const struct question *due_question(const struct drawing *d,
					   int64_t when, int64_t *due)
{
	const struct draw_input *in = d->in;
	const struct question *best = NULL;

	*due = INT64_MAX;
	for (size_t i = 0; i < in->bank->count; i++) {
		const struct item *item = d->seen[i];
		const struct question *q = &in->bank->questions[i];

		if (!is_due(item, when) || item->memory.due_ms >= *due ||
		    (str_equal(q->id, in->last) && in->bank->count > 1))
			continue;
		best = q;
		*due = item->memory.due_ms;
	}
	return best;
}

static bool draw_due(const struct drawing *d, int64_t when, struct drawn *out)
{
	const struct learner *l = d->in->learner;
	int64_t due;

	out->question = due_question(d, when, &due);
	out->reason = DRAW_DUE;
	for (size_t i = 0; i < l->count; i++) {
		const struct item *item = &l->items[i];
		const struct question *q;

		if (item->kind != ITEM_BELIEF || !item_is_held(item) ||
		    !is_due(item, when) || item->memory.due_ms >= due)
			continue;
		q = for_belief(d, item->name, last_of(item));
		if (!q)
			continue;
		*out = (struct drawn){DRAW_BELIEF_DUE, q, item->name, 0};
		due = item->memory.due_ms;
	}
	return out->question != NULL;
}

/* ------------------------------------------------------------- what is new */

/* How often the question's objective was asked, of what is in the bank. */
static size_t asked_of(const struct drawing *d, struct str objective)
{
	const struct draw_input *in = d->in;
	size_t count = 0;

	for (size_t i = 0; i < in->bank->count; i++) {
		const struct question *q = &in->bank->questions[i];

		if (q->objective_count &&
		    str_equal(q->objectives[0], objective))
			count += d->seen[i] != NULL;
	}
	return count;
}

/* Never answered. One that was skipped comes back, but not in the same
 * drill. */
static bool is_new(const struct draw_input *in, const struct item *item)
{
	return !item || (!item->answers &&
			 in->now_ms - item->last_ms >= DRAW_SKIPPED_MS);
}

/* Less is sooner: easy before hard, objectives that were asked less before
 * others, then by the seed. */
static uint64_t newness(const struct drawing *d, const struct question *q)
{
	uint64_t hash = hash_bytes(HASH_START ^ d->in->seed, q->id);
	size_t asked = q->objective_count
		? asked_of(d, q->objectives[0]) : 0;
	uint64_t level = (uint64_t)(q->difficulty ? q->difficulty : 2);

	/* Two more of an objective weigh as much as a step of difficulty. */
	return (asked + 2 * level) << 32 | (hash & 0xffffffffu);
}

static bool draw_new(const struct drawing *d, struct drawn *out)
{
	const struct draw_input *in = d->in;
	uint64_t best = UINT64_MAX;

	for (size_t i = 0; i < in->bank->count && in->new_left; i++) {
		const struct question *q = &in->bank->questions[i];
		uint64_t rank;

		if (!is_new(in, d->seen[i]))
			continue;
		rank = newness(d, q);
		if (rank >= best)
			continue;
		best = rank;
		*out = (struct drawn){DRAW_NEW, q, STR_NONE, 0};
	}
	return best != UINT64_MAX;
}

/* ---------------------------------------------------------------- the whole */

static bool draw_second(const struct drawing *d, struct drawn *out)
{
	const struct learner *l = d->in->learner;
	const struct question *q;

	if (!l->owed.len)
		return false;
	q = for_belief(d, l->owed, l->owed_by);
	if (q)
		*out = (struct drawn){DRAW_SECOND, q, l->owed, 0};
	return q != NULL;
}

struct drawn draw_next(const struct draw_input *in)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct drawing d = drawing_of(&arena, in);
	struct drawn out = {.reason = DRAW_NOTHING};
	int64_t due;

	if (draw_second(&d, &out) || draw_due(&d, in->now_ms, &out) ||
	    (!in->due_only && draw_new(&d, &out)))
		return out;
	if (draw_due(&d, in->now_ms + DRAW_AHEAD_MS, &out)) {
		out.reason = DRAW_AHEAD;
		return out;
	}
	due_question(&d, INT64_MAX - 1, &due);
	return (struct drawn){
		.next_due_ms = due == INT64_MAX ? 0 : due,
	};
}

struct draw_counts draw_count(const struct draw_input *in)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct drawing d = drawing_of(&arena, in);
	struct draw_counts counts = {0};

	for (size_t i = 0; i < in->bank->count; i++) {
		const struct item *item = d.seen[i];

		counts.unseen += is_new(in, item);
		counts.due += is_due(item, in->now_ms);
	}
	return counts;
}
