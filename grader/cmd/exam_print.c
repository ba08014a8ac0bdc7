/* exam_print.c - a paper as a sheet in Markdown, its key in another file */
#include <stdio.h>
#include <string.h>

#include "base/file.h"
#include "base/scope.h"
#include "base/text.h"
#include "cmd/examining.h"
#include "report.h"
#include "report_question.h"

/* A fence longer than any in the text, which would end it early. */
static void add_fenced(struct buf *out, const char *kind, struct str text)
{
	size_t most = 2, run = 0;

	for (size_t i = 0; i < text.len; i++) {
		run = text.at[i] == '`' ? run + 1 : 0;
		most = run > most ? run : most;
	}
	for (int side = 0; side < 2; side++) {
		for (size_t i = 0; i <= most; i++)
			buf_char(out, '`');
		buf_format(out, "%s\n", side ? "" : kind);
		if (side)
			break;
		text_escape(out, text, TEXT_BLANKS_PLAIN);
		if (!text.len || text.at[text.len - 1] != '\n')
			buf_char(out, '\n');
	}
}

static void add_option(struct buf *out, const struct option *o, size_t place)
{
	buf_format(out, "%c.\n\n", (char)('A' + place));
	if (o->kind == ENDS_NORMALLY && o->text.len) {
		add_fenced(out, "text", o->text);
	} else {
		report_question_option_line(out, o);
		buf_char(out, '\n');
	}
	buf_char(out, '\n');
}

static void add_question(struct buf *out, const struct examining *x,
			 size_t place)
{
	const struct question *q = x->paper.questions[place];
	const struct section *options = exam_options_at(x, place);
	size_t order[EXAM_OPTIONS];

	buf_format(out, "## %zu\n\n", place + 1);
	add_fenced(out, "python", q->program);
	for (size_t i = 0; i < q->file_count; i++) {
		buf_format(out, "\n%.*s:\n\n", STR_ARG(q->files[i].name));
		add_fenced(out, "python", q->files[i].text);
	}
	if (q->input.len) {
		buf_text(out, "\nIt reads:\n\n");
		add_fenced(out, "text", q->input);
	}
	buf_char(out, '\n');
	report_question_stem(out, q);
	buf_char(out, '\n');
	if (!options) {
		buf_text(out, "Answer: ______________________________\n\n");
		return;
	}
	paper_order(q, x->sitting->seed, order, options->option_count);
	for (size_t i = 0; i < options->option_count; i++)
		add_option(out, &options->options[order[i]], i);
}

static void add_key(struct buf *out, const struct examining *x, size_t place)
{
	const struct question *q = x->paper.questions[place];
	const struct section *options = exam_options_at(x, place);
	size_t order[EXAM_OPTIONS];

	buf_format(out, "## %zu\n\n%.*s\n", place + 1, STR_ARG(q->id));
	if (options) {
		paper_order(q, x->sitting->seed, order,
			    options->option_count);
		for (size_t i = 0; i < options->option_count; i++)
			if (options->options[order[i]].right)
				buf_format(out, "\n**%c**\n", (char)('A' + i));
	}
	report_question_answer(out, q);
	buf_char(out, '\n');
}

static int write_file(const char *path, const struct buf *text,
		      struct err *err)
{
	if (report_place_check(path, err) ||
	    file_replace(path, buf_view(text), err))
		return -1;
	printf("%s: written\n", path);
	return 0;
}

int exam_print(struct examining *x, const char *path, struct err *err)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	FREE_BUF struct buf sheet = BUF_INIT;
	FREE_BUF struct buf key = BUF_INIT;
	const char *dot = strrchr(path, '.'), *slash = strrchr(path, '/');
	struct str stem = {path, strlen(path)};
	const char *ending = "";

	if (dot && dot > path && (!slash || dot > slash + 1)) {
		stem.len = (size_t)(dot - path);
		ending = dot;
	}
	buf_format(&sheet, "# %.*s, paper %llu\n\n%zu questions, %u minutes, "
		   "%u %% to pass.\n\n", STR_ARG(x->exam->name),
		   (unsigned long long)x->sitting->seed, x->paper.count,
		   x->exam->minutes, x->exam->passing_percent);
	buf_format(&key, "# %.*s, paper %llu: the key\n\n",
		   STR_ARG(x->exam->name),
		   (unsigned long long)x->sitting->seed);
	for (size_t i = 0; i < x->paper.count; i++) {
		add_question(&sheet, x, i);
		add_key(&key, x, i);
	}
	return write_file(path, &sheet, err) ||
	       write_file(str_format(&arena, "%.*s-key%s", STR_ARG(stem),
				     ending).at, &key, err) ? -1 : 0;
}
