/* report_progress.c - what a learner has come to, in a terminal */
#include "report_progress.h"

#include <time.h>

#include "base/clock.h"
#include "base/scope.h"
#include "base/text.h"
#include "beliefs.h"
#include "report_cells.h"
#include "report_feedback.h"
#include "report_format.h"

#define BAR 10
#define ID 10
#define PART_REST (ID + BAR + 27)	/* columns beside a title */
#define BELIEFS_SHOWN 8
#define DAY_MS ((int64_t)24 * 3600 * 1000)

void report_day(struct buf *out, int64_t day)
{
	time_t at = (time_t)(day * 24 * 3600);
	struct tm tm;

	if (gmtime_r(&at, &tm))
		buf_format(out, "%04d-%02d-%02d", tm.tm_year + 1900,
			   tm.tm_mon + 1, tm.tm_mday);
}

const char *report_readiness(const struct readiness *r)
{
	if (!r->enough)
		return "too few answers";
	if (r->pass_chance >= 0.9)
		return "likely to pass";
	if (r->pass_chance >= 0.6)
		return "may well pass";
	return r->pass_chance >= 0.3 ? "could go either way" : "not yet";
}

static double share(size_t part, size_t of)
{
	return of ? (double)part / (double)of : 0;
}

static void add_bar(struct buf *out, double value,
		    const struct progress_style *style)
{
	int full = (int)(value * BAR + 0.5);

	buf_text(out, report_paint(style->color, PAINT_NOTE));
	for (int i = 0; i < BAR; i++) {
		if (i == full)
			buf_text(out, report_paint(style->color, PAINT_DIM));
		buf_text(out, style->ascii ? (i < full ? "#" : ".")
					   : (i < full ? "█" : "░"));
	}
	buf_text(out, report_paint(style->color, PAINT_OFF));
}

static void add_head(struct buf *out, const struct progress *p)
{
	buf_format(out, "%zu due now", p->due + p->beliefs_due);
	if (p->beliefs_due)
		buf_format(out, " (%zu of them idea%s)", p->beliefs_due,
			   p->beliefs_due == 1 ? "" : "s");
	buf_format(out, "; %zu of %zu questions seen; %zu answer%s, %.0f %%"
		   " right\n", p->seen, p->questions, p->answers,
		   p->answers == 1 ? "" : "s",
		   100 * share(p->right, p->answers));
	if (p->reviews)
		buf_format(out, "remembered %.0f %% of %zu reviews in the last"
			   " 30 days; of all that was seen, %.0f %% now\n",
			   100 * share(p->remembered, p->reviews), p->reviews,
			   100 * p->recall);
	if (p->streak > 1)
		buf_format(out, "%u days in a row\n", p->streak);
	if (p->exam_ms) {
		buf_text(out, "exam on ");
		report_day(out, clock_day(p->exam_ms, p->zone));
		buf_char(out, '\n');
	}
}

/* ---------------------------------------------------------------- the calendar */

static const char *shade(const struct progress_day *day, bool ascii)
{
	static const char *const marks[2][5] = {
		{"·", "░", "▒", "▓", "█"}, {".", "-", "+", "*", "#"},
	};
	static const unsigned from[] = {0, 1, 6, 16, 31};
	int i = 4;

	while (day->answers < from[i])
		i--;
	return marks[ascii][i];
}

/* Columns are weeks, rows days of the week; the last column ends today. */
static void add_calendar(struct buf *out, const struct progress *p,
			 const struct progress_style *style)
{
	static const char *const names[] = {"Mon", "", "Wed", "", "Fri", "",
					    "Sun"};
	const size_t count = PROGRESS_WEEKS * 7;
	int64_t last = p->days[count - 1].day;
	int64_t monday = last - (last + 3) % 7;	/* 1970-01-01: a Thursday */

	buf_text(out, "\nAnswers a day, the last 12 weeks\n");
	for (int row = 0; row < 7; row++) {
		buf_format(out, "  %-3s ", names[row]);
		for (int week = PROGRESS_WEEKS - 1; week >= 0; week--) {
			int64_t day = monday - 7 * week + row;
			int64_t at = day - p->days[0].day;

			buf_text(out, " ");
			buf_text(out, at < 0 || at >= (int64_t)count ? " " :
				 shade(&p->days[at], style->ascii));
		}
		buf_char(out, '\n');
	}
	buf_format(out, "  none %s, up to 5 %s, 15 %s, 30 %s, more %s\n",
		   style->ascii ? "." : "·", style->ascii ? "-" : "░",
		   style->ascii ? "+" : "▒", style->ascii ? "*" : "▓",
		   style->ascii ? "#" : "█");
}

