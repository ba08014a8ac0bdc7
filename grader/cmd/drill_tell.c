/* drill_tell.c - questions, hints and feedback, for a learner */
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "base/clock.h"
#include "base/scope.h"
#include "base/terminal.h"
#include "base/text.h"
#include "cmd/drilling.h"
#include "report_format.h"
#include "report_question.h"

static struct question_style style_of(const struct drill *d,
				      const struct asking *a)
{
	return (struct question_style){
		.color = d->color, .ascii = d->console.ascii,
		.order = a->order,
	};
}

static const char *reason_of(const struct drawn *drawn)
{
	static const char *const texts[] = {
		[DRAW_NOTHING] = "", [DRAW_DUE] = "due again",
		[DRAW_SECOND] = "the same idea, another program",
		[DRAW_BELIEF_DUE] = "an idea that is due again",
		[DRAW_NEW] = "new", [DRAW_AHEAD] = "once more",
	};

	return texts[drawn->reason];
}

void drill_show(struct drill *d, const struct asking *a)
{
	struct question_style style = style_of(d, a);
	const struct question *q = a->question;
	const struct objective *objective = !d->learning.has_syllabus ||
		!q->objective_count ? NULL :
		syllabus_objective(&d->learning.syllabus, q->objectives[0]);
	FREE_BUF struct buf out = BUF_INIT;

	buf_format(&out, "\n%s%u. ", report_paint(d->color, PAINT_PLACE),
		   d->asked + 1);
	if (objective)
		buf_format(&out, "%.*s %.*s, ", STR_ARG(objective->id),
			   STR_ARG(objective->title));
	buf_format(&out, "%s%s%s\n\n", reason_of(&a->drawn),
		   a->variation ? ", varied" : "",
		   report_paint(d->color, PAINT_OFF));
	report_question_program(&out, q, &style);
	buf_char(&out, '\n');
	report_question_stem(&out, q);
	if (a->choices)
		report_question_options(&out, a->options, &style);
	fwrite(out.at, 1, out.len, stdout);
}

/* ----------------------------------------------------------------- the hints */

static size_t count_lines(struct str text)
{
	struct str line;
	size_t count = 0;

	while (str_next_line(&text, &line))
		count++;
	return count;
}

/* How much is printed and how it ends; then the first line. */
void drill_hint(struct drill *d, struct asking *a)
{
	const struct outcome *right = &a->key.right[0];
	FREE_BUF struct buf out = BUF_INIT;
	size_t lines = count_lines(right->out);
	struct str rest = right->out, first = STR("");

	(void)d;
	if (a->key.patterns || a->hints >= 2) {
		puts("There is no other hint.");
		return;
	}
	str_next_line(&rest, &first);
	if (!a->hints) {
		if (lines)
			buf_format(&out, "It prints %zu line%s", lines,
				   lines == 1 ? "" : "s");
		else
			buf_text(&out, "It prints nothing");
		buf_text(&out, right->ends.kind == ENDS_NORMALLY
			 ? " and ends normally.\n"
			 : right->ends.kind == ENDS_RAISING
			 ? ", and ends with an exception.\n"
			 : ", and never ends.\n");
	} else {
		buf_text(&out, "It starts with: ");
		text_escape(&out, lines > 1 ? first :
			    str_slice(first, 0, (first.len + 1) / 2),
			    TEXT_BLANKS_VISIBLE);
		buf_char(&out, '\n');
	}
	a->hints++;
	fwrite(out.at, 1, out.len, stdout);
}

