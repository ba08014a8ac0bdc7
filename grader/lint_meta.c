/* lint_meta.c - rules about metadata, and about what is missing */
#include <string.h>

#include "base/json_string.h"
#include "base/scope.h"
#include "lint_parts.h"

void lint_no_explanation(struct lint *lint, const struct question *q)
{
	if (!str_trim(q->explanation).len)
		lint_add(lint, q, q->trailer_line, 1, "no explanation: add "
			 "`#: |` lines that state the rule, and where the "
			 "most tempting wrong answer comes from");
}

void lint_no_objective(struct lint *lint, const struct question *q)
{
	if (!q->objective_count)
		lint_add(lint, q, q->trailer_line, 1, "no objective: add "
			 "`#: objective = [\"...\"]` with an id of "
			 "syllabus.json");
}

/* Where a word stands in a line, as metadata writes it; the value's start
 * where it is written otherwise (with escapes). */
static unsigned column_in(const struct lint_line *line, struct str word)
{
	FREE_BUF struct buf quoted = BUF_INIT;
	size_t at;

	json_string_encode(&quoted, word);
	at = str_find(line->value, buf_view(&quoted));
	if (at == line->value.len)
		at = 0;
	at += (size_t)(line->value.at - line->text.at);
	return lint_count_characters(str_slice(line->text, 0, at)) + 1;
}

void lint_unknown_objective(struct lint *lint, const struct question *q)
{
	const struct syllabus *syllabus = lint->input->syllabus;
	struct lint_line line;
	const char *near;

	if (!syllabus || !lint_meta_line(q, "objective", &line))
		return;
	for (size_t i = 0; i < q->objective_count; i++) {
		struct str id = q->objectives[i];

		if (syllabus_objective(syllabus, id))
			continue;
		near = syllabus_nearest(syllabus, id);
		lint_add(lint, q, line.number, column_in(&line, id),
			 "no objective \"%.*s\" in %.*s: %s%s%s", STR_ARG(id),
			 STR_ARG(syllabus->path), near ? "did you mean " :
			 "take one of its ids", near ? near : "",
			 near ? "?" : "");
	}
}

void lint_no_difficulty(struct lint *lint, const struct question *q)
{
	if (!q->difficulty)
		lint_add(lint, q, q->trailer_line, 1, "no difficulty: add "
			 "`#: difficulty = 1`, 2 or 3");
}

/* "a/b/c.py" -> "c"; the folder's name for a main.py. */
static struct str name_of(struct str path)
{
	const char *slash = memrchr(path.at, '/', path.len);
	struct str name = slash ? str_slice(path,
		(size_t)(slash + 1 - path.at), path.len) : path;

	if (str_is(name, "main.py") && slash)
		return name_of(str_slice(path, 0, (size_t)(slash - path.at)));
	if (str_ends(name, ".py"))
		name.len -= 3;
	return name;
}

void lint_id_not_file_name(struct lint *lint, const struct question *q)
{
	struct str name = name_of(q->path);

	if (str_is(q->path, "-") || str_is(name, "main") ||
	    str_equal(name, q->id))
		return;
	lint_add(lint, q, q->id_line, 1, "the id is not the name of the %s, "
		 "\"%.*s\": name that \"%.*s\" (ids never change)",
		 str_ends(q->path, "/main.py") ? "folder" : "file",
		 STR_ARG(name), STR_ARG(q->id));
}

/* The line goes, for certain. */
static void fix_by_dropping(struct finding *finding)
{
	if (finding)
		finding->fixable = true;
}

void lint_says_default(struct lint *lint, const struct question *q)
{
	static const struct {
		const char *key, *value;
	} defaults[] = {
		{"python", "\">=3.9\""}, {"mode", "\"script\""},
		{"order", "\"exact\""}, {"match", "\"text\""},
	};
	struct lint_lines lines = lint_lines_of(q);
	struct lint_line line;
	bool one_stem = str_equal(q->stem, question_stem_default(q));

	while (lint_next_line(&lines, &line)) {
		bool says = one_stem && line.sign == '?';

		for (size_t i = 0; i < sizeof(defaults) / sizeof(*defaults);
		     i++)
			says |= str_is(line.key, defaults[i].key) &&
				str_is(str_trim(line.value),
				       defaults[i].value);
		if (says)
			fix_by_dropping(lint_add(lint, q, line.number, 1,
				"this holds without saying so: take the line "
				"out"));
	}
}

#define NEWEST_MINOR 60

static bool is_used(const struct question *q, const struct section *section)
{
	for (unsigned minor = 0; minor <= NEWEST_MINOR; minor++)
		if (version_spec_holds(&q->python, minor) &&
		    question_section(q, minor) == section)
			return true;
	return false;
}

