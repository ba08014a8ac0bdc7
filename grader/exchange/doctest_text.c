/* doctest_text.c - `>>> ` lines and what follows them -> examples */
#include <string.h>

#include "base/scope.h"
#include "exchange/doctest.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

struct lines_of {	/* the text at hand */
	struct arena *arena;
	struct str *at;
	size_t count;
	struct doctest_text out;
};

static int complain(struct lines_of *in, size_t index, size_t column,
		    const char *problem)
{
	in->out.problem = problem;
	in->out.problem_line = (unsigned)index + 1;
	in->out.problem_column = (unsigned)column + 1;
	return -1;
}

/* Tabs become blanks, as str.expandtabs() has it. */
static struct str expanded(struct arena *arena, struct str text)
{
	FREE_BUF struct buf out = BUF_INIT;
	size_t column = 0;

	if (str_find(text, STR("\t")) == text.len)
		return text;
	for (size_t i = 0; i < text.len; i++) {
		char c = text.at[i];

		if (c == '\t')
			do
				buf_char(&out, ' ');
			while (++column % 8);
		else
			buf_char(&out, c);
		if (c == '\n' || c == '\r')
			column = 0;
		else if (c != '\t')
			column += ((unsigned char)c & 0xc0) != 0x80;
	}
	return str_copy(arena, buf_view(&out));
}

static void split(struct lines_of *in, struct str text)
{
	struct str rest = text, line;

	while (str_next_line(&rest, &line))
		in->count++;
	in->at = arena_array(in->arena, in->count, sizeof(*in->at));
	in->count = 0;
	for (rest = text; str_next_line(&rest, &line);) {
		if (str_ends(line, "\r"))
			line.len--;
		in->at[in->count++] = line;
	}
}

static size_t indent_of(struct str line)
{
	size_t at = 0;

	while (at < line.len && line.at[at] == ' ')
		at++;
	return at;
}

static bool has_prompt(struct str line, const char *prompt)
{
	return str_starts(str_slice(line, indent_of(line), line.len), prompt);
}

static bool is_blank(struct str line)
{
	return !str_trim(line).len;
}

/* The lines of one example: its prompt lines, then what is wanted. */
struct span {
	size_t source, want, end, indent;
};

static struct span span_of(const struct lines_of *in, size_t first)
{
	struct span span = {first, first + 1, 0, indent_of(in->at[first])};

	while (span.want < in->count && has_prompt(in->at[span.want], "..."))
		span.want++;
	span.end = span.want;
	while (span.end < in->count && !is_blank(in->at[span.end]) &&
	       !has_prompt(in->at[span.end], ">>>"))
		span.end++;
	return span;
}

/* A source line without its prompt. */
static int add_source(struct lines_of *in, struct buf *out, size_t index,
		      size_t indent)
{
	struct str line = in->at[index];

	if (indent_of(line) != indent)
		return complain(in, index, indent_of(line), "`...` is indented"
				" otherwise than its `>>>`: put it below");
	if (line.len > indent + 3 && line.at[indent + 3] != ' ')
		return complain(in, index, indent + 3, "no blank follows the"
				" prompt: write `>>> ` or `... `");
	buf_str(out, str_slice(line, indent + 4, line.len));
	buf_char(out, '\n');
	return 0;
}

static int add_want(struct lines_of *in, struct buf *out, size_t index,
		    size_t indent)
{
	struct str line = in->at[index];

	if (indent_of(line) < indent)
		return complain(in, index, indent_of(line), "the output is"
				" indented less than its `>>>`: put it below,"
				" or a blank line before it");
	buf_str(out, str_slice(line, indent, line.len));
	buf_char(out, '\n');
	return 0;
}

/* ------------------------------------------------------------- directives */

static const struct {
	const char *name;
	unsigned flag;	/* 0: nothing that matters here */
} directives[] = {
	{"SKIP", DOCTEST_SKIP},
	{"ELLIPSIS", DOCTEST_ELLIPSIS},
	{"NORMALIZE_WHITESPACE", DOCTEST_WHITESPACE},
	{"IGNORE_EXCEPTION_DETAIL", DOCTEST_DETAIL},
	{"DONT_ACCEPT_BLANKLINE", DOCTEST_BLANKLINE},
	{"DONT_ACCEPT_TRUE_FOR_1", 0},
	{"REPORT_UDIFF", 0}, {"REPORT_CDIFF", 0}, {"REPORT_NDIFF", 0},
	{"REPORT_ONLY_FIRST_FAILURE", 0}, {"FAIL_FAST", 0},
};

static int take_directive(struct lines_of *in, size_t index, struct str word,
			  unsigned *flags)
{
	struct str name = str_slice(word, 1, word.len);

	for (size_t i = 0; i < COUNT(directives); i++) {
		if (!str_is(name, directives[i].name))
			continue;
		if (word.at[0] == '+')
			*flags |= directives[i].flag;
		else
			*flags &= ~directives[i].flag;
		return 0;
	}
	return complain(in, index, 0, "a `# doctest:` option that doctest does"
			" not have: take it out");
}

