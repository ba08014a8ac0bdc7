/* test_update_cases.c - runs tests/cases/update.txt (its head says how) */
#include "cases.h"

#include "base/json_string.h"
#include "base/scope.h"
#include "trailer.h"

struct edits {
	struct key_edit at[CASE_BLOCKS];
	size_t count;
	struct str verified[8];
	size_t verified_count;
	bool verify;
	struct section_new added[CASE_BLOCKS];
	unsigned below[CASE_BLOCKS];
	size_t added_count;
	uint64_t seen;		/* 0: nothing is merged */
};

static struct str json_of(struct arena *arena, struct str text)
{
	struct str out = STR_NONE;
	const char *why;
	size_t bad;

	if (json_string_decode(arena, text, &out, &bad, &why) != text.len)
		fail_msg("no JSON string: %.*s", STR_ARG(text));
	return out;
}

/* "never", "Type", "Type: message"; a quoted type is a JSON string. */
static struct ending ending_of(struct arena *arena, struct str text)
{
	struct ending ending = {.kind = ENDS_RAISING};
	size_t colon = str_find(text, STR(": "));

	if (str_is(text, "never"))
		return (struct ending){.kind = ENDS_NEVER};
	if (str_starts(text, "\"")) {
		ending.type = json_of(arena, text);
		return ending;
	}
	ending.type = str_slice(text, 0, colon);
	if (colon < text.len)
		ending.message = str_slice(text, colon + 2, text.len);
	if (str_starts(ending.message, "\""))
		ending.message = json_of(arena, ending.message);
	return ending;
}

static void read_verified(struct edits *e, struct str words)
{
	e->verify = true;
	while (words.len) {
		size_t blank = str_find(words, STR(" "));

		e->verified[e->verified_count++] = str_slice(words, 0, blank);
		words = str_slice(words, blank + 1, words.len);
	}
}

/* "3.9 3.10 3.11" */
static void read_seen(struct edits *e, struct str words)
{
	while (words.len) {
		size_t blank = str_find(words, STR(" "));
		unsigned minor;

		if (!version_minor_parse(str_slice(words, 0, blank), &minor))
			fail_msg("no Pythons: %.*s", STR_ARG(words));
		e->seen |= (uint64_t)1 << minor;
		words = str_slice(words, blank + 1, words.len);
	}
}

/* "split N 3.12": older ones of section N said something else. */
static void read_split(struct edits *e, struct str head,
		       const struct key_edit *edit)
{
	struct section_new *new = &e->added[e->added_count];

	new->options_of = (size_t)(head.at[6] - '0');
	new->out = edit->out;
	new->ending = edit->ending;
	if (!version_minor_parse(str_slice(head, 8, head.len),
				 &e->below[e->added_count++]))
		fail_msg("no Python: %.*s", STR_ARG(head));
}

static void read_edit(struct arena *arena, const struct case_block *block,
		      struct edits *e)
{
	bool splits = str_starts(block->head, "split");
	struct key_edit *edit = &e->at[e->count];
	struct str body = block->body, line;

	*edit = (struct key_edit){
		.section = (size_t)(block->head.at[7] - '0'),
		.out = STR(""),
	};
	while (str_next_line(&body, &line)) {
		if (str_starts(line, "out "))
			edit->out = json_of(arena,
					    str_slice(line, 4, line.len));
		else if (str_starts(line, "ends "))
			edit->ending = ending_of(arena,
						 str_slice(line, 5, line.len));
		else
			fail_msg("what is \"%.*s\"?", STR_ARG(line));
	}
	if (splits)
		read_split(e, block->head, edit);
	else
		e->count++;
}

static struct str edited(struct arena *arena, const struct edits *e,
			struct str file, struct question *q)
{
	struct complaints complaints = {0};
	enum trailer_result result;

	result = trailer_parse(arena, STR("q.py"), file, q, &complaints);
	if (complaints.count)
		fail_msg("line %u: %.*s", complaints.at[0].line,
			 STR_ARG(complaints.at[0].text));
	assert_int_equal(result, TRAILER_OK);
	return trailer_edit(arena, q, e->at, e->count,
			    e->verify ? e->verified : NULL, e->verified_count);
}

static struct str apply(struct arena *arena, struct edits *e, struct str file,
			struct question *q)
{
	static const struct edits none;
	struct str bytes = edited(arena, e, file, q);

	if (e->added_count) {
		edited(arena, &none, bytes, q);
		for (size_t i = 0; i < e->added_count; i++) {
			size_t at = e->added[i].options_of;

			e->added[i].before = at ? at : q->section_count;
			e->added[i].spec = version_spec_below(
				&q->sections[at].spec, e->below[i]);
		}
		bytes = trailer_insert(arena, q, e->added, e->added_count);
	}
	if (!e->seen)
		return bytes;
	edited(arena, &none, bytes, q);
	return trailer_merge(arena, q, e->seen);
}

static void assert_same(const char *what, struct str got, struct str expected)
{
	if (!str_equal(got, expected))
		fail_msg("%s, expected:\n%.*s\ngot:\n%.*s", what,
			 STR_ARG(expected), STR_ARG(got));
}

/* What was written reads back as what was asked for, and stays. */
static void check_again(struct arena *arena, const struct edits *e,
			struct str file)
{
	struct question q;
	struct str again = edited(arena, e, file, &q);

	/* Sections have other numbers then. */
	if (e->added_count || e->seen) {
		assert_same("a second time",
			    trailer_merge(arena, &q, e->seen), file);
		return;
	}

	assert_same("a second time", again, file);
	for (size_t i = 0; i < e->count; i++) {
		const struct section *s = &q.sections[e->at[i].section];

		assert_true(section_has_key(s));
		assert_same("read back", section_stdout(arena, s),
			    e->at[i].out);
		assert_int_equal(s->ending.kind, e->at[i].ending.kind);
		if (s->ending.kind == ENDS_RAISING)
			assert_same("read back", s->ending.type,
				    e->at[i].ending.type);
	}
}

static void check_unreadable(struct arena *arena, struct str file)
{
	struct complaints complaints = {0};
	struct question q;

	assert_int_equal(trailer_parse(arena, STR("q.py"), file, &q,
				       &complaints), TRAILER_BAD);
	complaints_free(&complaints);
}

static void check_case(void **state)
{
	const struct test_case *c = *state;
	const struct case_block *last = &c->block[c->blocks - 1];
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct edits edits = {0};
	struct question q;
	struct str after;

	for (size_t i = 1; i + 1 < c->blocks; i++) {
		if (str_starts(c->block[i].head, "update ") ||
		    str_starts(c->block[i].head, "split "))
			read_edit(&arena, &c->block[i], &edits);
		else if (str_starts(c->block[i].head, "verified"))
			read_verified(&edits, str_slice(c->block[i].head, 9,
							c->block[i].head.len));
		else if (str_starts(c->block[i].head, "merge "))
			read_seen(&edits, str_slice(c->block[i].head, 6,
						    c->block[i].head.len));
		else
			fail_msg("what is -- %.*s?", STR_ARG(c->block[i].head));
	}
	after = apply(&arena, &edits, c->block[0].body, &q);
	if (str_is(last->head, "same"))
		assert_same("after", after, c->block[0].body);
	else
		assert_same("after", after, last->body);
	if (str_is(last->head, "unreadable"))
		check_unreadable(&arena, after);
	else
		check_again(&arena, &edits, after);
}

int main(int argc, char **argv)
{
	return cases_run(argc > 1 ? argv[1] : "tests/cases/update.txt",
			 "update.txt", check_case);
}
