/* progress.c - `whatprints progress`: what there is to show for it */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/file.h"
#include "base/output.h"
#include "base/scope.h"
#include "base/terminal.h"
#include "cmd/console.h"
#include "cmd/learning.h"
#include "report_progress.h"

#define IMPORT_MAX ((size_t)1 << 30)
#define IMPORT_BATCH 1000

struct progress_options {
	struct common common;
	struct learning_options learning;
	const char *html, *export_to, *import_from;
	bool json, all;
};

struct progressing {
	const struct progress_options *options;
	struct learning learning;
	struct progress_log log;
	struct sittings sittings;
};

/* ------------------------------------------------------------ the whole history */

static int write_line(void *to, const struct entry *entry)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct str line = entry_json(&arena, entry);

	fwrite(line.at, 1, line.len, to);
	fputc('\n', to);
	return ferror(to);
}

/* A file appears whole or not at all. */
static int export_history(struct progressing *x, struct err *err)
{
	const char *path = x->options->export_to;
	CLOSE_FILE FILE *file = NULL;

	if (!strcmp(path, "-")) {
		if (store_read(x->learning.store, 0, write_line, stdout, err))
			return -1;
		return output_flush(stdout, err) ? -1 : EXIT_TRUE;
	}
	file = tmpfile();
	if (!file)
		return err_errno(err, "a temporary file");
	if (report_place_check(path, err) ||
	    store_read(x->learning.store, 0, write_line, file, err) ||
	    output_flush(file, err) || file_replace_by(path, file, err))
		return -1;
	printf("%s: %zu entries\n", path, x->learning.learner.entries);
	return EXIT_TRUE;
}

struct import {
	struct progressing *x;
	struct entry *batch;
	size_t count, added, lines;
};

static int flush_batch(struct import *i, struct err *err)
{
	FREE_ARENA struct arena arena = ARENA_INIT;

	if (i->count && store_append(i->x->learning.store, &arena, i->batch,
				     i->count, err))
		return -1;
	for (size_t k = 0; k < i->count; k++)
		i->added += i->batch[k].seq != 0;
	i->count = 0;
	return 0;
}

/* All lines are read before any is taken, so that a bad one changes nothing. */
static int parse_all(struct arena *arena, const char *path, struct str text,
		     struct entry **out, size_t *count, struct err *err)
{
	struct str rest = text, line;
	size_t lines = 0, column, number = 0;

	while (str_next_line(&rest, &line))
		lines++;
	*out = arena_array(arena, lines, sizeof(**out));
	*count = 0;
	for (rest = text; str_next_line(&rest, &line);) {
		struct err inner;

		number++;
		if (!str_trim(line).len)
			continue;
		if (entry_json_parse(arena, line, &(*out)[*count], &column,
				     &inner))
			return err_set(err, ERR_USAGE, "%s:%zu:%zu: %s", path,
				       number, column, inner.text);
		++*count;
	}
	return 0;
}

static int import_history(struct progressing *x, struct err *err)
{
	const char *path = x->options->import_from;
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct import import = {.x = x};
	struct entry *all;
	struct str text;
	size_t count;

	if (file_read(&arena, path, IMPORT_MAX, &text, err) ||
	    parse_all(&arena, path, text, &all, &count, err))
		return -1;
	for (size_t i = 0; i < count; i += import.lines) {
		size_t left = count - i;

		import.lines = left < IMPORT_BATCH ? left : IMPORT_BATCH;
		import.batch = all + i;
		import.count = import.lines;
		if (flush_batch(&import, err))
			return -1;
	}
	printf("%s: %zu entries, %zu of them new\n", path, count,
	       import.added);
	return EXIT_TRUE;
}

/* -------------------------------------------------------------------- to show it */

static int take(void *ctx, const struct entry *entry)
{
	struct progressing *x = ctx;

	progress_log_add(&x->log, entry);
	sittings_add(&x->sittings, entry);
	return 0;
}

