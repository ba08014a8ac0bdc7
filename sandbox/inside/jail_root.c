/* jail_root.c - an empty root that holds only a read-only Python */
#include "inside/means.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

/* Where the new root is mounted before it becomes the root: any folder will
 * do, the mount is in our namespace only. */
static const char *const places[] = {"/tmp", "/mnt", "/run", "/var"};

/* Beside Python's own: what it may open by name. Absent ones are left out. */
static const char *const extras[] = {
	"/usr/share/zoneinfo", "/usr/lib/locale/C.utf8",
	"/dev/null", "/dev/zero", "/dev/full", "/dev/urandom",
};

/*
 * The display's fonts: the same ones on each machine, so that a widget is as
 * wide everywhere, under the names that programs ask for.
 */
#define FONT(asked, given) \
	"<alias binding=\"same\"><family>" asked "</family>" \
	"<prefer><family>" given "</family></prefer></alias>\n"
#define FONTS_TEXT \
	"<?xml version=\"1.0\"?>\n" \
	"<!DOCTYPE fontconfig SYSTEM \"fonts.dtd\">\n" \
	"<fontconfig>\n" \
	"<dir>" FONTS_DIR "</dir>\n" \
	"<cachedir>" CACHE_DIR "</cachedir>\n" \
	FONT("sans-serif", "DejaVu Sans") FONT("sans", "DejaVu Sans") \
	FONT("Helvetica", "DejaVu Sans") FONT("Arial", "DejaVu Sans") \
	FONT("serif", "DejaVu Serif") FONT("Times", "DejaVu Serif") \
	FONT("Times New Roman", "DejaVu Serif") \
	FONT("monospace", "DejaVu Sans Mono") FONT("fixed", "DejaVu Sans Mono") \
	FONT("Courier", "DejaVu Sans Mono") \
	FONT("Courier New", "DejaVu Sans Mono") \
	"</fontconfig>\n"

/* mkdir -p of all but the last name of `path` under the current folder. */
static int make_parents(char *path)
{
	for (char *slash = strchr(path, '/'); slash;
	     slash = strchr(slash + 1, '/')) {
		*slash = '\0';
		int failed = mkdir(path, 0755) && errno != EEXIST;
		*slash = '/';
		if (failed)
			return -1;
	}
	return 0;
}

/* The empty file or folder that `source` is to be bound on. */
static int make_target(const char *source, char *target)
{
	struct stat st;

	if (stat(source, &st) || make_parents(target))
		return -1;
	if (S_ISDIR(st.st_mode))
		return mkdir(target, 0755) && errno != EEXIST ? -1 : 0;
	int fd = open(target, O_CREAT | O_WRONLY | O_CLOEXEC, 0444);
	if (fd < 0)
		return -1;
	return close(fd);
}

/* A bind mount ignores flags at first; a second mount sets them. */
static int bind_readonly(const char *source)
{
	char target[PATH_MAX];
	unsigned long flags = MS_BIND | MS_REMOUNT | MS_RDONLY | MS_NOSUID;

	snprintf(target, sizeof(target), "%s", source + 1);
	if (make_target(source, target))
		return -1;
	if (mount(source, target, NULL, MS_BIND | MS_REC, NULL))
		return -1;
	if (strncmp(source, "/dev/", 5) != 0)
		flags |= MS_NODEV;
	if (mount(NULL, target, NULL, flags, NULL) == 0)
		return 0;
	/* In a user namespace the flags that the host locked must be kept. */
	flags |= MS_NODEV | MS_NOEXEC | MS_RELATIME;
	return strncmp(source, "/dev/", 5) == 0 ? 0 :
	       mount(NULL, target, NULL, flags & ~(unsigned long)MS_NOEXEC,
		     NULL);
}

/* Folders of the new root that can be written to; by whom, Landlock and
 * seccomp say. */
#define SMALL "size=16m,nr_inodes=1000,mode=777"

static const struct {
	unsigned grants;	/* any of these; 0: always there */
	const char *path, *options;
} folders[] = {
	/* whoever the box is by then writes main.py here */
	{0, SNIPPET_DIR, SMALL},
	{GRANT_SCRATCH | GRANT_COMPANIONS, TMP_DIR, SMALL},
	/* semaphores and shared memory have names in here */
	{GRANT_SHM, SHM_DIR, SMALL},
	{GRANT_SITE | GRANT_DISPLAY, CACHE_DIR, SMALL},
	{GRANT_MYSQL, DATA_DIR, "size=256m,nr_inodes=4000,mode=777"},
};

