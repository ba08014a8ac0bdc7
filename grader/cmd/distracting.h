/*
 * distracting.h - what the files of `whatprints distractors` share
 *
 * distractors.c has the options and goes through the bank, distractors_find.c
 * runs programs until what is offered is proved, distractors_write.c puts it
 * into the files.
 *
 * The unit of work is a place: the options of one question that hold for the
 * same Pythons. Most questions have one; one with options in its `#: @`
 * sections, or with answers there and no options at all, has one for each.
 */
#ifndef CMD_DISTRACTING_H
#define CMD_DISTRACTING_H

#include "cmd/predict.h"
#include "report_distract.h"

#define DISTRACTORS_MAX 16
#define PYTHONS_MAX 16

struct distract_options {
	struct common common;
	const char *cache;
	unsigned count, write;
	bool dry_run;
};

struct place {
	const struct question *question;
	size_t section;		/* index; where the options are, or would be */
	unsigned box[PYTHONS_MAX], minor[PYTHONS_MAX];	/* ascending */
	struct outcome *answers;	/* by box; then those of sections that
					   no Python here can run */
	size_t boxes, answer_count;
	size_t wanted;		/* wrong options to be found */
	enum distract_state state;
	struct str why;
	/* What is known while its batch is at work. */
	struct distract d;
	struct predicted predicted;
	struct candidates all;
	size_t picks[DISTRACTORS_MAX], pick_count;
};

static inline const struct section *place_section(const struct place *place)
{
	return &place->question->sections[place->section];
}

/* Fills `all` and `picks` of the places that are DISTRACT_FOUND: what is
 * picked was run on all their Pythons, and printed the same each time. */
CHECKED int distract_find(const struct predictor *predictor,
			  struct arena *arena, struct place *const *places,
			  size_t count, struct err *err);

/* Puts what was picked into the file, for all places of one question, and
 * sets their state. What can't be written is refused for all of them. */
void distract_write(const struct predictor *predictor, struct arena *arena,
		    struct place *places, size_t count, bool dry_run);

#endif
