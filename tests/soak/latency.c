/*
 * latency.c - how long after its limit a run is over, and how long anything
 *             of it lives after its verdict
 *
 * One box, one run at a time. Before each hostile run comes one that prints
 * its clock and ends: its verdict is when the hostile one starts.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/arena.h"
#include "jobs.h"
#include "watch.h"

/* A machine that is busy with other things makes single tries slow: the
 * middle one of all tries must hold. */
#define TRIES_DEFAULT 20
#define LIMIT_MS 100
#define LATE_MS 500.0		/* beyond a limit of time */
#define FULL_MS 100.0		/* beyond the byte that was one too many */
#define GONE_MS 50.0		/* from the verdict until nothing is left */
#define GONE_PATIENCE_MS 2000

/* Which limit a program runs into; what follows from that. */
enum limit {
	CPU,		/* late in CPU time, which a busy machine gives late */
	WALL,
	OUTPUT,		/* it writes when it passed it to stderr, in ns */
};

static const struct {
	enum run_status status;
	double bound_ms;
} limits[] = {
	[CPU] = {STATUS_NEVER_ENDS, LATE_MS},
	[WALL] = {STATUS_NEVER_ENDS, LATE_MS},
	[OUTPUT] = {STATUS_OUTPUT_FULL, FULL_MS},
};

struct victim {
	const char *name;
	enum limit limit;
	unsigned needs;
	const char *program;
};

#define FULL_PROGRAM \
	"import os, time\n" \
	"os.write(2, b'%d' % time.monotonic_ns())\n" \
	"os.write(1, b'x')\n" \
	"while True:\n" \
	"    pass\n"

static const struct victim victims[] = {
	{"CPU time: a loop", CPU, 0,
	 "while True:\n    pass\n"},
	{"CPU time: one long operation in C", CPU, 0,
	 "x = 3 ** (10 ** 7) ** 2\n"},
	{"CPU time: eight threads", CPU, NEED_THREADS,
	 "import threading\n"
	 "def loop():\n"
	 "    while True:\n"
	 "        pass\n"
	 "for i in range(8):\n"
	 "    threading.Thread(target=loop).start()\n"},
	{"wall time: asleep", WALL, 0,
	 "import time\ntime.sleep(60)\n"},
	{"wall time: children that compute", WALL, NEED_PROCESSES,
	 "import os\n"
	 "for i in range(6):\n"
	 "    if os.fork() == 0:\n"
	 "        while True:\n"
	 "            pass\n"
	 "os.waitpid(-1, 0)\n"},
	{"wall time: deaf orphans", WALL, NEED_PROCESSES,
	 "import os, signal, time\n"
	 "for i in range(8):\n"
	 "    if os.fork() == 0:\n"
	 "        os.setsid()\n"
	 "        if os.fork() == 0:\n"
	 "            signal.signal(signal.SIGTERM, signal.SIG_IGN)\n"
	 "            signal.signal(signal.SIGHUP, signal.SIG_IGN)\n"
	 "            time.sleep(60)\n"
	 "        os._exit(0)\n"
	 "time.sleep(60)\n"},
	{"output: one byte too many", OUTPUT, 0,
	 "import os\n"
	 "left = 1 << 20\n"
	 "while left:\n"
	 "    left -= os.write(1, b'x' * left)\n" FULL_PROGRAM},
	{"output: from children too", OUTPUT, NEED_PROCESSES,
	 "import os\n"
	 "for i in range(8):\n"
	 "    if os.fork() == 0:\n"
	 "        os.setsid()\n"
	 "        left = 1 << 17\n"
	 "        while left:\n"
	 "            left -= os.write(1, b'x' * left)\n"
	 "        os._exit(0)\n"
	 "for i in range(8):\n"
	 "    os.wait()\n" FULL_PROGRAM},
};

#define VICTIMS (sizeof(victims) / sizeof(victims[0]))

struct trial {
	const struct victim *victim;
	double before;		/* ms; the verdict on the run before it */
	double *late, *gone;	/* a try each, ms */
	size_t tries, left;	/* left: tries after which something lived */
	char trouble[200];	/* why it could not be measured */
};

