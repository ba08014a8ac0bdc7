/* export_json.c - the bank as one JSON object, schema/bank.schema.json */
#include "base/json_write.h"
#include "base/scope.h"
#include "exchange/export.h"
#include "sandbox/run.h"

static void write_texts(struct buf *out, const char *name,
			const struct str *at, size_t count)
{
	json_open(out, name, '[');
	for (size_t i = 0; i < count; i++)
		json_text(out, NULL, at[i]);
	json_close(out, ']');
}

static void write_spec(struct buf *out, const char *name,
		       const struct version_spec *spec)
{
	FREE_BUF struct buf text = BUF_INIT;

	export_spec_write(&text, spec);
	json_text(out, name, text.len ? buf_view(&text) : STR(""));
}

/* Absent stays absent: null. */
static void write_given(struct buf *out, const char *name, struct str text)
{
	json_text(out, name, text.len ? text : STR_NONE);
}

static void write_number(struct buf *out, const char *name, unsigned number)
{
	if (number)
		json_number(out, name, number);
	else
		json_null(out, name);
}

static void write_choice(struct buf *out, const char *name, bool second,
			 const char *const words[2])
{
	json_text(out, name, str_of(words[second]));
}

/* ----------------------------------------------------------- the sections */

static void write_ending(struct buf *out, const struct section *section)
{
	static const char *const kinds[] = {
		[ENDS_NORMALLY] = "normally", [ENDS_RAISING] = "raises",
		[ENDS_NEVER] = "never",
	};
	const struct ending *ending = &section->ending;

	if (!section_has_key(section)) {
		json_null(out, "ends");
		return;
	}
	json_open(out, "ends", '{');
	json_text(out, "how", str_of(kinds[ending->kind]));
	write_given(out, "exception", ending->type);
	json_text(out, "message", ending->message);
	json_close(out, '}');
}

static void write_option(struct buf *out, const struct option *option)
{
	json_open(out, NULL, '{');
	json_bool(out, "right", option->right);
	json_text(out, "text", option->kind == ENDS_NORMALLY ? option->text
							     : STR_NONE);
	json_text(out, "raises", option->kind == ENDS_RAISING ? option->text
							      : STR_NONE);
	json_bool(out, "never_ends", option->kind == ENDS_NEVER);
	json_close(out, '}');
}

static void write_section(struct buf *out, const struct section *section)
{
	FREE_ARENA struct arena arena = ARENA_INIT;

	json_open(out, NULL, '{');
	if (section->is_default)
		json_null(out, "python");
	else
		write_spec(out, "python", &section->spec);
	json_text(out, "stdout", section_has_key(section) ?
		  section_stdout(&arena, section) : STR_NONE);
	write_ending(out, section);
	json_open(out, "options", '[');
	for (size_t i = 0; i < section->option_count; i++)
		write_option(out, &section->options[i]);
	json_close(out, ']');
	json_close(out, '}');
}

/* ---------------------------------------------------------- the question */

static void write_files(struct buf *out, const struct question *q)
{
	json_open(out, "files", '[');
	for (size_t i = 0; i < q->file_count; i++) {
		json_open(out, NULL, '{');
		json_text(out, "name", q->files[i].name);
		json_text(out, "text", q->files[i].text);
		json_close(out, '}');
	}
	json_close(out, ']');
}

static void write_full_marks(struct buf *out, unsigned rungs)
{
	json_open(out, "full_marks", '[');
	for (enum rung rung = 0; rung <= RUNG_FORMAT_LAST; rung++)
		if (rungs & RUNG_BIT(rung))
			json_text(out, NULL, str_of(rung_name(rung)));
	json_close(out, ']');
}

static void write_needs(struct buf *out, unsigned needs)
{
	json_open(out, "needs", '[');
	for (unsigned bit = 0; bit < CAPABILITY_COUNT; bit++)
		if (needs & 1u << bit)
			json_text(out, NULL,
				  str_of(capability_name(1u << bit)));
	json_close(out, ']');
}

static void write_metadata(struct buf *out, const struct question *q)
{
	static const char *const status[] = {
		[DRAFT] = "draft", [PUBLISHED] = "published",
		[RETIRED] = "retired",
	};

	json_text(out, "id", q->id);
	json_text(out, "status", str_of(status[q->status]));
	write_given(out, "retired_because", q->retired_because);
	write_texts(out, "objective", q->objectives, q->objective_count);
	write_number(out, "difficulty", (unsigned)q->difficulty);
	write_texts(out, "tags", q->tags, q->tag_count);
	write_given(out, "author", q->author);
	write_given(out, "license", q->license);
	write_spec(out, "python", &q->python);
	write_texts(out, "verified", q->verified, q->verified_count);
	write_needs(out, q->needs);
	write_number(out, "timeout_ms", q->timeout_ms);
	write_choice(out, "mode", q->mode == MODE_REPL,
		     (const char *const[]){"script", "repl"});
	write_choice(out, "order", q->order == ORDER_ANY,
		     (const char *const[]){"exact", "any"});
	write_choice(out, "match", q->match == MATCH_PATTERN,
		     (const char *const[]){"text", "pattern"});
	write_full_marks(out, q->full_marks);
}

static void write_question(struct buf *out, const struct question *q)
{
	json_open(out, NULL, '{');
	write_metadata(out, q);
	json_text(out, "stem", q->stem);
	json_text(out, "program", q->program);
	write_files(out, q);
	json_text(out, "stdin", q->input.at ? q->input : STR(""));
	write_given(out, "explanation", q->explanation);
	json_open(out, "sections", '[');
	for (size_t i = 0; i < q->section_count; i++)
		write_section(out, &q->sections[i]);
	json_close(out, ']');
	json_close(out, '}');
}

/* A question a line, so that what changed shows in a diff. */
void export_json_write(const struct export_item *items, size_t count,
		       struct buf *out)
{
	buf_text(out, "{\"format\": \"whatprints-bank\", \"version\": 1, "
		      "\"questions\": [\n");
	for (size_t i = 0; i < count; i++) {
		write_question(out, items[i].q);
		buf_text(out, i + 1 < count ? ",\n" : "\n");
	}
	buf_text(out, "]}\n");
}
