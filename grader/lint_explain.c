/* lint_explain.c - rules about the explanation, and its blocks of code */
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/regex.h"
#include "base/scope.h"
#include "lint_parts.h"

/* The line of the file in which byte `at` of the explanation stands. */
static unsigned line_at(const struct question *q, size_t at)
{
	size_t nth = 0;

	for (size_t i = 0; i < at; i++)
		nth += q->explanation.at[i] == '\n';
	return lint_sign_line(q, '|', nth);
}

/* Its column there: `#: | ` stands before it. */
static unsigned column_at(const struct question *q, size_t at)
{
	size_t start = at;

	while (start && q->explanation.at[start - 1] != '\n')
		start--;
	return 6 + lint_count_characters(str_slice(q->explanation, start,
						   at - start));
}

typedef void look_at_match(struct lint *lint, const struct question *q,
			   const struct str *group);

static void each_match(struct lint *lint, const struct question *q,
		       const struct regex *shape, look_at_match *look)
{
	struct str group[REGEX_GROUPS];
	size_t from = 0;

	while (from < q->explanation.len &&
	       regex_match(shape, q->explanation, from, group)) {
		look(lint, q, group);
		from = (size_t)(group[0].at - q->explanation.at) +
		       (group[0].len ? group[0].len : 1);
	}
}

/* ------------------------------------------------------------------ lines */

static unsigned most_lines(const struct question *q)
{
	const struct source_file *file;
	unsigned most = 0;
	struct str text;

	for (size_t at = 0; lint_next_source(q, &at, &file, &text);) {
		unsigned lines = lint_count_lines(text);

		most = lines > most ? lines : most;
	}
	return most;
}

/* Is line `number` of a program of one file a blank one? */
static bool is_blank(const struct question *q, unsigned number)
{
	struct str rest = q->program, line = STR_NONE;

	if (q->file_count)
		return false;
	while (number-- && str_next_line(&rest, &line))
		;
	return !str_trim(line).len;
}

static void check_line(struct lint *lint, const struct question *q,
		       struct str digits, size_t at)
{
	unsigned number = 0;
	unsigned most = most_lines(q);

	for (size_t i = 0; i < digits.len && number < 100000; i++)
		number = 10 * number + (unsigned)(digits.at[i] - '0');
	if (!number || number > most)
		lint_add(lint, q, line_at(q, at), column_at(q, at),
			 "the program has no line %.*s: it has %u",
			 STR_ARG(digits), most);
	else if (is_blank(q, number))
		lint_add(lint, q, line_at(q, at), column_at(q, at),
			 "line %u of the program is blank: name the line "
			 "that is meant", number);
}

static void look_at_lines(struct lint *lint, const struct question *q,
			  const struct str *group)
{
	size_t at = (size_t)(group[0].at - q->explanation.at);

	for (size_t i = 1; i <= 3; i++)
		if (group[i].at)
			check_line(lint, q, group[i], at);
}

void lint_no_such_line(struct lint *lint, const struct question *q)
{
	static struct regex *shape;	/* compiled once, kept for good */
	struct err err;

	if (!shape && regex_compile("\\b[Ll]ine(?:\\s+([0-9]+)\\b|"
				    "s\\s+([0-9]+)\\b(?:\\s*(?:-|\u2013|,|"
				    "to|and|or)\\s*([0-9]+)\\b)?)(?!\\s+of\\s+(?:the\\s+)?"
				    "(?:output|answer|file|text|input))",
				    false, &shape, &err))
		abort();	/* it is a constant */
	each_match(lint, q, shape, look_at_lines);
}

static void look_at_letter(struct lint *lint, const struct question *q,
			   const struct str *group)
{
	size_t at = (size_t)(group[0].at - q->explanation.at);

	lint_add(lint, q, line_at(q, at), column_at(q, at),
		 "\"%.*s\" is another one for each learner: quote the option's "
		 "text instead", STR_ARG(str_trim(group[1])));
}

void lint_option_letter(struct lint *lint, const struct question *q)
{
	static struct regex *shape;
	struct err err;

	if (!shape && regex_compile("\\b((?:[Oo]ption|[Aa]nswer|[Cc]hoice)s? +"
				    "\\(?[A-H])\\b(?!['\u2019(.][a-z])",
				    false, &shape, &err))
		abort();
	if (q->sections[0].option_count)
		each_match(lint, q, shape, look_at_letter);
}

/* ------------------------------------------------------------------ fences */

/* Of a line that starts with three backticks or more: how many; else 0. */
static size_t fence_length(struct str line)
{
	size_t blanks = 0, length = 0;

	while (blanks < 3 && str_starts(str_slice(line, blanks, 1), " "))
		blanks++;
	line = str_slice(line, blanks, line.len);
	while (length < line.len && line.at[length] == '`')
		length++;
	return length >= 3 ? length : 0;
}

