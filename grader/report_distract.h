/*
 * report_distract.h - wrong options that were found -> text and JSON
 *
 * In:    what was found for a question, or for one of its `#: @` sections
 * Out:   bytes in a buf; a raw byte of a program never reaches a terminal
 * Never: decides
 *
 * JSON fields are those of grader/schema/distractors.schema.json.
 */
#ifndef REPORT_DISTRACT_H
#define REPORT_DISTRACT_H

#include "base/buf.h"
#include "distract.h"

enum distract_state {
	DISTRACT_FOUND,		/* to look at; maybe none */
	DISTRACT_WRITTEN,
	DISTRACT_TO_WRITE,	/* --dry-run */
	DISTRACT_UNCHANGED,	/* --write had nothing to do */
	DISTRACT_SKIPPED,	/* there can be none, by what the question is */
	DISTRACT_REFUSED,	/* the question itself doesn't hold */
	DISTRACT_NOT_RUN,	/* trouble of ours */
	DISTRACT_NOT_WRITTEN,	/* the same, with the file */
	DISTRACT_STATES
};
/* "found", "written"... */
const char *distract_state_name(enum distract_state state);

struct distractor {
	const struct candidate *candidate;
	struct str remark;	/* "belief X: ..." */
};

struct distracted {
	const struct question *question;
	unsigned line;		/* of its `#: @`; 0: the default section */
	const unsigned *minors;	/* the Pythons it was proved on */
	size_t minor_count;
	const struct outcome *answer;	/* NULL: not known */
	const struct distractor *found;
	size_t count, wanted;
	size_t there;		/* wrong options that were there before */
	size_t left_out[CANDIDATE_REFUSED + 1];	/* by enum candidate_state */
	enum distract_state state;
	struct str why;		/* empty where there is nothing to say */
};

void report_distracted_human(struct buf *out, const struct distracted *d,
			     bool color);
void report_distracted_json(struct buf *out, const struct distracted *d);

#endif
