/* test_trace_cases.c - runs tests/cases/trace.txt (its head says how) */
#include "cases.h"

#include "base/scope.h"
#include "trace_steps.h"

struct told {
	struct trace trace;
	struct step_rows rows;
	struct question question;
};

static void add_changes(struct buf *out, const struct step_changes *changes)
{
	for (size_t i = 0; i < changes->count; i++) {
		const struct step_change *c = &changes->at[i];

		buf_format(out, " %.*s", STR_ARG(c->names));
		if (c->now.at)
			buf_format(out, " = %.*s", STR_ARG(c->now));
		else
			buf_text(out, " is gone");
		if (c->now.at && c->was.at)
			buf_format(out, " (was %.*s)", STR_ARG(c->was));
		if (c->note.at)
			buf_format(out, " (%.*s)", STR_ARG(c->note));
		buf_char(out, ';');
	}
}

static void add_output(struct buf *out, size_t from, size_t to)
{
	if (from < to)
		buf_format(out, " prints %zu-%zu;", from, to);
}

static void add_row(struct buf *out, const struct step_row *row)
{
	buf_format(out, "%zu %u %.*s", row->step + 1, row->line,
		   STR_ARG(row->function));
	if (row->nth > 1)
		buf_format(out, " (%u)", row->nth);
	buf_text(out, row->back ? " back:" : ":");
	add_changes(out, &row->changes);
	add_output(out, row->out_from, row->out_to);
	for (size_t i = 0; i < row->told_count; i++)
		buf_format(out, " %.*s;", STR_ARG(row->told[i]));
	buf_char(out, '\n');
}

static void write_rows(struct arena *arena, const struct told *told,
		       struct str argument, struct buf *out)
{
	struct step_items items = steps_fold(arena, &told->trace,
					     &told->rows);
	const struct step_row *rows = told->rows.at;

	(void)argument;
	for (size_t i = 0; i < items.count; i++) {
		const struct step_item *item = &items.at[i];

		if (!item->passes) {
			add_row(out, &rows[item->row]);
			continue;
		}
		buf_format(out, "... %zu times, %u-%u:", item->passes,
			   item->first_line, item->last_line);
		add_changes(out, &item->changes);
		add_output(out, rows[item->row].out_from,
			   rows[item->end - 1].out_to);
		buf_char(out, '\n');
	}
}

/* Of the row that printed the byte. */
static void write_why(struct arena *arena, const struct told *told,
		      struct str argument, struct buf *out)
{
	const struct step_row *row = steps_printing(
		&told->rows, strtoul(argument.at, NULL, 10));
	struct step_origins all;

	if (!row) {
		buf_text(out, "nobody\n");
		return;
	}
	buf_format(out, "step %zu\n", row->step + 1);
	all = steps_origins(arena, &told->trace, &told->rows, row,
			    steps_source(&told->rows, row->file,
					 row->line));
	for (size_t i = 0; i < all.count; i++) {
		buf_format(out, "%.*s = %.*s", STR_ARG(all.at[i].name->name),
			   STR_ARG(all.at[i].name->value));
		if (all.at[i].since)
			buf_format(out, " since %zu",
				   all.at[i].since->step + 1);
		buf_char(out, '\n');
	}
}

static void write_names(struct arena *arena, const struct told *told,
			struct str argument, struct buf *out)
{
	size_t number = strtoul(argument.at, NULL, 10);

	(void)arena;
	assert_true(number && number <= told->trace.count);
	const struct trace_step *step = &told->trace.at[number - 1];

	for (size_t i = 0; i < step->scope_count; i++)
		for (size_t k = 0; k < step->scopes[i].count; k++)
			buf_format(out, "%.*s: %.*s = %.*s\n",
				   STR_ARG(step->scopes[i].function),
				   STR_ARG(step->scopes[i].names[k].name),
				   STR_ARG(step->scopes[i].names[k].value));
}

static const struct demand {
	const char *word;
	void (*write)(struct arena *arena, const struct told *told,
		      struct str argument, struct buf *out);
} demands[] = {
	{"rows", write_rows},
	{"why", write_why},
	{"names", write_names},
};

static void check_block(struct arena *arena, const struct told *told,
			const struct case_block *block)
{
	size_t blank = str_find(block->head, STR(" "));
	struct str word = str_slice(block->head, 0, blank);
	FREE_BUF struct buf got = BUF_INIT;

	for (size_t i = 0; i < COUNT(demands); i++)
		if (str_is(word, demands[i].word)) {
			demands[i].write(arena, told, str_slice(
				block->head, blank + 1, block->head.len),
				&got);
			buf_char(&got, '\0');
			assert_string_equal(got.at, str_copy(
				arena, block->body).at);
			return;
		}
	fail_msg("no such block: %.*s", STR_ARG(word));
}

static void check_case(void **state)
{
	const struct test_case *c = *state;
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct told told = {.question.program = c->block[0].body};

	assert_true(c->blocks > 2);
	assert_true(str_is(c->block[1].head, "trace"));
	trace_read(&arena, c->block[1].body, &told.trace);
	steps_build(&arena, &told.trace, &told.question, &told.rows);
	for (size_t i = 2; i < c->blocks; i++)
		check_block(&arena, &told, &c->block[i]);
}

int main(void)
{
	return cases_run("tests/cases/trace.txt", "trace cases", check_case);
}
