/* grade_batch.c - answers from a stream, one line of JSON each */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/lines.h"
#include "base/output.h"
#include "base/scope.h"
#include "base/text.h"
#include "cmd/grading.h"

#define ANSWER_LINE_MAX ((size_t)64 << 20)

struct batch {
	struct grade_run *run;
	const struct bank *bank;
	const char *name;	/* of the stream, for complaints */
	struct grade_key *keys;	/* one a question of the bank, in its order */
	const char **why;	/* why a question has no key; NULL: it has */
	struct grade_totals totals;
	size_t complaints;
};

static void complain(struct batch *b, size_t line, size_t column,
		     struct str text)
{
	FREE_BUF struct buf out = BUF_INIT;

	b->complaints++;
	text_escape(&out, str_of(b->name), TEXT_BLANKS_PLAIN);
	buf_format(&out, ":%zu", line);
	if (column)
		buf_format(&out, ":%zu", column);
	buf_text(&out, ": ");
	text_escape(&out, text, TEXT_BLANKS_PLAIN);
	fprintf(stderr, "%s\n", out.at);
}

static int by_id(const void *a, const void *b)
{
	return str_compare(((const struct question *)a)->id,
			   ((const struct question *)b)->id);
}

/* Its place in the bank, which is sorted by id; false after a complaint. */
static bool find_question(struct batch *b, struct str id, size_t line,
			  size_t *out)
{
	struct question wanted = {.id = id};
	struct question *found = NULL;
	FREE_ARENA struct arena arena = ARENA_INIT;

	if (b->bank->count)
		found = bsearch(&wanted, b->bank->questions, b->bank->count,
				sizeof(wanted), by_id);
	if (!found) {
		complain(b, line, 0, str_format(&arena,
			 "no question there has the id \"%.*s\"",
			 (int)(id.len < 80 ? id.len : 80), id.at));
		return false;
	}
	*out = (size_t)(found - b->bank->questions);
	if (!b->why[*out])
		return true;
	complain(b, line, 0, str_format(&arena, "%.*s: %s", STR_ARG(id),
					b->why[*out]));
	return false;
}

static void take_line(struct batch *b, size_t number, struct str line)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct answer_line answer;
	struct graded graded;
	size_t column, index;
	struct err err;

	if (answer_line_parse(&arena, line, &answer, &column, &err)) {
		complain(b, number, column, str_of(err.text));
		return;
	}
	if (!find_question(b, answer.id, number, &index))
		return;
	graded = (struct graded){
		.key = &b->keys[index], .answer = &answer.answer,
		.minor = b->run->minor, .file = b->name, .line = number,
	};
	grade_run_tell(b->run, &graded, &b->totals);
}

static void take_all(struct batch *b, FILE *from)
{
	FREE_LINES struct lines lines = lines_of(from, ANSWER_LINE_MAX);
	struct str line;

	while (lines_next(&lines, &line) && !interrupted() &&
	       !ferror(stdout)) {
		if (lines.too_long)
			complain(b, lines.number, 0,
				 STR("over 64 MiB: no answer is that long"));
		else if (str_trim(line).len)
			take_line(b, lines.number, line);
	}
}

static void prepare(struct batch *b, struct arena *arena)
{
	b->keys = arena_array(arena, b->bank->count, sizeof(*b->keys));
	b->why = arena_array(arena, b->bank->count, sizeof(*b->why));
	for (size_t i = 0; i < b->bank->count; i++)
		grade_run_key(arena, b->run, &b->bank->questions[i],
			      &b->keys[i], &b->why[i]);
	b->totals = grade_totals_init(arena, b->bank);
}

static int open_answers(const char *path, FILE **out, struct err *err)
{
	*out = strcmp(path, "-") ? fopen(path, "rbe") : stdin;
	return *out ? 0 : err_set(err, ERR_USAGE, "cannot read %s: %s", path,
				  strerror(errno));
}

static int exit_code(const struct batch *b)
{
	int code = EXIT_TRUE;

	if (!b->totals.answers && !b->complaints)
		code = EXIT_NOTHING;
	if (b->totals.full < b->totals.answers)
		code = EXIT_WRONG;
	if (b->complaints)
		code = common_exit(code, EXIT_USAGE);
	if (interrupted())
		code = common_exit(code, EXIT_INTERRUPTED);
	return code;
}

int grade_batch(struct grade_run *run, const struct bank *bank,
		struct err *err)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct batch b = {
		.run = run, .bank = bank, .name = run->options->answers,
	};
	FILE *from;
	int failed = 0;

	if (open_answers(b.name, &from, err))
		return -1;
	if (from == stdin)
		b.name = "standard input";
	prepare(&b, &arena);
	take_all(&b, from);
	if (ferror(from))
		failed = err_errno(err, "cannot read %s", b.name);
	if (from != stdin)
		fclose(from);
	if (!run->human)
		report_list_end(&run->list);
	else if (b.totals.answers)
		report_grade_totals(stdout, &b.totals);
	if (failed || output_flush(stdout, err))
		return -1;
	if (exit_code(&b) == EXIT_NOTHING)
		return err_set(err, ERR_NOTHING, "nothing graded: no answer "
			       "there");
	return exit_code(&b);
}
