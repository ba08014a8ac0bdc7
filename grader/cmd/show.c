/* show.c - `whatprints show`: a question as a learner sees it */
#include <stdio.h>
#include <string.h>

#include "base/scope.h"
#include "base/text.h"
#include "cmd/common.h"
#include "report_question.h"

struct show_options {
	struct common common;
	bool answer;
};

static void show(const struct question *q, unsigned minor, bool answer,
		 bool color)
{
	const struct section *options = question_option_section(q, minor);
	const struct question_style style = {
		.marks = answer, .color = color,
	};
	FREE_BUF struct buf out = BUF_INIT;

	text_escape(&out, q->id, TEXT_BLANKS_PLAIN);
	buf_text(&out, "\n\n");
	report_question_program(&out, q, &style);
	buf_char(&out, '\n');
	text_escape(&out, q->stem, TEXT_BLANKS_PLAIN);
	buf_char(&out, '\n');
	if (options->option_count)
		buf_char(&out, '\n');
	report_question_options(&out, options, &style);
	if (answer)
		report_question_answer(&out, q);
	fwrite(out.at, 1, out.len, stdout);
}

static int show_main(const void *options_, const char *const *args,
		     size_t count)
{
	const struct show_options *o = options_;
	bool color = report_colored(common_color(&o->common), stdout);
	struct bank bank;
	struct err err;
	int code;

	if (common_load(&bank, &o->common, args, count, &err))
		return cli_fail(&err);
	code = common_complain(&bank.complaints) ? EXIT_USAGE : EXIT_TRUE;
	for (size_t i = 0; i < bank.count; i++) {
		const struct question *q = &bank.questions[i];

		if (i)
			putchar('\n');
		show(q, question_newest(q), o->answer, color);
	}
	bank_free(&bank);
	return code;
}

static const struct cli_option options[] = {
	{"answer", 0, CLI_FLAG, offsetof(struct show_options, answer), NULL,
	 "add the key, which options are right, and the explanation", 0, 0},
	COMMON_FILTER(struct show_options),
	COMMON_FILES_FROM(struct show_options),
	COMMON_COLOR(struct show_options),
	OPTIONS_END,
};

const struct command cmd_show = {
	.name = "show",
	.summary = "show a question as a learner sees it",
	.arguments = "PATH...",
	.description =
		"Shows the program with line numbers, what is asked, and the "
		"options. Runs nothing.\n\n"
		"Examples:\n"
		"  whatprints show snippets/pcep/ranges.py --answer\n"
		"  whatprints show snippets --filter mutable-default",
	.options = options,
	.options_size = sizeof(struct show_options),
	.run = show_main,
};
