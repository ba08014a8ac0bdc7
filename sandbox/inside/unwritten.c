/* unwritten.c - a ring of what was printed, read when the run is dead */
#include "inside/unwritten.h"

#include <stdlib.h>
#include <string.h>

#include "inside/testimony.h"

/* Positions count all bytes ever printed; the ring holds the last of them. */
static void ring_put(uint64_t at, const char *bytes, size_t len)
{
	for (size_t done = 0; done < len;) {
		size_t from = (at + done) % TESTIMONY_RING;
		size_t part = TESTIMONY_RING - from;

		if (part > len - done)
			part = len - done;
		memcpy(testimony->ring + from, bytes + done, part);
		done += part;
	}
}

static bool ring_has(uint64_t at, const char *bytes, size_t len)
{
	for (size_t done = 0; done < len;) {
		size_t from = (at + done) % TESTIMONY_RING;
		size_t part = TESTIMONY_RING - from;

		if (part > len - done)
			part = len - done;
		if (memcmp(testimony->ring + from, bytes + done, part))
			return false;
		done += part;
	}
	return true;
}

/* Under the interpreter's lock, so one at a time. */
void unwritten_add(const char *text, size_t len)
{
	uint64_t said = testimony->said;
	size_t skipped = len > TESTIMONY_RING ? len - TESTIMONY_RING : 0;

	ring_put(said + skipped, text + skipped, len - skipped);
	/* the bytes before the count of them: it may be killed in between */
	__atomic_store_n(&testimony->said, said + len, __ATOMIC_RELEASE);
}

void unwritten_take_back(size_t len)
{
	if (testimony->said - testimony->written >= len)
		testimony->said -= len;
	else
		unwritten_lost();
}

/* Without the lock: another thread may print meanwhile. */
void unwritten_written(const void *bytes, size_t len)
{
	struct testimony *t = testimony;
	uint64_t said = __atomic_load_n(&t->said, __ATOMIC_ACQUIRE);
	uint64_t waiting = said - t->written;

	if (len > waiting || (waiting <= TESTIMONY_RING &&
			      !ring_has(t->written, bytes, len)))
		t->said_lost = 1;
	__atomic_fetch_add(&t->written, len, __ATOMIC_RELEASE);
}

void unwritten_lost(void)
{
	testimony->said_lost = 1;
}

size_t unwritten_rescue(struct observation *o)
{
	const struct testimony *t = testimony;
	uint64_t from = t->written, len = t->said - from;

	/* What it says was written is what came, or it is no help. */
	if (t->said_lost || from != o->out_len || t->said < from ||
	    len > TESTIMONY_RING || len > OUTPUT_CAP - o->out_len)
		return 0;
	char *longer = realloc(o->out, o->out_len + len + 1);
	if (!longer)
		return 0;
	o->out = longer;
	for (uint64_t i = 0; i < len; i++)
		longer[o->out_len++] = t->ring[(from + i) % TESTIMONY_RING];
	longer[o->out_len] = '\0';
	return len;
}
