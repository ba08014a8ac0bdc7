/* lint_layout.c - rules about the lines of a program */
#include "base/text.h"
#include "lint_parts.h"

#define COLUMNS_MAX 60
#define LINES_MAX 25

static struct str without_cr(struct str line)
{
	if (str_ends(line, "\r"))
		line.len--;
	return line;
}

void lint_long_line(struct lint *lint, const struct question *q)
{
	const struct source_file *file;
	struct str text, line;

	for (size_t at = 0; lint_next_source(q, &at, &file, &text);) {
		for (unsigned n = 1; str_next_line(&text, &line); n++) {
			size_t columns = text_columns(without_cr(line),
						      TEXT_BLANKS_PLAIN);
			unsigned last = lint_count_characters(line);

			/* Of wide characters there are fewer than columns. */
			if (last > COLUMNS_MAX)
				last = COLUMNS_MAX + 1;
			if (columns > COLUMNS_MAX)
				lint_add_in(lint, q, file, n, last,
					    "%zu columns: break the line, at "
					    "most %d are seen everywhere",
					    columns, COLUMNS_MAX);
		}
	}
}

void lint_long_program(struct lint *lint, const struct question *q)
{
	const struct source_file *file;
	struct str text;

	for (size_t at = 0; lint_next_source(q, &at, &file, &text);) {
		unsigned lines = lint_count_lines(text);

		if (lines > LINES_MAX)
			lint_add_in(lint, q, file, LINES_MAX + 1, 1,
				    "%u lines: take out what the idea "
				    "doesn't need, at most %d are read with "
				    "care", lines, LINES_MAX);
	}
}

void lint_trailing_blank(struct lint *lint, const struct question *q)
{
	const struct source_file *file;
	struct str text, line;

	for (size_t at = 0; lint_next_source(q, &at, &file, &text);) {
		for (unsigned n = 1; str_next_line(&text, &line); n++) {
			line = without_cr(line);
			struct str seen = line;

			while (str_ends(seen, " ") || str_ends(seen, "\t"))
				seen.len--;
			if (seen.len == line.len)
				continue;
			lint_add_in(lint, q, file, n,
				    lint_count_characters(seen) + 1,
				    "blanks at the end of the line: take "
				    "them out, or write them as \\x20 where "
				    "a string needs them");
		}
	}
}
