/* shortages.c - notes each thread, process, descriptor and byte not to be had
 *
 * As in sources.c, the dynamic linker lets libpython and its modules find
 * these before libc's. At a limit of ours a snippet sees an exception, can
 * catch it, and would go on printing what it would not print elsewhere.
 */
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "inside/testimony.h"
#include "inside/unwritten.h"

static void no_task(int error)
{
	if (error == EAGAIN)
		testimony_tell(TOLD_TASKS);
}

static ssize_t no_space(ssize_t result)
{
	if (result < 0 && (errno == ENOSPC || errno == EFBIG))
		testimony_tell(TOLD_SPACE);
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

/* A descriptor that could not be had, or memory asked of the kernel. */
static int no_descriptor(int fd)
{
	if (fd < 0 && (errno == EMFILE || errno == ENOSPC))
		testimony_tell(TOLD_SPACE);
	return fd;
}

int dup(int fd)
{
	return no_descriptor((int)syscall(SYS_dup, fd));
}

int fcntl64(int fd, int command, ...)
{
	va_list more;

	va_start(more, command);
	long argument = va_arg(more, long);
	va_end(more);
	return no_descriptor((int)syscall(SYS_fcntl, fd, command, argument));
}

int pipe2(int fds[2], int flags)
{
	return no_descriptor((int)syscall(SYS_pipe2, fds, flags));
}

int ftruncate64(int fd, off_t size)
{
	return (int)no_space(syscall(SYS_ftruncate, fd, size));
}

int open64(const char *path, int flags, ...)
{
	va_list more;

	va_start(more, flags);
	int mode = va_arg(more, int);
	va_end(more);
	return no_descriptor((int)syscall(SYS_openat, AT_FDCWD, path, flags,
					  mode));
}

int socket(int family, int type, int protocol)
{
	return no_descriptor((int)syscall(SYS_socket, family, type, protocol));
}

/*
 * What C code asks for itself (NumPy's arrays, OpenSSL's scrypt) passes
 * CPython's allocators by. AddressSanitizer stands here itself.
 */
#ifndef __SANITIZE_ADDRESS__
void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *old, size_t size);

static void *no_memory(void *memory, bool wanted)
{
	if (!memory && wanted)
		testimony_tell(TOLD_MEMORY);
	return memory;
}

void *malloc(size_t size)
{
	return no_memory(__libc_malloc(size), true);
}

void *calloc(size_t count, size_t size)
{
	return no_memory(__libc_calloc(count, size), true);
}

/* Of size 0 it frees, and has nothing to return. */
void *realloc(void *old, size_t size)
{
	return no_memory(__libc_realloc(old, size), size > 0);
}

int posix_memalign(void **out, size_t alignment, size_t size)
{
	int (*real)(void **, size_t, size_t);

	*(void **)&real = dlsym(RTLD_NEXT, "posix_memalign");
	int error = real(out, alignment, size);
	no_memory(error == ENOMEM ? NULL : out, true);
	return error;
}
#endif

void *mmap64(void *at, size_t len, int rights, int flags, int fd, off_t from)
{
	void *memory = (void *)syscall(SYS_mmap, at, len, rights, flags, fd,
				       from);


	if (memory == MAP_FAILED && errno == ENOMEM)
		testimony_tell(TOLD_MEMORY);
	return memory;
}

ssize_t write(int fd, const void *bytes, size_t len)
{
	ssize_t n = syscall(SYS_write, fd, bytes, len);

	if (n > 0 && fd == 1 && testimony)
		unwritten_written(bytes, (size_t)n);
	return no_space(n);
}

ssize_t pwrite64(int fd, const void *bytes, size_t len, off_t at)
{
	return no_space(syscall(SYS_pwrite64, fd, bytes, len, at));
}
