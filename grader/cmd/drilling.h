/*
 * drilling.h - what the files of `whatprints drill` share
 *
 * drill.c has the options and the loop; drill_read.c reads an answer;
 * drill_tell.c shows questions, hints and feedback; drill_session.c remembers
 * what is drilled, so that it goes on tomorrow.
 */
#ifndef CMD_DRILLING_H
#define CMD_DRILLING_H

#include "answer.h"
#include "cmd/console.h"
#include "cmd/foresee.h"
#include "cmd/grading.h"
#include "cmd/learning.h"
#include "cmd/traced.h"
#include "draw.h"
#include "report_feedback.h"

#define DRILL_NEW 10	/* new questions a day, where nothing is said */
#define DRILL_OPTIONS 26

struct drill_options {
	struct common common;
	struct learning_options learning;
	const char *cache;
	unsigned new_count, count;
	bool plain, choices, due, fresh, variations;
};

struct drill {
	struct drill_options options;	/* with what was resumed */
	struct learning learning;
	struct console console;
	struct pythons pythons;
	bool has_pythons;
	struct predictor predictor;
	struct predicted *boxes;	/* by question */
	struct foresee foresee;
	struct str *beliefs;		/* names, as in the catalogue */
	struct policy policy;
	bool color;
	uint64_t seed;
	unsigned asked, right, new_asked;
	struct str last;	/* id of the last question */
};

/* How a learner leaves a question. */
enum drill_move {
	MOVE_ANSWER,
	MOVE_SKIP,
	MOVE_GIVE_UP,	/* asked to see the trace first */
	MOVE_QUIT,
	MOVE_STOPPED,	/* Ctrl-C */
};

/* One question on the screen. */
struct asking {
	struct arena arena;
	const struct question *question;
	size_t index;		/* in the bank */
	struct question varied;	/* that question points at, with a seed */
	uint64_t variation;	/* its seed; 0: as it is written */
	struct drawn drawn;
	struct grade_key key;
	struct traced run;
	bool tried;		/* to run it */
	bool choices;		/* one key; else typed */
	const struct section *options;
	size_t order[DRILL_OPTIONS];
	unsigned hints;
	int64_t shown_ms;
	struct answer answer;
	struct str ends;	/* as it is logged: "", "TypeError", "never" */
	const struct option *chosen;
};

/* Runs the program, told step by step, unless that was tried already. */
void drill_run(struct drill *d, struct asking *a);

/* ---- drill_read.c */
enum drill_move drill_read(struct drill *d, struct asking *a);

/* ---- drill_tell.c */
void drill_show(struct drill *d, const struct asking *a);
void drill_hint(struct drill *d, struct asking *a);
void drill_help(const struct asking *a);
void drill_trace(struct drill *d, struct asking *a);
void drill_feedback(struct drill *d, const struct asking *a,
		    const struct grade *grade);
void drill_reveal(struct drill *d, struct asking *a);
/* "next: 3 due, 120 new" */
void drill_hello(struct drill *d);
void drill_goodbye(struct drill *d, const struct drawn *nothing);

/* ---- drill_session.c */
/* Takes over what an unfinished drill selects, or starts one. */
CHECKED int drill_resume(struct drill *d, struct err *err);
CHECKED int drill_end(struct drill *d, struct err *err);

#endif