/* Of a line, what follows "# doctest:" and has no quote in it. */
static struct str directive_part(struct str line)
{
	while (line.len) {
		struct str rest = str_slice(line, str_find(line, STR("#")),
					    line.len), words;

		if (!rest.len)
			break;
		line = str_slice(rest, 1, rest.len);
		words = str_trim(line);
		if (!str_starts(words, "doctest:"))
			continue;
		words = str_slice(words, 8, words.len);
		if (str_find(words, STR("'")) == words.len &&
		    str_find(words, STR("\"")) == words.len)
			return words;
	}
	return STR_NONE;
}

static int take_directives(struct lines_of *in, size_t index, unsigned *flags)
{
	struct str words = directive_part(in->at[index]);
	size_t at = 0;

	while (at < words.len) {
		size_t end = at;

		while (end < words.len && !strchr(" ,\t\f\v", words.at[end]))
			end++;
		if (end > at) {
			struct str word = str_slice(words, at, end - at);

			if (word.at[0] != '+' && word.at[0] != '-')
				return complain(in, index, 0, "a `# doctest:`"
						" option starts with + or -:"
						" write +SKIP, say");
			if (take_directive(in, index, word, flags))
				return -1;
		}
		at = end + 1;
	}
	return 0;
}

/* ------------------------------------------------------------- tracebacks */

static bool is_traceback_head(struct str line)
{
	line = str_trim(line);
	return str_is(line, "Traceback (most recent call last):") ||
	       str_is(line, "Traceback (innermost last):");
}

bool doctest_is_name(char c)
{
	return c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	       (c >= '0' && c <= '9') || (unsigned char)c >= 0x80;
}

/* Of a traceback only the message counts: from the first line on that starts
 * with a letter. */
static void take_traceback(struct doctest_example *example)
{
	struct str rest = example->want, line;

	if (!str_next_line(&rest, &line) || !is_traceback_head(line) ||
	    str_starts(line, " "))
		return;
	while (str_next_line(&rest, &line))
		if (line.len && doctest_is_name(line.at[0])) {
			size_t at = (size_t)(line.at - example->want.at);

			example->raises = true;
			example->want = str_slice(example->want, at,
						  example->want.len);
			return;
		}
}

/* `<BLANKLINE>` stands for an empty line. */
static struct str with_blank_lines(struct arena *arena, struct str want)
{
	FREE_BUF struct buf out = BUF_INIT;
	struct str line;

	if (str_find(want, STR("<BLANKLINE>")) == want.len)
		return want;
	while (str_next_line(&want, &line)) {
		if (!str_starts(line, "<BLANKLINE>") ||
		    !is_blank(str_slice(line, 11, line.len)))
			buf_str(&out, line);
		buf_char(&out, '\n');
	}
	return str_copy(arena, buf_view(&out));
}

/* --------------------------------------------------------------- the text */

static int take_example(struct lines_of *in, struct span span,
			struct doctest_example *example)
{
	FREE_BUF struct buf source = BUF_INIT, want = BUF_INIT;

	for (size_t i = span.source; i < span.want; i++)
		if (add_source(in, &source, i, span.indent) ||
		    take_directives(in, i, &example->flags))
			return -1;
	for (size_t i = span.want; i < span.end; i++)
		if (add_want(in, &want, i, span.indent))
			return -1;
	example->line = (unsigned)span.source + 1;
	example->source = str_copy(in->arena, buf_view(&source));
	example->want = str_copy(in->arena, buf_view(&want));
	take_traceback(example);
	if (!(example->flags & DOCTEST_BLANKLINE))
		example->want = with_blank_lines(in->arena, example->want);
	return 0;
}

/* doctest passes over an example that is a comment only. */
static bool is_comment(struct str source)
{
	struct str line;

	while (str_next_line(&source, &line)) {
		line = str_trim(line);
		if (line.len && line.at[0] != '#')
			return false;
	}
	return true;
}

struct doctest_text doctest_text_parse(struct arena *arena, struct str text)
{
	struct lines_of in = {.arena = arena};
	struct doctest_text *out = &in.out;
	struct span span;

	split(&in, expanded(arena, text));
	for (size_t i = 0; i < in.count; i = span.end) {
		struct doctest_example example = {0};

		span = (struct span){.end = i + 1};
		if (!has_prompt(in.at[i], ">>>"))
			continue;
		span = span_of(&in, i);
		if (take_example(&in, span, &example))
			return in.out;
		if (is_comment(example.source))
			continue;
		out->examples = arena_grow(arena, out->examples, out->count,
					   sizeof(example));
		out->examples[out->count++] = example;
	}
	return in.out;
}
