/*
 * causes_cache.h - predictions kept on disk, so that grading a known question
 *                  starts no box
 *
 * One file a question and Python, named by a hash of all that the predictions
 * follow from, which it also holds in full: it counts only if that is equal to
 * the last byte. Changing the program, its files or input, the Python, or the
 * rewrites makes another file. Any of them may be deleted at any time.
 *
 * Format: JSON lines; the first {"whatprints": "predictions", "of": ...}, then
 * one prediction a line.
 */
#ifndef CAUSES_CACHE_H
#define CAUSES_CACHE_H

#include "base/buf.h"
#include "causes.h"

/* All that predictions follow from, as text. `python` is a box's minor. */
struct str causes_cache_key(struct arena *arena, const struct question *q,
			    unsigned minor,
			    const struct causes_options *options);
/* `folder` from --cache, or NULL: the user's own, ~/.cache/whatprints/predictions
 * (see base/userdir.h); STR_NONE where there is none. */
struct str causes_cache_folder(struct arena *arena, const char *folder);
/* True when there is one for this key, that can be read whole. */
bool causes_cache_load(struct arena *arena, struct str folder, struct str key,
		       struct cause_set *out);
/* Best effort: a full disk or a folder that can't be written costs time, not
 * correctness. A set with bytes that aren't UTF-8 isn't kept. */
void causes_cache_save(struct str folder, struct str key,
		       const struct cause_set *set);

/* ---- causes_json.c: to and from the file's text */

void causes_write(struct buf *out, struct str key,
		  const struct cause_set *set);
bool causes_read(struct arena *arena, struct str text, struct str key,
		 struct cause_set *out);

#endif
