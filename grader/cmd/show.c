/* show.c - `whatprints show`: a question as a learner sees it */
#include <stdio.h>
#include <string.h>

#include "base/scope.h"
#include "base/text.h"
#include "cmd/common.h"

struct show_options {
	struct common common;
	bool answer;
};

static void add_text(struct buf *out, struct str text)
{
	text_escape(out, text, TEXT_BLANKS_PLAIN);
}

static void add_program(struct buf *out, struct str program)
{
	struct str line;
	unsigned number = 0;

	program = text_sans_bom(program);
	while (str_next_line(&program, &line)) {
		buf_format(out, "%4u | ", ++number);
		add_text(out, line);
		buf_char(out, '\n');
	}
}

static void add_indented(struct buf *out, struct str text)
{
	struct str line;

	while (str_next_line(&text, &line)) {
		buf_text(out, "    ");
		add_text(out, line);
		buf_char(out, '\n');
	}
}

static void add_option(struct buf *out, const struct option *option,
		       size_t index, bool answer)
{
	struct str rest = option->text, line;
	bool first = true;
	char mark = !answer ? ' ' : option->right ? '+' : '-';

	buf_format(out, "%c %c. ", mark, (char)('A' + index % 26));
	if (option->kind == ENDS_NEVER) {
		buf_text(out, "It never ends.\n");
		return;
	}
	if (option->kind == ENDS_RAISING) {
		buf_text(out, "It raises ");
		add_text(out, option->text);
		buf_text(out, ".\n");
		return;
	}
	if (!rest.len)
		buf_text(out, "It prints nothing.\n");
	for (; str_next_line(&rest, &line); first = false) {
		buf_text(out, first ? "" : "     ");
		add_text(out, line);
		buf_char(out, '\n');
	}
}

/* ------------------------------------------------------------- the answer */

static void add_spec(struct buf *out, const struct version_spec *spec)
{
	static const char *const sign[] = {
		[V_GE] = ">=", [V_GT] = ">", [V_LE] = "<=", [V_LT] = "<",
		[V_EQ] = "==", [V_NE] = "!=",
	};

	for (unsigned i = 0; i < spec->count; i++)
		buf_format(out, "%s%s3.%u", i ? "," : "",
			   sign[spec->clause[i].op], spec->clause[i].minor);
}

static void add_key(struct buf *out, const struct section *section)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct str text = section_stdout(&arena, section);

	buf_text(out, "\nIt prints");
	if (!section->is_default) {
		buf_text(out, ", on Python ");
		add_spec(out, &section->spec);
	}
	buf_text(out, text.len ? ":\n" : " nothing.\n");
	add_indented(out, text);
	if (!section->has_ending)
		return;
	buf_text(out, "It ");
	report_ending(out, &section->ending);
	buf_text(out, ".\n");
}

static void add_answer(struct buf *out, const struct question *q)
{
	bool any = false;

	for (size_t i = 0; i < q->section_count; i++) {
		if (!section_has_key(&q->sections[i]))
			continue;
		add_key(out, &q->sections[i]);
		any = true;
	}
	if (!any)
		buf_text(out, "\nThere is no key yet.\n");
	if (!q->explanation.len)
		return;
	buf_char(out, '\n');
	add_text(out, q->explanation);
	buf_char(out, '\n');
}

/* ----------------------------------------------------------- the question */

static void add_sources(struct buf *out, const struct question *q)
{
	if (q->file_count)
		buf_text(out, "main.py:\n");
	add_program(out, q->program);
	for (size_t i = 0; i < q->file_count; i++) {
		buf_char(out, '\n');
		add_text(out, q->files[i].name);
		buf_text(out, ":\n");
		add_program(out, q->files[i].text);
	}
	if (!q->input.len)
		return;
	buf_text(out, "\nIt reads:\n");
	add_indented(out, q->input);
}

static void show(const struct question *q, unsigned minor, bool answer)
{
	const struct section *options = question_option_section(q, minor);
	FREE_BUF struct buf out = BUF_INIT;

	add_text(&out, q->id);
	buf_text(&out, "\n\n");
	add_sources(&out, q);
	buf_char(&out, '\n');
	add_text(&out, q->stem);
	buf_char(&out, '\n');
	if (options->option_count)
		buf_char(&out, '\n');
	for (size_t i = 0; i < options->option_count; i++)
		add_option(&out, &options->options[i], i, answer);
	if (answer)
		add_answer(&out, q);
	fwrite(out.at, 1, out.len, stdout);
}

static int show_main(const void *options_, const char *const *args,
		     size_t count)
{
	const struct show_options *o = options_;
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
		show(q, question_newest(q), o->answer);
	}
	bank_free(&bank);
	return code;
}

static const struct cli_option options[] = {
	{"answer", 0, CLI_FLAG, offsetof(struct show_options, answer), NULL,
	 "add the key, which options are right, and the explanation", 0, 0},
	COMMON_FILTER(struct show_options),
	COMMON_FILES_FROM(struct show_options),
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
