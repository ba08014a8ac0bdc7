/* learner.c - a history of entries -> what its learner knows */
#include "learner.h"

#include <time.h>

#include "base/clock.h"
#include "base/hash.h"

/* -------------------------------------------------------------------- index */

/* Beside the kinds of items: exams' answers that were seen, each by itself. */
#define EXAM_ANSWER 2u

struct item_index {		/* open addressing; never more than half full */
	struct slot {
		uint64_t hash;	/* of kind and name */
		struct str name;	/* .at NULL: free */
		size_t item;
	} *slots;
	size_t count, size;	/* size: a power of two, or 0 */
};

static uint64_t hash_of(unsigned kind, struct str name)
{
	return hash_bytes(HASH_START + kind, name);
}

/* The slot of that name, or the free one where it would stand. Equal bytes
 * after an unequal start never have equal hashes: kinds need no look. */
static struct slot *slot_of(const struct item_index *index, uint64_t hash,
			    struct str name)
{
	/* The high bits are the better mixed ones. */
	size_t at = (hash ^ hash >> 32) & (index->size - 1);
	struct slot *slot = &index->slots[at];

	while (slot->name.at && (slot->hash != hash ||
				 !str_equal(slot->name, name))) {
		at = (at + 1) & (index->size - 1);
		slot = &index->slots[at];
	}
	return slot;
}

static void index_grow(struct arena *arena, struct item_index *index)
{
	struct item_index larger = {.count = index->count,
				    .size = index->size ? index->size * 2 : 64};

	if (2 * (index->count + 1) <= index->size)
		return;
	larger.slots = arena_array(arena, larger.size, sizeof(struct slot));
	for (size_t i = 0; i < index->size; i++)
		if (index->slots[i].name.at)
			*slot_of(&larger, index->slots[i].hash,
				 index->slots[i].name) = index->slots[i];
	*index = larger;
}

/* Copies what lives as long as its entry only. An absent one stays absent. */
static struct str keep(struct learner *learner, struct str s)
{
	if (!s.len)
		return s.at ? STR("") : STR_NONE;
	return str_copy(&learner->arena, s);
}

/* The slot of that name; a free one is taken, but for its name. */
static struct slot *index_add(struct learner *learner, uint64_t hash,
			      struct str name, bool *is_new)
{
	struct item_index *index = learner->index;
	struct slot *slot;

	index_grow(&learner->arena, index);
	slot = slot_of(index, hash, name);
	*is_new = !slot->name.at;
	if (*is_new) {
		slot->hash = hash;
		index->count++;
	}
	return slot;
}

static struct item *item_of(struct learner *learner, enum item_kind kind,
			    struct str name)
{
	bool is_new;
	struct slot *slot = index_add(learner, hash_of(kind, name), name,
				      &is_new);

	if (is_new) {
		learner->items = arena_grow(&learner->arena, learner->items,
					    learner->count,
					    sizeof(struct item));
		slot->name = keep(learner, name);
		slot->item = learner->count++;
		learner->items[slot->item] = (struct item){
			.kind = kind, .name = slot->name,
			.memory = MEMORY_INIT,
		};
	}
	return &learner->items[slot->item];
}

const struct item *learner_item(const struct learner *learner,
				enum item_kind kind, struct str name)
{
	const struct slot *slot;

	if (!learner->index->size)
		return NULL;
	slot = slot_of(learner->index, hash_of(kind, name), name);
	return slot->name.at ? &learner->items[slot->item] : NULL;
}

bool item_is_held(const struct item *belief)
{
	return belief->kind == ITEM_BELIEF &&
	       belief->question_count >= LEARNER_HELD;
}

/* ------------------------------------------------------------------ reviews */

enum rating rating_of(enum rung verdict, bool full, unsigned hints)
{
	if (!full && verdict > RUNG_FORMAT_LAST)
		return RATING_AGAIN;
	return full && !hints ? RATING_GOOD : RATING_HARD;
}

static bool is_full(const struct entry *entry)
{
	return entry->has_verdict && entry->marks >= 1;
}

/* Histories of others may have ratings and no verdicts. */
static bool is_miss(const struct entry *entry)
{
	if (!entry->has_verdict)
		return entry->rating == RATING_AGAIN;
	return rating_of(entry->verdict, is_full(entry), 0) == RATING_AGAIN;
}

static bool is_right(const struct entry *entry)
{
	if (!entry->has_verdict)
		return entry->rating >= RATING_GOOD;
	return is_full(entry) && !entry->hints;
}

static void count_answer(struct item *item, const struct entry *entry)
{
	item->answers++;
	item->right += is_right(entry);
	item->last_right = is_right(entry);
	if (!item->first_ms)
		item->first_ms = entry->at_ms;
	item->last_ms = entry->at_ms;
}

static void review(struct learner *learner, struct item *item,
		   const struct entry *entry)
{
	item->memory = schedule_review(&item->memory, entry->rating,
				       entry->at_ms, &learner->schedule);
}

/* ---------------------------------------------------------------- questions */

