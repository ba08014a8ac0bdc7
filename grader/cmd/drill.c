/* drill.c - `whatprints drill`: questions, answers, and when they come back */
#include <stdio.h>
#include <string.h>

#include "base/clock.h"
#include "base/output.h"
#include "base/random.h"
#include "base/scope.h"
#include "cmd/drilling.h"
#include "jobs_trust.h"
#include "variation.h"

#define FORESEEN_MS 5000	/* longer than any question takes to predict */
#define SHOWN_MOST_MS (60u * 60 * 1000)

/* ---------------------------------------------------------------- what it has */

/* Without a box drills go on by the keys alone, and tell no causes. */
static void find_boxes(struct drill *d)
{
	struct learning *l = &d->learning;
	struct err err;

	d->boxes = arena_array(&l->arena, l->bank.count, sizeof(*d->boxes));
	d->foresee = (struct foresee){
		.ask = -1, .told = -1, .count = l->bank.count,
		.sets = arena_array(&l->arena, l->bank.count,
				    sizeof(*d->foresee.sets)),
	};
	if (pythons_find(&d->pythons, &err)) {
		fprintf(stderr, "%s; answers are compared with the keys, and "
			"nothing is explained\n", err.text);
		return;
	}
	d->has_pythons = true;
	d->predictor = predictor_init(&l->arena, &d->options.common,
				      &d->pythons, d->options.cache);
	d->beliefs = arena_array(&l->arena, d->predictor.belief_count,
				 sizeof(*d->beliefs));
	for (size_t i = 0; i < d->predictor.belief_count; i++)
		d->beliefs[i] = d->predictor.beliefs[i].name;
	for (size_t i = 0; i < l->bank.count; i++) {
		const struct question *q = &l->bank.questions[i];
		FREE_ARENA struct arena arena = ARENA_INIT;
		struct grade_key key;

		d->boxes[i].question = q;
		if (!grade_key_build(&arena, q, question_newest(q), &key) ||
		    !grade_find_box(&key, &d->pythons, &d->boxes[i].box))
			d->boxes[i].box = PREDICT_NOWHERE;
	}
	foresee_start(&d->foresee, &l->arena, &d->predictor, d->boxes,
		      l->bank.count);
}

static unsigned new_left(const struct drill *d)
{
	const struct learner *l = &d->learning.learner;
	unsigned wanted = d->options.new_count ? d->options.new_count
					       : DRILL_NEW;
	unsigned today = learner_new_today(l, clock_now_ms());

	/* Asked for by number they come whatever came before. */
	if (d->options.new_count)
		today = d->new_asked;
	return today >= wanted ? 0 : wanted - today;
}

static struct drawn draw(struct drill *d)
{
	const struct draw_input input = {
		.bank = &d->learning.bank, .learner = &d->learning.learner,
		.detects = d->foresee.sets, .beliefs = d->beliefs,
		.belief_count = d->predictor.belief_count,
		.now_ms = clock_now_ms(), .due_only = d->options.due,
		.new_left = new_left(d), .seed = d->seed, .last = d->last,
	};

	learner_now(&d->learning.learner, input.now_ms);
	foresee_take(&d->foresee);
	return draw_next(&input);
}

/* ------------------------------------------------------------- one question */

/* A question that was answered right before, with other constants and names;
 * as it is where none is any good. */
static void vary(struct drill *d, struct asking *a)
{
	const struct item *item = learner_item(&d->learning.learner,
					       ITEM_QUESTION, a->question->id);
	struct jobs_options jobs = common_jobs(&d->options.common, "varying");
	unsigned box = d->has_pythons ? d->boxes[a->index].box
				      : PREDICT_NOWHERE;
	uint64_t seed = random_seed() >> 33;
	bool found = false;
	struct err err;

	if (!d->options.variations || !item || !item->right ||
	    box == PREDICT_NOWHERE ||
	    jobs_trust(&d->pythons, 1u << box, &jobs, &err) ||
	    variation_find(&a->arena, &d->pythons, box, &jobs, a->question,
			   seed, &a->varied, &found, &err) || !found)
		return;
	a->question = &a->varied;
	a->variation = seed;
}

