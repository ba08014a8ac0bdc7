/* lines.c - lines of a stream, each within a bound */
#include "base/lines.h"

#include <string.h>

#define CHUNK 65536

struct lines lines_of(FILE *from, size_t max)
{
	return (struct lines){.from = from, .line = {.max = max}};
}

bool lines_next(struct lines *lines, struct str *line)
{
	char chunk[CHUNK];
	bool any = false, ended = false;

	buf_clear(&lines->line);
	/* By chunks: a call of buf_add() for each byte would be slow. */
	while (!ended) {
		size_t len = 0;
		int c = EOF;

		while (len < sizeof(chunk)) {
			c = getc_unlocked(lines->from);
			if (c == EOF || c == '\n')
				break;
			chunk[len++] = (char)c;
		}
		any = any || len || c == '\n';
		ended = c == EOF || c == '\n';
		buf_add(&lines->line, chunk, len);
	}
	lines->too_long = lines->line.full;
	lines->number += any;
	*line = buf_view(&lines->line);
	return any;
}

void lines_free(struct lines *lines)
{
	buf_free(&lines->line);
}
