/*
 * report_coverage.h - coverage -> tables, and rows of JSON
 *
 * Out:   bytes on a FILE, fields as in grader/schema/coverage.schema.json
 * Never: decides anything
 */
#ifndef REPORT_COVERAGE_H
#define REPORT_COVERAGE_H

#include "coverage.h"
#include "report.h"

void report_coverage_human(FILE *to, const struct coverage *coverage);
/* A row for each exam, its sections and its objectives. */
void report_coverage_json(struct report_list *list,
			  const struct coverage *coverage);

#endif
