/* import_doctest.c - sessions in docstrings and manuals -> repl questions */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/scope.h"
#include "base/text.h"
#include "exchange/doctest.h"
#include "exchange/doctest_key.h"
#include "exchange/import_record.h"

#define IMPORT_COLUMNS 60

/* One file: a module, with what its sessions share, or a manual. */
struct sessions {
	struct import *im;
	struct arena *arena;
	struct str module;	/* "json.decoder"; empty: a manual */
	struct doctest_source source;
	struct source_file file;	/* beside main.py; STR_NONE: it is in
					 * the standard library */
	struct str *ids;
	size_t id_count;
};

/* ------------------------------------------------------------ the module */

static bool folder_has(struct arena *arena, struct str folder,
		       const char *name)
{
	return !access(str_format(arena, "%.*s/%s", STR_ARG(folder), name).at,
		       F_OK);
}

static struct str folder_of(struct str path)
{
	const char *slash = path.len ? memrchr(path.at, '/', path.len) : NULL;

	if (!slash)
		return STR(".");
	return str_slice(path, 0, slash == path.at ? 1 :
			 (size_t)(slash - path.at));
}

static struct str base_of(struct str path)
{
	const char *slash = path.len ? memrchr(path.at, '/', path.len) : NULL;

	return str_slice(path, slash ? (size_t)(slash + 1 - path.at) : 0,
			 path.len);
}

static struct str sans_suffix(struct str name)
{
	const char *dot = name.len ? memrchr(name.at, '.', name.len) : NULL;

	return dot && dot > name.at ?
	       str_slice(name, 0, (size_t)(dot - name.at)) : name;
}

/* The standard library is where os.py lies: so CPython finds it too. */
static int find_module(struct sessions *s, struct str path, struct str text)
{
	struct str folder = folder_of(path), name = sans_suffix(base_of(path));
	bool package = false;

	if (str_is(name, "__init__"))
		name = STR("");
	while (folder_has(s->arena, folder, "__init__.py") &&
	       base_of(folder).len) {
		name = str_format(s->arena, "%.*s%s%.*s",
				  STR_ARG(base_of(folder)), name.len ? "." : "",
				  STR_ARG(name));
		folder = folder_of(folder);
		package = true;
	}
	s->module = name;
	if (folder_has(s->arena, folder, "os.py"))
		return 0;
	if (package) {
		import_complain(s->im, 1, 1, "the file is part of a package"
				" (%.*s): only a module that stands by itself"
				" can go beside a question", STR_ARG(name));
		return -1;
	}
	s->file = (struct source_file){
		str_format(s->arena, "%.*s.py", STR_ARG(name)), text,
	};
	return 0;
}

static bool is_bound(const struct sessions *s, struct str name)
{
	for (size_t i = 0; i < s->source.name_count; i++)
		if (str_equal(s->source.names[i], name))
			return true;
	return false;
}

/* ------------------------------------------------------------ the program */

struct names {
	struct str *at;
	size_t count;
};

static void add_name(struct sessions *s, struct names *names, struct str name)
{
	for (size_t i = 0; i < names->count; i++)
		if (str_equal(names->at[i], name))
			return;
	names->at = arena_grow(s->arena, names->at, names->count,
			       sizeof(name));
	names->at[names->count++] = name;
}

/* Behind a string that starts at `at` and ends on its line. */
static size_t string_end(struct str line, size_t at)
{
	char quote = line.at[at++];

	while (at < line.len && line.at[at] != quote && line.at[at] != '\n')
		at += line.at[at] == '\\' ? 2 : 1;
	return at + 1;
}

/* The names that `source` takes from the module; what it imports itself, it
 * doesn't. */
static void use_names(struct sessions *s, struct names *names,
		      struct str source)
{
	size_t at = 0;

	if (str_starts(source, "import ") || str_starts(source, "from "))
		return;
	while (at < source.len) {
		size_t end = at;
		char c = source.at[at];

		while (end < source.len && doctest_is_name(source.at[end]))
			end++;
		if (end > at) {
			struct str name = str_slice(source, at, end - at);
			bool attribute = at && source.at[at - 1] == '.';

			if (!attribute && is_bound(s, name))
				add_name(s, names, name);
			at = end;
		} else if (c == '#') {
			at += str_find(str_slice(source, at, source.len),
				       STR("\n"));
		} else {
			at = c == '"' || c == '\'' ? string_end(source, at)
						   : at + 1;
		}
	}
}

/* doctest has the module's names at hand; a session has to import them. */
static void write_imports(struct sessions *s, const struct names *names,
			  struct buf *out)
{
	size_t width = 0;

	for (size_t i = 0; i < names->count; i++) {
		struct str name = names->at[i];

		if (!width || width + name.len > IMPORT_COLUMNS) {
			buf_text(out, width ? "\n" : "");
			width = out->len;
			buf_format(out, "from %.*s import ",
				   STR_ARG(s->module));
			width = out->len - width;
		} else {
			buf_text(out, ", ");
			width += 2;
		}
		buf_str(out, name);
		width += name.len;
	}
	buf_text(out, names->count ? "\n" : "");
}

/* A program with a syntax error in it wouldn't run at all. */
static bool is_no_syntax(const struct doctest_example *example)
{
	static const char *const types[] = {
		"SyntaxError", "IndentationError", "TabError",
	};

	for (size_t i = 0; example->raises && i < 3; i++)
		if (str_starts(example->want, types[i]))
			return true;
	return false;
}

