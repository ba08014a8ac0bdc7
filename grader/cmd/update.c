/* update.c - `whatprints update`: write keys from what Python prints */
#include <stdio.h>
#include <stdlib.h>

#include "base/scope.h"
#include "cmd/common.h"
#include "cmd/rewrite.h"
#include "cmd/slots.h"
#include "cmd/update.h"
#include "cmd/update_key.h"
#include "cmd/update_tell.h"
#include "plan.h"

#define SEEDS_DEFAULT 16
#define PLANS_MAX 1024	/* of one batch; their observations are all kept */

struct update_options {
	struct common common;
	unsigned seeds;
	bool all, dry_run, diff;
};

struct update {
	const struct update_options *options;
	struct pythons *pythons;
	struct jobs_options jobs;
	struct teller teller;
	unsigned seeds;
	struct slots slots;	/* of every question that can run */
	bool *wanted;		/* by slot: its question is not true */
	struct filter filter;
	size_t updated, unchanged, refused, skipped, failed;
	int code;
};

static void worsen(struct update *u, int code)
{
	u->code = common_exit(u->code, code);
}

/* ------------------------------------------------------- what is not true */

static int look_at(void *ctx, const struct slot *slot,
		   const struct observation *seen, size_t count)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct update *u = ctx;
	struct verdict v;

	if (slot->why.len)
		return 0;
	v = verdict_check(&arena, slot->question, slot->minor, seen, count);
	/* Options can be proved without a key, but a key is what it is for. */
	if (v.result == CHECK_TRUE)
		u->wanted[slot - u->slots.at] = !section_has_key(
			question_section(slot->question, slot->minor));
	else
		u->wanted[slot - u->slots.at] = v.result != CHECK_SKIPPED;
	return 0;
}

/* A pattern is its author's work: it can be checked, but not written. */
static bool is_writable(struct update *u, const struct slot *slot, bool wanted)
{
	if (slot->question->match != MATCH_PATTERN)
		return true;
	if (wanted) {
		tell(&u->teller, TOLD_REFUSED, slot->question,
		     slot->question->trailer_line,
		     STR("its key is a pattern, which only its author can "
			 "write"), NULL);
		u->refused++;
		worsen(u, EXIT_WRONG);
	} else {
		u->unchanged++;
	}
	return false;
}

/* Keeps the slots from `first` to `end` that can run, behind `kept`; returns
 * how many there are then. */
static size_t keep(struct update *u, size_t kept, size_t first, size_t end)
{
	struct slots *s = &u->slots;

	for (size_t i = first; i < end; i++)
		if (!s->at[i].why.len)
			s->at[kept++] = s->at[i];
	return kept;
}

/* Tells of the first slot of a question that can't run, if any. Its other
 * sections may be written all the same. True when none is left. */
static bool tell_obstacle(struct update *u, size_t first, size_t end)
{
	const struct slot *slots = u->slots.at, *obstacle = NULL;
	size_t left = 0;

	for (size_t i = end; i-- > first;) {
		if (slots[i].why.len)
			obstacle = &slots[i];
		else
			left++;
	}
	if (obstacle) {
		tell(&u->teller, TOLD_SKIPPED, obstacle->question, 0,
		     obstacle->why, NULL);
		u->skipped++;
	}
	return !left;
}

/* Keeps the slots of questions that are to be run, all of theirs, and tells
 * about the others. */
static void choose(struct update *u)
{
	struct slots *s = &u->slots;
	size_t kept = 0, end;

	for (size_t i = 0; i < s->count; i = end) {
		const struct question *q = s->at[i].question;
		bool wanted = false;

		for (end = i; end < s->count && s->at[end].question == q; end++)
			wanted |= u->wanted[end];
		if (tell_obstacle(u, i, end) ||
		    !is_writable(u, &s->at[i], wanted))
			continue;
		if (wanted || u->options->all)
			kept = keep(u, kept, i, end);
		else
			u->unchanged++;
	}
	s->count = kept;
}

