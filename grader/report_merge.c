/* report_merge.c - reports of shards, told as that of one run */
#include "report_merge.h"

#include <string.h>

#include "base/scope.h"
#include "report_read.h"

/* A report, read line by line; one row is held ahead. */
struct merge_cursor {
	const char *path;
	struct str rest;
	unsigned line;
	struct arena arena;	/* of the row */
	struct report_row *row;	/* NULL at the end */
	struct bank_shard shard;
};

/* The next line that holds an object; `[`, `]` and commas between them are
 * what makes a JSON array of JSONL. */
static bool next_object(struct merge_cursor *c, struct str *line)
{
	while (str_next_line(&c->rest, line)) {
		c->line++;
		*line = str_trim(*line);
		if (str_ends(*line, ","))
			line->len--;
		if (line->len && !str_is(*line, "[") && !str_is(*line, "]") &&
		    !str_is(*line, "[]"))
			return true;
	}
	return false;
}

/* -1 for a line that is none of ours. */
static int advance(struct merge_cursor *c, struct err *err)
{
	struct str line;
	const char *why;

	arena_free(&c->arena);
	c->row = NULL;
	if (!next_object(c, &line))
		return 0;
	c->row = arena_new(&c->arena, struct report_row);
	if (report_row_read(&c->arena, line, c->row, &why))
		return 0;
	return err_set(err, ERR_USAGE, "%s:%u: %s: name reports of "
		       "`whatprints check --shard` in json or jsonl", c->path,
		       c->line, why);
}

/* ---------------------------------------------------- is it one whole run? */

/* Reads all of a report, to see that it is whole, and goes back. */
static int check_whole(struct merge_cursor *c, bool *causes, struct err *err)
{
	struct str start = c->rest;
	size_t rows = 0;
	bool whole = false;

	for (;;) {
		if (advance(c, err))
			return -1;
		if (!c->row)
			break;
		if (whole)
			return err_set(err, ERR_USAGE, "%s:%u: something "
				       "follows the end of shard %u: one "
				       "report a file", c->path, c->line,
				       c->shard.index);
		whole = c->row->kind == ROW_SHARD;
		*causes |= c->row->causes;
		if (!whole)
			rows++;
		else if (c->row->results != rows)
			return err_set(err, ERR_USAGE, "%s: holds %zu results "
				       "where %zu were told: run shard %u "
				       "again", c->path, rows, c->row->results,
				       c->row->shard.index);
		c->shard = c->row->shard;
	}
	c->rest = start;
	c->line = 0;
	if (whole)
		return 0;
	return err_set(err, ERR_USAGE, "%s: is no report of a whole shard, "
		       "which ends by saying so: run that shard (again)",
		       c->path);
}

static int check_kin(const struct merge_cursor *a,
		     const struct merge_cursor *b, struct err *err)
{
	if (!b->shard.index || b->shard.index > b->shard.total)
		return err_set(err, ERR_USAGE, "%s: there is no shard %u of %u",
			       b->path, b->shard.index, b->shard.total);
	if (a->shard.total != b->shard.total)
		return err_set(err, ERR_USAGE, "%s is one of %u shards, and %s"
			       " is one of %u", a->path, a->shard.total,
			       b->path, b->shard.total);
	if (a->shard.hash != b->shard.hash ||
	    a->shard.selected != b->shard.selected)
		return err_set(err, ERR_USAGE, "%s and %s are of two runs: "
			       "over other files, other Pythons or other seeds",
			       a->path, b->path);
	return 0;
}

static int tell_missing(const struct merge *merge, struct err *err)
{
	FREE_BUF struct buf list = BUF_INIT;
	size_t missing = 0;

	list.max = 200;
	for (unsigned i = 0; i < merge->total; i++)
		if (!merge->shards[i].path)
			buf_format(&list, "%s%u", missing++ ? ", " : "",
				   i + 1);
	if (!missing)
		return 0;
	return err_set(err, ERR_USAGE, "of %u shards %zu %s missing: %s%s: "
		       "run with --shard I/%u, and name what that reports",
		       merge->total, missing, missing == 1 ? "is" : "are",
		       list.at, list.full ? "..." : "", merge->total);
}

/* The most that is believed of a report: memory is taken for each. */
#define SHARDS_MAX 1000000

int merge_check(struct arena *arena, const struct merge_source *sources,
		size_t count, struct merge *out, struct err *err)
{
	struct merge_cursor first = {0};

	*out = (struct merge){.arena = arena};
	for (size_t i = 0; i < count; i++) {
		struct merge_cursor c = {
			.path = sources[i].path, .rest = sources[i].text,
		}, *place;

		if (check_whole(&c, &out->causes, err) ||
		    check_kin(i ? &first : &c, &c, err)) {
			arena_free(&c.arena);
			return -1;
		}
		if (c.shard.total > SHARDS_MAX)
			return err_set(err, ERR_USAGE, "%s: is one of %u "
				       "shards: those are too many", c.path,
				       c.shard.total);
		if (!i) {
			first = c;
			out->total = c.shard.total;
			out->shards = arena_array(arena, out->total,
						  sizeof(*out->shards));
		}
		place = &out->shards[c.shard.index - 1];
		if (place->path)
			return err_set(err, ERR_USAGE, "shard %u of %u is in "
				       "%s and in %s: name one of them",
				       c.shard.index, out->total, place->path,
				       c.path);
		*place = c;
	}
	return tell_missing(out, err);
}

/* ---------------------------------------------------------- as one run told */

/* The rows were read before, so that none fails now. */
static void step(struct merge_cursor *c)
{
	struct err err;

	if (advance(c, &err) || (c->row && c->row->kind == ROW_SHARD)) {
		arena_free(&c->arena);
		c->row = NULL;
	}
}

/* A report tells questions apart by address, and sections by that of their
 * first option; and it may say something of a question at its end. */
struct stand_in {
	struct question question;
	struct option *option;
};

static void stand_in(struct merge *merge, struct stand_in *one,
		     struct verdict *v)
{
	v->question = &one->question;
	if (!v->option_count)
		return;
	if (!one->option || one->option->line != v->options[0].option->line)
		one->option = arena_new(merge->arena, struct option);
	*one->option = *v->options[0].option;
	v->options[0].option = one->option;
}

/* Each Python that the question ran on. */
static void tell_question(struct merge *merge, struct merge_cursor *c,
			  struct report *report)
{
	struct stand_in *one = arena_new(merge->arena, struct stand_in);

	one->question = c->row->question;
	one->question.id = str_copy(merge->arena, one->question.id);
	one->question.path = str_copy(merge->arena, one->question.path);
	while (c->row && c->row->kind == ROW_VERDICT &&
	       str_equal(c->row->question.id, one->question.id)) {
		stand_in(merge, one, &c->row->verdict);
		report_verdict(report, &c->row->verdict);
		step(c);
	}
}

void merge_tell(struct merge *merge, struct report *report)
{
	unsigned left = merge->total;

	for (unsigned i = 0; i < merge->total; i++) {
		struct merge_cursor *c = &merge->shards[i];

		for (step(c); c->row && c->row->kind == ROW_COMPLAINT; step(c))
			report_complaint(report, &c->row->complaint);
	}
	while (left) {
		left = 0;
		for (unsigned i = 0; i < merge->total; i++) {
			struct merge_cursor *c = &merge->shards[i];

			if (c->row)
				tell_question(merge, c, report);
			left += c->row != NULL;
		}
	}
}
