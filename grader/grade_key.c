/* grade_key.c - what counts as right for a question on one Python */
#include "grade.h"

static void add_right(struct arena *arena, struct grade_key *key,
		      struct outcome outcome)
{
	key->right = arena_grow(arena, key->right, key->right_count,
				sizeof(outcome));
	key->right[key->right_count++] = outcome;
}

static void add_options(struct arena *arena, struct grade_key *key)
{
	const struct section *section =
		question_option_section(key->question, key->minor);

	for (size_t i = 0; i < section->option_count; i++) {
		const struct option *option = &section->options[i];
		struct outcome outcome = {
			.out = option->text, .ends = {.kind = option->kind},
		};

		if (!option->right)
			continue;
		if (option->kind != ENDS_NORMALLY)
			outcome.out = STR("");
		if (option->kind == ENDS_RAISING)
			outcome.ends.type = option->text;
		add_right(arena, key, outcome);
	}
}

bool grade_key_build(struct arena *arena, const struct question *q,
		     unsigned minor, struct grade_key *out)
{
	const struct section *section = question_section(q, minor);
	struct grade_key key = {.question = q, .minor = minor};

	/* "How many lines are printed?" has its answer in the options. */
	if (!stem_asks_for_output(q->stem))
		add_options(arena, &key);
	if (!key.right_count && section_has_key(section)) {
		add_right(arena, &key, (struct outcome){
			section_stdout(arena, section), section->ending,
		});
		key.patterns = q->match == MATCH_PATTERN;
	}
	if (!key.right_count)
		add_options(arena, &key);
	*out = key;
	return key.right_count > 0;
}
