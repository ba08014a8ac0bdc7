/* rewrite.c - put keys into a question file, or leave it as it was */
#include <stdio.h>

#include "base/file.h"
#include "base/scope.h"
#include "cmd/rewrite.h"
#include "compare.h"

void rewrite_verified(struct arena *arena, struct rewrite *rewrite,
		      uint64_t held, uint64_t failed)
{
	const struct question *q = rewrite->question;
	struct str *list = arena_array(arena, 64, sizeof(*list));
	uint64_t bits = held;
	unsigned minor;
	size_t count = 0;

	if (!q->has_verified)
		return;
	for (size_t i = 0; i < q->verified_count; i++)
		if (version_minor_parse(q->verified[i], &minor) && minor < 64)
			bits |= ((uint64_t)1 << minor) & ~failed;
	for (minor = 0; minor < 64; minor++)
		if (bits >> minor & 1)
			list[count++] = str_format(arena, "3.%u", minor);
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
		return err_set(err, ERR_SYSTEM, "%s: changed while its "
			       "program ran: update it again", path);
	return file_replace(path, after->file, err);
}
