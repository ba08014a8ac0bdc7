/*
 * examining.h - what the files of `whatprints exam` share
 *
 * exam.c has the options, starts a sitting or goes on with one; exam_sit.c
 * asks; exam_tell.c grades and tells; exam_print.c writes a paper as a sheet.
 */
#ifndef CMD_EXAMINING_H
#define CMD_EXAMINING_H

#include "cmd/console.h"
#include "cmd/learning.h"
#include "paper.h"

#define EXAM_OPTIONS 26

struct exam_options {
	struct common common;
	struct learning_options learning;
	const char *seed, *print;
	bool plain, abandon;
};

struct examining {
	const struct exam_options *options;
	struct learning learning;
	struct console console;
	struct sittings sittings;
	const struct exam *exam;
	struct sitting *sitting;	/* in sittings */
	struct paper paper;
	bool color;
};

/* Appends an entry of the sitting, and takes it in. */
CHECKED int exam_log(struct examining *x, struct entry *entry,
		     struct err *err);
/* What options a place is answered by; NULL where it is typed. */
const struct section *exam_options_at(const struct examining *x,
				      size_t place);

/* ---- exam_sit.c */
enum exam_left { EXAM_FINISHED, EXAM_TIME_UP, EXAM_LEFT, EXAM_STOPPED };
CHECKED int exam_sit(struct examining *x, enum exam_left *out,
		     struct err *err);

/* ---- exam_tell.c */
/* The score of the answers so far. */
struct paper_score exam_grade(struct examining *x, struct arena *arena,
			      struct grade *grades);
void exam_tell(struct examining *x);
/* Which exams were passed, and what that is worth. */
void exam_tell_status(struct examining *x);

/* ---- exam_print.c */
CHECKED int exam_print(struct examining *x, const char *path,
		       struct err *err);

#endif
