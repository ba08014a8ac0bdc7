/* syllabus.c - find a syllabus, look objectives up */
#include "syllabus.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "base/scope.h"

#define SYLLABUS_MAX ((size_t)4 << 20)
#define FILE_NAME "syllabus.json"

const char *print_fit_name(enum print_fit fit)
{
	static const char *const names[FIT_COUNT] = {
		[FIT_LOW] = "low", [FIT_MEDIUM] = "medium",
		[FIT_HIGH] = "high",
	};

	return names[fit];
}

int syllabus_load(struct syllabus *out, const char *path, struct err *err)
{
	struct str text;

	*out = (struct syllabus){.arena = ARENA_INIT};
	out->path = str_copy(&out->arena, str_of(path));
	if (!file_read(&out->arena, path, SYLLABUS_MAX, &text, err) &&
	    !syllabus_parse(out, text, err))
		return 0;
	syllabus_free(out);
	return -1;
}

void syllabus_free(struct syllabus *syllabus)
{
	arena_free(&syllabus->arena);
	*syllabus = (struct syllabus){.arena = ARENA_INIT};
}

/* "a/b/c.py" -> "a/b/", "c.py" -> "" */
static struct str folder_of(struct str path)
{
	const char *slash = memrchr(path.at, '/', path.len);

	return str_slice(path, 0, slash ? (size_t)(slash + 1 - path.at) : 0);
}

static struct str in_folder(struct arena *arena, struct str folder)
{
	struct str path = str_format(arena, "%.*s" FILE_NAME, STR_ARG(folder));

	return access(path.at, R_OK) ? STR_NONE : path;
}

/* In the folder, and in those above it that its own name says. */
static struct str find_up(struct arena *arena, struct str folder)
{
	struct str found = in_folder(arena, folder);

	while (!found.at && folder.len) {
		folder = folder_of(str_slice(folder, 0, folder.len - 1));
		found = in_folder(arena, folder);
	}
	return found;
}

struct str syllabus_find(struct arena *arena, struct str file)
{
	struct str found = find_up(arena, folder_of(file));
	FREE char *here = NULL;

	if (found.at || str_starts(file, "/"))
		return found;
	here = realpath(".", NULL);
	return here ? find_up(arena, str_format(arena, "%s/", here))
		    : STR_NONE;
}

const struct objective *syllabus_objective(const struct syllabus *syllabus,
					   struct str id)
{
	for (size_t i = 0; i < syllabus->count; i++) {
		const struct exam *exam = &syllabus->exams[i];

		for (size_t k = 0; k < exam->count; k++) {
			const struct exam_section *s = &exam->sections[k];

			for (size_t n = 0; n < s->count; n++)
				if (str_equal(s->objectives[n].id, id))
					return &s->objectives[n];
		}
	}
	return NULL;
}

const char *syllabus_nearest(const struct syllabus *syllabus, struct str id)
{
	const char *best = NULL;

	for (size_t i = 0; i < syllabus->count; i++) {
		const struct exam *exam = &syllabus->exams[i];

		for (size_t k = 0; k < exam->count; k++) {
			const struct exam_section *s = &exam->sections[k];

			for (size_t n = 0; n < s->count; n++) {
				const char *one = s->objectives[n].id.at;
				const char *names[2] = {best ? best : one,
							one};

				best = str_nearest(id, names, 2);
			}
		}
	}
	return best;
}

const struct exam *syllabus_exam(const struct syllabus *syllabus,
				 struct str id)
{
	for (size_t i = 0; i < syllabus->count; i++)
		if (str_equal(syllabus->exams[i].id, id))
			return &syllabus->exams[i];
	return NULL;
}

const struct exam_section *exam_section_of(const struct exam *exam,
					   struct str objective)
{
	for (size_t i = 0; i < exam->count; i++)
		for (size_t k = 0; k < exam->sections[i].count; k++)
			if (str_equal(exam->sections[i].objectives[k].id,
				      objective))
				return &exam->sections[i];
	return NULL;
}
