/* import.c - records of any format -> question files */
#include "exchange/exchange.h"

#include <search.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "base/json_string.h"
#include "base/scope.h"
#include "base/text.h"
#include "exchange/import_record.h"

#define IMPORT_FILE_MAX ((size_t)1 << 30)
#define IMPORT_LINE_MAX ((size_t)1 << 20)
#define CHOICES_MAX 1000	/* each is compared with each */
#define ID_MAX 200	/* file names end at 255 bytes */

const struct import_format import_formats[] = {
	{"cruxeval", "CRUXEval's JSON lines: id, code, input, output",
	 import_cruxeval_parse, NULL},
	{"doctest", "the examples of a .py, .rst or .md file, as sessions",
	 NULL, import_doctest_read},
	{"gift", "Moodle's GIFT: multiple choice and short answers", NULL,
	 import_gift_read},
	{"jsonl", "JSON lines: id, question, code, choices, correct",
	 import_jsonl_parse, NULL},
	{"moodle-xml", "Moodle XML: multiple choice and short answers", NULL,
	 import_moodle_read},
	{NULL, NULL, NULL, NULL},
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
	import_complain(im, im->line, 1, "%s", text);
}

static void add(struct import *im, struct complaints *list, unsigned line,
		unsigned column, const char *format, va_list args)
{
	char text[512];

	vsnprintf(text, sizeof(text), format, args);
	complaint_add(list, &im->result.arena, im->path, line, column, "%s",
		      text);
}

void import_complain(struct import *im, unsigned line, unsigned column,
		     const char *format, ...)
{
	va_list args;

	va_start(args, format);
	add(im, &im->result.complaints, line, column, format, args);
	va_end(args);
}

