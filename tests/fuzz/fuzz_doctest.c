/*
 * fuzz_doctest.c - any bytes as a manual and as a module with docstrings
 *
 * Holds: examples lie in order, within the text, each with a source of whole
 * lines; a problem has a place; a key that is no pattern is what the examples
 * want, joined; names are of the file.
 */
#include <stdint.h>
#include <stdlib.h>

#include "base/scope.h"
#include "exchange/doctest_key.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void demand(bool holds)
{
	if (!holds)
		abort();
}

static unsigned lines_in(struct str text)
{
	struct str line;
	unsigned count = 0;

	while (str_next_line(&text, &line))
		count++;
	return count;
}

static void check_key(struct arena *arena, const struct doctest_text *found)
{
	struct doctest_key key = doctest_key_build(arena, found->examples,
						   found->count);
	FREE_BUF struct buf wants = BUF_INIT;

	demand(key.known || (key.option && key.line));
	for (size_t i = 0; i < found->count; i++)
		buf_str(&wants, found->examples[i].want);
	if (key.known && !key.pattern)
		demand(str_equal(key.text, buf_view(&wants)));
}

static void check_text(struct arena *arena, struct str text)
{
	struct doctest_text found = doctest_text_parse(arena, text);
	unsigned lines = lines_in(text), last = 0;

	if (found.problem) {
		demand(found.problem_line && found.problem_line <= lines);
		demand(found.problem_column);
		return;
	}
	for (size_t i = 0; i < found.count; i++) {
		const struct doctest_example *example = &found.examples[i];

		demand(example->line > last && example->line <= lines);
		demand(str_ends(example->source, "\n"));
		demand(!example->want.len || str_ends(example->want, "\n"));
		last = example->line;
	}
	check_key(arena, &found);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct str bytes = {(const char *)data, size};
	struct doctest_source source;
	unsigned lines = lines_in(bytes), last = 0;

	check_text(&arena, bytes);
	source = doctest_source_parse(&arena, bytes);
	for (size_t i = 0; i < source.name_count; i++)
		demand(source.names[i].len &&
		       str_find(bytes, source.names[i]) < bytes.len);
	for (size_t i = 0; i < source.docstring_count; i++) {
		const struct docstring *d = &source.docstrings[i];

		demand(d->line > last && d->line <= lines);
		last = d->line;
		if (!d->problem)
			check_text(&arena, d->text);
	}
	return 0;
}