static void prepare(struct drill *d, struct asking *a)
{
	struct random random = {.state = d->seed + d->asked};
	const struct question *q;

	a->index = (size_t)(a->question - d->learning.bank.questions);
	vary(d, a);
	q = a->question;

	grade_key_build(&a->arena, q, question_newest(q), &a->key);
	a->options = question_option_section(q, a->key.minor);
	a->choices = d->options.choices && a->options->option_count > 1 &&
		     a->options->option_count <= 5;
	if (a->choices)
		random_order(&random, a->order, a->options->option_count);
}

/* Once, when an answer is wrong or the trace is asked for: what a learner
 * types must not wait for it. */
void drill_run(struct drill *d, struct asking *a)
{
	struct err err;

	if (!d->has_pythons || a->tried)
		return;
	a->tried = true;
	if (traced_run(&a->arena, &d->options.common, &d->pythons,
		       a->question, &a->run, &err))
		a->run.ran = false;
	/* What the run did must be what the key says, or it explains nothing. */
	if (a->run.ran && (observation_interfered(&a->run.seen) ||
			   a->key.patterns ||
			   !str_equal((struct str){a->run.seen.out,
						   a->run.seen.out_len},
				      a->key.right[0].out)))
		traced_clear(&a->run);
}

struct predicting {
	struct drill *drill;
	struct asking *a;
};

static unsigned source(void *predicting, const struct grade_key *key,
		       size_t offset)
{
	struct predicting *p = predicting;

	drill_run(p->drill, p->a);
	return p->a->run.ran ? traced_source(&p->a->run, key, offset) : 0;
}

static struct predictions predict_one(void *predicting,
				      const struct grade_key *key)
{
	struct predicting *p = predicting;
	struct drill *d = p->drill;
	struct predicted *one;
	struct err err;
	int failed;

	(void)key;
	if (!d->has_pythons)
		return (struct predictions){0};
	one = arena_new(&p->a->arena, struct predicted);
	*one = d->boxes[p->a->index];
	one->question = p->a->question;
	if (!p->a->variation)
		foresee_wait(&d->foresee, p->a->index, FORESEEN_MS);
	failed = predict(&d->predictor, &p->a->arena, one, 1, &err);
	(void)failed;	/* what is known explains, else nothing does */
	return (struct predictions){one->set.at, one->set.count};
}

static struct grade grade_it(struct drill *d, struct asking *a)
{
	struct predicting predicting = {d, a};
	const struct grade_context context = {
		.policy = &d->policy,
		.predict = predict_one, .predict_ctx = &predicting,
		.source = source, .source_ctx = &predicting,
	};
	struct grade grade = grade_answer(&a->arena, &a->key, &a->answer,
					  &context);

	/* An option is right or not; there is no form to get wrong. */
	if (a->chosen && a->chosen->right) {
		grade.rung = RUNG_EXACT;
		grade.full = true;
		grade.marks = 1;
	}
	return grade;
}

static struct entry entry_of(const struct drill *d, struct asking *a)
{
	int64_t ms = clock_now_ms() - a->shown_ms;

	(void)d;
	return (struct entry){
		.question = a->question->id,
		.key = learning_key(&a->arena, a->question),
		.variation = (int64_t)a->variation,
		.hints = a->hints, .asked_for = a->drawn.belief,
		.ms = ms < 0 ? 0 : ms > SHOWN_MOST_MS ? SHOWN_MOST_MS
						      : (unsigned)ms,
	};
}

static int log_answer(struct drill *d, struct asking *a,
		      const struct grade *grade, struct err *err)
{
	struct entry entry = entry_of(d, a);

	entry.kind = ENTRY_ANSWER;
	entry.text = a->answer.text;
	entry.ends = a->ends.len ? a->ends : STR("");
	entry.has_verdict = true;
	entry.verdict = grade->rung;
	entry.marks = grade->marks;
	entry.rating = rating_of(grade->rung, grade->full, a->hints);
	if (grade->cause_count && grade->cause[0]->kind == CAUSE_BELIEF)
		entry.belief = grade->cause[0]->name;
	d->asked++;
	d->right += grade->full && !a->hints;
	return learning_log(&d->learning, &entry, err);
}

