/*
 * run.c - plans over boxes, observations back
 *
 * THEORY OF OPERATION
 *
 * A snippet is hostile until it has ended. It runs in a process of its own,
 * forked from a box: a process that has walled itself in (namespaces, an empty
 * root, no rights, Landlock), started one CPython with one hash seed, and then
 * forks once for each plan. The forked run puts up the last walls (limits,
 * closed descriptors, seccomp), runs main.py and is gone. Nothing of it stays.
 *
 * Three parties, and who believes whom:
 *
 *   host (here)    starts boxes, hands out plans, holds the results. Believes
 *                  a box's frames to be well formed only after checking, and
 *                  never what a snippet says about another.
 *   box            forks, reads the run's output from pipes, holds its clock,
 *                  answers its refused system calls and counts them, kills it,
 *                  reaps it. How a run ended is the box's word: wait status,
 *                  clocks, byte counts, ledger.
 *   run            says what only Python knows (which exception, which line
 *                  wrote which bytes) through memory it shares with the box.
 *                  It can lie there, about itself and nobody else. Each of
 *                  its steps too, where the plan asks for them (tape.h).
 *
 * No plan leaves for a box before the box has said which walls it has, and the
 * host has found them enough: below level S2 nothing runs, unless asked for.
 *
 * A run that dies takes nothing with it. A box that dies (killed, out of
 * memory, a kernel that had enough) is started again and the plan it held is
 * run once more; a plan that loses two boxes is reported as lost, and the rest
 * goes on. A box outlives the host by nothing: its socket closes, and the
 * kernel kills it with its parent.
 *
 * Plans that share Python, seed, capabilities and process number share a box.
 * `jobs` boxes are at work at once; when a group is done its box goes and the
 * worker takes the largest group left, so that 17 seeds of one question and
 * 800 questions of one seed both keep all CPUs busy.
 *
 * What is imported ahead of the forks (warm-up) is what the plans of the group
 * name in their import lines, and only modules that can't be told from fresh;
 * the few programs that could tell all the same have boxes of their own.
 */
#include "sandbox/run.h"

#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "sandbox/boxes.h"
#include "sandbox/warm.h"

#define STARTS_MAX 3		/* boxes that never say hello, in a row */
#define GRACE_MS 10000		/* beyond a plan's own limit */

/* Plans that share a box, as indexes into the caller's array. */
struct group {
	size_t *plan;
	size_t count, next;	/* the next that nobody has taken */
	size_t workers;		/* at work on it */
	bool one_process;	/* run_plan.together */
	bool cold;		/* warm_shows() of each */
};

struct worker {
	struct box box;
	struct group *group;	/* NULL: idle */
	bool busy;		/* a plan is out */
	size_t plan;		/* its index */
	bool again;		/* it has lost one box already */
	unsigned failed_starts;
	long deadline_ms;	/* for what it is doing */
};

struct run {
	const struct sandbox_config *config;
	const struct run_plan *plans;
	struct group *groups;
	size_t group_count;
	struct worker *workers;
	size_t worker_count;
	sandbox_done *done;
	void *ctx;
	size_t delivered;
	bool stop;
};

static long now_ms(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return now.tv_sec * 1000L + now.tv_nsec / 1000000;
}

/* ------------------------------------------------------------- the results */

static void deliver(struct run *run, size_t index, struct observation *o)
{
	const struct run_plan *plan = &run->plans[index];

	o->seed = plan->seed;
	if (!o->reason)
		o->reason = strdup("no reason given");
	if (!o->out)
		o->out = calloc(1, 1);
	if (!o->err)
		o->err = calloc(1, 1);
	run->delivered++;
	if (run->done(run->ctx, index, o))
		run->stop = true;
}

static void deliver_lost(struct run *run, struct worker *w, size_t index,
			 const char *why)
{
	struct observation o = {.status = STATUS_NO_JAIL,
				.reason = strdup(why)};

	snprintf(o.python, sizeof(o.python), "3.%u",
		 run->config->boxes[run->plans[index].box].minor);
	o.layers = w->box.hello.layers;
	deliver(run, index, &o);
}

