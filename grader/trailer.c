/* trailer.c - find the trailer and read it line by line */
#include "trailer.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/json_string.h"
#include "base/regex.h"
#include "base/scope.h"
#include "base/text.h"
#include "trailer_parts.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

static void complaint_put(struct complaints *list, struct complaint complaint)
{
	if (list->count == list->cap) {
		list->cap = list->cap ? list->cap * 2 : 16;
		list->at = must_realloc(list->at,
					list->cap * sizeof(*list->at));
	}
	list->at[list->count++] = complaint;
}

static struct str format_text(struct arena *arena, const char *format,
			      va_list args)
{
	char text[512];

	vsnprintf(text, sizeof(text), format, args);
	return str_copy(arena, str_of(text));
}

void complaint_add(struct complaints *list, struct arena *arena,
		   struct str path, unsigned line, unsigned column,
		   const char *format, ...)
{
	struct complaint complaint = {path, line, column, STR_NONE};
	va_list args;

	va_start(args, format);
	complaint.text = format_text(arena, format, args);
	va_end(args);
	complaint_put(list, complaint);
}

void complaints_free(struct complaints *list)
{
	free(list->at);
	*list = (struct complaints){0};
}

/*
 * Characters count, not bytes; a stray continuation byte belongs to what
 * stands before it. Goes on where it was: a long line may hold many mistakes.
 */
static unsigned column_of(struct parser *p, const char *at)
{
	if (p->counted_line != p->text.at || p->counted > at) {
		p->counted_line = p->counted = p->text.at;
		p->column = 1;
	}
	for (; p->counted < at; p->counted++)
		p->column += ((unsigned char)*p->counted & 0xc0) != 0x80;
	return p->column;
}

void parser_complain(struct parser *p, const char *at, const char *format, ...)
{
	struct complaint complaint = {
		p->q->path, p->line, column_of(p, at), STR_NONE,
	};
	va_list args;

	va_start(args, format);
	complaint.text = format_text(p->arena, format, args);
	va_end(args);
	complaint_put(p->complaints, complaint);
}

/* -------------------------------------------------------- where it starts */

static bool is_blank_line(struct str line)
{
	for (size_t i = 0; i < line.len; i++)
		if (!strchr(" \t\r\f", line.at[i]) || !line.at[i])
			return false;
	return true;
}

/* The last line of s, with its "\n". */
static struct str last_line(struct str s)
{
	size_t stop = s.len && s.at[s.len - 1] == '\n' ? s.len - 1 : s.len;
	const char *end = stop ? memrchr(s.at, '\n', stop) : NULL;

	return str_slice(s, end ? (size_t)(end + 1 - s.at) : 0, s.len);
}

static struct str without_newline(struct str line)
{
	if (line.len && line.at[line.len - 1] == '\n')
		line.len--;
	return line;
}

/* Offset of the trailer, or file.len. */
static size_t trailer_find(struct str file)
{
	struct str head = file, rest, line;

	while (head.len) {
		line = last_line(head);
		if (line.at[0] != '#' && !is_blank_line(without_newline(line)))
			break;
		head.len -= line.len;
	}
	rest = str_slice(file, head.len, file.len);
	while (str_next_line(&rest, &line))
		if (str_starts(line, "#:"))
			return (size_t)(line.at - file.at);
	return file.len;
}

/* Blank lines at the end go, the newline of the last line stays. */
static struct str program_before(struct str file, size_t trailer_at)
{
	struct str program = str_slice(file, 0, trailer_at);

	while (program.len) {
		struct str line = last_line(program);

		if (!is_blank_line(without_newline(line)))
			break;
		program.len -= line.len;
	}
	return program;
}

static unsigned lines_in(struct str s)
{
	struct str line;
	unsigned count = 0;

	while (str_next_line(&s, &line))
		count++;
	return count;
}

/* ------------------------------------------------------------- directives */

static void key_add(struct parser *p, struct str text, bool exact)
{
	struct section *s = p->section;

	s->keys = arena_grow(p->arena, s->keys, s->key_count,
			     sizeof(*s->keys));
	s->keys[s->key_count++] = (struct key_line){text, exact, p->line};
}

static void take_line(struct parser *p, struct str text)
{
	if (plain_or_complain(p, text, "`#: = \"json\"`"))
		key_add(p, str_format(p->arena, "%.*s\n", STR_ARG(text)),
			false);
}

