/* grade_policy.c - what each rung is worth */
#include <stdlib.h>
#include <string.h>

#include "grade.h"

/* Of `exam` only what a question calls fully right has marks. The shares of
 * practice are meant to say "nearly" without making them worth while; those
 * from prefix on are multiplied by the share of lines that are right. */
static const double practice[RUNG_COUNT] = {
	[RUNG_EXACT] = 1,
	[RUNG_FINAL_NEWLINE] = 0.9,
	[RUNG_TRAILING_BLANKS] = 0.9,
	[RUNG_TYPOGRAPHIC] = 0.9,
	[RUNG_QUOTE_STYLE] = 0.8,
	[RUNG_NUMBER_FORMAT] = 0.8,
	[RUNG_SPACING] = 0.8,
	[RUNG_CASE] = 0.5,
	[RUNG_ORDER] = 0.25,
	[RUNG_PREFIX] = 0.5,
	[RUNG_BELIEF] = 0.5,
	[RUNG_SLIP] = 0.5,
	[RUNG_PARTIAL] = 0.5,
	[RUNG_WRONG] = 0,
};

int policy_named(const char *name, struct policy *out, struct err *err)
{
	struct policy policy = {.share = {[RUNG_EXACT] = 1}};

	if (!strcmp(name, "practice"))
		memcpy(policy.share, practice, sizeof(practice));
	else if (strcmp(name, "exam"))
		return err_set(err, ERR_USAGE, "no policy has the name '%s': "
			       "there are exam and practice", name);
	*out = policy;
	return 0;
}

static int override_one(struct policy *policy, struct str item,
			struct err *err)
{
	size_t equals = str_find(item, STR("="));
	struct str name = str_trim(str_slice(item, 0, equals));
	struct str value = str_trim(str_slice(item, equals + 1, item.len));
	char text[16] = "", *end;
	enum rung rung;
	double share;

	if (!rung_parse(name, RUNG_COUNT, &rung)) {
		const char *near = rung_nearest(name, RUNG_COUNT);

		return err_set(err, ERR_USAGE, "no rung has the name '%.*s'"
			       "%s%s: write as in spacing=0.5,order=0",
			       (int)(name.len < 40 ? name.len : 40), name.at,
			       near ? ", did you mean " : "",
			       near ? near : "");
	}
	if (value.len && value.len < sizeof(text))
		memcpy(text, value.at, value.len);
	share = strtod(text, &end);
	if (end == text || *end || !(share >= 0) || !(share <= 1))
		return err_set(err, ERR_USAGE, "the marks for %s are no number "
			       "from 0 to 1: write as in %s=0.5",
			       rung_name(rung), rung_name(rung));
	policy->share[rung] = share;
	policy->given[rung] = true;
	return 0;
}

int policy_override(struct policy *policy, const char *list, struct err *err)
{
	struct policy changed = *policy;
	struct str rest = str_of(list);

	do {
		size_t comma = str_find(rest, STR(","));

		if (override_one(&changed, str_slice(rest, 0, comma), err))
			return -1;
		rest = str_slice(rest, comma + 1, rest.len);
	} while (rest.len);
	*policy = changed;
	return 0;
}