/* ------------------------------------------------------------- the workers */

static const struct run_plan *first_plan(const struct run *run,
					 const struct group *group)
{
	return &run->plans[group->plan[0]];
}

static void queue_warm(struct run *run, struct worker *w)
{
	struct wire_out frame = {0};

	warm_frame(&frame, run->plans, w->group->plan, w->group->count);
	box_queue(&w->box, &frame);
	free(frame.at);
}

static void start_box(struct run *run, struct worker *w)
{
	const struct run_plan *plan = first_plan(run, w->group);
	const struct sandbox_box *box = &run->config->boxes[plan->box];

	w->deadline_ms = now_ms() + BOX_HELLO_S * 1000;
	unsigned fresh = w->group->cold ? NEED_FRESH : 0;

	if (box_start(&w->box, box, plan->seed, plan->needs | fresh) == 0) {
		if (!fresh)
			queue_warm(run, w);
	} else {
		/* no descriptors, no processes: soon again, not 20 s later */
		snprintf(w->box.hello.problem, sizeof(w->box.hello.problem),
			 "no box can be started: %s", strerror(errno));
		w->box.greeted = true;
		w->deadline_ms = 0;
	}
}

static void leave_group(struct worker *w)
{
	box_stop(&w->box);
	if (w->group)
		w->group->workers--;
	w->group = NULL;
}

/* Everything left of a group whose box can't be had. */
static void give_up_group(struct run *run, struct worker *w, const char *why)
{
	struct group *group = w->group;
	char copy[512];

	snprintf(copy, sizeof(copy), "%s", why);
	if (w->busy)
		deliver_lost(run, w, w->plan, copy);
	w->busy = false;
	while (group->next < group->count && !run->stop)
		deliver_lost(run, w, group->plan[group->next++], copy);
	leave_group(w);
}

/* The group with most to do for each box that is on it already. */
static struct group *pick_group(struct run *run)
{
	struct group *best = NULL;
	size_t most = 0;

	for (size_t i = 0; i < run->group_count; i++) {
		struct group *group = &run->groups[i];
		size_t left = (group->count - group->next) /
			      (1 + group->workers);
		/* A second box for a handful of plans costs more than it
		 * brings: starting one takes as long as some thirty runs. */
		if (group->workers && (group->one_process || left < 16))
			continue;
		if (left > most) {
			most = left;
			best = group;
		}
	}
	return best;
}

static void send_plan(struct run *run, struct worker *w)
{
	const struct run_plan *plan = &run->plans[w->plan];
	struct wire_out frame = {0};

	if (!w->box.greeted || w->box.socket < 0)
		return;		/* it follows in take_hello(), or never */
	wire_put_plan(&frame, plan);
	int failed = frame.failed || box_queue(&w->box, &frame);
	free(frame.at);
	long wall_ms = plan->wall_ms ? plan->wall_ms : DEFAULT_WALL_MS;
	if (plan->trace)	/* it may run once more, untold */
		wall_ms += wall_ms + TRACE_EXTRA_MS;
	w->deadline_ms = now_ms() + GRACE_MS + wall_ms;
	if (failed) {
		w->busy = false;
		deliver_lost(run, w, w->plan,
			     "the program and its files are too large to run");
	} else {
		box_pump(&w->box, 0);
	}
}

/* Gives an idle worker something to do; false when there is nothing. */
static bool employ(struct run *run, struct worker *w)
{
	while (!w->busy && !run->stop) {
		if (w->group && w->group->next == w->group->count)
			leave_group(w);
		if (!w->group) {
			w->group = pick_group(run);
			if (!w->group)
				return false;
			w->group->workers++;
			w->failed_starts = 0;
			start_box(run, w);
		}
		w->plan = w->group->plan[w->group->next++];
		w->busy = true;
		w->again = false;
		send_plan(run, w);
	}
	return w->busy;
}

/* ------------------------------------------------------- what boxes say */

