/* doctest_source.c - the docstrings of a .py file, and what it binds */
#include <string.h>

#include "base/scope.h"
#include "exchange/doctest.h"
#include "exchange/doctest_string.h"

#define SCOPES_MAX 32

/* A logical line: to the end of the statement, brackets closed. */
struct statement {
	struct str text;	/* without its indent */
	unsigned line;
	size_t indent;
	struct str string;	/* the literal that it is, with its prefix and
				 * quotes; STR_NONE: it is something else */
	bool opens;		/* it ends in a colon */
};

struct scope {
	size_t indent;
	struct str name;
	bool is_function;
};

struct scan {
	struct arena *arena;
	struct str file;
	size_t at;
	unsigned line;
	struct scope scopes[SCOPES_MAX];
	size_t depth;
	bool expects;		/* a docstring may come now */
	struct doctest_source out;
};

static char char_at(const struct scan *s, size_t at)
{
	return at < s->file.len ? s->file.at[at] : '\0';
}

/* ------------------------------------------------------------- statements */

/* The end of the string literal that opens at `at`, its quote. */
static size_t skip_string(struct scan *s, size_t at)
{
	char quote = char_at(s, at);
	bool triple = char_at(s, at + 1) == quote &&
		      char_at(s, at + 2) == quote;

	for (at += triple ? 3 : 1; at < s->file.len; at++) {
		char c = s->file.at[at];

		if (c == '\n' && !triple)
			return at;
		if (c == '\\')
			at++;
		else if (c == quote && (!triple ||
					(char_at(s, at + 1) == quote &&
					 char_at(s, at + 2) == quote)))
			return at + (triple ? 3 : 1);
		if (char_at(s, at) == '\n')
			s->line++;
	}
	return s->file.len;
}

/* The literal at the start of `text`: its prefix and where it opens. */
static bool starts_string(struct str text, size_t *quote)
{
	size_t at = 0;

	while (at < 2 && at < text.len && strchr("rRuUbBfF", text.at[at]))
		at++;
	*quote = at;
	return at < text.len && (text.at[at] == '"' || text.at[at] == '\'');
}

static void skip_comment(struct scan *s)
{
	while (s->at < s->file.len && s->file.at[s->at] != '\n')
		s->at++;
}

/* Blank lines and comments; then the indent of the statement. */
static size_t skip_to_statement(struct scan *s)
{
	size_t indent = 0;

	for (; s->at < s->file.len; s->at++) {
		char c = s->file.at[s->at];

		if (c == '\n') {
			s->line++;
			indent = 0;
		} else if (c == ' ') {
			indent++;
		} else if (c == '\t') {
			indent += 8 - indent % 8;
		} else if (c == '#') {
			skip_comment(s);
			s->at--;	/* the loop's step */
		} else if (c != '\r' && c != '\f') {
			break;
		}
	}
	return indent;
}

struct walk {	/* through one statement */
	int brackets;
	char last;	/* that is no blank */
	bool more;	/* something beside the string at its start */
};

/* One step; false at the statement's end. */
static bool walk_on(struct scan *s, struct walk *walk)
{
	char c = s->file.at[s->at];

	if (c == '"' || c == '\'') {
		s->at = skip_string(s, s->at);
		walk->last = c;
		return true;
	}
	if (c == '#') {
		skip_comment(s);
		return true;
	}
	if (c == '\\' && char_at(s, s->at + 1) == '\n')
		s->at++;
	else if (c == '\n' && walk->brackets <= 0)
		return false;
	else if (strchr("([{", c))
		walk->brackets++;
	else if (strchr(")]}", c))
		walk->brackets--;
	if (char_at(s, s->at) == '\n')
		s->line++;
	else if (!strchr(" \t\r\f", c))
		walk->last = c;
	walk->more = walk->more || !strchr(" \t\r\f\n\\", c);
	s->at++;
	return true;
}

static bool next_statement(struct scan *s, struct statement *out)
{
	struct walk walk = {0};
	size_t start, quote;

	*out = (struct statement){.indent = skip_to_statement(s)};
	if (s->at >= s->file.len)
		return false;
	start = s->at;
	out->line = s->line;
	if (starts_string(str_slice(s->file, start, s->file.len), &quote)) {
		s->at = skip_string(s, start + quote);
		out->string = str_slice(s->file, start, s->at - start);
	}
	while (s->at < s->file.len && walk_on(s, &walk))
		continue;
	out->text = str_trim(str_slice(s->file, start, s->at - start));
	out->opens = walk.last == ':';
	if (walk.more || walk.last)
		out->string = STR_NONE;
	return true;
}

/* ---------------------------------------------------------------- meaning */

static struct str name_at(struct str text, size_t from)
{
	size_t end = from;

