/* report.c - the accounts that all formats need */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/scope.h"
#include "report_sinks.h"

bool report_colored(enum color_when when, FILE *to)
{
	const char *no_color = getenv("NO_COLOR");
	const char *terminal = getenv("TERM");

	if (when != COLOR_AUTO)
		return when == COLOR_ALWAYS;
	return !(no_color && *no_color) && isatty(fileno(to)) &&
	       terminal && strcmp(terminal, "dumb");
}

const char *report_paint(bool colored, enum paint paint)
{
	static const char *const sequence[] = {
		[PAINT_OFF] = "\033[0m",
		[PAINT_PLACE] = "\033[1m",
		[PAINT_BAD] = "\033[31m",
		[PAINT_GOOD] = "\033[32m",
		[PAINT_NOTE] = "\033[36m",
		[PAINT_KEYWORD] = "\033[35m",
		[PAINT_TEXT] = "\033[32m",
		[PAINT_NUMBER] = "\033[34m",
		[PAINT_DIM] = "\033[2m",
	};

	return colored ? sequence[paint] : "";
}

void report_write(FILE *to, const struct buf *text)
{
	/* A failure stays in ferror(), where report_close() finds it. */
	if (text->len)
		fwrite(text->at, 1, text->len, to);
}

void report_list_item(struct report_list *list)
{
	if (list->array)
		fputs(list->count ? ",\n" : "[\n", list->to);
	else if (list->count)
		fputc('\n', list->to);
	list->count++;
}

void report_list_end(struct report_list *list)
{
	if (list->array)
		fputs(list->count ? "\n]\n" : "[]\n", list->to);
	else if (list->count)
		fputc('\n', list->to);
}

int report_open(FILE *to, const struct report_options *options,
		struct report **out, struct err *err)
{
	struct report *report = must_realloc(NULL, sizeof(*report));

	*report = (struct report){.options = *options, .arena = ARENA_INIT,
				   .kept = ARENA_INIT};
	report->skips_end = &report->skips;
	report->told_end = &report->told;
	report->matrices_end = &report->matrices;
	if (sinks_open(report, to, err)) {
		sinks_free(report);
		free(report);
		return -1;
	}
	*out = report;
	return 0;
}

void report_complaint(struct report *report, const struct complaint *c)
{
	if (!report->unreadable.at || !str_equal(report->unreadable, c->path)) {
		report->unreadable = str_copy(&report->arena, c->path);
		report->totals.by_result[CHECK_UNREADABLE]++;
	}
	report->told_count++;
	sinks_complaint(report, c);
}

void report_cut_short(struct report *report, struct str why)
{
	report->cut_short = str_copy(&report->arena, why);
}

/* ---------------------------------------------------------- the accounts */

/* How bad a result is beside another one of the same question. */
static int severity(enum check_result result)
{
	static const int order[CHECK_RESULT_COUNT] = {
		[CHECK_SKIPPED] = 0, [CHECK_TRUE] = 1, [CHECK_STALE] = 2,
		[CHECK_UNSTABLE] = 3, [CHECK_REFUSED] = 4, [CHECK_WRONG] = 5,
		[CHECK_UNREADABLE] = 6,
	};

	return order[result];
}

static void count_python(struct report *report, const struct verdict *v)
{
	struct python_total *p = report->python;
	size_t i = 0;

	while (i < report->python_count && p[i].minor < v->minor)
		i++;
	if (i == report->python_count || p[i].minor != v->minor) {
		if (report->python_count == REPORT_PYTHONS)
			return;
		memmove(p + i + 1, p + i,
			(report->python_count++ - i) * sizeof(*p));
		p[i] = (struct python_total){.minor = v->minor};
	}
	if (v->ours)
		p[i].ours++;
	else
		p[i].by_result[v->result]++;
}

static void count_skip(struct report *report, struct str why)
{
	struct skip_reason *s = report->skips;

	while (s && !str_equal(s->why, why))
		s = s->next;
	if (!s) {
		s = arena_new(&report->arena, struct skip_reason);
		s->why = str_copy(&report->arena, why);
		*report->skips_end = s;
		report->skips_end = &s->next;
	}
	s->count++;
}

/* Counts the question whose verdicts came in last. */
static void settle(struct report *report)
{
	if (!report->question)
		return;
	if (report->ours)
		report->totals.ours++;
	else
		report->totals.by_result[report->worst]++;
	if (report->worst == CHECK_SKIPPED && !report->ours)
		count_skip(report, report->skip_why);
	report->several |= report->runs > 1;
	sinks_settled(report);
	report->question = NULL;
	report->row_count = report->verdict_count = 0;
	arena_free(&report->kept);
}

