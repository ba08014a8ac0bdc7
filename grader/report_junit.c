/* report_junit.c - check results as JUnit XML, as CI services read it
 *
 * The counts stand before what they count, so the cases go to a temporary
 * file first. XML is written here and not by libxml2, which would hold the
 * whole document in memory; there are six elements, and one escape.
 */
#include <string.h>

#include "base/scope.h"
#include "base/text.h"
#include "report_format.h"

static void junit_open(struct report *report)
{
	report->sink->body = tmpfile();
}

/* What text_escape() leaves is valid XML but for markup, and two characters
 * that XML has not. */
static void add_escaped(struct buf *out, struct str text)
{
	static const char *const entity[128] = {
		['&'] = "&amp;", ['<'] = "&lt;", ['>'] = "&gt;",
		['"'] = "&quot;",
	};
	FREE_BUF struct buf safe = BUF_INIT;
	struct str all;

	text_escape(&safe, text, TEXT_BLANKS_PLAIN);
	all = buf_view(&safe);
	for (size_t i = 0; i < all.len; i++) {
		unsigned char c = (unsigned char)all.at[i];
		struct str here = str_slice(all, i, 3);

		if (str_is(here, "\xef\xbf\xbe") ||
		    str_is(here, "\xef\xbf\xbf")) {
			buf_text(out, "\xef\xbf\xbd");
			i += 2;
		} else if (c < 128 && entity[c]) {
			buf_text(out, entity[c]);
		} else {
			buf_char(out, (char)c);
		}
	}
}

static void add_set(struct buf *out, const char *name, struct str value)
{
	buf_format(out, " %s=\"", name);
	add_escaped(out, value);
	buf_char(out, '"');
}

static void add_seconds(struct buf *out, unsigned long long ms)
{
	buf_format(out, " time=\"%llu.%03llu\"", ms / 1000, ms % 1000);
}

/* Viewers group by class: one for each Python. */
static void start_case(struct buf *out, unsigned minor, struct str name)
{
	buf_text(out, "<testcase");
	if (minor)
		buf_format(out, " classname=\"whatprints.python3_%u\"", minor);
	else
		add_set(out, "classname", STR("whatprints"));
	add_set(out, "name", name);
}

static void add_fault(struct buf *out, const char *element, const char *type,
		      struct str message, struct str text)
{
	buf_format(out, ">\n<%s", element);
	add_set(out, "type", str_of(type));
	add_set(out, "message", message);
	buf_char(out, '>');
	add_escaped(out, text);
	buf_format(out, "</%s>\n</testcase>\n", element);
}

/* "path:12: why", and what the human format shows below it. */
static void add_place(struct buf *out, struct str path, unsigned line,
		      struct str why)
{
	buf_str(out, path);
	if (line)
		buf_format(out, ":%u", line);
	buf_text(out, ": ");
	buf_str(out, why);
	buf_char(out, '\n');
}

static void put(struct report *report, const struct buf *text)
{
	if (report->sink->body)
		report_write(report->sink->body, text);
}

static void junit_complaint(struct report *report, const struct complaint *c)
{
	FREE_BUF struct buf out = BUF_INIT;
	FREE_BUF struct buf text = BUF_INIT;
	FREE_BUF struct buf name = BUF_INIT;

	report->sink->tally.all++;
	report->sink->tally.errors++;
	add_place(&text, c->path, c->line, c->text);
	buf_str(&name, c->path);
	if (c->line)
		buf_format(&name, ":%u:%u", c->line, c->column);
	start_case(&out, 0, buf_view(&name));
	add_fault(&out, "error", "unreadable", c->text, buf_view(&text));
	put(report, &out);
}

static void junit_verdict(struct report *report, const struct verdict *v)
{
	FREE_BUF struct buf out = BUF_INIT;
	FREE_BUF struct buf text = BUF_INIT;

	report_tally(report, v);
	start_case(&out, v->minor, v->question->id);
	add_seconds(&out, v->ms);
	if (report_is_failure(v)) {
		add_place(&text, v->path, v->line, v->why);
		report_details(&text, report, v);
		add_fault(&out, v->ours ? "error" : "failure", v->ours
			  ? "not-run" : check_result_name(v->result), v->why,
			  buf_view(&text));
	} else if (v->result == CHECK_SKIPPED) {
		add_fault(&out, "skipped", "skipped", v->why, STR(""));
	} else {
		buf_text(&out, "/>\n");
	}
	put(report, &out);
}

static void add_counts(struct buf *out, const struct tally *t)
{
	buf_format(out, " tests=\"%zu\" failures=\"%zu\" errors=\"%zu\"",
		   t->all, t->failures, t->errors);
	add_seconds(out, t->ms);
}

static void copy_body(struct sink *sink)
{
	char chunk[16384];
	size_t got;

	rewind(sink->body);
	while ((got = fread(chunk, 1, sizeof(chunk), sink->body)))
		fwrite(chunk, 1, got, sink->to);
}

static void junit_close(struct report *report)
{
	struct sink *sink = report->sink;
	struct tally *t = &sink->tally;
	FREE_BUF struct buf out = BUF_INIT;

	if (report->cut_short.at) {
		t->all++;
		t->errors++;
		start_case(&out, 0, STR("the rest"));
		add_fault(&out, "error", "cut-short", report->cut_short,
			  STR(""));
		put(report, &out);
		buf_clear(&out);
	}
	buf_text(&out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
		 "<testsuites name=\"whatprints\"");
	add_counts(&out, t);
	buf_text(&out, ">\n<testsuite name=\"whatprints check\"");
	add_counts(&out, t);
	buf_format(&out, " skipped=\"%zu\">\n", t->skipped);
	report_write(sink->to, &out);
	copy_body(sink);
	fputs("</testsuite>\n</testsuites>\n", sink->to);
}

const struct report_format report_junit = {
	.name = "junit",
	.open = junit_open,
	.complaint = junit_complaint,
	.verdict = junit_verdict,
	.close = junit_close,
};
