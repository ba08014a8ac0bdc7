/* report_human.c - check results for a person, who has to mend the question */
#include "base/scope.h"
#include "base/text.h"
#include "report_format.h"

#define OUTPUT_LINES 12	/* of a program's output, to tell what it prints */

static void add_text(struct buf *out, struct str text)
{
	text_escape(out, text, TEXT_BLANKS_PLAIN);
}

static const char *plural(size_t count)
{
	return count == 1 ? "" : "s";
}

void report_place(struct buf *out, const struct report *report,
		      struct str path, unsigned line, struct str id)
{
	buf_text(out, report_paint(report->sink->colored, PAINT_PLACE));
	add_text(out, path);
	if (line)
		buf_format(out, ":%u", line);
	buf_text(out, report_paint(report->sink->colored, PAINT_OFF));
	buf_text(out, ": ");
	if (id.len) {
		add_text(out, id);
		buf_text(out, ": ");
	}
}

static void human_complaint(struct report *report, const struct complaint *c)
{
	FREE_BUF struct buf out = BUF_INIT;

	buf_text(&out, report_paint(report->sink->colored, PAINT_PLACE));
	add_text(&out, c->path);
	if (c->line)
		buf_format(&out, ":%u:%u", c->line, c->column);
	buf_text(&out, report_paint(report->sink->colored, PAINT_OFF));
	buf_text(&out, ": ");
	add_text(&out, c->text);
	buf_char(&out, '\n');
	report_write(report->sink->to, &out);
}

/* ------------------------------------------------------ one bad question */

/* "printed by line 5: print(x)", for the first byte that differs. */
static void add_printed_by(struct buf *out, const struct verdict *v)
{
	const struct observation *o = v->seen;
	const struct run_piece *piece = NULL;
	size_t end = 0;
	struct str source;

	if (!o || v->where.offset >= o->out_len)
		return;
	for (size_t i = 0; i < o->piece_count && end <= v->where.offset; i++) {
		piece = &o->pieces[i];
		end += piece->length;
	}
	if (!piece || !piece->line || piece->file)
		return;
	source = report_source_line(v->question->program, piece->line);
	if (!source.at)
		return;
	buf_format(out, "    printed by line %u: ", piece->line);
	add_text(out, str_trim(source));
	buf_char(out, '\n');
}

static void add_difference(struct buf *out, const struct report *report,
			   const struct verdict *v)
{
	struct diff_style style = {
		.expected = "expected", .actual = "actual",
		.color = report->sink->colored, .whole = report->options.diff,
	};

	/* A text beside patterns would seem to differ everywhere. */
	if (!v->key_differs || v->question->match == MATCH_PATTERN)
		return;
	report_diff(out, v->expected, v->actual, &style);
	add_printed_by(out, v);
}

/* Two runs that should have printed the same. */
static void add_variants(struct buf *out, const struct report *report,
			 const struct verdict *v)
{
	struct str other = {v->seen->out, v->seen->out_len};
	char name[32];
	struct diff_style style = {
		.expected = "seed 0", .actual = name,
		.color = report->sink->colored, .whole = report->options.diff,
	};

	snprintf(name, sizeof(name), "seed %llu",
		 (unsigned long long)v->seen->seed);
	if (!compare_texts(v->actual, other, NULL))
		report_diff(out, v->actual, other, &style);
}

/* The line that an unexpected exception came from, and its message. */
static void add_exception(struct buf *out, const struct verdict *v)
{
	struct str source;

	if (!v->seen || v->seen->status != STATUS_RAISED ||
	    compare_ending(&v->expected_ending, &v->actual_ending))
		return;
	source = report_source_line(v->question->program,
				    v->seen->exception_line);
	if (source.at) {
		buf_format(out, "    line %u: ", v->seen->exception_line);
		add_text(out, str_trim(source));
		buf_char(out, '\n');
	}
	buf_text(out, "    it ");
	report_ending(out, &v->actual_ending);
	buf_char(out, '\n');
}