void drill_help(const struct asking *a)
{
	if (a->choices)
		puts("Press the letter of your answer. h is a hint (it costs),"
		     " s skips, t shows the\ntrace (and counts as a miss), q "
		     "leaves; what you answered is kept.");
	else
		puts("Type what the program prints, line by line; end with a "
		     "line that is only `.`,\nor with Ctrl-D. Blanks at the "
		     "ends of lines and the last newline don't count.\n"
		     "  :error TypeError   it ends with that exception (type "
		     "first what it printed)\n"
		     "  :nothing           it prints nothing and ends\n"
		     "  :forever           it never ends\n"
		     "  :hint  :skip       a hint (it costs); another question"
		     "\n"
		     "  :again  :show      type anew; show the program again\n"
		     "  :trace             what happens, line by line (counts "
		     "as a miss)\n"
		     "  :quit              leave; it goes on here next time\n"
		     "A line that starts with a dot or a colon gets one more "
		     "of it.");
}

void drill_trace(struct drill *d, struct asking *a)
{
	const struct explain_range range = {0};

	drill_run(d, a);
	if (!a->run.ran) {
		puts("The program can't be run here.");
		return;
	}
	report_explain_table(stdout, &a->run.e, &range);
}

/* -------------------------------------------------------------- the feedback */

void drill_feedback(struct drill *d, const struct asking *a,
		    const struct grade *grade)
{
	const struct graded graded = {
		.grade = grade, .key = &a->key, .answer = &a->answer,
		.minor = a->key.minor,
	};
	const struct feedback feedback = {
		.graded = &graded, .run = a->run.ran ? &a->run.e : NULL,
		.place = a->run.place, .has_place = a->run.has_place,
		.columns = terminal_columns(stdout), .color = d->color,
		.varied = a->variation != 0,
	};

	putchar('\n');
	report_feedback(stdout, &feedback);
}

void drill_reveal(struct drill *d, struct asking *a)
{
	FREE_BUF struct buf out = BUF_INIT;

	drill_trace(d, a);
	report_question_answer(&out, a->question);
	fwrite(out.at, 1, out.len, stdout);
}

static struct draw_counts counts_of(struct drill *d)
{
	const struct draw_input input = {
		.bank = &d->learning.bank, .learner = &d->learning.learner,
		.now_ms = clock_now_ms(),
	};

	return draw_count(&input);
}

void drill_hello(struct drill *d)
{
	struct draw_counts counts = counts_of(d);

	printf("%zu due, %zu never asked, of %zu questions.\n", counts.due,
	       counts.unseen, d->learning.bank.count);
	if (!d->learning.learner.answers)
		puts("Predict what each program prints. End your answer with a"
		     " line that is only `.`\n(or Ctrl-D); `:help` tells what "
		     "else you can say. Blanks at the ends of lines\nand the "
		     "last newline don't count.");
}

/* "in 8 minutes", "in 3 hours", "in 4 days" */
static void add_when(struct buf *out, int64_t ms)
{
	static const struct {
		int64_t ms;
		const char *name;
	} units[] = {
		{(int64_t)24 * 3600 * 1000, "day"}, {3600 * 1000, "hour"},
		{60 * 1000, "minute"},
	};

	for (size_t i = 0; i < 3; i++) {
		int64_t count = (ms + units[i].ms / 2) / units[i].ms;

		if (count < 1 && i < 2)
			continue;
		if (count < 1)
			count = 1;
		buf_format(out, "in %lld %s%s", (long long)count,
			   units[i].name, count == 1 ? "" : "s");
		return;
	}
}

void drill_goodbye(struct drill *d, const struct drawn *nothing)
{
	FREE_BUF struct buf out = BUF_INIT;

	buf_char(&out, '\n');
	if (nothing && nothing->next_due_ms) {
		buf_text(&out, "Nothing more for now; the next one is due ");
		add_when(&out, nothing->next_due_ms - clock_now_ms());
		buf_text(&out, ". (`--new N` asks for N new ones.)\n");
	} else if (nothing) {
		buf_text(&out, "Nothing is due, and there is nothing new. "
			 "(`--new N` asks for N new ones.)\n");
	}
	if (d->asked)
		buf_format(&out, "%u answered, %u right. It is kept: "
			   "`whatprints progress` shows what comes of it.\n",
			   d->asked, d->right);
	fwrite(out.at, 1, out.len, stdout);
}
