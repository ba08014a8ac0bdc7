/*
 * unicode.h - characters that are typed for one another
 *
 * In:    text; bytes that are no UTF-8 pass as they are
 * Out:   the same text in plainer characters, appended to a buf
 * Never: changes ASCII
 */
#ifndef BASE_UNICODE_H
#define BASE_UNICODE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"

/* Appends a code point as UTF-8. */
void text_encode(struct buf *out, uint32_t code);
bool text_is_ascii(struct str s);
/*
 * What a word processor makes of plain typing, taken back: curly quotes and
 * primes, dashes and the minus sign, blanks of all widths, the ellipsis,
 * full-width letters; what nobody sees (zero-width, soft hyphen) goes.
 */
void text_untypeset(struct buf *out, struct str s);
/* Composed letters taken apart (Unicode's NFD), so that é typed as one
 * character and as two come out the same. */
void text_decompose(struct buf *out, struct str s);

#endif