static void add_ahead(struct buf *out, const struct progress *p)
{
	buf_text(out, "\nDue, today and the 13 days after:");
	for (size_t i = 0; i < PROGRESS_AHEAD; i++)
		buf_format(out, " %u", p->ahead[i]);
	buf_char(out, '\n');
}

/* -------------------------------------------------------------------- the parts */

/* `text` cut to `width` columns, and filled with blanks. */
static void add_title(struct buf *out, struct str text, size_t width,
		      bool ascii)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	size_t columns = cells_cut(out, cell_text(&arena, text), width,
				   ascii ? "~" : CELL_CUT);


	buf_format(out, "%*s", (int)(width - columns), "");
}

static void add_parts(struct buf *out, const struct progress *p,
		      const struct progress_style *style)
{
	size_t width = style->columns > PART_REST + 12 ?
		       style->columns - PART_REST : 12;
	bool any = false;

	for (size_t i = 0; i < p->part_count; i++) {
		const struct progress_part *part = &p->parts[i];

		if (!part->asked && !(style->all && part->questions))
			continue;
		if (!any)
			buf_text(out, "\nOf the last 20 answers each, right\n");
		any = true;
		buf_format(out, "%s%-*.*s ", part->is_section ? "  " : "    ",
			   ID, STR_ARG(part->id));
		add_title(out, part->title,
			  part->is_section ? width + 2 : width, style->ascii);
		buf_char(out, ' ');
		add_bar(out, share(part->right, part->asked), style);
		buf_format(out, " %2u of %2u, %zu/%zu seen\n", part->right,
			   part->asked, part->seen, part->questions);
	}
}

static void add_belief(struct buf *out, const struct belief *belief,
		       const struct progress_belief *b, size_t columns)
{
	FREE_BUF struct buf text = BUF_INIT;

	buf_format(&text, "%u of %u lately: ", b->misses, b->at_stake);
	buf_str(&text, belief ? belief->idea : b->name);
	if (b->held)
		buf_text(&text, " (comes back with changing questions)");
	report_wrapped(out, buf_view(&text), 2, columns);
}

static void add_beliefs(struct buf *out, const struct progress *p,
			const struct progress_style *style)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	size_t shown = 0, count;
	const struct belief *all = beliefs_all(&arena, &count);

	for (size_t i = 0; i < p->belief_count && shown < BELIEFS_SHOWN; i++) {
		const struct progress_belief *b = &p->beliefs[i];

		if (!b->misses)
			break;
		if (!shown)
			buf_text(out, "\nIdeas that led to answers lately\n");
		add_belief(out, beliefs_named(all, count, b->name), b,
			   style->columns);
		shown++;
	}
}

static void add_ready(struct buf *out, const struct progress *p)
{
	buf_text(out, "\nIf the exam were today, with questions you haven't "
		 "seen\n");
	for (size_t i = 0; i < p->ready_count; i++) {
		const struct readiness *r = &p->ready[i];

		buf_format(out, "  %-12.*s ", STR_ARG(r->exam->code));
		if (!r->first_answers) {
			buf_text(out, "nothing answered yet\n");
			continue;
		}
		buf_format(out, "%3.0f %% (%2.0f to %.0f, 9 times of 10), "
			   "pass mark %u: %s%s\n", 100 * r->expected,
			   100 * r->low, 100 * r->high,
			   r->exam->passing_percent, report_readiness(r),
			   r->passed ? "; passed a simulated one" : "");
	}
}

void report_progress(FILE *to, const struct progress *p,
		     const struct progress_style *style)
{
	FREE_BUF struct buf out = BUF_INIT;

	add_head(&out, p);
	if (p->answers) {
		add_calendar(&out, p, style);
		add_ahead(&out, p);
		add_parts(&out, p, style);
		add_beliefs(&out, p, style);
	}
	add_ready(&out, p);
	report_write(to, &out);
}
