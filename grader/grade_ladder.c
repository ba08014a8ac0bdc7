/* grade_ladder.c - the first format rung on which two texts are the same */
#include <stdlib.h>

#include "grade_parts.h"

/*
 * An answer this much longer than the key is no way to write the key: the
 * rungs from `typographic` on, which take it apart, don't look at it.
 */
#define LONGER_FACTOR 16
#define LONGER_BYTES 4096

struct pair {
	struct arena *arena;
	struct str key_given, answer_given;
	struct str key, answer;		/* as far as they are forgiven */
	const struct text_rules *rules;
};

static bool same(const struct pair *p)
{
	struct err err;
	bool matches = false;

	if (p->rules->patterns)	/* that they compile, the trailer checked */
		return !compare_patterns(p->key, p->answer, &matches, NULL,
					 &err) && matches;
	if (str_equal(p->key, p->answer))
		return true;
	return p->rules->any_order &&
	       compare_any_order(p->arena, p->key, p->answer);
}

/* ------------------------------------------- texts that look alike at once */

static bool rung_exact(struct pair *p)
{
	return same(p);
}

static bool rung_final_newline(struct pair *p)
{
	return !p->rules->patterns &&
	       compare_sans_final_newline(p->key, p->answer);
}

static bool rung_trailing_blanks(struct pair *p)
{
	if (!p->rules->patterns)
		p->key = text_sans_trailing(p->arena, p->key);
	p->answer = text_sans_trailing(p->arena, p->answer);
	return same(p);
}

static bool rung_typographic(struct pair *p)
{
	if (!p->rules->patterns)
		p->key = text_sans_trailing(p->arena,
				text_plain(p->arena, p->key_given));
	p->answer = text_sans_trailing(p->arena,
				text_plain(p->arena, p->answer_given));
	return same(p);
}

/* ------------------------------------------------------------ line by line */

static int by_bytes(const void *a, const void *b)
{
	return str_compare(*(const struct str *)a, *(const struct str *)b);
}

/* For lines in any order: both in the same one. */
static struct str sorted(struct arena *arena, struct str text)
{
	size_t count = text_count_lines(text), i = 0, len = 0;
	struct str *lines = arena_array(arena, count, sizeof(*lines));
	char *out = arena_alloc(arena, text.len + 2);
	struct str rest = text;

	while (str_next_line(&rest, &lines[i]))
		i++;
	if (count)
		qsort(lines, count, sizeof(*lines), by_bytes);
	for (i = 0; i < count; i++) {
		for (size_t k = 0; k < lines[i].len; k++)
			out[len++] = lines[i].at[k];
		out[len++] = '\n';
	}
	return (struct str){out, len};
}

static enum rung lines_rung(struct str key, struct str answer)
{
	enum rung rung = RUNG_SPACING;	/* empty lines at the end, if any */
	struct str a, b;

	key = text_sans_empty_tail(key);
	answer = text_sans_empty_tail(answer);
	if (text_count_lines(key) != text_count_lines(answer))
		return RUNG_WRONG;
	while (str_next_line(&key, &a) && str_next_line(&answer, &b)) {
		enum rung one = line_rung(a, b);

		if (one == RUNG_WRONG)
			return one;
		if (one == RUNG_EXACT)
			continue;
		/* Beside spacing, what else differs is more to be told. */
		if (rung == RUNG_SPACING || (one != RUNG_SPACING && one > rung))
			rung = one;
	}
	return rung;
}

/* ---------------------------------------------------------------- elements */

static bool rung_order(const struct pair *p)
{
	struct str key = p->key, answer = p->answer, a, b;

	if (p->rules->any_order)
		return false;
	/* The same lines are as many bytes in any order. */
	if (key.len == answer.len && compare_any_order(p->arena, key, answer))
		return true;
	if (text_count_lines(key) != text_count_lines(answer))
		return false;
	while (str_next_line(&key, &a) && str_next_line(&answer, &b))
		if (!line_reordered(a, b))
			return false;
	return true;
}

enum rung ladder_rung(struct arena *arena, struct str key, struct str answer,
		      const struct text_rules *rules)
{
	static const struct {
		enum rung rung;
		bool (*holds)(struct pair *p);
	} steps[] = {
		{RUNG_EXACT, rung_exact},
		{RUNG_FINAL_NEWLINE, rung_final_newline},
		{RUNG_TRAILING_BLANKS, rung_trailing_blanks},
		{RUNG_TYPOGRAPHIC, rung_typographic},
	};
	struct pair p = {arena, key, answer, key, answer, rules};
	bool longer = answer.len / LONGER_FACTOR > key.len + LONGER_BYTES;
	enum rung rung;

	for (size_t i = 0; i < sizeof(steps) / sizeof(*steps); i++)
		if ((steps[i].rung < RUNG_TYPOGRAPHIC || !longer) &&
		    steps[i].holds(&p))
			return steps[i].rung;
	if (rules->patterns || longer)
		return RUNG_WRONG;
	if (rules->any_order) {
		p.key = sorted(arena, p.key);
		p.answer = sorted(arena, p.answer);
	}
	rung = lines_rung(p.key, p.answer);
	if (rung == RUNG_WRONG && rung_order(&p))
		rung = RUNG_ORDER;
	return rung;
}
