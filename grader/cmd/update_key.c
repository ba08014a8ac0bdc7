/* update_key.c - from what was printed on several Pythons to a file's keys */
#include "base/scope.h"
#include "cmd/update_key.h"

struct changes {
	struct key_edit *edits;
	struct section_new *added;
	size_t edit_count, added_count;
};

/* One section's tasks of one answer, next to each other by version. */
struct span {
	const struct task *last;
	struct key_edit edit;
};

static struct matrix_row row_of(const struct task *task)
{
	return (struct matrix_row){
		task->slot->minor, task->key.out, task->key.ending,
	};
}

/* A message that drifts between versions is left open; of a program that
 * never ends, all of them get as far as the first one that is cut off. */
static void take_into(struct span *span, const struct task *task)
{
	struct ending *ending = &span->edit.ending;

	if (!str_equal(ending->message, task->key.ending.message))
		ending->message = STR_NONE;
	if (ending->kind == ENDS_NEVER &&
	    task->key.out.len < span->edit.out.len)
		span->edit.out = task->key.out;
	span->last = task;
}

/* The newer ones keep the section; an answer that older ones gave goes into a
 * new one, which is asked before it. */
static void split(const struct question *q, const struct span *span,
		  struct changes *keys)
{
	size_t at = span->edit.section;

	keys->added[keys->added_count++] = (struct section_new){
		.before = at ? at : q->section_count,
		.spec = version_spec_below(&q->sections[at].spec,
					   span->last->slot->minor + 1),
		.out = span->edit.out, .ending = span->edit.ending,
		.options_of = at,
	};
}

static void add_section(const struct question *q, const struct task *tasks,
			size_t count, size_t at, struct changes *keys)
{
	struct span span = {0};

	for (size_t i = 0; i < count; i++) {
		const struct task *task = &tasks[i];
		struct matrix_row row = row_of(task), last;

		if (question_section(q, task->slot->minor) != &q->sections[at])
			continue;
		last = span.last ? row_of(span.last) : row;
		if (span.last && matrix_same(q, &last, &row)) {
			take_into(&span, task);
			continue;
		}
		if (span.last)
			split(q, &span, keys);
		span.last = task;
		span.edit = (struct key_edit){at, task->key.out,
					      task->key.ending};
	}
	if (span.last)
		keys->edits[keys->edit_count++] = span.edit;
}

void update_keys(struct arena *arena, const struct task *tasks, size_t count,
		 struct rewrite *rewrite)
{
	const struct question *q = rewrite->question;
	struct changes keys = {
		.edits = arena_array(arena, q->section_count,
				     sizeof(*keys.edits)),
		.added = arena_array(arena, count, sizeof(*keys.added)),
	};
	struct matrix_row *rows = arena_array(arena, count, sizeof(*rows));

	for (size_t at = 0; at < q->section_count; at++)
		add_section(q, tasks, count, at, &keys);
	for (size_t i = 0; i < count; i++)
		rows[i] = row_of(&tasks[i]);
	rewrite->edits = keys.edits;
	rewrite->edit_count = keys.edit_count;
	rewrite->added = keys.added;
	rewrite->added_count = keys.added_count;
	rewrite->rows = rows;
	rewrite->row_count = count;
}

void update_versions(struct buf *out, const struct rewrite *rewrite)
{
	unsigned group[MATRIX_PYTHONS];

	if (matrix_group(rewrite->question, rewrite->rows, rewrite->row_count,
			 group) > 1)
		report_matrix(out, rewrite->question, rewrite->rows,
			      rewrite->row_count);
}

void update_verified(struct arena *arena, struct rewrite *rewrite,
		     const struct question *after, const struct task *tasks,
		     size_t count)
{
	const struct question *q = rewrite->question;
	struct sightings seen = {0};

	for (size_t i = 0; i < count; i++)
		sighting_held(&seen, tasks[i].slot->minor,
			      jail_level(tasks[i].seen[0].layers));
	for (unsigned minor = 0; minor < 64; minor++) {
		const struct section *old = question_section(q, minor);
		const struct section *new = question_section(after, minor);

		if (!str_equal(section_stdout(arena, old),
			       section_stdout(arena, new)) ||
		    !compare_ending(&new->ending, &old->ending))
			seen.failed |= (uint64_t)1 << minor;
	}
	rewrite_verified(arena, rewrite, &seen);
}
