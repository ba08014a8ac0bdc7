/* grade_align.c - which lines of an answer are right, wherever they stand */
#include <stdint.h>
#include <stdlib.h>

#include "grade_parts.h"

/* Behind the first difference so many lines of each are aligned; what comes
 * later in a longer answer counts as wrong. */
#define ALIGN_MAX 4096
#define WORD_BITS 64

struct lines {
	struct str *at;
	size_t count;
};

/* The first `count` lines that there are, or ALIGN_MAX of them. */
static struct lines split(struct arena *arena, struct str text, size_t count)
{
	size_t most = count < ALIGN_MAX ? count : ALIGN_MAX;
	struct lines lines = {0};
	struct str line;

	lines.at = arena_array(arena, most, sizeof(*lines.at));
	while (lines.count < most && str_next_line(&text, &line))
		lines.at[lines.count++] = line;
	return lines;
}

static int by_bytes(const void *a, const void *b)
{
	return str_compare(*(const struct str *)a, *(const struct str *)b);
}

/* --------------------------------------------- longest common subsequence */

/* For each distinct line of the key the positions where it stands, as bits. */
struct places {
	struct str *lines;	/* distinct, sorted */
	size_t count, words;
	uint64_t *bits;
};

static struct places places_of(struct arena *arena, struct lines key)
{
	struct places p = {
		.lines = arena_array(arena, key.count, sizeof(struct str)),
		.words = (key.count + WORD_BITS - 1) / WORD_BITS,
	};
	size_t distinct = 0;

	for (size_t i = 0; i < key.count; i++)
		p.lines[i] = key.at[i];
	qsort(p.lines, key.count, sizeof(*p.lines), by_bytes);
	for (size_t i = 0; i < key.count; i++)
		if (!i || !str_equal(p.lines[i], p.lines[distinct - 1]))
			p.lines[distinct++] = p.lines[i];
	p.count = distinct;
	p.bits = arena_array(arena, distinct * p.words, sizeof(*p.bits));
	for (size_t i = 0; i < key.count; i++) {
		struct str *found = bsearch(&key.at[i], p.lines, distinct,
					    sizeof(*p.lines), by_bytes);

		p.bits[(size_t)(found - p.lines) * p.words + i / WORD_BITS] |=
			(uint64_t)1 << i % WORD_BITS;
	}
	return p;
}

/*
 * Hyyrö's bit-parallel form: a zero bit of `row` at position i says that the
 * longest common subsequence grows there. One pass a line of the answer,
 * sixty-four lines of the key at a time.
 */
static void step(uint64_t *row, const uint64_t *match, size_t words)
{
	uint64_t carry = 0;

	for (size_t w = 0; w < words; w++) {
		uint64_t both = row[w] & match[w], sum;
		bool over = __builtin_add_overflow(row[w], both, &sum);

		over |= __builtin_add_overflow(sum, carry, &sum);
		row[w] = sum | (row[w] & ~match[w]);
		carry = over;
	}
}

static size_t common_lines(struct arena *arena, struct lines key,
			   struct lines answer)
{
	struct places places;
	size_t right = 0;
	uint64_t *row;

	if (!key.count || !answer.count)
		return 0;
	places = places_of(arena, key);
	row = arena_array(arena, places.words, sizeof(*row));
	for (size_t w = 0; w < places.words; w++)
		row[w] = ~(uint64_t)0;
	for (size_t i = 0; i < answer.count; i++) {
		struct str *found = bsearch(&answer.at[i], places.lines,
					    places.count,
					    sizeof(*places.lines), by_bytes);

		if (found)
			step(row, places.bits + (size_t)(found - places.lines) *
			     places.words, places.words);
	}
	for (size_t i = 0; i < key.count; i++)
		right += !(row[i / WORD_BITS] >> i % WORD_BITS & 1);
	return right;
}

/* ------------------------------------------------------- lines in any order */

static size_t shared_lines(struct lines a, struct lines b)
{
	size_t i = 0, j = 0, shared = 0;

	qsort(a.at, a.count, sizeof(*a.at), by_bytes);
	qsort(b.at, b.count, sizeof(*b.at), by_bytes);
	while (i < a.count && j < b.count) {
		int order = str_compare(a.at[i], b.at[j]);

		shared += !order;
		i += order <= 0;
		j += order >= 0;
	}
	return shared;
}

/* ---------------------------------------------------------------- alignment */

static size_t first_matching(struct str patterns, struct str answer)
{
	struct difference where = {0};
	bool matches = false;
	struct err err;

	if (compare_patterns(patterns, answer, &matches, &where, &err) ||
	    !where.line)
		return 0;
	return where.line - 1;
}

/* Cuts the equal lines at the start off both; returns how many. */
static size_t cut_first(struct str *key, struct str *answer)
{
	struct str a, b, left = *key, right = *answer;
	size_t count = 0;

	while (str_next_line(&left, &a) && str_next_line(&right, &b) &&
	       str_equal(a, b)) {
		*key = left;
		*answer = right;
		count++;
	}
	return count;
}

struct alignment align_lines(struct arena *arena, struct str key,
			     struct str answer,
			     const struct text_rules *rules)
{
	struct alignment found = {
		.key_lines = text_count_lines(key),
		.answer_lines = text_count_lines(answer),
	};
	struct lines left, right;

	if (rules->patterns) {
		found.first = found.right = first_matching(key, answer);
		return found;
	}
	if (!rules->any_order)
		found.first = cut_first(&key, &answer);
	left = split(arena, key, found.key_lines - found.first);
	right = split(arena, answer, found.answer_lines - found.first);
	if (rules->any_order)
		found.right = shared_lines(left, right);
	else
		found.right = found.first + common_lines(arena, left, right);
	return found;
}
