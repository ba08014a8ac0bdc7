/* tally.c - samples over a soak, their bounds, and the table of both */
#include "tally.h"

#include <stdio.h>

/* A look may fall between two steps of a box, so the least of so many looks
 * counts; those of the first such window are what a box may hold. */
#define WINDOW 10
#define MIB 1024
/* A box and who waits for it; a run, and the most that it may fork. */
#define PROCESSES_PER_JOB (2 + 1 + 24)

/* AddressSanitizer keeps what is freed for a while. */
#if defined(__SANITIZE_ADDRESS__)
#define KB(kb) -1
#else
#define KB(kb) (kb)
#endif

enum bound_kind {
	GROWS_AT_MOST,	/* beyond what warm-up needed */
	AT_MOST,
	STAYS,		/* as at the start, all the time */
	COMES_BACK,	/* to the start, whenever there is no box */
};

struct bound {
	const char *name;
	enum bound_kind kind;
	long slack;	/* of the first two; -1: not bound */
	long per_job;	/* COMES_BACK: the most above the start, meanwhile */
};

static const struct bound bounds[GAUGE_COUNT] = {
	[HOST_KB] = {"host: resident, KiB", GROWS_AT_MOST, KB(2 * MIB), 0},
	[HOST_FDS] = {"host: descriptors", COMES_BACK, 0, 1},
	[HOST_MOUNTS] = {"host: mounts", STAYS, 0, 0},
	[PROCESSES] = {"host: descendants", COMES_BACK, 0, PROCESSES_PER_JOB},
	[ZOMBIES] = {"host: zombies below it", COMES_BACK, 0,
		     PROCESSES_PER_JOB},
	[TMP_FILES] = {"host: files in /tmp", STAYS, 0, 0},
	[BOX_KB] = {"a box: grown by, KiB", AT_MOST, KB(4 * MIB), 0},
	[BOX_FDS] = {"a box: more descriptors", STAYS, 0, 0},
	[BOX_MOUNTS] = {"a box: more mounts", STAYS, 0, 0},
};

static void note(struct tally *t, enum gauge gauge, long value)
{
	struct gauge_seen *seen = &t->seen[gauge];

	if (value > seen->most)
		seen->most = value;
	if (!t->warm && value > seen->warm)
		seen->warm = value;
}

static void note_host(struct tally *t, const struct sample *now)
{
	const long values[] = {
		[HOST_KB] = now->host_kb, [HOST_FDS] = now->host_fds,
		[HOST_MOUNTS] = now->host_mounts, [PROCESSES] = now->processes,
		[ZOMBIES] = now->zombies, [TMP_FILES] = now->tmp_files,
	};

	for (size_t i = 0; i < sizeof(values) / sizeof(values[0]); i++) {
		note(t, i, values[i]);
		/* the end is the worst there was between two batches */
		if (!now->box_count && values[i] > t->seen[i].end)
			t->seen[i].end = values[i];
	}
	t->samples++;
}

/* The place of this box: its own, or one of a box that is gone. */
static struct box_life *life_of(struct tally *t, const struct sample *now,
				pid_t pid)
{
	struct box_life *free = t->box;

	for (size_t i = 0; i < WATCH_BOXES; i++)
		if (t->box[i].first.pid == pid)
			return &t->box[i];
	for (size_t i = 0; i < WATCH_BOXES; i++) {
		bool gone = true;

		for (size_t k = 0; k < now->box_count; k++)
			gone &= now->box[k].pid != t->box[i].first.pid;
		if (gone)
			free = &t->box[i];
	}
	*free = (struct box_life){.first.pid = pid};
	return free;
}

static void keep_least(struct box_sample *least, const struct box_sample *box)
{
	least->kb = box->kb < least->kb ? box->kb : least->kb;
	least->fds = box->fds < least->fds ? box->fds : least->fds;
	least->mounts = box->mounts < least->mounts ? box->mounts :
						      least->mounts;
}

static void note_box(struct tally *t, const struct sample *now,
		     const struct box_sample *box)
{
	struct box_life *life = life_of(t, now, box->pid);
	const struct box_sample *first = &life->first, *last = &life->now;

	if (box->kb > t->box_kb)
		t->box_kb = box->kb;
	t->hidden |= box->fds < 0 && box->kb > 0;
	life->has_run |= !box->idle;
	if (!box->idle || !life->has_run)
		return;
	if (life->looks++ % WINDOW == 0)
		life->now = *box;
	else
		keep_least(&life->now, box);
	if (life->looks == WINDOW)
		life->first = life->now;
	if (life->looks <= WINDOW || life->looks % WINDOW)
		return;
	note(t, BOX_KB, last->kb - first->kb);
	note(t, BOX_FDS, last->fds - first->fds);
	note(t, BOX_MOUNTS, last->mounts - first->mounts);
}

void tally_start(struct tally *t, unsigned jobs)
{
	struct sample now;

	watch_take(&now);
	*t = (struct tally){.jobs = jobs};
	note_host(t, &now);
	for (size_t i = 0; i < GAUGE_COUNT; i++)
		t->seen[i].start = t->seen[i].end = t->seen[i].most;
	if (now.tmp_files < 0) {
		t->seen[TMP_FILES] = (struct gauge_seen){-1, -1, -1, -1};
		puts("skip files in /tmp: only root has a /tmp of its own");
	}
}

void tally_look(struct tally *t)
{
	struct sample now;

	watch_take(&now);
	note_host(t, &now);
	for (size_t i = 0; i < now.box_count; i++)
		note_box(t, &now, &now.box[i]);
}

static bool is_passed(const struct tally *t, enum gauge gauge)
{
	const struct bound *bound = &bounds[gauge];
	const struct gauge_seen *seen = &t->seen[gauge];

	switch (bound->kind) {
	case GROWS_AT_MOST:
		return bound->slack >= 0 &&
		       seen->most - seen->warm > bound->slack;
	case AT_MOST:
		return bound->slack >= 0 && seen->most > bound->slack;
	case STAYS:
		return seen->most != seen->start || seen->end != seen->start;
	case COMES_BACK:
		return seen->end != seen->start ||
		       seen->most - seen->start > bound->per_job * t->jobs;
	}
	return true;
}

static void print_bound(const struct tally *t, enum gauge gauge)
{
	const struct bound *bound = &bounds[gauge];

	if (bound->kind == STAYS)
		printf("none may be added");
	else if (bound->kind == COMES_BACK)
		printf("+%ld, and back", bound->per_job * t->jobs);
	else if (bound->slack < 0)
		printf("not bound in a sanitized build");
	else
		printf(bound->kind == AT_MOST ? "at most %ld" :
		       "+%ld after warm-up", bound->slack);
}

size_t tally_end(const struct tally *t)
{
	size_t passed = 0;

	if (t->hidden)
		puts("skip a box's descriptors and mounts: only root sees "
		     "them");
	printf("\n%-26s %8s %8s %8s %8s  %s\n", "", "start", "warm-up",
	       "most", "end", "bound");
	for (size_t i = 0; i < GAUGE_COUNT; i++) {
		const struct gauge_seen *seen = &t->seen[i];

		if (seen->start < 0)
			continue;
		printf("%-26s %8ld %8ld %8ld %8ld  ", bounds[i].name,
		       seen->start, seen->warm, seen->most, seen->end);
		print_bound(t, i);
		puts(is_passed(t, i) ? "  PASSED" : "");
		passed += is_passed(t, i);
	}
	printf("%zu looks; the largest box had %ld KiB resident\n",
	       t->samples, t->box_kb);
	return passed;
}
