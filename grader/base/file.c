/* file.c - files read whole and replaced whole */
#include "base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <libgen.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/scope.h"

static int read_all(int fd, const char *name, size_t max, struct buf *to,
		    struct err *err)
{
	char chunk[16384];

	for (;;) {
		ssize_t got = read(fd, chunk, sizeof(chunk));

		if (got < 0 && errno == EINTR)
			continue;
		if (got < 0)
			return err_errno(err, "%s", name);
		if (got == 0)
			return 0;
		buf_add(to, chunk, (size_t)got);
		if (to->len > max)
			return err_set(err, ERR_USAGE,
				       "%s: is over %zu bytes: make it smaller",
				       name, max);
	}
}

static int open_regular(const char *path, struct err *err)
{
	/* O_NONBLOCK: opening a FIFO that nobody writes to must not hang. */
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
	struct stat st;

	if (fd < 0)
		return err_errno(err, "%s", path);
	if (fstat(fd, &st)) {
		err_errno(err, "%s", path);
	} else if (!S_ISREG(st.st_mode)) {
		err_set(err, ERR_USAGE, "%s: is %s: name a regular file", path,
			S_ISDIR(st.st_mode) ? "a folder" : "no regular file");
	} else {
		return fd;
	}
	close(fd);
	return -1;
}

static int read_path(const char *path, size_t max, struct buf *to,
		     struct err *err)
{
	CLOSE_FD int fd = open_regular(path, err);

	return fd < 0 ? -1 : read_all(fd, path, max, to, err);
}

int file_read(struct arena *arena, const char *path, size_t max,
	      struct str *out, struct err *err)
{
	FREE_BUF struct buf bytes = BUF_INIT;
	int failed;

	if (!strcmp(path, "-"))
		failed = read_all(STDIN_FILENO, "standard input", max, &bytes,
				  err);
	else
		failed = read_path(path, max, &bytes, err);
	if (failed)
		return -1;
	*out = str_copy(arena, buf_view(&bytes));
	return 0;
}

/* The temporary file in the making, where a signal handler can see it. */
static char temp_path[PATH_MAX];
static volatile sig_atomic_t temp_exists;

void file_cleanup(void)
{
	if (temp_exists)
		unlink(temp_path);
	temp_exists = 0;
}

/* Between the file's birth and the note of it no signal may come, or the
 * handler would leave it behind. */
static void signals_hold(sigset_t *old)
{
	sigset_t all;

	sigfillset(&all);
	pthread_sigmask(SIG_BLOCK, &all, old);
}

static void signals_release(const sigset_t *old)
{
	pthread_sigmask(SIG_SETMASK, old, NULL);
}

static int temp_open(const char *target, struct err *err)
{
	char folder[PATH_MAX], name[PATH_MAX];
	sigset_t old;
	int fd, len;

	snprintf(folder, sizeof(folder), "%s", target);
	snprintf(name, sizeof(name), "%s", target);
	signals_hold(&old);
	len = snprintf(temp_path, sizeof(temp_path),
		       "%s/.%.200s.whatprints-XXXXXX", dirname(folder),
		       basename(name));
	if (len < 0 || (size_t)len >= sizeof(temp_path)) {
		errno = ENAMETOOLONG;
		fd = -1;
	} else {
		fd = mkostemp(temp_path, O_CLOEXEC);
	}
	temp_exists = fd >= 0;
	signals_release(&old);
	if (fd < 0)
		return err_errno(err, "%s: can't write in its folder", target);
	return fd;
}

static int write_all(int fd, struct str content)
{
	for (size_t at = 0; at < content.len;) {
		ssize_t put = write(fd, content.at + at, content.len - at);

		if (put < 0 && errno == EINTR)
			continue;
		if (put < 0)
			return -1;
		at += (size_t)put;
	}
	return 0;
}

/* The path behind symlinks; a path that isn't there yet stands for itself. */
static int target_find(const char *path, char target[PATH_MAX],
		       struct stat *old, bool *exists, struct err *err)
{
	struct stat link;

	*exists = true;
	if (!realpath(path, target)) {
		if (errno != ENOENT || !lstat(path, &link) ||
		    strlen(path) >= PATH_MAX)
			return err_errno(err, "%s", path);
		strcpy(target, path);
		*exists = false;
		return 0;
	}
	if (stat(target, old))
		return err_errno(err, "%s", path);
	if (!S_ISREG(old->st_mode))
		return err_set(err, ERR_USAGE,
			       "%s: is no regular file: name one", path);
	if (access(target, W_OK) && errno != EACCES)
		return err_errno(err, "%s", path);
	if (access(target, W_OK))
		return err_set(err, ERR_SYSTEM,
			       "%s: is read-only: allow writing (chmod u+w)",
			       path);
	return 0;
}

