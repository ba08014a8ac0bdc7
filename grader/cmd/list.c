/* list.c - `whatprints list`: the questions of a bank, one a line */
#include <stdio.h>

#include "base/scope.h"
#include "base/text.h"
#include "cmd/common.h"

#define COLUMNS 6

struct list_options {
	struct common common;
};

static const char *const headings[COLUMNS] = {
	"ID", "OBJECTIVE", "DIFFICULTY", "STATUS", "VERIFIED", "NEEDS",
};

static struct str joined(struct arena *arena, const struct str *at,
			 size_t count)
{
	FREE_BUF struct buf out = BUF_INIT;

	for (size_t i = 0; i < count; i++) {
		if (i)
			buf_char(&out, ' ');
		text_escape(&out, at[i], TEXT_BLANKS_PLAIN);
	}
	if (!count)
		buf_char(&out, '-');
	return str_copy(arena, buf_view(&out));
}

static struct str needs_text(struct arena *arena, unsigned needs)
{
	struct str names[CAPABILITY_COUNT];
	size_t count = 0;

	for (unsigned bit = 0; bit < CAPABILITY_COUNT; bit++)
		if (needs & 1u << bit)
			names[count++] = str_of(capability_name(1u << bit));
	return joined(arena, names, count);
}

static void fill_row(struct arena *arena, const struct question *q,
		     struct str row[COLUMNS])
{
	static const char *const status[] = {
		[DRAFT] = "draft", [PUBLISHED] = "published",
		[RETIRED] = "retired",
	};

	row[0] = joined(arena, &q->id, 1);
	row[1] = joined(arena, q->objectives, q->objective_count);
	row[2] = q->difficulty ? str_format(arena, "%d", q->difficulty)
			       : STR("-");
	row[3] = str_of(status[q->status]);
	row[4] = joined(arena, q->verified, q->verified_count);
	if (question_verified_once(q))
		row[4] = str_format(arena, "%.*s only", STR_ARG(row[4]));
	row[5] = needs_text(arena, q->needs);
}

static void print_row(const struct str row[COLUMNS],
		      const size_t width[COLUMNS])
{
	for (size_t i = 0; i < COLUMNS; i++) {
		fwrite(row[i].at, 1, row[i].len, stdout);
		if (i == COLUMNS - 1)
			putchar('\n');
		else
			printf("%*s", (int)(width[i] + 2 - row[i].len), "");
	}
}

static void print_table(const struct bank *bank)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct str (*rows)[COLUMNS] = arena_array(&arena, bank->count + 1,
						  sizeof(*rows));
	size_t width[COLUMNS] = {0};

	for (size_t i = 0; i < COLUMNS; i++)
		rows[0][i] = str_of(headings[i]);
	for (size_t i = 0; i < bank->count; i++)
		fill_row(&arena, &bank->questions[i], rows[i + 1]);
	for (size_t i = 0; i <= bank->count; i++)
		for (size_t j = 0; j < COLUMNS; j++)
			if (rows[i][j].len > width[j])
				width[j] = rows[i][j].len;
	for (size_t i = 0; i <= bank->count; i++)
		print_row(rows[i], width);
}

static void print_json(const struct bank *bank, struct report_list list)
{
	for (size_t i = 0; i < bank->count; i++) {
		report_list_item(&list);
		report_question_json(stdout, &bank->questions[i]);
	}
	report_list_end(&list);
}

static int list_main(const void *options_, const char *const *args,
		     size_t count)
{
	const struct list_options *o = options_;
	struct bank bank;
	struct err err;
	int code;

	if (common_load_shard(&bank, &o->common, args, count, &err))
		return cli_fail(&err);
	code = common_complain(&bank.complaints) ? EXIT_USAGE : EXIT_TRUE;
	if (!common_is_human(&o->common))
		print_json(&bank, common_list(&o->common));
	else if (bank.count)
		print_table(&bank);
	bank_free(&bank);
	return code;
}

static const struct cli_option options[] = {
	COMMON_FILTER(struct list_options),
	COMMON_FILES_FROM(struct list_options),
	COMMON_SHARD(struct list_options),
	COMMON_FORMAT(struct list_options),
	OPTIONS_END,
};

const struct command cmd_list = {
	.name = "list",
	.summary = "list the questions of a bank",
	.arguments = "PATH...",
	.description =
		"Lists questions by id, with objective, difficulty, status, "
		"the Pythons on which the key was seen to hold, and what the "
		"question needs of the jail. \"3.13 only\": the key was made "
		"there and never checked on another Python that the question "
		"is for; \"-\": it has no `verified` line. Runs nothing.",
	.options = options,
	.options_size = sizeof(struct list_options),
	.run = list_main,
};
