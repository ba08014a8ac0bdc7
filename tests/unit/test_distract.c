/* test_distract.c - runs tests/cases/distract.txt; what a question detects */
#include "unit.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/json_string.h"
#include "cases.h"
#include "detect.h"
#include "distract.h"

#define MOST 16

struct setting {
	struct arena arena;
	struct question q;
	struct section section;
	struct distract d;
	struct outcome answers[MOST];
	struct option options[MOST];
	struct prediction predictions[MOST];
	struct str picks[MOST];
	size_t predicted, picked, wanted;
};

static struct ending ending_of_text(struct str text)
{
	if (str_is(text, "!never"))
		return (struct ending){.kind = ENDS_NEVER};
	if (str_starts(text, "!"))
		return (struct ending){
			.kind = ENDS_RAISING,
			.type = str_slice(text, 1, text.len),
		};
	return (struct ending){.kind = ENDS_NORMALLY};
}

static void add_option(struct setting *s, struct str text, bool right)
{
	struct ending ends = ending_of_text(text);

	s->options[s->d.option_count++] = (struct option){
		.right = right, .kind = ends.kind,
		.text = ends.kind == ENDS_NORMALLY ? text : ends.type,
	};
}

/* "slip other-branch 3": the kind, the name and the line. */
static void add_prediction(struct setting *s, enum cause_kind kind,
			   struct str name, struct str raw, struct str text)
{
	struct prediction *p = &s->predictions[s->predicted++];
	size_t blank = str_find(name, STR(" "));
	bool quoted = str_starts(raw, "\"");

	*p = (struct prediction){
		.kind = kind, .name = str_slice(name, 0, blank),
		.program = STR("pass\n"), .shown = STR("pass\n"),
		.line = (unsigned)s->predicted,
		.out = text,
	};
	if (blank < name.len)
		p->line = (unsigned)atoi(name.at + blank + 1);
	if (quoted)
		return;
	p->ends = ending_of_text(text);
	if (p->ends.kind != ENDS_NORMALLY)
		p->out = STR("");
}

static bool predicts(struct setting *s, struct str key, struct str raw,
		     struct str text)
{
	static const struct {
		const char *word;
		enum cause_kind kind;
	} kinds[] = {
		{"belief ", CAUSE_BELIEF}, {"slip ", CAUSE_SLIP},
		{"pair ", CAUSE_PAIR},
	};

	for (size_t i = 0; i < COUNT(kinds); i++)
		if (str_starts(key, kinds[i].word)) {
			size_t at = str_of(kinds[i].word).len;

			add_prediction(s, kinds[i].kind,
				       str_slice(key, at, key.len), raw,
				       text);
			return true;
		}
	return false;
}

static void take_line(struct setting *s, struct str line)
{
	size_t colon = str_find(line, STR(": "));
	struct str key = str_slice(line, 0, colon);
	struct str raw = str_slice(line, colon + 2, line.len);
	struct str text = json_string_unquote(&s->arena, raw);

	if (str_is(key, "out"))
		s->answers[s->d.answer_count++].out = text;
	else if (str_is(key, "raises"))
		s->answers[s->d.answer_count++] = (struct outcome){
			STR(""), {.kind = ENDS_RAISING, .type = text},
		};
	else if (str_is(key, "program"))
		s->q.program = text;
	else if (str_is(key, "order"))
		s->q.order = ORDER_ANY;
	else if (str_is(key, "wanted"))
		s->wanted = (size_t)atoi(text.at);
	else if (str_is(key, "right") || str_is(key, "wrong"))
		add_option(s, text, str_is(key, "right"));
	else if (str_is(key, "pick"))
		s->picks[s->picked++] = raw;
	else if (!predicts(s, key, raw, text))
		fail_msg("no such line: %.*s", STR_ARG(line));
}

static void assert_pick(struct setting *s, const struct candidate *c,
			struct str expected)
{
	bool text = c->option.kind == ENDS_NORMALLY;
	struct str want = json_string_unquote(&s->arena, expected);

	if (!text && str_starts(expected, "!"))
		want = str_slice(expected, 1, expected.len);
	if (!str_equal(c->option.text, want) ||
	    text == str_starts(expected, "!"))
		fail_msg("picks %s%.*s, not %.*s", text ? "" : "!",
			 STR_ARG(c->option.text), STR_ARG(expected));
}

