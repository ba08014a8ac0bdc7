/* report_tap.c - check results as TAP
 *
 * Version 13: perl's TAP::Parser and what is built on it refuse 14, and all
 * that is said here is written alike in both.
 */
#include "base/json_write.h"
#include "base/scope.h"
#include "base/text.h"
#include "report_format.h"

static void tap_open(struct report *report)
{
	fputs("TAP version 13\n", report->sink->to);
}

/* On one line; # would start a directive. */
static void add_escaped(struct buf *out, struct str text)
{
	FREE_BUF struct buf safe = BUF_INIT;

	text_escape(&safe, text, TEXT_BLANKS_PLAIN);
	for (size_t i = 0; i < safe.len; i++) {
		char c = safe.at[i];

		if (c == '#' || c == '\\')
			buf_char(out, '\\');
		buf_char(out, c == '\n' ? ' ' : c);
	}
}

static void start_point(struct buf *out, struct report *report, bool ok)
{
	buf_format(out, "%sok %zu - ", ok ? "" : "not ",
		   ++report->sink->tally.all);
}

/* `  name: "text"`: a JSON string is a YAML string too. */
static void add_text(struct buf *out, const char *name, struct str text)
{
	FREE_BUF struct buf value = BUF_INIT;

	if (!text.at)
		return;
	json_text(&value, NULL, text);
	buf_format(out, "  %s: ", name);
	buf_str(out, buf_view(&value));
	buf_char(out, '\n');
}

static void add_place(struct buf *out, struct str path, unsigned line)
{
	buf_text(out, "  at:\n  ");
	add_text(out, "file", path);
	if (line)
		buf_format(out, "    line: %u\n", line);
}

static void tap_complaint(struct report *report, const struct complaint *c)
{
	FREE_BUF struct buf out = BUF_INIT;

	start_point(&out, report, false);
	add_escaped(&out, c->path);
	if (c->line)
		buf_format(&out, ":%u:%u", c->line, c->column);
	buf_text(&out, "\n  ---\n");
	add_text(&out, "message", c->text);
	add_text(&out, "severity", STR("unreadable"));
	add_place(&out, c->path, c->line);
	buf_text(&out, "  ...\n");
	report_write(report->sink->to, &out);
}

static void tap_verdict(struct report *report, const struct verdict *v)
{
	FREE_BUF struct buf out = BUF_INIT;
	FREE_BUF struct buf title = BUF_INIT;
	bool failed = report_is_failure(v);

	start_point(&out, report, !failed);
	report_title(&title, v);
	add_escaped(&out, buf_view(&title));
	if (v->result == CHECK_SKIPPED && !failed) {
		buf_text(&out, " # SKIP ");
		add_escaped(&out, v->why);
	}
	buf_char(&out, '\n');
	if (failed) {
		buf_text(&out, "  ---\n");
		add_text(&out, "message", v->why);
		add_text(&out, "severity", v->ours ? STR("not run") :
			 str_of(check_result_name(v->result)));
		add_place(&out, v->path, v->line);
		add_text(&out, "found", v->actual);
		add_text(&out, "wanted", v->expected);
		buf_text(&out, "  ...\n");
	}
	report_write(report->sink->to, &out);
}

static void tap_close(struct report *report)
{
	FREE_BUF struct buf out = BUF_INIT;

	if (report->cut_short.at) {
		buf_text(&out, "Bail out! ");
		add_escaped(&out, report->cut_short);
		buf_char(&out, '\n');
	} else {
		buf_format(&out, "1..%zu\n", report->sink->tally.all);
	}
	report_write(report->sink->to, &out);
}

const struct report_format report_tap = {
	.name = "tap",
	.open = tap_open,
	.complaint = tap_complaint,
	.verdict = tap_verdict,
	.close = tap_close,
};