/* -------------------------------------------------------- into the file */

/* Is the option among those that fail? Then how. */
static const struct option_finding *failing(const struct verdict *v,
					    unsigned line)
{
	for (size_t i = 0; i < v->option_count; i++)
		if (v->options[i].option->line == line && !v->options[i].holds)
			return &v->options[i];
	return NULL;
}

/* One option that fails, with all the Pythons on which it does. */
static void tell_option(struct update *u, const struct question *after,
			const struct verdict *verdicts, size_t count,
			const struct option_finding *found)
{
	FREE_BUF struct buf why = BUF_INIT;
	uint64_t minors = 0;

	for (size_t i = 0; i < count; i++)
		if (failing(&verdicts[i], found->option->line))
			minors |= (uint64_t)1 << (verdicts[i].minor & 63);
	report_option(&why, found);
	if (count > 1) {
		buf_text(&why, " (Python ");
		report_pythons(&why, minors);
		buf_char(&why, ')');
	}
	tell(&u->teller, TOLD_OPTION, after, found->option->line,
	     buf_view(&why), NULL);
	worsen(u, EXIT_WRONG);
}

static void tell_options(struct update *u, struct arena *arena,
			 const struct question *after,
			 const struct task *tasks, size_t count)
{
	struct verdict *v = arena_array(arena, count, sizeof(*v));

	for (size_t i = 0; i < count; i++)
		v[i] = verdict_check(arena, after, tasks[i].slot->minor,
				     tasks[i].seen, 1);
	for (size_t i = 0; i < count; i++) {
		for (size_t j = 0; j < v[i].option_count; j++) {
			const struct option_finding *f = &v[i].options[j];
			size_t first = 0;

			while (!failing(&v[first], f->option->line) &&
			       first < i)
				first++;
			if (first == i && !f->holds)
				tell_option(u, after, v, count, f);
		}
	}
}

static void tell_dry_run(struct update *u, const struct question *q,
			 const struct question *after, struct str why)
{
	FREE_BUF struct buf diff = BUF_INIT;

	report_file_diff(&diff, q->path, q->file, after->file,
			 u->teller.color);
	tell(&u->teller, TOLD_TO_UPDATE, q, 0, why, &diff);
}

static int write_keys(struct update *u, const struct task *tasks,
		      size_t count, struct rewrite *rewrite, struct err *err)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	const struct question *q = rewrite->question;
	FREE_BUF struct buf why = BUF_INIT;
	struct question after;

	if (rewrite_build(&arena, rewrite, &after, err))
		return -1;
	update_verified(&arena, rewrite, &after, tasks, count);
	update_versions(&why, rewrite);
	if (rewrite_build(&arena, rewrite, &after, err))
		return -1;
	if (!rewrite_changes(rewrite, &after)) {
		tell(&u->teller, TOLD_UNCHANGED, q, 0, STR_NONE, NULL);
		u->unchanged++;
	} else if (u->options->dry_run) {
		tell_dry_run(u, q, &after, buf_view(&why));
		u->updated++;
	} else {
		if (rewrite_save(rewrite, &after, err))
			return -1;
		tell(&u->teller, TOLD_UPDATED, q, 0, buf_view(&why), NULL);
		u->updated++;
	}
	tell_options(u, &arena, &after, tasks, count);
	return 0;
}

/* False when the runs of one task gave no key, which it tells. */
static bool all_steady(struct update *u, const struct task *tasks,
		       size_t count)
{
	for (size_t i = 0; i < count; i++) {
		const struct key *key = &tasks[i].key;

		if (key->state == KEY_STEADY)
			continue;
		tell_refused(&u->teller, &tasks[i]);
		if (key->state == KEY_INTERFERED &&
		    key->culprit->status == STATUS_NO_JAIL) {
			u->failed++;
			worsen(u, EXIT_OURS);
		} else {
			u->refused++;
			worsen(u, EXIT_WRONG);
		}
		return false;
	}
	return true;
}

