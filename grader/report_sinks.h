/*
 * report_sinks.h - the formats of one report, and where what they say goes
 *
 * Errs:  ERR_USAGE for two reports in one place; ERR_SYSTEM for a file that
 *        can't be written
 * Never: included outside report*.c
 */
#ifndef REPORT_SINKS_H
#define REPORT_SINKS_H

#include "report_format.h"

/* report->options is filled. On failure sinks_free() is still the caller's. */
CHECKED int sinks_open(struct report *report, FILE *to, struct err *err);
void sinks_complaint(struct report *report, const struct complaint *c);
void sinks_settled(struct report *report);
void sinks_verdict(struct report *report, const struct verdict *v);
/* Puts the files in their places. */
CHECKED int sinks_close(struct report *report, struct err *err);
void sinks_free(struct report *report);

#endif
