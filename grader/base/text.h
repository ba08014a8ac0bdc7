/*
 * text.h - text as people see it: UTF-8, and what must be escaped
 *
 * Nothing that a snippet or a learner wrote reaches a terminal but through
 * here. Escaped are C0 but newline, DEL, C1, bidi controls, zero-width and
 * tag characters, lone surrogates and invalid UTF-8 (as \x.., \u....).
 */
#ifndef BASE_TEXT_H
#define BASE_TEXT_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"

/* Decodes one code point of s at `at`; returns its length in bytes, or 0 when
 * the bytes there are no valid UTF-8. */
size_t text_decode(struct str s, size_t at, uint32_t *code);
bool text_is_utf8(struct str s);
/* Is it a code point that text_escape() escapes: one that nobody sees, or
 * that moves what is seen? Blanks and newline are not. */
bool text_is_hidden(uint32_t code);

/* s without a byte order mark at its start. */
struct str text_sans_bom(struct str s);

enum text_blanks {
	TEXT_BLANKS_PLAIN,	/* blanks stay blanks */
	TEXT_BLANKS_VISIBLE,	/* space is ·, tab is →, and a newline ⏎ then newline */
};
/* Appends s, safe for a terminal; a newline stays one. */
void text_escape(struct buf *out, struct str s, enum text_blanks blanks);
/* The byte where the character stands that is the `column`th, from 1; s.len
 * beyond the end. */
size_t text_at_column(struct str s, unsigned column);
/* The columns s takes on a terminal when escaped as above (wide is two). */
size_t text_columns(struct str s, enum text_blanks blanks);

#endif
