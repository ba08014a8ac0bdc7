/*
 * update_tell.h - what `whatprints update` prints about one question
 *
 * In:    the runs of a question on one Python
 * Out:   lines or JSON on stdout (grader/schema/update.schema.json)
 * Never: decides
 */
#ifndef CMD_UPDATE_TELL_H
#define CMD_UPDATE_TELL_H

#include "cmd/slots.h"
#include "key.h"
#include "report.h"

/* A question on one Python, with its runs. */
struct task {
	const struct slot *slot;
	struct observation *seen;	/* key_plan_count() of them */
	struct key key;
};

enum told {
	TOLD_UPDATED,
	TOLD_TO_UPDATE,		/* --dry-run */
	TOLD_UNCHANGED,
	TOLD_REFUSED,
	TOLD_SKIPPED,
	TOLD_NOT_RUN,		/* trouble of ours */
	TOLD_NOT_WRITTEN,	/* the same, with the file */
	TOLD_OPTION,		/* an option that doesn't hold */
};

struct teller {
	bool human;		/* else an object each, into list */
	struct report_list list;
	bool color, whole;	/* whole: --diff */
	int level;		/* of the jail that the runs had; 0 none ran */
};

/*
 * "refused path:line: id: WHY", and the details below it; or one object
 * without them. Line 0, an empty WHY and NULL leave a part out.
 */
void tell(struct teller *teller, enum told what, const struct question *q,
	  unsigned line, struct str why, const struct buf *details);
/* KEY_VARIES and KEY_INTERFERED: the reason, and what was seen. */
void tell_refused(struct teller *teller, const struct task *task);

#endif
