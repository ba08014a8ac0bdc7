/*
 * base64.h - bytes <-> the text that carries them in JSON (RFC 4648, 4)
 */
#ifndef BASE_BASE64_H
#define BASE_BASE64_H

#include "base/arena.h"
#include "base/buf.h"

void base64_encode(struct buf *out, struct str bytes);
/* False for what is none. */
bool base64_decode(struct arena *arena, struct str text, struct str *out);

#endif
