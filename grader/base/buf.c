/* buf.c - growing bytes, bounded */
#include "base/buf.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"

/* Makes room for `len` more bytes and the NUL; gives what may be added. */
static size_t buf_room(struct buf *buf, size_t len)
{
	size_t left = buf->max > buf->len ? buf->max - buf->len : 0;
	size_t cap = buf->cap;

	if (len > left) {
		len = left;
		buf->full = true;
	}
	if (cap < buf->len + len + 1) {
		cap = cap < 64 ? 64 : cap * 2;
		if (cap < buf->len + len + 1)
			cap = buf->len + len + 1;
		buf->at = must_realloc(buf->at, cap);
		buf->cap = cap;
	}
	return len;
}

void buf_add(struct buf *buf, const void *bytes, size_t len)
{
	len = buf_room(buf, len);
	if (len)
		memcpy(buf->at + buf->len, bytes, len);
	buf->len += len;
	buf->at[buf->len] = '\0';
}

void buf_str(struct buf *buf, struct str s)
{
	buf_add(buf, s.at, s.len);
}

void buf_text(struct buf *buf, const char *c_string)
{
	buf_add(buf, c_string, strlen(c_string));
}

void buf_char(struct buf *buf, char c)
{
	buf_add(buf, &c, 1);
}

void buf_format_list(struct buf *buf, const char *format, va_list args)
{
	char small[256];
	va_list again;
	int len;

	va_copy(again, args);
	len = vsnprintf(small, sizeof(small), format, args);
	if (len >= 0 && (size_t)len < sizeof(small)) {
		buf_add(buf, small, (size_t)len);
	} else if (len >= 0) {
		char *large = must_realloc(NULL, (size_t)len + 1);

		vsnprintf(large, (size_t)len + 1, format, again);
		buf_add(buf, large, (size_t)len);
		free(large);
	}
	va_end(again);
}

void buf_format(struct buf *buf, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	buf_format_list(buf, format, args);
	va_end(args);
}

struct str buf_view(const struct buf *buf)
{
	return (struct str){buf->at ? buf->at : "", buf->len};
}

void buf_clear(struct buf *buf)
{
	buf->len = 0;
	buf->full = false;
	if (buf->at)
		buf->at[0] = '\0';
}

void buf_free(struct buf *buf)
{
	free(buf->at);
	*buf = (struct buf){.max = buf->max};
}