/* All tasks of one question, run and decided. */
static void conclude(struct update *u, struct task *tasks, size_t count)
{
	const struct question *q = tasks->slot->question;
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct rewrite rewrite = {
		.question = q, .filter = u->filter.on ? &u->filter : NULL,
	};
	struct err err;

	u->teller.level = tasks->seen[0].status == STATUS_NO_JAIL ? 0 :
			  jail_level(tasks->seen[0].layers);
	if (!all_steady(u, tasks, count))
		return;
	update_keys(&arena, tasks, count, &rewrite);
	if (write_keys(u, tasks, count, &rewrite, &err)) {
		u->failed++;
		if (!u->teller.human)
			tell(&u->teller, TOLD_NOT_WRITTEN, q, 0,
			     str_of(err.text), NULL);
		worsen(u, cli_fail(&err));
	}
}

/* -------------------------------------------------------------- the runs */

static int keep_seen(void *ctx, size_t index, struct observation *o)
{
	struct observation *seen = ctx;

	seen[index] = *o;
	return 0;
}

static void clear_all(struct observation *seen, size_t count)
{
	for (size_t i = 0; i < count; i++)
		observation_clear(&seen[i]);
}

/* A question whose lines may come in any order isn't unsteady for that. */
static bool steady_in_any_order(const struct task *task, unsigned seeds)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct str first = {task->seen[0].out, task->seen[0].out_len};
	struct ending ending = ending_of(&task->seen[0]);

	if (task->slot->question->order != ORDER_ANY)
		return false;
	for (size_t i = 1; i < key_plan_count(seeds); i++) {
		const struct observation *o = &task->seen[i];
		struct ending other = ending_of(o);

		if (!compare_ending(&ending, &other) ||
		    !compare_any_order(&arena, first,
				       (struct str){o->out, o->out_len}))
			return false;
	}
	return true;
}

static void decide(struct task *task, unsigned seeds)
{
	task->key = key_decide(task->seen, seeds);
	if ((task->key.state != KEY_PROBE && task->key.state != KEY_VARIES) ||
	    !steady_in_any_order(task, seeds))
		return;
	task->key.state = KEY_STEADY;
	task->key.out = (struct str){task->seen[0].out,
				     task->seen[0].out_len};
	task->key.ending = ending_of(&task->seen[0]);
}

/* The second round, for the tasks whose runs differ. Few do, so each has a
 * run of its own, and its observations go at once. */
static int probe(struct update *u, struct task *task)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	size_t count = key_probe_count(u->seeds);
	struct run_plan *plans = arena_array(&arena, count, sizeof(*plans));
	struct observation *seen = arena_array(&arena, count, sizeof(*seen));
	struct run_plan base = plan_build(&arena, task->slot->question,
					  task->slot->box, 0);
	bool whole;

	key_probe_plans(&base, u->seeds, plans);
	whole = jobs_run(u->pythons, &u->jobs, plans, count, keep_seen,
			 seen) == count;
	if (whole)
		key_explain(&task->key, seen, u->seeds);
	clear_all(seen, count);
	return whole ? 0 : -1;
}

/* Runs the tasks; -1 when interrupted. */
static int run_tasks(struct update *u, struct task *tasks, size_t count)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	size_t each = key_plan_count(u->seeds);
	struct run_plan *plans = arena_array(&arena, count * each,
					     sizeof(*plans));

	for (size_t i = 0; i < count; i++) {
		struct run_plan base = plan_build(&arena,
						  tasks[i].slot->question,
						  tasks[i].slot->box, 0);

		key_plans(&base, u->seeds, plans + i * each);
	}
	if (jobs_run(u->pythons, &u->jobs, plans, count * each, keep_seen,
		     tasks[0].seen) < count * each)
		return -1;
	u->jobs.done += count * each;
	for (size_t i = 0; i < count; i++) {
		decide(&tasks[i], u->seeds);
		if (tasks[i].key.state == KEY_PROBE && probe(u, &tasks[i]))
			return -1;
	}
	return 0;
}

