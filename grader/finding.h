/*
 * finding.h - what lint found: a rule, a place, a sentence; plain data
 *
 * In:    nothing; filled by lint*.c
 * Out:   findings, for reports to read
 * Never: prints, runs, reads files
 */
#ifndef FINDING_H
#define FINDING_H

#include <stdbool.h>

#include "base/str.h"

enum severity {
	SEVERITY_ERROR,		/* wrong for every reader */
	SEVERITY_WARNING,	/* what a reviewer would send back */
	SEVERITY_INFO,		/* worth a look; no failure */
	SEVERITY_COUNT
};
/* "error", "warning", "info" */
const char *severity_name(enum severity severity);

struct finding {
	const char *code;	/* "WP012" */
	const char *name;	/* "unknown-objective" */
	enum severity severity;
	struct str path;	/* as reports show it */
	struct str id;		/* of the question; STR_NONE: it has none */
	unsigned line, column;	/* 1-based, in characters; line 0: the file */
	struct str text;	/* "what is wrong: what to do" */
	bool fixable;		/* that line of the trailer, for certain: */
	struct str fixed;	/* so; STR_NONE: it goes */
};

struct findings {
	struct finding *at;	/* malloc'ed; texts are in the arena of lint */
	size_t count, cap;
};
struct finding *findings_add(struct findings *list, struct finding one);
/* By path, line, column, code. */
void findings_sort(struct findings *list);
size_t findings_of(const struct findings *list, enum severity severity);
void findings_free(struct findings *list);

#endif
