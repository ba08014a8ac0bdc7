/* foresee.c - what beliefs and slips predict, found while a learner thinks */
#include "cmd/foresee.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/scope.h"

#define NICENESS 10

struct record {
	uint32_t question;
	uint32_t zero;
	uint64_t bits[BELIEFS_MAX / 64];
};

/* ------------------------------------------------------------ the process */

struct worker {
	const struct predictor *predictor;
	const struct predicted *all;
	size_t count, next;
	bool *done;
	int asked, tell;
};

static struct belief_set set_of(const struct worker *w, struct arena *arena,
				const struct predicted *one)
{
	struct detects found = detect(arena, one->question, &one->set);
	struct belief_set set = {.known = true};

	for (size_t i = 0; i < found.count; i++)
		for (size_t b = 0; b < w->predictor->belief_count; b++)
			if (str_equal(w->predictor->beliefs[b].name,
				      found.at[i].belief))
				belief_set_add(&set, b);
	return set;
}

/* False when nobody listens any more. */
static bool work_on(struct worker *w, size_t which)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct predicted one = w->all[which];
	struct record record = {.question = (uint32_t)which};
	struct belief_set set;
	struct err err;
	int failed = predict(w->predictor, &arena, &one, 1, &err);

	(void)failed;	/* then less is known */
	set = set_of(w, &arena, &one);
	memcpy(record.bits, set.bits, sizeof(record.bits));
	w->done[which] = true;
	return write(w->tell, &record, sizeof(record)) ==
	       (ssize_t)sizeof(record);
}

/* The question that is asked for; -1 none now, -2 the parent has gone. */
static long take_request(struct worker *w, bool wait)
{
	struct pollfd fd = {.fd = w->asked, .events = POLLIN};
	uint32_t question;

	if (poll(&fd, 1, wait ? -1 : 0) <= 0)
		return -1;
	if (read(w->asked, &question, sizeof(question)) !=
	    (ssize_t)sizeof(question))
		return -2;
	return question < w->count ? (long)question : -1;
}

/* The next that nobody asked for; w->count when there is none. */
static size_t next_of(struct worker *w)
{
	for (; w->next < w->count; w->next++) {
		const struct question *q = w->all[w->next].question;

		/* A database or a display takes seconds each: only when the
		 * question is on the screen. */
		if (!w->done[w->next] &&
		    !(q->needs & (NEED_MYSQL | NEED_DISPLAY)))
			return w->next++;
	}
	return w->count;
}

/* One at a time, though starting a box for several would be cheaper: the
 * question on the screen waits for no other but the one at work. */
static void work(struct worker *w)
{
	for (;;) {
		long asked = take_request(w, w->next >= w->count);
		size_t which;

		if (asked == -2 || interrupted())
			return;
		which = asked >= 0 ? (size_t)asked : next_of(w);
		if (which < w->count && !work_on(w, which))
			return;
	}
}

/* What a learner waits for goes before what may be of use. A session of its own
 * may be a group of its own to the scheduler, whose niceness then counts. */
static void be_modest(void)
{
	int group = open("/proc/self/autogroup", O_WRONLY | O_CLOEXEC);
	char text[16];
	int len = snprintf(text, sizeof(text), "%d", NICENESS);

	if (nice(NICENESS) == -1 || (group >= 0 &&
				     write(group, text, (size_t)len) < 0))
		errno = 0;	/* then it isn't */
	if (group >= 0)
		close(group);
}

static _Noreturn void be_worker(struct worker *w, pid_t parent)
{
	int none = open("/dev/null", O_RDWR | O_CLOEXEC);

	prctl(PR_SET_PDEATHSIG, SIGKILL);
	if (getppid() != parent)
		_exit(0);
	/* Ctrl-C is the drill's; it ends us by closing the pipe. */
	setsid();
	be_modest();
	dup2(none, STDIN_FILENO);
	dup2(none, STDOUT_FILENO);
	dup2(none, STDERR_FILENO);
	work(w);
	_exit(0);
}

/* ----------------------------------------------------------------- the drill */

static void close_pipes(int a[2], int b[2])
{
	for (int i = 0; i < 2; i++) {
		if (a[i] >= 0)
			close(a[i]);
		if (b[i] >= 0)
			close(b[i]);
	}
}

void foresee_start(struct foresee *f, struct arena *arena,
		   const struct predictor *predictor,
		   const struct predicted *all, size_t count)
{
	int ask[2] = {-1, -1}, tell[2] = {-1, -1};
	pid_t parent = getpid();
	struct worker w = {
		.predictor = predictor, .all = all, .count = count,
		.done = arena_array(arena, count, sizeof(bool)),
	};

	*f = (struct foresee){
		.sets = arena_array(arena, count, sizeof(*f->sets)),
		.count = count, .ask = -1, .told = -1,
	};
	fflush(stdout);
	if (pipe2(ask, O_CLOEXEC) || pipe2(tell, O_CLOEXEC) ||
	    (f->pid = fork()) < 0) {
		close_pipes(ask, tell);
		return;
	}
	if (!f->pid) {
		close(ask[1]);
		close(tell[0]);
		w.asked = ask[0];
		w.tell = tell[1];
		be_worker(&w, parent);
	}
	close(ask[0]);
	close(tell[1]);
	f->ask = ask[1];
	f->told = tell[0];
	fcntl(f->told, F_SETFL, O_NONBLOCK);
}

void foresee_ask(struct foresee *f, size_t question)
{
	uint32_t number = (uint32_t)question;

	if (f->ask >= 0 && !f->sets[question].known &&
	    write(f->ask, &number, sizeof(number)) != (ssize_t)sizeof(number))
		foresee_stop(f);
}

static void take_record(struct foresee *f)
{
	struct record record;

	memcpy(&record, f->part, sizeof(record));
	f->part_len = 0;
	if (record.question >= f->count)
		return;
	f->known += !f->sets[record.question].known;
	f->sets[record.question].known = true;
	memcpy(f->sets[record.question].bits, record.bits,
	       sizeof(record.bits));
}

void foresee_take(struct foresee *f)
{
	while (f->told >= 0) {
		ssize_t got = read(f->told, f->part + f->part_len,
				   sizeof(struct record) - f->part_len);

		if (got < 0 && errno == EINTR)
			continue;
		if (got <= 0) {
			if (!got)	/* it ended: an accident */
				foresee_stop(f);
			return;
		}
		f->part_len += (size_t)got;
		if (f->part_len == sizeof(struct record))
			take_record(f);
	}
}

bool foresee_wait(struct foresee *f, size_t question, unsigned ms)
{
	int64_t end = clock_now_ms() + ms;

	for (;;) {
		struct pollfd fd = {.fd = f->told, .events = POLLIN};
		int64_t left = end - clock_now_ms();

		foresee_take(f);
		if (f->sets[question].known || f->told < 0 || left <= 0 ||
		    interrupted())
			return f->sets[question].known;
		poll(&fd, 1, (int)left);
	}
}

void foresee_stop(struct foresee *f)
{
	if (f->told < 0)
		return;
	close(f->ask);
	close(f->told);
	f->ask = f->told = -1;
	kill(f->pid, SIGTERM);
	while (waitpid(f->pid, NULL, 0) < 0 && errno == EINTR)
		;
}
