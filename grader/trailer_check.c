/* trailer_check.c - mistakes that show when all lines are read */
#include <stdio.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/regex.h"
#include "trailer_parts.h"

static unsigned characters(struct str s)
{
	unsigned count = 0;

	for (size_t i = 0; i < s.len; i++)
		count += ((unsigned char)s.at[i] & 0xc0) != 0x80;
	return count;
}

static int option_order(const void *a, const void *b)
{
	const struct option *const *x = a, *const *y = b;
	int order = str_compare((*x)->text, (*y)->text);

	if (!order)
		order = ((*x)->kind > (*y)->kind) - ((*x)->kind < (*y)->kind);
	if (!order)
		order = ((*x)->line > (*y)->line) - ((*x)->line < (*y)->line);
	return order;
}

static void check_repeated(struct parser *p, const struct section *s)
{
	const struct option **sorted;

	sorted = arena_array(p->arena, s->option_count, sizeof(*sorted));
	for (size_t i = 0; i < s->option_count; i++)
		sorted[i] = &s->options[i];
	qsort(sorted, s->option_count, sizeof(*sorted), option_order);
	for (size_t i = 1; i < s->option_count; i++) {
		const struct option *a = sorted[i - 1], *b = sorted[i];

		if (a->line && a->kind == b->kind &&
		    str_equal(a->text, b->text))
			parser_complain_line(p, b->line, "line %u gives this"
					     " option already: keep one of the"
					     " two", a->line);
	}
}

static void check_options(struct parser *p, const struct section *s)
{
	const struct option *wrong = NULL;
	bool has_right = false;

	for (size_t i = 0; i < s->option_count; i++) {
		if (s->options[i].right)
			has_right = true;
		else if (!wrong)
			wrong = &s->options[i];
	}
	if (wrong && !has_right && wrong->line)
		parser_complain_line(p, wrong->line, "wrong options, but no"
				     " right one beside them: add a `#: +`"
				     " line");
	check_repeated(p, s);
}

/* `match = "pattern"`: every line of the key must compile. */
static void check_patterns(struct parser *p, const struct key_line *key)
{
	struct str rest = key->text, line;
	struct err err;

	while (str_next_line(&rest, &line)) {
		FREE_REGEX struct regex *regex = NULL;
		struct str pattern = str_copy(p->arena, line);
		unsigned column = 0;

		if (!regex_compile(pattern.at, true, &regex, &err))
			continue;
		/* regex.h promises "at BYTE: "; `#: > ` stands before. */
		if (!key->exact && sscanf(err.text, "at %u", &column) == 1)
			column = characters(str_slice(line, 0, column - 1));
		complaint_add(p->complaints, p->arena, p->q->path, key->line,
			      6 + column, "the pattern does not compile, %s:"
			      " mend it, or drop `match`", err.text);
	}
}

static void check_status(struct parser *p)
{
	if (p->q->status == RETIRED && !p->q->retired_because.at &&
	    !meta_line(p, "retired-because"))
		parser_complain_line(p, meta_line(p, "status"), "retired, but"
				     " nothing says why: add `#:"
				     " retired-because = \"...\"`");
}

void parser_check_whole(struct parser *p)
{
	const struct question *q = p->q;

	if (!p->id_meant && !parser_check_misplaced(p, q->trailer_at))
		parser_complain_line(p, q->trailer_line, "the question has no"
				     " id: add `#: id = \"...\"`");
	check_status(p);
	for (size_t i = 0; i < q->section_count; i++) {
		const struct section *s = &q->sections[i];

		check_options(p, s);
		if (q->match != MATCH_PATTERN)
			continue;
		for (size_t k = 0; k < s->key_count; k++)
			check_patterns(p, &s->keys[k]);
	}
}

bool parser_check_misplaced(struct parser *p, size_t before)
{
	struct str rest = str_slice(p->q->file, 0, before), line;
	unsigned number = 0, id = 0, code = 0;

	if (str_find(rest, STR("#: id = ")) == rest.len)
		return false;	/* the usual case, in one pass */
	while (str_next_line(&rest, &line)) {
		number++;
		if (str_starts(line, "#: id = "))
			id = number;
		else if (!str_starts(line, "#") && str_trim(line).len)
			code = number;
	}
	if (!id)
		return false;
	parser_complain_line(p, id, "the trailer must be the last of the file,"
			     " but line %u below is no `#` line: move it up",
			     code);
	return true;
}