void import_note(struct import *im, unsigned line, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	add(im, &im->result.notes, line, 1, format, args);
	va_end(args);
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

struct str import_slug(struct arena *arena, struct str name)
{
	char *slug = arena_alloc(arena, name.len + 1);
	size_t len = 0;

	for (size_t i = 0; i < name.len; i++) {
		char c = name.at[i];

		if (c >= 'A' && c <= 'Z')
			c = (char)(c - 'A' + 'a');
		if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
			slug[len++] = c;
		else if (len && slug[len - 1] != '-')
			slug[len++] = '-';
	}
	while (len && slug[len - 1] == '-')
		len--;
	return len ? (struct str){slug, len} : STR_NONE;
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

void import_meta_text(struct buf *out, const char *key, struct str value)
{
	buf_format(out, "#: %s = ", key);
	json_string_encode(out, value);
	buf_char(out, '\n');
}

void import_meta_texts(struct buf *out, const char *key,
		       const struct str *values, size_t count)
{
	buf_format(out, "#: %s = [", key);
	for (size_t i = 0; i < count; i++) {
		buf_text(out, i ? ", " : "");
		json_string_encode(out, values[i]);
	}
	buf_text(out, "]\n");
}

static void write_explanation(struct buf *out, struct str text)
{
	struct str line;

	while (str_next_line(&text, &line)) {
		buf_text(out, line.len ? "#: | " : "#: |");
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
	buf_str(&text, record->metadata);
	if (str_trim(record->stem).len && !str_is(record->stem, STEM_DEFAULT))
		write_stem(&text, record->stem);
	write_input(&text, record->input);
	if (record->has_key)
		trailer_write_key(&text, record->key, &normally, "\n");
	for (size_t i = 0; i < record->option_count; i++)
		trailer_write_option(&text, &record->options[i]);
	write_explanation(&text, str_trim(record->explanation));
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
	if (record->option_count > CHOICES_MAX) {
		complain(im, "over 1000 choices: nobody reads so many");
		return true;
	}
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

enum fate { UNCHANGED, TO_WRITE, IN_THE_WAY };

/* IN_THE_WAY comes with a complaint. */
static enum fate fate_of(struct import *im, struct arena *arena,
			 struct str path, struct str text)
{
	struct err unread;
	struct stat st;
	struct str old;

	if (!file_read(arena, path.at, TRAILER_FILE_MAX, &old, &unread) &&
	    str_equal(old, text))
		return UNCHANGED;
	if (im->over == IMPORT_REPLACE || lstat(path.at, &st))
		return TO_WRITE;
	complain(im, str_format(arena, "%s is there and says something"
				" else: move it away, or write over it"
				" with --force", path.at).at);
	return IN_THE_WAY;
}

/* Every path here has a folder: it starts with im->to. */
static struct str folder_of(struct arena *arena, struct str path)
{
	const char *slash = memrchr(path.at, '/', path.len);

	return str_copy(arena, str_slice(path, 0, (size_t)(slash - path.at)));
}

static int write_if_changed(struct import *im, struct arena *arena,
			    const struct source_file *files, size_t count,
			    struct err *err)
{
	bool changed = false;

	for (size_t i = 0; i < count; i++) {
		enum fate fate = fate_of(im, arena, files[i].name,
					 files[i].text);

		if (fate == IN_THE_WAY)
			return 0;
		changed = changed || fate == TO_WRITE;
	}
	for (size_t i = 0; changed && i < count; i++)
		if (file_make_dirs(folder_of(arena, files[i].name).at, err) ||
		    file_replace(files[i].name.at, files[i].text, err))
			return -1;
	im->result.written += changed;
	im->result.unchanged += !changed;
	return 0;
}

/* The folder of a question of several modules, and what goes there. */
static int write_folder(struct import *im, struct arena *arena,
			struct str id, struct str text,
			const struct import_record *record, struct err *err)
{
	struct str folder = str_format(arena, "%s/%.*s%s", im->to, STR_ARG(id),
				       str_is(id, "main") ? "_question" : "");
	struct source_file *files = arena_array(arena, record->file_count + 1,
						sizeof(*files));

	for (size_t i = 0; i < record->file_count; i++) {
		const struct source_file *file = &record->files[i];

		files[i] = *file;
		files[i].name = str_format(arena, "%s/%.*s", folder.at,
					   STR_ARG(file->name));
	}
	files[record->file_count] = (struct source_file){
		str_format(arena, "%s/main.py", folder.at), text,
	};
	return write_if_changed(im, arena, files, record->file_count + 1, err);
}

static int write_question(struct import *im, struct arena *arena,
			  struct str id, struct str text,
			  const struct import_record *record, struct err *err)
{
	struct source_file file = {file_name(arena, im->to, id), text};

	if (record->file_count)
		return write_folder(im, arena, id, text, record, err);
	return write_if_changed(im, arena, &file, 1, err);
}

/* ----------------------------------------------------------- the records */

/* A name beside main.py: no way out of the folder, nor a second main.py. */
static bool file_fits(const struct source_file *file)
{
	struct str name = file->name;

	if (!str_ends(name, ".py") || name.len > ID_MAX ||
	    str_is(name, "main.py") || !text_is_utf8(file->text))
		return false;
	for (size_t i = 0; i + 3 < name.len; i++) {
		char c = name.at[i];
		bool letter = (c >= 'a' && c <= 'z') || c == '_' ||
			      (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');

		if (!letter && !(c == '/' && i && name.at[i - 1] != '/'))
			return false;
	}
	return name.len > 3 && name.at[name.len - 4] != '/';
}

static bool files_fit(struct import *im, const struct import_record *record)
{
	for (size_t i = 0; i < record->file_count; i++)
		if (!file_fits(&record->files[i])) {
			complain(im, "a module beside main.py has no name such"
				     " as \"shapes.py\", or isn't UTF-8:"
				     " rename it");
			return false;
		}
	return true;
}

static int take(struct import *im, struct arena *arena,
		const struct import_record *record, struct err *err)
{
	struct str id = id_fit(arena, record->id), program, text;
	unsigned before = id.at ? id_seen(im, id) : 0;

	program = program_fit(arena, record->program);
	if (!id.at)
		complain(im, "\"id\" is not made of letters, digits, - and _, "
			     "200 at most");
	else if (before)
		complain(im, str_format(arena, "the id \"%.*s\" is on line %u"
					" already", STR_ARG(id), before).at);
	else if (!program.len)
		complain(im, "\"code\" is empty");
	else if (!repeats_a_choice(im, arena, record) &&
		 files_fit(im, record)) {
		text = question_text(arena, record, program, id);
		if (reads_back(im, arena, text, record, program))
			return write_question(im, arena, id, text, record, err);
	}
	return 0;
}

int import_take(struct import *im, unsigned line,
		const struct import_record *record, struct err *err)
{
	FREE_ARENA struct arena arena = ARENA_INIT;

	im->line = line;
	return take(im, &arena, record, err);
}

static int import_line(struct import *im, struct str line, struct err *err)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct import_record record = {0};
	struct err wrong;

	if (line.len > IMPORT_LINE_MAX) {
		complain(im, "the line is longer than 1 MiB");
		return 0;
	}
	if (im->format->parse(&arena, line, &record, &wrong)) {
		complain(im, wrong.text);
		return 0;
	}
	return take(im, &arena, &record, err);
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
			       "from: cruxeval, doctest, gift, jsonl or "
			       "moodle-xml", from);
	if (!str_is(str_of(file), "-") && access(file, F_OK))
		return err_set(err, ERR_USAGE, "%s: no such file", file);
	if (file_read(&arena, file, IMPORT_FILE_MAX, &text, err) ||
	    file_make_dirs(to, err))
		return -1;
	im.path = str_copy(&im.result.arena, str_of(file));
	failed = im.format->read ? im.format->read(&im, text, err)
				 : import_lines(&im, text, err);
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
	complaints_free(&result->notes);
	arena_free(&result->arena);
}
