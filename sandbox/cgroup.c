/* cgroup.c - a control group for each box, where a subtree is ours */
#include "sandbox/cgroup.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/magic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <unistd.h>

/* A run's own limit (jail_limits.c), and half as much for a box and for what
 * RLIMIT_DATA doesn't count. Files of older kernels may be missing. */
static const struct {
	const char *file, *value;
	bool required;
} limits[] = {
	{"memory.max", "805306368", true},	/* 768 MiB */
	{"memory.swap.max", "0", false},
	{"memory.oom.group", "0", false},	/* the run dies, not the box */
	{"pids.max", "64", true},
};

static const char *const mounts[] = {
	"/sys/fs/cgroup", "/sys/fs/cgroup/unified",
};

static char ours[200];		/* "": none */

static int write_text(const char *folder, const char *file, const char *text)
{
	char path[300];

	snprintf(path, sizeof(path), "%s/%s", folder, file);
	int fd = open(path, O_WRONLY | O_CLOEXEC);
	if (fd < 0)
		return -1;
	ssize_t n = write(fd, text, strlen(text));
	return close(fd) || n != (ssize_t)strlen(text) ? -1 : 0;
}

/* What a small file holds, NUL-terminated; "" for one that isn't there. */
static void read_text(const char *folder, const char *file, char *out,
		      size_t size)
{
	char path[300];

	snprintf(path, sizeof(path), "%s%s%s", folder, folder[0] ? "/" : "",
		 file);
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	ssize_t n = fd < 0 ? -1 : read(fd, out, size - 1);
	out[n > 0 ? n : 0] = '\0';
	if (fd >= 0)
		close(fd);
}

/* The folder of the group we are in, from the line "0::/path". */
static bool find_own(char *out, size_t size)
{
	char text[2048];
	struct statfs fs;

	read_text("", "/proc/self/cgroup", text, sizeof(text));
	char *line = strncmp(text, "0::", 3) == 0 ? text :
		     strstr(text, "\n0::");
	if (!line)
		return false;
	line = strchr(line, '/');
	if (!line)
		return false;
	line[strcspn(line, "\n")] = '\0';
	for (size_t i = 0; i < sizeof(mounts) / sizeof(mounts[0]); i++)
		if (statfs(mounts[i], &fs) == 0 &&
		    fs.f_type == CGROUP2_SUPER_MAGIC &&
		    (size_t)snprintf(out, size, "%s%s", mounts[i],
				     line[1] ? line : "") < size)
			return true;
	return false;
}

static bool has_word(const char *text, const char *word)
{
	size_t len = strlen(word);

	for (const char *at = text; (at = strstr(at, word)); at += len)
		if ((at == text || at[-1] == ' ') &&
		    (at[len] == ' ' || at[len] == '\n' || at[len] == '\0'))
			return true;
	return false;
}

/* Why the folder can't be divided among boxes, or NULL. */
static const char *obstacle(const char *folder)
{
	char text[256], self[24];

	read_text(folder, "cgroup.controllers", text, sizeof(text));
	if (!has_word(text, "memory") || !has_word(text, "pids"))
		return "no control group (version 2) with the memory and pids "
		       "controllers";
	snprintf(text, sizeof(text), "%s/cgroup.subtree_control", folder);
	if (access(text, W_OK))
		return "the control group isn't delegated to this user";
	/* with processes in it a group can't be divided, and others aren't
	 * ours to move */
	snprintf(self, sizeof(self), "%d\n", (int)getpid());
	read_text(folder, "cgroup.procs", text, sizeof(text));
	return strcmp(text, self) == 0 ? NULL :
	       "the control group holds other processes";
}

bool cgroup_prepare(const char **problem)
{
	static const char *found;
	static bool asked;
	char host[220];

	if (!asked) {
		asked = true;
		found = find_own(ours, sizeof(ours)) ? obstacle(ours) :
			"no control groups of version 2";
		snprintf(host, sizeof(host), "%s/host", ours);
		if (!found && ((mkdir(host, 0755) && errno != EEXIST) ||
			       write_text(host, "cgroup.procs", "0") ||
			       write_text(ours, "cgroup.subtree_control",
					  "+memory +pids")))
			found = "the control group can't be divided";
		if (found)
			ours[0] = '\0';
	}
	if (problem)
		*problem = found;
	return ours[0] != '\0';
}

void cgroup_use(const char *folder)
{
	snprintf(ours, sizeof(ours), "%s", folder);
}

void cgroup_make(struct cgroup *group)
{
	static unsigned number;

	*group = (struct cgroup){0};
	if (!ours[0])
		return;
	snprintf(group->path, sizeof(group->path), "%s/box-%d-%u", ours,
		 (int)getpid(), number++);
	if (mkdir(group->path, 0755)) {
		group->path[0] = '\0';
		return;
	}
	for (size_t i = 0; i < sizeof(limits) / sizeof(limits[0]); i++)
		if (write_text(group->path, limits[i].file, limits[i].value) &&
		    limits[i].required) {
			cgroup_remove(group);
			return;
		}
}

void cgroup_enter(const struct cgroup *group)
{
	if (group->path[0])
		write_text(group->path, "cgroup.procs", "0");
}

bool cgroup_ran_out(struct cgroup *group)
{
	char text[512];

	if (!group->path[0])
		return false;
	read_text(group->path, "memory.events", text, sizeof(text));
	const char *line = strstr(text, "\noom_kill ");
	unsigned long kills = line ? strtoul(line + 10, NULL, 10) : 0;
	bool more = kills > group->oom_kills;
	group->oom_kills = kills;
	return more;
}

void cgroup_remove(struct cgroup *group)
{
	if (group->path[0])
		rmdir(group->path);
	group->path[0] = '\0';
}
