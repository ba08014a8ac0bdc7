/* grade.c - from an answer to its rung, its marks and what to say of it */
#include <string.h>

#include "base/text.h"
#include "compare_words.h"
#include "grade_parts.h"

/* How the ending that was answered fits the one that is right. */
enum fit {
	FIT_SAME,
	FIT_CASE,	/* typeerror */
	FIT_VAGUE,	/* some error, or a base class */
	FIT_NONE,
};

/* An answer held against one outcome: the steps below fill `g`. */
struct grading {
	struct arena *arena;
	const struct grade_key *key;
	const struct answer *answer;
	struct text_rules rules;
	struct str expected, got;	/* without what is forgiven */
	enum fit fit;
	bool stops_early;	/* the first lines, and no more */
	struct grade g;
};

/* ---------------------------------------------------------------- endings */

/* An exit prints no traceback: it is a normal ending too. */
static bool is_exit(const struct ending *ends)
{
	return ends->kind == ENDS_RAISING && str_is(ends->type, "SystemExit");
}

static bool is_quiet(const struct ending *ends)
{
	return ends->kind == ENDS_NORMALLY || is_exit(ends);
}

static enum fit type_fit(struct arena *arena, const struct ending *key,
			 struct str type)
{
	if (!type.len)
		return FIT_VAGUE;
	switch (compare_type(type, key)) {
	case OPTION_MATCHES:
		return FIT_SAME;
	case OPTION_VAGUELY:
		return FIT_VAGUE;
	default:
		break;
	}
	return str_equal(words_lower(arena, type),
			 words_lower(arena, key->type)) ? FIT_CASE : FIT_NONE;
}

static enum fit ending_fit(struct arena *arena, const struct ending *key,
			   const struct ending *answer)
{
	if (answer->kind == ENDS_NORMALLY)
		return is_quiet(key) ? FIT_SAME : FIT_NONE;
	if (answer->kind != key->kind)
		return FIT_NONE;
	if (answer->kind == ENDS_NEVER)
		return FIT_SAME;
	if (is_exit(key) && !answer->type.len)
		return FIT_NONE;
	return type_fit(arena, key, answer->type);
}

/* ------------------------------------------------------------------ texts */

/* What a learner's keyboard, paste or pen changes, and no question is about:
 * line ends; messages at the prompt; where an endless output is cut off. */
static void prepare_texts(struct grading *w, const struct outcome *right)
{
	struct str key = right->out, got = w->answer->text;
	bool key_has_cr = key.len && memchr(key.at, '\r', key.len);

	if (!str_equal(key, got))
		got = text_line_ends(w->arena, got, !key_has_cr);
	if (w->key->question->mode == MODE_REPL && !str_equal(key, got)) {
		key = text_sans_messages(w->arena, key);
		got = text_sans_messages(w->arena, got);
	}
	if (right->ends.kind == ENDS_NEVER &&
	    w->answer->ends.kind == ENDS_NEVER)
		text_cut_alike(&key, &got);
	w->g.expected = w->expected = key;
	w->g.got = w->got = got;
}

/* Lines in any order have no first difference: the first line that is too
 * many, beside one that lacks. */
static void find_stray(struct grading *w)
{
	struct str stray = compare_stray_line(w->arena, w->got, w->expected);
	struct str rest = w->got, line;
	unsigned number = 0;
	bool found = false;

	while (!found && str_next_line(&rest, &line)) {
		number++;
		found = stray.at && str_equal(line, stray);
	}
	w->g.where = (struct difference){0, number + !found, 1};
}

/* Takes what has full marks in any case off both texts, so that the first
 * difference is one that counts. */
static void forgive(struct grading *w)
{
	unsigned full = w->key->question->full_marks;
	bool blanks = full & RUNG_BIT(RUNG_TRAILING_BLANKS);

	if (!blanks && !(full & RUNG_BIT(RUNG_FINAL_NEWLINE)))
		return;
	w->expected = text_whole_lines(w->arena, w->expected, blanks);
	w->got = text_whole_lines(w->arena, w->got, blanks);
}

/* Points at what the verdict is about, not at what it forgives. */
static void find_difference(struct grading *w)
{
	struct grade *g = &w->g;
	bool matches;
	struct err err;

	if (w->rules.patterns) {
		if (compare_patterns(w->expected, w->got, &matches, &g->where,
				     &err))
			g->where.line = 0;
		g->where.column = 1;
		return;
	}
	if (g->rung > RUNG_TRAILING_BLANKS)
		forgive(w);
	if (w->rules.any_order && g->rung > RUNG_TRAILING_BLANKS &&
	    !compare_any_order(w->arena, w->expected, w->got))
		find_stray(w);
	else if (!w->rules.any_order)
		compare_texts(w->expected, w->got, &g->where);
}

