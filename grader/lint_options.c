/* lint_options.c - rules about options: what gives the right one away */
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/regex.h"
#include "base/scope.h"
#include "base/text.h"
#include "base/unicode.h"
#include "lint_parts.h"

#define OPTIONS_MIN 3
#define OPTIONS_MAX 5

/* The sections that offer options: call with *at 0 until NULL. */
static const struct section *next_offer(const struct question *q, size_t *at)
{
	while (*at < q->section_count) {
		const struct section *s = &q->sections[(*at)++];

		if (s->option_count)
			return s;
	}
	return NULL;
}

/* ------------------------------------------------------------------ blanks */

static void drop_blanks_at_end(struct buf *out)
{
	while (out->len && strchr(" \n", out->at[out->len - 1]))
		out->at[--out->len] = '\0';
}

/* As a reader sees it: odd blanks are blanks, of several one is seen, and of
 * those at the end of a line none. */
static struct str as_seen(struct arena *arena, struct str text)
{
	FREE_BUF struct buf plain = BUF_INIT, out = BUF_INIT;

	text_untypeset(&plain, text);
	for (size_t i = 0; i < plain.len; i++) {
		char c = plain.at[i] == '\t' ? ' ' : plain.at[i];
		char last = out.len ? out.at[out.len - 1] : '\n';

		if (c == ' ' && last == ' ')
			continue;
		if (c == '\n' && last == ' ')
			out.at[--out.len] = '\0';
		buf_char(&out, c);
	}
	drop_blanks_at_end(&out);
	return str_copy(arena, buf_view(&out));
}

static void blank_twins_in(struct lint *lint, const struct question *q,
			   const struct section *s)
{
	struct str *seen = arena_array(lint->arena, s->option_count,
				       sizeof(*seen));

	for (size_t i = 0; i < s->option_count; i++)
		seen[i] = as_seen(lint->arena, s->options[i].text);
	for (size_t i = 1; i < s->option_count; i++) {
		for (size_t k = 0; k < i; k++) {
			if (s->options[i].kind != s->options[k].kind ||
			    !str_equal(seen[i], seen[k]))
				continue;
			lint_add(lint, q, s->options[i].line, 1, "the option "
				 "in line %u differs from this one only in "
				 "blanks that can't be seen: drop one of the "
				 "two", s->options[k].line);
			break;
		}
	}
}

void lint_blank_twins(struct lint *lint, const struct question *q)
{
	const struct section *s;

	for (size_t at = 0; (s = next_offer(q, &at));)
		blank_twins_in(lint, q, s);
}

/* ------------------------------------------------------------------- counts */

void lint_option_count(struct lint *lint, const struct question *q)
{
	const struct section *s;

	for (size_t at = 0; (s = next_offer(q, &at));)
		if (s->option_count < OPTIONS_MIN ||
		    s->option_count > OPTIONS_MAX)
			lint_add(lint, q, s->options[0].line, 1, "%zu "
				 "option%s: offer %d to %d, each what a "
				 "certain wrong idea gives", s->option_count,
				 s->option_count == 1 ? "" : "s", OPTIONS_MIN,
				 OPTIONS_MAX);
}

void lint_several_right(struct lint *lint, const struct question *q)
{
	const struct section *s;

	for (size_t at = 0; (s = next_offer(q, &at));) {
		unsigned first = 0;

		for (size_t i = 0; i < s->option_count; i++) {
			if (!s->options[i].right)
				continue;
			if (first)
				lint_add(lint, q, s->options[i].line, 1,
					 "line %u is a right option already: "
					 "keep one of them", first);
			else
				first = s->options[i].line;
		}
	}
}

/* ------------------------------------------------- what the right one shows */

/* The one right option and the wrong ones, where all are outputs that can be
 * set side by side; false when there is nothing to be compared. */
struct offer {
	const struct option *right;
	const struct option **wrong;
	size_t count;
};

static bool offer_of(struct lint *lint, const struct section *s,
		     struct offer *out)
{
	*out = (struct offer){.wrong = arena_array(
		lint->arena, s->option_count, sizeof(*out->wrong))};
	for (size_t i = 0; i < s->option_count; i++) {
		const struct option *option = &s->options[i];

		if (option->right && (out->right ||
				      option->kind != ENDS_NORMALLY))
			return false;
		if (option->right)
			out->right = option;
		else if (option->kind == ENDS_NORMALLY)
			out->wrong[out->count++] = option;
	}
	return out->right && out->count >= 2;
}

