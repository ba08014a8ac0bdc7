/* jobs.c - find the boxes, run plans over them, deliver in plan order */
#include <dirent.h>
#include <errno.h>
#include <limits.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/file.h"
#include "base/scope.h"
#include "base/str.h"
#include "jobs.h"

/* ------------------------------------------------------------- the boxes */

#define BOX_PREFIX "whatprints-box-3."

int jobs_own_libexec(struct arena *arena, const char **out, struct err *err)
{
	char self[PATH_MAX];
	ssize_t length = readlink("/proc/self/exe", self, sizeof(self));

	if (length < 0 || (size_t)length == sizeof(self))
		return err_errno(err, "/proc/self/exe: cannot tell where the "
				 "boxes are: set WHATPRINTS_LIBEXEC");
	while (length && self[length - 1] != '/')
		length--;
	*out = str_format(arena, "%.*s../libexec/whatprints", (int)length,
			  self).at;
	return 0;
}

int jobs_libexec(struct arena *arena, const char **out, struct err *err)
{
	const char *given = getenv("WHATPRINTS_LIBEXEC");

	if (!given || !*given)
		return jobs_own_libexec(arena, out, err);
	*out = str_copy(arena, str_of(given)).at;
	return 0;
}

/* 11 for "whatprints-box-3.11"; 0 for any other name. */
static unsigned box_minor(const char *name)
{
	char *end;
	unsigned long minor;

	if (strncmp(name, BOX_PREFIX, strlen(BOX_PREFIX)))
		return 0;
	name += strlen(BOX_PREFIX);
	if (*name < '1' || *name > '9')
		return 0;
	minor = strtoul(name, &end, 10);
	return *end || minor > 999 ? 0 : (unsigned)minor;
}

static int box_order(const void *a, const void *b)
{
	const struct sandbox_box *x = a, *y = b;

	return (x->minor > y->minor) - (x->minor < y->minor);
}

static void scan_boxes(struct pythons *p, const char *folder, DIR *dir)
{
	const struct dirent *entry;

	while ((entry = readdir(dir)) && p->count < 16) {
		unsigned minor = box_minor(entry->d_name);
		const char *path;

		if (!minor)
			continue;
		path = str_format(&p->arena, "%s/%s", folder,
				  entry->d_name).at;
		if (access(path, X_OK) == 0)
			p->box[p->count++] = (struct sandbox_box){path, minor};
	}
	qsort(p->box, p->count, sizeof(p->box[0]), box_order);
}

int pythons_find(struct pythons *out, struct err *err)
{
	struct pythons p = {.arena = ARENA_INIT};
	const char *folder;

	if (jobs_libexec(&p.arena, &folder, err)) {
		arena_free(&p.arena);
		return -1;
	}
	CLOSE_DIR DIR *dir = opendir(folder);

	if (dir)
		scan_boxes(&p, folder, dir);
	if (!p.count) {
		err_set(err, ERR_SYSTEM, "%s: no whatprints-box-3.X there: "
			"build them with `make`", folder);
		arena_free(&p.arena);
		return -1;
	}
	*out = p;
	return 0;
}

static int unknown_python(const struct pythons *p, struct str name,
			  struct err *err)
{
	FREE_BUF struct buf known = BUF_INIT;

	for (size_t i = 0; i < p->count; i++)
		buf_format(&known, "%s3.%u", i ? ", " : "", p->box[i].minor);
	return err_set(err, ERR_USAGE, "--python: there is no box for '%.*s': "
		       "there are %s; `make PYTHONS=\"/path/to/python3.X\"` "
		       "builds more", STR_ARG(name), known.at);
}

/* The box that "3.11" names. */
static int box_named(const struct pythons *p, struct str name, size_t *out,
		     struct err *err)
{
	char text[16];

	for (size_t i = 0; i < p->count; i++) {
		snprintf(text, sizeof(text), "3.%u", p->box[i].minor);
		if (str_is(name, text)) {
			*out = i;
			return 0;
		}
	}
	return unknown_python(p, name, err);
}

int pythons_select(struct pythons *p, const char *list, struct err *err)
{
	bool keep[16] = {0};
	size_t kept = 0, box = 0;

	if (!list)
		keep[p->count - 1] = true;
	while (list) {
		struct str name = {list, strcspn(list, ",")};

		if (str_is(str_trim(name), "all"))
			memset(keep, true, sizeof(keep));
		else if (box_named(p, str_trim(name), &box, err))
			return -1;
		else
			keep[box] = true;
		list = list[name.len] ? list + name.len + 1 : NULL;
	}
	for (size_t i = 0; i < p->count; i++)
		if (keep[i])
			p->box[kept++] = p->box[i];
	p->count = kept;
	return 0;
}

void pythons_free(struct pythons *p)
{
	arena_free(&p->arena);
	p->count = 0;
}

/* ------------------------------------------------------- what boxes lack */

struct box_means {
	unsigned minor, needs;
	const char *why;	/* NULL: all is there */
	struct box_means *next;
};

static struct box_means *ask_box(struct pythons *p, size_t index,
				 unsigned needs)
{
	struct box_means *one = arena_new(&p->arena, struct box_means);
	struct sandbox_report report;

	sandbox_probe(&p->box[index], needs, &report);
	*one = (struct box_means){p->box[index].minor, needs, NULL, p->asked};
	if (report.lacks)
		one->why = str_copy(&p->arena, str_of(report.problem)).at;
	p->asked = one;
	return one;
}

