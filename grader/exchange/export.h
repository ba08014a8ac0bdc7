/*
 * export.h - questions as other programs take them
 *
 * In:    a bank's questions, the name of a format
 * Out:   the file's bytes; which questions are not in it, and why; what of
 *        the others the format can't carry
 * Errs:  ERR_USAGE for an unknown format
 * Never: runs Python, writes files. The same questions give the same bytes
 */
#ifndef EXPORT_H
#define EXPORT_H

#include "base/arena.h"
#include "base/buf.h"
#include "trailer.h"

/* What a question may have that not every format has room for. */
enum export_part {
	PART_OBJECTIVE, PART_DIFFICULTY, PART_TAGS, PART_AUTHOR, PART_LICENSE,
	PART_EXPLANATION, PART_MODE, PART_NEEDS, PART_PYTHON, PART_SECTIONS,
	PART_GRADING, PART_EDGES,
	PART_COUNT,
};
#define PART(name) (1u << PART_##name)

/* A question that goes into the file, and what goes with it. */
struct export_item {
	const struct question *q;
	/* The choices that hold for its newest Python; none: the answer is
	 * typed, and is `answer`. */
	const struct option *options;
	size_t option_count, right_count;
	struct str answer;	/* STR_NONE: no key */
	const struct ending *ending;	/* NULL: a normal one */
	/* Its tags, then the metadata as "difficulty:2". */
	struct str *tags;
	size_t tag_count;
};

struct export_format {
	const char *name;	/* as --to says it */
	const char *summary;	/* for --help */
	unsigned carries;	/* PART()s */
	bool binary;		/* nothing for a terminal */
	bool whole;		/* takes every question as it is */
	/* Why the question can't go into the file, or NULL. */
	const char *(*refuse)(const struct export_item *item);
	void (*write)(const struct export_item *items, size_t count,
		      struct buf *out);
};
/* Ends with name == NULL. */
extern const struct export_format export_formats[];
CHECKED int export_find(const char *name, const struct export_format **out,
			struct err *err);

struct export_result {
	struct arena arena;	/* owns the texts */
	struct buf file;
	size_t exported;
	size_t unpublished;	/* drafts and retired ones, left out */
	struct complaints left_out;	/* each with its reason */
	struct complaints lost;	/* a part of some questions, with their count;
				 * without a line */
};
void export_bank(const struct export_format *format,
		 const struct question *questions, size_t count,
		 struct export_result *out);
void export_result_free(struct export_result *result);

/* ------------------------------------------------------ for the formats */

/* ">=3.9,<3.13" */
void export_spec_write(struct buf *out, const struct version_spec *spec);
/* Refuses what neither HTML nor XML can say. */
const char *export_refuse_hidden(const struct export_item *item);
/* Refuses what a typed answer of one line can't be, too. */
const char *export_refuse_typed(const struct export_item *item);
/* The whole bank, one JSON object; `whatprints build` writes it too. */
void export_json_write(const struct export_item *items, size_t count,
		       struct buf *out);

#endif
