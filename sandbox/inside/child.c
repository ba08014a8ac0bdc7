/* child.c - one run: fork, watch, kill, reap */
#include "inside/child.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/seccomp.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "inside/companion.h"
#include "inside/mutant.h"
#include "inside/python.h"
#include "inside/scratch.h"
#include "inside/tape.h"
#include "inside/testimony.h"

/* ------------------------------------------------------------ preparation */

static int control[2];		/* [1] is the run's end */

/* The run moves descriptors to 0..4; ours stay above those. */
static int raise_fd(int fd)
{
	int high = fcntl(fd, F_DUPFD_CLOEXEC, 16);

	close(fd);
	return high;
}

int child_prepare(void)
{
	sigset_t all;

	/* CPython has handlers now, and what they note in us, each later run
	 * would inherit. */
	sigfillset(&all);
	sigprocmask(SIG_SETMASK, &all, NULL);
	if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, control))
		return -1;
	control[0] = raise_fd(control[0]);
	control[1] = raise_fd(control[1]);
	testimony = mmap(NULL, sizeof(*testimony), PROT_READ | PROT_WRITE,
			 MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	return testimony == MAP_FAILED || control[0] < 0 || control[1] < 0 ?
	       -1 : 0;
}

/* ------------------------------------------------------------- the watch */

/* What is being watched while a run lives; fd -1 is closed. */
struct watch {
	pid_t pid;
	int pidfd, listener, in, out, err;
	const struct jail *jail;
	const struct run_plan *plan;
	size_t in_sent;
	long started_us;
	struct run_facts facts;
	struct observation *o;
	size_t out_cap, err_cap;
};

static long now_us(void)
{
	struct timespec now;

	/* Not clock_gettime(): sources.c stands before that one. */
	syscall(SYS_clock_gettime, CLOCK_MONOTONIC, &now);
	return now.tv_sec * 1000000L + now.tv_nsec / 1000;
}

/* CPU time of the whole process, which is gone once it is reaped. */
static long cpu_us(pid_t pid)
{
	clockid_t clock;
	struct timespec used;

	if (clock_getcpuclockid(pid, &clock) ||
	    syscall(SYS_clock_gettime, clock, &used))
		return 0;
	return used.tv_sec * 1000000L + used.tv_nsec / 1000;
}

static void shut(int *fd)
{
	if (*fd >= 0)
		close(*fd);
	*fd = -1;
}

/* Appends what can be read now; true while the pipe is open. */
static bool drain(int fd, char **at, size_t *len, size_t *cap, size_t max,
		  bool *over)
{
	char chunk[16384];
	ssize_t n;

	while ((n = read(fd, chunk, sizeof(chunk))) > 0) {
		size_t take = (size_t)n;
		if (take > max - *len) {
			take = max - *len;
			*over = true;
		}
		if (*cap - *len < take + 1) {
			*cap = (*len + take + 1) * 2;
			char *more = realloc(*at, *cap);
			if (!more)
				_exit(1);	/* the host starts another box */
			*at = more;
		}
		memcpy(*at + *len, chunk, take);
		*len += take;
		if (*over)
			return true;
	}
	return n < 0 && (errno == EAGAIN || errno == EINTR);
}

static void drain_out(struct watch *w)
{
	struct observation *o = w->o;

	if (w->out >= 0 && !drain(w->out, &o->out, &o->out_len, &w->out_cap,
				  OUTPUT_CAP, &o->out_truncated))
		shut(&w->out);
	w->facts.flooded |= o->out_truncated;
}

/* Past its cap stderr is still read, so that a run can go on, but not kept;
 * a flood of it ends the run like one of stdout. */
static void drain_err(struct watch *w)
{
	struct observation *o = w->o;
	static size_t dropped;

	if (w->err < 0)
		return;
	if (!o->err_truncated) {
		dropped = 0;
		if (!drain(w->err, &o->err, &o->err_len, &w->err_cap,
			   STDERR_CAP, &o->err_truncated))
			shut(&w->err);
		return;
	}
	char chunk[16384];
	ssize_t n = read(w->err, chunk, sizeof(chunk));
	if (n == 0)
		shut(&w->err);
	else if (n > 0 && (dropped += (size_t)n) > OUTPUT_CAP)
		w->facts.flooded = true;
}

