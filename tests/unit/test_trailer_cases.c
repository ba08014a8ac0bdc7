/* test_trailer_cases.c - runs tests/cases/trailer.txt (its head says how) */
#include "cases.h"

#include "base/json_string.h"
#include "base/scope.h"
#include "sandbox/run.h"
#include "trailer.h"

static void fact(struct buf *out, const char *name, struct str text)
{
	if (!text.at)
		return;
	buf_format(out, "%s ", name);
	json_string_encode(out, text);
	buf_char(out, '\n');
}

static void fact_list(struct buf *out, const char *name,
		      const struct str *texts, size_t count)
{
	for (size_t i = 0; i < count; i++)
		fact(out, name, texts[i]);
}

static void fact_versions(struct buf *out, const char *name,
			  const struct version_spec *spec)
{
	buf_text(out, name);
	for (unsigned minor = 8; minor <= 15; minor++)
		if (version_spec_holds(spec, minor))
			buf_format(out, " 3.%u", minor);
	buf_char(out, '\n');
}

static void fact_ending(struct buf *out, const struct section *s)
{
	if (!s->has_ending)
		return;
	if (s->ending.kind == ENDS_NEVER) {
		buf_format(out, "never ends, line %u\n", s->ending_line);
		return;
	}
	buf_format(out, "raises %.*s", STR_ARG(s->ending.type));
	if (s->ending.message.at) {
		buf_char(out, ' ');
		json_string_encode(out, s->ending.message);
	}
	buf_format(out, ", line %u\n", s->ending_line);
}

static void fact_options(struct buf *out, const struct section *s)
{
	for (size_t i = 0; i < s->option_count; i++) {
		const struct option *o = &s->options[i];

		buf_text(out, o->right ? "right " : "wrong ");
		if (o->kind == ENDS_NEVER)
			buf_text(out, "never ends");
		else if (o->kind == ENDS_RAISING)
			buf_format(out, "raises %.*s", STR_ARG(o->text));
		else
			json_string_encode(out, o->text);
		buf_format(out, ", line %u\n", o->line);
	}
}

static void fact_section(struct arena *arena, struct buf *out,
			 const struct section *s)
{
	buf_format(out, "section, line %u\n", s->line);
	if (!s->is_default)
		fact_versions(out, "for", &s->spec);
	if (section_has_key(s))
		fact(out, "stdout", section_stdout(arena, s));
	for (size_t i = 0; i < s->key_count; i++) {
		buf_text(out, s->keys[i].exact ? "exact " : "line ");
		json_string_encode(out, s->keys[i].text);
		buf_format(out, ", line %u\n", s->keys[i].line);
	}
	fact_ending(out, s);
	fact_options(out, s);
}

static void fact_numbers(struct buf *out, const struct question *q)
{
	buf_format(out, "trailer, line %u\n", q->trailer_line);
	if (q->difficulty)
		buf_format(out, "difficulty %d\n", q->difficulty);
	for (unsigned i = 0; i < CAPABILITY_COUNT; i++)
		if (q->needs & 1u << i)
			buf_format(out, "needs %s\n", capability_name(1u << i));
	buf_text(out, q->mode == MODE_REPL ? "mode repl\n" : "mode script\n");
	buf_text(out, q->status == DRAFT ? "status draft\n" :
		      q->status == RETIRED ? "status retired\n" :
					     "status published\n");
	buf_text(out, q->order == ORDER_ANY ? "order any\n" : "order exact\n");
	for (size_t i = 0; i < RUNG_COUNT; i++)
		if (q->has_full_marks && q->full_marks & RUNG_BIT(i))
			buf_format(out, "full-marks %s\n", rung_name(i));
	buf_text(out, q->match == MATCH_PATTERN ? "match pattern\n"
						: "match text\n");
	if (q->timeout_ms)
		buf_format(out, "timeout-ms %u\n", q->timeout_ms);
	if (q->has_verified)
		buf_format(out, "has verified, line %u\n", q->verified_line);
}

static void facts_of(struct arena *arena, struct buf *out,
		     const struct question *q)
{
	fact(out, "program", q->program);
	fact(out, "id", q->id);
	fact_list(out, "objective", q->objectives, q->objective_count);
	fact_versions(out, "python", &q->python);
	fact_numbers(out, q);
	fact_list(out, "verified", q->verified, q->verified_count);
	fact(out, "retired-because", q->retired_because);
	fact_list(out, "tag", q->tags, q->tag_count);
	fact(out, "author", q->author);
	fact(out, "license", q->license);
	fact_list(out, "lint-ignore", q->lint_ignores, q->lint_ignore_count);
	fact(out, "stem", q->stem);
	fact(out, "input", q->input);
	fact(out, "explanation", q->explanation);
	for (size_t i = 0; i < q->section_count; i++)
		fact_section(arena, out, &q->sections[i]);
}

static bool has_line(struct str text, struct str wanted, bool begins)
{
	struct str line;

	while (str_next_line(&text, &line))
		if (begins ? str_starts(line, wanted.at)
			   : str_equal(line, wanted))
			return true;
	return false;
}

/* Each line is a fact that holds; "no tag" says that none begins so. */
static void check_facts(struct arena *arena, struct str wanted,
			const struct question *q)
{
	FREE_BUF struct buf facts = BUF_INIT;
	struct str line;

	facts_of(arena, &facts, q);
	while (str_next_line(&wanted, &line)) {
		bool no = str_starts(line, "no ");
		struct str what = str_copy(arena, no ? str_slice(line, 3,
								 line.len)
						     : line);

		if (has_line(buf_view(&facts), what, no) == no)
			fail_msg("expected:\n%s\nfacts:\n%s",
				 str_copy(arena, line).at, facts.at);
	}
}

static int by_place(const void *a, const void *b)
{
	const struct complaint *x = a, *y = b;
	int order = (x->line > y->line) - (x->line < y->line);

	return order ? order : (x->column > y->column) -
			       (x->column < y->column);
}

/* The complaints are these, in order, and no others. */
static void check_complaints(struct str wanted, struct complaints *list)
{
	FREE_BUF struct buf said = BUF_INIT;

	buf_text(&said, "");
	if (list->count)
		qsort(list->at, list->count, sizeof(*list->at), by_place);
	for (size_t i = 0; i < list->count; i++)
		buf_format(&said, "%u:%u: %.*s\n", list->at[i].line,
			   list->at[i].column, STR_ARG(list->at[i].text));
	if (!str_equal(wanted, buf_view(&said)))
		fail_msg("expected:\n%.*s\nsaid:\n%s", STR_ARG(wanted),
			 said.at);
}

static void check_case(void **state)
{
	const struct test_case *c = *state;
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct complaints complaints = {0};
	enum trailer_result result;
	const char *expected;
	struct question q;

	assert_int_equal(c->blocks, 2);
	result = trailer_parse(&arena, STR("q.py"), c->block[0].body, &q,
			       &complaints);
	expected = result == TRAILER_OK ? "facts" :
		   result == TRAILER_BAD ? "complaints" : "none";
	if (!str_is(c->block[1].head, expected) && !complaints.count)
		fail_msg("expected %.*s, got %s", STR_ARG(c->block[1].head),
			 expected);
	if (result == TRAILER_OK)
		check_facts(&arena, c->block[1].body, &q);
	check_complaints(str_is(c->block[1].head, "complaints") ?
			 c->block[1].body : STR(""), &complaints);
	complaints_free(&complaints);
}

int main(int argc, char **argv)
{
	return cases_run(argc > 1 ? argv[1] : "tests/cases/trailer.txt",
			 "trailer.txt", check_case);
}
