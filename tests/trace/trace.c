/* trace.c - traced runs beside untraced ones: does tracing change anything? */
#include <fnmatch.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bank.h"
#include "base/file.h"
#include "jobs.h"
#include "plan.h"

static const char usage[] =
	"usage: trace compare PYTHONS PATH...   runs each program both ways\n"
	"       trace show PYTHON PATH...       tells the steps, a line each\n"
	"PYTHONS: \"3.9,3.13\", \"all\". A program's input is in NAME.stdin.\n";

/* A program on one Python: run as it is, and traced. What differs then is run
 * as it is once more: some differ from run to run anyway. */
enum { PLAIN, TRACED, WAYS };

struct trial {
	const struct question *question;
	struct observation seen[WAYS], again;
};

struct trials {
	struct arena arena;
	struct bank bank;
	struct pythons pythons;
	struct trial *at;
	struct run_plan *plans;	/* `ways` of each, the traced one last */
	size_t count, ways;
};

/* ------------------------------------------------------------- the programs */

static void read_input(struct trials *t, struct question *q)
{
	struct str path = q->path, text;
	struct err err;

	if (path.len < 4 || q->input.len)
		return;
	path = str_format(&t->arena, "%.*s.stdin", (int)path.len - 3, path.at);
	if (file_read(&t->arena, path.at, 1 << 20, &text, &err) == 0)
		q->input = text;
}

static int load(struct trials *t, const char *pythons, char **paths,
		size_t count)
{
	struct err err;

	if (bank_load(&t->bank, (const char *const *)paths, count,
		      BANK_PLAIN_ACCEPT, &err) ||
	    pythons_find(&t->pythons, &err) ||
	    pythons_select(&t->pythons, pythons, &err)) {
		fprintf(stderr, "trace: %s\n", err.text);
		return -1;
	}
	size_t most = t->bank.count * t->pythons.count;
	t->at = arena_array(&t->arena, most, sizeof(*t->at));
	t->plans = arena_array(&t->arena, most * WAYS, sizeof(*t->plans));
	return 0;
}

/* What takes more than Python is tested where its means are. */
static void plan_all(struct trials *t)
{
	for (size_t i = 0; i < t->bank.count; i++) {
		struct question *q = &t->bank.questions[i];

		read_input(t, q);
		for (size_t p = 0; p < t->pythons.count; p++) {
			if (!version_spec_holds(&q->python,
						t->pythons.box[p].minor) ||
			    pythons_obstacle(&t->pythons, p, q->needs))
				continue;
			struct run_plan *plan = &t->plans[t->count * t->ways];
			plan[0] = plan[t->ways - 1] =
				plan_build(&t->arena, q, (unsigned)p, 0);
			plan[t->ways - 1].trace = true;
			t->at[t->count++].question = q;
		}
	}
}

static int take(void *ctx, size_t index, struct observation *o)
{
	struct trials *t = ctx;

	t->at[index / t->ways].seen[WAYS - t->ways + index % t->ways] = *o;
	return 0;
}

static int run(struct trials *t)
{
	struct jobs_options jobs = {0};

	size_t count = t->count * t->ways;

	return jobs_run(&t->pythons, &jobs, t->plans, count, take, t) == count ?
	       0 : -1;
}

/* ---------------------------------------------------------- what is compared */

static bool same_text(const char *a, const char *b)
{
	return !a == !b && (!a || strcmp(a, b) == 0);
}

/* What is another in each run: an address; how long unittest took. */
static const struct {
	const char *before, *digits;
} drifting[] = {
	{"0x", "0123456789abcdef"},
	{" in 0.", "0123456789"},
};

static bool skip_drifting(const char **a, const char **b)
{
	for (size_t i = 0; i < sizeof(drifting) / sizeof(drifting[0]); i++) {
		size_t len = strlen(drifting[i].before);

		if (strncmp(*a, drifting[i].before, len) ||
		    strncmp(*b, drifting[i].before, len))
			continue;
		*a += len + strspn(*a + len, drifting[i].digits);
		*b += len + strspn(*b + len, drifting[i].digits);
		return true;
	}
	return false;
}

static bool same_but_drift(const char *a, const char *b)
{
	while (*a && *a == *b) {
		if (skip_drifting(&a, &b))
			continue;
		a++;
		b++;
	}
	return *a == *b;
}

