/*
 * fuzz_history.c - any bytes as lines of a history that somebody brings along
 *
 * Holds: a complaint has a place in its line; what is read is written as one
 * line, and read from that is the same; a learner can be made of it, whose
 * items are found by their names, and due by the exam.
 */
#include <stdint.h>
#include <stdlib.h>

#include "base/scope.h"
#include "learner.h"
#include "store.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void demand(bool holds)
{
	if (!holds)
		abort();
}

static void take_line(struct arena *arena, struct learner *learner,
		      struct str line)
{
	struct entry entry, again;
	struct str written;
	struct err err;
	size_t column = 0;

	if (entry_json_parse(arena, line, &entry, &column, &err)) {
		demand(column >= 1 && err.kind == ERR_USAGE);
		return;
	}
	written = entry_json(arena, &entry);
	demand(str_find(written, STR("\n")) == written.len);
	demand(!entry_json_parse(arena, written, &again, &column, &err));
	demand(str_equal(written, entry_json(arena, &again)));
	learner_add(learner, &again);
}

static void check_items(const struct learner *learner)
{
	int64_t exam = learner->schedule.exam_ms;

	for (size_t i = 0; i < learner->count; i++) {
		const struct item *item = &learner->items[i];
		const struct memory *m = &item->memory;

		demand(learner_item(learner, item->kind, item->name) == item);
		demand(m->state == MEMORY_NEW || m->free_ms > m->last_ms);
		demand(!exam || m->last_ms > exam || m->due_ms <= exam ||
		       m->state == MEMORY_NEW);
		demand(item->right <= item->answers);
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct str rest = {(const char *)data, size}, line;
	struct learner learner;

	learner_init(&learner);
	while (str_next_line(&rest, &line))
		take_line(&arena, &learner, line);
	check_items(&learner);
	learner_free(&learner);
	return 0;
}