void report_option(struct buf *out, const struct option_finding *found)
{
	static const char *const because[] = {
		[OPTION_MATCHES] = "it is what the program does",
		[OPTION_LOOSELY] = "it is what the program does, written "
				   "another way",
		[OPTION_VAGUELY] = "it can be taken for what the program does",
		[OPTION_DIFFERS] = "the program does something else",
		[OPTION_NOT_OUTPUT] = "it is not an output",
	};
	const struct option *option = found->option;

	buf_text(out, "option \"");
	if (option->kind == ENDS_RAISING)
		buf_char(out, '!');
	if (option->kind == ENDS_NEVER)
		buf_text(out, "(never ends)");
	else
		text_escape(out, option->text, TEXT_BLANKS_PLAIN);
	buf_format(out, "\" is marked %s, but %s",
		   option->right ? "right" : "wrong", because[found->fact]);
}

/* What the program does, where a wrong option makes that the question. */
static void add_actual(struct buf *out, const struct verdict *v)
{
	buf_text(out, "    the program prints:\n");
	report_output(out, v->actual, 8, OUTPUT_LINES);
	if (ending_is_quiet(&v->actual_ending))
		return;
	buf_text(out, "    and ");
	report_ending(out, &v->actual_ending);
	buf_char(out, '\n');
}

static void add_options(struct buf *out, const struct verdict *v)
{
	size_t bad = 0;

	for (size_t i = 0; i < v->option_count; i++)
		bad += !v->options[i].holds;
	/* A single one is told by the headline. */
	for (size_t i = 0; bad > 1 && i < v->option_count; i++) {
		if (v->options[i].holds)
			continue;
		buf_format(out, "    line %u: ", v->options[i].option->line);
		report_option(out, &v->options[i]);
		buf_char(out, '\n');
	}
	if (bad)
		add_actual(out, v);
}

void report_refusals(struct buf *out, const struct observation *o,
		     struct str program)
{
	for (size_t i = 0; i < o->refused_count; i++) {
		const struct run_refusal *r = &o->refused[i];
		struct str source = report_source_line(program, r->line);

		buf_text(out, "    refused: ");
		add_text(out, str_of(r->what));
		buf_char(out, ' ');
		add_text(out, str_of(r->name));
		if (r->line)
			buf_format(out, ", line %u", r->line);
		if (source.at) {
			buf_text(out, ": ");
			add_text(out, str_trim(source));
		}
		buf_char(out, '\n');
	}
}

void report_partial(struct buf *out, const struct observation *o)
{
	if (!o->out_len)
		return;
	buf_text(out, "    it printed:\n");
	report_output(out, (struct str){o->out, o->out_len}, 8, OUTPUT_LINES);
}

void report_details(struct buf *out, const struct report *report,
		    const struct verdict *v)
{
	if (v->result == CHECK_WRONG) {
		add_difference(out, report, v);
		if (v->expected.at)
			add_exception(out, v);
		add_options(out, v);
	} else if (v->result == CHECK_UNSTABLE) {
		add_variants(out, report, v);
	} else if (v->result == CHECK_REFUSED && v->seen) {
		report_refusals(out, v->seen, v->question->program);
		report_partial(out, v->seen);
	}
}

/* The wrong options of a question, each with what it may come from. */
static void add_causes(struct buf *out, const struct report *report,
		       const struct verdict *v)
{
	if (!report->options.causes || !report->new_options)
		return;
	for (size_t i = 0; i < v->option_count; i++) {
		const struct option_finding *found = &v->options[i];
		const struct option *option = found->option;

		if (option->right)
			continue;
		buf_format(out, "    line %u: ", option->line);
		if (option->kind == ENDS_RAISING)
			buf_char(out, '!');
		if (option->kind == ENDS_NEVER)
			buf_text(out, "(never ends)");
		else
			report_one_line(out, option->text);
		buf_text(out, "\n        ");
		add_text(out, found->cause.at ? found->cause
					      : STR("no cause known"));
		buf_char(out, '\n');
	}
}

static void human_verdict(struct report *report, const struct verdict *v)
{
	FREE_BUF struct buf details = BUF_INIT;
	FREE_BUF struct buf causes = BUF_INIT;

	report_details(&details, report, v);
	add_causes(&causes, report, v);
	report_keep(report, v, buf_view(&details), buf_view(&causes));
}

/* ------------------------------------------------------------ the summary */

static void add_told(struct buf *out, const struct report *report, bool prose)
{
	for (const struct told_option *o = report->told; o; o = o->next) {
		if (o->prose != prose)
			continue;
		buf_text(out, "    ");
		report_place(out, report, o->path, o->line, o->id);
		add_text(out, o->text);
		if (!prose)
			buf_format(out, "  (%s)", o->really.at);
		buf_char(out, '\n');
	}
}