static double now_ms(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

/* How long until no process of a run is there, in ms. */
static double time_to_vanish(size_t *left)
{
	const struct timespec moment = {0, 200000};
	double from = now_ms();

	*left += watch_runs() > 0;
	while (watch_runs() && now_ms() - from < GONE_PATIENCE_MS)
		nanosleep(&moment, NULL);
	return now_ms() - from;
}

static int take(void *ctx, size_t index, struct observation *o)
{
	struct trial *t = ctx;
	double now = now_ms(), from = t->before + LIMIT_MS;

	if (index % 2 == 0) {
		if (o->status != STATUS_ENDED)
			snprintf(t->trouble, sizeof(t->trouble), "%s",
				 o->reason);
	} else if (o->status != limits[t->victim->limit].status) {
		snprintf(t->trouble, sizeof(t->trouble), "it is %s: %s",
			 run_status_name(o->status), o->reason);
	} else {
		if (t->victim->limit == OUTPUT)
			from = strtod(o->err, NULL) / 1e6;
		if (t->victim->limit == CPU)
			from = now - ((double)o->cpu_ms - LIMIT_MS);
		t->late[t->tries] = now - from;
		t->gone[t->tries++] = time_to_vanish(&t->left);
	}
	observation_clear(o);
	t->before = now_ms();
	return t->trouble[0] != '\0';
}

static int order(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

static bool tell(struct trial *t)
{
	const struct victim *v = t->victim;

	if (t->trouble[0]) {
		printf("%-34s  %s\n", v->name, t->trouble);
		return false;
	}
	qsort(t->late, t->tries, sizeof(*t->late), order);
	qsort(t->gone, t->tries, sizeof(*t->gone), order);
	double late = t->late[t->tries / 2], gone = t->gone[t->tries / 2];
	double bound = limits[v->limit].bound_ms;
	bool holds = late <= bound && gone <= GONE_MS;

	printf("%-34s %8.1f %8.1f %8.0f %8.1f %8.1f %8.0f %5zu%s\n", v->name,
	       late, t->late[t->tries - 1], bound, gone,
	       t->gone[t->tries - 1], GONE_MS, t->left,
	       holds ? "" : "  FAIL");
	return holds;
}

static bool try(const struct pythons *p, const struct victim *victim,
		size_t tries)
{
	static const char first[] = "print(1)\n";
	struct arena arena = ARENA_INIT;
	struct sandbox_config config = {.boxes = p->box, .box_count = p->count,
					.jobs = 1};
	struct run_plan *plans = arena_array(&arena, 2 * tries,
					     sizeof(*plans));
	struct trial t = {
		.victim = victim,
		.late = arena_array(&arena, tries, sizeof(double)),
		.gone = arena_array(&arena, tries, sizeof(double)),
	};

	for (size_t i = 0; i < 2 * tries; i++)
		plans[i] = (struct run_plan){
			.needs = victim->needs,
			.program = {first, sizeof(first) - 1},
		};
	for (size_t i = 1; i < 2 * tries; i += 2) {
		plans[i].program.at = victim->program;
		plans[i].program.len = strlen(victim->program);
		plans[i].cpu_ms = victim->limit == CPU ? LIMIT_MS : 0;
		plans[i].wall_ms = victim->limit == WALL ? LIMIT_MS : 0;
	}
	sandbox_run(&config, plans, 2 * tries, take, &t);
	bool holds = tell(&t);

	arena_free(&arena);
	return holds;
}

int main(int argc, char **argv)
{
	size_t tries = argc > 1 ? strtoul(argv[1], NULL, 10) : TRIES_DEFAULT;
	struct pythons pythons;
	struct err err;
	bool failed = false;

	if (argc > 3 || !tries) {
		fputs("usage: latency [TRIES [PYTHON]]\n", stderr);
		return 2;
	}
	if (pythons_find(&pythons, &err) ||
	    pythons_select(&pythons, argc > 2 ? argv[2] : NULL, &err)) {
		fprintf(stderr, "latency: %s\n", err.text);
		return 3;
	}
	printf("Python 3.%u, %zu tries each, in ms:\n%-34s %26s %26s\n"
	       "%-34s %8s %8s %8s %8s %8s %8s %5s\n", pythons.box[0].minor,
	       tries, "", "late by, to the verdict", "then until all is gone",
	       "", "median", "most", "bound", "median", "most", "bound",
	       "left");
	for (size_t i = 0; i < VICTIMS; i++)
		failed |= !try(&pythons, &victims[i], tries);
	pythons_free(&pythons);
	return failed;
}
