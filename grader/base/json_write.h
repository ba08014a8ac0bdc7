/*
 * json_write.h - JSON, written into a buf
 *
 * Every string comes out as valid JSON that is safe for a terminal and has no
 * line break in it, not even U+2028: one object stays one line. Commas come
 * by themselves.
 *
 *	json_open(&out, NULL, '{');
 *	json_text(&out, "id", question->id);
 *	json_close(&out, '}');
 */
#ifndef BASE_JSON_WRITE_H
#define BASE_JSON_WRITE_H

#include "base/buf.h"

/* A name is NULL for an element of an array and for the outermost value. */
void json_open(struct buf *out, const char *name, char bracket);
void json_close(struct buf *out, char bracket);
/*
 * STR_NONE is null. Text that isn't UTF-8 is escaped as text_escape() does,
 * and its exact bytes follow as "NAME_base64" (where there is a name).
 */
void json_text(struct buf *out, const char *name, struct str text);
void json_number(struct buf *out, const char *name, long long number);
/* With at most four decimals, and none that are zeros at the end. */
void json_real(struct buf *out, const char *name, double number);
void json_bool(struct buf *out, const char *name, bool value);
void json_null(struct buf *out, const char *name);
/* A value that is JSON already, as it stands. */
void json_raw(struct buf *out, const char *name, struct str json);

#endif