static const struct {
	unsigned grants;
	const char *path, *text;
} files[] = {
	/* the only host that a network of its own knows, by both its names
	 * (jail_ns.c): servers ask for their own */
	{GRANT_SOCKETS | GRANT_MYSQL, "/etc/hosts",
	 "127.0.0.1 localhost exam\n::1 localhost\n"},
	/* empty: the machine's own settings are not looked for */
	{GRANT_SITE, CACHE_DIR "/matplotlibrc", ""},
	{GRANT_DISPLAY, FONTS_FILE, FONTS_TEXT},
};

static int make_folder(const char *name, const char *options)
{
	char path[64];

	snprintf(path, sizeof(path), "%s", name);
	if (make_parents(path) || (mkdir(name, 0755) && errno != EEXIST))
		return -1;
	return mount("scratch", name, "tmpfs",
		     MS_NOSUID | MS_NODEV | MS_NOEXEC, options);
}

static int write_text(const char *name, const char *text)
{
	char path[64];

	snprintf(path, sizeof(path), "%s", name);
	if (make_parents(path))
		return -1;
	int fd = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0444);
	if (fd < 0)
		return -1;
	int failed = write(fd, text, strlen(text)) != (ssize_t)strlen(text);
	return close(fd) || failed ? -1 : 0;
}

#define COUNT(table) (sizeof(table) / sizeof((table)[0]))

static int make_own(const struct jail *jail)
{
	for (size_t i = 0; i < COUNT(folders); i++)
		if ((!folders[i].grants || folders[i].grants & jail->grants) &&
		    make_folder(&folders[i].path[1], folders[i].options))
			return -1;
	for (size_t i = 0; i < COUNT(files); i++)
		if (files[i].grants & jail->grants &&
		    write_text(&files[i].path[1], files[i].text))
			return -1;
	return 0;
}

/* What the capabilities take of the machine, beside Python's own. */
static int bind_means(const struct jail *jail)
{
	const char *path;

	for (size_t i = 0; (path = means_path(jail, i)); i++)
		if (access(path, F_OK) == 0 && bind_readonly(path))
			return -1;
	return 0;
}

static int fill(const struct jail *jail)
{
	const struct jail_python *python = &jail->python;

	if (bind_readonly(python->stdlib))
		return -1;
	size_t inside = strlen(python->stdlib);
	if (strncmp(python->dynload, python->stdlib, inside) != 0 &&
	    access(python->dynload, F_OK) == 0 &&
	    bind_readonly(python->dynload))
		return -1;
	for (const char *const *lib = python->libraries; *lib; lib++)
		if (access(*lib, F_OK) == 0 && bind_readonly(*lib))
			return -1;
	for (size_t i = 0; i < sizeof(extras) / sizeof(extras[0]); i++)
		if (access(extras[i], F_OK) == 0 && bind_readonly(extras[i]))
			return -1;
	return bind_means(jail) || make_own(jail) ? -1 : 0;
}

static int mount_empty(void)
{
	for (size_t i = 0; i < sizeof(places) / sizeof(places[0]); i++)
		if (mount("root", places[i], "tmpfs", MS_NOSUID | MS_NODEV,
			  "size=1m,nr_inodes=256,mode=755") == 0)
			return chdir(places[i]);
	return -1;
}

/*
 * The new root goes on top of the old one, and the old one goes: no folder to
 * keep it in is needed. Where the host itself was started in a chroot its root
 * is no mount, and pivot_root() says EINVAL: then chroot(), which nobody gets
 * out of without CAP_SYS_CHROOT or a descriptor of a folder outside; the run
 * has neither.
 */
static int change_root(void)
{
	if (syscall(SYS_pivot_root, ".", ".") == 0)
		return umount2(".", MNT_DETACH);
	return errno == EINVAL ? chroot(".") : -1;
}

int jail_ns_root(struct jail *jail)
{
	if (!(jail->layers & LAYER_NAMESPACES)) {
		errno = EPERM;
		return -1;
	}
	if (mount_empty() || fill(jail))
		return -1;
	if (change_root() || chdir("/"))
		return -1;
	if (mount(NULL, "/", NULL, MS_REMOUNT | MS_BIND | MS_RDONLY | MS_NOSUID |
		  MS_NODEV, NULL))
		return -1;
	return chdir(SNIPPET_DIR);
}
