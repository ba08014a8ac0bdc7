/* causes_cache.c - predictions kept on disk */
#include "causes_cache.h"

#include "base/buf.h"
#include "base/file.h"
#include "base/hash.h"
#include "base/scope.h"
#include "base/text.h"
#include "base/userdir.h"

#define FILE_MAX_BYTES (8u << 20)

static void add_part(struct buf *out, const char *name, struct str text)
{
	buf_format(out, "%s %zu\n", name, text.len);
	buf_str(out, text);
	buf_char(out, '\n');
}

struct str causes_cache_key(struct arena *arena, const struct question *q,
			    unsigned minor,
			    const struct causes_options *options)
{
	FREE_BUF struct buf out = BUF_INIT;

	buf_format(&out, "rewrites %s, Python 3.%u, mode %d, needs %u, %u ms, "
		   "beliefs %d, slips %u, pairs %u, limits %d\n",
		   WHATPRINTS_REWRITES,
		   minor, (int)q->mode, q->needs, q->timeout_ms,
		   options->beliefs, options->slips, options->pairs,
		   CAUSES_LIMITS);
	add_part(&out, "program", q->program);
	add_part(&out, "input", q->input);
	for (size_t i = 0; i < q->file_count; i++) {
		add_part(&out, "file", q->files[i].name);
		add_part(&out, "text", q->files[i].text);
	}
	return str_copy(arena, buf_view(&out));
}

/* The hash names the file, nothing more: what counts is the key in it. */
static struct str path_of(struct arena *arena, struct str folder,
			  struct str key)
{
	return str_format(arena, "%.*s/%016llx.jsonl", STR_ARG(folder),
			  (unsigned long long)hash_bytes(HASH_START, key));
}

struct str causes_cache_folder(struct arena *arena, const char *folder)
{
	struct str ours;

	if (folder)
		return str_of(folder);
	ours = userdir_cache(arena, "whatprints");
	if (!ours.at)
		return STR_NONE;
	return str_format(arena, "%.*s/predictions", STR_ARG(ours));
}

bool causes_cache_load(struct arena *arena, struct str folder, struct str key,
		       struct cause_set *out)
{
	struct str text;
	struct err err;

	return folder.at &&
	       file_read(arena, path_of(arena, folder, key).at,
			 FILE_MAX_BYTES, &text, &err) == 0 &&
	       causes_read(arena, text, key, out);
}

static bool is_plain(struct str text)
{
	return text_is_utf8(text) && str_find(text, STR("\0")) == text.len;
}

static bool can_be_kept(struct str key, const struct cause_set *set)
{
	bool plain = set->known && is_plain(key) && is_plain(set->out);

	for (size_t i = 0; i < set->count; i++)
		plain = plain && is_plain(set->at[i].out);
	return plain;
}

void causes_cache_save(struct str folder, struct str key,
		       const struct cause_set *set)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	FREE_BUF struct buf out = BUF_INIT;
	struct err err;

	if (!folder.at || !can_be_kept(key, set) ||
	    file_make_dirs(str_copy(&arena, folder).at, &err))
		return;
	causes_write(&out, key, set);
	if (out.len > FILE_MAX_BYTES ||
	    file_replace(path_of(&arena, folder, key).at, buf_view(&out), &err))
		return;		/* it is only a cache */
}