/* What stands behind the backticks: "python", "text"; "" for nothing. */
static struct str fence_info(struct str line)
{
	size_t at = str_find(line, STR("`"));

	while (at < line.len && line.at[at] == '`')
		at++;
	return str_trim(str_slice(line, at, line.len));
}

/* `>>> ` and `... ` lines are typed, the others are shown. */
static void split_console(struct arena *arena, struct lint_fence *fence)
{
	FREE_BUF struct buf typed = BUF_INIT, shown = BUF_INIT;
	struct str rest = fence->code, line;

	while (str_next_line(&rest, &line)) {
		bool is_typed = str_starts(line, ">>>") ||
				str_starts(line, "...");

		buf_str(is_typed ? &typed : &shown,
			is_typed ? str_slice(line, 4, line.len) : line);
		buf_char(is_typed ? &typed : &shown, '\n');
	}
	fence->console = true;
	fence->code = str_copy(arena, buf_view(&typed));
	fence->shown = str_copy(arena, buf_view(&shown));
}

static void end_fence(struct arena *arena, struct lint_fence *fence,
		      struct str info, const struct buf *code)
{
	size_t word = 0;

	while (word < info.len && !strchr(" \t{", info.at[word]))
		word++;
	info = str_slice(info, 0, word);
	fence->code = str_copy(arena, buf_view(code));
	fence->python = !info.len || str_is(info, "python") ||
			str_is(info, "py") || str_is(info, "python3");
	if (str_is(info, "pycon") ||
	    (fence->python && str_starts(fence->code, ">>>"))) {
		fence->python = true;
		split_console(arena, fence);
	}
}

struct lint_fence *lint_fences(struct arena *arena, const struct question *q,
			       size_t *count)
{
	struct lint_fence *all = NULL;
	struct str rest = q->explanation, line, info = STR_NONE;
	FREE_BUF struct buf code = BUF_INIT;
	size_t open = 0;

	*count = 0;
	for (size_t nth = 0; str_next_line(&rest, &line); nth++) {
		size_t length = fence_length(line);

		if (open && length >= open && !fence_info(line).len) {
			all[*count - 1].closed = true;
			end_fence(arena, &all[*count - 1], info, &code);
			open = 0;
		} else if (open) {
			buf_str(&code, line);
			buf_char(&code, '\n');
		} else if (length) {
			all = arena_grow(arena, all, *count, sizeof(*all));
			all[(*count)++] = (struct lint_fence){
				.line = lint_sign_line(q, '|', nth),
			};
			info = fence_info(line);
			buf_clear(&code);
			open = length;
		}
	}
	return all;
}

/* ------------------------------------------------------------------- spans */

static size_t ticks_at(struct str text, size_t at)
{
	size_t end = at;

	while (end < text.len && text.at[end] == '`')
		end++;
	return end - at;
}

/* Markdown: as many backticks close a span as opened it; a blank line ends
 * the paragraph. Returns where an open one starts, or text.len. */
static size_t open_span(struct str text)
{
	size_t open = 0, from = 0, ticks;

	for (size_t at = 0; at < text.len; at += ticks ? ticks : 1) {
		ticks = ticks_at(text, at);
		if (open && str_starts(str_slice(text, at, text.len), "\n\n"))
			return from;
		if (!ticks || (open && ticks != open))
			continue;
		from = open ? from : at;
		open = open ? 0 : ticks;
	}
	return open ? from : text.len;
}

/* The explanation with its fenced lines blanked out. */
static struct str sans_fences(struct arena *arena, struct str text)
{
	FREE_BUF struct buf out = BUF_INIT;
	size_t open = 0;
	struct str line;

	while (str_next_line(&text, &line)) {
		size_t length = fence_length(line);
		bool fenced = open || length;

		if (open && length >= open && !fence_info(line).len)
			open = 0;
		else if (!open)
			open = length;
		for (size_t i = 0; fenced && i < line.len; i++)
			buf_char(&out, '.');
		if (!fenced)
			buf_str(&out, line);
		buf_char(&out, '\n');
	}
	return str_copy(arena, buf_view(&out));
}

void lint_open_code(struct lint *lint, const struct question *q)
{
	struct str prose = sans_fences(lint->arena, q->explanation);
	size_t count, at = open_span(prose);
	struct lint_fence *fences = lint_fences(lint->arena, q, &count);

	if (count && !fences[count - 1].closed)
		lint_add(lint, q, fences[count - 1].line, 6, "the code that "
			 "starts here is never closed: add a line of three "
			 "backticks after it");
	if (at < prose.len)
		lint_add(lint, q, line_at(q, at), column_at(q, at),
			 "no second backtick closes this one: the rest would "
			 "be shown as code, or the backtick as it is");
}
