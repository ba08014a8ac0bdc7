/* tape.c - the memory that a traced run tells its steps in */
#include "inside/tape.h"

#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

struct tape *tape;
static bool deep;

void tape_begin(const struct run_plan *plan)
{
	deep = false;
	if (!plan->trace)
		return;
	/* Shared, so it doesn't count as memory that the run asked for. */
	tape = mmap(NULL, sizeof(*tape), PROT_READ | PROT_WRITE,
		    MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (tape == MAP_FAILED)
		tape = NULL;
}

void tape_take(struct observation *o)
{
	if (!tape)
		return;
	size_t len = (size_t)__atomic_load_n(&tape->len, __ATOMIC_ACQUIRE);

	if (len > TRACE_CAP)
		len = TRACE_CAP;
	const char *end = memrchr(tape->at, '\n', len);

	len = end ? (size_t)(end - tape->at) + 1 : 0;
	o->trace = malloc(len + 1);
	if (o->trace) {
		memcpy(o->trace, tape->at, len);
		o->trace[len] = '\0';
		o->trace_len = len;
		o->trace_truncated = tape->cut != 0;
	}
	deep = tape->deep != 0;
	munmap(tape, sizeof(*tape));
	tape = NULL;
}

bool tape_was_deep(void)
{
	return deep;
}
