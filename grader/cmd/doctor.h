/*
 * doctor.h - what `whatprints doctor` found, and what to do about it
 *
 * In:    what a box says of itself, what the attempts in it came to, what the
 *        machine allows
 * Out:   for each layer that is missing one remedy, from a table
 *        (doctor_cases.c): why, what it means, the one command that mends it
 * Never: guesses: without a fact that tells the case apart there is a row that
 *        says how the layer comes about at all
 */
#ifndef CMD_DOCTOR_H
#define CMD_DOCTOR_H

#include "base/buf.h"
#include "sandbox/run.h"

struct remedy {
	const char *why;
	const char *command;	/* see doctor_command() */
};

/* What a snippet can do without the layer, or what doesn't run. */
const char *doctor_meaning(enum jail_layer missing);
/* Why a box with these layers lacks `missing`. */
const struct remedy *doctor_remedy(enum jail_layer missing, unsigned layers,
				   unsigned facts);
/* Why a box doesn't start; never NULL. */
const struct remedy *doctor_broken(unsigned facts);
/* Appends the command with the boxes' folder put in. */
void doctor_command(struct buf *out, const struct remedy *remedy,
		    const char *box);

/* What is no layer, but good to know; `index` counts up from 0 until NULL. */
struct doctor_note {
	unsigned facts;
	const char *means;
	struct remedy remedy;
};
const struct doctor_note *doctor_note(unsigned facts, size_t index);

/* A box, as it was found. */
struct patient {
	const struct sandbox_box *box;
	struct sandbox_report report;
	struct attempts attempts;
};
void doctor_json(struct buf *out, const struct patient *patient,
		 unsigned facts);

#endif
