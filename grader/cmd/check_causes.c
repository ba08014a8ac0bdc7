/* check_causes.c - what each wrong option of a bank may come from */
#include "cmd/check_causes.h"

#include <stdlib.h>

#include "base/scope.h"

static const struct section *options_of(const struct slot *slot)
{
	return question_option_section(slot->question, slot->minor);
}

/* One slot a section: the last that runs, since Pythons ascend. */
static bool is_asked(const struct slots *slots, size_t index)
{
	const struct slot *slot = &slots->at[index];

	if (slot->why.len || !options_of(slot)->option_count ||
	    !stem_asks_for_output(slot->question->stem))
		return false;
	for (size_t i = index + 1; i < slots->count &&
	     slots->at[i].question == slot->question; i++)
		if (!slots->at[i].why.len &&
		    options_of(&slots->at[i]) == options_of(slot))
			return false;
	return true;
}

/* The likeliest that the option says as it is; else, in other words. */
static const struct prediction *cause_of(const struct predicted *p,
					 const struct option *option)
{
	const struct prediction *loose = NULL;

	for (size_t i = 0; i < p->set.count; i++) {
		FREE_ARENA struct arena arena = ARENA_INIT;
		const struct prediction *one = &p->set.at[i];
		enum option_fact fact = compare_option(
			&arena, option, p->question->program, one->out,
			&one->ends);

		if (fact == OPTION_MATCHES)
			return one;
		if (fact == OPTION_LOOSELY && !loose)
			loose = one;
	}
	return loose;
}

static void explain(struct arena *arena, const struct predictor *predictor,
		    const struct predicted *p, const struct section *section,
		    struct check_causes *out)
{
	for (size_t i = 0; i < section->option_count; i++) {
		const struct option *option = &section->options[i];
		const struct prediction *cause = option->right ? NULL
			: cause_of(p, option);

		if (!cause)
			continue;
		out->at[out->count++] = (struct option_cause){
			.option = option, .kind = cause->kind,
			.name = str_copy(arena, cause->name),
			.remark = predict_remark(predictor, arena, cause),
			.line = cause->line,
		};
	}
}

/* Options are parts of arrays of their own, so that addresses say nothing but
 * which is which. */
static int by_option(const void *left, const void *right)
{
	uintptr_t a = (uintptr_t)((const struct option_cause *)left)->option;
	uintptr_t b = (uintptr_t)((const struct option_cause *)right)->option;

	return a < b ? -1 : a > b;
}

static int find_batch(struct arena *arena, const struct predictor *predictor,
		      const struct slot *const *asked, size_t count,
		      struct check_causes *out, struct err *err)
{
	FREE_ARENA struct arena batch = ARENA_INIT;
	struct predicted *all = arena_array(&batch, count, sizeof(*all));

	for (size_t i = 0; i < count; i++) {
		all[i].question = asked[i]->question;
		all[i].box = asked[i]->box;
	}
	if (predict(predictor, &batch, all, count, err))
		return -1;
	for (size_t i = 0; i < count; i++)
		explain(arena, predictor, &all[i], options_of(asked[i]), out);
	return 0;
}

int check_causes_find(struct arena *arena, const struct predictor *predictor,
		      const struct slots *slots, struct check_causes *out,
		      struct err *err)
{
	const struct slot *asked[PREDICT_BATCH];
	size_t count = 0, options = 0;

	for (size_t i = 0; i < slots->count; i++)
		if (is_asked(slots, i))
			options += options_of(&slots->at[i])->option_count;
	*out = (struct check_causes){
		.at = arena_array(arena, options, sizeof(*out->at)),
	};
	for (size_t i = 0; i < slots->count && !interrupted(); i++) {
		if (is_asked(slots, i))
			asked[count++] = &slots->at[i];
		if (!count || (count < PREDICT_BATCH && i + 1 < slots->count))
			continue;
		if (find_batch(arena, predictor, asked, count, out, err))
			return -1;
		count = 0;
	}
	if (out->count)
		qsort(out->at, out->count, sizeof(*out->at), by_option);
	return 0;
}

void check_causes_add(const struct check_causes *causes, struct verdict *v)
{
	for (size_t i = 0; i < v->option_count; i++) {
		const struct option_cause wanted = {
			.option = v->options[i].option,
		};
		const struct option_cause *found = !causes->count ? NULL :
			bsearch(&wanted, causes->at, causes->count,
				sizeof(wanted), by_option);

		if (!found)
			continue;
		v->options[i].cause = found->remark;
		v->options[i].cause_name = found->name;
		v->options[i].cause_kind = found->kind;
		v->options[i].cause_line = found->line;
	}
}
