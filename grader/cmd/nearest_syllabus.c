/* nearest_syllabus.c - find the syllabus that a command's questions belong to */
#include "cmd/nearest_syllabus.h"

#include <string.h>

#include "base/scope.h"

static bool same_folder(struct str a, struct str b)
{
	const char *x = memrchr(a.at, '/', a.len);
	const char *y = memrchr(b.at, '/', b.len);

	return str_equal(str_slice(a, 0, x ? (size_t)(x - a.at) : 0),
			 str_slice(b, 0, y ? (size_t)(y - b.at) : 0));
}

int syllabus_for(const char *named, const struct bank *bank,
		 struct syllabus *out, bool *found, struct err *err)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct str path = str_of(named);

	for (size_t i = 0; i < bank->count && !path.at; i++)
		if (!i || !same_folder(bank->questions[i - 1].path,
				       bank->questions[i].path))
			path = syllabus_find(&arena, bank->questions[i].path);
	*found = path.at != NULL;
	return *found ? syllabus_load(out, path.at, err) : 0;
}