/* ------------------------------------------------------------------ lines */

static void count_lines(struct grading *w, const struct outcome *right)
{
	struct grade *g = &w->g;
	bool ending = !is_quiet(&right->ends) || !is_quiet(&w->answer->ends);
	struct alignment lines = align_lines(w->arena, w->expected, w->got,
					     &w->rules);

	g->total = lines.key_lines > lines.answer_lines ? lines.key_lines
							: lines.answer_lines;
	g->total += ending;
	g->right = lines.right + (ending && w->fit <= FIT_CASE);
	if (g->rung <= RUNG_TRAILING_BLANKS)
		g->right = g->total;
	g->first = lines.first;
	w->stops_early = lines.first && lines.first == lines.answer_lines &&
			 is_quiet(&w->answer->ends) &&
			 (lines.first < lines.key_lines ||
			  !is_quiet(&right->ends));
	g->ending_differs = w->fit > FIT_CASE;
}

static void find_hint(struct grading *w)
{
	struct grade *g = &w->g;
	unsigned line = g->where.line;

	if (g->rung <= RUNG_FORMAT_LAST)
		return;
	if (w->fit == FIT_VAGUE) {
		g->hint = HINT_SOME_ERROR;
		return;
	}
	if (!line) {
		g->hint = HINT_ENDING;
		return;
	}
	if (w->rules.patterns || w->rules.any_order)
		return;
	if (text_count_lines(w->expected) != text_count_lines(w->got) &&
	    str_equal(text_words(w->arena, w->expected),
		      text_words(w->arena, w->got)))
		g->hint = HINT_LINES;
	else
		g->hint = line_hint(text_line(w->expected, line),
				    text_line(w->got, line));
}

static void grade_blank(struct grading *w, const struct outcome *right)
{
	w->g.expected = right->out;
	w->g.got = STR("");
	w->g.rung = RUNG_WRONG;
	w->g.hint = HINT_BLANK;
	w->g.total = text_count_lines(right->out);
}

/* All that two texts and two endings say by themselves. Whether an answer
 * that is no format slip is a prefix, a belief or worse comes later. */
static void grade_one(struct grading *w, const struct outcome *right)
{
	struct grade *g = &w->g;

	*g = (struct grade){.rung = RUNG_WRONG, .key = right};
	if (w->answer->blank) {
		grade_blank(w, right);
		return;
	}
	prepare_texts(w, right);
	w->fit = ending_fit(w->arena, &right->ends, &w->answer->ends);
	if (w->fit <= FIT_CASE)
		g->rung = ladder_rung(w->arena, w->expected, w->got,
				      &w->rules, &g->slips);
	if (w->fit == FIT_CASE) {
		g->slips |= RUNG_BIT(RUNG_CASE);
		if (g->rung < RUNG_CASE)
			g->rung = RUNG_CASE;
	}
	if (g->rung == RUNG_EXACT) {
		g->first = text_count_lines(g->expected);
		g->right = g->total = g->first;
		return;
	}
	find_difference(w);
	count_lines(w, right);
	find_hint(w);
}

/* ----------------------------------------------------------------- causes */

/* How well an answer fits: 1 to the letter, or but for blanks; less where the
 * words are right and stand on other lines; 0 not at all. */
#define FITS_WORDS 0.5

/* The words of a prediction that differ from those of the key. */
static bool fits_words(struct arena *arena, struct str expected,
		       struct str out, struct str got)
{
	struct str words = text_words(arena, got);

	return words.len && str_equal(words, text_words(arena, out)) &&
	       !str_equal(words, text_words(arena, expected));
}

static double predicts(struct grading *w, const struct prediction *p,
		       struct str answer)
{
	const struct text_rules rules = {.any_order = w->rules.any_order};
	struct str out = p->out, got = answer;
	unsigned slips;
	enum rung rung;

	if (ending_fit(w->arena, &p->ends, &w->answer->ends) != FIT_SAME)
		return 0;
	if (p->ends.kind == ENDS_NEVER)
		text_cut_alike(&out, &got);
	rung = ladder_rung(w->arena, out, got, &rules, &slips);
	/* An answer that is right but for its form fits what has that form. */
	if (w->g.rung <= RUNG_SPACING)
		return rung <= RUNG_TRAILING_BLANKS;
	if (rung <= RUNG_SPACING)
		return 1;
	return fits_words(w->arena, w->expected, out, got) ? FITS_WORDS : 0;
}

