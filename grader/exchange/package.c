/* package.c - a zip in memory, through libzip */
#include "exchange/package.h"

#include <stdlib.h>
#include <string.h>
#include <zip.h>

#include "base/arena.h"

/* 1 January 1980, the first moment that a zip knows. */
#define DOS_DATE 0x21

/* As in xml_write.c: only want of memory makes it fail. */
struct package {
	zip_source_t *bytes;
	zip_t *zip;
};

static void demand(bool holds)
{
	if (!holds)
		abort();
}

struct package *package_begin(void)
{
	struct package *package = must_realloc(NULL, sizeof(*package));

	package->bytes = zip_source_buffer_create(NULL, 0, 0, NULL);
	demand(package->bytes);
	zip_source_keep(package->bytes);	/* outlives zip_close() */
	package->zip = zip_open_from_source(package->bytes, ZIP_TRUNCATE,
					    NULL);
	demand(package->zip);
	return package;
}

void package_add(struct package *package, const char *name, struct str bytes)
{
	char *copy = must_realloc(NULL, bytes.len + 1);
	zip_source_t *source;
	zip_int64_t index;

	if (bytes.len)
		memcpy(copy, bytes.at, bytes.len);
	source = zip_source_buffer(package->zip, copy, bytes.len, 1);
	demand(source);
	index = zip_file_add(package->zip, name, source, ZIP_FL_ENC_UTF_8);
	demand(index >= 0);
	demand(!zip_file_set_dostime(package->zip, (zip_uint64_t)index, 0,
				     DOS_DATE, 0));
	demand(!zip_file_set_external_attributes(
		package->zip, (zip_uint64_t)index, 0, ZIP_OPSYS_UNIX,
		0100644u << 16));
}

void package_finish(struct package *package, struct buf *out)
{
	char chunk[16384];
	zip_int64_t got;

	demand(!zip_close(package->zip));
	demand(!zip_source_open(package->bytes));
	while ((got = zip_source_read(package->bytes, chunk,
				      sizeof(chunk))) > 0)
		buf_add(out, chunk, (size_t)got);
	demand(!got);
	zip_source_close(package->bytes);
	zip_source_free(package->bytes);
	free(package);
}
