/* exam_tell.c - what an exam was worth, question by question */
#include <stdio.h>

#include "base/scope.h"
#include "base/terminal.h"
#include "base/text.h"
#include "cmd/examining.h"
#include "report_feedback.h"
#include "report_question.h"

/* An option counts by what it is, a text by the key. */
static void grade_place(struct examining *x, struct arena *arena,
			size_t place, struct grade_key *key,
			struct answer *answer, struct grade *out)
{
	static const struct grade none = {.rung = RUNG_WRONG};
	const struct question *q = x->paper.questions[place];
	const struct sitting_answer *given = &x->sitting->answers[place];
	struct policy policy;
	const struct grade_context context = {.policy = &policy};
	struct err err;

	*out = none;
	if (!q || !given->given ||
	    !grade_key_build(arena, q, question_newest(q), key) ||
	    policy_named("exam", &policy, &err) ||
	    answer_build(arena, given->text, given->ends.len ? given->ends :
			 given->text.len ? STR_NONE : STR("nothing"), answer,
			 &err))
		return;
	*out = grade_answer(arena, key, answer, &context);
}

static bool is_right_option(const struct examining *x, size_t place)
{
	const struct section *options = exam_options_at(x, place);
	const struct sitting_answer *a = &x->sitting->answers[place];

	for (size_t i = 0; options && a->given && i < options->option_count;
	     i++) {
		const struct option *o = &options->options[i];
		bool same = o->kind == ENDS_RAISING
			? str_equal(a->ends, o->text) : o->kind == ENDS_NEVER
			? str_is(a->ends, "never")
			: !a->ends.len && str_equal(a->text, o->text);

		if (o->right && same)
			return true;
	}
	return false;
}

struct paper_score exam_grade(struct examining *x, struct arena *arena,
			      struct grade *grades)
{
	double *marks = arena_array(arena, x->paper.count, sizeof(*marks));

	for (size_t i = 0; i < x->paper.count; i++) {
		struct grade_key key;
		struct answer answer;

		grade_place(x, arena, i, &key, &answer, &grades[i]);
		if (is_right_option(x, i)) {
			grades[i].full = true;
			grades[i].marks = 1;
		} else if (exam_options_at(x, i)) {
			grades[i].full = false;
			grades[i].marks = 0;
		}
		marks[i] = grades[i].marks;
	}
	return paper_score(arena, &x->paper, x->sitting, marks);
}

static void add_scores(struct buf *out, const struct examining *x,
		       const struct paper_score *score)
{
	for (size_t i = 0; i < x->paper.section_count; i++) {
		const struct paper_section *part = &x->paper.sections[i];
		const struct score *s = &score->sections[i];

		buf_format(out, "  %-8.*s %5.1f of %2zu %4.0f %%  counts %2u "
			   "%%  ", STR_ARG(part->section->id), s->marks,
			   s->items, s->items ? 100 * s->marks /
			   (double)s->items : 0.0,
			   part->section->weight_percent);
		text_escape(out, part->section->title, TEXT_BLANKS_PLAIN);
		buf_char(out, '\n');
	}
	buf_format(out, "\n%s: %.0f %%, %u %% pass.\n",
		   score->passed ? "Passed" : "Not passed",
		   100 * score->share, x->exam->passing_percent);
}

static void add_given(struct buf *out, const struct sitting_answer *a)
{
	buf_text(out, "You answered: ");
	if (!a->given) {
		buf_text(out, "nothing\n");
		return;
	}
	if (a->text.len) {
		FREE_BUF struct buf line = BUF_INIT;
		struct option shown = {.text = a->text};

		report_question_option_line(&line, &shown);
		buf_str(out, buf_view(&line));
	}
	if (a->ends.len)
		buf_format(out, "%sends with %.*s", a->text.len ? ", " : "it ",
			   STR_ARG(a->ends));
	else if (!a->text.len)
		buf_text(out, "it prints nothing");
	buf_char(out, '\n');
}

static void add_question(struct buf *out, const struct examining *x,
			 size_t place, const struct grade *grade)
{
	const struct question *q = x->paper.questions[place];
	const struct question_style style = {.color = x->color};

	buf_format(out, "\n%zu. %s", place + 1, grade->full ? "right" :
		   x->sitting->answers[place].given ? "wrong" : "not answered");
	if (!q) {
		buf_text(out, " (no longer in the bank)\n");
		return;
	}
	buf_text(out, "  ");
	text_escape(out, q->id, TEXT_BLANKS_PLAIN);
	buf_text(out, "\n");
	report_question_program(out, q, &style);
	if (!grade->full)
		add_given(out, &x->sitting->answers[place]);
	report_question_answer(out, q);
}

void exam_tell(struct examining *x)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	FREE_BUF struct buf out = BUF_INIT;
	struct grade *grades = arena_array(&arena, x->paper.count,
					   sizeof(*grades));
	struct paper_score score = exam_grade(x, &arena, grades);

	for (size_t i = 0; i < x->paper.count; i++)
		add_question(&out, x, i, &grades[i]);
	buf_format(&out, "\n%.*s, paper %llu\n", STR_ARG(x->exam->name),
		   (unsigned long long)x->sitting->seed);
	add_scores(&out, x, &score);
	fwrite(out.at, 1, out.len, stdout);
}

/* ---------------------------------------------------------------- the status */

static bool passed(const struct examining *x, const struct exam *exam,
		   double *best, size_t *sat)
{
	*best = -1;
	*sat = 0;
	for (size_t i = 0; i < x->sittings.count; i++) {
		const struct sitting *s = &x->sittings.at[i];

		if (!str_equal(s->exam, exam->id) || !s->has_score ||
		    s->state == SITTING_ABANDONED)
			continue;
		++*sat;
		if (s->score > *best)
			*best = s->score;
	}
	return *best * 100 + 1e-9 >= exam->passing_percent;
}

static void add_recognition(struct buf *out, const struct examining *x,
			    const struct recognition *r)
{
	size_t have = 0;

	buf_format(out, "  %.*s: ", STR_ARG(r->name));
	for (size_t i = 0; i < r->need_count; i++) {
		const struct exam *exam = syllabus_exam(&x->learning.syllabus,
							r->needs[i]);
		double best;
		size_t sat;
		bool done = exam && passed(x, exam, &best, &sat);

		have += done;
		buf_format(out, "%s%.*s %s", i ? ", " : "",
			   STR_ARG(r->needs[i]), done ? "passed" : "to pass");
	}
	buf_text(out, have == r->need_count ? ": earned\n" : "\n");
}

void exam_tell_status(struct examining *x)
{
	const struct syllabus *s = &x->learning.syllabus;
	FREE_BUF struct buf out = BUF_INIT;

	buf_text(&out, "\nSimulated exams:\n");
	for (size_t i = 0; i < s->count; i++) {
		const struct exam *exam = &s->exams[i];
		double best;
		size_t sat;
		bool done = passed(x, exam, &best, &sat);

		buf_format(&out, "  %-12.*s ", STR_ARG(exam->code));
		if (!sat)
			buf_text(&out, "not sat yet");
		else
			buf_format(&out, "%s, best %.0f %% in %zu sitting%s",
				   done ? "passed" : "not passed", 100 * best,
				   sat, sat == 1 ? "" : "s");
		if (sittings_open(&x->sittings, exam->id))
			buf_text(&out, " (one is open)");
		buf_char(&out, '\n');
	}
	for (size_t i = 0; i < s->recognition_count; i++)
		add_recognition(&out, x, &s->recognitions[i]);
	fwrite(out.at, 1, out.len, stdout);
}
