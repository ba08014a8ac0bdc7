/*
 * verdict.h - what a question's observations say of its key and options; pure
 *
 * In:    a question and what was observed on one Python (one run, or several
 *        under different seeds)
 * Out:   one verdict, pointing into both
 * Never: runs, prints
 */
#ifndef VERDICT_H
#define VERDICT_H

#include "compare.h"
#include "prediction.h"
#include "question.h"
#include "sandbox/run.h"

enum check_result {
	CHECK_TRUE,	/* key and options hold */
	CHECK_WRONG,	/* the key or an option says something else */
	CHECK_STALE,	/* there is no key yet (and no right option) */
	CHECK_UNSTABLE,	/* two seeds print different things */
	CHECK_REFUSED,	/* the jail interfered, so nothing can be known */
	CHECK_SKIPPED,	/* not run, or nothing that a run can prove */
	CHECK_UNREADABLE,	/* the file has mistakes */
	CHECK_RESULT_COUNT
};
/* "true", "wrong"...: the names of design section 9. */
const char *check_result_name(enum check_result result);

struct option_finding {
	const struct option *option;
	enum option_fact fact;
	/* A right option must match (loosely or vaguely is told, and is no
	 * failure) or be prose; a wrong one must not match, nor come closer
	 * than the right ones. */
	bool holds;
	/* With check --options: what a wrong one may come from, "belief X:
	 * ..."; STR_NONE where that isn't known. */
	struct str cause, cause_name;
	enum cause_kind cause_kind;
	unsigned cause_line;
};

struct verdict {
	enum check_result result;
	const struct question *question;	/* NULL for CHECK_UNREADABLE */
	struct str path;
	unsigned line;		/* where to look: a wrong key line, an option */
	unsigned minor;		/* 0 when not run */
	struct str why;		/* a sentence; empty for CHECK_TRUE */
	bool key_differs;	/* expected and actual are worth a diff */
	struct str expected, actual;	/* stdout; actual also when true */
	struct ending expected_ending, actual_ending;
	struct difference where;
	const struct observation *seen;	/* the one that is talked about */
	struct option_finding *options;
	size_t option_count;
	unsigned ms;		/* wall time of the run(s) */
	bool ours;		/* STATUS_NO_JAIL: our trouble, exit code 3 */
};

struct verdict verdict_check(struct arena *arena, const struct question *q,
			     unsigned minor, const struct observation *seen,
			     size_t seen_count);
struct verdict verdict_skipped(const struct question *q, unsigned minor,
			       struct str why);

#endif