static void feed_in(struct watch *w)
{
	const struct bytes input = w->plan->input;

	while (w->in >= 0 && w->in_sent < input.len) {
		ssize_t n = write(w->in, input.at + w->in_sent,
				  input.len - w->in_sent);
		if (n < 0 && errno == EAGAIN)
			return;
		if (n <= 0)
			break;	/* nobody reads: that is the snippet's business */
		w->in_sent += (size_t)n;
	}
	shut(&w->in);
}

/* The run's seccomp listener arrives; without it nothing can be refused. */
static void take_listener(struct watch *w)
{
	char byte;
	struct iovec io = {&byte, 1};
	union {
		struct cmsghdr head;
		char space[CMSG_SPACE(sizeof(int))];
	} rights;
	struct msghdr message = {
		.msg_iov = &io, .msg_iovlen = 1,
		.msg_control = &rights, .msg_controllen = sizeof(rights),
	};

	if (recvmsg(control[0], &message, MSG_DONTWAIT | MSG_CMSG_CLOEXEC) < 1)
		return;
	struct cmsghdr *head = CMSG_FIRSTHDR(&message);
	if (!head || head->cmsg_type != SCM_RIGHTS)
		return;
	shut(&w->listener);
	memcpy(&w->listener, CMSG_DATA(head), sizeof(int));
}

/*
 * SIGKILL is never allowed outright. Sent to the run itself it is granted, and
 * known; to a process that the run forked, we send it: our pid namespace is
 * theirs. The kernel takes 32 bits of what a call is given, and so do we.
 */
static bool grant_kill(struct watch *w, const struct seccomp_data *call,
		       int *error)
{
	bool by_kill = call->nr == SYS_kill, by_tgkill = call->nr == SYS_tgkill;
	pid_t target = (pid_t)call->args[0];

	if ((!by_kill || (int)call->args[1] != SIGKILL) &&
	    (!by_tgkill || (int)call->args[2] != SIGKILL))
		return false;
	if (target == w->pid) {
		w->facts.suicide = true;
		kill(target, SIGKILL);
	} else if (w->jail->grants & GRANT_FORK && target > 1) {
		*error = kill(target, SIGKILL) ? -errno : 0;
	} else {
		return false;
	}
	return true;
}

/* A snippet that is refused in a loop must not push others out. */
#define LINES_PER_CALL 4

static void enter_ledger(struct run_facts *facts, int number)
{
	struct ledger_entry entry = {number, testimony->last_line};
	size_t same = 0;

	for (size_t i = 0; i < facts->ledger_count; i++) {
		if (facts->ledger[i].number != number)
			continue;
		if (facts->ledger[i].line == entry.line)
			return;
		same++;
	}
	if (same < LINES_PER_CALL && facts->ledger_count < LEDGER_MAX &&
	    !jail_without("ledger"))
		facts->ledger[facts->ledger_count++] = entry;
}

/* Not a refused call, but word of something else that was. */
static bool hear(struct watch *w, const struct seccomp_data *call)
{
	if (call->nr != SYS_prctl || call->args[0] != TELL_BOX)
		return false;
	w->facts.told |= (unsigned)call->args[1];
	return true;
}

/* One refused call: into the ledger, and an answer to whoever waits. */
static void answer_refusal(struct watch *w)
{
	struct seccomp_notif asked;
	char space[64];
	int error = 0;

	memset(&asked, 0, sizeof(asked));
	if (ioctl(w->listener, SECCOMP_IOCTL_NOTIF_RECV, &asked))
		return;		/* it died while it asked */
	if (!grant_kill(w, &asked.data, &error) && !hear(w, &asked.data)) {
		const char *name = jail_syscall_name(asked.data.nr, space,
						     sizeof(space));
		error = jail_syscall_meaning(name) ? -EPERM : -ENOSYS;
		if (!jail_syscall_is_optional(name))
			enter_ledger(&w->facts, asked.data.nr);
	}
	struct seccomp_notif_resp answer = {.id = asked.id, .error = error};
	ioctl(w->listener, SECCOMP_IOCTL_NOTIF_SEND, &answer);
}

