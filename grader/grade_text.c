/* grade_text.c - forms of a text in which something no longer shows */
#include <string.h>

#include "base/scope.h"
#include "base/text.h"
#include "base/unicode.h"
#include "grade_parts.h"

static bool is_blank(char c)
{
	return c == ' ' || c == '\t';
}

/* A letter, digit or part of one: what a blank can separate. */
static bool is_word(char c)
{
	return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' &&
	       (c | 0x20) <= 'z') || c == '_' || (unsigned char)c >= 0x80;
}

static struct str to_arena(struct arena *arena, const struct buf *buf)
{
	return str_copy(arena, buf_view(buf));
}

struct str text_line_ends(struct arena *arena, struct str s, bool lone_cr)
{
	char *out;
	size_t len = 0;

	if (!s.len || !memchr(s.at, '\r', s.len))
		return s;
	out = arena_alloc(arena, s.len + 1);
	for (size_t i = 0; i < s.len; i++) {
		bool pair = i + 1 < s.len && s.at[i + 1] == '\n';

		if (s.at[i] != '\r' || (!pair && !lone_cr))
			out[len++] = s.at[i];
		else if (!pair)
			out[len++] = '\n';
	}
	return (struct str){out, len};
}

struct str text_sans_trailing(struct arena *arena, struct str s)
{
	char *out;
	size_t len = 0, line = 0;

	if (str_find(s, STR(" \n")) == s.len &&
	    str_find(s, STR("\t\n")) == s.len &&
	    !(s.len && is_blank(s.at[s.len - 1]))) {
		s.len -= str_ends(s, "\n");
		return s;
	}
	out = arena_alloc(arena, s.len + 1);
	for (size_t i = 0; i < s.len; i++) {
		while (s.at[i] == '\n' && len > line &&
		       is_blank(out[len - 1]))
			len--;
		out[len++] = s.at[i];
		if (s.at[i] == '\n')
			line = len;
	}
	while (len > line && is_blank(out[len - 1]))
		len--;
	if (len && out[len - 1] == '\n')
		len--;
	return (struct str){out, len};
}

struct str text_whole_lines(struct arena *arena, struct str s, bool blanks)
{
	char *out = arena_alloc(arena, s.len + 2);
	size_t len = 0, line = 0;

	for (size_t i = 0; i <= s.len; i++) {
		bool end = i == s.len;

		if (end && (!s.len || s.at[s.len - 1] == '\n'))
			break;
		while (blanks && (end || s.at[i] == '\n') && len > line &&
		       is_blank(out[len - 1]))
			len--;
		if (end && len == line)
			break;		/* of blanks alone: no line */
		out[len++] = end ? '\n' : s.at[i];
		if (out[len - 1] == '\n')
			line = len;
	}
	return (struct str){out, len};
}

static struct str trailing_blanks(struct str line)
{
	size_t at = line.len;

	while (at && is_blank(line.at[at - 1]))
		at--;
	return str_slice(line, at, line.len);
}

bool text_trailing_differs(struct str a, struct str b)
{
	struct str left, right;

	while (str_next_line(&a, &left) && str_next_line(&b, &right))
		if (!str_equal(trailing_blanks(left), trailing_blanks(right)))
			return true;
	return false;
}

struct str text_plain(struct arena *arena, struct str s)
{
	FREE_BUF struct buf plain = BUF_INIT;
	FREE_BUF struct buf apart = BUF_INIT;

	if (text_is_ascii(s))
		return s;
	text_untypeset(&plain, s);
	text_decompose(&apart, buf_view(&plain));
	return to_arena(arena, &apart);
}

struct str text_squeezed(struct arena *arena, struct str s)
{
	char *out = arena_alloc(arena, s.len + 1);
	size_t len = 0;

	for (size_t i = 0; i < s.len;) {
		size_t start = i;

		while (i < s.len && is_blank(s.at[i]))
			i++;
		if (i > start && i < s.len && len && is_word(s.at[i]) &&
		    is_word(out[len - 1]))
			out[len++] = ' ';
		if (i < s.len)
			out[len++] = s.at[i++];
	}
	return (struct str){out, len};
}

struct str text_sans_quotes(struct arena *arena, struct str s)
{
	char *out = arena_alloc(arena, s.len + 1);
	size_t len = 0;

	for (size_t i = 0; i < s.len; i++)
		if (s.at[i] != '\'' && s.at[i] != '"')
			out[len++] = s.at[i];
	return (struct str){out, len};
}

struct str text_words(struct arena *arena, struct str s)
{
	char *out = arena_alloc(arena, s.len + 1);
	size_t len = 0;

	for (size_t i = 0; i < s.len; i++) {
		if (!is_blank(s.at[i]) && s.at[i] != '\n')
			out[len++] = s.at[i];
		else if (len && out[len - 1] != ' ')
			out[len++] = ' ';
	}
	len -= len && out[len - 1] == ' ';
	return (struct str){out, len};
}

/* How much of a line is the name of an exception before a colon; 0: none. */
static size_t exception_length(struct str line)
{
	size_t len = 0, last = 0;
	struct str name;

	for (; len < line.len && (is_word(line.at[len]) ||
				  line.at[len] == '.'); len++)
		if (line.at[len] == '.')
			last = len + 1;
	if (len >= line.len || line.at[len] != ':')
		return 0;
	name = str_slice(line, last, len - last);
	if (exception_is_builtin(name) || str_ends(name, "Error") ||
	    str_ends(name, "Exception"))
		return len;
	return 0;
}

struct str text_sans_messages(struct arena *arena, struct str s)
{
	FREE_BUF struct buf out = BUF_INIT;
	struct str rest = s, line;

	while (str_next_line(&rest, &line)) {
		size_t len = exception_length(line);

		buf_str(&out, len ? str_slice(line, 0, len) : line);
		buf_char(&out, '\n');
	}
	if (out.len && !str_ends(s, "\n"))
		out.len--;
	return to_arena(arena, &out);
}

struct str text_sans_empty_tail(struct str s)
{
	while (str_ends(s, "\n"))
		s.len--;
	return s;
}

size_t text_count_lines(struct str s)
{
	size_t count = 0;

	for (const char *at = s.at, *end = s.at + s.len; s.len && at < end;
	     count++) {
		at = memchr(at, '\n', (size_t)(end - at));
		at = at ? at + 1 : end;
	}
	return count;
}

/* The first `count` lines. */
static struct str first_lines(struct str s, size_t count)
{
	struct str rest = s, line;

	while (count-- && str_next_line(&rest, &line))
		;
	return str_slice(s, 0, s.len - rest.len);
}

void text_cut_alike(struct str *a, struct str *b)
{
	size_t least = a->len < b->len ? a->len : b->len;
	size_t a_lines, b_lines;

	if (str_equal(str_slice(*a, 0, least), str_slice(*b, 0, least))) {
		a->len = b->len = least;
		return;
	}
	a_lines = text_count_lines(*a);
	b_lines = text_count_lines(*b);
	*a = first_lines(*a, a_lines < b_lines ? a_lines : b_lines);
	*b = first_lines(*b, a_lines < b_lines ? a_lines : b_lines);
}

struct str text_line(struct str s, unsigned number)
{
	struct str line;

	while (number && str_next_line(&s, &line))
		if (!--number)
			return line;
	return STR_NONE;
}