/* What was learnt of another program is void. */
static void check_key(struct learner *learner, struct item *item,
		      const struct entry *entry)
{
	if (!entry->key.len || entry->variation ||
	    str_equal(item->key, entry->key))
		return;
	if (item->key.len)
		*item = (struct item){
			.kind = item->kind, .name = item->name,
			.memory = MEMORY_INIT, .beliefs = item->beliefs,
			.belief_count = item->belief_count,
		};
	item->key = keep(learner, entry->key);
}

static void note_wrong(struct learner *learner, struct item *item,
		       const struct entry *entry)
{
	bool known = item->last_wrong.at || item->last_ends.at;

	if (!is_miss(entry)) {
		item->same_wrong = 0;
		return;
	}
	if (known && str_equal(item->last_wrong, entry->text) &&
	    str_equal(item->last_ends, entry->ends)) {
		item->same_wrong++;
		return;
	}
	item->same_wrong = 1;
	item->last_wrong = keep(learner, entry->text);
	item->last_ends = keep(learner, entry->ends);
}

static void answer_question(struct learner *learner, const struct entry *entry)
{
	struct item *item = item_of(learner, ITEM_QUESTION, entry->question);

	check_key(learner, item, entry);
	count_answer(item, entry);
	note_wrong(learner, item, entry);
	review(learner, item, entry);
}

/* ------------------------------------------------------------------ beliefs */

/* Each knows of the other, once. */
static void note_explained(struct learner *learner, struct item *question,
			   struct item *belief)
{
	size_t place = (size_t)(belief - learner->items);

	for (size_t i = 0; i < question->belief_count; i++)
		if (question->beliefs[i] == place)
			return;
	question->beliefs = arena_grow(&learner->arena, question->beliefs,
				       question->belief_count, sizeof(size_t));
	question->beliefs[question->belief_count++] = place;
	belief->questions = arena_grow(&learner->arena, belief->questions,
				       belief->question_count,
				       sizeof(struct str));
	belief->questions[belief->question_count++] = question->name;
}

static void review_belief(struct learner *learner, struct item *belief,
			  const struct entry *entry)
{
	count_answer(belief, entry);
	if (item_is_held(belief))
		review(learner, belief, entry);
}

static void explain(struct learner *learner, const struct entry *entry)
{
	struct item *belief = item_of(learner, ITEM_BELIEF, entry->belief);
	/* Answered already, so that its item is there and none moves. */
	struct item *question = item_of(learner, ITEM_QUESTION,
					entry->question);

	note_explained(learner, question, belief);
	review_belief(learner, belief, entry);
	learner->owed = belief->name;
	learner->owed_by = question->name;
}

/* Asked for a belief and missed by it, an answer is one review of it. */
static void answer_beliefs(struct learner *learner, const struct entry *entry)
{
	bool explained = entry->belief.len && is_miss(entry);

	if (entry->asked_for.len &&
	    !(explained && str_equal(entry->asked_for, entry->belief)))
		review_belief(learner, item_of(learner, ITEM_BELIEF,
					       entry->asked_for), entry);
	if (explained)
		explain(learner, entry);
}

/* The question that was asked for it settles what is owed, however it was
 * answered; but a miss that it explains owes another. */
static void settle(struct learner *learner, const struct entry *entry)
{
	if (entry->asked_for.len && str_equal(entry->asked_for, learner->owed))
		learner->owed = learner->owed_by = STR_NONE;
}

/* ----------------------------------------------------------------- settings */

struct setting {
	struct str name, value;
};

static struct setting *find_setting(const struct learner *learner,
				    struct str name)
{
	for (size_t i = 0; i < learner->setting_count; i++)
		if (str_equal(learner->settings[i].name, name))
			return &learner->settings[i];
	return NULL;
}

static struct setting *setting_of(struct learner *learner, struct str name)
{
	struct setting *found = find_setting(learner, name);

	if (found)
		return found;
	learner->settings = arena_grow(&learner->arena, learner->settings,
				       learner->setting_count,
				       sizeof(struct setting));
	found = &learner->settings[learner->setting_count++];
	*found = (struct setting){.name = keep(learner, name)};
	return found;
}

struct str learner_setting(const struct learner *learner, const char *name)
{
	const struct setting *found = find_setting(learner, str_of(name));

	return found && found->value.len ? found->value : STR_NONE;
}

static bool take_digits(struct str date, size_t from, size_t count, int *out)
{
	*out = 0;
	for (size_t i = from; i < from + count; i++) {
		if (date.at[i] < '0' || date.at[i] > '9')
			return false;
		*out = 10 * *out + (date.at[i] - '0');
	}
	return true;
}

bool exam_date_parse(struct str date, int zone, int64_t *out)
{
	struct tm tm = {.tm_hour = 12};
	time_t noon;
	int month, day;

	if (date.len != 10 || date.at[4] != '-' || date.at[7] != '-' ||
	    !take_digits(date, 0, 4, &tm.tm_year) ||
	    !take_digits(date, 5, 2, &month) ||
	    !take_digits(date, 8, 2, &day) || tm.tm_year < 1970)
		return false;
	tm.tm_year -= 1900;
	tm.tm_mon = month - 1;
	tm.tm_mday = day;
	noon = timegm(&tm);
	/* It makes 1 March of 29 February where there is none. */
	if (tm.tm_mon != month - 1 || tm.tm_mday != day)
		return false;
	*out = ((int64_t)noon - 60 * (int64_t)zone) * 1000;
	return true;
}

