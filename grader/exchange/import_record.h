/*
 * import_record.h - what every format's reader makes of a question
 *
 * A reader fills what its format has and leaves the rest; import.c makes a
 * question file of it, or a folder where there are modules beside it.
 */
#ifndef IMPORT_RECORD_H
#define IMPORT_RECORD_H

#include "base/buf.h"
#include "exchange/exchange.h"

struct import_record {
	struct str id;		/* the format's own; import.c makes it fit */
	struct str program;	/* line ends and blank lines at will */
	struct source_file *files;	/* beside it: then it is main.py */
	size_t file_count;
	struct str stem;	/* STR_NONE: the default */
	struct str input;	/* stdin; STR_NONE: none */
	struct str explanation;	/* Markdown; STR_NONE: none */
	struct str metadata;	/* whole `#: key = value` lines */
	bool has_key;		/* `key` is the whole stdout; ends normally */
	struct str key;
	struct option *options;
	size_t option_count;
};

/* For `metadata`: a line with one string, or with an array of them. */
void import_meta_text(struct buf *out, const char *key, struct str value);
void import_meta_texts(struct buf *out, const char *key,
		       const struct str *values, size_t count);

/* ------------------------------------------- for readers of whole files */

struct import {
	const struct import_format *format;
	struct str path;	/* of the file that is read */
	const char *to;
	enum import_over over;
	unsigned line;		/* of the record at hand */
	void *ids;		/* tsearch tree, import.c's */
	struct import_result result;
};

/* Writes the record that starts at `line`, or complains of it. */
CHECKED int import_take(struct import *im, unsigned line,
			const struct import_record *record, struct err *err);
/* A record that can't be a question: nothing is written. */
void import_complain(struct import *im, unsigned line, unsigned column,
		     const char *format, ...)
	__attribute__((format(printf, 4, 5)));
/* A question was written, but without something that the reader had. */
void import_note(struct import *im, unsigned line, const char *format, ...)
	__attribute__((format(printf, 3, 4)));
/* "What is `x`?" -> "what-is-x"; STR_NONE when nothing is left. */
struct str import_slug(struct arena *arena, struct str name);

import_parse import_cruxeval_parse;
import_parse import_jsonl_parse;
import_read import_doctest_read;
import_read import_gift_read;
import_read import_moodle_read;

#endif
