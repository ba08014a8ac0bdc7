/*
 * trailer_parts.h - what the trailer's own files share; nobody else's business
 *
 * trailer.c finds the lines and hands each to what it means, trailer_text.c
 * decodes texts, trailer_meta.c metadata, trailer_json.c its values,
 * trailer_check.c looks at the whole when all lines are read. trailer_edit.c
 * and trailer_options.c write.
 */
#ifndef TRAILER_PARTS_H
#define TRAILER_PARTS_H

#include "base/buf.h"
#include "trailer.h"

#define META_KEYS_MAX 24

struct parser {
	struct arena *arena;
	struct question *q;
	struct complaints *complaints;
	struct str text;	/* the line at hand, without its line end */
	unsigned line;		/* its number in the file */
	struct section *section;	/* where its lines go */
	bool stop;		/* a limit was hit: read no further */
	bool id_meant;		/* a line that should have been the id */
	unsigned meta_line[META_KEYS_MAX];	/* where each key stands; 0 */
	struct buf stem, input, explanation;
	/* The column that was last asked for, of column_of(). */
	const char *counted_line, *counted;
	unsigned column;
};

/* A complaint about the line at hand; `at` points into p->text. */
void parser_complain(struct parser *p, const char *at, const char *format, ...)
	__attribute__((format(printf, 3, 4)));
/* The same about a line seen before, at its first column. */
#define parser_complain_line(p, number, ...) \
	complaint_add((p)->complaints, (p)->arena, (p)->q->path, (number), \
		      1, __VA_ARGS__)

/* ------------------------------------------------------ trailer_text.c */

/* Has the text nothing that a plain line can't show: controls, trailing
 * blanks? Else complains; `instead` says what to write. */
bool plain_or_complain(struct parser *p, struct str text, const char *instead);
/* How many bytes of dotted name ("ValueError", "f.<locals>.E") it starts
 * with. */
size_t type_name_length(struct str text);
/* What follows `!`, `+` or `-`. False after a complaint. */
bool ending_parse(struct parser *p, struct str text, struct ending *out);
bool option_parse(struct parser *p, struct str text, struct option *out);

#define NEVER_ENDS "(never ends)"

/* ------------------------------------------------------ trailer_json.c */

enum value_kind { VALUE_STRING, VALUE_NUMBER, VALUE_BOOL, VALUE_ARRAY };
struct value {
	enum value_kind kind;
	const char *at;		/* where it stands in the line */
	struct str text;	/* VALUE_STRING, decoded */
	double number;
	struct value *items;	/* VALUE_ARRAY; none of them is an array */
	size_t count;
};
bool value_parse(struct parser *p, struct str text, struct value *out);

/* ------------------------------------------------------ trailer_meta.c */

void meta_parse(struct parser *p, struct str key, struct str value);
/* The line that gives `key`, or 0. */
unsigned meta_line(const struct parser *p, const char *key);

/* ------------------------------------------------------ trailer_edit.c */

/* How the trailer's lines end. */
const char *trailer_newline(const struct question *q);
/* The line before which a section without a key gets one: after the metadata
 * that it starts with. */
unsigned trailer_key_before(const struct question *q,
			    const struct section *s);
/* Messages drift between versions, so a new line has the type alone; but the
 * message of SystemExit is what the program chose to exit with. */
struct ending trailer_ending(const struct ending *seen);

/* ----------------------------------------------------- trailer_check.c */

/* What can be said only when every line is read. */
void parser_check_whole(struct parser *p);
/* Complains when the file has an `#: id` line above `before`, where it is
 * no trailer. */
bool parser_check_misplaced(struct parser *p, size_t before);

#endif
