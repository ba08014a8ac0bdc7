/*
 * xml.h - libxml2 behind one door: xml_read.c and xml_write.c
 *
 * In:    XML or HTML of whoever; names and texts to write
 * Out:   a tree in the arena; XML in UTF-8
 * Errs:  the first mistake, with line and column
 * Never: opens a file or a connection for what it reads, expands entities of
 *        the document's own (a document type with them is a mistake)
 */
#ifndef XML_H
#define XML_H

#include "base/arena.h"
#include "base/buf.h"

struct xml_attribute {
	struct str name, value;
	struct xml_attribute *next;
};
struct xml_node {
	struct str name;	/* STR_NONE: a text */
	struct str text;	/* of a text */
	struct xml_attribute *attributes;
	struct xml_node *first, *next;
	unsigned line;
};
struct xml_problem {
	unsigned line, column;
	struct str text;
};

/* The root; NULL after a mistake. */
struct xml_node *xml_parse(struct arena *arena, struct str text,
			   struct xml_problem *problem);
/* Takes any text for HTML; NULL where nothing is left of it. */
struct xml_node *xml_parse_html(struct arena *arena, struct str text);

/* The first element of that name among the children, or NULL. */
const struct xml_node *xml_child(const struct xml_node *node,
				 const char *name);
/* The next one after `node` of the same name. */
const struct xml_node *xml_again(const struct xml_node *node);
/* STR_NONE when there is none. */
struct str xml_attribute(const struct xml_node *node, const char *name);
/* All text in it, joined. STR_NONE for a NULL node. */
struct str xml_text_of(struct arena *arena, const struct xml_node *node);

/* Is each character of it one that XML can carry as it is? CR isn't. */
bool xml_carries(struct str text);

struct xml_writer;	/* opaque; ends with xml_finish() */
struct xml_writer *xml_begin(void);
void xml_open(struct xml_writer *writer, const char *name);
void xml_set(struct xml_writer *writer, const char *name, struct str value);
void xml_text(struct xml_writer *writer, struct str text);
void xml_cdata(struct xml_writer *writer, struct str text);
/* XML that is written already. */
void xml_raw(struct xml_writer *writer, struct str xml);
void xml_close(struct xml_writer *writer);
/* <name>text</name>, and a newline. */
void xml_element(struct xml_writer *writer, const char *name,
		 struct str text);
/* A newline, for who reads the source. */
void xml_newline(struct xml_writer *writer);
/* What was written; ends the writer. */
void xml_finish(struct xml_writer *writer, struct buf *out);

#endif
