/*
 * drill_session.c - what is drilled, until it is done
 *
 * A drill that was left goes on with the same selection. It is kept as the
 * `detail` of the entry that started it: "name=value" lines, of the rows here.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/scope.h"
#include "cmd/drilling.h"

static const struct row {
	const char *name;
	size_t text;		/* offset of a const char *, or */
	size_t number;		/* of an unsigned; the other is 0 */
} rows[] = {
	{"cert", offsetof(struct drill_options, learning.cert), 0},
	{"objective", offsetof(struct drill_options, common.objective), 0},
	{"filter", offsetof(struct drill_options, common.filter), 0},
	{"difficulty", 0, offsetof(struct drill_options, learning.difficulty)},
};

static bool says_anything(const struct drill_options *o)
{
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		const char *at = (const char *)o;
		const struct row *row = &rows[i];

		if (row->text ? *(const char *const *)(at + row->text) != NULL
			      : *(const unsigned *)(at + row->number) != 0)
			return true;
	}
	return false;
}

static void write_rows(struct buf *out, const struct drill_options *o)
{
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		const char *at = (const char *)o;
		const struct row *row = &rows[i];
		const char *text = row->text
			? *(const char *const *)(at + row->text) : NULL;
		unsigned number = row->text ? 0 :
			*(const unsigned *)(at + row->number);

		if (text)
			buf_format(out, "%s=%s\n", row->name, text);
		else if (number)
			buf_format(out, "%s=%u\n", row->name, number);
	}
}

static void read_row(struct arena *arena, struct str line,
		     struct drill_options *o)
{
	size_t end = str_find(line, STR("="));
	struct str name = str_slice(line, 0, end);
	const char *value = str_copy(arena, str_slice(line, end + 1,
						      line.len)).at;

	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		char *at = (char *)o;

		if (!str_is(name, rows[i].name))
			continue;
		if (rows[i].text)
			*(const char **)(at + rows[i].text) = value;
		else
			*(unsigned *)(at + rows[i].number) =
				(unsigned)strtoul(value, NULL, 10);
	}
}

static void tell_resumed(const struct drill *d)
{
	FREE_BUF struct buf out = BUF_INIT;

	write_rows(&out, &d->options);
	if (!out.len || !d->learning.learner.drill_answers)
		return;
	for (size_t i = 0; i < out.len; i++)
		if (out.at[i] == '\n')
			out.at[i] = i + 1 < out.len ? ',' : '\0';
	printf("Going on with %s (`--fresh` drills everything).\n", out.at);
}

int drill_resume(struct drill *d, struct err *err)
{
	struct learner *l = &d->learning.learner;
	FREE_BUF struct buf detail = BUF_INIT;
	struct entry entry = {.kind = ENTRY_DRILL_START};
	struct str rest = l->drill, line;

	if (l->drill.at && !d->options.fresh && !says_anything(&d->options)) {
		while (str_next_line(&rest, &line))
			read_row(&d->learning.arena, line, &d->options);
		tell_resumed(d);
		return 0;
	}
	write_rows(&detail, &d->options);
	if (l->drill.at && str_equal(l->drill, buf_view(&detail)))
		return 0;
	entry.detail = detail.len ? buf_view(&detail) : STR("");
	return learning_log(&d->learning, &entry, err);
}

int drill_end(struct drill *d, struct err *err)
{
	struct entry entry = {.kind = ENTRY_DRILL_END};

	return learning_log(&d->learning, &entry, err);
}
