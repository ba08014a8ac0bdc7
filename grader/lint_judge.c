/* lint_judge.c - rules about what was seen when a question ran */
#include <stdlib.h>

#include "base/buf.h"
#include "base/scope.h"
#include "base/text.h"
#include "lint_parts.h"
#include "sandbox/run.h"

/* ---------------------------------------------------------- what is offered */

/* Does the section offer an ending, or have one that needs no offering? */
static bool offers_ending(const struct section *s)
{
	if (s->has_ending && s->ending.kind != ENDS_NORMALLY)
		return true;
	for (size_t i = 0; i < s->option_count; i++)
		if (s->options[i].kind != ENDS_NORMALLY)
			return true;
	return false;
}

void lint_no_error_option(struct lint *lint, const struct question *q,
			  const struct lint_seen *seen)
{
	const struct section *s = &q->sections[0];
	const struct lint_plausible *one = seen->plausible;

	if (!seen->plausible_count || !s->option_count || offers_ending(s))
		return;
	lint_add(lint, q, s->options[0].line, 1, "line %u lets one think of "
		 "%.*s, and no option is an exception: offer `#: - !%.*s`",
		 one->line, STR_ARG(one->type), STR_ARG(one->type));
}

void lint_code_fails(struct lint *lint, const struct question *q,
		     const struct lint_seen *seen)
{
	size_t count;
	struct lint_fence *fences = lint_fences(lint->arena, q, &count);

	for (size_t i = 0; i < count; i++) {
		const struct lint_trial *trial = &seen->trials[i];

		if (trial->tried && !trial->good)
			lint_add(lint, q, fences[i].line, 6, "this code does "
				 "not run as it stands: %.*s; code that is "
				 "no Python starts with ```text",
				 STR_ARG(trial->why));
	}
}

void lint_writes_stderr(struct lint *lint, const struct question *q,
			const struct lint_seen *seen)
{
	struct str rest = seen->errs, line;
	FREE_BUF struct buf shown = BUF_INIT;

	if (!str_next_line(&rest, &line))
		return;
	text_escape(&shown, line, TEXT_BLANKS_PLAIN);
	lint_add(lint, q, 1, 1, "writes to stderr (\"%.*s\"): print the text, "
		 "or do without what warns", (int)shown.len,
		 shown.at ? shown.at : "");
}

void lint_unused_needs(struct lint *lint, const struct question *q,
		       const struct lint_seen *seen)
{
	struct lint_line line;

	if (!seen->unneeded || !lint_meta_line(q, "needs", &line))
		return;
	for (unsigned bit = 0; bit < CAPABILITY_COUNT; bit++)
		if (seen->unneeded & 1u << bit)
			lint_add(lint, q, line.number, 1, "the answer is the "
				 "same without \"%s\": take it out of `needs`",
				 capability_name(1u << bit));
}

void lint_near_duplicate(struct lint *lint, const struct question *q,
			 const struct lint_seen *seen)
{
	if (seen->twin)
		lint_add(lint, q, 1, 1, "the program of %.*s (%.*s) is this "
			 "one but for names and constants: ask it once, or "
			 "say why twice", STR_ARG(seen->twin->id),
			 STR_ARG(seen->twin->path));
}
