/*
 * report_progress_html.c - what a learner has come to, as one page
 *
 * Plots are SVG with a text for those who don't see them; colours follow the
 * reader's light or dark; nothing is loaded, and there is no script.
 */
#include "beliefs.h"

#include "base/clock.h"
#include "base/scope.h"
#include "base/text.h"
#include "report_progress.h"

static const char head[] =
	"<!doctype html>\n"
	"<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
	"<meta name=\"viewport\" content=\"width=device-width, "
	"initial-scale=1\">\n"
	"<link rel=\"icon\" href=\"data:,\">\n"
	"<title>Progress</title>\n<style>\n"
	":root{color-scheme:light dark;--ink:#1b1f24;--soft:#57606a;"
	"--paper:#fff;--card:#f6f8fa;--line:#d0d7de;--good:#1a7f37;"
	"--bad:#b35900;--mark:#0550ae}\n"
	"@media(prefers-color-scheme:dark){:root{--ink:#e6edf3;--soft:#9aa4af;"
	"--paper:#0d1117;--card:#161b22;--line:#30363d;--good:#3fb950;"
	"--bad:#e3a04f;--mark:#79b8ff}}\n"
	"*{box-sizing:border-box}\n"
	"body{margin:0 auto;max-width:60rem;padding:1rem;color:var(--ink);"
	"background:var(--paper);font:1rem/1.5 system-ui,sans-serif}\n"
	"h1{font-size:1.5rem;margin:.5rem 0}h2{font-size:1.1rem;"
	"margin:1.5rem 0 .5rem}p{margin:.25rem 0}\n"
	".soft{color:var(--soft)}\n"
	".cards{display:grid;gap:.75rem;"
	"grid-template-columns:repeat(auto-fit,minmax(9rem,1fr))}\n"
	".card{background:var(--card);border:1px solid var(--line);"
	"border-radius:.5rem;padding:.75rem}\n"
	".card b{display:block;font-size:1.5rem}\n"
	"svg{display:block;width:100%;height:auto}\n"
	"svg text{fill:var(--soft);font:10px system-ui,sans-serif}\n"
	/* Plots shrink with the page; what is written in them must not. */
	"@media(max-width:40rem){svg text{font-size:18px}}\n"
	".good{fill:var(--good)}.bad{fill:var(--bad)}.mark{fill:var(--mark)}"
	".rail{fill:var(--line)}\n"
	"table{width:100%;border-collapse:collapse}\n"
	"td,th{padding:.3rem .4rem;text-align:left;vertical-align:top;"
	"border-top:1px solid var(--line);overflow-wrap:anywhere}\n"
	"td.n{white-space:nowrap;text-align:right}\n"
	"td.bar{width:35%;min-width:5rem}\n"
	"</style>\n</head>\n<body>\n";

static void add_text(struct buf *out, struct str text)
{
	FREE_BUF struct buf safe = BUF_INIT;

	text_escape(&safe, text, TEXT_BLANKS_PLAIN);
	for (size_t i = 0; i < safe.len; i++) {
		switch (safe.at[i]) {
		case '<': buf_text(out, "&lt;"); break;
		case '>': buf_text(out, "&gt;"); break;
		case '&': buf_text(out, "&amp;"); break;
		case '"': buf_text(out, "&quot;"); break;
		default: buf_char(out, safe.at[i]);
		}
	}
}

static double percent(size_t part, size_t of)
{
	return of ? 100.0 * (double)part / (double)of : 0;
}

static void add_card(struct buf *out, const char *name, const char *format,
		     double number)
{
	buf_text(out, "<div class=\"card\"><b>");
	buf_format(out, format, number);
	buf_format(out, "</b>%s</div>\n", name);
}

