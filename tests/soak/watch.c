/* watch.c - what this process, its boxes and their runs hold just now */
#include "watch.h"

#include <dirent.h>
#include <sched.h>
#include <stdio.h>
#include <string.h>
#include <sys/mount.h>
#include <unistd.h>

#include "base/scope.h"

static bool own_tmp;

static FILE *open_of(pid_t pid, const char *name)
{
	char path[128];

	snprintf(path, sizeof(path), "/proc/%d/%s", (int)pid, name);
	return fopen(path, "re");
}

static long resident_kb(pid_t pid)
{
	CLOSE_FILE FILE *file = open_of(pid, "statm");
	long all, resident;

	if (!file || fscanf(file, "%ld %ld", &all, &resident) != 2)
		return -1;
	return resident * (sysconf(_SC_PAGESIZE) / 1024);
}

static long count_lines(pid_t pid, const char *name)
{
	CLOSE_FILE FILE *file = open_of(pid, name);
	long lines = 0;
	int c;

	while (file && (c = getc(file)) != EOF)
		lines += c == '\n';
	return file ? lines : -1;
}

static long count_entries(const char *path)
{
	CLOSE_DIR DIR *folder = opendir(path);
	long count = 0;

	while (folder && readdir(folder))
		count++;
	return folder ? count - 2 : -1;		/* "." and ".." */
}

static long count_fds(pid_t pid)
{
	char path[64];

	snprintf(path, sizeof(path), "/proc/%d/fd", (int)pid);
	/* while we look at our own, the folder is open too */
	return count_entries(path) - (pid == getpid());
}

static bool is_zombie(pid_t pid)
{
	CLOSE_FILE FILE *file = open_of(pid, "stat");
	char line[512];
	const char *name_end;

	if (!file || !fgets(line, sizeof(line), file))
		return false;
	name_end = strrchr(line, ')');
	return name_end && name_end[1] == ' ' && name_end[2] == 'Z';
}

#define CHILDREN_MAX 512

static size_t children(pid_t pid, pid_t *out)
{
	char name[64];
	size_t count = 0;

	snprintf(name, sizeof(name), "task/%d/children", (int)pid);
	CLOSE_FILE FILE *file = open_of(pid, name);

	while (file && count < CHILDREN_MAX &&
	       fscanf(file, "%d", &out[count]) == 1)
		count++;
	return count;
}

static size_t count_below(pid_t pid, long *zombies)
{
	pid_t below[CHILDREN_MAX];
	size_t direct = children(pid, below), all = direct;

	for (size_t i = 0; i < direct; i++) {
		if (zombies)
			*zombies += is_zombie(below[i]);
		all += count_below(below[i], zombies);
	}
	return all;
}

/* The process that we started only waits for the box, which it forked. */
static pid_t inner_of(pid_t box)
{
	pid_t below[CHILDREN_MAX];

	return children(box, below) ? below[0] : box;
}

void watch_take(struct sample *out)
{
	pid_t boxes[CHILDREN_MAX], self = getpid();
	size_t count = children(self, boxes);

	*out = (struct sample){
		.host_kb = resident_kb(self),
		.host_fds = count_fds(self),
		.host_mounts = count_lines(self, "mountinfo"),
		.tmp_files = own_tmp ? count_entries("/tmp") : -1,
	};
	out->processes = (long)count_below(self, &out->zombies);
	for (size_t i = 0; i < count && i < WATCH_BOXES; i++) {
		pid_t inner = inner_of(boxes[i]), runs[CHILDREN_MAX];

		out->box[out->box_count++] = (struct box_sample){
			inner, resident_kb(inner), count_fds(inner),
			count_lines(inner, "mountinfo"),
			children(inner, runs) == 0,
		};
	}
}

size_t watch_runs(void)
{
	pid_t boxes[CHILDREN_MAX];
	size_t count = children(getpid(), boxes), runs = 0;

	for (size_t i = 0; i < count; i++)
		runs += count_below(inner_of(boxes[i]), NULL);
	return runs;
}

bool watch_own_tmp(const char *needed)
{
	if (unshare(CLONE_NEWNS))
		return false;
	/* Ours don't go out; those of our boxes would come to us. */
	if (mount(NULL, "/", NULL, MS_REC | MS_SLAVE, NULL) ||
	    mount(NULL, "/", NULL, MS_REC | MS_SHARED, NULL) ||
	    mount("tmpfs", "/tmp", "tmpfs", MS_NOSUID | MS_NODEV, "mode=1777"))
		return false;
	own_tmp = access(needed, R_OK) == 0;
	if (!own_tmp)		/* all of this lives under /tmp */
		umount2("/tmp", MNT_DETACH);
	return own_tmp;
}