/* The slots from `first` to `end` are whole questions. */
static int run_batch(struct update *u, size_t first, size_t end)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	size_t each = key_plan_count(u->seeds), count = end - first, next;
	struct task *tasks = arena_array(&arena, count, sizeof(*tasks));
	struct observation *seen = arena_array(&arena, count * each,
					       sizeof(*seen));
	int failed;

	for (size_t i = 0; i < count; i++) {
		tasks[i].slot = &u->slots.at[first + i];
		tasks[i].seen = seen + i * each;
	}
	failed = run_tasks(u, tasks, count);
	for (size_t i = 0; !failed && i < count; i = next) {
		const struct question *q = tasks[i].slot->question;

		for (next = i; next < count && tasks[next].slot->question == q;)
			next++;
		if (interrupted())
			failed = -1;
		else
			conclude(u, tasks + i, next - i);
	}
	clear_all(seen, count * each);
	return failed;
}

static void run_batches(struct update *u)
{
	const struct slots *s = &u->slots;
	size_t each = key_plan_count(u->seeds), end;

	u->jobs.total = s->count * each;
	for (size_t i = 0; i < s->count; i = end) {
		for (end = i + 1; end < s->count; end++)
			if ((end - i) * each >= PLANS_MAX &&
			    s->at[end].question != s->at[end - 1].question)
				break;
		if (run_batch(u, i, end))
			return;
	}
}

/* ------------------------------------------------------------ the command */

static void add_count(struct buf *out, size_t count, const char *what)
{
	if (count)
		buf_format(out, "%s%zu %s", out->len ? ", " : "", count, what);
}

static void tell_end(struct update *u, const struct bank *bank)
{
	size_t unreadable = common_unreadable(&bank->complaints);
	size_t questions = bank->count + unreadable;
	FREE_BUF struct buf counts = BUF_INIT;

	add_count(&counts, u->updated,
		  u->options->dry_run ? "to be updated" : "updated");
	add_count(&counts, u->unchanged, "unchanged");
	add_count(&counts, u->refused, "refused");
	add_count(&counts, u->failed, "not written");
	add_count(&counts, u->skipped, "skipped");
	add_count(&counts, unreadable, "unreadable");
	if (interrupted())
		buf_format(&counts, "%sinterrupted", counts.len ? ", " : "");
	if (!u->teller.human)
		report_list_end(&u->teller.list);
	else
		printf("%zu question%s: %s\n", questions,
		       questions == 1 ? "" : "s", counts.len ? counts.at
		       : "nothing was done");
}

static int update_bank(struct update *u, const struct bank *bank,
		       struct err *err)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct jobs_options checking = u->jobs;

	u->slots = SLOTS_INIT;
	if (common_complain(&bank->complaints))
		worsen(u, EXIT_USAGE);
	for (size_t i = 0; i < bank->count; i++)
		slots_add(&u->slots, &bank->questions[i], u->pythons,
			  u->options->common.python ? SLOTS_ALL
						    : SLOTS_SECTIONS);
	if (common_trust(&u->options->common, u->pythons,
			 slots_boxes(&u->slots), err)) {
		slots_free(&u->slots);
		return -1;
	}
	u->wanted = arena_array(&arena, u->slots.count, sizeof(bool));
	checking.verb = "checking";
	slots_run(&u->slots, u->pythons, &checking, 1, look_at, u);
	if (!interrupted()) {
		choose(u);
		run_batches(u);
	}
	slots_free(&u->slots);
	if (interrupted())
		worsen(u, EXIT_INTERRUPTED);
	return u->code;
}

static struct update update_init(const struct update_options *options,
				 struct pythons *pythons)
{
	const struct common *common = &options->common;