static size_t keep_examples(struct sessions *s, unsigned line,
			    const struct doctest_text *text,
			    struct doctest_example *kept)
{
	size_t count = 0;

	for (size_t i = 0; i < text->count; i++) {
		const struct doctest_example *example = &text->examples[i];

		if (example->flags & DOCTEST_SKIP)
			continue;
		if (is_no_syntax(example))
			import_note(s->im, line + example->line - 1,
				    "left out: it is no Python, and nothing"
				    " else of its session would run");
		else
			kept[count++] = *example;
	}
	return count;
}

static struct str program_of(struct sessions *s,
			     const struct doctest_example *examples,
			     size_t count)
{
	FREE_BUF struct buf out = BUF_INIT;
	struct names names = {0};

	for (size_t i = 0; i < count; i++)
		use_names(s, &names, examples[i].source);
	write_imports(s, &names, &out);
	for (size_t i = 0; i < count; i++)
		buf_str(&out, examples[i].source);
	return str_copy(s->arena, buf_view(&out));
}

/* ----------------------------------------------------------- the question */

static bool is_taken(const struct sessions *s, struct str id)
{
	for (size_t i = 0; i < s->id_count; i++)
		if (str_equal(s->ids[i], id))
			return true;
	return false;
}

/* The slug of the name, with a number where it was given before. */
static struct str own_id(struct sessions *s, struct str name)
{
	struct str slug = import_slug(s->arena, name), id;

	if (!slug.at)
		slug = STR("session");
	id = slug;
	for (unsigned number = 2; is_taken(s, id); number++)
		id = str_format(s->arena, "%.*s-%u", STR_ARG(slug), number);
	s->ids = arena_grow(s->arena, s->ids, s->id_count, sizeof(id));
	s->ids[s->id_count++] = id;
	return id;
}

static struct str metadata_of(struct arena *arena, bool pattern)
{
	FREE_BUF struct buf out = BUF_INIT;
	struct str tag = STR("doctest");

	import_meta_text(&out, "mode", STR("repl"));
	if (pattern)
		import_meta_text(&out, "match", STR("pattern"));
	import_meta_texts(&out, "tags", &tag, 1);
	return str_copy(arena, buf_view(&out));
}

static int take_session(struct sessions *s, struct str name, unsigned line,
			struct str text, struct err *err)
{
	struct doctest_text found = doctest_text_parse(s->arena, text);
	struct import_record record = {0};
	struct doctest_example *kept;
	struct doctest_key key;
	size_t count;

	if (found.problem) {
		import_complain(s->im, line + found.problem_line - 1,
				found.problem_column, "%s", found.problem);
		return 0;
	}
	kept = arena_array(s->arena, found.count, sizeof(*kept));
	count = keep_examples(s, line, &found, kept);
	if (!count)
		return 0;
	key = doctest_key_build(s->arena, kept, count);
	if (!key.known)
		import_note(s->im, line + key.line - 1, "no key: this example"
			    " is compared with %s; `whatprints update` writes"
			    " what its session prints", key.option);
	record.id = own_id(s, name);
	record.program = program_of(s, kept, count);
	record.files = &s->file;
	record.file_count = s->file.name.at ? 1 : 0;
	record.metadata = metadata_of(s->arena, key.known && key.pattern);
	record.has_key = key.known;
	record.key = key.text;
	return import_take(s->im, line, &record, err);
}

static int take_docstrings(struct sessions *s, struct err *err)
{
	for (size_t i = 0; i < s->source.docstring_count; i++) {
		const struct docstring *d = &s->source.docstrings[i];
		struct str name = str_format(s->arena, "%.*s %.*s",
					     STR_ARG(s->module),
					     STR_ARG(d->name));

		if (d->problem)
			import_complain(s->im, d->line, 1, "%s", d->problem);
		else if (take_session(s, name, d->line, d->text, err))
			return -1;
	}
	return 0;
}

/* The fences of a Markdown file end an output, as a blank line does. */
static struct str sans_fences(struct arena *arena, struct str text)
{
	FREE_BUF struct buf out = BUF_INIT;
	struct str line, trimmed;

	while (str_next_line(&text, &line)) {
		trimmed = str_trim(line);
		if (!str_starts(trimmed, "```") && !str_starts(trimmed, "~~~"))
			buf_str(&out, line);
		buf_char(&out, '\n');
	}
	return str_copy(arena, buf_view(&out));
}

int import_doctest_read(struct import *im, struct str text, struct err *err)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct sessions s = {.im = im, .arena = &arena};

	if (!text_is_utf8(text) || str_find(text, STR("\0")) < text.len) {
		import_complain(im, 1, 1, "not UTF-8, or with a NUL character:"
				" save it as UTF-8");
		return 0;
	}
	text = text_sans_bom(text);
	if (str_ends(im->path, ".py")) {
		s.source = doctest_source_parse(&arena, text);
		if (find_module(&s, im->path, text))
			return 0;
		return take_docstrings(&s, err);
	}
	if (str_ends(im->path, ".md") || str_ends(im->path, ".markdown"))
		text = sans_fences(&arena, text);
	return take_session(&s, sans_suffix(base_of(im->path)), 1, text, err);
}
