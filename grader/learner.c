/* learner.c - a history of entries -> what its learner knows */
#include "learner.h"

#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "base/hash.h"

/* Open addressing over the items; a power of two, never more than half full. */
struct item_index {
	size_t *at;		/* number of an item and one; 0 free */
	size_t cap;
};

void learner_init(struct learner *l)
{
	*l = (struct learner){
		.arena = ARENA_INIT, .schedule = SCHEDULE_DEFAULT,
	};
	l->index = must_realloc(NULL, sizeof(*l->index));
	*l->index = (struct item_index){0};
}

void learner_free(struct learner *l)
{
	if (l->index)
		free(l->index->at);
	free(l->index);
	free(l->items);
	arena_free(&l->arena);
	*l = (struct learner){0};
}

/* ----------------------------------------------------------------- the items */

static size_t slot_of(const struct learner *l, enum item_kind kind,
		      struct str name)
{
	const struct item_index *index = l->index;
	size_t at = (size_t)hash_bytes(HASH_START ^ (uint64_t)kind, name) &
		    (index->cap - 1);

	while (index->at[at]) {
		const struct item *item = &l->items[index->at[at] - 1];

		if (item->kind == kind && str_equal(item->name, name))
			break;
		at = (at + 1) & (index->cap - 1);
	}
	return at;
}

static void index_grow(struct learner *l)
{
	struct item_index *index = l->index;

	if (index->cap > 2 * (l->count + 1))
		return;
	free(index->at);
	index->cap = index->cap ? index->cap * 2 : 256;
	index->at = must_realloc(NULL, index->cap * sizeof(*index->at));
	memset(index->at, 0, index->cap * sizeof(*index->at));
	for (size_t i = 0; i < l->count; i++)
		index->at[slot_of(l, l->items[i].kind, l->items[i].name)] =
			i + 1;
}

static struct item *item_for(struct learner *l, enum item_kind kind,
			     struct str name)
{
	size_t slot;

	index_grow(l);
	slot = slot_of(l, kind, name);
	if (l->index->at[slot])
		return &l->items[l->index->at[slot] - 1];
	if (l->count == l->cap) {
		l->cap = l->cap ? l->cap * 2 : 64;
		l->items = must_realloc(l->items, l->cap * sizeof(*l->items));
	}
	l->items[l->count] = (struct item){
		.kind = kind, .name = str_copy(&l->arena, name),
	};
	l->index->at[slot] = ++l->count;
	return &l->items[l->count - 1];
}

const struct item *learner_item(const struct learner *l, enum item_kind kind,
				struct str name)
{
	size_t number;

	if (!l->index->cap)
		return NULL;
	number = l->index->at[slot_of(l, kind, name)];
	return number ? &l->items[number - 1] : NULL;
}

bool item_is_held(const struct item *belief)
{
	return belief->question_count >= LEARNER_HELD;
}

/* --------------------------------------------------------------- an answer */

static void keep_text(struct arena *arena, struct str *kept, struct str text)
{
	if (!str_equal(*kept, text) || !kept->at)
		*kept = str_copy(arena, text);
}

/* How often the same wrong answer came in a row. */
static void note_wrong(struct learner *l, struct item *item,
		       const struct entry *entry)
{
	bool same = item->same_wrong &&
		    str_equal(item->last_wrong, entry->text) &&
		    str_equal(item->last_ends, entry->ends);

	item->same_wrong = same ? item->same_wrong + 1 : 1;
	keep_text(&l->arena, &item->last_wrong, entry->text);
	keep_text(&l->arena, &item->last_ends, entry->ends);
}

static void review(struct learner *l, struct item *item,
		   const struct entry *entry)
{
	if (!item->first_ms)
		item->first_ms = entry->at_ms;
	item->last_ms = entry->at_ms;
	item->last_right = entry->rating >= RATING_GOOD;
	item->answers++;
	item->right += item->last_right;
	item->memory = schedule_review(&item->memory, entry->rating,
				       entry->at_ms, &l->schedule);
}

static void add_question(struct learner *l, const struct entry *entry)
{
	struct item *item = item_for(l, ITEM_QUESTION, entry->question);

	/* Another output: what was learnt of the old one is void. */
	if (!entry->variation && item->key.len &&
	    !str_equal(item->key, entry->key))
		item->memory = MEMORY_INIT;
	if (!entry->variation)
		keep_text(&l->arena, &item->key, entry->key);
	review(l, item, entry);
	if (entry->rating == RATING_AGAIN)
		note_wrong(l, item, entry);
	else
		item->same_wrong = 0;
}

/* The question that a belief led astray, once. */
static void add_evidence(struct learner *l, struct item *belief,
			 struct str question)
{
	for (size_t i = 0; i < belief->question_count; i++)
		if (str_equal(belief->questions[i], question))
			return;
	belief->questions = arena_grow(&l->arena, belief->questions,
				       belief->question_count,
				       sizeof(*belief->questions));
	belief->questions[belief->question_count++] =
		str_copy(&l->arena, question);
}