static int write_page(const struct progressing *x, const struct progress *p,
		      struct err *err)
{
	FREE_BUF struct buf page = BUF_INIT;
	const char *path = x->options->html;

	report_progress_html(&page, p);
	if (report_place_check(path, err) ||
	    file_replace(path, buf_view(&page), err))
		return -1;
	printf("%s: written\n", path);
	return EXIT_TRUE;
}

static int show(struct progressing *x, struct err *err)
{
	const struct common *common = &x->options->common;
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct progress_style style = {
		.color = report_colored(common_color(common), stdout),
		.columns = terminal_columns(stdout), .all = x->options->all,
	};
	struct console console;
	struct progress p;

	console_open(&console, true);
	style.ascii = console.ascii;
	console_close(&console);
	if (store_read(x->learning.store, 0, take, x, err))
		return -1;
	progress_build(&arena, &x->log, &x->learning.learner, &x->sittings,
		       &x->learning.bank, &x->learning.syllabus,
		       clock_now_ms(), &p);
	if (x->options->html)
		return write_page(x, &p, err);
	if (x->options->json)
		report_progress_json(stdout, &p);
	else
		report_progress(stdout, &p, &style);
	return EXIT_TRUE;
}

static int progress_all(struct progressing *x, const char *const *args,
			size_t count, struct err *err)
{
	const struct progress_options *o = x->options;
	int code;

	if (learning_open(&x->learning, &o->learning, err))
		return -1;
	if (o->export_to)
		return export_history(x, err);
	if (o->import_from)
		return import_history(x, err);
	if (learning_load(&x->learning, &o->common, &o->learning, args, count,
			  err))
		return -1;
	common_complain(&x->learning.bank.complaints);
	code = show(x, err);
	return code >= 0 && output_flush(stdout, err) ? -1 : code;
}

static int progress_main(const void *options, const char *const *args,
			 size_t count)
{
	struct progressing x = {
		.options = options, .sittings = SITTINGS_INIT,
	};
	struct err err;
	int code;

	progress_log_init(&x.log);
	code = progress_all(&x, args, count, &err);
	progress_log_free(&x.log);
	sittings_free(&x.sittings);
	learning_close(&x.learning);
	return code < 0 ? cli_fail(&err) : code;
}

#define OWN(field) offsetof(struct progress_options, field)

static const struct cli_option options[] = {
	{"all", 0, CLI_FLAG, OWN(all), NULL,
	 "every section and objective, also those not asked yet", 0, 0},
	{"json", 0, CLI_FLAG, OWN(json), NULL, "as one JSON object", 0, 0},
	{"html", 0, CLI_TEXT, OWN(html), "FILE",
	 "write it as one page with plots, for any browser, instead", 0, 0},
	{"export", 0, CLI_TEXT, OWN(export_to), "FILE",
	 "write the whole history, one JSON object a line, instead; - writes "
	 "to standard output", 0, 0},
	{"import", 0, CLI_TEXT, OWN(import_from), "FILE",
	 "take in such a history, from another machine or a backup; what is "
	 "there already is passed over", 0, 0},
	LEARNING_STORE(struct progress_options),
	COMMON_COLOR(struct progress_options),
	OPTIONS_END,
};

const struct command cmd_progress = {
	.name = "progress",
	.summary = "tell what is due, what is known, how ready you are",
	.arguments = "[PATH...]",
	.description =
		"From the history of drills and exams: what is due; how much "
		"of what was seen is remembered; how often objectives were "
		"answered right lately, and which ideas led to wrong answers; "
		"for each exam the share to expect of questions that you "
		"haven't seen, with the range that nine of ten sittings would "
		"fall into. With few answers that range is wide, and it says "
		"so.\n\n"
		"The history itself never changes: --export and --import move "
		"it between machines.\n\n"
		"Examples:\n"
		"  whatprints progress\n"
		"  whatprints progress --html progress.html\n"
		"  whatprints progress --export history.jsonl",
	.options = options,
	.options_size = sizeof(struct progress_options),
	.run = progress_main,
};
