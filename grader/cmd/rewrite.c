/* rewrite.c - put keys into a question file, or leave it as it was */
#include <stdio.h>

#include "base/file.h"
#include "base/scope.h"
#include "cmd/rewrite.h"
#include "compare.h"

#define LEVEL_ALL 3	/* goes without saying */

void sighting_held(struct sightings *seen, unsigned minor, int level)
{
	uint64_t bit = (uint64_t)1 << (minor & 63);

	if (!(seen->held & bit) || level < seen->level[minor & 63])
		seen->level[minor & 63] = (unsigned char)level;
	seen->held |= bit;
}

/* The level by minor, 0 where it isn't verified; true if one is below S3. */
static bool merge_levels(const struct question *q,
			 const struct sightings *seen, int levels[64])
{
	bool weak = false;
	unsigned minor;
	int level;

	for (size_t i = 0; i < q->verified_count; i++)
		if (verified_parse(q->verified[i], &minor, &level) &&
		    minor < 64 && !(seen->failed >> minor & 1))
			levels[minor] = level;
	for (minor = 0; minor < 64; minor++) {
		if (!(seen->held >> minor & 1))
			continue;
		if (seen->level[minor] > levels[minor])
			levels[minor] = seen->level[minor];
		weak = weak || levels[minor] < LEVEL_ALL;
	}
	return weak;
}

void rewrite_verified(struct arena *arena, struct rewrite *rewrite,
		      const struct sightings *seen)
{
	struct str *list = arena_array(arena, 64, sizeof(*list));
	int levels[64] = {0};
	size_t count = 0;

	if (!merge_levels(rewrite->question, seen, levels) &&
	    !rewrite->question->has_verified)
		return;
	for (unsigned minor = 0; minor < 64; minor++) {
		if (levels[minor] == LEVEL_ALL)
			list[count++] = str_format(arena, "3.%u", minor);
		else if (levels[minor])
			list[count++] = str_format(arena, "3.%u/S%d", minor,
						   levels[minor]);
	}
	rewrite->verified = list;
	rewrite->verified_count = count;
}

/* A message is written only where the key had that one before. */
static bool section_says(struct arena *arena, const struct section *section,
			 const struct key_edit *edit)
{
	return section_has_key(section) &&
	       str_equal(section_stdout(arena, section), edit->out) &&
	       compare_ending(&section->ending, &edit->ending);
}

/* Does the file say what it should, and all else as before? */
static bool is_as_wanted(struct arena *arena, const struct rewrite *rewrite,
			 const struct question *after)
{
	const struct question *before = rewrite->question;

	if (!str_equal(before->program, after->program) ||
	    !str_equal(before->id, after->id) ||
	    before->section_count != after->section_count)
		return false;
	for (size_t i = 0; i < before->section_count; i++)
		if (before->sections[i].option_count !=
		    after->sections[i].option_count)
			return false;
	for (size_t i = 0; i < rewrite->edit_count; i++) {
		const struct key_edit *edit = &rewrite->edits[i];

		if (!section_says(arena, &after->sections[edit->section],
				  edit))
			return false;
	}
	return true;
}

int rewrite_build(struct arena *arena, const struct rewrite *rewrite,
		  struct question *after, struct err *err)
{
	const struct question *q = rewrite->question;
	struct complaints complaints = {0};
	struct question parsed;
	struct str bytes = trailer_edit(arena, q, rewrite->edits,
					rewrite->edit_count,
					rewrite->verified,
					rewrite->verified_count);
	bool good = trailer_parse(arena, q->path, bytes, &parsed,
				  &complaints) == TRAILER_OK;

	parsed.files = q->files;
	parsed.file_count = q->file_count;
	complaints_free(&complaints);
	if (!good || !is_as_wanted(arena, rewrite, &parsed))
		return err_set(err, ERR_SYSTEM, "%.*s: the new key does not "
			       "read back as what was printed: the file is "
			       "left as it was; please report this",
			       STR_ARG(q->path));
	*after = parsed;
	return 0;
}

bool rewrite_changes(const struct rewrite *rewrite,
		     const struct question *after)
{
	return !str_equal(rewrite->question->file, after->file);
}

int rewrite_save(const struct rewrite *rewrite, const struct question *after,
		 struct err *err)
{
	const struct question *q = rewrite->question;
	FREE_ARENA struct arena arena = ARENA_INIT;
	const char *path = str_copy(&arena, q->path).at;
	struct str now;

	if (!rewrite_changes(rewrite, after))
		return 0;
	if (str_is(q->path, "-"))
		return err_set(err, ERR_USAGE, "-: standard input can't be "
			       "rewritten: name a file");
	/* An editor may have saved it while the program ran. */
	if (file_read(&arena, path, TRAILER_FILE_MAX, &now, err))
		return -1;
	if (!str_equal(now, q->file))
		return err_set(err, ERR_SYSTEM, "%s: changed since it "
			       "was read: run this again", path);
	return file_replace(path, after->file, err);
}
