/* gist.c - a text without what forms of writing change */
#include "base/gist.h"

#include <string.h>

/* Typographic forms are up to three times as long as plain ones. */
#define LONGER_FACTOR 4
#define LONGER_BYTES 64

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static char at_or_blank(struct str s, size_t i)
{
	return i < s.len ? s.at[i] : ' ';
}

/* One number, from its first digit on, may be written otherwise: 007, 1_000,
 * 1e3, 0x1f, +1, .5, 5., 1.50, or with more digits than a float keeps. */
static bool is_odd_number(struct str s, size_t start)
{
	char before = start ? s.at[start - 1] : ' ';
	size_t end = start, point;

	if (before == '+' || before == '.' || before == '_')
		return true;
	while (is_digit(at_or_blank(s, end)))
		end++;
	if (s.at[start] == '0' && end - start > 1)
		return true;
	point = end;
	if (at_or_blank(s, end) == '.')
		for (end++; is_digit(at_or_blank(s, end));)
			end++;
	if (end == point + 1 || (end > point + 2 && s.at[end - 1] == '0') ||
	    end - start > 15)
		return true;
	return at_or_blank(s, end) && strchr("_eExXoObBjJ.",
					     at_or_blank(s, end));
}

struct gist gist_of(struct str s)
{
	struct gist gist = {.known = true, .plain = true,
			    .hash = 0xcbf29ce484222325u};

	for (size_t i = 0; i < s.len; i++) {
		unsigned char c = (unsigned char)s.at[i];

		if (c <= ' ')
			continue;
		gist.len++;
		if (c >= 0x7f || (is_digit(s.at[i]) &&
				  !(i && is_digit(s.at[i - 1])) &&
				  !(i > 1 && s.at[i - 1] == '.' &&
				    is_digit(s.at[i - 2])) && gist.plain &&
				  is_odd_number(s, i)))
			gist.plain = false;
		if (gist.plain && !strchr("'\"`,-.", c))
			gist.hash = (gist.hash ^ c) * 0x100000001b3u;
	}
	return gist;
}

static bool is_longer(const struct gist *a, const struct gist *b)
{
	return a->len / LONGER_FACTOR > b->len + LONGER_BYTES;
}

bool gist_may_match(const struct gist *a, const struct gist *b)
{
	if (!a->known || !b->known)
		return true;
	if (is_longer(a, b) || is_longer(b, a))
		return false;
	return !a->plain || !b->plain || a->hash == b->hash;
}
