/* report_detects.c - what a bank's questions can tell about their learners */
#include "report_detects.h"

#include "base/json_write.h"
#include "base/scope.h"
#include "base/text.h"
#include "report_format.h"

/* --------------------------------------------------------------- questions */

static void add_place(struct buf *out, const struct detects_report *report,
		      const struct question *q)
{
	buf_text(out, report_paint(report->color, PAINT_PLACE));
	text_escape(out, q->path, TEXT_BLANKS_PLAIN);
	buf_text(out, report_paint(report->color, PAINT_OFF));
	buf_text(out, ": ");
	text_escape(out, q->id, TEXT_BLANKS_PLAIN);
	buf_text(out, ": ");
}

/* "A, B = C, D": B and C lead to the same answer. */
static void add_beliefs(struct buf *out, const struct detects *found)
{
	for (size_t i = 0; i < found->count; i++) {
		const struct detected *one = &found->at[i];

		if (i)
			buf_text(out, one->group == found->at[i - 1].group
				      ? " = " : ", ");
		buf_str(out, one->belief);
	}
	if (!found->count)
		buf_text(out, "no belief");
}

static void human_question(struct detects_report *report, struct buf *out,
			   const struct question *q,
			   const struct detects *found)
{
	add_place(out, report, q);
	if (!found->known) {
		buf_text(out, "not known: its program could not be run as it "
			      "is\n");
		return;
	}
	add_beliefs(out, found);
	buf_format(out, "; %zu slip%s\n", found->slips,
		   found->slips == 1 ? "" : "s");
}

static void json_head(struct buf *out, const struct question *q, bool known)
{
	json_open(out, NULL, '{');
	json_text(out, "kind", STR("question"));
	json_text(out, "id", q->id);
	json_text(out, "file", q->path);
	json_bool(out, "known", known);
}

static void json_question(struct buf *out, const struct question *q,
			  const struct detects *found)
{
	unsigned group = 0;

	json_head(out, q, found->known);
	json_null(out, "why");
	json_open(out, "groups", '[');
	for (size_t i = 0; i < found->count; i++) {
		if (found->at[i].group != group) {
			if (group)
				json_close(out, ']');
			json_open(out, NULL, '[');
		}
		group = found->at[i].group;
		json_text(out, NULL, found->at[i].belief);
	}
	if (group)
		json_close(out, ']');
	json_close(out, ']');
	json_number(out, "slips", (long long)found->slips);
	json_close(out, '}');
}

static void write_item(struct detects_report *report, const struct buf *out)
{
	if (!report->human)
		report_list_item(&report->list);
	report_write(report->list.to, out);
}

void report_detects(struct detects_report *report, const struct question *q,
		    const struct detects *found)
{
	FREE_BUF struct buf out = BUF_INIT;

	report->questions++;
	if (!found->known)
		report->unknown++;
	else if (found->count)
		report->with_beliefs++;
	else if (found->slips)
		report->slips_only++;
	else
		report->nothing++;
	if (report->human)
		human_question(report, &out, q, found);
	else
		json_question(&out, q, found);
	write_item(report, &out);
}

void report_undetected(struct detects_report *report,
		       const struct question *q, struct str why)
{
	FREE_BUF struct buf out = BUF_INIT;

	report->questions++;
	report->unknown++;
	if (report->human) {
		add_place(&out, report, q);
		buf_text(&out, "not known: ");
		text_escape(&out, why, TEXT_BLANKS_PLAIN);
		buf_char(&out, '\n');
	} else {
		json_head(&out, q, false);
		json_text(&out, "why", why);
		json_open(&out, "groups", '[');
		json_close(&out, ']');
		json_number(&out, "slips", 0);
		json_close(&out, '}');
	}
	write_item(report, &out);
}

/* ----------------------------------------------------------------- beliefs */

static size_t width_of(const struct detect_tally *tallies, size_t count)
{
	size_t width = 0;

	for (size_t i = 0; i < count; i++)
		if (tallies[i].belief->name.len > width)
			width = tallies[i].belief->name.len;
	return width;
}

static void human_beliefs(struct buf *out, const struct detect_tally *tallies,
			  size_t count)
{
	int width = (int)width_of(tallies, count);

	buf_format(out, "\n%-*s  questions  alone  with others\n", width,
		   "belief");
	for (size_t i = 0; i < count; i++) {
		const struct detect_tally *t = &tallies[i];

		buf_format(out, "%-*.*s  %9zu  %5zu  %11zu\n", width,
			   STR_ARG(t->belief->name), t->alone + t->together,
			   t->alone, t->together);
	}
}

static void json_beliefs(struct detects_report *report,
			 const struct detect_tally *tallies, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		const struct detect_tally *t = &tallies[i];
		FREE_BUF struct buf out = BUF_INIT;

		json_open(&out, NULL, '{');
		json_text(&out, "kind", STR("belief"));
		json_text(&out, "name", t->belief->name);
		json_text(&out, "idea", t->belief->idea);
		json_number(&out, "questions",
			    (long long)(t->alone + t->together));
		json_number(&out, "alone", (long long)t->alone);
		json_number(&out, "with_others", (long long)t->together);
		json_close(&out, '}');
		write_item(report, &out);
	}
}

/* ----------------------------------------------------------------- figures */

/* How many beliefs so many questions detect, or more. */
static size_t detected_by(const struct detect_tally *tallies, size_t count,
			  size_t questions)
{
	size_t beliefs = 0;

	for (size_t i = 0; i < count; i++)
		beliefs += tallies[i].alone + tallies[i].together >= questions;
	return beliefs;
}

static void human_figures(struct buf *out, const struct detects_report *r,
			  size_t some, size_t enough, size_t count)
{
	buf_format(out, "\n%zu question%s: %zu detect%s a belief, %zu slips "
		   "alone, %zu nothing", r->questions,
		   r->questions == 1 ? "" : "s", r->with_beliefs,
		   r->with_beliefs == 1 ? "s" : "", r->slips_only, r->nothing);
	if (r->unknown)
		buf_format(out, ", %zu not known", r->unknown);
	buf_format(out, "\n%zu of %zu beliefs are detected by %d or more "
		   "questions, %zu by fewer, %zu by none\n", enough, count,
		   DETECTS_ENOUGH, some - enough, count - some);
}

static void json_figures(struct buf *out, const struct detects_report *r,
			 size_t some, size_t enough, size_t count)
{
	json_open(out, NULL, '{');
	json_text(out, "kind", STR("summary"));
	json_number(out, "questions", (long long)r->questions);
	json_number(out, "with_beliefs", (long long)r->with_beliefs);
	json_number(out, "slips_only", (long long)r->slips_only);
	json_number(out, "nothing", (long long)r->nothing);
	json_number(out, "not_known", (long long)r->unknown);
	json_number(out, "beliefs", (long long)count);
	json_number(out, "beliefs_by_three", (long long)enough);
	json_number(out, "beliefs_by_none", (long long)(count - some));
	json_close(out, '}');
}

void report_detects_close(struct detects_report *report,
			  struct detect_tally *tallies, size_t count)
{
	FREE_BUF struct buf out = BUF_INIT;
	size_t some = detected_by(tallies, count, 1);
	size_t enough = detected_by(tallies, count, DETECTS_ENOUGH);

	detect_sort(tallies, count);
	if (report->human) {
		human_beliefs(&out, tallies, count);
		human_figures(&out, report, some, enough, count);
	} else {
		json_beliefs(report, tallies, count);
		json_figures(&out, report, some, enough, count);
	}
	write_item(report, &out);
	if (!report->human)
		report_list_end(&report->list);
}