static void add_cause(struct grade *g, const struct prediction *p,
		      double score)
{
	size_t at = g->cause_count;

	while (at && g->cause_score[at - 1] < score)
		at--;
	if (at == GRADE_CAUSES)
		return;
	for (size_t k = GRADE_CAUSES - 1; k > at; k--) {
		g->cause[k] = g->cause[k - 1];
		g->cause_score[k] = g->cause_score[k - 1];
	}
	g->cause[at] = p;
	g->cause_score[at] = score;
	g->cause_count += g->cause_count < GRADE_CAUSES;
}

/* The likeliest that predict the answer; of equals the first. */
static void find_causes(struct grading *w, struct predictions all)
{
	struct str got = text_line_ends(w->arena, w->answer->text, true);
	struct gist gist = gist_of(got);

	gist.known = !w->rules.any_order;
	for (size_t i = 0; i < all.count; i++) {
		const struct prediction *p = &all.at[i];
		/* an endless output is compared as far as both go */
		double fits = p->ends.kind != ENDS_NEVER &&
			      !gist_may_match(&gist, &p->gist) ? 0 :
			      predicts(w, p, got);

		if (fits > 0)
			add_cause(&w->g, p, fits * p->score);
	}
}

static void explain(struct grading *w, const struct grade_context *context)
{
	struct grade *g = &w->g;
	bool full = w->key->question->full_marks & RUNG_BIT(g->rung);

	if (g->rung > RUNG_TRAILING_BLANKS && !full && context->predict &&
	    !w->answer->blank)
		find_causes(w, context->predict(context->predict_ctx,
							w->key));
	if (g->rung != RUNG_WRONG)
		return;
	if (w->stops_early)
		g->rung = RUNG_PREFIX;
	else if (g->cause_count)
		g->rung = g->cause[0]->kind == CAUSE_BELIEF ? RUNG_BELIEF
							    : RUNG_SLIP;
	else if (g->first)
		g->rung = RUNG_PREFIX;
	else if (g->right || g->hint == HINT_SOME_ERROR)
		g->rung = RUNG_PARTIAL;
}

/* Where the key's text differs, as an offset in what was really printed. */
static bool printed_offset(const struct grade *g, size_t *out)
{
	struct str line = text_line(g->key->out, g->where.line);

	if (!line.at)
		return false;
	*out = (size_t)(line.at - g->key->out.at) +
	       text_at_column(line, g->where.column);
	return *out < g->key->out.len;
}

/* ------------------------------------------------------------------ marks */

static double share_of(enum rung rung, const struct question *q,
		       const struct policy *policy)
{
	bool full = q->full_marks & RUNG_BIT(rung);

	if (full && (q->has_full_marks || !policy->given[rung]))
		return 1;
	return policy->share[rung];
}

/* Of several slips the dearest decides. */
static double least_share(const struct grade *g, const struct question *q,
			  const struct policy *policy)
{
	double least = share_of(g->rung, q, policy);

	if (g->rung > RUNG_FORMAT_LAST)
		return least;
	for (unsigned i = RUNG_EXACT; i <= RUNG_FORMAT_LAST; i++) {
		double share = share_of((enum rung)i, q, policy);

		if (g->slips & RUNG_BIT(i) && share < least)
			least = share;
	}
	return least;
}

static void set_marks(struct grade *g, const struct question *q,
		      const struct policy *policy)
{
	/* "Error" for TypeError is half of the ending. */
	double right = (double)g->right +
		       (g->hint == HINT_SOME_ERROR ? 0.5 : 0);

	g->marks = least_share(g, q, policy);
	if (g->rung >= RUNG_PREFIX && g->rung < RUNG_WRONG)
		g->marks *= right / (double)g->total;
	if (g->hint == HINT_BLANK)
		g->marks = 0;
	g->full = g->marks >= 1;
}

/* Is `a` the kinder verdict? */
static bool is_kinder(const struct grade *a, const struct grade *b)
{
	return a->rung != b->rung ? a->rung < b->rung : a->right > b->right;
}

struct grade grade_answer(struct arena *arena, const struct grade_key *key,
			  const struct answer *answer,
			  const struct grade_context *context)
{
	struct grading best = {0}, one = {
		.arena = arena, .key = key, .answer = answer,
		.rules = {
			.any_order = key->question->order == ORDER_ANY,
			.patterns = key->patterns,
		},
	};
	struct grade *g = &best.g;
	size_t offset;

	for (size_t i = 0; i < key->right_count; i++) {
		grade_one(&one, &key->right[i]);
		if (!i || is_kinder(&one.g, g))
			best = one;
	}
	explain(&best, context);
	set_marks(g, key->question, context->policy);
	if (g->where.line && !g->full && context->source && !key->patterns &&
	    printed_offset(g, &offset))
		g->printed_by = context->source(context->source_ctx, key,
						offset);
	g->message = grade_message(arena, g, key, answer);
	return *g;
}
