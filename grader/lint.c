/* lint.c - the table of rules, and which of them a bank is put to */
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/scope.h"
#include "lint_parts.h"

#define E SEVERITY_ERROR
#define W SEVERITY_WARNING
#define I SEVERITY_INFO

/* The last two look at what the others did with `lint-ignore`. */
const struct lint_rule lint_rules[] = {
	{"WP001", "long-line", W, false,
	 "a line of over 60 columns wraps on small screens",
	 lint_long_line, NULL},
	{"WP002", "long-program", W, false,
	 "over 25 lines test patience, not knowledge",
	 lint_long_program, NULL},
	{"WP003", "trailing-blank", W, false,
	 "blanks at the end of a program's line can't be seen",
	 lint_trailing_blank, NULL},
	{"WP010", "no-explanation", W, false,
	 "without an explanation a learner only learns to be wrong",
	 lint_no_explanation, NULL},
	{"WP011", "no-objective", W, false,
	 "without an objective it is in no drill and no coverage",
	 lint_no_objective, NULL},
	{"WP012", "unknown-objective", E, false,
	 "the objective isn't in the syllabus",
	 lint_unknown_objective, NULL},
	{"WP013", "no-difficulty", W, false,
	 "without a difficulty it can't be put in order",
	 lint_no_difficulty, NULL},
	{"WP014", "id-not-file-name", W, false,
	 "an id that is not the file's name is hard to find",
	 lint_id_not_file_name, NULL},
	{"WP015", "says-default", I, true,
	 "the line says what holds without it",
	 lint_says_default, NULL},
	{"WP016", "dead-section", W, false,
	 "no Python of the question's uses this `@` section",
	 lint_dead_section, NULL},
	{"WP017", "repeated-word", W, true,
	 "a list names the same thing twice",
	 lint_repeated_word, NULL},
	{"WP020", "blank-twins", E, false,
	 "two options differ only in blanks that nobody sees",
	 lint_blank_twins, NULL},
	{"WP021", "no-error-option", W, false,
	 "an exception is plausible, and no option offers one",
	 NULL, lint_no_error_option},
	{"WP022", "length-tells", W, false,
	 "the right option is far longer or shorter than the others",
	 lint_length_tells, NULL},
	{"WP023", "form-tells", W, false,
	 "the right option alone has, or lacks, a form of the others",
	 lint_form_tells, NULL},
	{"WP024", "option-count", W, false,
	 "three to five options are a choice",
	 lint_option_count, NULL},
	{"WP025", "several-right", W, false,
	 "exactly one option is right",
	 lint_several_right, NULL},
	{"WP026", "all-of-above", W, false,
	 "options come in any order: none can point at the others",
	 lint_all_of_above, NULL},
	{"WP030", "odd-blank", W, true,
	 "a no-break or other odd blank passes for a plain one",
	 lint_odd_blank, NULL},
	{"WP031", "hidden-character", E, true,
	 "a soft hyphen, zero-width or bidi character hides in the text",
	 lint_hidden, NULL},
	{"WP032", "look-alike", E, false,
	 "a letter of another script passes for a Latin one",
	 lint_lookalike, NULL},
	{"WP033", "typeset-code", W, false,
	 "curly quotes and dashes in code are not what Python writes",
	 lint_typeset, NULL},
	{"WP040", "no-such-line", E, false,
	 "the explanation names a line that the program doesn't have",
	 lint_no_such_line, NULL},
	{"WP041", "option-letter", W, false,
	 "options come in any order: a letter says nothing",
	 lint_option_letter, NULL},
	{"WP042", "code-fails", W, false,
	 "fenced code in the explanation doesn't run, or prints otherwise",
	 NULL, lint_code_fails},
	{"WP043", "open-code", W, false,
	 "a code span or fence in the explanation is never closed",
	 lint_open_code, NULL},
	{"WP050", "writes-stderr", W, false,
	 "stderr is no part of the answer, but learners see it",
	 NULL, lint_writes_stderr},
	{"WP051", "unused-needs", W, false,
	 "the answer is the same without a capability of `needs`",
	 NULL, lint_unused_needs},
	{"WP052", "near-duplicate", W, false,
	 "another program differs only in its names and constants",
	 NULL, lint_near_duplicate},
	{"WP090", "unknown-ignore", E, false,
	 "`lint-ignore` names a rule that isn't there",
	 lint_unknown_ignore, NULL},
	{"WP091", "unused-ignore", W, true,
	 "`lint-ignore` silences a rule that finds nothing",
	 lint_unused_ignore, NULL},
};

#undef E
#undef W
#undef I

const size_t lint_rule_count = sizeof(lint_rules) / sizeof(lint_rules[0]);
_Static_assert(sizeof(lint_rules) / sizeof(lint_rules[0]) <= LINT_RULES_MAX,
	       "lint_choice.on is too short");

/* --------------------------------------------------------------- choosing */

static int unknown_rule(struct str word, struct err *err)
{
	const char *names[2 * LINT_RULES_MAX], *near;

	for (size_t i = 0; i < lint_rule_count; i++) {
		names[2 * i] = lint_rules[i].code;
		names[2 * i + 1] = lint_rules[i].name;
	}
	near = str_nearest(word, names, 2 * lint_rule_count);
	return err_set(err, ERR_USAGE, "no rule \"%.*s\": %s%s%s"
		       "`whatprints lint --list` has them all", STR_ARG(word),
		       near ? "did you mean " : "", near ? near : "",
		       near ? "? " : "");
}