/* A miss by choice: the trace was wanted first. */
static int log_given_up(struct drill *d, struct asking *a, struct err *err)
{
	const struct grade miss = {.rung = RUNG_WRONG};

	a->answer = (struct answer){.text = STR("")};
	return log_answer(d, a, &miss, err);
}

/* ------------------------------------------------------------------ the loop */

/* Enter goes on, t tells all, q leaves. */
static enum drill_move after(struct drill *d, struct asking *a)
{
	char key = '\n';

	for (;;) {
		switch (console_key(&d->console, "\n[Enter] next  [t] trace  "
				    "[q] stop: ", "\ntq", 0, &key)) {
		case CONSOLE_STOPPED:
			return MOVE_STOPPED;
		case CONSOLE_LINE:
			break;
		default:
			return MOVE_QUIT;
		}
		if (key != 't')
			return key == 'q' ? MOVE_QUIT : MOVE_ANSWER;
		drill_trace(d, a);
	}
}

/* The same wrong answer twice: words were not enough. */
static bool is_repeated(const struct drill *d, const struct asking *a)
{
	const struct item *item = learner_item(&d->learning.learner,
					       ITEM_QUESTION, a->question->id);

	return item && item->same_wrong >= 2;
}

static int answer(struct drill *d, struct asking *a, enum drill_move *move,
		  struct err *err)
{
	struct grade grade = grade_it(d, a);

	if (log_answer(d, a, &grade, err))
		return -1;
	if (!grade.full)
		drill_run(d, a);
	drill_feedback(d, a, &grade);
	if (!grade.full && is_repeated(d, a)) {
		puts("\nThe same answer as last time. This is what happens:");
		drill_trace(d, a);
	}
	*move = after(d, a);
	return 0;
}

static int leave(struct drill *d, struct asking *a, enum drill_move *move,
		 struct err *err)
{
	struct entry entry;

	if (*move == MOVE_SKIP) {
		entry = entry_of(d, a);
		entry.kind = ENTRY_SKIP;
		return learning_log(&d->learning, &entry, err);
	}
	if (*move == MOVE_GIVE_UP) {
		if (log_given_up(d, a, err))
			return -1;
		drill_reveal(d, a);
		*move = after(d, a);
	}
	return 0;
}

static int ask(struct drill *d, const struct drawn *drawn,
	       enum drill_move *move, struct err *err)
{
	struct asking a = {
		.arena = ARENA_INIT, .question = drawn->question,
		.drawn = *drawn, .ends = STR(""),
	};
	int failed;

	prepare(d, &a);
	drill_show(d, &a);
	fflush(stdout);
	a.shown_ms = clock_now_ms();
	if (d->has_pythons)
		foresee_ask(&d->foresee, a.index);
	*move = drill_read(d, &a);
	d->new_asked += drawn->reason == DRAW_NEW && *move != MOVE_QUIT &&
			*move != MOVE_STOPPED;
	failed = *move == MOVE_ANSWER ? answer(d, &a, move, err)
				      : leave(d, &a, move, err);
	d->last = str_copy(&d->learning.arena, a.question->id);
	traced_clear(&a.run);
	arena_free(&a.arena);
	return failed;
}

static int loop(struct drill *d, struct err *err)
{
	enum drill_move move = MOVE_ANSWER;
	struct drawn drawn;

	drill_hello(d);
	while (move != MOVE_QUIT && move != MOVE_STOPPED) {
		drawn = draw(d);
		if (!drawn.question) {
			drill_goodbye(d, &drawn);
			return drill_end(d, err);
		}
		if (ask(d, &drawn, &move, err))
			return -1;
		if (d->options.count && d->asked >= d->options.count)
			break;
	}
	drill_goodbye(d, NULL);
	return move == MOVE_STOPPED ? EXIT_INTERRUPTED : EXIT_TRUE;
}

static int drill_all(struct drill *d, const char *const *args, size_t count,
		     struct err *err)
{
	const struct drill_options *o = &d->options;
	int code;