static void run_case(struct setting *s)
{
	struct candidates all = distract_candidates(
		&s->arena, &s->d,
		(struct predictions){s->predictions, s->predicted});
	size_t out[MOST], count = distract_choose(&s->d, &all, s->wanted, out);

	for (size_t i = 0; i < count && i < s->picked; i++)
		assert_pick(s, &all.at[out[i]], s->picks[i]);
	if (count > s->picked)
		fail_msg("picks %.*s, too",
			 STR_ARG(all.at[out[s->picked]].option.text));
	assert_int_equal(count, s->picked);

	/* With what was chosen added, nothing is chosen for its place. */
	for (size_t i = 0; i < count; i++)
		s->options[s->d.option_count++] = all.at[out[i]].option;
	all = distract_candidates(&s->arena, &s->d, (struct predictions){
					s->predictions, s->predicted});
	size_t again = distract_choose(&s->d, &all, s->wanted - count, out);
	if (count < s->wanted)
		assert_int_equal(again, 0);
}

static void check_case(void **state)
{
	const struct test_case *c = *state;
	struct str rest = c->block[0].body, line;
	struct setting s = {
		.q = {.program = STR("print(x)\n"), .stem = STR(STEM_DEFAULT),
		      .full_marks = RUNGS_FULL, .section_count = 1},
		.wanted = 4,
	};

	s.q.sections = &s.section;
	s.d.question = &s.q;
	s.d.answers = s.answers;
	s.d.options = s.options;
	while (str_next_line(&rest, &line))
		if (line.len)
			take_line(&s, line);
	run_case(&s);
	arena_free(&s.arena);
}

/* ------------------------------------------------------------------ detects */

static struct prediction believed(const char *name, const char *out)
{
	return (struct prediction){
		.kind = CAUSE_BELIEF, .name = str_of(name),
		.out = str_of(out),
	};
}

static void what_a_question_detects(void **state)
{
	struct prediction all[] = {
		believed("B", "2\n"), believed("A", "2\n"),
		believed("C", "3\n"),
		believed("D", "1 \n"),	/* full marks */
		{.kind = CAUSE_SLIP, .name = STR("s"), .out = STR("2\n")},
		{.kind = CAUSE_PAIR, .name = STR("p"), .out = STR("4\n")},
	};
	const struct cause_set set = {
		.at = all, .count = COUNT(all), .out = STR("1\n"),
		.known = true,
	};
	const struct question q = {.full_marks = RUNGS_FULL};
	struct belief beliefs[] = {
		{.name = STR("A")}, {.name = STR("C")}, {.name = STR("D")},
	};
	struct detect_tally tallies[] = {
		{.belief = &beliefs[0]}, {.belief = &beliefs[1]},
		{.belief = &beliefs[2]},
	};
	struct arena arena = ARENA_INIT;
	struct detects found = detect(&arena, &q, &set);

	(void)state;
	assert_int_equal(found.count, 3);
	assert_int_equal(found.slips, 1);
	assert_str(found.at[0].belief, "A");
	assert_str(found.at[1].belief, "B");
	assert_int_equal(found.at[0].group, found.at[1].group);
	assert_false(found.at[0].alone || found.at[1].alone);
	assert_str(found.at[2].belief, "C");
	assert_true(found.at[2].alone);

	detect_add(tallies, COUNT(tallies), &found);
	detect_add(tallies, COUNT(tallies), &found);
	detect_sort(tallies, COUNT(tallies));
	assert_str(tallies[0].belief->name, "D");
	assert_int_equal(tallies[0].alone + tallies[0].together, 0);
	assert_str(tallies[1].belief->name, "A");
	assert_int_equal(tallies[1].together, 2);
	assert_str(tallies[2].belief->name, "C");
	assert_int_equal(tallies[2].alone, 2);
	arena_free(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_a_question_detects),
	};
	int failed = cmocka_run_group_tests_name("detects", tests, NULL, NULL);

	return cases_run("tests/cases/distract.txt", "distract", check_case) +
	       failed;
}
