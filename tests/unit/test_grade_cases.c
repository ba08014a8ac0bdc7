/* test_grade_cases.c - runs tests/cases/grade.txt, line by line */
#include "unit.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/json_string.h"
#include "base/scope.h"
#include "grade.h"

#define CASES_MAX ((size_t)1 << 20)
#define LEAST_CASES 250
#define SECTIONS 4
#define OPTIONS 4
#define PREDICTIONS 8

static const char *cases_path = "tests/cases/grade.txt";

struct block {
	struct arena *arena;
	struct str name;
	struct question q;
	struct section sections[SECTIONS];
	struct key_line keys[SECTIONS];
	struct option options[OPTIONS];
	struct prediction predictions[PREDICTIONS];
	size_t prediction_count;
	struct str ends;
	unsigned minor;
	struct policy policy;
	struct grade grade;	/* of the last answer */
	size_t cases, failed;
};

/* A line of the file: sets what later ones are about, or expects something
 * and returns what is so instead, or NULL. */
typedef const char *line_kind(struct block *b, struct str key,
			      struct str value);

static struct section *section(struct block *b)
{
	return &b->sections[b->q.section_count - 1];
}

static struct ending ending_of_words(struct str value)
{
	size_t colon = str_find(value, STR(": "));

	if (str_is(value, "normally"))
		return (struct ending){.kind = ENDS_NORMALLY};
	if (str_is(value, "never"))
		return (struct ending){.kind = ENDS_NEVER};
	return (struct ending){
		ENDS_RAISING, str_slice(value, 0, colon),
		colon < value.len ? str_slice(value, colon + 2, value.len)
				  : STR_NONE,
	};
}

static const char *set_out(struct block *b, struct str key, struct str value)
{
	struct key_line *line = &b->keys[b->q.section_count - 1];

	(void)key;
	line->text = value;
	section(b)->keys = line;
	section(b)->key_count = 1;
	return NULL;
}

static const char *set_key_ends(struct block *b, struct str key,
				struct str value)
{
	(void)key;
	section(b)->has_ending = true;
	section(b)->ending = ending_of_words(value);
	return NULL;
}

static const char *set_section(struct block *b, struct str key,
			       struct str value)
{
	struct err err;

	(void)key;
	b->q.section_count++;
	return version_spec_parse(value, &section(b)->spec, &err)
		? "no specifier" : NULL;
}

static const char *set_word(struct block *b, struct str key, struct str value)
{
	if (str_is(key, "mode"))
		b->q.mode = str_is(value, "repl") ? MODE_REPL : MODE_SCRIPT;
	else if (str_is(key, "line-order"))
		b->q.order = str_is(value, "any") ? ORDER_ANY : ORDER_EXACT;
	else if (str_is(key, "match"))
		b->q.match = str_is(value, "pattern") ? MATCH_PATTERN
						      : MATCH_TEXT;
	else if (str_is(key, "stem"))
		b->q.stem = value;
	else if (str_is(key, "ends"))
		b->ends = value;
	else
		b->minor = (unsigned)atoi(str_copy(b->arena, value).at);
	return NULL;
}

static const char *set_full_marks(struct block *b, struct str key,
				  struct str value)
{
	(void)key;
	b->q.has_full_marks = true;
	b->q.full_marks = RUNG_BIT(RUNG_EXACT);
	while (value.len) {
		size_t blank = str_find(value, STR(" "));
		enum rung rung;

		if (!rung_parse(str_slice(value, 0, blank), RUNG_COUNT, &rung))
			return "no rung of that name";
		b->q.full_marks |= RUNG_BIT(rung);
		value = str_slice(value, blank + 1, value.len);
	}
	return NULL;
}

static const char *set_marks(struct block *b, struct str key,
			     struct str value)
{
	struct err err;

	if (str_is(key, "policy")) {
		if (policy_named(str_copy(b->arena, value).at, &b->policy,
				 &err))
			return "no policy of that name";
		return NULL;
	}
	return policy_override(&b->policy, str_copy(b->arena, value).at, &err)
		? "no marks" : NULL;
}

static const char *add_right(struct block *b, struct str key,
			     struct str value)
{
	struct option option = {.right = true, .text = value};

	(void)key;
	if (str_starts(value, "!")) {
		option.kind = ENDS_RAISING;
		option.text = str_slice(value, 1, value.len);
	}
	b->q.sections[0].options = b->options;
	b->options[b->q.sections[0].option_count++] = option;
	return NULL;
}

/* "RangeInclusive: 0\n1\n"; the first of a block is the likeliest. */
static const char *add_prediction(struct block *b, struct str key,
				  struct str value)
{
	size_t colon = str_find(value, STR(": "));
	struct prediction p = {
		.kind = str_is(key, "predict-belief") ? CAUSE_BELIEF
			: str_is(key, "predict-slip") ? CAUSE_SLIP
						      : CAUSE_PAIR,
		.name = str_slice(value, 0, colon),
		.out = str_slice(value, colon + 2, value.len),
		.score = 1.0 / (double)(b->prediction_count + 1),
	};

	if (str_starts(p.out, "!")) {
		p.ends = ending_of_words(str_slice(p.out, 1, p.out.len));
		p.out = STR("");
	}
	b->predictions[b->prediction_count++] = p;
	return NULL;
}

static struct predictions predict(void *ctx, const struct grade_key *key)
{
	const struct block *b = ctx;

	(void)key;
	return (struct predictions){b->predictions, b->prediction_count};
}

