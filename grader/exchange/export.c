/* export.c - which questions a format takes, and what it loses of them */
#include "exchange/export.h"

#include <stdio.h>
#include <string.h>

#include "base/scope.h"
#include "exchange/export_formats.h"
#include "exchange/xml.h"
#include "sandbox/run.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))
#define NAMED_MAX 3	/* ids that a loss names */

/* What goes as tags where there are tags. */
#define TAGGED (PART(OBJECTIVE) | PART(DIFFICULTY) | PART(TAGS) | \
		PART(AUTHOR) | PART(LICENSE) | PART(MODE) | PART(NEEDS) | \
		PART(PYTHON))

const struct export_format export_formats[] = {
	{"aiken", "Aiken: one-line programs with one-line choices", 0, false,
	 false, export_aiken_refuse, export_aiken_write},
	{"anki", "Anki's text import: a card each, tab-separated",
	 TAGGED | PART(EXPLANATION) | PART(EDGES) | PART(GRADING), false,
	 false, export_anki_refuse, export_anki_write},
	{"gift", "Moodle's GIFT", TAGGED | PART(EXPLANATION), false, false,
	 export_gift_refuse, export_gift_write},
	{"json", "the whole bank as JSON, as `whatprints build` writes it",
	 ~0u, false, true, NULL, export_json_write},
	{"moodle-xml", "Moodle XML", TAGGED | PART(EXPLANATION), false, false,
	 export_moodle_refuse, export_moodle_write},
	{"qti21", "an IMS QTI 2.1 package, a zip", PART(EXPLANATION), true,
	 false, export_qti_refuse, export_qti_write},
	{NULL, NULL, 0, false, false, NULL, NULL},
};

int export_find(const char *name, const struct export_format **out,
		struct err *err)
{
	const char *names[COUNT(export_formats)], *near;
	size_t count = 0;

	for (const struct export_format *f = export_formats; f->name; f++) {
		if (!strcmp(f->name, name)) {
			*out = f;
			return 0;
		}
		names[count++] = f->name;
	}
	near = str_nearest(str_of(name), names, count);
	return err_set(err, ERR_USAGE, "no format \"%s\" to export to: %s%s%s"
		       "aiken, anki, gift, json, moodle-xml or qti21",
		       name, near ? "did you mean " : "", near ? near : "",
		       near ? "? It takes " :
		       "it takes ");
}

/* ---------------------------------------------------------------- an item */

static void add_tag(struct arena *arena, struct export_item *item,
		    const char *key, struct str value)
{
	if (!value.len)
		return;
	item->tags = arena_grow(arena, item->tags, item->tag_count,
				sizeof(*item->tags));
	item->tags[item->tag_count++] =
		str_format(arena, "%s%s%.*s", key, *key ? ":" : "",
			   STR_ARG(value));
}

static void collect_tags(struct arena *arena, struct export_item *item)
{
	const struct question *q = item->q;

	for (size_t i = 0; i < q->tag_count; i++)
		add_tag(arena, item, "", q->tags[i]);
	for (size_t i = 0; i < q->objective_count; i++)
		add_tag(arena, item, "objective", q->objectives[i]);
	if (q->difficulty)
		add_tag(arena, item, "difficulty",
			str_format(arena, "%d", q->difficulty));
	if (q->mode == MODE_REPL)
		add_tag(arena, item, "mode", STR("repl"));
	for (unsigned bit = 0; bit < CAPABILITY_COUNT; bit++)
		if (q->needs & 1u << bit)
			add_tag(arena, item, "needs",
				str_of(capability_name(1u << bit)));
	add_tag(arena, item, "author", q->author);
	add_tag(arena, item, "license", q->license);
}

static bool has_python(const struct question *q)
{
	const struct version_clause *clause = q->python.clause;

	return q->python.count != 1 || clause->op != V_GE ||
	       clause->minor != 9;
}

