/* library.c - what formats.so offers */
#include "exchange/library.h"

const struct exchange_library exchange_library = {
	.version = WHATPRINTS_VERSION,
	.import_formats = import_formats,
	.import_file = import_file,
	.import_result_free = import_result_free,
	.export_formats = export_formats,
	.export_find = export_find,
	.export_bank = export_bank,
	.export_result_free = export_result_free,
};