	return (struct update){
		.options = options, .pythons = pythons,
		.jobs = common_jobs(common, "updating"),
		.teller = {
			.human = common_is_human(common),
			.list = common_list(common),
			.color = report_colored(common_color(common), stdout),
			.whole = options->diff,
		},
		.seeds = options->seeds ? options->seeds : SEEDS_DEFAULT,
		.filter = FILTER_INIT,
	};
}

static int update_all(const struct update_options *options,
		      const char *const *args, size_t count, struct err *err)
{
	struct pythons pythons;
	struct update u = update_init(options, &pythons);
	struct bank bank;
	int code;

	if (!options->dry_run &&
	    filter_begin(&u.filter, &options->common, args, count, err))
		return -1;
	if (common_load_shard(&bank, &options->common, args, count, err))
		return filter_end(&u.filter, -1, err);
	if (bank.count == 1 && u.filter.on)
		filter_keep(&u.filter, bank.questions[0].file);
	code = common_pythons(&options->common, &pythons, err);
	if (!code) {
		code = update_bank(&u, &bank, err);
		if (code >= 0)
			tell_end(&u, &bank);
		pythons_free(&pythons);
	}
	bank_free(&bank);
	return filter_end(&u.filter, code, err);
}

int update_one(const struct common *common, struct pythons *pythons,
	       const char *path, struct err *err)
{
	struct update_options options = {.common = *common};
	struct update u = update_init(&options, pythons);
	struct bank bank;
	int code;

	if (bank_load(&bank, &path, 1, BANK_PLAIN_COMPLAIN, err))
		return -1;
	code = update_bank(&u, &bank, err);
	bank_free(&bank);
	return code;
}

static int update_main(const void *options, const char *const *args,
		       size_t count)
{
	struct err err;
	int code = update_all(options, args, count, &err);

	return code < 0 ? cli_fail(&err) : code;
}

#define OWN(field) offsetof(struct update_options, field)

static const struct cli_option options[] = {
	{"all", 'a', CLI_FLAG, OWN(all), NULL,
	 "write every key anew, not just those that don't hold", 0, 0},
	{"dry-run", 'n', CLI_FLAG, OWN(dry_run), NULL,
	 "show what would change in the files, and write nothing", 0, 0},
	COMMON_PYTHON(struct update_options, "default: for each section of a "
		      "question the newest that it holds for"),
	{"seeds", 0, CLI_NUMBER, OWN(seeds), "N",
	 "hash seeds that must agree; default 16", 2, 64},
	COMMON_FILTER(struct update_options),
	COMMON_FILES_FROM(struct update_options),
	COMMON_STDIN_NAME(struct update_options),
	COMMON_SHARD(struct update_options),
	COMMON_FORMAT(struct update_options),
	{"diff", 0, CLI_FLAG, OWN(diff), NULL,
	 "of answers that vary show every difference, not just the first",
	 0, 0},
	COMMON_JOBS(struct update_options),
	COMMON_COLOR(struct update_options),
	OPTIONS_END,
};

const struct command cmd_update = {
	.name = "update",
	.summary = "write the answer keys that are missing or don't hold",
	.arguments = "PATH...",
	.description =
		"Runs questions under many hash seeds and writes what they "
		"print into their files. Refuses an answer that varies or "
		"that the jail interfered with, and says why. Rewrites only "
		"the `>`, `=` and `!` lines, and a `verified` line that is "
		"there; never an option. Where the Pythons named answer "
		"differently, it writes a `#: @` section for each older "
		"answer, and takes out sections that say no more. With - alone "
		"it is a filter: the question comes from standard input and "
		"goes to standard output, updated or as it was.\n\n"
		"Examples:\n"
		"  whatprints update snippets/pcep/ranges.py\n"
		"  whatprints update snippets --python all --dry-run",
	.options = options,
	.options_size = sizeof(struct update_options),
	.run = update_main,
};
