/* jobs_trust.c - attempts made, judged, and remembered */
#include "jobs_trust.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/file.h"
#include "base/scope.h"
#include "base/userdir.h"

#define ENTRY_MAX ((size_t)64 << 10)

/* ------------------------------------------- what an entry is remembered for */

/* What of the system decides on the jail. A file that isn't there is told
 * apart from an empty one. */
static const char *const deciding[] = {
	"/proc/sys/kernel/random/boot_id",
	"/proc/sys/user/max_user_namespaces",
	"/proc/sys/kernel/unprivileged_userns_clone",
	"/proc/sys/kernel/apparmor_restrict_unprivileged_userns",
	"/proc/self/attr/current",
	"/proc/self/uid_map",
};

static void add_file(struct buf *out, const char *path)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct str text;
	struct err none;

	if (file_read(&arena, path, ENTRY_MAX, &text, &none))
		buf_format(out, "%s: none\n", path);
	else
		buf_format(out, "%s: %.*s\n", path, STR_ARG(str_trim(text)));
}

static void add_program(struct buf *out, const char *path)
{
	struct stat st = {0};

	stat(path, &st);
	buf_format(out, "%s: %lld bytes of %lld.%09ld\n", path,
		   (long long)st.st_size, (long long)st.st_mtim.tv_sec,
		   st.st_mtim.tv_nsec);
}

/* This process's own rights, and the filters that are on it already. */
static void add_rights(struct buf *out)
{
	static const char *const rows[] = {
		"CapEff:", "CapBnd:", "NoNewPrivs:", "Seccomp:",
	};
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct str text, line;
	struct err none;

	if (file_read(&arena, "/proc/self/status", ENTRY_MAX, &text, &none))
		return;
	while (str_next_line(&text, &line))
		for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
			if (str_starts(line, rows[i]))
				buf_format(out, "%.*s\n", STR_ARG(line));
}

static void add_conditions(struct buf *out, const struct sandbox_box *box)
{
	char space[64] = "";

	add_program(out, "/proc/self/exe");
	add_program(out, box->path);
	buf_format(out, "user %u %u\n", (unsigned)getuid(),
		   (unsigned)geteuid());
	if (readlink("/proc/self/ns/user", space, sizeof(space) - 1) > 0)
		buf_format(out, "%s\n", space);
	for (size_t i = 0; i < sizeof(deciding) / sizeof(deciding[0]); i++)
		add_file(out, deciding[i]);
	add_program(out, "/etc/apparmor.d");	/* a profile comes or goes */
	add_rights(out);
}

/* ------------------------------------------------------------- the folder */

/* The entry's path, in the arena; NULL when nothing can be remembered. */
static const char *entry_path(struct arena *arena,
			      const struct sandbox_box *box, bool make)
{
	struct str folder = userdir_cache(arena, "whatprints");
	uint32_t hash = 2166136261u;	/* FNV-1a: boxes of several builds */
	struct err none;

	if (!folder.at || (make && file_make_dirs(folder.at, &none)))
		return NULL;
	for (const char *c = box->path; *c; c++)
		hash = (hash ^ (unsigned char)*c) * 16777619u;
	return str_format(arena, "%.*s/attempts-3.%u-%08x", STR_ARG(folder),
			  box->minor, hash).at;
}

/* ------------------------------------------------------------- the entries */

#define LAYERS "layers "

/* The layers of a box whose attempts were all held under these conditions, or
 * that is too weak for them; 0 when that isn't known. */
static unsigned recall(const struct sandbox_box *box)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	FREE_BUF struct buf now = BUF_INIT;
	const char *path = entry_path(&arena, box, false);
	struct str text;
	struct err none;

	if (!path || file_read(&arena, path, ENTRY_MAX, &text, &none))
		return 0;
	add_conditions(&now, box);
	buf_text(&now, LAYERS);
	if (text.len < now.len || memcmp(text.at, now.at, now.len))
		return 0;
	return (unsigned)strtoul(text.at + now.len, NULL, 10) &
	       JAIL_LAYERS_ALL;
}