/* ----------------------------------------------------------------- the exam */

/* Due dates follow an exam that is set, moved or over: what FSRS says of an
 * item is in its memory still. */
static void bind_exam(struct learner *learner)
{
	bool ahead = learner->exam_ms > learner->now_ms;
	int64_t exam_ms = ahead ? learner->exam_ms : 0;

	if (exam_ms == learner->schedule.exam_ms)
		return;
	learner->schedule.exam_ms = exam_ms;
	for (size_t i = 0; i < learner->count; i++) {
		struct memory *memory = &learner->items[i].memory;

		memory->due_ms = schedule_due(memory, &learner->schedule);
	}
}

void learner_now(struct learner *learner, int64_t now_ms)
{
	learner->now_ms = now_ms;
	bind_exam(learner);
}

/* -------------------------------------------------------------- the entries */

static void take_answer(struct learner *learner, const struct entry *entry)
{
	learner->answers++;
	learner->drill_answers++;
	settle(learner, entry);
	if (!entry->question.len)
		return;
	answer_question(learner, entry);
	answer_beliefs(learner, entry);
}

static void skip_item(struct learner *learner, enum item_kind kind,
		      struct str name, int64_t at_ms)
{
	struct item *item;

	if (!name.len)
		return;
	item = item_of(learner, kind, name);
	item->skips++;
	item->last_ms = at_ms;
}

static void take_skip(struct learner *learner, const struct entry *entry)
{
	learner->drill_answers++;
	settle(learner, entry);
	skip_item(learner, ITEM_QUESTION, entry->question, entry->at_ms);
	skip_item(learner, ITEM_BELIEF, entry->asked_for, entry->at_ms);
}

static void take_drill_start(struct learner *learner,
			     const struct entry *entry)
{
	/* One without a selection is a drill all the same. */
	learner->drill = keep(learner, entry->detail.at ? entry->detail :
						          STR(""));
	learner->drill_answers = 0;
}

static void take_drill_end(struct learner *learner, const struct entry *entry)
{
	(void)entry;
	learner->drill = STR_NONE;
	learner->drill_answers = 0;
}

/* One place of one paper is known again by its hash alone: were two ever to
 * share one, a count would be one short. */
static void take_exam_answer(struct learner *learner,
			     const struct entry *entry)
{
	uint64_t hash = hash_part(hash_part(HASH_START + EXAM_ANSWER,
					    entry->exam), entry->question);
	struct slot *slot;
	bool is_new;

	slot = index_add(learner, hash + entry->place, STR(""), &is_new);
	slot->name = STR("");
	learner->answers += is_new;
}

static void take_setting(struct learner *learner, const struct entry *entry)
{
	size_t len = str_find(entry->detail, STR("="));
	struct str name = str_slice(entry->detail, 0, len);
	struct setting *setting;

	if (len == entry->detail.len)
		return;
	setting = setting_of(learner, name);
	setting->value = keep(learner, str_slice(entry->detail, len + 1,
						 entry->detail.len));
	if (!str_is(name, "exam-date"))
		return;
	if (!exam_date_parse(setting->value, entry->zone, &learner->exam_ms))
		learner->exam_ms = 0;
	bind_exam(learner);
}

static void (*const takes[ENTRY_KIND_COUNT])(struct learner *learner,
					     const struct entry *entry) = {
	[ENTRY_ANSWER] = take_answer,
	[ENTRY_SKIP] = take_skip,
	[ENTRY_DRILL_START] = take_drill_start,
	[ENTRY_DRILL_END] = take_drill_end,
	[ENTRY_EXAM_ANSWER] = take_exam_answer,
	[ENTRY_SETTING] = take_setting,
};

void learner_init(struct learner *learner)
{
	*learner = (struct learner){.schedule = SCHEDULE_DEFAULT};
	learner->index = arena_new(&learner->arena, struct item_index);
}

void learner_add(struct learner *learner, const struct entry *entry)
{
	learner->entries++;
	if (entry->seq > learner->seq)
		learner->seq = entry->seq;
	learner->zone = entry->zone;
	learner_now(learner, entry->at_ms);
	if (takes[entry->kind])
		takes[entry->kind](learner, entry);
}

unsigned learner_new_today(const struct learner *learner, int64_t now_ms)
{
	int64_t today = clock_day(now_ms, learner->zone);
	unsigned count = 0;

	for (size_t i = 0; i < learner->count; i++) {
		const struct item *item = &learner->items[i];

		count += item->kind == ITEM_QUESTION && item->first_ms &&
			 clock_day(item->first_ms, learner->zone) == today;
	}
	return count;
}

void learner_free(struct learner *learner)
{
	arena_free(&learner->arena);
	*learner = (struct learner){0};
}
