/* test_lint.c - choosing rules, silencing, mending, and what is kept apart */
#include "unit.h"

#include <stdlib.h>
#include <string.h>

#include "base/lookalike.h"
#include "base/scope.h"
#include "lint_parts.h"

static size_t chosen(const struct lint_choice *choice)
{
	size_t count = 0;

	for (size_t i = 0; i < lint_rule_count; i++)
		count += choice->on[i];
	return count;
}

static void test_choose(void **state)
{
	struct lint_choice choice;
	struct err err;

	(void)state;
	assert_int_equal(lint_choose(&choice, NULL, NULL, true, &err), 0);
	assert_int_equal(chosen(&choice), lint_rule_count);
	assert_true(lint_runs(&choice));
	assert_int_equal(lint_choose(&choice, NULL, NULL, false, &err), 0);
	assert_false(lint_runs(&choice));
	assert_true(chosen(&choice) < lint_rule_count);
	assert_int_equal(lint_choose(&choice, "WP001, long-program", NULL,
				     true, &err), 0);
	assert_int_equal(chosen(&choice), 2);
	assert_int_equal(lint_choose(&choice, "WP00", "WP003", true, &err), 0);
	assert_int_equal(chosen(&choice), 2);
}

static void test_choose_nothing(void **state)
{
	struct lint_choice choice;
	struct err err;

	(void)state;
	assert_int_equal(lint_choose(&choice, "long-lines", NULL, true, &err),
			 -1);
	assert_non_null(strstr(err.text, "did you mean long-line?"));
	assert_int_equal(lint_choose(&choice, "W", NULL, true, &err), -1);
	assert_int_equal(lint_choose(&choice, "WP050", NULL, false, &err), -1);
	assert_non_null(strstr(err.text, "no rule is left"));
	assert_int_equal(lint_choose(&choice, "WP001", "WP001", true, &err),
			 -1);
	assert_int_equal(lint_choose(&choice, NULL, "WP001,", true, &err), 0);
}

/* Codes are for good: in order, each once, and in the form that `lint-ignore`
 * takes. */
static void test_table(void **state)
{
	struct str code, reason;

	(void)state;
	for (size_t i = 0; i < lint_rule_count; i++) {
		FREE_ARENA struct arena arena = ARENA_INIT;
		const struct lint_rule *rule = &lint_rules[i];

		assert_true(!i || strcmp(lint_rules[i - 1].code,
					 rule->code) < 0);
		assert_true(lint_ignore_parse(str_format(&arena, "%s: why",
					      rule->code), &code, &reason));
		assert_true(!rule->look != !rule->judge);
		assert_true(strlen(rule->name) <= 17);
	}
}

static void test_ignore_parse(void **state)
{
	static const char *const bad[] = {
		"WP001", "WP001:", "WP001: ", "WP01: x", "WP0010: x", "x", "",
		"wp001: x", "WPabc: x", "XX001: x",
	};
	struct str code, reason;

	(void)state;
	assert_true(lint_ignore_parse(STR("WP012: so: it is "), &code,
				      &reason));
	assert_str(code, "WP012");
	assert_str(reason, "so: it is");
	for (size_t i = 0; i < COUNT(bad); i++)
		assert_false(lint_ignore_parse(str_of(bad[i]), &code,
					       &reason));
}

static void test_lookalike(void **state)
{
	(void)state;
	assert_int_equal(lookalike_of(0x0391), 'A');
	assert_int_equal(lookalike_of(0x0441), 'c');
	assert_int_equal(lookalike_of(0x0585), 'o');
	assert_int_equal(lookalike_of('c'), 0);
	assert_int_equal(lookalike_of(0x0416), 0);
	assert_int_equal(lookalike_of(0x1f600), 0);
	assert_true(lookalike_script(0x0416));
	assert_false(lookalike_script(0xe9));
}

/* ------------------------------------------------------------------ mending */