/* Sets those that a word of the list names. */
static int set_named(struct lint_choice *out, const char *list, bool on,
		     struct err *err)
{
	struct str rest = str_of(list);

	while (rest.len) {
		size_t comma = str_find(rest, STR(","));
		struct str word = str_trim(str_slice(rest, 0, comma));
		bool found = false;

		rest = str_slice(rest, comma + 1, rest.len);
		for (size_t i = 0; i < lint_rule_count; i++) {
			struct str code = str_of(lint_rules[i].code);

			code = str_slice(code, 0, word.len);
			if (!str_is(word, lint_rules[i].name) &&
			    (word.len < 2 || !str_equal(word, code)))
				continue;
			out->on[i] = on;
			found = true;
		}
		if (!found)
			return unknown_rule(word, err);
	}
	return 0;
}

int lint_choose(struct lint_choice *out, const char *select,
		const char *ignore, bool may_run, struct err *err)
{
	*out = (struct lint_choice){0};
	for (size_t i = 0; i < lint_rule_count; i++)
		out->on[i] = !select;
	if ((select && set_named(out, select, true, err)) ||
	    (ignore && set_named(out, ignore, false, err)))
		return -1;
	for (size_t i = 0; i < lint_rule_count; i++)
		if (lint_rules[i].judge && !may_run)
			out->on[i] = false;
	for (size_t i = 0; i < lint_rule_count; i++)
		if (out->on[i])
			return 0;
	return err_set(err, ERR_USAGE, "no rule is left: --select, --ignore "
		       "and --no-run leave none of them");
}

bool lint_chosen(const struct lint_choice *choice, const char *code)
{
	for (size_t i = 0; i < lint_rule_count; i++)
		if (choice->on[i] && !strcmp(lint_rules[i].code, code))
			return true;
	return false;
}

bool lint_runs(const struct lint_choice *choice)
{
	for (size_t i = 0; i < lint_rule_count; i++)
		if (choice->on[i] && lint_rules[i].judge)
			return true;
	return false;
}

/* --------------------------------------------------------------- findings */

struct finding lint_unreadable(const struct complaint *c)
{
	return (struct finding){
		.code = "WP000", .name = "unreadable",
		.severity = SEVERITY_ERROR, .path = c->path,
		.line = c->line, .column = c->column, .text = c->text,
	};
}

static bool is_silenced(struct lint *lint, const struct question *q)
{
	struct str code, reason;

	for (size_t i = 0; i < q->lint_ignore_count; i++)
		if (lint_ignore_parse(q->lint_ignores[i], &code, &reason) &&
		    str_is(code, lint->rule->code))
			return lint->ignore_used[i] = true;
	return false;
}

static struct str path_of(struct lint *lint, const struct question *q,
			  const struct source_file *file)
{
	const char *slash = memrchr(q->path.at, '/', q->path.len);
	struct str folder = str_slice(q->path, 0, slash ?
				      (size_t)(slash + 1 - q->path.at) : 0);

	return file ? str_format(lint->arena, "%.*s%.*s", STR_ARG(folder),
				 STR_ARG(file->name)) : q->path;
}

static struct finding *add(struct lint *lint, const struct question *q,
			   const struct source_file *file, unsigned line,
			   unsigned column, const char *format, va_list args)
{
	FREE_BUF struct buf text = BUF_INIT;

	if (is_silenced(lint, q))
		return NULL;
	buf_format_list(&text, format, args);
	return findings_add(lint->out, (struct finding){
		.code = lint->rule->code, .name = lint->rule->name,
		.severity = lint->rule->severity,
		.path = path_of(lint, q, file), .id = q->id,
		.line = line, .column = column,
		.text = str_copy(lint->arena, buf_view(&text)),
	});
}

struct finding *lint_add(struct lint *lint, const struct question *q,
			 unsigned line, unsigned column,
			 const char *format, ...)
{
	struct finding *added;
	va_list args;

	va_start(args, format);
	added = add(lint, q, NULL, line, column, format, args);
	va_end(args);
	return added;
}

struct finding *lint_add_in(struct lint *lint, const struct question *q,
			    const struct source_file *file, unsigned line,
			    unsigned column, const char *format, ...)
{
	struct finding *added;
	va_list args;

	va_start(args, format);
	added = add(lint, q, file, line, column, format, args);
	va_end(args);
	return added;
}

static void lint_one(struct lint *lint, const struct question *q,
		     const struct lint_seen *seen)
{
	lint->seen = seen;
	lint->ignore_used = arena_array(lint->arena, q->lint_ignore_count,
					sizeof(bool));
	for (size_t i = 0; i < lint_rule_count; i++) {
		lint->rule = &lint_rules[i];
		if (!lint->input->choice->on[i])
			continue;
		if (lint->rule->look)
			lint->rule->look(lint, q);
		else if (seen)
			lint->rule->judge(lint, q, seen);
	}
}

void lint_bank(struct arena *arena, const struct lint_input *input,
	       const struct bank *bank, struct findings *out)
{
	struct lint lint = {.arena = arena, .input = input, .out = out};

	for (size_t i = 0; i < bank->count; i++)
		if (bank->questions[i].status != RETIRED)
			lint_one(&lint, &bank->questions[i],
				 input->seen ? input->seen[i] : NULL);
	findings_sort(out);
}