#define LOOK_MS 50

/* How long until a limit could be hit, in ms; 0 when one is. With one thread
 * CPU time runs no faster than the clock on the wall; with more it may. */
static int time_left(struct watch *w)
{
	bool tasks = w->jail->grants & GRANT_THREADS;
	long wall = (now_us() - w->started_us) / 1000;
	long left = (long)w->plan->wall_ms - wall;

	if (left <= 0) {
		w->facts.timed_out_wall = true;
		return 0;
	}
	if (tasks || wall >= (long)w->plan->cpu_ms) {
		long cpu = (long)w->plan->cpu_ms - cpu_us(w->pid) / 1000;
		if (cpu <= 0) {
			w->facts.timed_out_cpu = true;
			return 0;
		}
		left = cpu < left ? cpu : left;
		return (int)(tasks && left > LOOK_MS ? LOOK_MS : left);
	}
	long first = (long)w->plan->cpu_ms - wall;
	return (int)(first < left ? first : left) + 1;
}

enum { W_PID, W_CONTROL, W_LISTENER, W_OUT, W_ERR, W_IN, W_COUNT };

/*
 * Most runs are over in a millisecond or two and write less than a pipe
 * holds. Looking at nothing but their end for that long saves waking up for
 * each thing they do, which costs more than the run itself. What waits on us
 * meanwhile (a refused call, a full pipe) waits this long at most.
 */
#define QUIET_MS 2

static bool ended_quietly(struct watch *w)
{
	struct pollfd end = {w->pidfd, POLLIN, 0};

	return poll(&end, 1, QUIET_MS) == 1;
}

/* Until the run's process has ended by itself, or a limit says so. */
static void watch_run(struct watch *w)
{
	if (ended_quietly(w))
		return;
	for (;;) {
		struct pollfd fds[W_COUNT] = {
			[W_PID] = {w->pidfd, POLLIN, 0},
			[W_CONTROL] = {w->listener < 0 ? control[0] : -1,
				       POLLIN, 0},
			[W_LISTENER] = {w->listener, POLLIN, 0},
			[W_OUT] = {w->out, POLLIN, 0},
			[W_ERR] = {w->err, POLLIN, 0},
			[W_IN] = {w->in, POLLOUT, 0},
		};
		int left = time_left(w);
		if (left <= 0 || w->facts.flooded)
			return;
		if (poll(fds, W_COUNT, left) < 0 && errno != EINTR)
			return;
		if (fds[W_CONTROL].revents)
			take_listener(w);
		if (fds[W_LISTENER].revents & POLLIN)
			answer_refusal(w);
		else if (fds[W_LISTENER].revents)
			shut(&w->listener);
		if (fds[W_OUT].revents)
			drain_out(w);
		if (fds[W_ERR].revents)
			drain_err(w);
		if (fds[W_IN].revents)
			feed_in(w);
		if (fds[W_PID].revents)
			return;
	}
}

/* ---------------------------------------------------------------- the run */

struct pipes {
	int in[2], out[2], err[2];
};

static void close_pipes(struct pipes *p)
{
	int *const ends[] = {&p->in[0], &p->in[1], &p->out[0], &p->out[1],
			     &p->err[0], &p->err[1]};

	for (size_t i = 0; i < sizeof(ends) / sizeof(ends[0]); i++)
		shut(ends[i]);
}

