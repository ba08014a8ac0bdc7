/*
 * trailer.h - the `#: ` lines of a question file <-> struct question
 *
 * In:    a file's bytes
 * Out:   a question; or every mistake in the file as a complaint
 * Errs:  none of its own: mistakes are data, collected for a whole bank
 * Never: opens files, runs Python
 *
 * A `>` line carries text that one can see; all else is a JSON string: `=`
 * lines, options and messages that start with `"`. JSON strings can't carry
 * raw bytes, so a byte 0x80 to 0xff that is no part of valid UTF-8 stands
 * there as a lone surrogate, \udc80 to \udcff (base/json_string.h).
 */
#ifndef TRAILER_H
#define TRAILER_H

#include <stdint.h>

#include "question.h"

struct buf;

struct complaint {	/* printed as file:line:column: text */
	struct str path;
	unsigned line, column;	/* 1-based; columns count characters */
	struct str text;	/* "what is wrong: what to do" */
};

struct complaints {
	struct complaint *at;	/* malloc'ed; complaints_free() */
	size_t count, cap;
};
void complaint_add(struct complaints *list, struct arena *arena,
		   struct str path, unsigned line, unsigned column,
		   const char *format, ...)
	__attribute__((format(printf, 6, 7)));
void complaints_free(struct complaints *list);

enum trailer_result {
	TRAILER_OK,
	TRAILER_NONE,	/* no `#:` line: not a question */
	TRAILER_BAD,	/* complaints were added */
};

#define TRAILER_FILE_MAX ((size_t)1 << 20)	/* bytes */
#define TRAILER_LINES_MAX 10000			/* of the whole file */
#define TRAILER_SECTIONS_MAX 256

/* Parses `file`; *out is complete only for TRAILER_OK. For TRAILER_NONE only
 * out->path, file and program (all of the file) are set, and the defaults.
 * Everything in the arena, but what points into `file`. A file that has an
 * `#: id` line, but above its last line of code, is TRAILER_BAD. */
enum trailer_result trailer_parse(struct arena *arena, struct str path,
				  struct str file, struct question *out,
				  struct complaints *complaints);

/* What update puts in place of a section's `>`, `=` and `!` lines. */
struct key_edit {
	size_t section;		/* index into question.sections */
	struct str out;		/* the stdout that was seen */
	struct ending ending;
};
/*
 * The file's bytes with the edits made and every other byte kept: key lines
 * replaced where the first old one stood (after the section's metadata where
 * there was none), in the file's own line ends. `verified`, when not NULL,
 * replaces the list of the `verified` line that is there, or becomes one below
 * the id.
 */
struct str trailer_edit(struct arena *arena, const struct question *q,
			const struct key_edit *edits, size_t count,
			const struct str *verified, size_t verified_count);

/* An option to be added, and a remark about it: words between blanks. */
struct option_edit {
	size_t section;		/* index into question.sections */
	struct option option;
	struct str remark;	/* may be STR_NONE */
};
/*
 * The file's bytes with the options added in their order, and every byte that
 * was there kept: below the section's last option, or below its key. The
 * remark becomes a plain comment above its option, in lines of 79 columns.
 */
struct str trailer_add_options(struct arena *arena, const struct question *q,
			       const struct option_edit *edits, size_t count);

/* A whole line of the trailer that goes, or stands there otherwise. */
struct line_edit {
	unsigned line;		/* 1-based in the file */
	struct str text;	/* without a line end; STR_NONE: it goes */
};
/* The file's bytes with these lines so, and every other byte kept. */
struct str trailer_edit_lines(struct arena *arena, const struct question *q,
			      const struct line_edit *edits, size_t count);

/* The Pythons of `spec` that are older than 3.`end`. */
struct version_spec version_spec_below(const struct version_spec *spec,
				       unsigned end);
/* A `#: @` section that isn't there yet. */
struct section_new {
	size_t before;		/* the section it goes before; section_count:
				 * at the end of the file */
	struct version_spec spec;
	struct str out;
	struct ending ending;
	size_t options_of;	/* it repeats that one's options; 0: none */
};
/* The file's bytes with the sections put in, in the order of new[] where
 * several go to one place. */
struct str trailer_insert(struct arena *arena, const struct question *q,
			  const struct section_new *new, size_t count);
/*
 * The file's bytes without the `@` sections that say no more than what holds
 * where they are left out. A section stays that has options or comments of its
 * own, and one for a Python that isn't among the `seen` (bits by minor), but
 * for those newer than all of them.
 */
struct str trailer_merge(struct arena *arena, const struct question *q,
			 uint64_t seen);

/* A text as a `+` or `-` line writes it, and as `>`/`=` lines. For import
 * and distractors. Each appends whole lines with "#: ". */
void trailer_write_option(struct buf *out, const struct option *option);
void trailer_write_key(struct buf *out, struct str text,
		       const struct ending *ending, const char *newline);

#endif
