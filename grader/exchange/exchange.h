/*
 * exchange.h - questions from and to other programs' formats
 *
 * In:    a file in a foreign format, the name of that format
 * Out:   question files, one a record, each written whole; complaints about
 *        records that can't be questions, and about files that are in the way
 * Errs:  ERR_USAGE for an unknown format; ERR_SYSTEM for files that can't be
 *        read or written. A bad record is no error: it becomes a complaint
 *        and leaves no file
 * Never: runs Python, so nothing imported is proved: `check` does that
 */
#ifndef EXCHANGE_H
#define EXCHANGE_H

#include "base/arena.h"
#include "trailer.h"

struct import;
struct import_record;
/* Reads one line of the file. -1 says what is wrong with that line. */
typedef int import_parse(struct arena *arena, struct str line,
			 struct import_record *out, struct err *err);
/* Reads the whole file, and hands on each record (import_record.h). */
typedef int import_read(struct import *im, struct str text, struct err *err);

struct import_format {
	const char *name;	/* as --from says it */
	const char *summary;	/* for --help */
	import_parse *parse;	/* where a record is a line */
	import_read *read;	/* elsewhere */
};
/* Ends with name == NULL. */
extern const struct import_format import_formats[];

struct import_result {
	struct arena arena;	/* owns the complaints' texts */
	struct complaints complaints;	/* in the order of the file's lines */
	struct complaints notes;	/* of what was written with less */
	size_t written, unchanged;	/* files */
};
/* What becomes of a file that is there and says something else. */
enum import_over { IMPORT_KEEP, IMPORT_REPLACE };
/* Reads `file` ("-" is standard input) and writes TO/ID.py; "main" goes to
 * main_question.py, for a main.py makes its folder one question. A record of
 * several modules becomes the folder TO/ID. */
CHECKED int import_file(const char *from, const char *file, const char *to,
			enum import_over over, struct import_result *out,
			struct err *err);
void import_result_free(struct import_result *result);

#endif