static void add_options_told(struct buf *out, const struct report *report)
{
	const struct report_totals *t = &report->totals;

	if (report->loose_count)
		buf_format(out, "right, but not written as it is printed: %zu "
			   "of %zu option%s\n", report->loose_count,
			   t->options_checked, plural(t->options_checked));
	add_told(out, report, false);
	if (t->options_not_output)
		buf_format(out, "not an output, so compared with nothing: %zu "
			   "of %zu option%s, in %zu question%s\n",
			   t->options_not_output, t->options_checked,
			   plural(t->options_checked), report->prose_questions,
			   plural(report->prose_questions));
	add_told(out, report, true);
}

static void add_cause_counts(struct buf *out, const struct report *report)
{
	const struct report_totals *t = &report->totals;

	if (report->options.causes && t->options_wrong)
		buf_format(out, "of %zu wrong option%s %zu ha%s a named cause: "
			   "%zu a belief, %zu a slip\n", t->options_wrong,
			   plural(t->options_wrong),
			   t->from_beliefs + t->from_slips,
			   t->from_beliefs + t->from_slips == 1 ? "s" : "ve",
			   t->from_beliefs, t->from_slips);
}

static void add_skips(struct buf *out, const struct report *report)
{
	for (const struct skip_reason *s = report->skips; s; s = s->next) {
		buf_format(out, "skipped, %zu: ", s->count);
		add_text(out, s->why);
		buf_char(out, '\n');
	}
}

static void add_counts(struct buf *out, const size_t by_result[],
		       size_t ours, const struct skip_reason *skips)
{
	static const enum check_result order[] = {
		CHECK_TRUE, CHECK_WRONG, CHECK_STALE, CHECK_UNSTABLE,
		CHECK_REFUSED, CHECK_SKIPPED, CHECK_UNREADABLE,
	};
	const char *between = "";

	for (size_t i = 0; i < CHECK_RESULT_COUNT; i++) {
		size_t count = by_result[order[i]];

		if (!count)
			continue;
		buf_format(out, "%s%zu %s", between, count,
			   check_result_name(order[i]));
		between = ", ";
		/* One reason fits here; several are listed above. */
		if (order[i] == CHECK_SKIPPED && skips && !skips->next) {
			struct str why = skips->why;

			why.len = str_find(why, STR(": "));
			buf_text(out, " (");
			add_text(out, why);
			buf_char(out, ')');
		}
	}
	if (ours)
		buf_format(out, "%s%zu not run", between, ours);
}

static void add_pythons(struct buf *out, const struct report *report)
{
	for (size_t i = 0; report->several && i < report->python_count; i++) {
		const struct python_total *p = &report->python[i];
		char name[16];

		snprintf(name, sizeof(name), "3.%u:", p->minor);
		buf_format(out, "Python %-6s", name);
		add_counts(out, p->by_result, p->ours, NULL);
		buf_char(out, '\n');
	}
}

void report_counts(struct buf *out, const struct report *report)
{
	const struct report_totals *t = &report->totals;
	size_t total = t->ours;

	for (size_t i = 0; i < CHECK_RESULT_COUNT; i++)
		total += t->by_result[i];
	buf_format(out, "%zu question%s: ", total, plural(total));
	if (!total)
		buf_text(out, "nothing was checked");
	add_counts(out, t->by_result, t->ours, report->skips);
	for (size_t i = 0; i < report->python_count; i++)
		buf_format(out, "%s3.%u", i ? ", " : " (Python ",
			   report->python[i].minor);
	buf_text(out, report->python_count ? ")\n" : "\n");
}

static void human_close(struct report *report)
{
	FREE_BUF struct buf out = BUF_INIT;

	if (report->options.brief)
		return;
	if (report->trouble_more)
		buf_format(&out, "the same befell %zu more\n",
			   report->trouble_more);
	add_options_told(&out, report);
	add_cause_counts(&out, report);
	report_told_matrices(&out, report);
	add_skips(&out, report);
	if (report->bad_keys)
		buf_format(&out, "where the program is right, `whatprints "
			   "update%s` writes its key\n",
			   report->bad_versions ? " --python all" : "");
	add_pythons(&out, report);
	report_counts(&out, report);
	report_write(report->sink->to, &out);
}

const struct report_format report_human = {
	.name = "human",
	.complaint = human_complaint,
	.verdict = human_verdict,
	.settled = report_told,
	.close = human_close,
};
