/*
 * fuzz_trailer.c - any bytes as a question file; what parses is updated
 *
 * Holds: the new key reads back as it was given, no byte outside the key
 * lines of that section changes, and a second update changes nothing.
 */
#include <stdint.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/scope.h"
#include "trailer.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void demand(bool holds)
{
	if (!holds)
		abort();
}

/* What update must keep, found by other means than trailer_edit.c's: all but
 * the key lines of one section. A missing last newline counts as there. */
static struct str kept_of(struct arena *arena, const struct question *q,
			  size_t section)
{
	FREE_BUF struct buf kept = BUF_INIT;
	struct str rest = str_slice(q->file, q->trailer_at, q->file.len), line;
	size_t at = 0;

	buf_str(&kept, str_slice(q->file, 0, q->trailer_at));
	while (str_next_line(&rest, &line)) {
		bool key = str_starts(line, "#: >") ||
			   str_starts(line, "#: =") ||
			   str_starts(line, "#: !");

		at += str_starts(line, "#: @");
		if (key && at == section)
			continue;
		if (str_ends(line, "\r"))	/* the last may have none */
			line.len--;
		buf_str(&kept, line);
		buf_char(&kept, '\n');
	}
	return str_copy(arena, buf_view(&kept));
}

/* An edit made of the input's own bytes. */
static struct key_edit edit_from(const struct question *q, struct str bytes)
{
	unsigned char seed = bytes.len ? (unsigned char)bytes.at[0] : 0;
	struct key_edit edit = {
		.section = seed % q->section_count,
		.out = str_slice(bytes, bytes.len / 2, bytes.len),
	};

	switch (bytes.len % 5) {
	case 0:
		edit.ending.kind = ENDS_RAISING;
		edit.ending.type = STR("ValueError");
		edit.ending.message = str_slice(bytes, 0, 20);
		break;
	case 1:
		edit.ending.kind = ENDS_RAISING;
		edit.ending.type = STR("SystemExit");
		edit.ending.message = str_slice(bytes, 3, 9);
		break;
	case 2:
		edit.ending.kind = ENDS_NEVER;
		break;
	}
	if (bytes.len % 7 == 0)
		edit.out = STR("");
	return edit;
}

static bool within_limits(struct str file)
{
	unsigned lines = 0;

	for (size_t i = 0; i < file.len; i++)
		lines += file.at[i] == '\n';
	return file.len <= TRAILER_FILE_MAX && lines < TRAILER_LINES_MAX;
}

static void check_edit(struct arena *arena, const struct question *q,
		       const struct key_edit *edit)
{
	struct complaints complaints = {0};
	const struct section *s;
	struct str after, again;
	struct question new;

	after = trailer_edit(arena, q, edit, 1, NULL, 0);
	/* Output is seldom a pattern, and may be too long for a file. */
	if (q->match == MATCH_PATTERN || !within_limits(after))
		return;
	demand(trailer_parse(arena, q->path, after, &new, &complaints) ==
	       TRAILER_OK);
	demand(new.section_count == q->section_count);
	demand(str_equal(new.program, q->program));
	demand(str_equal(kept_of(arena, &new, edit->section),
			 kept_of(arena, q, edit->section)));
	s = &new.sections[edit->section];
	demand(section_has_key(s));
	demand(str_equal(section_stdout(arena, s), edit->out));
	demand(s->ending.kind == edit->ending.kind);
	demand(str_equal(s->ending.type, edit->ending.type));
	demand(!s->ending.message.at ||
	       str_equal(s->ending.message, edit->ending.message));
	again = trailer_edit(arena, &new, edit, 1, NULL, 0);
	demand(str_equal(again, after));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct str bytes = {(const char *)data, size};
	struct complaints complaints = {0};
	enum trailer_result result;
	struct question q;

	result = trailer_parse(&arena, STR("q.py"), bytes, &q, &complaints);
	demand((result == TRAILER_BAD) == (complaints.count > 0));
	for (size_t i = 0; i < complaints.count; i++)
		demand(complaints.at[i].line && complaints.at[i].column &&
		       complaints.at[i].text.len);
	complaints_free(&complaints);
	if (result == TRAILER_OK) {
		struct key_edit edit = edit_from(&q, bytes);

		check_edit(&arena, &q, &edit);
	}
	return 0;
}