/* What a file is filled with: `from`, or the text where there is none. */
struct content {
	struct str text;
	FILE *from;
};

static int write_content(int fd, const struct content *content)
{
	char chunk[16384];
	size_t got;

	if (!content->from)
		return write_all(fd, content->text);
	rewind(content->from);
	while ((got = fread(chunk, 1, sizeof(chunk), content->from)))
		if (write_all(fd, (struct str){chunk, got}))
			return -1;
	return ferror(content->from) ? -1 : 0;
}

static int temp_fill(int fd, const struct stat *old, bool exists,
		     const struct content *content)
{
	mode_t mode = 0666;

	if (exists) {
		mode = old->st_mode & 07777;
		/* Only root can keep another's name on it: else it's ours. */
		if (fchown(fd, old->st_uid, old->st_gid))
			mode &= 01777;
	} else {
		mode_t mask = umask(0);

		umask(mask);
		mode &= ~mask;
	}
	return fchmod(fd, mode) || write_content(fd, content) ||
	       fsync(fd) ? -1 : 0;
}

static int temp_rename(const char *target)
{
	sigset_t old;
	int failed, code;

	signals_hold(&old);
	failed = rename(temp_path, target);
	code = errno;
	if (!failed)
		temp_exists = 0;
	signals_release(&old);
	errno = code;
	return failed;
}

static int folder_sync(const char *target)
{
	char folder[PATH_MAX];
	CLOSE_FD int fd = -1;

	snprintf(folder, sizeof(folder), "%s", target);
	fd = open(dirname(folder), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	/* A folder that one may write but not read can't be opened, and some
	 * file systems can't sync one: the new file stands all the same. */
	if (fd < 0)
		return errno == EACCES ? 0 : -1;
	return fsync(fd) && errno != EINVAL && errno != EROFS ? -1 : 0;
}

static int replace(const char *path, const struct content *content,
		   struct err *err)
{
	char target[PATH_MAX];
	CLOSE_FD int fd = -1;
	struct stat old;
	bool exists;

	if (target_find(path, target, &old, &exists, err))
		return -1;
	fd = temp_open(target, err);
	if (fd < 0)
		return -1;
	if (temp_fill(fd, &old, exists, content) || temp_rename(target)) {
		err_errno(err, "%s: can't be written", path);
		file_cleanup();
		return -1;
	}
	if (folder_sync(target))
		return err_errno(err, "%s: written, but its folder can't be"
				 " synced", path);
	return 0;
}

int file_replace(const char *path, struct str content, struct err *err)
{
	return replace(path, &(struct content){.text = content}, err);
}

int file_replace_by(const char *path, FILE *from, struct err *err)
{
	return replace(path, &(struct content){.from = from}, err);
}

int file_replace_check(const char *path, struct err *err)
{
	char target[PATH_MAX];
	CLOSE_FD int fd = -1;
	struct stat old;
	bool exists;

	if (target_find(path, target, &old, &exists, err))
		return -1;
	fd = temp_open(target, err);
	file_cleanup();
	return fd < 0 ? -1 : 0;
}

static int make_dirs(const char *path, mode_t mode, struct err *err)
{
	char part[PATH_MAX];
	size_t len = strlen(path);
	struct stat st;

	if (len >= sizeof(part)) {
		errno = ENAMETOOLONG;
		return err_errno(err, "%s", path);
	}
	for (size_t i = 1; i <= len; i++) {
		if (path[i] != '/' && path[i] != '\0')
			continue;
		memcpy(part, path, i);
		part[i] = '\0';
		if (mkdir(part, mode) && errno != EEXIST)
			return err_errno(err, "%s: can't be made", part);
	}
	if (stat(path, &st))
		return err_errno(err, "%s", path);
	if (!S_ISDIR(st.st_mode))
		return err_set(err, ERR_SYSTEM,
			       "%s: is no folder: name another", path);
	return 0;
}

int file_make_dirs(const char *path, struct err *err)
{
	return make_dirs(path, 0777, err);
}

int file_make_private_dirs(const char *path, struct err *err)
{
	return make_dirs(path, 0700, err);
}
