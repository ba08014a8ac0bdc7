/* update_key.c - from what was printed on several Pythons to a file's keys */
#include "base/scope.h"
#include "cmd/update_key.h"

static bool same_key(const struct key *a, const struct key *b)
{
	return str_equal(a->out, b->out) &&
	       a->ending.kind == b->ending.kind &&
	       str_equal(a->ending.type, b->ending.type) &&
	       (!str_is(a->ending.type, "SystemExit") ||
		str_equal(a->ending.message, b->ending.message));
}

int update_edits(struct teller *teller, const struct task *tasks,
		 size_t count, struct key_edit *edits, size_t *edit_count)
{
	const struct question *q = tasks->slot->question;
	const struct task **last;
	FREE_ARENA struct arena arena = ARENA_INIT;

	last = arena_array(&arena, q->section_count, sizeof(*last));
	*edit_count = 0;
	for (size_t i = 0; i < count; i++) {
		const struct task *task = &tasks[i];
		const struct section *section =
			question_section(q, task->slot->minor);
		size_t at = (size_t)(section - q->sections), e = 0;

		if (last[at] && !same_key(&last[at]->key, &task->key)) {
			tell_disagreement(teller, last[at], task);
			return -1;
		}
		while (e < *edit_count && edits[e].section != at)
			e++;
		if (!last[at])
			edits[(*edit_count)++] = (struct key_edit){
				at, task->key.out, task->key.ending};
		/* A message that drifts between versions is left open. */
		if (!str_equal(edits[e].ending.message,
			       task->key.ending.message))
			edits[e].ending.message = STR_NONE;
		last[at] = task;
	}
	return 0;
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