static void add_beliefs(struct learner *l, const struct entry *entry)
{
	bool same = str_equal(entry->belief, entry->asked_for);
	struct item *belief;

	if (entry->asked_for.len && !same) {
		belief = item_for(l, ITEM_BELIEF, entry->asked_for);
		review(l, belief, entry);
	}
	if (entry->belief.len) {
		belief = item_for(l, ITEM_BELIEF, entry->belief);
		add_evidence(l, belief, entry->question);
		review(l, belief, entry);
	}
	if (l->owed.len && str_equal(l->owed, entry->asked_for))
		l->owed = STR_NONE;
	/* One second question for a miss, not a chain of them. */
	if (entry->belief.len && !same) {
		l->owed = str_copy(&l->arena, entry->belief);
		l->owed_by = str_copy(&l->arena, entry->question);
	}
}

static void add_answer(struct learner *l, const struct entry *entry)
{
	l->answers++;
	l->drill_answers++;
	add_question(l, entry);
	add_beliefs(l, entry);
}

static void add_skip(struct learner *l, const struct entry *entry)
{
	struct item *item = item_for(l, ITEM_QUESTION, entry->question);

	item->skips++;
	if (!item->first_ms)
		item->first_ms = entry->at_ms;
	item->last_ms = entry->at_ms;
	l->drill_answers++;
	/* Nobody is asked for ever what is skipped. */
	if (l->owed.len && str_equal(l->owed, entry->asked_for))
		l->owed = STR_NONE;
}

/* --------------------------------------------------------------- the others */

static void add_drill_start(struct learner *l, const struct entry *entry)
{
	l->drill = str_copy(&l->arena, entry->detail.at ? entry->detail
							 : STR(""));
	l->drill_answers = 0;
}

static void add_drill_end(struct learner *l, const struct entry *entry)
{
	(void)entry;
	l->drill = STR_NONE;
	l->drill_answers = 0;
}

struct setting {
	struct str name, value;
	struct setting *next;
};

/* "2027-01-15" -> noon of that day where the entry was made; 0 for none. */
static int64_t noon_of(struct str date, int zone)
{
	char text[16], *end = text;
	long year, month, day;

	if (date.len != 10)
		return 0;
	memcpy(text, date.at, 10);
	text[10] = '\0';
	year = strtol(text, &end, 10);
	month = *end == '-' ? strtol(end + 1, &end, 10) : 0;
	day = *end == '-' ? strtol(end + 1, &end, 10) : 0;
	if (*end || month < 1 || month > 12 || day < 1 || day > 31)
		return 0;
	return clock_noon_ms((int)year, (int)month, (int)day, zone);
}

static void add_setting(struct learner *l, const struct entry *entry)
{
	size_t end = str_find(entry->detail, STR("="));
	struct str name = str_slice(entry->detail, 0, end);
	struct setting *s = l->settings;

	while (s && !str_equal(s->name, name))
		s = s->next;
	if (!s) {
		s = arena_new(&l->arena, struct setting);
		s->name = str_copy(&l->arena, name);
		s->next = l->settings;
		l->settings = s;
	}
	s->value = str_copy(&l->arena, str_slice(entry->detail, end + 1,
						 entry->detail.len));
	if (str_is(name, "exam-date"))
		l->schedule.exam_ms = noon_of(s->value, entry->zone);
}

struct str learner_setting(const struct learner *l, const char *name)
{
	const struct setting *s = l->settings;

	while (s && !str_is(s->name, name))
		s = s->next;
	return s && s->value.len ? s->value : STR_NONE;
}

static void add_exam_answer(struct learner *l, const struct entry *entry)
{
	(void)entry;
	l->exam_answers++;
}

void learner_add(struct learner *l, const struct entry *entry)
{
	static void (*const add[ENTRY_KIND_COUNT])(struct learner *,
						   const struct entry *) = {
		[ENTRY_ANSWER] = add_answer,
		[ENTRY_SKIP] = add_skip,
		[ENTRY_DRILL_START] = add_drill_start,
		[ENTRY_DRILL_END] = add_drill_end,
		[ENTRY_EXAM_ANSWER] = add_exam_answer,
		[ENTRY_SETTING] = add_setting,
	};

	if (add[entry->kind])
		add[entry->kind](l, entry);
	l->entries++;
	l->zone = entry->zone;
	if (entry->seq > l->seq)
		l->seq = entry->seq;
}

unsigned learner_new_today(const struct learner *l, int64_t now_ms)
{
	int64_t today = clock_day(now_ms, l->zone);
	unsigned count = 0;

	for (size_t i = 0; i < l->count; i++)
		count += l->items[i].kind == ITEM_QUESTION &&
			 l->items[i].first_ms &&
			 clock_day(l->items[i].first_ms, l->zone) == today;
	return count;
}

enum rating rating_of(enum rung verdict, bool full, unsigned hints)
{
	if (full)
		return hints ? RATING_HARD : RATING_GOOD;
	return verdict <= RUNG_FORMAT_LAST && verdict != RUNG_ORDER
		? RATING_HARD : RATING_AGAIN;
}
