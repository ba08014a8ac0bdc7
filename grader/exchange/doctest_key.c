/* doctest_key.c - what examples want, as text or as patterns */
#include "exchange/doctest_key.h"

#include <string.h>

#include "base/scope.h"

/* What of the example can't be compared line by line; NULL: nothing. */
static const char *loose(const struct doctest_example *example)
{
	struct str rest = example->want, line;
	size_t lines = 0;

	while (str_next_line(&rest, &line)) {
		lines++;
		if (example->flags & DOCTEST_ELLIPSIS &&
		    str_is(str_trim(line), "..."))
			return "ELLIPSIS, over any number of lines";
	}
	if (example->flags & DOCTEST_WHITESPACE && lines > 1)
		return "NORMALIZE_WHITESPACE, over several lines";
	return NULL;
}

static bool is_pattern(const struct doctest_example *example)
{
	struct str want = example->want;
	bool dots = str_find(want, STR("...")) < want.len;

	return (example->flags & DOCTEST_ELLIPSIS && dots) ||
	       (example->flags & DOCTEST_WHITESPACE && want.len) ||
	       (example->flags & DOCTEST_DETAIL && example->raises);
}

/* Any text stands for itself in a pattern. */
static void quote(struct buf *out, struct str text)
{
	for (size_t i = 0; i < text.len; i++) {
		char c = text.at[i];

		if (c && strchr("\\^$.[]|()?*+{}", c))
			buf_char(out, '\\');
		buf_char(out, c);
	}
}

/* "ValueError: no" -> any message, and with or without its module. */
static void quote_type(struct buf *out, struct str line)
{
	struct str type = str_slice(line, 0, str_find(line, STR(":")));
	const char *dot = type.len ? memrchr(type.at, '.', type.len) : NULL;

	if (dot)
		type = str_slice(type, (size_t)(dot + 1 - type.at), type.len);
	buf_text(out, "(?:\\w+\\.)*");
	quote(out, str_trim(type));
	buf_text(out, "(?::.*)?");
}

static size_t blanks_at(struct str line, size_t at)
{
	size_t end = at;

	while (end < line.len && strchr(" \t", line.at[end]))
		end++;
	return end - at;
}

static void quote_line(struct buf *out, struct str line, unsigned flags)
{
	if (flags & DOCTEST_WHITESPACE)
		line = str_trim(line);
	for (size_t at = 0; at < line.len;) {
		struct str rest = str_slice(line, at, line.len);
		size_t blanks = blanks_at(line, at);

		if (flags & DOCTEST_ELLIPSIS && str_starts(rest, "...")) {
			buf_text(out, ".*");
			at += 3;
		} else if (flags & DOCTEST_WHITESPACE && blanks) {
			buf_text(out, "\\s+");
			at += blanks;
		} else {
			quote(out, str_slice(line, at, 1));
			at++;
		}
	}
	if (flags & DOCTEST_WHITESPACE)
		buf_text(out, "\\s*");
}

static void add_patterns(struct buf *out,
			 const struct doctest_example *example)
{
	struct str rest = example->want, line;

	while (str_next_line(&rest, &line)) {
		if (example->flags & DOCTEST_DETAIL && example->raises)
			quote_type(out, line);
		else
			quote_line(out, line, example->flags);
		buf_char(out, '\n');
		if (example->flags & DOCTEST_DETAIL && example->raises)
			return;
	}
}

struct doctest_key doctest_key_build(struct arena *arena,
				     const struct doctest_example *examples,
				     size_t count)
{
	FREE_BUF struct buf out = BUF_INIT;
	struct doctest_key key = {.known = true};

	for (size_t i = 0; i < count; i++) {
		key.option = loose(&examples[i]);
		key.line = examples[i].line;
		if (key.option) {
			key.known = false;
			return key;
		}
		key.pattern = key.pattern || is_pattern(&examples[i]);
	}
	for (size_t i = 0; i < count; i++) {
		if (key.pattern)
			add_patterns(&out, &examples[i]);
		else
			buf_str(&out, examples[i].want);
	}
	key.text = str_copy(arena, buf_view(&out));
	return key;
}