static void take_exact(struct parser *p, struct str text)
{
	struct str decoded;
	const char *why;
	size_t used, bad;

	if (!str_starts(text, "\"")) {
		parser_complain(p, text.at, "a JSON string must follow `=`:"
				" write `#: = \"text\"`");
		return;
	}
	used = json_string_decode(p->arena, text, &decoded, &bad, &why);
	if (!used)
		parser_complain(p, text.at + bad, "%s", why);
	else if (str_trim(str_slice(text, used, text.len)).len)
		parser_complain(p, text.at + used, "something follows the"
				" string: remove it, or write \\\" for a quote"
				" within");
	else
		key_add(p, decoded, true);
}

static void take_input(struct parser *p, struct str text)
{
	buf_str(&p->input, text);
	buf_char(&p->input, '\n');
}

static void take_ending(struct parser *p, struct str text)
{
	struct section *s = p->section;

	if (s->ending_line) {
		parser_complain(p, p->text.at, "line %u says already how it"
				" ends: keep one of the two", s->ending_line);
		return;
	}
	s->ending_line = p->line;
	s->has_ending = ending_parse(p, text, &s->ending);
}

static void take_option(struct parser *p, struct str text)
{
	struct section *s = p->section;
	struct option option = {.right = p->text.at[3] == '+',
				.line = p->line};

	if (!option_parse(p, text, &option))
		option.line = 0;	/* counts, but is compared with none */
	s->options = arena_grow(p->arena, s->options, s->option_count,
				sizeof(*s->options));
	s->options[s->option_count++] = option;
}

static void join_line(struct buf *to, struct str text)
{
	if (to->at)	/* anything added before, even an empty line */
		buf_char(to, '\n');
	buf_str(to, text);
}

static void take_explanation(struct parser *p, struct str text)
{
	join_line(&p->explanation, text);
}

static void take_stem(struct parser *p, struct str text)
{
	join_line(&p->stem, text);
}

static struct section *section_add(struct parser *p)
{
	struct question *q = p->q;

	q->sections = arena_grow(p->arena, q->sections, q->section_count,
				 sizeof(*q->sections));
	p->section = &q->sections[q->section_count++];
	*p->section = (struct section){.line = p->line};
	return p->section;
}

static void take_section(struct parser *p, struct str text)
{
	struct err err;

	if (p->q->section_count == TRAILER_SECTIONS_MAX) {
		parser_complain(p, p->text.at, "over %d sections: join some,"
				" or make several questions",
				TRAILER_SECTIONS_MAX);
		p->stop = true;
		return;
	}
	if (version_spec_parse(text, &section_add(p)->spec, &err))
		parser_complain(p, text.at, "%s", err.text);
}

static const struct directive {
	char sign;
	void (*take)(struct parser *p, struct str text);
} directives[] = {
	{'>', take_line}, {'=', take_exact}, {'<', take_input},
	{'!', take_ending}, {'+', take_option}, {'-', take_option},
	{'|', take_explanation}, {'?', take_stem}, {'@', take_section},
};

/* What is wrong with a line that is no directive, and where. */
static void explain_line(struct parser *p)
{
	static const char key_chars[] = "abcdefghijklmnopqrstuvwxyz0123456789-";
	const char *at;
	size_t key;

	/* A copy that ends in a NUL: what follows looks ahead. */
	p->text = str_copy(p->arena, p->text);
	at = p->text.at;
	if (p->text.len <= 3 && (p->text.len < 3 || at[2] == ' ')) {
		parser_complain(p, at + p->text.len, "nothing follows `#:`:"
				" write a directive, or remove the line");
	} else if (at[2] != ' ') {
		parser_complain(p, at + 2, "no blank follows `#:`: write"
				" `#: `, or `# ` for a comment");
	} else if (at[3] == ' ' || at[3] == '\t') {
		parser_complain(p, at + 3, "more than one blank follows `#:`:"
				" write just one");
	} else if (strchr(">=<!+-|?@", at[3])) {
		parser_complain(p, at + 4, "no blank follows `%c`: write"
				" `#: %c `", at[3], at[3]);
	} else if (!strpbrk(at + 3, "=:")) {
		parser_complain(p, at + 3, "no directive starts so: write"
				" `key = VALUE`, one of > = < ! + - | ? @ and"
				" a blank, or `# ` for a comment");
	} else {
		key = strspn(at + 3, key_chars);
		if (!key || at[3] < 'a')
			key = 0;
		else if (!strncmp(at + 3 + key, " =", 2))
			key += 2;
		else if (at[3 + key] == ' ')
			key += 1;
		parser_complain(p, at + 3 + key, "this is no `key = VALUE`:"
				" write a key of a-z, 0-9 and -, then ` = `"
				" and a value");
	}
}