static void parse(struct arena *arena, const char *text, struct question *q)
{
	struct complaints none = {0};

	assert_int_equal(trailer_parse(arena, STR("q.py"), str_of(text), q,
				       &none), TRAILER_OK);
}

static struct finding mend(unsigned line, const char *fixed)
{
	return (struct finding){
		.code = "WP015", .name = "x", .path = STR("q.py"),
		.id = STR("q"), .line = line, .column = 1, .text = STR("x"),
		.fixable = true, .fixed = str_of(fixed),
	};
}

static void test_fix(void **state)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct finding all[] = {
		mend(3, NULL), mend(4, "#: | a"), mend(4, "#: | b"),
		mend(4, "#: | a"), mend(5, NULL),
	};
	struct findings findings = {.at = all, .count = COUNT(all)};
	bool mended[COUNT(all)] = {false};
	struct question q, after;

	(void)state;
	all[4].fixable = false;
	parse(&arena, "print(1)\r\n#: id = \"q\"\r\n#: mode = \"script\"\r\n"
	      "#: | x\r\n#: > 1", &q);
	assert_true(lint_fix(&arena, &q, &findings, mended, &after));
	assert_str(after.file, "print(1)\r\n#: id = \"q\"\r\n#: | a\r\n"
		   "#: > 1");
	assert_true(mended[0] && mended[1] && !mended[2] && mended[3] &&
		    !mended[4]);
	lint_drop_mended(&findings, mended);
	assert_int_equal(findings.count, 2);
	assert_int_equal(findings.at[0].line, 3);
	assert_int_equal(findings.at[1].line, 4);
}

/* What would change the key, an option or what runs is left as it was. */
static void test_fix_refused(void **state)
{
	static const struct {
		unsigned line;
		const char *fixed;
	} bad[] = {
		{2, NULL}, {3, NULL}, {4, NULL}, {5, "#: - 1"}, {5, "#: + 2"},
		{3, "nonsense"}, {6, "#: order = \"any\""}, {7, NULL},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(bad); i++) {
		FREE_ARENA struct arena arena = ARENA_INIT;
		struct finding one = mend(bad[i].line, bad[i].fixed);
		struct findings findings = {.at = &one, .count = 1};
		struct question q, after;
		bool mended = false;

		parse(&arena, "print(1)\n#: id = \"q\"\n#: > 1\n"
		      "#: ! ValueError\n#: + 1\n#: difficulty = 1\n"
		      "#: < in\n", &q);
		assert_false(lint_fix(&arena, &q, &findings, &mended,
				      &after));
		assert_false(mended);
	}
}

/* --------------------------------------------------------- the box's reply */

static void test_canonical(void **state)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct lint_seen seen = {0}, other = {0}, none = {0};

	(void)state;
	lint_read_canonical(&arena, STR("{\"form\": \"a\", \"size\": 7, "
		"\"plausible\": [{\"type\": \"KeyError\", \"line\": 2}, "
		"{\"line\": 3}, 4]}\n"), &seen);
	assert_true(seen.has_form);
	assert_int_equal(seen.size, 7);
	assert_int_equal(seen.plausible_count, 1);
	assert_str(seen.plausible[0].type, "KeyError");
	assert_int_equal(seen.plausible[0].line, 2);
	lint_read_canonical(&arena, STR("{\"form\": \"b\", \"size\": -1}"),
			    &other);
	assert_int_equal(other.size, 0);
	assert_true(other.form != seen.form);
	lint_read_canonical(&arena, STR(""), &none);
	lint_read_canonical(&arena, STR("{\"form\": 3}"), &none);
	lint_read_canonical(&arena, STR("[\"form\"]"), &none);
	assert_false(none.has_form);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_choose),
		cmocka_unit_test(test_choose_nothing),
		cmocka_unit_test(test_table),
		cmocka_unit_test(test_ignore_parse),
		cmocka_unit_test(test_lookalike),
		cmocka_unit_test(test_fix),
		cmocka_unit_test(test_fix_refused),
		cmocka_unit_test(test_canonical),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
