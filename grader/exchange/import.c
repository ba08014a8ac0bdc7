/* import.c - records of any format -> question files */
#include "exchange/exchange.h"

#include <search.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "base/scope.h"
#include "exchange/import_record.h"

#define IMPORT_FILE_MAX ((size_t)1 << 30)
#define IMPORT_LINE_MAX ((size_t)1 << 20)
#define ID_MAX 200	/* file names end at 255 bytes */

const struct import_format import_formats[] = {
	{"cruxeval", "CRUXEval's JSON lines: id, code, input, output",
	 import_cruxeval_parse},
	{"jsonl", "JSON lines: id, question, code, choices, correct",
	 import_jsonl_parse},
	{NULL, NULL, NULL},
};

/* One run: the file at hand, and what came of it so far. */
struct import {
	const struct import_format *format;
	struct str path;	/* of the file that is read */
	const char *to;
	enum import_over over;
	unsigned line;
	void *ids;		/* tsearch tree of struct seen_id */
	struct import_result result;
};

struct seen_id {
	struct str id;
	unsigned line;
};

static const struct import_format *format_find(const char *name)
{
	const struct import_format *format = import_formats;

	while (format->name && !str_is(str_of(name), format->name))
		format++;
	return format->name ? format : NULL;
}

static void complain(struct import *im, const char *text)
{
	complaint_add(&im->result.complaints, &im->result.arena, im->path,
		      im->line, 1, "%s", text);
}

/* ------------------------------------------------------------------ ids */

/* "sample_0" -> "sample-0"; STR_NONE when it can't be made an id. */
static struct str id_fit(struct arena *arena, struct str id)
{
	char *fit = arena_alloc(arena, id.len + 1);

	if (!id.len || id.len > ID_MAX)
		return STR_NONE;
	for (size_t i = 0; i < id.len; i++) {
		char c = id.at[i];

		if (c >= 'A' && c <= 'Z')
			c = (char)(c - 'A' + 'a');
		else if (c == '_' || c == '.' || c == ' ')
			c = '-';
		if (!(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9') &&
		    c != '-')
			return STR_NONE;
		fit[i] = c;
	}
	return (struct str){fit, id.len};
}

static int by_id(const void *a, const void *b)
{
	return str_compare(((const struct seen_id *)a)->id,
			   ((const struct seen_id *)b)->id);
}

/* The line that has the same id already, or 0. */
static unsigned id_seen(struct import *im, struct str id)
{
	struct seen_id *own = arena_new(&im->result.arena, struct seen_id);
	struct seen_id **found;

	*own = (struct seen_id){str_copy(&im->result.arena, id), im->line};
	found = tsearch(own, &im->ids, by_id);
	if (!found || *found == own)
		return 0;
	return (*found)->line;
}

static void keep(void *node)
{
	(void)node;	/* the arena has it */
}

/* ------------------------------------------------------------- the file */

/* Python takes CRLF and CR for LF before it reads a program, so this changes
 * nothing that runs. */
static struct str program_fit(struct arena *arena, struct str code)
{
	char *text = arena_alloc(arena, code.len + 2);
	size_t len = 0, end = 0;

	for (size_t i = 0; i < code.len; i++) {
		char c = code.at[i];

		if (c == '\r' && i + 1 < code.len && code.at[i + 1] == '\n')
			continue;
		text[len++] = c == '\r' ? '\n' : c;
	}
	/* Up to the end of the last line that isn't blank. */
	for (size_t i = 0; i < len; i++) {
		bool blank = text[i] == ' ' || text[i] == '\t' ||
			     text[i] == '\f';

		if (text[i] != '\n' && !blank)
			end = i + 1;
	}
	while (end && end < len && text[end] != '\n')
		end++;
	if (end)
		text[end++] = '\n';
	return (struct str){text, end};
}

/* A stem is one line: what breaks it becomes a blank. */
static void write_stem(struct buf *out, struct str stem)
{
	bool gap = false, begun = false;

	buf_text(out, "#: ? ");
	for (size_t i = 0; i < stem.len; i++) {
		char c = stem.at[i];

		if (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
			gap = true;
			continue;
		}
		if (gap && begun)
			buf_char(out, ' ');
		buf_char(out, c);
		begun = true;
		gap = false;
	}
	buf_char(out, '\n');
}

static void write_input(struct buf *out, struct str input)
{
	struct str line;

	while (str_next_line(&input, &line)) {
		buf_text(out, line.len ? "#: < " : "#: <");
		buf_str(out, line);
		buf_char(out, '\n');
	}
}

static struct str question_text(struct arena *arena,
				const struct import_record *record,
				struct str program, struct str id)
{
	FREE_BUF struct buf text = BUF_INIT;
	struct ending normally = {.kind = ENDS_NORMALLY};