static void add_head(struct buf *out, const struct progress *p)
{
	buf_text(out, head);
	buf_text(out, "<h1>Progress</h1>\n<p class=\"soft\">");
	report_day(out, clock_day(p->now_ms, p->zone));
	if (p->exam_ms) {
		buf_text(out, "; exam on ");
		report_day(out, clock_day(p->exam_ms, p->zone));
	}
	buf_text(out, "</p>\n<div class=\"cards\">\n");
	add_card(out, "due now", "%.0f", (double)(p->due + p->beliefs_due));
	add_card(out, "questions seen", "%.0f", (double)p->seen);
	add_card(out, "in the bank", "%.0f", (double)p->questions);
	add_card(out, "answers", "%.0f", (double)p->answers);
	add_card(out, "of them right", "%.0f %%",
		 percent(p->right, p->answers));
	if (p->reviews)
		add_card(out, "of reviews remembered, 30 days", "%.0f %%",
			 percent(p->remembered, p->reviews));
	if (p->streak > 1)
		add_card(out, "days in a row", "%.0f", p->streak);
	buf_text(out, "</div>\n");
}

/* ------------------------------------------------------------------- the plots */

#define PLOT_HEIGHT 90

static void add_days(struct buf *out, const struct progress *p)
{
	const size_t count = PROGRESS_WEEKS * 7;
	unsigned most = 1;

	for (size_t i = 0; i < count; i++)
		if (p->days[i].answers > most)
			most = p->days[i].answers;
	buf_text(out, "<h2>Answers a day, the last 12 weeks</h2>\n"
		 "<svg viewBox=\"0 0 600 110\" role=\"img\" aria-label=\"");
	buf_format(out, "bars, at most %u a day\">\n", most);
	for (size_t i = 0; i < count; i++) {
		const struct progress_day *d = &p->days[i];
		double all = (double)PLOT_HEIGHT * d->answers / most;
		double right = (double)PLOT_HEIGHT * d->right / most;
		double x = 7.1 * (double)i;

		if (!d->answers)
			continue;
		buf_format(out, "<rect class=\"bad\" x=\"%.1f\" y=\"%.1f\" "
			   "width=\"6\" height=\"%.1f\"/>", x,
			   PLOT_HEIGHT - all, all - right);
		buf_format(out, "<rect class=\"good\" x=\"%.1f\" y=\"%.1f\" "
			   "width=\"6\" height=\"%.1f\"><title>", x,
			   PLOT_HEIGHT - right, right);
		report_day(out, d->day);
		buf_format(out, ": %u of %u right</title></rect>\n", d->right,
			   d->answers);
	}
	buf_format(out, "<rect class=\"rail\" x=\"0\" y=\"%d\" width=\"600\" "
		   "height=\"1\"/><text x=\"0\" y=\"104\">", PLOT_HEIGHT);
	report_day(out, p->days[0].day);
	buf_text(out, "</text><text x=\"600\" y=\"104\" "
		 "text-anchor=\"end\">today</text></svg>\n"
		 "<p class=\"soft\">green: right, brown: not</p>\n");
}

static void add_ahead(struct buf *out, const struct progress *p)
{
	unsigned most = 1;

	for (size_t i = 0; i < PROGRESS_AHEAD; i++)
		if (p->ahead[i] > most)
			most = p->ahead[i];
	buf_text(out, "<h2>Due, today and the 13 days after</h2>\n"
		 "<svg viewBox=\"0 0 600 110\" role=\"img\" aria-label=\"");
	buf_format(out, "bars, at most %u a day\">\n", most);
	for (size_t i = 0; i < PROGRESS_AHEAD; i++) {
		double height = 70.0 * p->ahead[i] / most;
		double x = 42.8 * (double)i;

		buf_format(out, "<rect class=\"mark\" x=\"%.1f\" y=\"%.1f\" "
			   "width=\"34\" height=\"%.1f\"/><text x=\"%.1f\" "
			   "y=\"%.1f\" text-anchor=\"middle\">%u</text>\n", x,
			   PLOT_HEIGHT - height, height, x + 17,
			   PLOT_HEIGHT - height - 4, p->ahead[i]);
	}
	buf_format(out, "<rect class=\"rail\" x=\"0\" y=\"%d\" width=\"600\" "
		   "height=\"1\"/><text x=\"17\" y=\"104\" "
		   "text-anchor=\"middle\">today</text></svg>\n", PLOT_HEIGHT);
}