/* The box is gone, stuck, or talks nonsense: another one, or the end of it. */
static void box_lost(struct run *run, struct worker *w, const char *why)
{
	bool greeted = w->box.greeted;
	char problem[300];

	snprintf(problem, sizeof(problem), "%s",
		 w->box.hello.problem[0] ? w->box.hello.problem : why);
	if (greeted && w->box.hello.problem[0]) {
		give_up_group(run, w, problem);
		return;
	}
	if (!greeted && ++w->failed_starts >= STARTS_MAX) {
		give_up_group(run, w, "the box does not start");
		return;
	}
	if (greeted && w->again) {
		w->busy = false;
		deliver_lost(run, w, w->plan,
			     "the box died twice while it ran this");
	}
	w->again = w->again || greeted;
	box_stop(&w->box);
	start_box(run, w);
	if (w->busy)
		send_plan(run, w);
}

/* Why a box with these layers may not run a plan; NULL when it may. */
static const char *too_weak(const struct run *run, const struct worker *w,
			    unsigned layers)
{
	const unsigned *required = run->config->layers_required;

	if (run->config->require_all_layers && jail_level(layers) < 3)
		return "a layer of the jail is missing here (see whatprints "
		       "doctor), and all are required";
	if (required && required[first_plan(run, w->group)->box] & ~layers)
		return "a layer of the jail that was there is missing now: "
		       "run `whatprints doctor`";
	if (!run->config->any_level && sandbox_is_strict() &&
	    jail_level(layers) < 2)
		return "the jail is too weak here for snippets of others "
		       "(level S1): run `whatprints doctor`";
	return NULL;
}

static int take_hello(struct run *run, struct worker *w, struct wire_in *in)
{
	struct wire_hello *hello = &w->box.hello;
	const char *why;

	if (w->box.greeted || !wire_get_hello(in, hello))
		return -1;
	w->box.greeted = true;
	w->failed_starts = 0;
	why = hello->problem[0] ? NULL : too_weak(run, w, hello->layers);
	if (why)
		snprintf(hello->problem, sizeof(hello->problem), "%s", why);
	if (hello->problem[0])
		return -1;
	if (w->busy)
		send_plan(run, w);
	return 0;
}

static int take_result(struct run *run, struct worker *w, struct wire_in *in)
{
	struct observation o;

	if (!w->box.greeted || !w->busy || !wire_get_observation(in, &o))
		return -1;
	/* All its processes together used too much: rlimits count each. */
	if (cgroup_ran_out(&w->box.cgroup)) {
		o.status = STATUS_OUT_OF_MEMORY;
		free(o.reason);
		o.reason = strdup("out of memory: the kernel ended it when all "
				  "of its processes together used too much");
	}
	/* Killed from outside: not the snippet's doing, so once more. */
	if (o.status == STATUS_NO_JAIL && !w->again) {
		observation_clear(&o);
		w->again = true;
		send_plan(run, w);
		return 0;
	}
	memcpy(o.python, w->box.hello.python, sizeof(o.python));
	o.layers = w->box.hello.layers;
	w->busy = false;
	deliver(run, w->plan, &o);
	return 0;
}

static void listen(struct run *run, struct worker *w, short events)
{
	pid_t pid = w->box.pid;
	int gone = box_pump(&w->box, events);
	const unsigned char *payload;
	enum wire_kind kind;
	size_t size;

	while (w->group && w->box.in &&
	       (payload = box_frame(&w->box, &kind, &size))) {
		struct wire_in in = {payload, size - WIRE_HEADER, size == 0};
		int failed = size == 0 ? -1 :
			     kind == WIRE_HELLO ? take_hello(run, w, &in) :
			     kind == WIRE_RESULT ? take_result(run, w, &in) :
						   -1;
		if (failed) {
			box_lost(run, w, "the box sent a frame that is none");
			return;
		}
		box_consume(&w->box, size);
		if (!w->busy)
			employ(run, w);
	}
	if (gone && w->box.pid == pid && w->group)
		box_lost(run, w, "the box died");
}

