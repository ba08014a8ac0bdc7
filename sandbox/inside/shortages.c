/* shortages.c - notes each thread, process and byte on disk not to be had
 *
 * As in sources.c, the dynamic linker lets libpython and its modules find
 * these before libc's. At a limit of ours a snippet sees an exception, can
 * catch it, and would go on printing what it would not print elsewhere.
 */
#include <dlfcn.h>
#include <errno.h>
#include <pthread.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "inside/testimony.h"

static void no_task(int error)
{
	if (error == EAGAIN && testimony)
		testimony->tasks_refused++;
}

static ssize_t no_space(ssize_t result)
{
	if (result < 0 && (errno == ENOSPC || errno == EFBIG) && testimony)
		testimony->space_refused++;
	return result;
}

int pthread_create(pthread_t *restrict thread,
		   const pthread_attr_t *restrict attributes,
		   void *(*start)(void *), void *restrict argument)
{
	int (*real)(pthread_t *, const pthread_attr_t *, void *(*)(void *),
		    void *);

	*(void **)&real = dlsym(RTLD_NEXT, "pthread_create");
	int result = real(thread, attributes, start, argument);
	no_task(result);
	return result;
}

pid_t fork(void)
{
	pid_t (*real)(void);

	*(void **)&real = dlsym(RTLD_NEXT, "fork");
	pid_t pid = real();
	if (pid < 0)
		no_task(errno);
	return pid;
}

ssize_t write(int fd, const void *bytes, size_t len)
{
	return no_space(syscall(SYS_write, fd, bytes, len));
}

ssize_t pwrite64(int fd, const void *bytes, size_t len, off_t at)
{
	return no_space(syscall(SYS_pwrite64, fd, bytes, len, at));
}
