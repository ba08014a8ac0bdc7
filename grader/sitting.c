/* sitting.c - a history of entries -> the exams that were sat */
#include "sitting.h"

#include <stdlib.h>

static const char *const words[] = {
	[SITTING_OPEN] = "", [SITTING_FINISHED] = "finished",
	[SITTING_TIME_UP] = "time", [SITTING_ABANDONED] = "abandoned",
};

const char *sitting_end_word(enum sitting_state state)
{
	return words[state];
}

void sitting_write(struct buf *out, const struct sitting *s)
{
	buf_format(out, "exam=%.*s\nseed=%llu\nminutes=%u\n",
		   STR_ARG(s->exam), (unsigned long long)s->seed, s->minutes);
	for (size_t i = 0; i < s->count; i++)
		buf_format(out, "question=%.*s\n", STR_ARG(s->questions[i]));
}

/* A number of at most 20 digits; 0 for what is none. */
static uint64_t number_of(struct str text)
{
	uint64_t number = 0;

	for (size_t i = 0; i < text.len; i++) {
		if (text.at[i] < '0' || text.at[i] > '9')
			return 0;
		number = number * 10 + (uint64_t)(text.at[i] - '0');
	}
	return number;
}

static void read_line(struct sitting *s, struct str line)
{
	size_t end = str_find(line, STR("="));
	struct str name = str_slice(line, 0, end);
	struct str value = str_slice(line, end + 1, line.len);

	if (str_is(name, "exam"))
		s->exam = value;
	else if (str_is(name, "seed"))
		s->seed = number_of(value);
	else if (str_is(name, "minutes"))
		s->minutes = (unsigned)number_of(value);
	else if (str_is(name, "question"))
		s->questions[s->count++] = value;
}

static void start(struct sittings *all, const struct entry *entry)
{
	struct str detail = str_copy(&all->arena, entry->detail);
	struct str rest = detail, line;
	struct sitting *s;
	size_t lines = 0;

	while (str_next_line(&rest, &line))
		lines++;
	all->at = arena_grow(&all->arena, all->at, all->count,
			     sizeof(*all->at));
	s = &all->at[all->count++];
	*s = (struct sitting){
		.uid = str_copy(&all->arena, entry->uid),
		.start_ms = entry->at_ms,
		.questions = arena_array(&all->arena, lines,
					 sizeof(*s->questions)),
	};
	for (rest = detail; str_next_line(&rest, &line);)
		read_line(s, line);
	s->answers = arena_array(&all->arena, s->count, sizeof(*s->answers));
}

static struct sitting *find(const struct sittings *all, struct str uid)
{
	for (size_t i = all->count; i--;)
		if (str_equal(all->at[i].uid, uid))
			return &all->at[i];
	return NULL;
}

static struct sitting_answer *place_of(struct sitting *s,
				       const struct entry *entry)
{
	return entry->place >= 1 && entry->place <= s->count
		? &s->answers[entry->place - 1] : NULL;
}

static void end(struct sitting *s, const struct entry *entry)
{
	s->end_ms = entry->at_ms;
	s->score = entry->marks;
	s->has_score = true;
	s->state = SITTING_FINISHED;
	for (int i = SITTING_FINISHED; i <= SITTING_ABANDONED; i++)
		if (str_is(entry->detail, words[i]))
			s->state = (enum sitting_state)i;
}

/* An answer that is neither text nor ending takes back the one before. */
static void answer(struct sittings *all, struct sitting *s,
		   const struct entry *entry)
{
	struct sitting_answer *a = place_of(s, entry);

	if (!a || s->state != SITTING_OPEN)
		return;
	a->given = !str_is(entry->detail, "none");
	a->text = str_copy(&all->arena, entry->text);
	a->ends = str_copy(&all->arena, entry->ends);
	a->ms += entry->ms;
}

void sittings_add(struct sittings *all, const struct entry *entry)
{
	struct sitting *s;
	struct sitting_answer *a;

	if (entry->kind == ENTRY_EXAM_START) {
		start(all, entry);
		return;
	}
	if (!entry->exam.len || !(s = find(all, entry->exam)))
		return;
	a = place_of(s, entry);
	if (entry->kind == ENTRY_EXAM_ANSWER)
		answer(all, s, entry);
	else if (entry->kind == ENTRY_EXAM_MARK && a)
		a->marked = str_is(entry->detail, "on");
	else if (entry->kind == ENTRY_EXAM_END && s->state == SITTING_OPEN)
		end(s, entry);
}

void sittings_free(struct sittings *all)
{
	arena_free(&all->arena);
	*all = SITTINGS_INIT;
}

struct sitting *sittings_open(const struct sittings *all, struct str exam)
{
	for (size_t i = all->count; i--;)
		if (all->at[i].state == SITTING_OPEN && all->at[i].count &&
		    str_equal(all->at[i].exam, exam))
			return &all->at[i];
	return NULL;
}

unsigned sittings_uses(const struct sittings *all, struct str question)
{
	unsigned uses = 0;

	for (size_t i = 0; i < all->count; i++)
		for (size_t k = 0; k < all->at[i].count; k++)
			uses += str_equal(all->at[i].questions[k], question);
	return uses;
}
