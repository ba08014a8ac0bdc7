/* json_write.c - JSON, written into a buf */
#include "base/json_write.h"

#include "base/base64.h"

#include <stdio.h>

#include "base/json_string.h"
#include "base/scope.h"
#include "base/text.h"

/* The comma before whatever comes next, and its name. */
static void begin(struct buf *out, const char *name)
{
	char last = out->len ? out->at[out->len - 1] : '\n';

	if (last != '{' && last != '[' && last != '\n')
		buf_text(out, ", ");
	if (name)
		buf_format(out, "\"%s\": ", name);
}

void json_open(struct buf *out, const char *name, char bracket)
{
	begin(out, name);
	buf_char(out, bracket);
}

void json_close(struct buf *out, char bracket)
{
	buf_char(out, bracket);
}

void json_text(struct buf *out, const char *name, struct str text)
{
	if (!text.at) {
		json_null(out, name);
		return;
	}
	begin(out, name);
	if (text_is_utf8(text)) {
		json_string_encode(out, text);
		return;
	}
	FREE_BUF struct buf escaped = BUF_INIT;

	text_escape(&escaped, text, TEXT_BLANKS_PLAIN);
	json_string_encode(out, buf_view(&escaped));
	if (name) {
		begin(out, NULL);
		buf_format(out, "\"%s_base64\": \"", name);
		base64_encode(out, text);
		buf_char(out, '"');
	}
}

void json_number(struct buf *out, const char *name, long long number)
{
	begin(out, name);
	buf_format(out, "%lld", number);
}

void json_real(struct buf *out, const char *name, double number)
{
	char text[64];
	size_t len = (size_t)snprintf(text, sizeof(text), "%.4f", number);

	begin(out, name);
	while (text[len - 1] == '0')
		len--;
	buf_add(out, text, len - (text[len - 1] == '.'));
}

void json_bool(struct buf *out, const char *name, bool value)
{
	begin(out, name);
	buf_text(out, value ? "true" : "false");
}

void json_null(struct buf *out, const char *name)
{
	begin(out, name);
	buf_text(out, "null");
}

void json_raw(struct buf *out, const char *name, struct str json)
{
	begin(out, name);
	buf_str(out, json);
}
