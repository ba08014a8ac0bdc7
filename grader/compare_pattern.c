/* compare_pattern.c - a key whose lines are patterns */
#include "compare.h"

#include <stdlib.h>
#include <string.h>

#include "base/regex.h"
#include "base/scope.h"

static int line_matches(struct str pattern, struct str line, bool *matches,
			struct err *err)
{
	FREE char *text = must_realloc(NULL, pattern.len + 1);
	FREE_REGEX struct regex *regex = NULL;
	struct str group[REGEX_GROUPS];

	if (pattern.len)
		memcpy(text, pattern.at, pattern.len);
	text[pattern.len] = '\0';
	if (regex_compile(text, true, &regex, err))
		return -1;
	*matches = regex_match(regex, line, 0, group);
	return 0;
}

int compare_patterns(struct str patterns, struct str seen, bool *matches,
		     struct difference *where, struct err *err)
{
	struct difference place = {0, 1, 1};
	struct str rest = patterns, pattern, line;
	bool both = true, same = true;

	while (rest.len || seen.len) {
		place.offset = patterns.len - rest.len;
		both = str_next_line(&rest, &pattern);
		both = str_next_line(&seen, &line) && both;
		if (!both)
			break;
		if (line_matches(pattern, line, &same, err)) {
			if (where)
				*where = place;
			return -1;
		}
		if (!same)
			break;
		place.line++;
	}
	*matches = both && same;
	if (!*matches && where)
		*where = place;
	return 0;
}
