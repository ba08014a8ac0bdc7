/* test_lint_cases.c - those of tests/cases/lint.txt whose rules run nothing;
 * tests/run-lint-cases.py puts all of them to the program */
#include "cases.h"

#include "base/scope.h"
#include "lint.h"

static struct syllabus syllabus;

/* One question as a bank. */
static void parse(struct arena *arena, struct str file, struct bank *bank,
		  struct question *q)
{
	struct complaints complaints = {0};
	enum trailer_result result;

	result = trailer_parse(arena, STR("q.py"), file, q, &complaints);
	if (complaints.count)
		fail_msg("line %u: %.*s", complaints.at[0].line,
			 STR_ARG(complaints.at[0].text));
	assert_int_equal(result, TRAILER_OK);
	*bank = (struct bank){.questions = q, .count = 1};
}

static void lint(struct arena *arena, const struct lint_choice *choice,
		 const struct bank *bank, struct findings *out)
{
	struct lint_input input = {.choice = choice, .syllabus = &syllabus};

	lint_bank(arena, &input, bank, out);
}

/* "LINE:COLUMN a part of the message" */
static void check_finding(struct arena *arena, const struct finding *found,
			  struct str expected)
{
	size_t blank = str_find(expected, STR(" "));
	struct str place = str_format(arena, "%u:%u", found->line,
				      found->column);
	struct str part = str_slice(expected, blank + 1, expected.len);

	if (!str_equal(place, str_slice(expected, 0, blank)) ||
	    str_find(found->text, part) == found->text.len)
		fail_msg("expected %.*s\nfound %.*s %.*s", STR_ARG(expected),
			 STR_ARG(place), STR_ARG(found->text));
}

static void check_findings(struct arena *arena,
			   const struct findings *findings, struct str body)
{
	struct str line;
	size_t count = 0;

	while (str_next_line(&body, &line)) {
		if (count == findings->count)
			fail_msg("not found: %.*s", STR_ARG(line));
		check_finding(arena, &findings->at[count++], line);
	}
	if (count < findings->count)
		fail_msg("found besides: %u:%u %.*s",
			 findings->at[count].line, findings->at[count].column,
			 STR_ARG(findings->at[count].text));
}

static void check_fixed(struct arena *arena, const struct question *q,
			const struct findings *findings, struct str expected)
{
	bool *mended = arena_array(arena, findings->count, sizeof(*mended));
	struct question after;

	assert_true(lint_fix(arena, q, findings, mended, &after));
	if (!str_equal(after.file, expected) && findings->count)
		fail_msg("fixed, it is:\n%.*s", STR_ARG(after.file));
}

static void check_case(void **state)
{
	const struct test_case *c = *state;
	FREE_ARENA struct arena arena = ARENA_INIT;
	const struct case_block *rules = NULL, *fixed = NULL;
	struct findings findings = {0};
	struct lint_choice choice;
	struct question q;
	struct bank bank;
	struct err err;

	for (size_t i = 1; i < c->blocks; i++) {
		if (str_is(c->block[i].head, "fixed"))
			fixed = &c->block[i];
		else if (!str_starts(c->block[i].head, "file "))
			rules = &c->block[i];
	}
	assert_non_null(rules);
	parse(&arena, c->block[0].body, &bank, &q);
	/* Rules that run programs are run-lint-cases.py's. */
	if (lint_choose(&choice, str_copy(&arena, rules->head).at, NULL,
			false, &err)) {
		assert_non_null(strstr(err.text, "no rule is left"));
		return;
	}
	lint(&arena, &choice, &bank, &findings);
	check_findings(&arena, &findings, rules->body);
	if (fixed)
		check_fixed(&arena, &q, &findings, fixed->body);
	findings_free(&findings);
}

int main(int argc, char **argv)
{
	struct err err;
	int failed;

	if (syllabus_load(&syllabus, "snippets/syllabus.json", &err)) {
		fprintf(stderr, "%s\n", err.text);
		return 1;
	}
	failed = cases_run(argc > 1 ? argv[1] : "tests/cases/lint.txt",
			   "lint.txt", check_case);
	syllabus_free(&syllabus);
	return failed;
}