void lint_dead_section(struct lint *lint, const struct question *q)
{
	for (size_t i = 1; i < q->section_count; i++)
		if (!is_used(q, &q->sections[i]))
			lint_add(lint, q, q->sections[i].line, 1,
				 "no Python uses this section: `python` "
				 "rules its versions out, or a section above "
				 "has them all");
}

/* The list as it should be: each word once. */
static struct str list_line(struct arena *arena, const char *key,
			    const struct str *words, size_t count)
{
	FREE_BUF struct buf out = BUF_INIT;
	const char *comma = "";

	buf_format(&out, "#: %s = [", key);
	for (size_t i = 0; i < count; i++) {
		bool again = false;

		for (size_t k = 0; k < i; k++)
			again |= str_equal(words[i], words[k]);
		if (again)
			continue;
		buf_text(&out, comma);
		json_string_encode(&out, words[i]);
		comma = ", ";
	}
	buf_char(&out, ']');
	return str_copy(arena, buf_view(&out));
}

static void repeated_in(struct lint *lint, const struct question *q,
			const char *key, const struct str *words,
			size_t count)
{
	struct finding *finding = NULL;
	struct lint_line line;

	for (size_t i = 1; i < count && !finding; i++)
		for (size_t k = 0; k < i && !finding; k++)
			if (str_equal(words[i], words[k]) &&
			    lint_meta_line(q, key, &line))
				finding = lint_add(lint, q, line.number, 1,
					"\"%.*s\" stands here twice: once is "
					"enough", STR_ARG(words[i]));
	if (!finding)
		return;
	finding->fixable = true;
	finding->fixed = list_line(lint->arena, key, words, count);
}

void lint_repeated_word(struct lint *lint, const struct question *q)
{
	repeated_in(lint, q, "objective", q->objectives, q->objective_count);
	repeated_in(lint, q, "tags", q->tags, q->tag_count);
}

/* ------------------------------------------------------------ lint-ignore */

/* The place of a rule in the table, or lint_rule_count. */
static size_t rule_named(struct str code)
{
	size_t i = 0;

	while (i < lint_rule_count && !str_is(code, lint_rules[i].code))
		i++;
	return i;
}

static size_t ignored_rule(const struct question *q, size_t entry)
{
	struct str code, reason;

	return lint_ignore_parse(q->lint_ignores[entry], &code, &reason) ?
	       rule_named(code) : lint_rule_count;
}

void lint_unknown_ignore(struct lint *lint, const struct question *q)
{
	struct lint_line line;

	if (!lint_meta_line(q, "lint-ignore", &line))
		return;
	for (size_t i = 0; i < q->lint_ignore_count; i++)
		if (ignored_rule(q, i) == lint_rule_count)
			lint_add(lint, q, line.number,
				 column_in(&line, q->lint_ignores[i]),
				 "no rule has the code %.5s: `whatprints lint "
				 "--list` has them all",
				 q->lint_ignores[i].at);
}

/* What is left of the list when these entries go; STR_NONE for nothing. */
static struct str kept_ignores(struct lint *lint, const struct question *q,
			       const bool *goes)
{
	struct str *kept = arena_array(lint->arena, q->lint_ignore_count,
				       sizeof(*kept));
	size_t count = 0;

	for (size_t i = 0; i < q->lint_ignore_count; i++)
		if (!goes[i])
			kept[count++] = q->lint_ignores[i];
	return count ? list_line(lint->arena, "lint-ignore", kept, count)
		     : STR_NONE;
}

/* A rule that wasn't put to the question can't have found anything. */
static bool was_tried(const struct lint *lint, size_t rule,
		      const struct question *q)
{
	if (rule == lint_rule_count || !lint->input->choice->on[rule])
		return false;
	if (!strcmp(lint_rules[rule].code, "WP012"))
		return lint->input->syllabus || !q->objective_count;
	return !lint_rules[rule].judge || lint->seen;
}

void lint_unused_ignore(struct lint *lint, const struct question *q)
{
	bool *goes = arena_array(lint->arena, q->lint_ignore_count,
				 sizeof(*goes));
	struct lint_line line;
	size_t first = lint->out->count;
	struct str left;

	if (!lint_meta_line(q, "lint-ignore", &line))
		return;
	for (size_t i = 0; i < q->lint_ignore_count; i++) {
		goes[i] = !lint->ignore_used[i] &&
			  was_tried(lint, ignored_rule(q, i), q);
		if (goes[i])
			lint_add(lint, q, line.number,
				 column_in(&line, q->lint_ignores[i]),
				 "%.5s finds nothing here: take it out of "
				 "`lint-ignore`", q->lint_ignores[i].at);
	}
	left = kept_ignores(lint, q, goes);
	for (size_t i = first; i < lint->out->count; i++) {
		lint->out->at[i].fixable = true;
		lint->out->at[i].fixed = left;
	}
}
