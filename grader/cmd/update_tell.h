/*
 * update_tell.h - what `whatprints update` prints about one question
 *
 * In:    the runs of a question on one Python, or on two that disagree
 * Out:   lines on stdout
 * Never: decides
 */
#ifndef CMD_UPDATE_TELL_H
#define CMD_UPDATE_TELL_H

#include "cmd/slots.h"
#include "key.h"

/* A question on one Python, with its runs. */
struct task {
	const struct slot *slot;
	struct observation *seen;	/* key_plan_count() of them */
	struct key key;
};

struct update_style {
	bool color;
	bool whole;	/* --diff */
};

/* "VERB path:line: id: WHY"; line 0 and STR_NONE leave a part out. */
void tell_headline(const char *verb, const struct question *q, unsigned line,
		   struct str why);
/* KEY_VARIES and KEY_INTERFERED: the reason, and what was seen. */
void tell_refused(const struct task *task, const struct update_style *style);
/* Two Pythons of one section that print different things. */
void tell_disagreement(const struct task *older, const struct task *newer,
		       const struct update_style *style);

#endif
