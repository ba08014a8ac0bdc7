/*
 * library.h - all of grader/exchange/ as one loadable library
 *
 * libxml2 and libzip bring along what takes longer to load than a question
 * takes to run (ICU, OpenSSL). So the program doesn't link them: `import` and
 * `export` load this library, formats.so, when they run (cmd/formats.h).
 */
#ifndef LIBRARY_H
#define LIBRARY_H

#include "exchange/exchange.h"
#include "exchange/export.h"

struct exchange_library {
	const char *version;	/* of the build: both must be of one */
	const struct import_format *import_formats;
	int (*import_file)(const char *from, const char *file, const char *to,
			   enum import_over over, struct import_result *out,
			   struct err *err);
	void (*import_result_free)(struct import_result *result);
	const struct export_format *export_formats;
	int (*export_find)(const char *name, const struct export_format **out,
			   struct err *err);
	void (*export_bank)(const struct export_format *format,
			    const struct question *questions, size_t count,
			    struct export_result *out);
	void (*export_result_free)(struct export_result *result);
};
#define EXCHANGE_LIBRARY "exchange_library"	/* as dlsym() finds it */
extern const struct exchange_library exchange_library;

#endif
