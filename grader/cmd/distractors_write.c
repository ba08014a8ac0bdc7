/* distractors_write.c - into the trailer, or not a byte of it changed */
#include "base/scope.h"
#include "cmd/distracting.h"
#include "cmd/rewrite.h"

struct addition {
	const struct predictor *predictor;
	struct arena *arena;
	const struct question *q;
	struct option_edit *edits;
	size_t count;
};

static bool has_right(const struct section *section)
{
	for (size_t i = 0; i < section->option_count; i++)
		if (section->options[i].right)
			return true;
	return false;
}

/* Always at the same place for a question, but not at the same one for all:
 * nobody shall learn where right options stand. */
static size_t place_of_right(const struct question *q, size_t count)
{
	size_t sum = 0;

	for (size_t i = 0; i < q->id.len; i++)
		sum = sum * 31 + (unsigned char)q->id.at[i];
	return sum % (count + 1);
}

static struct option right_option(const struct outcome *answer)
{
	struct str text = answer->out;

	if (str_ends(text, "\n"))
		text.len--;
	return (struct option){
		.right = true, .kind = answer->ends.kind,
		.text = answer->ends.kind == ENDS_NORMALLY
			? text : answer->ends.type,
	};
}

static void add_edit(struct addition *a, const struct place *place,
		     const struct option *option, struct str remark)
{
	a->edits[a->count++] = (struct option_edit){
		.section = place->section, .option = *option,
		.remark = remark,
	};
}

static void add_place(struct addition *a, const struct place *place)
{
	struct option right = right_option(&place->answers[0]);
	bool lacks_right = !has_right(place_section(place));
	size_t at = place_of_right(a->q, place->pick_count);

	for (size_t i = 0; i <= place->pick_count; i++) {
		if (i == at && lacks_right && place->pick_count)
			add_edit(a, place, &right, STR_NONE);
		if (i == place->pick_count)
			break;
		const struct candidate *c = &place->all.at[place->picks[i]];

		add_edit(a, place, &c->option,
			 predict_remark(a->predictor, a->arena, c->cause));
	}
}

/* ------------------------------------------------------- what can't be said */

/* An option says what is printed or what is raised. */
static const char *unsayable(const struct place *place)
{
	const struct outcome *answer = &place->answers[0];
	bool quiet = ending_is_quiet(&answer->ends);

	if (has_right(place_section(place)))
		return NULL;
	if (answer->out.len && !quiet)
		return "it prints something and then ends another way, which "
		       "no right option can say: it is for typing";
	if (!quiet && str_is(answer->ends.type, "SystemExit"))
		return "it ends by an exit code, which no option can say";
	return NULL;
}

/* Sections without options take the default's: where answers stand there that
 * are not looked at here, new default options could be wrong for them. */
static const char *unproved(const struct place *places, size_t count)
{
	const struct question *q = places->question;

	if (places->section || q->sections[0].option_count ||
	    !places->pick_count)
		return NULL;
	for (size_t s = 1; s < q->section_count; s++) {
		const struct section *section = &q->sections[s];
		bool written = section->option_count;

		for (size_t i = 0; i < count; i++)
			written = written || (places[i].section == s &&
					      places[i].pick_count);
		if (!written)
			return "one of its `#: @` sections would take these "
			       "options too, and gets none of its own: name "
			       "the Pythons of all sections";
	}
	return NULL;
}

static const char *obstacle(const struct place *places, size_t count)
{
	const char *why = unproved(places, count);

	for (size_t i = 0; i < count && !why; i++)
		if (places[i].pick_count)
			why = unsayable(&places[i]);
	return why;
}

/* --------------------------------------------------------------- the file */

static bool same_option(const struct option *a, const struct option *b)
{
	return a->right == b->right && a->kind == b->kind &&
	       str_equal(a->text, b->text);
}

static bool same_key(struct arena *arena, const struct section *a,
		     const struct section *b)
{
	return section_has_key(a) == section_has_key(b) &&
	       str_equal(section_stdout(arena, a), section_stdout(arena, b)) &&
	       a->has_ending == b->has_ending &&
	       a->ending.kind == b->ending.kind &&
	       str_equal(a->ending.type, b->ending.type) &&
	       str_equal(a->ending.message, b->ending.message);
}

/* Old options first, then the new ones in their order. */
static bool section_says(struct addition *a, size_t index,
			 const struct section *after)
{
	const struct section *before = &a->q->sections[index];
	size_t at = before->option_count;

	if (!same_key(a->arena, before, after) || after->option_count < at)
		return false;
	for (size_t i = 0; i < at; i++)
		if (!same_option(&before->options[i], &after->options[i]))
			return false;
	for (size_t i = 0; i < a->count; i++) {
		if (a->edits[i].section != index)
			continue;
		if (at == after->option_count ||
		    !same_option(&a->edits[i].option, &after->options[at++]))
			return false;
	}
	return at == after->option_count;
}

static bool says_all(struct addition *a, const struct question *after)
{
	if (!str_equal(a->q->program, after->program) ||
	    !str_equal(a->q->id, after->id) ||
	    !str_equal(a->q->explanation, after->explanation) ||
	    a->q->section_count != after->section_count)
		return false;
	for (size_t i = 0; i < after->section_count; i++)
		if (!section_says(a, i, &after->sections[i]))
			return false;
	return true;
}

static int save(struct addition *a, bool dry_run, struct err *err)
{
	struct rewrite rewrite = {.question = a->q};
	struct complaints complaints = {0};
	struct question after;
	struct str bytes = trailer_add_options(a->arena, a->q, a->edits,
					       a->count);
	bool good = trailer_parse(a->arena, a->q->path, bytes, &after,
				  &complaints) == TRAILER_OK;

	complaints_free(&complaints);
	if (!good || !says_all(a, &after))
		return err_set(err, ERR_SYSTEM, "%.*s: the new options do not "
			       "read back as what they are: the file is left "
			       "as it was; please report this",
			       STR_ARG(a->q->path));
	return dry_run ? 0 : rewrite_save(&rewrite, &after, err);
}

static void set_all(struct place *places, size_t count,
		    enum distract_state state, struct str why)
{
	for (size_t i = 0; i < count; i++) {
		places[i].state = state;
		places[i].why = why;
		if (state >= DISTRACT_SKIPPED)
			places[i].pick_count = 0;
	}
}

void distract_write(const struct predictor *predictor, struct arena *arena,
		    struct place *places, size_t count, bool dry_run)
{
	struct addition a = {
		.predictor = predictor, .arena = arena, .q = places->question,
		.edits = arena_array(arena, count * (DISTRACTORS_MAX + 1),
				     sizeof(*a.edits)),
	};
	const char *why = obstacle(places, count);
	struct err err;

	for (size_t i = 0; i < count; i++)
		add_place(&a, &places[i]);
	if (!a.count)
		set_all(places, count, DISTRACT_UNCHANGED, STR_NONE);
	else if (why)
		set_all(places, count, DISTRACT_SKIPPED, str_of(why));
	else if (save(&a, dry_run, &err))
		set_all(places, count, DISTRACT_NOT_WRITTEN,
			str_copy(arena, str_of(err.text)));
	else
		set_all(places, count, dry_run ? DISTRACT_TO_WRITE
					       : DISTRACT_WRITTEN, STR_NONE);
}
