/*
 * buf.h - bytes that grow, up to a bound
 *
 * A buf owns its bytes; buf_free() gives them back. Past `max` further bytes
 * are dropped and `full` is set: nothing overruns, the owner decides. `at` is
 * always NUL-terminated once anything was added.
 */
#ifndef BASE_BUF_H
#define BASE_BUF_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"

struct buf {
	char *at;
	size_t len, cap, max;
	bool full;
};
#define BUF_MAX_DEFAULT ((size_t)1 << 30)
#define BUF_INIT ((struct buf){.max = BUF_MAX_DEFAULT})

void buf_add(struct buf *buf, const void *bytes, size_t len);
void buf_str(struct buf *buf, struct str s);
void buf_text(struct buf *buf, const char *c_string);
void buf_char(struct buf *buf, char c);
void buf_format(struct buf *buf, const char *format, ...)
	__attribute__((format(printf, 2, 3)));
void buf_format_list(struct buf *buf, const char *format, va_list args)
	__attribute__((format(printf, 2, 0)));
/* What it holds now; valid until the next change. */
struct str buf_view(const struct buf *buf);
void buf_clear(struct buf *buf);	/* empty, keeps its memory */
void buf_free(struct buf *buf);

#endif
