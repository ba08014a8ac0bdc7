/* plan.c - question -> what the box must run */
#include "plan.h"

#include "base/arena.h"

static struct bytes bytes_of(struct str s)
{
	return (struct bytes){s.at, s.len};
}

/* Waiting is no work: a program that sleeps may take longer than it may
 * compute, by the same ratio as the defaults. */
static unsigned wall_for(unsigned cpu_ms)
{
	uint64_t wall = (uint64_t)cpu_ms * DEFAULT_WALL_MS / DEFAULT_CPU_MS;

	return wall < UINT32_MAX ? (unsigned)wall : UINT32_MAX;
}

/* Importing what these take uses up a second by itself, which is none of the
 * program's own. 0: the box's default. */
static unsigned cpu_for(const struct question *q)
{
	if (!q->timeout_ms && q->needs & NEEDS_MEANS)
		return 3 * DEFAULT_CPU_MS;
	return q->timeout_ms;
}

struct run_plan plan_build(struct arena *arena, const struct question *q,
			   unsigned box, uint64_t seed)
{
	struct run_file *files = arena_array(arena, q->file_count,
					     sizeof(*files));

	for (size_t i = 0; i < q->file_count; i++) {
		files[i].name = bytes_of(q->files[i].name);
		files[i].text = bytes_of(q->files[i].text);
	}
	return (struct run_plan){
		.box = box,
		.seed = seed,
		.needs = q->needs,
		.mode = q->mode == MODE_REPL ? RUN_REPL : RUN_SCRIPT,
		.cpu_ms = cpu_for(q),
		.wall_ms = wall_for(cpu_for(q)),
		.program = bytes_of(q->program),
		.input = bytes_of(q->input),
		.files = files,
		.file_count = q->file_count,
	};
}