	buf_str(&text, program);
	buf_text(&text, "\n#: id = \"");
	buf_str(&text, id);
	buf_text(&text, "\"\n#: status = \"published\"\n");
	if (record->tag)
		buf_format(&text, "#: tags = [\"%s\"]\n", record->tag);
	if (record->license)
		buf_format(&text, "#: license = \"%s\"\n", record->license);
	if (str_trim(record->stem).len)
		write_stem(&text, record->stem);
	write_input(&text, record->input);
	if (record->has_key)
		trailer_write_key(&text, record->key, &normally, "\n");
	for (size_t i = 0; i < record->option_count; i++)
		trailer_write_option(&text, &record->options[i]);
	return str_copy(arena, buf_view(&text));
}

static bool answers_equal(struct arena *arena,
			  const struct import_record *record,
			  const struct section *section)
{
	if (record->has_key &&
	    !str_equal(section_stdout(arena, section), record->key))
		return false;
	if (section->option_count != record->option_count)
		return false;
	for (size_t i = 0; i < record->option_count; i++) {
		const struct option *a = &record->options[i];
		const struct option *b = &section->options[i];

		if (a->right != b->right || a->kind != b->kind ||
		    !str_equal(a->text, b->text))
			return false;
	}
	return true;
}

/* Complains of two choices that are one; by their places in the record, for
 * the question file's lines are none of the reader's. */
static bool repeats_a_choice(struct import *im, struct arena *arena,
			     const struct import_record *record)
{
	for (size_t i = 1; i < record->option_count; i++)
		for (size_t j = 0; j < i; j++) {
			const struct option *a = &record->options[j];
			const struct option *b = &record->options[i];

			if (a->kind != b->kind || !str_equal(a->text, b->text))
				continue;
			complain(im, str_format(arena, "choices %zu and %zu"
						" are the same: keep one of"
						" the two", j, i).at);
			return true;
		}
	return false;
}

/* Reads back what is to be written: only what comes out as it went in may
 * stand in a file. False after a complaint. */
static bool reads_back(struct import *im, struct arena *arena, struct str text,
		       const struct import_record *record, struct str program)
{
	struct complaints complaints = {0};
	const char *problem = NULL;
	struct question q;

	if (trailer_parse(arena, im->path, program, &q, &complaints) !=
	    TRAILER_NONE)
		problem = "the code has a line that starts with \"#:\" where "
			  "a question's trailer stands: change that line";
	else if (trailer_parse(arena, im->path, text, &q, &complaints) !=
		 TRAILER_OK)
		problem = complaints.count ? complaints.at[0].text.at : "";
	else if (!str_equal(q.program, program) ||
		 !answers_equal(arena, record, &q.sections[0]))
		problem = "the question file would say something else";
	complaints_free(&complaints);
	if (problem)
		complain(im, problem);
	return !problem;
}

/* No id has a "_", so "main_question" is the name of no other. */
static struct str file_name(struct arena *arena, const char *folder,
			    struct str id)
{
	return str_format(arena, "%s/%.*s%s.py", folder, STR_ARG(id),
			  str_is(id, "main") ? "_question" : "");
}

static int write_if_changed(struct import *im, struct arena *arena,
			    struct str id, struct str text, struct err *err)
{
	struct str path = file_name(arena, im->to, id);
	struct err unread;
	struct stat st;
	struct str old;

	if (!file_read(arena, path.at, TRAILER_FILE_MAX, &old, &unread) &&
	    str_equal(old, text)) {
		im->result.unchanged++;
		return 0;
	}
	if (im->over == IMPORT_KEEP && !lstat(path.at, &st)) {
		complain(im, str_format(arena, "%s is there and says something"
					" else: move it away, or write over it"
					" with --force", path.at).at);
		return 0;
	}
	if (file_replace(path.at, text, err))
		return -1;
	im->result.written++;
	return 0;
}

/* ----------------------------------------------------------- the records */

static int import_line(struct import *im, struct str line, struct err *err)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct import_record record = {0};
	struct str id, program, text;
	struct err wrong;
	unsigned before;

	if (line.len > IMPORT_LINE_MAX) {
		complain(im, "the line is longer than 1 MiB");
		return 0;
	}
	if (im->format->parse(&arena, line, &record, &wrong)) {
		complain(im, wrong.text);
		return 0;
	}
	id = id_fit(&arena, record.id);
	before = id.at ? id_seen(im, id) : 0;
	program = program_fit(&arena, record.program);
	if (!id.at)
		complain(im, "\"id\" is not made of letters, digits, - and _, "
			     "200 at most");
	else if (before)
		complain(im, str_format(&arena, "the id \"%.*s\" is on line %u"
					" already", STR_ARG(id), before).at);
	else if (!program.len)
		complain(im, "\"code\" is empty");
	else if (!repeats_a_choice(im, &arena, &record)) {
		text = question_text(&arena, &record, program, id);
		if (reads_back(im, &arena, text, &record, program))
			return write_if_changed(im, &arena, id, text, err);
	}
	return 0;
}

static int import_lines(struct import *im, struct str text, struct err *err)
{
	struct str line;

	while (str_next_line(&text, &line)) {
		im->line++;
		if (str_trim(line).len && import_line(im, line, err))
			return -1;
	}
	return 0;
}

int import_file(const char *from, const char *file, const char *to,
		enum import_over over, struct import_result *out,
		struct err *err)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct import im = {.format = format_find(from), .to = to,
			    .over = over};
	struct str text;
	int failed;

	if (!im.format)
		return err_set(err, ERR_USAGE, "no format \"%s\" to import "
			       "from: cruxeval or jsonl", from);
	if (!str_is(str_of(file), "-") && access(file, F_OK))
		return err_set(err, ERR_USAGE, "%s: no such file", file);
	if (file_read(&arena, file, IMPORT_FILE_MAX, &text, err) ||
	    file_make_dirs(to, err))
		return -1;
	im.path = str_copy(&im.result.arena, str_of(file));
	failed = import_lines(&im, text, err);
	tdestroy(im.ids, keep);
	if (failed) {
		import_result_free(&im.result);
		return -1;
	}
	*out = im.result;
	return 0;
}

void import_result_free(struct import_result *result)
{
	complaints_free(&result->complaints);
	arena_free(&result->arena);
}