static const char *check_rung(struct block *b, struct str key,
			      struct str value)
{
	const struct grade_context context = {
		.policy = &b->policy, .predict = predict, .predict_ctx = b,
	};
	struct grade_key *right = arena_new(b->arena, struct grade_key);
	struct answer *answer = arena_new(b->arena, struct answer);
	struct err err;

	b->cases++;
	if (!grade_key_build(b->arena, &b->q, b->minor, right))
		return "no key";
	if (answer_build(b->arena, value, b->ends, answer, &err))
		return "no answer";
	b->grade = grade_answer(b->arena, right, answer, &context);
	if (!b->grade.message.len)
		return "nothing to say";
	return str_is(key, rung_name(b->grade.rung))
		? NULL : rung_name(b->grade.rung);
}

static const char *expect(struct block *b, struct str value, struct str got)
{
	b->cases++;
	return str_equal(value, got) ? NULL : str_copy(b->arena, got).at;
}

static const char *check_marks(struct block *b, struct str key,
			       struct str value)
{
	char text[32];

	(void)key;
	snprintf(text, sizeof(text), "%.3g", b->grade.marks);
	return expect(b, value, str_of(text));
}

static const char *check_at(struct block *b, struct str key, struct str value)
{
	const struct difference *at = &b->grade.where;

	(void)key;
	if (!at->line)
		return expect(b, value, b->grade.ending_differs
			      ? STR("ending") : STR("none"));
	return expect(b, value, str_format(b->arena, "%u:%u", at->line,
					   at->column));
}

static const char *check_lines(struct block *b, struct str key,
			       struct str value)
{
	(void)key;
	return expect(b, value, str_format(b->arena, "%zu/%zu",
					   b->grade.right, b->grade.total));
}

static const char *check_hint(struct block *b, struct str key,
			      struct str value)
{
	(void)key;
	return expect(b, value, str_of(grade_hint_name(b->grade.hint)));
}

static const char *check_says(struct block *b, struct str key,
			      struct str value)
{
	(void)key;
	return expect(b, value, b->grade.message);
}

/* The names of the causes, the likeliest first. */
static const char *check_causes(struct block *b, struct str key,
				struct str value)
{
	FREE_BUF struct buf names = BUF_INIT;

	(void)key;
	for (size_t i = 0; i < b->grade.cause_count; i++) {
		buf_text(&names, i ? " " : "");
		buf_str(&names, b->grade.cause[i]->name);
	}
	return expect(b, value, buf_view(&names));
}

static const struct {
	const char *key;
	line_kind *run;
} kinds[] = {
	{"out", set_out}, {"key-ends", set_key_ends},
	{"section", set_section}, {"right", add_right},
	{"mode", set_word}, {"line-order", set_word}, {"match", set_word},
	{"stem", set_word}, {"ends", set_word}, {"minor", set_word},
	{"full-marks", set_full_marks}, {"policy", set_marks},
	{"share", set_marks},
	{"predict-belief", add_prediction}, {"predict-slip", add_prediction},
	{"predict-pair", add_prediction},
	{"marks", check_marks}, {"at", check_at}, {"lines", check_lines},
	{"hint", check_hint}, {"says", check_says}, {"causes", check_causes},
};

static const char *run_line(struct block *b, struct str line)
{
	size_t colon = str_find(line, STR(":"));
	struct str key = str_slice(line, 0, colon);
	struct str value = str_slice(line, colon + 1, line.len);
	enum rung rung;

	if (str_starts(value, " "))
		value = str_slice(value, 1, value.len);
	value = json_string_unquote(b->arena, value);
	if (rung_parse(key, RUNG_COUNT, &rung))
		return check_rung(b, key, value);
	for (size_t i = 0; i < COUNT(kinds); i++)
		if (str_is(key, kinds[i].key))
			return kinds[i].run(b, key, value);
	return "no known key";
}

static void block_begin(struct block *b, struct str name)
{
	struct block fresh = {
		.arena = b->arena, .name = name, .minor = 13,
		.q = {.stem = STR(STEM_DEFAULT), .full_marks = RUNGS_FULL,
		      .section_count = 1},
		.cases = b->cases, .failed = b->failed,
	};
	struct err err;

	*b = fresh;
	b->q.sections = b->sections;
	b->sections[0].is_default = true;
	if (policy_named("practice", &b->policy, &err))
		abort();
}

static void test_cases(void **state)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	static struct block b;
	struct str text, line;
	struct err err;
	unsigned number = 0;

	(void)state;
	b.arena = &arena;
	assert_int_equal(file_read(&arena, cases_path, CASES_MAX, &text, &err),
			 0);
	while (str_next_line(&text, &line)) {
		const char *wrong;

		number++;
		if (!line.len || str_starts(line, "#"))
			continue;
		if (str_starts(line, "== ")) {
			block_begin(&b, str_slice(line, 3, line.len));
			continue;
		}
		wrong = run_line(&b, line);
		if (!wrong)
			continue;
		b.failed++;
		fprintf(stderr, "%s:%u: %.*s: %.*s: it is: %s\n", cases_path,
			number, STR_ARG(b.name), STR_ARG(line), wrong);
	}
	printf("%zu of %zu cases pass\n", b.cases - b.failed, b.cases);
	assert_int_equal(b.failed, 0);
	assert_true(b.cases >= LEAST_CASES);
}

int main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {cmocka_unit_test(test_cases)};

	if (argc > 1)
		cases_path = argv[1];
	return cmocka_run_group_tests(tests, NULL, NULL);
}
