/*
 * export_formats.h - the writers, for export.c's table alone
 */
#ifndef EXPORT_FORMATS_H
#define EXPORT_FORMATS_H

#include "exchange/export.h"

typedef const char *export_refuse(const struct export_item *item);
typedef void export_write(const struct export_item *items, size_t count,
			  struct buf *out);

export_refuse export_aiken_refuse, export_anki_refuse, export_gift_refuse,
	export_moodle_refuse, export_qti_refuse;
export_write export_aiken_write, export_anki_write, export_gift_write,
	export_moodle_write, export_qti_write;

#endif
