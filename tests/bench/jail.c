/* jail.c - what bench.py asks of the jail: one box, one run at a time, and
 * the time from each result to the next */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/arena.h"
#include "jobs.h"

#define WARM_UP 50	/* runs that don't count */

static const char usage[] =
	"usage: jail PYTHON RUNS          a row for each capability\n"
	"       jail PYTHON RUNS plain    for none\n"
	"Each row: what, runs, median and 99th percentile in microseconds\n";

/* A function, a loop, containers, a little text: a question's size. */
static const char program[] =
	"def f(words):\n"
	"    seen = {}\n"
	"    for word in words:\n"
	"        seen.setdefault(len(word), []).append(word.upper())\n"
	"    return sorted(seen.items())\n"
	"\n"
	"print(f(['to', 'be', 'or', 'not', 'to', 'be']))\n";

struct clock {
	double *us;		/* since the result before */
	size_t count;
	double last;
	char *trouble;
};

static double now_us(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (double)now.tv_sec * 1e6 + (double)now.tv_nsec / 1e3;
}

static void lap(struct clock *clock)
{
	double now = now_us();

	clock->us[clock->count++] = now - clock->last;
	clock->last = now;
}

static int order(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

static void tell(const char *what, struct clock *clock)
{
	double *us = clock->us + WARM_UP;
	size_t count = clock->count - WARM_UP;

	qsort(us, count, sizeof(*us), order);
	printf("%s\t%zu\t%.0f\t%.0f\n", what, count, us[count / 2],
	       us[count * 99 / 100]);
}

static int take(void *ctx, size_t index, struct observation *o)
{
	struct clock *clock = ctx;
	bool good = o->status == STATUS_ENDED && o->out_len;

	(void)index;
	if (!good && !clock->trouble)
		clock->trouble = strdup(o->reason);
	observation_clear(o);
	lap(clock);
	return !good;
}

/* The floor: what any run that is a process of its own costs. */
static int time_forks(struct clock *clock, size_t runs)
{
	*clock = (struct clock){.us = clock->us, .last = now_us()};
	while (clock->count < runs) {
		pid_t pid = fork();

		if (pid == 0)
			_exit(0);
		if (pid < 0 || waitpid(pid, NULL, 0) != pid)
			return -1;
		lap(clock);
	}
	tell("fork", clock);
	return 0;
}

static int time_runs(const struct pythons *p, unsigned needs,
		     struct run_plan *plans, struct clock *clock, size_t runs)
{
	struct sandbox_config config = {.boxes = p->box, .box_count = p->count,
					.jobs = 1};
	const char *name = needs ? capability_name(needs) : "plain";

	for (size_t i = 0; i < runs; i++)
		plans[i] = (struct run_plan){
			.needs = needs,
			.program = {program, sizeof(program) - 1},
		};
	*clock = (struct clock){.us = clock->us, .last = now_us()};
	sandbox_run(&config, plans, runs, take, clock);
	if (clock->trouble)
		printf("skip %s: %s\n", name, clock->trouble);
	else
		tell(name, clock);
	int failed = clock->trouble && !needs;

	free(clock->trouble);
	return failed ? -1 : 0;
}

int main(int argc, char **argv)
{
	size_t runs = argc > 2 ? strtoul(argv[2], NULL, 10) : 0;
	bool plain = argc == 4 && strcmp(argv[3], "plain") == 0;
	struct arena arena = ARENA_INIT;
	struct pythons p;
	struct err err;

	if (!runs || argc > 4 || (argc == 4 && !plain)) {
		fputs(usage, stderr);
		return 2;
	}
	if (pythons_find(&p, &err) || pythons_select(&p, argv[1], &err)) {
		fprintf(stderr, "jail: %s\n", err.text);
		return 3;
	}
	runs += WARM_UP;
	struct run_plan *plans = arena_array(&arena, runs, sizeof(*plans));
	struct clock clock = {.us = arena_array(&arena, runs, sizeof(double))};
	int failed = time_forks(&clock, runs) ||
		     time_runs(&p, 0, plans, &clock, runs);

	for (unsigned i = 0; i < CAPABILITY_COUNT && !plain && !failed; i++) {
		struct sandbox_report report;

		sandbox_probe(&p.box[0], 1u << i, &report);
		if (report.started && !report.lacks)
			failed = time_runs(&p, 1u << i, plans, &clock, runs);
		else
			fprintf(stderr, "skip %s: %s\n",
				capability_name(1u << i), report.problem);
	}
	arena_free(&arena);
	pythons_free(&p);
	return failed ? 3 : 0;
}
