/* rung.c - the names of the rungs */
#include "rung.h"

static const char *const names[RUNG_COUNT] = {
	[RUNG_EXACT] = "exact",
	[RUNG_FINAL_NEWLINE] = "final-newline",
	[RUNG_TRAILING_BLANKS] = "trailing-blanks",
	[RUNG_TYPOGRAPHIC] = "typographic",
	[RUNG_QUOTE_STYLE] = "quote-style",
	[RUNG_NUMBER_FORMAT] = "number-format",
	[RUNG_SPACING] = "spacing",
	[RUNG_CASE] = "case",
	[RUNG_ORDER] = "order",
	[RUNG_PREFIX] = "prefix",
	[RUNG_BELIEF] = "belief",
	[RUNG_SLIP] = "slip",
	[RUNG_PARTIAL] = "partial",
	[RUNG_WRONG] = "wrong",
};

const char *rung_name(enum rung rung)
{
	return names[rung];
}

bool rung_parse(struct str name, size_t count, enum rung *out)
{
	for (size_t i = 0; i < count; i++) {
		if (!str_is(name, names[i]))
			continue;
		*out = (enum rung)i;
		return true;
	}
	return false;
}

const char *rung_nearest(struct str name, size_t count)
{
	return str_nearest(name, names, count);
}