static int open_pipes(struct pipes *p)
{
	*p = (struct pipes){{-1, -1}, {-1, -1}, {-1, -1}};
	if (pipe2(p->in, O_CLOEXEC) || pipe2(p->out, O_CLOEXEC) ||
	    pipe2(p->err, O_CLOEXEC) ||
	    fcntl(p->in[1], F_SETFL, O_NONBLOCK) ||
	    fcntl(p->out[0], F_SETFL, O_NONBLOCK) ||
	    fcntl(p->err[0], F_SETFL, O_NONBLOCK)) {
		close_pipes(p);
		return -1;
	}
	return 0;
}

static void run_in_child(const struct jail *jail, const struct run_plan *plan,
			 const struct pipes *p, int source)
	__attribute__((noreturn));
static void run_in_child(const struct jail *jail, const struct run_plan *plan,
			 const struct pipes *p, int source)
{
	sigset_t none;

	jail_enter(jail, p->in[0], p->out[1], p->err[1], source, control[1],
		   plan->cpu_ms);
	sigemptyset(&none);
	sigprocmask(SIG_SETMASK, &none, NULL);
	testimony->walls_up = 1;
	_exit(python_run(plan));
}

static void reap(struct watch *w)
{
	struct rusage usage;

	w->facts.exhausted = companions_exhausted();
	/* It ends now, one way or the other. In a plain run nothing else can
	 * be alive that would hold the pipes open; where it may fork, or has
	 * servers beside it, we are the first process of a namespace that
	 * holds only it and its own. */
	kill(w->jail->grants & (GRANT_FORK | GRANT_COMPANIONS) ? -1 : w->pid,
	     SIGKILL);
	while (wait4(w->pid, &w->facts.wait_status, 0, &usage) < 0 &&
	       errno == EINTR)
		;
	while (waitpid(-1, NULL, 0) > 0)
		;	/* orphans, which are ours to reap */
	companions_forget();
	w->facts.wall_ms = (unsigned)((now_us() - w->started_us) / 1000);
	w->facts.cpu_ms = (unsigned)((usage.ru_utime.tv_sec +
				      usage.ru_stime.tv_sec) * 1000 +
				     (usage.ru_utime.tv_usec +
				      usage.ru_stime.tv_usec) / 1000);
	w->facts.peak_kb = (unsigned)usage.ru_maxrss;
	if (!w->o->out_truncated)
		drain_out(w);
	drain_err(w);
}

int child_run(const struct jail *jail, const struct run_plan *plan,
	      struct observation *out)
{
	struct pipes p;
	int source = scratch_fill(jail, plan);
	struct watch w = {.pidfd = -1, .listener = -1, .jail = jail, .plan = plan,
			  .o = out};

	memset(testimony, 0, offsetof(struct testimony, pieces));
	out->out = calloc(1, 1);
	out->err = calloc(1, 1);
	w.out_cap = w.err_cap = 1;
	if (source < 0 || companions_start(jail, plan) || open_pipes(&p)) {
		shut(&source);
		return -1;
	}
	tape_begin(plan);
	w.started_us = now_us();
	python_fork(FORK_BEFORE);
	w.pid = fork();
	python_fork(w.pid == 0 ? FORK_CHILD : FORK_PARENT);
	if (w.pid == 0)
		run_in_child(jail, plan, &p, source);
	w.pidfd = w.pid > 0 ? (int)syscall(SYS_pidfd_open, w.pid, 0) : -1;
	shut(&source);
	shut(&p.in[0]);
	shut(&p.out[1]);
	shut(&p.err[1]);
	w.in = p.in[1];
	w.out = p.out[0];
	w.err = p.err[0];
	if (w.pid < 0) {
		shut(&w.in);
		shut(&w.out);
		shut(&w.err);
		tape_take(out);
		return -1;
	}
	feed_in(&w);
	if (w.pidfd >= 0)
		watch_run(&w);
	reap(&w);
	tape_take(out);
	take_listener(&w);	/* of a run that died before we looked */
	shut(&w.pidfd);
	shut(&w.listener);
	shut(&w.in);
	shut(&w.out);
	shut(&w.err);
	out->out[out->out_len] = '\0';
	out->err[out->err_len] = '\0';
	judge(&w.facts, plan, out);
	return 0;
}
