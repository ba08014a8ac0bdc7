/* str.c - work on borrowed bytes */
#include "base/str.h"

#include <stdarg.h>
#include <string.h>

#include "base/scope.h"

struct str str_of(const char *c_string)
{
	if (!c_string)
		return STR_NONE;
	return (struct str){c_string, strlen(c_string)};
}

struct str str_copy(struct arena *arena, struct str s)
{
	char *copy = arena_alloc(arena, s.len + 1);

	if (s.len)
		memcpy(copy, s.at, s.len);
	return (struct str){copy, s.len};
}

struct str str_format(struct arena *arena, const char *format, ...)
{
	FREE_BUF struct buf text = BUF_INIT;
	va_list args;

	va_start(args, format);
	buf_format_list(&text, format, args);
	va_end(args);
	return str_copy(arena, buf_view(&text));
}

bool str_equal(struct str a, struct str b)
{
	return a.len == b.len && (!a.len || !memcmp(a.at, b.at, a.len));
}

bool str_is(struct str s, const char *c_string)
{
	return str_equal(s, str_of(c_string));
}

bool str_starts(struct str s, const char *prefix)
{
	size_t len = strlen(prefix);

	return s.len >= len && (!len || !memcmp(s.at, prefix, len));
}

bool str_ends(struct str s, const char *suffix)
{
	size_t len = strlen(suffix);

	return s.len >= len &&
	       (!len || !memcmp(s.at + s.len - len, suffix, len));
}

int str_compare(struct str a, struct str b)
{
	size_t len = a.len < b.len ? a.len : b.len;
	int order = len ? memcmp(a.at, b.at, len) : 0;

	return order ? order : (a.len > b.len) - (a.len < b.len);
}

size_t str_find(struct str s, struct str needle)
{
	const char *hit;

	if (!needle.len)
		return 0;
	if (s.len < needle.len)
		return s.len;
	hit = memmem(s.at, s.len, needle.at, needle.len);
	return hit ? (size_t)(hit - s.at) : s.len;
}

static bool is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

struct str str_trim(struct str s)
{
	while (s.len && is_blank(s.at[s.len - 1]))
		s.len--;
	while (s.len && is_blank(s.at[0])) {
		s.at++;
		s.len--;
	}
	return s;
}

struct str str_slice(struct str s, size_t from, size_t len)
{
	if (from > s.len)
		from = s.len;
	if (len > s.len - from)
		len = s.len - from;
	return (struct str){s.at ? s.at + from : NULL, len};
}

bool str_next_line(struct str *rest, struct str *line)
{
	const char *end;

	if (!rest->len)
		return false;
	end = memchr(rest->at, '\n', rest->len);
	line->at = rest->at;
	line->len = end ? (size_t)(end - rest->at) : rest->len;
	*rest = str_slice(*rest, line->len + 1, rest->len);
	return true;
}

#define NEAREST_MAX 64		/* longer words are no typing slips of names */
#define NEAREST_DISTANCE 3

/* Damerau's edit distance (optimal string alignment): a swap is one slip. */
static unsigned edit_distance(struct str a, struct str b)
{
	unsigned rows[3][NEAREST_MAX + 1];

	for (size_t j = 0; j <= b.len; j++)
		rows[0][j] = (unsigned)j;
	for (size_t i = 1; i <= a.len; i++) {
		unsigned *now = rows[i % 3];
		const unsigned *up = rows[(i + 2) % 3];
		const unsigned *upper = rows[(i + 1) % 3];

		now[0] = (unsigned)i;
		for (size_t j = 1; j <= b.len; j++) {
			unsigned best = up[j - 1] +
					(a.at[i - 1] != b.at[j - 1]);

			if (up[j] + 1 < best)
				best = up[j] + 1;
			if (now[j - 1] + 1 < best)
				best = now[j - 1] + 1;
			if (i > 1 && j > 1 && a.at[i - 1] == b.at[j - 2] &&
			    a.at[i - 2] == b.at[j - 1] &&
			    upper[j - 2] + 1 < best)
				best = upper[j - 2] + 1;
			now[j] = best;
		}
	}
	return rows[a.len % 3][b.len];
}

const char *str_nearest(struct str s, const char *const *names, size_t count)
{
	const char *nearest = NULL;
	size_t best = s.len / 2 < NEAREST_DISTANCE ? s.len / 2
						   : NEAREST_DISTANCE;

	if (s.len > NEAREST_MAX)
		return NULL;
	for (size_t i = 0; i < count; i++) {
		struct str name = str_of(names[i]);
		size_t distance;

		if (!name.at || name.len > NEAREST_MAX)
			continue;
		distance = edit_distance(s, name);
		if (distance < best || (distance == best && !nearest)) {
			best = distance;
			nearest = names[i];
		}
	}
	return nearest;
}
