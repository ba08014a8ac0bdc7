/* regex.c - the one door to PCRE2 */
#define PCRE2_CODE_UNIT_WIDTH 8
#include "base/regex.h"

#include <pcre2.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"

/* A pattern that needs more backtracking than this is no help to anybody. */
#define MATCH_LIMIT 1000000
#define DEPTH_LIMIT 10000
#define HEAP_LIMIT_KIB 65536

struct regex {
	pcre2_code *code;
	pcre2_match_context *limits;
	pcre2_match_data *data;	/* used anew by each match: not for threads */
};

int regex_compile(const char *pattern, bool whole, struct regex **out,
		  struct err *err)
{
	uint32_t options = PCRE2_UTF | PCRE2_MATCH_INVALID_UTF |
			   PCRE2_NEVER_BACKSLASH_C;
	struct regex *regex;
	PCRE2_SIZE offset;
	pcre2_code *code;
	int problem;

	if (whole)
		options |= PCRE2_ANCHORED | PCRE2_ENDANCHORED;
	code = pcre2_compile((PCRE2_SPTR)pattern, PCRE2_ZERO_TERMINATED,
			     options, &problem, &offset, NULL);
	if (!code) {
		PCRE2_UCHAR said[128];

		pcre2_get_error_message(problem, said, sizeof(said));
		return err_set(err, ERR_USAGE, "at %zu: %s",
			       (size_t)offset + 1, (char *)said);
	}
	regex = must_realloc(NULL, sizeof(*regex));
	regex->code = code;
	regex->limits = pcre2_match_context_create(NULL);
	regex->data = pcre2_match_data_create(REGEX_GROUPS, NULL);
	if (!regex->limits || !regex->data) {
		regex_free(regex);
		return err_set(err, ERR_SYSTEM, "out of memory");
	}
	pcre2_set_match_limit(regex->limits, MATCH_LIMIT);
	pcre2_set_depth_limit(regex->limits, DEPTH_LIMIT);
	pcre2_set_heap_limit(regex->limits, HEAP_LIMIT_KIB);
	*out = regex;
	return 0;
}

void regex_free(struct regex *regex)
{
	if (!regex)
		return;
	pcre2_match_data_free(regex->data);
	pcre2_match_context_free(regex->limits);
	pcre2_code_free(regex->code);
	free(regex);
}

void scope_regex_free(struct regex **regex)
{
	regex_free(*regex);
}

bool regex_match(const struct regex *regex, struct str text, size_t from,
		 struct str group[REGEX_GROUPS])
{
	const char *at = text.at ? text.at : "";
	const PCRE2_SIZE *span;
	int found;

	if (from > text.len)
		return false;
	found = pcre2_match(regex->code, (PCRE2_SPTR)at, text.len, from, 0,
			    regex->data, regex->limits);
	if (found < 0)
		return false;
	if (found == 0)		/* more groups than asked for */
		found = REGEX_GROUPS;
	span = pcre2_get_ovector_pointer(regex->data);
	for (int i = 0; i < REGEX_GROUPS; i++) {
		size_t start = span[2 * i], end = span[2 * i + 1];

		if (i >= found || start == PCRE2_UNSET || end < start)
			group[i] = STR_NONE;
		else
			group[i] = (struct str){at + start, end - start};
	}
	return true;
}
