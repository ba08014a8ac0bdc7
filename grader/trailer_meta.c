/* trailer_meta.c - the table of metadata keys and what each accepts */
#include <string.h>

#include "base/arena.h"
#include "sandbox/run.h"
#include "trailer_parts.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

enum meta_kind {
	META_TEXT,	/* a string that isn't empty */
	META_TEXTS,	/* an array of such, or one alone */
	META_WHOLE,	/* a whole number from min to max */
	META_CHOICE,	/* one of the words of `accepts` */
};

struct meta {		/* a VALUE that fits its key's kind */
	struct str text;
	struct str *texts;
	const char **places;	/* where each text stands in the line */
	size_t count;
	unsigned number;	/* META_CHOICE: which word, from 0 */
	const char *at;
};

static void take_id(struct parser *p, const struct meta *m)
{
	static const char chars[] = "abcdefghijklmnopqrstuvwxyz0123456789-";

	for (size_t i = 0; i < m->text.len; i++) {
		if (!strchr(chars, m->text.at[i])) {
			parser_complain(p, m->at, "an id has only a-z, 0-9 and"
					" -: write one like \"slice-copy-2\"");
			return;
		}
	}
	p->q->id = m->text;
	p->q->id_line = p->line;
}

static void take_objectives(struct parser *p, const struct meta *m)
{
	p->q->objectives = m->texts;
	p->q->objective_count = m->count;
}

static void take_difficulty(struct parser *p, const struct meta *m)
{
	p->q->difficulty = (int)m->number;
}

static void take_python(struct parser *p, const struct meta *m)
{
	struct err err;

	if (version_spec_parse(m->text, &p->q->python, &err))
		parser_complain(p, m->at, "%s", err.text);
}

static void take_needs(struct parser *p, const struct meta *m)
{
	const char *names[CAPABILITY_COUNT], *near;

	for (size_t i = 0; i < COUNT(names); i++)
		names[i] = capability_name((enum capability)(1u << i));
	for (size_t i = 0; i < m->count; i++) {
		unsigned bit = 0;

		for (size_t k = 0; k < COUNT(names); k++)
			if (str_is(m->texts[i], names[k]))
				bit = 1u << k;
		p->q->needs |= bit;
		if (bit)
			continue;
		near = str_nearest(m->texts[i], names, COUNT(names));
		parser_complain(p, m->places[i], "no capability has this name:"
				" write %s%s", near ? near : "files, threads,"
				" processes, network, display, numpy or mysql",
				near ? "?" : "");
	}
}

static void take_mode(struct parser *p, const struct meta *m)
{
	p->q->mode = (enum question_mode)m->number;
}

static void take_status(struct parser *p, const struct meta *m)
{
	p->q->status = (enum question_status)m->number;
}

static void take_retired_because(struct parser *p, const struct meta *m)
{
	p->q->retired_because = m->text;
}

static void take_order(struct parser *p, const struct meta *m)
{
	p->q->order = (enum question_order)m->number;
}

static void take_match(struct parser *p, const struct meta *m)
{
	p->q->match = (enum question_match)m->number;
}

/* What is exact is right in any case. */
static void take_full_marks(struct parser *p, const struct meta *m)
{
	const size_t count = RUNG_FORMAT_LAST + 1;
	const char *near;
	enum rung rung;

	p->q->has_full_marks = true;
	p->q->full_marks = RUNG_BIT(RUNG_EXACT);
	for (size_t i = 0; i < m->count; i++) {
		if (rung_parse(m->texts[i], count, &rung)) {
			p->q->full_marks |= RUNG_BIT(rung);
			continue;
		}
		near = rung_nearest(m->texts[i], count);
		parser_complain(p, m->places[i], "no rung that can have full"
				" marks has this name: write %s%s", near ? near
				: "exact, final-newline, trailing-blanks,"
				" typographic, quote-style, number-format,"
				" spacing, case or order", near ? "?" : "");
	}
}

