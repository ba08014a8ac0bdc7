/* boxes.c - box processes: start one, talk to it, end it */
#include "sandbox/boxes.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/personality.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { BOX_SOCKET = 3 };

/* A sanitized box must let a snippet crash and run out of memory as it does in
 * any other; without sanitizers nobody reads this. */
#define ASAN_QUIET "ASAN_OPTIONS=detect_leaks=0:handle_segv=0:handle_sigbus=0:" \
	"handle_sigfpe=0:handle_sigill=0:handle_abort=0:" \
	"allocator_may_return_null=1"

/* In the forked child: only the socket, an empty environment, no stdin. */
static void exec_box(const struct sandbox_box *which, int socket,
		     uint64_t seed, unsigned needs) __attribute__((noreturn));
static void exec_box(const struct sandbox_box *which, int socket,
		     uint64_t seed, unsigned needs)
{
	char seed_text[24], needs_text[16];
	char *environment[] = {
		"LANG=C.UTF-8", "LC_ALL=C.UTF-8", "TZ=UTC", "PATH=/usr/bin:/bin",
		"HOME=/snippet", ASAN_QUIET,
		/* bound before the forks: each run would do it again */
		"LD_BIND_NOW=1", NULL,
	};
#ifdef JAIL_MUTANT	/* tests/jail/mutate.py names the layer to leave out */
	char without[64];

	snprintf(without, sizeof(without), "JAIL_WITHOUT=%s",
		 getenv("JAIL_WITHOUT") ? getenv("JAIL_WITHOUT") : "");
	environment[0] = without;
#endif
	char *arguments[] = {"whatprints-box", seed_text, needs_text, NULL};
	sigset_t none;

	snprintf(seed_text, sizeof(seed_text), "%llu",
		 (unsigned long long)seed);
	snprintf(needs_text, sizeof(needs_text), "%u", needs);
	int nothing = open("/dev/null", O_RDWR);
	if (nothing < 0 || dup2(nothing, 0) < 0 || dup2(nothing, 1) < 0)
		_exit(127);
	/* dup2() onto itself would keep close-on-exec */
	if (socket == BOX_SOCKET ? fcntl(socket, F_SETFD, 0) :
				   dup2(socket, BOX_SOCKET) < 0)
		_exit(127);
	close_range(BOX_SOCKET + 1, ~0u, 0);
	sigemptyset(&none);
	sigprocmask(SIG_SETMASK, &none, NULL);
	for (int number = 1; number < NSIG; number++)
		signal(number, SIG_DFL);
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	execve(which->path, arguments, environment);
	_exit(127);
}

/* Should the machine run out of memory, the kernel takes a box and its run,
 * not what else the user has open. Never fails: higher is always allowed. */
static void be_first_to_die(void)
{
	int fd = open("/proc/self/oom_score_adj", O_WRONLY | O_CLOEXEC);

	if (fd < 0)
		return;
	ssize_t written = write(fd, "1000", 4);
	(void)written;
	close(fd);
}

int box_start(struct box *box, const struct sandbox_box *which, uint64_t seed,
	      unsigned needs)
{
	int ends[2];

	*box = BOX_NONE;
	if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends))
		return -1;
	cgroup_prepare(NULL);
	cgroup_make(&box->cgroup);
	pid_t pid = fork();
	if (pid == 0) {
		cgroup_enter(&box->cgroup);
		be_first_to_die();
		exec_box(which, ends[1], seed, needs);
	}
	close(ends[1]);
	if (pid < 0 || fcntl(ends[0], F_SETFL, O_NONBLOCK)) {
		close(ends[0]);
		cgroup_remove(&box->cgroup);
		return -1;
	}
	box->pid = pid;
	box->socket = ends[0];
	return 0;
}

int box_queue(struct box *box, struct wire_out *frame)
{
	if (!wire_end(frame))
		return -1;
	size_t left = box->out_len - box->out_sent;
	unsigned char *all = malloc(left + frame->len);
	if (!all)
		return -1;
	if (left)
		memcpy(all, box->out + box->out_sent, left);
	memcpy(all + left, frame->at, frame->len);
	free(box->out);
	box->out = all;
	box->out_len = left + frame->len;
	box->out_sent = 0;
	return 0;
}

static int send_some(struct box *box)
{
	while (box->out_sent < box->out_len) {
		ssize_t n = send(box->socket, box->out + box->out_sent,
				 box->out_len - box->out_sent, MSG_NOSIGNAL);
		if (n < 0 && errno == EAGAIN)
			return 0;
		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			return -1;
		box->out_sent += (size_t)n;
	}
	return 0;
}

/* Never holds more than one frame's bytes and a bit: the frame's length is
 * bounded, and bytes beyond it stay in the socket. */
static int receive_some(struct box *box)
{
	if (box->in_cap - box->in_len < 65536) {
		size_t cap = (box->in_cap + 65536) * 2;
		if (cap > 4 * (size_t)WIRE_PAYLOAD_MAX)
			return -1;
		unsigned char *more = realloc(box->in, cap);
		if (!more)
			return -1;
		box->in = more;
		box->in_cap = cap;
	}
	ssize_t n = recv(box->socket, box->in + box->in_len,
			 box->in_cap - box->in_len, 0);
	if (n > 0)
		box->in_len += (size_t)n;
	return n > 0 || (n < 0 && (errno == EAGAIN || errno == EINTR)) ? 0 : -1;
}

int box_pump(struct box *box, short events)
{
	/* Receive first: a box that died may have sent its last result. */
	if (events & (POLLIN | POLLHUP | POLLERR) && receive_some(box))
		return -1;
	return send_some(box);
}

const unsigned char *box_frame(struct box *box, enum wire_kind *kind,
			       size_t *size)
{
	long whole = wire_frame_size(box->in, box->in_len, kind);

	if (whole == 0)
		return NULL;
	/* No frame of ours: told apart from "not yet" by a length of 0. */
	*size = whole < 0 ? 0 : (size_t)whole;
	return box->in + (whole < 0 ? 0 : WIRE_HEADER);
}

void box_consume(struct box *box, size_t size)
{
	memmove(box->in, box->in + size, box->in_len - size);
	box->in_len -= size;
}

/*
 * The process that we started is the outer one of two: asked to end, it kills
 * and reaps the inner, so that nobody else finds a zombie. Killed outright, the
 * inner one dies with it too, but is left to whoever reaps orphans here.
 */
static void end_process(pid_t pid)
{
	const struct timespec moment = {0, 500000};

	kill(pid, SIGTERM);
	for (int i = 0; i < 400; i++) {
		pid_t done = waitpid(pid, NULL, WNOHANG);
		if (done == pid || (done < 0 && errno == ECHILD))
			return;
		nanosleep(&moment, NULL);
	}
	kill(pid, SIGKILL);
	while (waitpid(pid, NULL, 0) < 0 && errno == EINTR)
		;
}

void box_stop(struct box *box)
{
	if (box->socket >= 0)
		close(box->socket);
	if (box->pid > 0)
		end_process(box->pid);
	cgroup_remove(&box->cgroup);
	free(box->in);
	free(box->out);
	*box = BOX_NONE;
}
