/* lint_fix.c - mend what can be mended for certain, and prove it */
#include "lint_parts.h"

/* Findings are sorted by path: where those of this one start. */
static size_t first_of(const struct findings *findings, struct str path)
{
	size_t low = 0, high = findings->count;

	while (low < high) {
		size_t middle = (low + high) / 2;

		if (str_compare(findings->at[middle].path, path) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static bool is_in(const struct findings *findings, size_t i, struct str path)
{
	return i < findings->count &&
	       str_equal(findings->at[i].path, path);
}

static bool is_of(const struct finding *one, const struct question *q)
{
	return one->fixable && str_equal(one->id, q->id);
}

static bool same_text(struct str a, struct str b)
{
	return !a.at == !b.at && str_equal(a, b);
}

/* The edits, one a line. Of two that differ on a line the first one counts,
 * and the other is found again. */
static size_t collect(const struct question *q,
		      const struct findings *findings, bool *mended,
		      struct line_edit *edits)
{
	size_t count = 0;

	for (size_t i = first_of(findings, q->path);
	     is_in(findings, i, q->path); i++) {
		const struct finding *one = &findings->at[i];
		size_t k = 0;

		if (!is_of(one, q))
			continue;
		while (k < count && edits[k].line != one->line)
			k++;
		if (k == count)
			edits[count++] = (struct line_edit){one->line,
							    one->fixed};
		mended[i] = same_text(edits[k].text, one->fixed);
	}
	return count;
}

static bool same_sections(struct arena *arena, const struct question *a,
			  const struct question *b)
{
	if (a->section_count != b->section_count)
		return false;
	for (size_t i = 0; i < a->section_count; i++) {
		const struct section *x = &a->sections[i];
		const struct section *y = &b->sections[i];

		if (!str_equal(section_stdout(arena, x),
			       section_stdout(arena, y)) ||
		    x->has_ending != y->has_ending ||
		    !str_equal(x->ending.type, y->ending.type) ||
		    x->option_count != y->option_count)
			return false;
		for (size_t k = 0; k < x->option_count; k++)
			if (!str_equal(x->options[k].text,
				       y->options[k].text) ||
			    x->options[k].right != y->options[k].right)
				return false;
	}
	return true;
}

/* What runs, what is right and what is offered are as before. */
static bool same_question(struct arena *arena, const struct question *a,
			  const struct question *b)
{
	return str_equal(a->program, b->program) && str_equal(a->id, b->id) &&
	       str_equal(a->input, b->input) && a->needs == b->needs &&
	       a->mode == b->mode && a->order == b->order &&
	       a->match == b->match && a->status == b->status &&
	       a->difficulty == b->difficulty &&
	       a->full_marks == b->full_marks && same_sections(arena, a, b);
}

bool lint_fix(struct arena *arena, const struct question *q,
	      const struct findings *findings, bool *mended,
	      struct question *out)
{
	size_t first = first_of(findings, q->path), count = first;
	struct complaints complaints = {0};
	struct question after;
	struct line_edit *edits;
	struct str bytes;
	bool good;

	while (is_in(findings, count, q->path))
		count++;
	edits = arena_array(arena, count - first, sizeof(*edits));
	count = collect(q, findings, mended, edits);
	if (!count)
		return false;
	bytes = trailer_edit_lines(arena, q, edits, count);
	good = trailer_parse(arena, q->path, bytes, &after, &complaints) ==
	       TRAILER_OK && same_question(arena, q, &after);
	complaints_free(&complaints);
	after.files = q->files;
	after.file_count = q->file_count;
	if (good)
		*out = after;
	for (size_t i = first; !good && is_in(findings, i, q->path); i++)
		mended[i] = false;
	return good;
}

/* How many lines above this one went. Findings are sorted by line, and several
 * may say that the same one goes. */
static unsigned gone_above(const struct findings *findings,
			   const bool *mended, const struct finding *one)
{
	unsigned gone = 0, last = 0;

	for (size_t i = first_of(findings, one->path);
	     is_in(findings, i, one->path); i++) {
		const struct finding *f = &findings->at[i];

		if (!mended[i] || f->fixed.at || f->line == last ||
		    f->line >= one->line)
			continue;
		last = f->line;
		gone++;
	}
	return gone;
}

void lint_drop_mended(struct findings *findings, const bool *mended)
{
	size_t kept = 0;

	/* The mended ones keep the lines that the others are counted by. */
	for (size_t i = 0; i < findings->count; i++)
		if (!mended[i])
			findings->at[i].line -= gone_above(findings, mended,
							   &findings->at[i]);
	for (size_t i = 0; i < findings->count; i++)
		if (!mended[i])
			findings->at[kept++] = findings->at[i];
	findings->count = kept;
}