static void take_timeout(struct parser *p, const struct meta *m)
{
	p->q->timeout_ms = m->number;
}

static void take_verified(struct parser *p, const struct meta *m)
{
	unsigned minor;
	int level;

	for (size_t i = 0; i < m->count; i++)
		if (!verified_parse(m->texts[i], &minor, &level))
			parser_complain(p, m->places[i], "this is no Python"
					" version: write one like \"3.12\", or"
					" \"3.12/S2\" where the jail was at"
					" level S2");
	p->q->has_verified = true;
	p->q->verified_line = p->line;
	p->q->verified = m->texts;
	p->q->verified_count = m->count;
}

static void take_tags(struct parser *p, const struct meta *m)
{
	p->q->tags = m->texts;
	p->q->tag_count = m->count;
}

static void take_author(struct parser *p, const struct meta *m)
{
	p->q->author = m->text;
}

static void take_license(struct parser *p, const struct meta *m)
{
	p->q->license = m->text;
}

static void take_lint_ignore(struct parser *p, const struct meta *m)
{
	struct str code, reason;

	for (size_t i = 0; i < m->count; i++)
		if (!lint_ignore_parse(m->texts[i], &code, &reason))
			parser_complain(p, m->places[i], "this names no rule"
					" with a reason: write one like"
					" \"WP001: the long line is what it is"
					" about\" (`whatprints lint --list`"
					" has the codes)");
	p->q->lint_ignores = m->texts;
	p->q->lint_ignore_count = m->count;
	p->q->lint_ignore_line = p->line;
}

/* Words of META_CHOICE stand in the order of their enum in question.h. */
static const struct meta_key {
	const char *name;
	enum meta_kind kind;
	const char *accepts;	/* for complaints; META_CHOICE: the words */
	void (*take)(struct parser *p, const struct meta *m);
	unsigned min, max;	/* META_WHOLE */
} keys[] = {
	{"id", META_TEXT, "\"slice-copy\"", take_id, 0, 0},
	{"objective", META_TEXTS, "[\"pcep.1.2\"]", take_objectives, 0, 0},
	{"difficulty", META_WHOLE, "1, 2 or 3", take_difficulty, 1, 3},
	{"python", META_TEXT, "\">=3.9\"", take_python, 0, 0},
	{"needs", META_TEXTS, "[\"files\"]", take_needs, 0, 0},
	{"mode", META_CHOICE, "script|repl", take_mode, 0, 0},
	{"status", META_CHOICE, "draft|published|retired", take_status, 0, 0},
	{"retired-because", META_TEXT, "\"a reason\"", take_retired_because,
	 0, 0},
	{"order", META_CHOICE, "exact|any", take_order, 0, 0},
	{"match", META_CHOICE, "text|pattern", take_match, 0, 0},
	{"full-marks", META_TEXTS, "[\"exact\", \"final-newline\"]",
	 take_full_marks, 0, 0},
	{"timeout-ms", META_WHOLE, "a number from 1 to 60000", take_timeout,
	 1, 60000},
	{"verified", META_TEXTS, "[\"3.11\", \"3.12\"]", take_verified, 0, 0},
	{"tags", META_TEXTS, "[\"slices\", \"copies\"]", take_tags, 0, 0},
	{"author", META_TEXT, "\"a name\"", take_author, 0, 0},
	{"license", META_TEXT, "\"CC-BY-4.0\"", take_license, 0, 0},
	{"lint-ignore", META_TEXTS, "[\"WP001: the reason\"]",
	 take_lint_ignore, 0, 0},
};
_Static_assert(COUNT(keys) <= META_KEYS_MAX, "parser.meta_line is too short");

static bool misfit(struct parser *p, const struct meta_key *key,
		   const char *at)
{
	static const char *const takes[] = {
		[META_TEXT] = "a string that is not empty: write",
		[META_TEXTS] = "an array of strings, none empty: write",
		[META_WHOLE] = "a whole number: write",
		[META_CHOICE] = "one word, in double quotes: one of",
	};

	parser_complain(p, at, "%s takes %s %s", key->name, takes[key->kind],
			key->accepts);
	return false;
}

