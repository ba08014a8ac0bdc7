/* folder.h - a folder of its own for a test, gone afterwards */
#ifndef FOLDER_H
#define FOLDER_H

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/str.h"

static char test_folder[PATH_MAX];

/* A path within; valid until the eighth next call. */
static inline const char *in_folder(const char *name)
{
	static char paths[8][2 * PATH_MAX];
	static unsigned turn;
	char *path = paths[turn++ % 8];

	snprintf(path, sizeof(paths[0]), "%s/%s", test_folder, name);
	return path;
}

static inline void remove_below(int at, const char *name)
{
	DIR *dir = NULL;
	int fd = openat(at, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW);

	if (fd >= 0) {
		fchmod(fd, 0700);
		dir = fdopendir(fd);
	}
	if (dir) {
		for (struct dirent *e = readdir(dir); e; e = readdir(dir))
			if (strcmp(e->d_name, ".") && strcmp(e->d_name, ".."))
				remove_below(fd, e->d_name);
		closedir(dir);
	}
	unlinkat(at, name, dir ? AT_REMOVEDIR : 0);
}

static inline int folder_make(void **state)
{
	const char *base = getenv("TMPDIR");

	(void)state;
	snprintf(test_folder, sizeof(test_folder), "%s/unit-XXXXXX",
		 base && *base ? base : "/tmp");
	return mkdtemp(test_folder) ? 0 : -1;
}

static inline int folder_remove(void **state)
{
	(void)state;
	remove_below(AT_FDCWD, test_folder);
	return 0;
}

/* Puts bytes into a file within; makes the folders that its name needs. */
static inline void put_file(const char *name, struct str bytes)
{
	char path[2 * PATH_MAX];
	FILE *file;

	snprintf(path, sizeof(path), "%s", in_folder(name));
	for (char *c = path + strlen(test_folder) + 1; *c; c++) {
		if (*c != '/')
			continue;
		*c = '\0';
		mkdir(path, 0755);
		*c = '/';
	}
	file = fopen(path, "wb");
	if (!file)
		abort();
	fwrite(bytes.at, 1, bytes.len, file);
	fclose(file);
}

/* How many names there are in the folder, hidden ones too. */
static inline unsigned count_names(const char *path)
{
	DIR *dir = opendir(path);
	unsigned count = 0;

	if (!dir)
		return 0;
	while (readdir(dir))
		count++;
	closedir(dir);
	return count - 2;
}

#define NOBODY 65534
#define NO_NOBODY 99

/*
 * What `act` returns when done by a user whom file modes bind; root is not.
 * NO_NOBODY when there is no such user here: skip, visibly.
 */
static inline int as_nobody(int (*act)(void))
{
	int status;
	pid_t child;

	if (geteuid() != 0)
		return act();
	if (chown(test_folder, NOBODY, NOBODY))
		return NO_NOBODY;
	child = fork();
	if (child == 0)
		_exit(setgid(NOBODY) || setuid(NOBODY) ? NO_NOBODY : act());
	if (child < 0 || waitpid(child, &status, 0) < 0 || !WIFEXITED(status))
		return -1;
	return WEXITSTATUS(status);
}

#endif