/* "prints a⏎b⏎", or how it ends. */
static struct str doing(struct arena *arena, const struct verdict *v)
{
	FREE_BUF struct buf out = BUF_INIT;

	if (ending_is_quiet(&v->actual_ending)) {
		buf_text(&out, "prints ");
		report_one_line(&out, v->actual);
	} else {
		report_ending(&out, &v->actual_ending);
	}
	return str_copy(arena, buf_view(&out));
}

static void tell_option(struct report *report, const struct verdict *v,
			const struct option_finding *found)
{
	struct arena *arena = &report->arena;
	struct told_option *told = arena_new(arena, struct told_option);
	FREE_BUF struct buf text = BUF_INIT;

	told->path = str_copy(arena, v->path);
	told->id = str_copy(arena, v->question->id);
	/* Several lines go on one, as they are shown elsewhere. */
	if (str_find(found->option->text, STR("\n")) <
	    found->option->text.len)
		report_one_line(&text, found->option->text);
	else
		buf_str(&text, found->option->text);
	told->text = str_copy(arena, buf_view(&text));
	told->line = found->option->line;
	told->prose = found->fact == OPTION_NOT_OUTPUT;
	if (!told->prose)
		told->really = doing(arena, v);
	*report->told_end = told;
	report->told_end = &told->next;
}

/* A `#: @` section has options of its own, or those that were told. */
static void count_causes(struct report *report, const struct verdict *v)
{
	struct report_totals *t = &report->totals;
	const struct option *first = v->option_count ? v->options[0].option
						     : NULL;

	report->new_options = first && first != report->last_options;
	report->last_options = first;
	for (size_t i = 0; report->new_options && i < v->option_count; i++) {
		const struct option_finding *found = &v->options[i];

		t->options_wrong += !found->option->right;
		if (found->cause.at && found->cause_kind == CAUSE_BELIEF)
			t->from_beliefs++;
		else if (found->cause.at)
			t->from_slips++;
	}
}

static void count_options(struct report *report, const struct verdict *v)
{
	size_t prose = 0;

	report->totals.options_checked += v->option_count;
	for (size_t i = 0; i < v->option_count; i++) {
		const struct option_finding *found = &v->options[i];
		bool loose = found->option->right && found->holds &&
			     (found->fact == OPTION_LOOSELY ||
			      found->fact == OPTION_VAGUELY);

		prose += found->fact == OPTION_NOT_OUTPUT;
		report->loose_count += loose;
		if (loose || found->fact == OPTION_NOT_OUTPUT)
			tell_option(report, v, found);
	}
	report->totals.options_not_output += prose;
	report->prose_questions += prose > 0;
}

/* Its answer, when that is what python3 gives. */
static void keep_row(struct report *report, const struct verdict *v)
{
	const struct observation *o = v->seen;

	if (v->ours || !v->minor || !o || o->out_truncated ||
	    v->result == CHECK_UNSTABLE || v->result == CHECK_REFUSED ||
	    (observation_interfered(o) &&
	     (o->status != STATUS_NEVER_ENDS || o->refused_count)) ||
	    report->row_count == MATRIX_PYTHONS)
		return;
	report->rows[report->row_count++] = (struct matrix_row){
		.minor = v->minor, .out = str_copy(&report->kept, v->actual),
		.ending = {
			.kind = v->actual_ending.kind,
			.type = str_copy(&report->kept,
					 v->actual_ending.type),
			.message = str_copy(&report->kept,
					    v->actual_ending.message),
		},
	};
}

/* Something for `update`, and not an option alone? */
static bool has_bad_key(const struct verdict *v)
{
	for (size_t i = 0; i < v->option_count; i++)
		if (!v->options[i].holds)
			return false;
	return v->result == CHECK_WRONG || v->result == CHECK_STALE;
}

void report_verdict(struct report *report, const struct verdict *v)
{
	bool first = v->question != report->question;

	if (first) {
		settle(report);
		report->question = v->question;
		report->worst = v->result;
		report->ours = false;
		report->runs = 0;
		count_options(report, v);
	}
	count_causes(report, v);
	if (severity(v->result) > severity(report->worst))
		report->worst = v->result;
	report->ours |= v->ours;
	report->bad_keys |= has_bad_key(v);
	if (v->minor) {
		report->runs++;
		count_python(report, v);
	}
	if (v->result == CHECK_SKIPPED)
		report->skip_why = str_copy(&report->arena, v->why);
	keep_row(report, v);
	report->told_count++;
	sinks_verdict(report, v);
}

int report_close(struct report *report, struct report_totals *totals,
		 struct err *err)
{
	int failed;

	settle(report);
	failed = sinks_close(report, err);
	*totals = report->totals;
	sinks_free(report);
	arena_free(&report->arena);
	arena_free(&report->kept);
	free(report);
	return failed;
}