/* Short answers are all about as long; from here on it is seen. */
#define LENGTH_SEEN 10

void lint_length_tells(struct lint *lint, const struct question *q)
{
	const struct section *s;
	struct offer offer;

	for (size_t at = 0; (s = next_offer(q, &at));) {
		unsigned least = ~0u, most = 0, right;

		if (!offer_of(lint, s, &offer))
			continue;
		for (size_t i = 0; i < offer.count; i++) {
			unsigned length =
				lint_count_characters(offer.wrong[i]->text);

			least = length < least ? length : least;
			most = length > most ? length : most;
		}
		right = lint_count_characters(offer.right->text);
		if ((right < 2 * most || right < most + LENGTH_SEEN) &&
		    (2 * right > least || right + LENGTH_SEEN > least))
			continue;
		lint_add(lint, q, offer.right->line, 1, "the right option has "
			 "%u characters, the wrong ones %u to %u: its length "
			 "gives it away", right, least, most);
	}
}

static unsigned form_lines(struct str text)
{
	return lint_count_lines(text);
}

static bool has_any(struct str text, const char *of)
{
	for (size_t i = 0; i < text.len; i++)
		if (text.at[i] && strchr(of, text.at[i]))
			return true;
	return false;
}

static unsigned form_brackets(struct str text)
{
	return has_any(text, "[{(");
}

static unsigned form_quotes(struct str text)
{
	return has_any(text, "'\"");
}

static const struct {
	unsigned (*of)(struct str text);
	const char *alone, *lacks;	/* the right one has it, or has it not */
} forms[] = {
	{form_lines, "another number of lines than",
	 "another number of lines than"},
	{form_brackets, "brackets, unlike", "no brackets, unlike"},
	{form_quotes, "quotes, unlike", "no quotes, unlike"},
};

/* Says with what the right one stands alone; NULL when it doesn't. Where only
 * two outputs are wrong, chance alone does that. */
static const char *form_alone(const struct offer *offer)
{
	for (size_t f = 0; f < sizeof(forms) / sizeof(forms[0]); f++) {
		unsigned wrong = forms[f].of(offer->wrong[0]->text);
		unsigned right = forms[f].of(offer->right->text);
		bool same = right != wrong && offer->count > 2;

		for (size_t i = 1; i < offer->count; i++)
			same = same &&
			       forms[f].of(offer->wrong[i]->text) == wrong;
		if (same)
			return right > wrong ? forms[f].alone : forms[f].lacks;
	}
	return NULL;
}

void lint_form_tells(struct lint *lint, const struct question *q)
{
	const struct section *s;
	struct offer offer;

	for (size_t at = 0; (s = next_offer(q, &at));) {
		const char *alone = offer_of(lint, s, &offer) ?
				    form_alone(&offer) : NULL;

		if (alone)
			lint_add(lint, q, offer.right->line, 1, "the right "
				 "option has %s all the wrong ones: its form "
				 "gives it away", alone);
	}
}

void lint_all_of_above(struct lint *lint, const struct question *q)
{
	static struct regex *shape;	/* compiled once, kept for good */
	struct str group[REGEX_GROUPS];
	const struct section *s;
	struct err err;

	if (!shape && regex_compile("(?i)\\b(all|none|any|both|neither) of "
				    "(the )?(above|these|those)\\b|"
				    "\\b(both|neither|either) "
				    "((answer|option)s? )?[A-H] (and|n?or) "
				    "[A-H]\\b", false, &shape, &err))
		abort();	/* it is a constant */
	for (size_t at = 0; (s = next_offer(q, &at));)
		for (size_t i = 0; i < s->option_count; i++)
			if (regex_match(shape, s->options[i].text, 0, group))
				lint_add(lint, q, s->options[i].line, 1,
					 "\"%.*s\" points at other options: "
					 "write an output, or an ending such "
					 "as `!TypeError`", STR_ARG(group[0]));
}
