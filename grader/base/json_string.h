/*
 * json_string.h - JSON strings <-> bytes, one string at a time
 *
 * JSON strings hold text, but a program may print any bytes. A byte 0x80 to
 * 0xff that is no part of valid UTF-8 is written as the lone surrogate
 * \udc80 to \udcff, as Python's "surrogateescape" does; \u0000 is a NUL.
 */
#ifndef BASE_JSON_STRING_H
#define BASE_JSON_STRING_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"

/*
 * Decodes the string at the start of `text`, which begins with `"`. Returns
 * how many bytes it takes there, and *out in the arena; or 0, and then *bad is
 * the offset where it goes wrong and *why says how ("...: what to do").
 */
size_t json_string_decode(struct arena *arena, struct str text,
			  struct str *out, size_t *bad, const char **why);
/* A text that is one whole JSON string is what that says, else itself. */
struct str json_string_unquote(struct arena *arena, struct str text);
/* Appends s in quotes: ASCII controls, what nobody sees and bytes that are no
 * UTF-8 are escaped, all else stays readable. */
void json_string_encode(struct buf *out, struct str s);
/* Must a reader see an escape here to know what stands there? True for what
 * text_is_hidden() finds, tab, newline, and blanks that look like a space. */
bool json_string_escapes(uint32_t code);

#endif
