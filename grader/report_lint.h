/*
 * report_lint.h - findings of lint, and its rules -> text and JSON
 *
 * Out:   bytes on a FILE, fields as in grader/schema/lint.schema.json
 * Never: decides anything
 */
#ifndef REPORT_LINT_H
#define REPORT_LINT_H

#include "lint.h"
#include "report.h"

/* "file:line:column: severity: text [code]", as editors read it. */
void report_findings_human(FILE *to, const struct findings *findings,
			   bool color);
/* "3 questions: 1 error, 2 warnings; --fix mends 1"; `mended` were. */
void report_findings_sum(FILE *to, const struct findings *findings,
			 size_t questions, size_t mended);
/* SARIF 2.1.0, with all rules in it. */
void report_findings_sarif(FILE *to, const struct findings *findings);
/* Annotations of GitHub: ten of each severity, then how many more there are. */
void report_findings_github(FILE *to, const struct findings *findings);
/* One object, with no line break after it. */
void report_finding_json(FILE *to, const struct finding *finding);

/* The table of rules: for --list. */
void report_rules_human(FILE *to);
void report_rule_json(FILE *to, const struct lint_rule *rule);

#endif