/* From `low` to `high` of 100, with a mark at `at` and one at `pass`. */
static void add_range(struct buf *out, const struct readiness *r)
{
	buf_format(out, "<svg viewBox=\"0 0 200 16\" role=\"img\" "
		   "aria-label=\"%.0f to %.0f of 100\">"
		   "<rect class=\"rail\" x=\"0\" y=\"6\" width=\"200\" "
		   "height=\"4\"/><rect class=\"mark\" opacity=\".5\" "
		   "x=\"%.1f\" y=\"4\" width=\"%.1f\" height=\"8\"/>"
		   "<rect class=\"mark\" x=\"%.1f\" y=\"1\" width=\"3\" "
		   "height=\"14\"/><rect class=\"bad\" x=\"%.1f\" y=\"0\" "
		   "width=\"1\" height=\"16\"/></svg>",
		   100 * r->low, 100 * r->high, 200 * r->low,
		   200 * (r->high - r->low), 200 * r->expected - 1.5,
		   2.0 * r->exam->passing_percent);
}

static void add_ready(struct buf *out, const struct progress *p)
{
	buf_text(out, "<h2>If the exam were today</h2>\n<p class=\"soft\">"
		 "With questions that you haven't seen. The wide bar holds 9 "
		 "of 10 sittings, the thin brown line is the pass mark."
		 "</p>\n<table>\n");
	for (size_t i = 0; i < p->ready_count; i++) {
		const struct readiness *r = &p->ready[i];

		buf_text(out, "<tr><td>");
		add_text(out, r->exam->code);
		buf_text(out, "</td><td class=\"bar\">");
		if (r->first_answers)
			add_range(out, r);
		buf_text(out, "</td><td>");
		if (r->first_answers)
			buf_format(out, "%.0f %% (%.0f to %.0f): %s%s",
				   100 * r->expected, 100 * r->low,
				   100 * r->high, report_readiness(r),
				   r->passed ? "; passed a simulated one" : "");
		else
			buf_text(out, "nothing answered yet");
		buf_text(out, "</td></tr>\n");
	}
	buf_text(out, "</table>\n");
}

/* ------------------------------------------------------------------- the tables */

static void add_parts(struct buf *out, const struct progress *p)
{
	buf_text(out, "<h2>Right, of the last 20 answers each</h2>\n<table>\n");
	for (size_t i = 0; i < p->part_count; i++) {
		const struct progress_part *part = &p->parts[i];
		double share = percent(part->right, part->asked);

		if (!part->asked)
			continue;
		buf_format(out, "<tr><td%s>", part->is_section
			   ? "" : " class=\"soft\"");
		add_text(out, part->id);
		buf_char(out, ' ');
		add_text(out, part->title);
		buf_format(out, "</td><td class=\"bar\"><svg viewBox=\"0 0 200 "
			   "16\" role=\"img\" aria-label=\"%.0f percent\">"
			   "<rect class=\"rail\" x=\"0\" y=\"4\" width=\"200\" "
			   "height=\"8\"/><rect class=\"good\" x=\"0\" y=\"4\" "
			   "width=\"%.1f\" height=\"8\"/></svg></td>"
			   "<td class=\"n\">%u of %u</td></tr>\n", share,
			   2 * share, part->right, part->asked);
	}
	buf_text(out, "</table>\n");
}

static void add_beliefs(struct buf *out, const struct progress *p)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	size_t count, shown = 0;
	const struct belief *all = beliefs_all(&arena, &count);

	for (size_t i = 0; i < p->belief_count; i++) {
		const struct progress_belief *b = &p->beliefs[i];
		const struct belief *belief = beliefs_named(all, count,
							    b->name);

		if (!b->misses)
			break;
		if (!shown++)
			buf_text(out, "<h2>Ideas that led to answers</h2>\n"
				 "<table>\n");
		buf_text(out, "<tr><td>");
		add_text(out, belief ? belief->idea : b->name);
		if (b->held)
			buf_text(out, " <span class=\"soft\">(comes back with "
				 "changing questions)</span>");
		buf_format(out, "</td><td class=\"n\">%u of %u lately</td>"
			   "</tr>\n", b->misses, b->at_stake);
	}
	if (shown)
		buf_text(out, "</table>\n");
}

void report_progress_html(struct buf *out, const struct progress *p)
{
	add_head(out, p);
	if (p->answers) {
		add_days(out, p);
		add_ahead(out, p);
	}
	add_ready(out, p);
	if (p->answers) {
		add_parts(out, p);
		add_beliefs(out, p);
	}
	buf_text(out, "</body>\n</html>\n");
}
