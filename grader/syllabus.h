/*
 * syllabus.h - the exams, their sections and objectives
 *
 * In:    a syllabus.json (snippets/README.md describes it for authors)
 * Out:   struct syllabus, all of it in its arena
 * Errs:  ERR_USAGE for a file that isn't one, with what is wrong
 * Never: knows questions
 */
#ifndef SYLLABUS_H
#define SYLLABUS_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/err.h"
#include "base/str.h"

/* How well "what does this print?" suits an objective. */
enum print_fit { FIT_LOW, FIT_MEDIUM, FIT_HIGH, FIT_COUNT };
const char *print_fit_name(enum print_fit fit);

struct objective {
	struct str id, title;	/* "pcep.1.3" */
	enum print_fit fit;
	bool seed_only;		/* not in the current official outline */
};

struct exam_section {
	struct str id, title;
	unsigned weight_percent, items;
	struct objective *objectives;
	size_t count;
};

struct exam {
	struct str id, name, code;	/* "pcep", "PCEP - ...", "PCEP-30-02" */
	unsigned items;
	unsigned minutes, passing_percent;	/* 0: not said */
	struct str *needs;	/* exams that have to be passed, "pcap" */
	size_t need_count;
	struct exam_section *sections;
	size_t count;
};

/* What is awarded for several exams, without one of its own: "cepp". */
struct recognition {
	struct str id, name;
	struct str *needs;
	size_t need_count;
};

struct syllabus {
	struct arena arena;
	struct str path;
	struct exam *exams;
	size_t count;
	struct recognition *recognitions;
	size_t recognition_count;
};

CHECKED int syllabus_load(struct syllabus *out, const char *path,
			  struct err *err);
/* The syllabus.json beside `file`, or in the nearest folder above it, from
 * where paths are relative to; STR_NONE when there is none. */
struct str syllabus_find(struct arena *arena, struct str file);
void syllabus_free(struct syllabus *syllabus);

/* NULL for an id that isn't there. */
const struct objective *syllabus_objective(const struct syllabus *syllabus,
					   struct str id);
/* The exam of that id, and the section that an objective is in; NULL none. */
const struct exam *syllabus_exam(const struct syllabus *syllabus,
				 struct str id);
const struct exam_section *exam_section_of(const struct exam *exam,
					   struct str objective);
/* The id that is nearest to one that isn't there, or NULL. */
const char *syllabus_nearest(const struct syllabus *syllabus, struct str id);

/* ---- syllabus_json.c */
CHECKED int syllabus_parse(struct syllabus *out, struct str text,
			   struct err *err);

#endif
