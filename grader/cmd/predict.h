/*
 * predict.h - what beliefs and slips predict for many questions, kept on disk
 *
 * In:    questions, each with the box that is to answer for it
 * Out:   a set of predictions for each, from the cache or by running them;
 *        the sentences of a belief are the catalogue's, not the cache's: they
 *        may be better by now
 * Errs:  ERR_SYSTEM when a box can't be trusted, or nothing runs
 * Never: judges an answer
 *
 * All that one call asks for runs together, a box at a time, since starting a
 * box takes as long as a question does. Who has thousands of questions calls
 * it for PREDICT_BATCH of them at a time, with an arena of its own each time:
 * a question's predictions take some 100 KB.
 */
#ifndef CMD_PREDICT_H
#define CMD_PREDICT_H

#include "beliefs.h"
#include "causes.h"
#include "cmd/common.h"

#define PREDICT_BATCH 128
#define PREDICT_NOWHERE UINT32_MAX

struct predicted {
	const struct question *question;
	unsigned box;		/* an index, or PREDICT_NOWHERE */
	struct cause_set set;	/* filled; not `known` where nothing is */
};

struct predictor {
	const struct common *common;
	struct pythons *pythons;
	struct str folder;	/* of the cache */
	const struct belief *beliefs;
	size_t belief_count;
};
#define PREDICT_CACHE(type) \
	{"cache", 0, CLI_TEXT, offsetof(type, cache), "DIR", \
	 "where what beliefs and slips print is kept; default: " \
	 "~/.cache/whatprints/predictions", 0, 0}

/* `cache` from PREDICT_CACHE(), or NULL. */
struct predictor predictor_init(struct arena *arena,
				const struct common *common,
				struct pythons *pythons, const char *cache);
/* What could be learnt before a failure is there all the same. */
CHECKED int predict(const struct predictor *predictor, struct arena *arena,
		    struct predicted *all, size_t count, struct err *err);
/* "belief RangeInclusive: `range(a, b)` includes b", "slip other-branch: line 3
 * read `if n:`": for an author. */
struct str predict_remark(const struct predictor *predictor,
			  struct arena *arena, const struct prediction *one);

#endif
