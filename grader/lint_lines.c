/* lint_lines.c - the lines that rules look at */
#include "lint_parts.h"

#include <string.h>

struct lint_lines lint_lines_of(const struct question *q)
{
	return (struct lint_lines){
		.rest = str_slice(q->file, q->trailer_at, q->file.len),
		.next = q->trailer_line,
	};
}

/* The question was parsed: what isn't one of these is a comment. */
bool lint_next_line(struct lint_lines *lines, struct lint_line *out)
{
	struct str line, rest;
	size_t equals;

	if (!str_next_line(&lines->rest, &line))
		return false;
	if (str_ends(line, "\r"))
		line.len--;
	*out = (struct lint_line){.text = line, .number = lines->next++};
	if (!str_starts(line, "#: ") || line.len < 4)
		return true;
	rest = str_slice(line, 3, line.len);
	if (*rest.at >= 'a' && *rest.at <= 'z') {
		equals = str_find(rest, STR(" = "));
		out->sign = 'k';
		out->key = str_slice(rest, 0, equals);
		out->value = str_slice(rest, equals + 3, rest.len);
	} else {
		out->sign = *rest.at;
		out->value = str_slice(rest, 2, rest.len);
	}
	return true;
}

bool lint_meta_line(const struct question *q, const char *key,
		    struct lint_line *out)
{
	struct lint_lines lines = lint_lines_of(q);

	while (lint_next_line(&lines, out))
		if (out->sign == 'k' && str_is(out->key, key))
			return true;
	return false;
}

unsigned lint_sign_line(const struct question *q, char sign, size_t nth)
{
	struct lint_lines lines = lint_lines_of(q);
	struct lint_line line;

	while (lint_next_line(&lines, &line))
		if (line.sign == sign && !nth--)
			return line.number;
	return q->trailer_line;
}

unsigned lint_count_lines(struct str text)
{
	unsigned count = 0;
	struct str line;

	while (str_next_line(&text, &line))
		count++;
	return count;
}

unsigned lint_count_characters(struct str text)
{
	unsigned count = 0;

	for (size_t i = 0; i < text.len; i++)
		count += ((unsigned char)text.at[i] & 0xc0) != 0x80;
	return count;
}

bool lint_next_source(const struct question *q, size_t *at,
		      const struct source_file **file, struct str *text)
{
	if (*at > q->file_count)
		return false;
	*file = *at ? &q->files[*at - 1] : NULL;
	*text = *at ? q->files[*at - 1].text : q->program;
	++*at;
	return true;
}