void export_spec_write(struct buf *out, const struct version_spec *spec)
{
	static const char *const sign[] = {
		[V_GE] = ">=", [V_GT] = ">", [V_LE] = "<=", [V_LT] = "<",
		[V_EQ] = "==", [V_NE] = "!=",
	};

	for (unsigned i = 0; i < spec->count; i++)
		buf_format(out, "%s%s3.%u", i ? "," : "",
			   sign[spec->clause[i].op], spec->clause[i].minor);
}

/* What goes out is the newest Python's: elsewhere it need not be true. */
static void add_python(struct arena *arena, struct export_item *item,
		       const struct section *section)
{
	FREE_BUF struct buf text = BUF_INIT;

	if (!section->is_default)
		export_spec_write(&text, &section->spec);
	else if (has_python(item->q))
		export_spec_write(&text, &item->q->python);
	add_tag(arena, item, "python", buf_view(&text));
}

static struct export_item item_of(struct arena *arena,
				  const struct question *q)
{
	unsigned newest = question_newest(q);
	const struct section *options = question_option_section(q, newest);
	const struct section *key = question_section(q, newest);
	struct export_item item = {
		.q = q, .options = options->options,
		.option_count = options->option_count,
	};

	for (size_t i = 0; i < item.option_count; i++)
		item.right_count += item.options[i].right;
	if (section_has_key(key)) {
		item.answer = section_stdout(arena, key);
		item.ending = key->has_ending ? &key->ending : NULL;
	}
	collect_tags(arena, &item);
	add_python(arena, &item, key);
	return item;
}

/* ------------------------------------------------------------ refusals */

static bool all_carried(const struct export_item *item)
{
	const struct question *q = item->q;
	bool fine = xml_carries(q->stem) && xml_carries(q->input) &&
		    xml_carries(q->explanation);

	for (size_t i = 0; i < q->file_count; i++)
		fine = fine && xml_carries(q->files[i].name) &&
		       xml_carries(q->files[i].text);
	for (size_t i = 0; i < item->option_count; i++)
		fine = fine && xml_carries(item->options[i].text);
	for (size_t i = 0; i < item->tag_count; i++)
		fine = fine && xml_carries(item->tags[i]);
	return fine;
}

/* The program may have CR LF at the ends of its lines: they go as LF. */
static bool program_carried(struct str program)
{
	struct str line;

	while (str_next_line(&program, &line)) {
		if (str_ends(line, "\r"))
			line.len--;
		if (!xml_carries(line))
			return false;
	}
	return true;
}

const char *export_refuse_hidden(const struct export_item *item)
{
	if (!all_carried(item) || !program_carried(item->q->program))
		return "it holds a control character, or bytes that are no"
		       " text, which the format can't say";
	if (item->option_count && !item->right_count)
		return "none of its options is right";
	if (item->option_count == 1)
		return "it has one option only: a choice takes two";
	if (!item->option_count && !item->answer.at)
		return "it has neither options nor a key";
	if (!item->option_count && !xml_carries(item->answer))
		return "its output holds a control character, or bytes that"
		       " are no text";
	return NULL;
}

const char *export_refuse_typed(const struct export_item *item)
{
	const char *reason = export_refuse_hidden(item);
	struct str rest = item->answer, line;

	if (reason || item->option_count)
		return reason;
	if (item->ending)
		return "it doesn't end normally, and has no options that say"
		       " so";
	if (item->q->match == MATCH_PATTERN)
		return "its key is a pattern, and it has no options";
	if (!str_trim(rest).len)
		return "it prints nothing that could be typed, and has no"
		       " options";
	str_next_line(&rest, &line);
	if (rest.len)
		return "it has no options, and prints more lines than the one"
		       " that can be typed";
	return NULL;
}

/* ---------------------------------------------------------------- losses */

static bool has_grading(const struct export_item *item)
{
	return !item->option_count &&
	       (item->q->has_full_marks || item->q->order == ORDER_ANY);
}

/* Blanks at the ends of a typed answer, or no newline at its end. */
static bool has_edges(const struct export_item *item)
{
	struct str trimmed = str_trim(item->answer);

	if (item->option_count)
		return false;
	return trimmed.at != item->answer.at ||
	       !str_is(str_slice(item->answer, trimmed.len, item->answer.len),
		       "\n");
}

