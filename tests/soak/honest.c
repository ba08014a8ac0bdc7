/* honest.c - programs whose output is known: question banks */
#include "honest.h"

#include "compare.h"
#include "plan.h"

/* What any box can grant, whatever is installed beside Python. */
#define NEEDS_NOTHING ((unsigned)(NEED_FILES | NEED_THREADS | \
				  NEED_PROCESSES | NEED_NETWORK))

/* One text and one ending, byte for byte: what can be mixed up least. */
static bool is_exact(const struct question *q, const struct section *key)
{
	return section_has_key(key) && q->match == MATCH_TEXT &&
	       q->order == ORDER_EXACT && key->ending.kind != ENDS_NEVER &&
	       !(q->needs & ~NEEDS_NOTHING);
}

static void take(struct honest *h, const struct question *q, unsigned box,
		 unsigned minor)
{
	struct honest_set *set = &h->box[box];
	struct arena *arena = &h->bank.arena;
	const struct section *key = question_section(q, minor);

	if (!version_spec_holds(&q->python, minor))
		return;
	if (!is_exact(q, key)) {
		h->left_out++;
		return;
	}
	set->program = arena_grow(arena, set->program, set->count,
				  sizeof(*set->program));
	set->program[set->count++] = (struct honest_program){
		.plan = plan_build(arena, q, box, 0), .id = q->id,
		.out = section_stdout(arena, key), .ending = key->ending,
	};
}

int honest_load(struct honest *out, const char *const *folders,
		size_t count, const struct pythons *pythons, struct err *err)
{
	*out = (struct honest){0};
	if (bank_load(&out->bank, folders, count, BANK_PLAIN_COMPLAIN, err))
		return -1;
	if (out->bank.complaints.count) {
		bank_free(&out->bank);
		return err_set(err, ERR_USAGE, "%s: not all of it can be read: "
			       "see whatprints check", folders[0]);
	}
	for (unsigned box = 0; box < pythons->count; box++) {
		for (size_t i = 0; i < out->bank.count; i++)
			take(out, &out->bank.questions[i], box,
			     pythons->box[box].minor);
		if (!out->box[box].count) {
			bank_free(&out->bank);
			return err_set(err, ERR_NOTHING, "no question holds "
				       "for Python 3.%u",
				       pythons->box[box].minor);
		}
	}
	return 0;
}

void honest_free(struct honest *h)
{
	bank_free(&h->bank);
}

void honest_judge(const struct honest_program *program,
		  const struct observation *o, struct buf *complaint)
{
	struct str out = {o->out, o->out_len};
	struct ending ending = ending_of(o);

	if (observation_interfered(o)) {
		buf_format(complaint, "the jail interfered: %s (%s); ",
			   run_status_name(o->status), o->reason);
		return;
	}
	if (!compare_texts(program->out, out, NULL))
		buf_format(complaint, "its output is not its own: \"%.*s\"; ",
			   (int)(out.len < 200 ? out.len : 200), out.at);
	if (!compare_ending(&program->ending, &ending))
		buf_format(complaint, "it did not end as it should: %s; ",
			   o->reason);
}
