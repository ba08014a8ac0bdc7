/* json_line.c - one line of JSON, written into memory of a fixed size */
#include "inside/json_line.h"

#include <stdio.h>
#include <string.h>

void line_bytes(struct json_line *line, const char *bytes, size_t len)
{
	if (line->full || len > line->max - line->len) {
		line->full = true;
		return;
	}
	memcpy(line->at + line->len, bytes, len);
	line->len += len;
}

void line_text(struct json_line *line, const char *text)
{
	line_bytes(line, text, strlen(text));
}

void line_number(struct json_line *line, unsigned long number)
{
	char text[24];

	snprintf(text, sizeof(text), "%lu", number);
	line_text(line, text);
}

static void line_utf8(struct json_line *line, uint32_t c)
{
	char bytes[4];
	size_t len = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
	static const unsigned char heads[] = {0, 0, 0xc0, 0xe0, 0xf0};

	for (size_t i = len; i-- > 1; c >>= 6)
		bytes[i] = (char)(0x80 | (c & 0x3f));
	bytes[0] = (char)(heads[len] | c);
	line_bytes(line, bytes, len);
}

void line_char(struct json_line *line, uint32_t c)
{
	char text[16];

	if (c == '"' || c == '\\')
		snprintf(text, sizeof(text), "\\%c", (char)c);
	else if (c < 0x20 || c == 0x7f)
		snprintf(text, sizeof(text), "\\u%04x", (unsigned)c);
	else if (c >= 0xd800 && c < 0xe000)
		snprintf(text, sizeof(text), "\\\\u%04x", (unsigned)c);
	else {
		line_utf8(line, c);
		return;
	}
	line_text(line, text);
}

void line_comma(struct json_line *line, bool *first)
{
	if (!*first)
		line_bytes(line, ",", 1);
	*first = false;
}

void line_string(struct json_line *line, const char *text)
{
	line_bytes(line, "\"", 1);
	line_text(line, text);
	line_bytes(line, "\"", 1);
}