static unsigned parts_of(const struct export_item *item)
{
	const struct question *q = item->q;
	const bool has[PART_COUNT] = {
		[PART_OBJECTIVE] = q->objective_count,
		[PART_DIFFICULTY] = q->difficulty,
		[PART_TAGS] = q->tag_count,
		[PART_AUTHOR] = q->author.len,
		[PART_LICENSE] = q->license.len,
		[PART_EXPLANATION] = q->explanation.len,
		[PART_MODE] = q->mode == MODE_REPL,
		[PART_NEEDS] = q->needs,
		[PART_PYTHON] = has_python(q),
		[PART_SECTIONS] = q->section_count > 1,
		[PART_GRADING] = has_grading(item),
		[PART_EDGES] = has_edges(item),
	};
	unsigned parts = 0;

	for (unsigned i = 0; i < PART_COUNT; i++)
		parts |= has[i] ? 1u << i : 0;
	return parts;
}

static const char *const part_names[PART_COUNT] = {
	[PART_OBJECTIVE] = "the objective",
	[PART_DIFFICULTY] = "the difficulty",
	[PART_TAGS] = "the tags",
	[PART_AUTHOR] = "the author",
	[PART_LICENSE] = "the license",
	[PART_EXPLANATION] = "the explanation",
	[PART_MODE] = "that it is a session (mode)",
	[PART_NEEDS] = "what it needs",
	[PART_PYTHON] = "the Pythons it is for",
	[PART_SECTIONS] = "the answers of other Pythons",
	[PART_GRADING] = "what counts as right (full-marks, order)",
	[PART_EDGES] = "blanks and line breaks at the ends of the answer",
};

/* One line for each part that some questions lose. */
static void tell_losses(struct export_result *result,
			const struct export_item *items,
			const struct export_format *format)
{
	for (unsigned part = 0; part < PART_COUNT; part++) {
		FREE_BUF struct buf names = BUF_INIT;
		size_t count = 0;

		for (size_t i = 0; i < result->exported; i++) {
			unsigned lost = parts_of(&items[i]) & ~format->carries;

			if (!(lost & 1u << part) || ++count > NAMED_MAX)
				continue;
			buf_text(&names, count > 1 ? ", " : "");
			buf_str(&names, items[i].q->id);
		}
		if (count)
			complaint_add(&result->lost, &result->arena,
				      str_of(format->name), 0, 0,
				      "can't carry %s: %zu question%s (%s%s)",
				      part_names[part], count,
				      count == 1 ? "" : "s", names.at,
				      count > NAMED_MAX ? ", ..." : "");
	}
}

/* ------------------------------------------------------------- the bank */

/* Does the question go into the file? */
static bool is_taken(struct export_result *result,
		     const struct export_format *format,
		     const struct export_item *item)
{
	const struct question *q = item->q;
	const char *reason;

	if (format->whole)
		return true;
	if (q->status != PUBLISHED) {
		result->unpublished++;
		return false;
	}
	reason = format->refuse(item);
	if (reason)
		complaint_add(&result->left_out, &result->arena, q->path,
			      q->id_line, 1, "%.*s is not exported: %s",
			      STR_ARG(q->id), reason);
	return !reason;
}

void export_bank(const struct export_format *format,
		 const struct question *questions, size_t count,
		 struct export_result *out)
{
	struct export_result result = {.file = BUF_INIT};
	struct export_item *items = arena_array(&result.arena, count,
						sizeof(*items));

	for (size_t i = 0; i < count; i++) {
		struct export_item item = item_of(&result.arena,
						  &questions[i]);

		if (is_taken(&result, format, &item))
			items[result.exported++] = item;
	}
	tell_losses(&result, items, format);
	format->write(items, result.exported, &result.file);
	*out = result;
}

void export_result_free(struct export_result *result)
{
	complaints_free(&result->left_out);
	complaints_free(&result->lost);
	buf_free(&result->file);
	arena_free(&result->arena);
}
