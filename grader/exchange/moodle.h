/*
 * moodle.h - what Moodle's two formats, GIFT and XML, have in common
 *
 * A typed answer is a pattern there: `*` stands for any text, `\*` for
 * itself. A backslash before a star can't be said.
 */
#ifndef MOODLE_H
#define MOODLE_H

#include "base/buf.h"
#include "exchange/import_record.h"

/* Why so many right choices, or the answer, can't be Moodle's, or NULL. */
const char *moodle_choice_refuse(size_t right_count);
const char *moodle_answer_refuse(struct str answer);
void moodle_answer_escape(struct buf *out, struct str answer);
/* The text that the pattern stands for; false when it stands for many. */
bool moodle_answer_read(struct arena *arena, struct str pattern,
			struct str *out);

/* Per cent for each of so many right choices, of the values Moodle knows. */
struct moodle_share {
	char text[16];
};
struct moodle_share moodle_share_of(size_t right_count);

/* The record's id: `number` where it can be one, else made of the name, else
 * of the line. */
struct str moodle_id(struct arena *arena, struct str number, struct str name,
		     unsigned line);
/* What is asked, in the formats that Moodle names: html, markdown, ... */
CHECKED int moodle_text_read(struct arena *arena, struct str format,
			     struct str text, struct import_record *record,
			     struct err *err);
struct str moodle_explanation_read(struct arena *arena, struct str format,
				   struct str text);
void moodle_option_read(struct arena *arena, struct str format,
			struct str text, struct option *out);
/* A typed answer becomes the key; ERR_USAGE for one with a wildcard. */
CHECKED int moodle_key_read(struct arena *arena, struct str pattern,
			    struct import_record *record, struct err *err);

/* What a question file has no place for, told as a note each. */
struct moodle_dropped {
	bool feedback;		/* of single choices */
	bool partial;		/* choices with some of the marks: now wrong */
	bool answers;		/* more than one typed answer: the first stays */
};
void moodle_tell_dropped(struct import *im, unsigned line,
			 const struct moodle_dropped *dropped);

/* Tags as export.c makes them -> metadata lines. */
struct str moodle_metadata(struct arena *arena, const struct str *tags,
			   size_t count);

#endif