static void parse_directive(struct parser *p)
{
	static struct regex *shape;	/* compiled once, kept for good */
	struct str group[REGEX_GROUPS], text;
	struct err err;

	if (!shape && regex_compile("^#: (?:([>=<!+\\-|?@])(?: (.*))?|"
				    "([a-z][a-z0-9-]*) = (.*))$", true,
				    &shape, &err))
		abort();	/* it is a constant */
	if (!regex_match(shape, p->text, 0, group)) {
		explain_line(p);
		return;
	}
	if (group[3].at) {
		meta_parse(p, group[3], group[4]);
		return;
	}
	text = group[2].at ? group[2] : str_slice(p->text, p->text.len, 0);
	for (size_t i = 0; i < COUNT(directives); i++)
		if (directives[i].sign == *group[1].at)
			directives[i].take(p, text);
}

/* The first byte that is NUL or no UTF-8, or NULL. */
static const char *bad_byte(struct str line)
{
	uint32_t code;

	for (size_t at = 0, step; at < line.len; at += step) {
		step = text_decode(line, at, &code);
		if (!step || !code)
			return line.at + at;
	}
	return NULL;
}

static void parse_line(struct parser *p, struct str line, bool has_newline)
{
	const char *bad;

	if (has_newline && str_ends(line, "\r"))
		line.len--;
	p->text = line;
	if (str_starts(str_trim(str_slice(line, 2, line.len)), "id"))
		p->id_meant = true;
	bad = bad_byte(p->text);
	if (bad)
		parser_complain(p, bad, *bad ?
				"invalid UTF-8: save the file as UTF-8, and"
				" write a raw byte as \\udc80 to \\udcff in a"
				" JSON string" :
				"a NUL byte: remove it, or write \\u0000 in a"
				" JSON string");
	else if (str_starts(line, "#:"))
		parse_directive(p);
}

static void parse_lines(struct parser *p)
{
	struct str file = p->q->file, rest, line;

	rest = str_slice(file, p->q->trailer_at, file.len);
	while (!p->stop && str_next_line(&rest, &line)) {
		parse_line(p, line, line.at + line.len < file.at + file.len);
		p->line++;
	}
}

/* ------------------------------------------------------------- the whole */

static bool within_limits(struct parser *p)
{
	unsigned lines = lines_in(p->q->file);

	if (p->q->file.len > TRAILER_FILE_MAX)
		parser_complain_line(p, 1, "the file is over %zu bytes: make"
				     " it smaller", TRAILER_FILE_MAX);
	else if (lines > TRAILER_LINES_MAX)
		parser_complain_line(p, TRAILER_LINES_MAX + 1, "the file is"
				     " over %d lines: make it shorter",
				     TRAILER_LINES_MAX);
	else
		return true;
	return false;
}

static void set_defaults(struct parser *p, struct str path, struct str file)
{
	struct question *q = p->q;

	*q = (struct question){
		.path = path, .file = file, .program = file,
		.status = PUBLISHED, .stem = STR(STEM_DEFAULT),
		.full_marks = RUNGS_FULL,
		.trailer_at = trailer_find(file),
		.python = {.clause = {{V_GE, 9}}, .count = 1},
	};
	q->trailer_line = lines_in(str_slice(file, 0, q->trailer_at)) + 1;
	p->line = q->trailer_line;
	section_add(p)->is_default = true;
}

static void keep_texts(struct parser *p)
{
	struct question *q = p->q;

	if (p->stem.at)
		q->stem = str_copy(p->arena, buf_view(&p->stem));
	else
		q->stem = question_stem_default(q);
	q->input = str_copy(p->arena, buf_view(&p->input));
	q->explanation = str_copy(p->arena, buf_view(&p->explanation));
	buf_free(&p->stem);
	buf_free(&p->input);
	buf_free(&p->explanation);
}

enum trailer_result trailer_parse(struct arena *arena, struct str path,
				  struct str file, struct question *out,
				  struct complaints *complaints)
{
	size_t before = complaints->count;
	struct parser p = {
		.arena = arena, .q = out, .complaints = complaints,
		.stem = BUF_INIT, .input = BUF_INIT, .explanation = BUF_INIT,
	};

	set_defaults(&p, path, file);
	if (out->trailer_at == file.len)
		return parser_check_misplaced(&p, file.len) ? TRAILER_BAD
							    : TRAILER_NONE;
	out->program = program_before(file, out->trailer_at);
	if (within_limits(&p)) {
		parse_lines(&p);
		keep_texts(&p);
		parser_check_whole(&p);
	}
	return complaints->count > before ? TRAILER_BAD : TRAILER_OK;
}
