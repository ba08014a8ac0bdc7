/* scratch.c - the snippet's folder, between runs */
#include "inside/scratch.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#define DEPTH_MAX 32	/* deeper than anybody's homework */

static int empty_folder(int fd, int depth);

/* A name that unlink() won't take is a folder, maybe one without rights. */
static int remove_entry(int folder, const char *name, int depth)
{
	if (unlinkat(folder, name, 0) == 0)
		return 0;
	fchmodat(folder, name, 0700, 0);
	int inner = openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW |
			   O_CLOEXEC);
	if (inner < 0 || empty_folder(inner, depth + 1))
		return -1;
	return unlinkat(folder, name, AT_REMOVEDIR);
}

/* Takes the descriptor over. */
static int empty_folder(int fd, int depth)
{
	DIR *folder = depth < DEPTH_MAX ? fdopendir(fd) : NULL;
	struct dirent *entry;
	int failed = 0;

	if (!folder) {
		close(fd);
		return -1;
	}
	while (!failed && (entry = readdir(folder)))
		if (strcmp(entry->d_name, ".") && strcmp(entry->d_name, ".."))
			failed = remove_entry(fd, entry->d_name, depth);
	closedir(folder);
	return failed ? -1 : 0;
}

int scratch_remove(const char *path)
{
	int fd = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);

	if (fd < 0)
		return errno == ENOENT ? 0 : -1;
	return empty_folder(fd, 0) || rmdir(path) ? -1 : 0;
}

int scratch_empty(const struct jail *jail)
{
	static const struct {
		unsigned grant;		/* 0: always there */
		const char *path;
	} folders[] = {
		{0, SNIPPET_DIR},
		{GRANT_SCRATCH | GRANT_COMPANIONS, TMP_DIR},
		{GRANT_SHM, SHM_DIR},
	};

	for (size_t i = 0; i < sizeof(folders) / sizeof(folders[0]); i++) {
		if (folders[i].grant && !(jail->grants & folders[i].grant))
			continue;
		/* its own mode may be gone, too */
		chmod(folders[i].path, 0777);
		int fd = open(folders[i].path, O_RDONLY | O_DIRECTORY |
			      O_CLOEXEC);
		if (fd < 0 || empty_folder(fd, 0))
			return -1;
	}
	return 0;
}

static int write_all(int fd, struct bytes text)
{
	if (fd < 0)
		return -1;
	int failed = write(fd, text.at, text.len) != (ssize_t)text.len;
	return close(fd) || failed ? -1 : 0;
}

/* `name` has no ".." and no leading "/": the host's parser sees to it, and
 * Landlock keeps the box in the folder if it did not. */
static int put_file(struct bytes name, struct bytes text)
{
	char path[PATH_MAX];

	snprintf(path, sizeof(path), SNIPPET_DIR "/%.*s", (int)name.len,
		 name.at);
	for (char *slash = strchr(path + sizeof(SNIPPET_DIR), '/'); slash;
	     slash = strchr(slash + 1, '/')) {
		*slash = '\0';
		if (mkdir(path, 0755) && errno != EEXIST)
			return -1;
		*slash = '/';
	}
	return write_all(open(path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW |
			      O_CLOEXEC, 0644), text);
}

/* Where the folder isn't ours the program is a file without a name. */
static int nameless(struct bytes text)
{
	int fd = memfd_create("main.py", MFD_CLOEXEC);

	if (fd >= 0 && (write(fd, text.at, text.len) != (ssize_t)text.len ||
			lseek(fd, 0, SEEK_SET) != 0)) {
		close(fd);
		return -1;
	}
	return fd;
}

static bool has_files;	/* modules or data of the run before are there */

/*
 * Where the folder is ours the program has its name there, and whatever shows
 * source lines finds them; so have the files beside it, which a snippet may
 * open. Modules are imported from memory all the same (boot.py): that works
 * without a folder of ours too.
 */
int scratch_fill(const struct jail *jail, const struct run_plan *plan)
{
	if (!(jail->layers & LAYER_PRIVATE_ROOT))
		return nameless(plan->program);
	if ((has_files || jail->grants & (GRANT_SCRATCH | GRANT_COMPANIONS)) &&
	    scratch_empty(jail))
		return -1;
	has_files = plan->file_count > 0;
	for (size_t i = 0; i < plan->file_count; i++)
		if (put_file(plan->files[i].name, plan->files[i].text))
			return -1;
	if (put_file((struct bytes){"main.py", 7}, plan->program))
		return -1;
	return open(SNIPPET_DIR "/main.py", O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
}
