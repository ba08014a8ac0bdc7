/* sources.c - noted, pinned and shifted clocks, entropy and pid */
#include "inside/sources.h"

#include <errno.h>
#include <stdbool.h>
#include <string.h>
#include <sys/random.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/times.h>
#include <time.h>
#include <unistd.h>

#include "inside/testimony.h"
#include "sandbox/run.h"

/* 2024-02-29 12:34:56 UTC: a moment with no round part. */
#define FROZEN_SECOND 1709210096
#define FROZEN_PID 4242

static bool watching;
static unsigned pinned;
static int64_t shift_s;
static uint64_t stream = 0x9e3779b97f4a7c15u;

void sources_watch(unsigned pins, int64_t clock_shift_s)
{
	watching = true;
	pinned = pins;
	shift_s = clock_shift_s;
}

static bool used(enum run_source source, unsigned pin)
{
	if (!watching)
		return false;
	testimony->used |= source;
	return pinned & pin;
}

static bool is_wall_clock(clockid_t clock)
{
	return clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE ||
	       clock == CLOCK_TAI;
}

/* The kernel's. libc's would be quicker (vDSO), but has our name. */
static int real_clock_gettime(clockid_t clock, struct timespec *out)
{
	return (int)syscall(SYS_clock_gettime, clock, out);
}

int clock_gettime(clockid_t clock, struct timespec *out)
{
	unsigned by = is_wall_clock(clock) ? PIN_CLOCK | PIN_DATE : PIN_CLOCK;

	if (used(USED_CLOCK, by)) {
		out->tv_sec = is_wall_clock(clock) ? FROZEN_SECOND : 1000;
		out->tv_sec += shift_s;
		out->tv_nsec = 123456789;
		return 0;
	}
	int result = real_clock_gettime(clock, out);
	if (result == 0 && watching && is_wall_clock(clock))
		out->tv_sec += shift_s;
	return result;
}

int gettimeofday(struct timeval *restrict out, void *restrict zone)
{
	struct timespec now;

	(void)zone;
	if (clock_gettime(CLOCK_REALTIME, &now))
		return -1;
	out->tv_sec = now.tv_sec;
	out->tv_usec = now.tv_nsec / 1000;
	return 0;
}

time_t time(time_t *out)
{
	struct timespec now;

	clock_gettime(CLOCK_REALTIME, &now);
	if (out)
		*out = now.tv_sec;
	return now.tv_sec;
}

/* A fixed stream (xorshift64*), good for nothing but being the same. */
static void fill_fixed(unsigned char *out, size_t len)
{
	for (size_t i = 0; i < len; i++) {
		stream ^= stream >> 12;
		stream ^= stream << 25;
		stream ^= stream >> 27;
		out[i] = (unsigned char)(stream * 0x2545f4914f6cdd1du >> 56);
	}
}

ssize_t getrandom(void *out, size_t len, unsigned flags)
{
	if (used(USED_ENTROPY, PIN_ENTROPY)) {
		fill_fixed(out, len);
		return (ssize_t)len;
	}
	return syscall(SYS_getrandom, out, len, flags);
}

int getentropy(void *out, size_t len)
{
	if (len > 256) {
		errno = EIO;
		return -1;
	}
	return getrandom(out, len, 0) == (ssize_t)len ? 0 : -1;
}

clock_t times(struct tms *out)
{
	if (used(USED_CLOCK, PIN_CLOCK)) {
		memset(out, 0, sizeof(*out));
		return 1000;
	}
	return syscall(SYS_times, out);
}

/* Which id a box runs under is our own business, and differs from box to box:
 * inside it is always the same one. */
#define INSIDE_ID 1000

uid_t getuid(void)
{
	return watching ? INSIDE_ID : (uid_t)syscall(SYS_getuid);
}

uid_t geteuid(void)
{
	return watching ? INSIDE_ID : (uid_t)syscall(SYS_geteuid);
}

gid_t getgid(void)
{
	return watching ? INSIDE_ID : (gid_t)syscall(SYS_getgid);
}

gid_t getegid(void)
{
	return watching ? INSIDE_ID : (gid_t)syscall(SYS_getegid);
}

pid_t getpid(void)
{
	if (used(USED_PID, PIN_PID))
		return FROZEN_PID;
	return (pid_t)syscall(SYS_getpid);
}
