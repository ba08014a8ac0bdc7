/* report_github.c - failures as annotations of a GitHub workflow
 *
 * GitHub shows ten of a kind for each step: ten are written, then one line
 * that counts. All failures go to the page of the run, where
 * GITHUB_STEP_SUMMARY names its file.
 */
#include <stdlib.h>
#include <string.h>

#include "base/scope.h"
#include "base/text.h"
#include "report_format.h"

#define SUMMARY_MAX ((size_t)512 << 10)	/* of the 1 MiB that GitHub takes */
#define WHY_MAX 300			/* bytes of a reason there */

static void github_open(struct report *report)
{
	report->sink->summary.max = SUMMARY_MAX;
}

/* A newline would end the command, and what follows could be another one. */
static void add_escaped(struct buf *out, struct str text, bool property)
{
	FREE_BUF struct buf safe = BUF_INIT;

	text_escape(&safe, text, TEXT_BLANKS_PLAIN);
	for (size_t i = 0; i < safe.len; i++) {
		char c = safe.at[i];

		if (c == '%' || c == '\n' || (property && strchr(":,", c)))
			buf_format(out, "%%%02X", (unsigned)c);
		else
			buf_char(out, c);
	}
}

/* In a table of Markdown as code, which ends at a backtick and at a bar. */
static void add_code(struct buf *out, struct str text)
{
	FREE_BUF struct buf safe = BUF_INIT;

	text_escape(&safe, str_slice(text, 0, WHY_MAX), TEXT_BLANKS_PLAIN);
	buf_text(out, "<code>");
	for (size_t i = 0; i < safe.len; i++) {
		char c = safe.at[i];

		if (strchr("&<>|`*_[]\\~:@#\n", c))
			buf_format(out, "&#%u;", (unsigned)c);
		else
			buf_char(out, c);
	}
	buf_text(out, "</code>");
}

void report_annotation(FILE *to, const struct report_result *a)
{
	FREE_BUF struct buf out = BUF_INIT;

	buf_format(&out, "::%s file=", a->level);
	add_escaped(&out, report_repository_path(a->path), true);
	if (a->line)
		buf_format(&out, ",line=%u", a->line);
	if (a->column)
		buf_format(&out, ",col=%u", a->column);
	buf_text(&out, ",title=");
	add_escaped(&out, a->title, true);
	buf_text(&out, "::");
	add_escaped(&out, a->message, false);
	if (a->details.len) {
		buf_text(&out, "%0A");
		add_escaped(&out, a->details, false);
	}
	buf_char(&out, '\n');
	report_write(to, &out);
}

static void annotate(struct report *report, const struct report_result *a)
{
	struct buf *page = &report->sink->summary;

	buf_text(page, "| ");
	add_code(page, report_repository_path(a->path));
	buf_format(page, " | %u | ", a->line);
	add_code(page, a->title);
	buf_text(page, " | ");
	add_code(page, a->message);
	buf_text(page, " |\n");
	if (++report->sink->tally.failures <= REPORT_ANNOTATIONS)
		report_annotation(report->sink->to, a);
}

static void github_complaint(struct report *report, const struct complaint *c)
{
	annotate(report, &(struct report_result){
		.level = "error",
		.path = c->path, .line = c->line, .column = c->column,
		.title = STR("unreadable"), .message = c->text,
	});
}

static void github_verdict(struct report *report, const struct verdict *v)
{
	FREE_BUF struct buf title = BUF_INIT;
	FREE_BUF struct buf details = BUF_INIT;

	if (!report_is_failure(v))
		return;
	report_title(&title, v);
	report_details(&details, report, v);
	annotate(report, &(struct report_result){
		.level = "error",
		.path = v->path, .line = v->line, .title = buf_view(&title),
		.message = v->why, .details = buf_view(&details),
	});
}

/* Others write to the same file, each at its end. */
static void write_page(struct report *report, const struct buf *counts)
{
	const char *path = getenv("GITHUB_STEP_SUMMARY");
	struct buf *rows = &report->sink->summary;
	CLOSE_FILE FILE *to = path && *path ? fopen(path, "a") : NULL;

	if (!to)
		return;
	fputs("### whatprints check\n\n", to);
	report_write(to, counts);
	if (!rows->len)
		return;
	fputs("\n| file | line | question | what is wrong |\n"
	      "|---|---|---|---|\n", to);
	report_write(to, rows);
	if (rows->full)
		fputs("\n\n(There are more than fit here.)\n", to);
}

static void github_close(struct report *report)
{
	struct sink *sink = report->sink;
	FREE_BUF struct buf out = BUF_INIT;
	FREE_BUF struct buf counts = BUF_INIT;

	if (report->cut_short.at) {
		buf_text(&out, "::error title=whatprints::");
		add_escaped(&out, report->cut_short, false);
		buf_char(&out, '\n');
	}
	if (sink->tally.failures > REPORT_ANNOTATIONS)
		buf_format(&out, "%zu more are not shown here\n",
			   sink->tally.failures - REPORT_ANNOTATIONS);
	report_counts(&counts, report);
	buf_str(&out, buf_view(&counts));
	report_write(sink->to, &out);
	write_page(report, &counts);
}

const struct report_format report_github = {
	.name = "github",
	.open = github_open,
	.complaint = github_complaint,
	.verdict = github_verdict,
	.close = github_close,
};
