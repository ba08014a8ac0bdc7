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

static unsigned lines_slips(struct str key, struct str answer)
{
	size_t lengths = key.len + answer.len;
	unsigned slips = 0;
	struct str a, b;

	key = text_sans_empty_tail(key);
	answer = text_sans_empty_tail(answer);
	if (text_count_lines(key) != text_count_lines(answer))
		return NO_FORMAT_SLIP;
	if (lengths != key.len + answer.len)
		slips |= RUNG_BIT(RUNG_SPACING);
	while (str_next_line(&key, &a) && str_next_line(&answer, &b)) {
		unsigned one = line_slips(a, b);

		if (one == NO_FORMAT_SLIP)
			return one;
		slips |= one;
	}
	return slips;
}

/* ---------------------------------------------------------------- elements */

static unsigned order_slips(const struct pair *p)
{
	struct str key = p->key, answer = p->answer, a, b;
	unsigned slips = 0;

	if (p->rules->any_order)
		return NO_FORMAT_SLIP;
	/* The same lines are as many bytes in any order. */
	if (key.len == answer.len && compare_any_order(p->arena, key, answer))
		return RUNG_BIT(RUNG_ORDER);
	if (text_count_lines(key) != text_count_lines(answer))
		return NO_FORMAT_SLIP;
	while (str_next_line(&key, &a) && str_next_line(&answer, &b)) {
		unsigned one = line_reordered(a, b);

		if (one == NO_FORMAT_SLIP)
			return one;
		slips |= one;
	}
	return slips;
}

/* ------------------------------------------------------------------- rungs */

/* Beside spacing, what else differs is more to be told. */
static enum rung rung_of_slips(unsigned slips)
{
	enum rung rung = RUNG_ORDER;

	if (slips == RUNG_BIT(RUNG_SPACING))
		return RUNG_SPACING;
	slips &= ~RUNG_BIT(RUNG_SPACING);
	while (!(slips & RUNG_BIT(rung)))
		rung--;
	return rung;
}

/* What the rungs above that of the texts forgive besides. */
static unsigned earlier_slips(const struct pair *p, enum rung rung)
{
	bool key_typeset, answer_typeset;
	unsigned slips = 0;

	if (rung == RUNG_EXACT || p->rules->patterns)
		return 0;
	if (str_ends(p->key_given, "\n") != str_ends(p->answer_given, "\n"))
		slips |= RUNG_BIT(RUNG_FINAL_NEWLINE);
	if (text_trailing_differs(p->key_given, p->answer_given))
		slips |= RUNG_BIT(RUNG_TRAILING_BLANKS);
	if (rung <= RUNG_TYPOGRAPHIC)
		return slips;
	key_typeset = text_plain(p->arena, p->key_given).at != p->key_given.at;
	answer_typeset = text_plain(p->arena, p->answer_given).at !=
			 p->answer_given.at;
	if (key_typeset != answer_typeset)
		slips |= RUNG_BIT(RUNG_TYPOGRAPHIC);
	return slips;
}

/* What line by line must be forgiven, when the texts as a whole differ. */
static unsigned slips_within(struct pair *p)
{
	unsigned slips;

	if (p->rules->any_order) {
		p->key = sorted(p->arena, p->key);
		p->answer = sorted(p->arena, p->answer);
	}
	slips = lines_slips(p->key, p->answer);
	return slips == NO_FORMAT_SLIP ? order_slips(p) : slips;
}

enum rung ladder_rung(struct arena *arena, struct str key, struct str answer,
		      const struct text_rules *rules, unsigned *slips)
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

	for (size_t i = 0; i < sizeof(steps) / sizeof(*steps); i++) {
		rung = steps[i].rung;
		if ((rung >= RUNG_TYPOGRAPHIC && longer) ||
		    !steps[i].holds(&p))
			continue;
		*slips = RUNG_BIT(rung) | earlier_slips(&p, rung);
		return rung;
	}
	*slips = rules->patterns || longer ? NO_FORMAT_SLIP : slips_within(&p);
	if (*slips == NO_FORMAT_SLIP)
		return RUNG_WRONG;
	rung = rung_of_slips(*slips);
	*slips |= earlier_slips(&p, rung);
	return rung;
}