/* ------------------------------------------------------------ the main loop */

static bool any_busy(const struct run *run)
{
	for (size_t i = 0; i < run->worker_count; i++)
		if (run->workers[i].busy)
			return true;
	return false;
}

static bool stopped(const struct run *run)
{
	return run->stop || (run->config->stop && *run->config->stop);
}

static int time_to_deadline(const struct run *run)
{
	long first = 60000, now = now_ms();

	for (size_t i = 0; i < run->worker_count; i++) {
		const struct worker *w = &run->workers[i];
		if (w->busy && w->deadline_ms - now < first)
			first = w->deadline_ms - now;
	}
	return first > 0 ? (int)first : 0;
}

static void tend(struct run *run, struct pollfd *fds)
{
	for (size_t i = 0; i < run->worker_count; i++) {
		struct box *box = &run->workers[i].box;
		fds[i] = (struct pollfd){box->socket, POLLIN, 0};
		if (box->out_sent < box->out_len)
			fds[i].events |= POLLOUT;
	}
	if (poll(fds, run->worker_count, time_to_deadline(run)) < 0)
		return;		/* interrupted: the caller looks at *stop */
	for (size_t i = 0; i < run->worker_count && !run->stop; i++) {
		struct worker *w = &run->workers[i];
		if (fds[i].revents)
			listen(run, w, fds[i].revents);
		else if (w->busy && now_ms() >= w->deadline_ms)
			box_lost(run, w, "the box does not answer");
	}
}

static void work(struct run *run)
{
	struct pollfd *fds = calloc(run->worker_count, sizeof(*fds));

	while (fds && !stopped(run)) {
		for (size_t i = 0; i < run->worker_count; i++)
			employ(run, &run->workers[i]);
		if (!any_busy(run))
			break;
		tend(run, fds);
	}
	free(fds);
}

/* ---------------------------------------------------------------- grouping */

static bool share_box(const struct run_plan *a, const struct run_plan *b)
{
	return a->box == b->box && a->seed == b->seed &&
	       a->process == b->process && a->needs == b->needs;
}

/* Few groups (versions x seeds), so a linear search is quick enough. */
static void group_plans(struct run *run, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		struct group *group = NULL;
		bool cold = warm_shows(&run->plans[i]);
		for (size_t g = run->group_count; g-- && !group;)
			if (run->groups[g].cold == cold &&
			    share_box(first_plan(run, &run->groups[g]),
				      &run->plans[i]))
				group = &run->groups[g];
		if (!group) {
			run->groups = realloc(run->groups,
					      (run->group_count + 1) *
					      sizeof(*run->groups));
			group = &run->groups[run->group_count++];
			*group = (struct group){.cold = cold};
		}
		if ((group->count & (group->count - 1)) == 0)
			group->plan = realloc(group->plan,
					      (group->count ? 2 * group->count :
							      1) *
					      sizeof(*group->plan));
		group->plan[group->count++] = i;
		group->one_process |= run->plans[i].together;
	}
}

size_t sandbox_run(const struct sandbox_config *config,
		   const struct run_plan *plans, size_t count,
		   sandbox_done *done, void *ctx)
{
	long cpus = sysconf(_SC_NPROCESSORS_ONLN);
	struct run run = {
		.config = config, .plans = plans, .done = done, .ctx = ctx,
		.worker_count = config->jobs ? config->jobs :
				cpus > 0 ? (size_t)cpus : 1,
	};

	if (run.worker_count > count)
		run.worker_count = count;
	if (!count)
		return 0;
	run.workers = calloc(run.worker_count, sizeof(*run.workers));
	for (size_t i = 0; i < run.worker_count; i++)
		run.workers[i].box = BOX_NONE;
	group_plans(&run, count);
	work(&run);
	for (size_t i = 0; i < run.worker_count; i++)
		box_stop(&run.workers[i].box);
	for (size_t i = 0; i < run.group_count; i++)
		free(run.groups[i].plan);
	free(run.groups);
	free(run.workers);
	return run.delivered;
}