static bool text_fits(struct parser *p, const struct meta_key *key,
		      const struct value *v)
{
	return (v->kind == VALUE_STRING && v->text.len) ||
	       misfit(p, key, v->at);
}

static bool whole_fits(struct parser *p, const struct meta_key *key,
		       const struct value *v, struct meta *out)
{
	/* Out of range first: only what fits may be made an unsigned. */
	if (v->kind != VALUE_NUMBER || !(v->number >= key->min) ||
	    !(v->number <= key->max))
		return misfit(p, key, v->at);
	out->number = (unsigned)v->number;
	return (double)out->number == v->number || misfit(p, key, v->at);
}

static bool texts_fit(struct parser *p, const struct meta_key *key,
		      const struct value *v, struct meta *out)
{
	const struct value *items = v->kind == VALUE_ARRAY ? v->items : v;

	out->count = v->kind == VALUE_ARRAY ? v->count : 1;
	out->texts = arena_array(p->arena, out->count, sizeof(struct str));
	out->places = arena_array(p->arena, out->count, sizeof(char *));
	for (size_t i = 0; i < out->count; i++) {
		if (!text_fits(p, key, &items[i]))
			return false;
		out->texts[i] = items[i].text;
		out->places[i] = items[i].at;
	}
	return true;
}

static bool choice_fits(struct parser *p, const struct meta_key *key,
			const struct value *v, struct meta *out)
{
	struct str rest = str_of(key->accepts);

	if (v->kind != VALUE_STRING)
		return misfit(p, key, v->at);
	for (out->number = 0; rest.len; out->number++) {
		size_t len = str_find(rest, STR("|"));

		if (str_equal(v->text, str_slice(rest, 0, len)))
			return true;
		rest = str_slice(rest, len + 1, rest.len);
	}
	return misfit(p, key, v->at);
}

static bool value_fits(struct parser *p, const struct meta_key *key,
		       const struct value *v, struct meta *out)
{
	*out = (struct meta){.text = v->text, .at = v->at};
	switch (key->kind) {
	case META_TEXT:
		return text_fits(p, key, v);
	case META_TEXTS:
		return texts_fit(p, key, v, out);
	case META_WHOLE:
		return whole_fits(p, key, v, out);
	case META_CHOICE:
		return choice_fits(p, key, v, out);
	}
	return false;
}

static void complain_unknown(struct parser *p, struct str name)
{
	const char *names[COUNT(keys)], *near;

	for (size_t i = 0; i < COUNT(keys); i++)
		names[i] = keys[i].name;
	near = str_nearest(name, names, COUNT(names));
	if (near)
		parser_complain(p, name.at, "unknown key: did you mean %s?",
				near);
	else
		parser_complain(p, name.at, "unknown key: use id, objective,"
				" difficulty, python, needs, mode, status,"
				" retired-because, order, match, full-marks,"
				" timeout-ms, verified, tags, author,"
				" license or lint-ignore");
}

static size_t key_index(struct str name)
{
	size_t i = 0;

	while (i < COUNT(keys) && !str_is(name, keys[i].name))
		i++;
	return i;
}

unsigned meta_line(const struct parser *p, const char *key)
{
	return p->meta_line[key_index(str_of(key))];
}

void meta_parse(struct parser *p, struct str name, struct str text)
{
	size_t index = key_index(name);
	struct value value;
	struct meta meta;

	if (index == COUNT(keys)) {
		complain_unknown(p, name);
		return;
	}
	if (p->meta_line[index]) {
		parser_complain(p, name.at, "line %u gives this key already:"
				" keep one of the two", p->meta_line[index]);
		return;
	}
	p->meta_line[index] = p->line;
	if (value_parse(p, text, &value) &&
	    value_fits(p, &keys[index], &value, &meta))
		keys[index].take(p, &meta);
}