const char *pythons_obstacle(struct pythons *p, size_t index, unsigned needs)
{
	needs &= NEEDS_MEANS;
	if (!needs)
		return NULL;
	for (const struct box_means *m = p->asked; m; m = m->next)
		if (m->minor == p->box[index].minor && m->needs == needs)
			return m->why;
	return ask_box(p, index, needs)->why;
}

/* --------------------------------------------------------- interruptions */

static volatile int stopped;

static void on_signal(int signal)
{
	if (stopped) {
		/* The user means it: but no temporary file may stay. */
		file_cleanup();
		_exit(128 + signal);
	}
	stopped = 1;
}

void interrupt_install(void)
{
	static const int caught[] = {SIGINT, SIGTERM};

	for (size_t i = 0; i < sizeof(caught) / sizeof(caught[0]); i++) {
		struct sigaction action = {.sa_handler = on_signal}, old;

		/* A shell's background job has SIGINT ignored: leave that. */
		if (sigaction(caught[i], NULL, &old) == 0 &&
		    old.sa_handler != SIG_IGN)
			sigaction(caught[i], &action, NULL);
	}
}

bool interrupted(void)
{
	return stopped != 0;
}

/* A signal between the look at the flag and the wait would be slept over: it
 * stays pending until the wait lets it through. */
int interrupt_wait(int fd, int ms)
{
	struct pollfd one = {.fd = fd, .events = POLLIN};
	struct timespec most = {ms / 1000, ms % 1000 * 1000000L};
	sigset_t held, before;
	int ready = -1;

	sigemptyset(&held);
	sigaddset(&held, SIGINT);
	sigaddset(&held, SIGTERM);
	sigprocmask(SIG_BLOCK, &held, &before);
	if (!stopped)
		ready = ppoll(&one, 1, ms < 0 ? NULL : &most, &before);
	sigprocmask(SIG_SETMASK, &before, NULL);
	return ready;
}

/* --------------------------------------------------------------- the bar */

#define BAR_WIDTH 30

struct bar {
	const struct jobs_options *options;
	size_t total;
	int64_t next;		/* ms; nothing is drawn before */
	bool on, drawn;
	bool in_the_way;	/* results go to the same terminal */
};

static int64_t now_ms(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

static void bar_start(struct bar *bar)
{
	const char *terminal = getenv("TERM");

	bar->on = bar->options->progress && isatty(STDERR_FILENO) &&
		  terminal && strcmp(terminal, "dumb");
	bar->in_the_way = isatty(STDOUT_FILENO);
	bar->next = now_ms() + (bar->options->done ? 0 : 1000);
}

static void bar_draw(struct bar *bar, size_t done)
{
	size_t filled = done * BAR_WIDTH / bar->total;

	fprintf(stderr, "\r%s [", bar->options->verb);
	for (size_t i = 0; i < BAR_WIDTH; i++)
		fputc(i < filled ? '#' : '.', stderr);
	fprintf(stderr, "] %zu/%zu\033[K", done, bar->total);
	fflush(stderr);
	bar->drawn = true;
}

static void bar_update(struct bar *bar, size_t done)
{
	if (!bar->on || now_ms() < bar->next)
		return;
	bar_draw(bar, done);
	bar->next = now_ms() + 100;
}

static void bar_erase(struct bar *bar)
{
	if (bar->drawn) {
		fputs("\r\033[K", stderr);
		fflush(stderr);
	}
	bar->drawn = false;
}

/* ------------------------------------------------------------ in order */

struct order {
	jobs_each *each;
	void *ctx;
	struct observation *waiting;	/* by plan; filled[] says which */
	bool *filled;
	size_t count, next, came;
	struct bar bar;
};

/* No box, or none that is walled in: the way on, beside the reason. */
static void advise(struct observation *o)
{
	char *longer;

	if (o->status != STATUS_NO_JAIL || jail_level(o->layers) >= 2 ||
	    strstr(o->reason, "whatprints doctor") ||
	    asprintf(&longer, "%s: run `whatprints doctor`", o->reason) < 0)
		return;
	free(o->reason);
	o->reason = longer;
}

static int order_done(void *ctx, size_t index, struct observation *o)
{
	struct order *order = ctx;
	struct bar *bar = &order->bar;
	bool drawn = bar->drawn;

	advise(o);
	order->waiting[index] = *o;
	order->filled[index] = true;
	order->came++;
	while (order->next < order->count && order->filled[order->next]) {
		size_t next = order->next++;

		order->filled[next] = false;
		if (bar->in_the_way)
			bar_erase(bar);
		if (order->each(order->ctx, next, &order->waiting[next]))
			return 1;
	}
	if (drawn && !bar->drawn)
		bar_draw(bar, bar->options->done + order->came);
	else
		bar_update(bar, bar->options->done + order->came);
	return 0;
}

size_t jobs_run(const struct pythons *p, const struct jobs_options *options,
		const struct run_plan *plans, size_t count,
		jobs_each *each, void *ctx)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct sandbox_config config = {
		.boxes = p->box, .box_count = p->count, .jobs = options->jobs,
		.require_all_layers = options->require_all_layers,
		.any_level = options->own_snippets,
		.layers_required = p->layers, .stop = &stopped,
	};
	struct order order = {
		.each = each, .ctx = ctx, .count = count,
		.waiting = arena_array(&arena, count,
				       sizeof(struct observation)),
		.filled = arena_array(&arena, count, sizeof(bool)),
		.bar.options = options,
		.bar.total = options->total ? options->total : count,
	};

	if (!count)
		return 0;
	bar_start(&order.bar);
	sandbox_run(&config, plans, count, order_done, &order);
	bar_erase(&order.bar);
	for (size_t i = order.next; i < count; i++)
		if (order.filled[i])
			observation_clear(&order.waiting[i]);
	return order.next;
}