	if (o->due && o->new_count)
		return err_set(err, ERR_USAGE, "--due asks nothing new: leave "
			       "out one of --due and --new");
	if (policy_named("practice", &d->policy, err) ||
	    learning_open(&d->learning, &o->learning, err) ||
	    drill_resume(d, err) ||
	    learning_load(&d->learning, &o->common, &o->learning, args, count,
			  err))
		return -1;
	common_complain(&d->learning.bank.complaints);
	find_boxes(d);
	code = loop(d, err);
	foresee_stop(&d->foresee);
	if (code >= 0 && output_flush(stdout, err))
		return -1;
	return code;
}

static int drill_main(const void *options, const char *const *args,
		      size_t count)
{
	struct drill d = {
		.options = *(const struct drill_options *)options,
		.seed = random_seed(), .foresee = {.ask = -1, .told = -1},
	};
	struct err err;
	int code;

	console_open(&d.console, d.options.plain);
	d.color = report_colored(common_color(&d.options.common), stdout);
	code = drill_all(&d, args, count, &err);
	foresee_stop(&d.foresee);
	if (d.has_pythons)
		pythons_free(&d.pythons);
	learning_close(&d.learning);
	console_close(&d.console);
	return code < 0 ? cli_fail(&err) : code;
}

#define OWN(field) offsetof(struct drill_options, field)

static const struct cli_option options[] = {
	{"cert", 0, CLI_CHOICE, OWN(learning.cert), "pcep|pcap|pcpp1|pcpp2",
	 "only questions of that exam", 0, 0},
	COMMON_FILTER(struct drill_options),
	{"difficulty", 0, CLI_NUMBER, OWN(learning.difficulty), "N",
	 "only questions that are so hard", 1, 3},
	{"due", 0, CLI_FLAG, OWN(due), NULL,
	 "what is due, and nothing new", 0, 0},
	{"new", 0, CLI_NUMBER, OWN(new_count), "N",
	 "that many new questions now; default: 10 a day", 1, 10000},
	{"count", 0, CLI_NUMBER, OWN(count), "N",
	 "stop after that many answers", 1, 10000},
	{"choices", 0, CLI_FLAG, OWN(choices), NULL,
	 "choose among options by one key, where a question has them", 0, 0},
	{"variations", 0, CLI_FLAG, OWN(variations), NULL,
	 "ask what was answered right before with other constants and names",
	 0, 0},
	{"fresh", 0, CLI_FLAG, OWN(fresh), NULL,
	 "don't go on with what was drilled before", 0, 0},
	{"exam-date", 0, CLI_TEXT, OWN(learning.exam_date), "DATE",
	 "the day of your exam, as in 2027-01-31: nothing is due later, and "
	 "all comes once more just before; `none` forgets it", 0, 0},
	{"plain", 0, CLI_FLAG, OWN(plain), NULL,
	 "whole lines only, nothing edited or pressed: for screen readers, "
	 "and pipes", 0, 0},
	LEARNING_STORE(struct drill_options),
	PREDICT_CACHE(struct drill_options),
	COMMON_COLOR(struct drill_options),
	OPTIONS_END,
};

const struct command cmd_drill = {
	.name = "drill",
	.summary = "ask questions, and ask them again when they are due",
	.arguments = "[PATH...]",
	.description =
		"Shows a program and asks what it prints: first what is due, "
		"then new questions. A wrong answer is shown beside the right "
		"one, with the line that printed it, the values it had, and "
		"the idea or the slip that leads to the answer; where that is "
		"a known wrong idea, another question about it follows. "
		"Questions come back when you are about to forget them "
		"(FSRS-6); an idea that led you to several wrong answers "
		"comes back, too, with changing questions.\n\n"
		"Without PATH it asks the bank that came with this program. "
		"Every answer is kept at once; what was left goes on the next "
		"time. There is no account and no network.\n\n"
		"Examples:\n"
		"  whatprints drill --cert pcep\n"
		"  whatprints drill --objective pcap.4 --choices\n"
		"  whatprints drill --due --exam-date 2027-01-31",
	.options = options,
	.options_size = sizeof(struct drill_options),
	.run = drill_main,
};
