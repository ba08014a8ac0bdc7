/* report_lint.c - findings of lint, and its rules, as text and JSON */
#include "report_lint.h"

#include "base/json_write.h"
#include "base/scope.h"
#include "base/text.h"
#include "report_format.h"

static void add_finding(struct buf *out, const struct finding *f, bool color)
{
	static const enum paint paints[SEVERITY_COUNT] = {
		[SEVERITY_ERROR] = PAINT_BAD,
		[SEVERITY_WARNING] = PAINT_BAD,
		[SEVERITY_INFO] = PAINT_NOTE,
	};

	buf_text(out, report_paint(color, PAINT_PLACE));
	text_escape(out, f->path, TEXT_BLANKS_PLAIN);
	if (f->line)
		buf_format(out, ":%u:%u", f->line, f->column);
	buf_format(out, "%s: %s%s%s: ", report_paint(color, PAINT_OFF),
		   report_paint(color, paints[f->severity]),
		   severity_name(f->severity),
		   report_paint(color, PAINT_OFF));
	text_escape(out, f->text, TEXT_BLANKS_PLAIN);
	buf_format(out, " [%s]\n", f->code);
}

void report_findings_human(FILE *to, const struct findings *findings,
			   bool color)
{
	FREE_BUF struct buf out = BUF_INIT;

	for (size_t i = 0; i < findings->count; i++) {
		buf_clear(&out);
		add_finding(&out, &findings->at[i], color);
		report_write(to, &out);
	}
}

static size_t fixable(const struct findings *findings)
{
	size_t count = 0;

	for (size_t i = 0; i < findings->count; i++)
		count += findings->at[i].fixable;
	return count;
}

void report_findings_sum(FILE *to, const struct findings *findings,
			 size_t questions, size_t mended)
{
	static const char *const plural[SEVERITY_COUNT] = {
		[SEVERITY_ERROR] = "errors", [SEVERITY_WARNING] = "warnings",
		[SEVERITY_INFO] = "infos",
	};
	const char *comma = "";

	fprintf(to, "%zu question%s: ", questions, questions == 1 ? "" : "s");
	for (int i = 0; i < SEVERITY_COUNT; i++) {
		size_t count = findings_of(findings, (enum severity)i);

		if (!count)
			continue;
		fprintf(to, "%s%zu %s", comma, count, count == 1 ?
			severity_name((enum severity)i) : plural[i]);
		comma = ", ";
	}
	if (!findings->count)
		fputs("nothing found", to);
	if (mended)
		fprintf(to, "; %zu mended", mended);
	else if (fixable(findings))
		fprintf(to, "; --fix mends %zu", fixable(findings));
	fputc('\n', to);
}

/* A finding as services are told of it. */
static struct report_result result_of(const struct finding *f,
				      const char *level, struct buf *print)
{
	buf_str(print, f->id.at ? f->id : report_repository_path(f->path));
	buf_text(print, ": ");
	buf_str(print, f->text);
	return (struct report_result){
		.rule = f->code, .level = level, .path = f->path,
		.title = str_of(f->name), .message = f->text,
		.fingerprint = buf_view(print), .line = f->line,
		.column = f->line ? f->column : 0,
	};
}

void report_findings_sarif(FILE *to, const struct findings *findings)
{
	static const char *const levels[SEVERITY_COUNT] = {
		[SEVERITY_ERROR] = "error", [SEVERITY_WARNING] = "warning",
		[SEVERITY_INFO] = "note",
	};
	struct report_rule rules[LINT_RULES_MAX];
	struct report_list list;

	report_sarif_begin(&list, to);
	for (size_t i = 0; i < findings->count; i++) {
		const struct finding *f = &findings->at[i];
		FREE_BUF struct buf print = BUF_INIT;
		struct report_result r = result_of(f, levels[f->severity],
						   &print);

		report_sarif_result(&list, &r);
	}
	for (size_t i = 0; i < lint_rule_count; i++)
		rules[i] = (struct report_rule){lint_rules[i].code,
						lint_rules[i].reason};
	report_sarif_end(&list, rules, lint_rule_count, true, STR_NONE);
}

void report_findings_github(FILE *to, const struct findings *findings)
{
	static const char *const levels[SEVERITY_COUNT] = {
		[SEVERITY_ERROR] = "error", [SEVERITY_WARNING] = "warning",
		[SEVERITY_INFO] = "notice",
	};
	size_t told[SEVERITY_COUNT] = {0}, more = 0;

	for (size_t i = 0; i < findings->count; i++) {
		const struct finding *f = &findings->at[i];
		FREE_BUF struct buf print = BUF_INIT;
		struct report_result r = result_of(f, levels[f->severity],
						   &print);

		if (told[f->severity]++ < REPORT_ANNOTATIONS)
			report_annotation(to, &r);
		else
			more++;
	}
	if (more)
		fprintf(to, "%zu more are not shown here\n", more);
}

void report_finding_json(FILE *to, const struct finding *f)
{
	FREE_BUF struct buf out = BUF_INIT;

	json_open(&out, NULL, '{');
	json_text(&out, "code", str_of(f->code));
	json_text(&out, "name", str_of(f->name));
	json_text(&out, "severity", str_of(severity_name(f->severity)));
	json_text(&out, "id", f->id);
	json_text(&out, "file", f->path);
	if (f->line) {
		json_number(&out, "line", f->line);
		json_number(&out, "column", f->column);
	} else {
		json_null(&out, "line");
		json_null(&out, "column");
	}
	json_text(&out, "message", f->text);
	json_bool(&out, "fixable", f->fixable);
	json_close(&out, '}');
	report_write(to, &out);
}

void report_rules_human(FILE *to)
{
	for (size_t i = 0; i < lint_rule_count; i++) {
		const struct lint_rule *rule = &lint_rules[i];

		fprintf(to, "%s  %-7s  %-17s  %s%s%s\n", rule->code,
			severity_name(rule->severity), rule->name,
			rule->reason, rule->judge ? " (runs)" : "",
			rule->fixes ? " (--fix)" : "");
	}
}

void report_rule_json(FILE *to, const struct lint_rule *rule)
{
	FREE_BUF struct buf out = BUF_INIT;

	json_open(&out, NULL, '{');
	json_text(&out, "code", str_of(rule->code));
	json_text(&out, "name", str_of(rule->name));
	json_text(&out, "severity", str_of(severity_name(rule->severity)));
	json_text(&out, "reason", str_of(rule->reason));
	json_bool(&out, "runs", rule->judge != NULL);
	json_bool(&out, "fixes", rule->fixes);
	json_close(&out, '}');
	report_write(to, &out);
}
