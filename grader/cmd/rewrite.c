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
static bool section_says(const struct question *q,
			 const struct section *section,
			 const struct matrix_row *row)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct matrix_row key = {
		.out = section_stdout(&arena, section),
		.ending = section->ending,
	};

	return section_has_key(section) && matrix_same(q, &key, row) &&
	       compare_ending(&section->ending, &row->ending);
}

static bool same_options(const struct section *a, const struct section *b)
{
	if (a->option_count != b->option_count)
		return false;
	for (size_t i = 0; i < a->option_count; i++)
		if (a->options[i].right != b->options[i].right ||
		    a->options[i].kind != b->options[i].kind ||
		    !str_equal(a->options[i].text, b->options[i].text))
			return false;
	return true;
}

static bool is_edited(const struct rewrite *rewrite,
		      const struct section *section)
{
	for (size_t i = 0; i < rewrite->edit_count; i++)
		if (&rewrite->question->sections[rewrite->edits[i].section] ==
		    section)
			return true;
	return false;
}

/* What holds for 3.`minor` besides its new key is what held before. */
static bool is_kept(struct arena *arena, const struct rewrite *rewrite,
		    const struct question *after, unsigned minor)
{
	const struct question *before = rewrite->question;
	const struct section *old = question_section(before, minor);
	const struct section *new = question_section(after, minor);

	return same_options(question_option_section(before, minor),
			    question_option_section(after, minor)) &&
	       (is_edited(rewrite, old) ||
		(str_equal(section_stdout(arena, old),
			   section_stdout(arena, new)) &&
		 section_has_key(old) == section_has_key(new) &&
		 ending_same(&old->ending, &new->ending)));
}

/* Does the file say what it should, and all else as before? */
static bool is_as_wanted(const struct rewrite *rewrite,
			 const struct question *after)
{
	const struct question *before = rewrite->question;
	FREE_ARENA struct arena arena = ARENA_INIT;

	if (!str_equal(before->program, after->program) ||
	    !str_equal(before->id, after->id))
		return false;
	for (unsigned minor = 0; minor < 64; minor++)
		if (!is_kept(&arena, rewrite, after, minor))
			return false;
	for (size_t i = 0; i < rewrite->row_count; i++) {
		const struct matrix_row *row = &rewrite->rows[i];

		if (!section_says(after, question_section(after, row->minor),
				  row))
			return false;
	}
	return true;
}

static bool parse(struct arena *arena, const struct question *before,
		  struct str bytes, struct question *out)
{
	struct complaints complaints = {0};
	bool good = trailer_parse(arena, before->path, bytes, out,
				  &complaints) == TRAILER_OK;

	out->files = before->files;
	out->file_count = before->file_count;
	complaints_free(&complaints);
	return good;
}

/* The keys first: sections are put in and merged by what they say then. */
static bool rewrite_steps(struct arena *arena, const struct rewrite *r,
			  struct question *out)
{
	struct str bytes = trailer_edit(arena, r->question, r->edits,
					r->edit_count, r->verified,
					r->verified_count);
	uint64_t seen = 0;

	if (!parse(arena, r->question, bytes, out))
		return false;
	if (r->added_count) {
		bytes = trailer_insert(arena, out, r->added, r->added_count);
		if (!parse(arena, r->question, bytes, out))
			return false;
	}
	if (r->row_count < 2)
		return true;
	for (size_t i = 0; i < r->row_count; i++)
		seen |= (uint64_t)1 << (r->rows[i].minor & 63);
	return parse(arena, r->question, trailer_merge(arena, out, seen), out);
}

int rewrite_build(struct arena *arena, const struct rewrite *rewrite,
		  struct question *after, struct err *err)
{
	struct question parsed;

	if (!rewrite_steps(arena, rewrite, &parsed) ||
	    !is_as_wanted(rewrite, &parsed))
		return err_set(err, ERR_SYSTEM, "%.*s: the new key does not "
			       "read back as what was printed: the file is "
			       "left as it was; please report this",
			       STR_ARG(rewrite->question->path));
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
	if (rewrite->filter) {
		filter_keep(rewrite->filter, after->file);
		return 0;
	}
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
