/* report_sarif.c - failures as SARIF 2.1.0, for code scanning */
#include <string.h>

#include "base/json_write.h"
#include "base/scope.h"
#include "base/text.h"
#include "report_format.h"

static const struct report_rule rules[] = {
	{"wrong", "The key or an option says something else than the program "
		  "does."},
	{"stale", "There is no answer key yet."},
	{"unstable", "Two runs of the program print different things."},
	{"refused", "The jail interfered, so that nothing can be known."},
	{"unreadable", "The file is no question that can be read."},
	{"not-run", "The program could not be run here."},
};

void report_sarif_begin(struct report_list *list, FILE *to)
{
	*list = (struct report_list){.to = to, .array = true};
	fputs("{\"$schema\": \"https://json.schemastore.org/sarif-2.1.0.json\""
	      ", \"version\": \"2.1.0\", \"runs\": [{\n\"results\": ",
	      to);
}

static void sarif_open(struct report *report)
{
	report_sarif_begin(&report->sink->list, report->sink->to);
}

/* A path as a reference of RFC 3986. */
static void add_uri(struct buf *out, struct str path)
{
	FREE_BUF struct buf uri = BUF_INIT;

	path = report_repository_path(path);
	if (str_starts(path, "/"))
		buf_text(&uri, "file://");
	for (size_t i = 0; i < path.len; i++) {
		unsigned char c = (unsigned char)path.at[i];
		bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
			|| (c >= '0' && c <= '9') || (c && strchr("/-._~", c));

		buf_format(&uri, plain ? "%c" : "%%%02X", c);
	}
	json_text(out, "uri", buf_view(&uri));
}

/* SARIF has no place for the bytes of what is no text. */
static void add_text(struct buf *out, const char *name, struct str text)
{
	FREE_BUF struct buf safe = BUF_INIT;

	text_escape(&safe, text, TEXT_BLANKS_PLAIN);
	json_text(out, name, safe.len ? buf_view(&safe) : STR(""));
}

static void add_message(struct buf *out, const char *name, struct str text)
{
	json_open(out, name, '{');
	add_text(out, "text", text);
	json_close(out, '}');
}

static void add_location(struct buf *out, const struct report_result *r)
{
	json_open(out, "locations", '[');
	json_open(out, NULL, '{');
	json_open(out, "physicalLocation", '{');
	json_open(out, "artifactLocation", '{');
	add_uri(out, r->path);
	json_close(out, '}');
	if (r->line) {
		json_open(out, "region", '{');
		json_number(out, "startLine", r->line);
		if (r->column)
			json_number(out, "startColumn", r->column);
		json_close(out, '}');
	}
	json_close(out, '}');
	json_close(out, '}');
	json_close(out, ']');
}

void report_sarif_result(struct report_list *list,
			 const struct report_result *r)
{
	FREE_BUF struct buf out = BUF_INIT;

	report_list_item(list);
	json_open(&out, NULL, '{');
	json_text(&out, "ruleId", str_of(r->rule));
	json_text(&out, "level", str_of(r->level));
	add_message(&out, "message", r->message);
	add_location(&out, r);
	/* By this an alert is known again when its line has moved. */
	json_open(&out, "partialFingerprints", '{');
	add_text(&out, "question/v1", r->fingerprint);
	json_close(&out, '}');
	json_close(&out, '}');
	report_write(list->to, &out);
}

static void sarif_complaint(struct report *report, const struct complaint *c)
{
	FREE_BUF struct buf print = BUF_INIT;

	buf_str(&print, report_repository_path(c->path));
	buf_text(&print, ": ");
	buf_str(&print, c->text);
	report_sarif_result(&report->sink->list, &(struct report_result){
		.rule = "unreadable", .level = "error", .message = c->text,
		.path = c->path, .line = c->line, .column = c->column,
		.fingerprint = buf_view(&print),
	});
}

static void sarif_verdict(struct report *report, const struct verdict *v)
{
	FREE_BUF struct buf message = BUF_INIT;
	FREE_BUF struct buf print = BUF_INIT;

	if (!report_is_failure(v))
		return;
	report_title(&print, v);
	report_title(&message, v);
	buf_text(&message, ": ");
	buf_str(&message, v->why);
	report_sarif_result(&report->sink->list, &(struct report_result){
		.rule = v->ours ? "not-run" : check_result_name(v->result),
		.level = "error", .message = buf_view(&message),
		.path = v->path, .line = v->line,
		.fingerprint = buf_view(&print),
	});
}

static void add_tool(struct buf *out, const struct report_rule *rule,
		     size_t count)
{
	json_open(out, "tool", '{');
	json_open(out, "driver", '{');
	json_text(out, "name", STR("whatprints"));
	json_text(out, "semanticVersion", STR(WHATPRINTS_VERSION));
	json_open(out, "rules", '[');
	for (size_t i = 0; i < count; i++) {
		json_open(out, NULL, '{');
		json_text(out, "id", str_of(rule[i].id));
		add_message(out, "shortDescription", str_of(rule[i].text));
		json_close(out, '}');
	}
	json_close(out, ']');
	json_close(out, '}');
	json_close(out, '}');
}

static void add_invocation(struct buf *out, bool success,
			   struct str cut_short)
{
	json_open(out, "invocations", '[');
	json_open(out, NULL, '{');
	json_bool(out, "executionSuccessful", success);
	if (cut_short.at) {
		json_open(out, "toolExecutionNotifications", '[');
		json_open(out, NULL, '{');
		json_text(out, "level", STR("error"));
		add_message(out, "message", cut_short);
		json_close(out, '}');
		json_close(out, ']');
	}
	json_close(out, '}');
	json_close(out, ']');
}

void report_sarif_end(struct report_list *list, const struct report_rule *rule,
		      size_t count, bool success, struct str cut_short)
{
	FREE_BUF struct buf out = BUF_INIT;
	struct str rest;

	report_list_end(list);
	/* The rest of the object that report_sarif_begin() began. */
	json_open(&out, NULL, '{');
	add_tool(&out, rule, count);
	add_invocation(&out, success, cut_short);
	json_text(&out, "columnKind", STR("unicodeCodePoints"));
	json_close(&out, '}');
	rest = str_slice(buf_view(&out), 1, out.len);
	fputc(',', list->to);
	fwrite(rest.at, 1, rest.len, list->to);
	fputs("]}\n", list->to);
}

static void sarif_close(struct report *report)
{
	report_sarif_end(&report->sink->list, rules,
			 sizeof(rules) / sizeof(rules[0]),
			 !report->cut_short.at && !report->totals.ours,
			 report->cut_short);
}

const struct report_format report_sarif = {
	.name = "sarif",
	.open = sarif_open,
	.complaint = sarif_complaint,
	.verdict = sarif_verdict,
	.close = sarif_close,
};
