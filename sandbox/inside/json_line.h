/*
 * json_line.h - one line of JSON, written into memory of a fixed size
 *
 * In:    pieces of JSON, in order
 * Out:   the line; `full` once something had no room, and then no more of it
 * Never: allocates: what it writes about must not notice
 */
#ifndef INSIDE_JSON_LINE_H
#define INSIDE_JSON_LINE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct json_line {
	char *at;
	size_t len, max;
	bool full;
};

void line_text(struct json_line *line, const char *text);
void line_bytes(struct json_line *line, const char *bytes, size_t len);
void line_number(struct json_line *line, unsigned long number);
/* One character of a string, escaped. A lone surrogate, which no JSON can
 * hold, is shown as Python writes it: \ud800. */
void line_char(struct json_line *line, uint32_t c);
/* A comma before every element but the first. */
void line_comma(struct json_line *line, bool *first);
/* "text": UTF-8 or ASCII, in quotes. */
void line_string(struct json_line *line, const char *text);

#endif
