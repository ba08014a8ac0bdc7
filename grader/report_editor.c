/* report_editor.c - failures as editors and compilers' readers take them
 *
 * "file:line:column: severity: message [code]", one line each and nothing
 * else, as gcc writes its own and as `lint` writes its findings; the code is
 * the result's name.
 */
#include "base/scope.h"
#include "base/text.h"
#include "report_format.h"

/* Who reads it takes each line for a message. */
static void add_text(struct buf *out, struct str text)
{
	FREE_BUF struct buf safe = BUF_INIT;

	text_escape(&safe, text, TEXT_BLANKS_PLAIN);
	for (size_t i = 0; i < safe.len; i++) {
		if (safe.at[i] == '\n')
			buf_text(out, "\\n");
		else
			buf_char(out, safe.at[i]);
	}
}

static void add_place(struct buf *out, struct str path, unsigned line,
		      unsigned column)
{
	add_text(out, path);
	buf_format(out, ":%u:%u: error: ", line ? line : 1,
		   column ? column : 1);
}

static void editor_complaint(struct report *report, const struct complaint *c)
{
	FREE_BUF struct buf out = BUF_INIT;

	add_place(&out, c->path, c->line, c->column);
	add_text(&out, c->text);
	buf_text(&out, " [unreadable]\n");
	report_write(report->sink->to, &out);
}

static void editor_verdict(struct report *report, const struct verdict *v)
{
	FREE_BUF struct buf title = BUF_INIT;
	FREE_BUF struct buf out = BUF_INIT;

	if (!report_is_failure(v))
		return;
	report_title(&title, v);
	add_place(&out, v->path, v->line, 1);
	add_text(&out, buf_view(&title));
	buf_text(&out, ": ");
	add_text(&out, v->why);
	buf_format(&out, " [%s]\n", v->ours ? "not-run"
					    : check_result_name(v->result));
	report_write(report->sink->to, &out);
}

static void editor_close(struct report *report)
{
	FREE_BUF struct buf out = BUF_INIT;

	if (!report->cut_short.at)
		return;
	buf_text(&out, "whatprints: ");
	add_text(&out, report->cut_short);
	buf_char(&out, '\n');
	report_write(report->sink->to, &out);
}

const struct report_format report_editor = {
	.name = "editor",
	.complaint = editor_complaint,
	.verdict = editor_verdict,
	.close = editor_close,
};
