/*
 * package.h - a zip in memory; the only file with libzip's header is package.c
 *
 * Out:   the same files give the same bytes, whenever and by whomever
 */
#ifndef PACKAGE_H
#define PACKAGE_H

#include "base/buf.h"

struct package;		/* opaque; ends with package_finish() */
struct package *package_begin(void);
/* The bytes are copied. */
void package_add(struct package *package, const char *name, struct str bytes);
void package_finish(struct package *package, struct buf *out);

#endif