/* Names the first thing that differs; NULL when nothing does. */
static const char *difference(const struct observation *a,
			      const struct observation *b)
{
	/* where it stops writing is a matter of time */
	bool stopped = a->status == STATUS_NEVER_ENDS ||
		       a->status == STATUS_OUTPUT_FULL ||
		       a->status == STATUS_OUT_OF_MEMORY;

	if (a->status != b->status)
		return "how it ends";
	if (!stopped && (a->out_len != b->out_len ||
			 memcmp(a->out, b->out, a->out_len) != 0))
		return "stdout";
	if (!stopped && !same_but_drift(a->err, b->err))
		return "stderr";
	if (!same_text(a->exception_type, b->exception_type) ||
	    !same_text(a->exception_message, b->exception_message) ||
	    a->exception_line != b->exception_line)
		return "the exception";
	if (a->exit_code != b->exit_code || a->signal != b->signal)
		return "the exit code";
	if (!stopped && a->piece_count != b->piece_count)
		return "who wrote what";
	return NULL;
}

static bool is_whole(const struct observation *o)
{
	return o->trace && (!o->trace_len ||
			    o->trace[o->trace_len - 1] == '\n');
}


static size_t count_steps(const struct observation *o)
{
	size_t steps = 0;

	for (size_t i = 0; i < o->trace_len; i++)
		steps += o->trace[i] == '\n';
	return steps;
}

static int take_again(void *ctx, size_t index, struct observation *o)
{
	struct trial *trial = ctx;

	(void)index;
	trial->again = *o;
	return 0;
}

static bool is_unsteady(struct trials *t, struct trial *trial)
{
	struct jobs_options jobs = {.jobs = 1};

	jobs_run(&t->pythons, &jobs, &t->plans[(trial - t->at) * WAYS], 1,
		 take_again, trial);
	return trial->again.out && difference(&trial->seen[PLAIN],
					      &trial->again);
}

/* What tracing did; NULL when nothing can be seen of it. */
static const char *complaint(const struct observation *seen)
{
	if (seen[TRACED].status == STATUS_NO_JAIL)
		return seen[TRACED].reason;
	if (!is_whole(&seen[TRACED]))
		return "nothing, but its steps aren't whole lines";
	if (seen[PLAIN].trace)
		return "nothing, but steps are told though nobody asked";
	return difference(&seen[PLAIN], &seen[TRACED]);
}

static int compare(struct trials *t)
{
	size_t unsteady = 0, bad = 0, steps = 0, cut = 0;

	for (size_t i = 0; i < t->count; i++) {
		struct trial *trial = &t->at[i];
		const struct observation *seen = trial->seen;
		const char *what = complaint(seen);

		steps += count_steps(&seen[TRACED]);
		cut += seen[TRACED].trace_truncated;
		if (!what)
			continue;
		if (is_unsteady(t, trial)) {
			unsteady++;
			continue;
		}
		bad++;
		printf("%s: Python %s: tracing changes %s\n",
		       trial->question->path.at, seen[PLAIN].python, what);
	}
	printf("%s%zu programs traced: %zu steps, %zu not to the end; "
	       "%zu differ, %zu differ from run to run anyway\n",
	       bad ? "" : "ok ", t->count, steps, cut, bad, unsteady);
	return bad || !t->count ? 1 : 0;
}

static int show(const struct trials *t)
{
	for (size_t i = 0; i < t->count; i++) {
		const struct observation *o = &t->at[i].seen[TRACED];

		printf("== %s\n", t->at[i].question->path.at);
		fwrite(o->trace, 1, o->trace_len, stdout);
		fprintf(stderr, "%s: %s; %zu steps, %zu bytes%s; %u ms\n",
			t->at[i].question->path.at, o->reason, count_steps(o),
			o->trace_len, o->trace_truncated ? ", cut" : "",
			o->cpu_ms);
	}
	return 0;
}

int main(int argc, char **argv)
{
	bool compares = argc > 3 && strcmp(argv[1], "compare") == 0;
	struct trials t = {.arena = ARENA_INIT, .ways = compares ? WAYS : 1};

	if (!compares && (argc <= 3 || strcmp(argv[1], "show") != 0)) {
		fputs(usage, stderr);
		return 2;
	}
	if (load(&t, argv[2], argv + 3, (size_t)argc - 3))
		return 3;
	plan_all(&t);
	if (run(&t)) {
		fputs("trace: interrupted\n", stderr);
		return 3;
	}
	int code = compares ? compare(&t) : show(&t);

	for (size_t i = 0; i < t.count; i++) {
		for (size_t way = 0; way < WAYS; way++)
			observation_clear(&t.at[i].seen[way]);
		observation_clear(&t.at[i].again);
	}
	bank_free(&t.bank);
	pythons_free(&t.pythons);
	arena_free(&t.arena);
	return code;
}
