/* plan.c - question -> what the box must run */
#include "plan.h"

#include "base/arena.h"
#include "base/scope.h"

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
		.cpu_ms = q->timeout_ms,
		.wall_ms = wall_for(q->timeout_ms),
		.program = bytes_of(q->program),
		.input = bytes_of(q->input),
		.files = files,
		.file_count = q->file_count,
	};
}

const char *plan_obstacle(struct arena *arena, const struct question *q)
{
	unsigned missing = q->needs & ~capabilities_supported();
	FREE_BUF struct buf names = BUF_INIT;

	if (!missing)
		return NULL;
	for (unsigned i = 0; i < CAPABILITY_COUNT; i++) {
		const char *name = capability_name(1u << i);

		if (!(missing & 1u << i) || !name)
			continue;
		buf_text(&names, names.len ? ", " : "");
		buf_text(&names, name);
	}
	return str_format(arena,
			  "needs %.*s, which this build does not grant yet",
			  STR_ARG(buf_view(&names))).at;
}
