/* trailer_text.c - endings and options as a line writes them */
#include "trailer_parts.h"

#include <string.h>

#include "base/arena.h"
#include "base/json_string.h"
#include "base/text.h"

static bool is_control(uint32_t code)
{
	return code < 0x20 || (code >= 0x7f && code < 0xa0);
}

bool plain_or_complain(struct parser *p, struct str text, const char *instead)
{
	uint32_t code;

	/* The line is known to be valid UTF-8: a step is never 0. */
	for (size_t at = 0, step; at < text.len; at += step) {
		step = text_decode(text, at, &code);
		if (is_control(code)) {
			parser_complain(p, text.at + at, "a control character:"
					" use %s", instead);
			return false;
		}
	}
	if (!str_ends(text, " "))
		return true;
	while (str_ends(text, " "))
		text.len--;
	parser_complain(p, text.at + text.len, "blanks at the end that nobody"
			" sees: remove them, or use %s", instead);
	return false;
}

static bool is_name_byte(char c, bool first)
{
	return c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	       (unsigned char)c >= 0x80 || (!first && c >= '0' && c <= '9');
}

/* An identifier, or one in angle brackets as in `f.<locals>.Error`. */
static size_t name_length(struct str text)
{
	bool angle = str_starts(text, "<");
	size_t start = angle ? 1 : 0, len = start;

	while (len < text.len && is_name_byte(text.at[len], len == start))
		len++;
	if (len == start)
		return 0;
	if (!angle)
		return len;
	return len < text.len && text.at[len] == '>' ? len + 1 : 0;
}

size_t type_name_length(struct str text)
{
	size_t len = name_length(text);

	while (len && len < text.len && text.at[len] == '.') {
		size_t more = name_length(str_slice(text, len + 1, text.len));

		if (!more)
			break;
		len += 1 + more;
	}
	return len;
}

bool ending_parse(struct parser *p, struct str text, struct ending *out)
{
	struct ending ending = {.kind = ENDS_RAISING};
	size_t len = type_name_length(text);
	struct str rest = str_slice(text, len, text.len);

	if (!plain_or_complain(p, text, "a JSON string for the message"))
		return false;
	if (str_is(text, NEVER_ENDS)) {
		*out = (struct ending){.kind = ENDS_NEVER};
		return true;
	}
	ending.type = str_slice(text, 0, len);
	if (!len) {
		parser_complain(p, text.at, "no exception's name follows `!`:"
				" write `#: ! ValueError` or `#: ! "
				NEVER_ENDS "`");
		return false;
	}
	if (rest.len && !str_starts(rest, ": ")) {
		parser_complain(p, rest.at, "this is no part of the exception's"
				" name: write `#: ! Type` or `#: ! Type:"
				" message`");
		return false;
	}
	if (rest.len)
		ending.message = json_string_unquote(
			p->arena, str_slice(rest, 2, rest.len));
	*out = ending;
	return true;
}

/* `\n` and `\\` are escapes; any other backslash is itself, because options
 * show what Python shows. */
static struct str unescape(struct arena *arena, struct str text)
{
	char *out = arena_alloc(arena, text.len + 1);
	size_t len = 0;

	for (size_t at = 0; at < text.len; at++) {
		char c = text.at[at];
		char next = at + 1 < text.len ? text.at[at + 1] : '\0';

		if (c == '\\' && (next == 'n' || next == '\\')) {
			c = next == 'n' ? '\n' : '\\';
			at++;
		}
		out[len++] = c;
	}
	return (struct str){out, len};
}

bool option_parse(struct parser *p, struct str text, struct option *out)
{
	struct str type = str_slice(text, 1, text.len), decoded;

	if (!plain_or_complain(p, text, "a JSON string"))
		return false;
	if (!text.len) {
		char sign = p->text.at[3];

		parser_complain(p, text.at, "nothing follows `%c`: write `#: %c"
				" \"\"` for \"prints nothing\", or remove the"
				" line", sign, sign);
		return false;
	}
	if (str_starts(text, "!")) {
		bool never = str_is(type, NEVER_ENDS);

		if (!never && (!type.len ||
			       type_name_length(type) != type.len)) {
			parser_complain(p, type.at, "no exception's name"
					" follows `!`: write `!TypeError`,"
					" `!" NEVER_ENDS "`, or the text as a"
					" JSON string");
			return false;
		}
		out->kind = never ? ENDS_NEVER : ENDS_RAISING;
		out->text = never ? STR("") : type;
		return true;
	}
	decoded = json_string_unquote(p->arena, text);
	out->kind = ENDS_NORMALLY;
	out->text = decoded.at == text.at ? unescape(p->arena, text) : decoded;
	return true;
}
