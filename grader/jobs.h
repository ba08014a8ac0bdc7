/*
 * jobs.h - many plans over the boxes, observations back in plan order
 *
 * The only caller of sandbox_run(). Finds the boxes that are built.
 *
 * Errs:  ERR_SYSTEM when there is no box, ERR_USAGE when a named Python has
 *        none (it lists those there are)
 */
#ifndef JOBS_H
#define JOBS_H

#include "base/arena.h"
#include "base/err.h"
#include "sandbox/run.h"

struct pythons {
	struct sandbox_box box[16];
	size_t count;		/* ascending by minor */
	/* Of each, once jobs_trust() knows them: it runs with no less. */
	unsigned layers[16];
	struct arena arena;	/* owns the paths, and what boxes lack */
	struct box_means *asked;	/* what pythons_obstacle() knows */
};
/* The folder that holds the boxes, in the arena: ../libexec/whatprints/ from
 * this program's own, or $WHATPRINTS_LIBEXEC. */
CHECKED int jobs_libexec(struct arena *arena, const char **out,
			 struct err *err);
/* The former of these, whatever WHATPRINTS_LIBEXEC says. */
CHECKED int jobs_own_libexec(struct arena *arena, const char **out,
			     struct err *err);
/* The boxes that lie there. */
CHECKED int pythons_find(struct pythons *out, struct err *err);
/* Keeps those that `list` names: "3.9,3.13"; "all" in it keeps all. NULL
 * keeps the newest. */
CHECKED int pythons_select(struct pythons *p, const char *list,
			   struct err *err);
void pythons_free(struct pythons *p);
/* Why a question with these needs can't run in box `index`: what the machine
 * lacks, and the command that adds it. NULL when it can, or when the box has
 * other troubles, which the run will tell of. Starts the box, once for all
 * questions with the same needs. */
const char *pythons_obstacle(struct pythons *p, size_t index, unsigned needs);

struct jobs_options {
	unsigned jobs;			/* 0: one a CPU */
	bool require_all_layers;
	bool own_snippets;		/* below S2 too */
	bool progress;			/* a bar on stderr after a second */
	const char *verb;		/* "checking", for the bar */
	/* For a run that is one part of several: what is behind, and all. */
	size_t done, total;		/* total 0: just this run */
};

/* Called in plan order; the observation is the callee's to keep or clear.
 * Non-zero ends the run early. */
typedef int jobs_each(void *ctx, size_t index, struct observation *o);

/* Returns how many were delivered; fewer than `count` when interrupted
 * (interrupted() is then true) or when `each` ended it. */
size_t jobs_run(const struct pythons *p, const struct jobs_options *options,
		const struct run_plan *plans, size_t count,
		jobs_each *each, void *ctx);

/* SIGINT and SIGTERM set a flag that ends runs early; a second one ends the
 * program. Call once at start. */
void interrupt_install(void);
bool interrupted(void);
/* Waits until a descriptor can be read, or says that it is at its end: 1. At
 * most `ms`, -1 for ever: 0 then; -1 when interrupted, however late the signal
 * comes before the wait, or when the descriptor is none. */
int interrupt_wait(int fd, int ms);

#endif
