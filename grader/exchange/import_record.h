/*
 * import_record.h - what every format's reader makes of a line
 *
 * A reader fills what its format has and leaves the rest; import.c makes a
 * question file of it.
 */
#ifndef IMPORT_RECORD_H
#define IMPORT_RECORD_H

#include "exchange/exchange.h"

struct import_record {
	struct str id;		/* the format's own; import.c makes it fit */
	struct str program;	/* line ends and blank lines at will */
	struct str stem;	/* STR_NONE: the default */
	struct str input;	/* stdin; STR_NONE: none */
	bool has_key;		/* `key` is the whole stdout; ends normally */
	struct str key;
	struct option *options;
	size_t option_count;
	const char *tag, *license;	/* NULL: none */
};

import_parse import_cruxeval_parse;
import_parse import_jsonl_parse;

#endif