	while (end < text.len && doctest_is_name(text.at[end]))
		end++;
	return str_slice(text, from, end - from);
}

/* "def f(x):" -> "f"; STR_NONE when it is no definition. */
static struct str defined(struct str text, bool *is_function)
{
	static const char *const words[] = {"def ", "async def ", "class "};

	for (size_t i = 0; i < 3; i++)
		if (str_starts(text, words[i])) {
			*is_function = i < 2;
			text = str_trim(str_slice(text, strlen(words[i]),
						  text.len));
			return name_at(text, 0);
		}
	return STR_NONE;
}

static void bind(struct scan *s, struct str name)
{
	struct doctest_source *out = &s->out;

	if (!name.len)
		return;
	out->names = arena_grow(s->arena, out->names, out->name_count,
				sizeof(name));
	out->names[out->name_count++] = name;
}

/* Of "a, b as c" or "(a, b)": a and c. Of "a.b", a. */
static void bind_imports(struct scan *s, struct str list)
{
	struct str name = STR_NONE;
	bool dotted = false;

	for (size_t at = 0; at < list.len; at++) {
		struct str word;

		if (list.at[at] == '#') {
			at += str_find(str_slice(list, at, list.len),
				       STR("\n"));
			continue;
		}
		if (!doctest_is_name(list.at[at])) {
			if (list.at[at] == ',') {
				bind(s, name);
				name = STR_NONE;
			}
			dotted = list.at[at] == '.';
			continue;
		}
		word = name_at(list, at);
		at += word.len - 1;
		if (!str_is(word, "as") && !dotted)
			name = word;
	}
	bind(s, name);
}

static void bind_from(struct scan *s, struct str text)
{
	size_t at = str_find(text, STR(" import"));

	if (str_starts(text, "from __future__") || at == text.len)
		return;
	bind_imports(s, str_slice(text, at + 7, text.len));
}

/* "x = 1", "x: int = 1" */
static void bind_assigned(struct scan *s, struct str text)
{
	struct str name = name_at(text, 0);
	struct str rest = str_trim(str_slice(text, name.len, text.len));

	if (str_starts(rest, ":") && str_find(rest, STR("=")) < rest.len)
		bind(s, name);
	else if (str_starts(rest, "=") && !str_starts(rest, "=="))
		bind(s, name);
}

static void bind_names(struct scan *s, const struct statement *statement)
{
	bool is_function;
	struct str name = defined(statement->text, &is_function);

	if (name.len)
		bind(s, name);
	else if (str_starts(statement->text, "import "))
		bind_imports(s, str_slice(statement->text, 7,
					  statement->text.len));
	else if (str_starts(statement->text, "from "))
		bind_from(s, statement->text);
	else
		bind_assigned(s, statement->text);
}

/* The dotted name of what is open now; false within a function. */
static bool qualified(struct scan *s, struct str *out)
{
	FREE_BUF struct buf name = BUF_INIT;

	for (size_t i = 0; i < s->depth; i++) {
		if (s->scopes[i].is_function && i + 1 < s->depth)
			return false;
		buf_text(&name, i ? "." : "");
		buf_str(&name, s->scopes[i].name);
	}
	*out = str_copy(s->arena, buf_view(&name));
	return true;
}

static void take_docstring(struct scan *s, const struct statement *statement)
{
	struct docstring found = {.line = statement->line};
	struct doctest_source *out = &s->out;

	if (!qualified(s, &found.name))
		return;
	found.text = doctest_string_decode(s->arena, statement->string,
					   &found.problem);
	if (!found.text.at && !found.problem)
		return;
	out->docstrings = arena_grow(s->arena, out->docstrings,
				     out->docstring_count, sizeof(found));
	out->docstrings[out->docstring_count++] = found;
}

static void take_statement(struct scan *s, const struct statement *statement)
{
	bool is_function = false, expected = s->expects;
	struct str name;

	s->expects = false;
	while (s->depth && statement->indent <= s->scopes[s->depth - 1].indent)
		s->depth--;
	if (statement->string.at && expected)
		take_docstring(s, statement);
	if (!statement->indent)
		bind_names(s, statement);
	name = defined(statement->text, &is_function);
	if (!name.len || s->depth == SCOPES_MAX)
		return;
	s->scopes[s->depth++] = (struct scope){statement->indent, name,
					       is_function};
	s->expects = statement->opens;
}

struct doctest_source doctest_source_parse(struct arena *arena,
					   struct str file)
{
	struct scan scan = {.arena = arena, .file = file, .line = 1,
			    .expects = true};
	struct statement statement;

	while (next_statement(&scan, &statement))
		take_statement(&scan, &statement);
	return scan.out;
}