static const struct attempt *first_breach(const struct attempts *seen)
{
	for (size_t i = 0; i < seen->count; i++)
		if (seen->at[i].result == ATTEMPT_BREACH)
			return &seen->at[i];
	return NULL;
}

static void remember(const char *path, const struct sandbox_box *box,
		     unsigned layers)
{
	FREE_BUF struct buf entry = BUF_INIT;
	struct err none;

	add_conditions(&entry, box);
	buf_format(&entry, LAYERS "%u\n", layers);
	if (file_replace(path, buf_view(&entry), &none))
		unlink(path);	/* it is done again then */
}

void jobs_trust_store(const struct sandbox_box *box,
		      const struct attempts *seen)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	bool good = seen->layers && (!first_breach(seen) ||
				     jail_level(seen->layers) < 2);
	const char *path = entry_path(&arena, box, good);

	if (path && good)
		remember(path, box, seen->layers);
	else if (path)
		unlink(path);
}

/* ---------------------------------------------------------------- judging */

void jobs_missing_layers(unsigned layers, struct buf *out)
{
	const char *between = "";

	for (unsigned bit = 0; bit < JAIL_LAYER_COUNT; bit++) {
		if (layers & 1u << bit)
			continue;
		buf_format(out, "%s%s", between, jail_layer_name(1u << bit));
		between = ", ";
	}
}

static int refuse_level(unsigned layers, const char *because, struct err *err)
{
	FREE_BUF struct buf missing = BUF_INIT;

	jobs_missing_layers(layers, &missing);
	return err_set(err, ERR_SYSTEM, "the jail is at level S%d here, "
		       "without %s: %s: see `whatprints doctor`",
		       jail_level(layers), missing.at, because);
}

static int judge_level(unsigned layers, const struct jobs_options *options,
		       struct err *err)
{
	int level = jail_level(layers);

	if (options->require_all_layers && level < 3)
		return refuse_level(layers, "and --require-all-layers was "
				    "given", err);
	if (level < 2 && !options->own_snippets)
		return refuse_level(layers, "too weak for snippets that "
				    "others wrote, so nothing runs (your own "
				    "do with --unsafe-own-snippets)", err);
	return 0;
}

/* Below S2 some get through, as is known: then the level decides alone. */
static int judge_attempts(const struct sandbox_box *box,
			  const struct attempts *seen, struct err *err)
{
	const struct attempt *breach = first_breach(seen);

	if (!breach || jail_level(seen->layers) < 2)
		return 0;
	return err_set(err, ERR_SYSTEM, "the jail of Python 3.%u leaks, so "
		       "nothing runs: the break-out attempt %s got through "
		       "(%s): see `whatprints doctor`", box->minor,
		       breach->name, breach->means);
}

/* What is remembered is good enough to run on, but not to refuse. */
static int trust_box(const struct sandbox_box *box, unsigned *layers,
		     const struct jobs_options *options, struct err *err)
{
	struct attempts seen;

	*layers = recall(box);
	if (*layers && judge_level(*layers, options, err) == 0)
		return 0;
	sandbox_attempt(box, &seen);
	jobs_trust_store(box, &seen);
	*layers = seen.layers;
	if (!seen.layers)
		return 0;	/* it doesn't start */
	return judge_attempts(box, &seen, err) ||
	       judge_level(seen.layers, options, err) ? -1 : 0;
}

int jobs_trust(struct pythons *p, unsigned boxes,
	       const struct jobs_options *options, struct err *err)
{
	for (size_t i = 0; i < p->count && sandbox_is_strict(); i++)
		if (boxes & 1u << i &&
		    trust_box(&p->box[i], &p->layers[i], options, err))
			return -1;
	return 0;
}
