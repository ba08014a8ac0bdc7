/* exam.c - `whatprints exam`: a paper, a clock, no feedback until the end */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "base/output.h"
#include "base/random.h"
#include "base/scope.h"
#include "cmd/examining.h"

static int take(void *sittings, const struct entry *entry)
{
	sittings_add(sittings, entry);
	return 0;
}

int exam_log(struct examining *x, struct entry *entry, struct err *err)
{
	if (x->sitting)
		entry->exam = x->sitting->uid;
	if (learning_log(&x->learning, entry, err))
		return -1;
	sittings_add(&x->sittings, entry);
	return 0;
}

const struct section *exam_options_at(const struct examining *x, size_t place)
{
	const struct question *q = x->paper.questions[place];
	const struct section *options = !q ? NULL :
		question_option_section(q, question_newest(q));

	return options && options->option_count > 1 &&
	       options->option_count <= EXAM_OPTIONS ? options : NULL;
}

/* --------------------------------------------------------- a sitting begins */

static int seed_of(const char *text, uint64_t *seed, struct err *err)
{
	char *end;

	*seed = random_seed() >> 32;	/* short enough to type */
	if (!text)
		return 0;
	*seed = strtoull(text, &end, 10);
	if (!*text || *end || *text == '-')
		return err_set(err, ERR_USAGE, "--seed '%s': write a number",
			       text);
	return 0;
}

static void tell_gaps(const struct paper *paper)
{
	for (size_t i = 0; i < paper->section_count; i++) {
		const struct paper_section *part = &paper->sections[i];

		if (part->count < part->wanted)
			fprintf(stderr, "section %.*s has only %zu of %u "
				"questions here\n", STR_ARG(part->section->id),
				part->count, part->wanted);
	}
}

static int draw(struct examining *x, struct err *err)
{
	uint64_t seed;

	if (seed_of(x->options->seed, &seed, err))
		return -1;
	paper_draw(&x->learning.arena, &x->learning.bank, x->exam,
		   &x->sittings, seed, &x->paper);
	if (!x->paper.count)
		return err_set(err, ERR_NOTHING, "the bank has no question for "
			       "%.*s", STR_ARG(x->exam->id));
	tell_gaps(&x->paper);
	x->sitting = arena_new(&x->learning.arena, struct sitting);
	*x->sitting = (struct sitting){
		.exam = x->exam->id, .seed = seed,
		.minutes = x->exam->minutes, .count = x->paper.count,
		.questions = arena_array(&x->learning.arena, x->paper.count,
					 sizeof(struct str)),
		.answers = arena_array(&x->learning.arena, x->paper.count,
				       sizeof(struct sitting_answer)),
	};
	for (size_t i = 0; i < x->paper.count; i++)
		x->sitting->questions[i] = x->paper.questions[i]->id;
	return 0;
}

static int begin(struct examining *x, struct err *err)
{
	FREE_BUF struct buf detail = BUF_INIT;
	struct entry entry = {.kind = ENTRY_EXAM_START};
	struct console *c = &x->console;
	char key = '\n';

	if (draw(x, err))
		return -1;
	printf("%.*s\n%zu questions, %u minutes, %u %% to pass. The clock "
	       "runs from now on, also while\nthis terminal is closed; "
	       "`whatprints exam %.*s` goes on then.\n",
	       STR_ARG(x->exam->name), x->paper.count, x->exam->minutes,
	       x->exam->passing_percent, STR_ARG(x->exam->id));
	if (console_key(c, "[Enter] begin  [q] not now: ", "\nq", 0, &key) !=
	    CONSOLE_LINE || key == 'q') {
		x->sitting = NULL;
		return 0;
	}
	sitting_write(&detail, x->sitting);
	entry.detail = buf_view(&detail);
	x->sitting = NULL;
	if (exam_log(x, &entry, err))
		return -1;
	x->sitting = sittings_open(&x->sittings, x->exam->id);
	return 0;
}

static int resume(struct examining *x)
{
	size_t answered = 0;

	paper_of(&x->learning.arena, &x->learning.bank, x->exam, x->sitting,
		 &x->paper);
	for (size_t i = 0; i < x->sitting->count; i++)
		answered += x->sitting->answers[i].given;
	printf("Going on with %.*s: %zu of %zu answered.\n",
	       STR_ARG(x->exam->code), answered, x->sitting->count);
	return 0;
}

/* ------------------------------------------------------------ a sitting ends */

static int end(struct examining *x, enum sitting_state state,
	       struct err *err)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct grade *grades = arena_array(&arena, x->paper.count,
					   sizeof(*grades));
	struct paper_score score = exam_grade(x, &arena, grades);
	struct entry entry = {
		.kind = ENTRY_EXAM_END,
		.detail = str_of(sitting_end_word(state)),
		.marks = score.share,
	};

	return exam_log(x, &entry, err);
}

static int sit(struct examining *x, struct err *err)
{
	enum exam_left left;

	if (exam_sit(x, &left, err))
		return -1;
	if (left == EXAM_LEFT || left == EXAM_STOPPED) {
		printf("Left. The clock runs on; `whatprints exam %.*s` goes "
		       "on.\n", STR_ARG(x->exam->id));
		return left == EXAM_LEFT ? EXIT_TRUE : EXIT_INTERRUPTED;
	}
	if (end(x, left == EXAM_TIME_UP ? SITTING_TIME_UP : SITTING_FINISHED,
		err))
		return -1;
	exam_tell(x);
	exam_tell_status(x);
	return EXIT_TRUE;
}

static int abandon(struct examining *x, struct err *err)
{
	if (!x->sitting)
		return err_set(err, ERR_NOTHING, "no sitting of %.*s is open",
			       STR_ARG(x->exam->id));
	paper_of(&x->learning.arena, &x->learning.bank, x->exam, x->sitting,
		 &x->paper);
	if (end(x, SITTING_ABANDONED, err))
		return -1;
	puts("Given up: it counts for nothing.");
	return EXIT_TRUE;
}

/* ------------------------------------------------------------------ the whole */

static int print(struct examining *x, struct err *err)
{
	if (draw(x, err) || exam_print(x, x->options->print, err))
		return -1;
	return EXIT_TRUE;
}

static int run_exam(struct examining *x, const char *name, struct err *err)
{
	x->exam = syllabus_exam(&x->learning.syllabus, str_of(name));
	if (!x->exam)
		return err_set(err, ERR_USAGE, "no exam %s in %.*s", name,
			       STR_ARG(x->learning.syllabus.path));
	if (!x->exam->minutes || !x->exam->passing_percent)
		return err_set(err, ERR_USAGE, "%.*s says neither how many "
			       "minutes %s has nor what passes it: add "
			       "\"minutes\" and \"passing_percent\"",
			       STR_ARG(x->learning.syllabus.path), name);
	if (x->options->print)
		return print(x, err);
	x->sitting = sittings_open(&x->sittings, x->exam->id);
	if (x->options->abandon)
		return abandon(x, err);
	if (x->sitting ? resume(x) : begin(x, err))
		return -1;
	return x->sitting ? sit(x, err) : EXIT_TRUE;
}

static int exam_all(struct examining *x, const char *const *args, size_t count,
		    struct err *err)
{
	const struct exam_options *o = x->options;
	size_t paths = count ? count - 1 : 0;
	int code = EXIT_TRUE;

	if (learning_open(&x->learning, &o->learning, err) ||
	    store_read(x->learning.store, 0, take, &x->sittings, err) ||
	    learning_load(&x->learning, &o->common, &o->learning, args + 1,
			  paths, err))
		return -1;
	if (!x->learning.has_syllabus)
		return err_set(err, ERR_USAGE, "there is no syllabus.json "
			       "beside or above the questions: it says what "
			       "an exam asks");
	common_complain(&x->learning.bank.complaints);
	if (count)
		code = run_exam(x, args[0], err);
	else
		exam_tell_status(x);
	if (code >= 0 && output_flush(stdout, err))
		return -1;
	return code;
}

static int exam_main(const void *options, const char *const *args,
		     size_t count)
{
	struct examining x = {.options = options, .sittings = SITTINGS_INIT};
	struct err err;
	int code;

	console_open(&x.console, x.options->plain);
	x.color = report_colored(common_color(&x.options->common), stdout);
	code = exam_all(&x, args, count, &err);
	sittings_free(&x.sittings);
	learning_close(&x.learning);
	console_close(&x.console);
	return code < 0 ? cli_fail(&err) : code;
}

#define OWN(field) offsetof(struct exam_options, field)

static const struct cli_option options[] = {
	{"seed", 0, CLI_TEXT, OWN(seed), "N",
	 "the paper of this number: the same again while the bank and what "
	 "you sat before are the same", 0, 0},
	{"print", 0, CLI_TEXT, OWN(print), "FILE.md",
	 "write a paper as a sheet instead, and its key beside it, as "
	 "FILE-key.md", 0, 0},
	{"abandon", 0, CLI_FLAG, OWN(abandon), NULL,
	 "give up the sitting that is open", 0, 0},
	{"plain", 0, CLI_FLAG, OWN(plain), NULL,
	 "whole lines only, nothing edited or pressed: for screen readers, "
	 "and pipes", 0, 0},
	LEARNING_STORE(struct exam_options),
	COMMON_COLOR(struct exam_options),
	OPTIONS_END,
};

const struct command cmd_exam = {
	.name = "exam",
	.summary = "sit an exam as the real one is, with its clock",
	.arguments = "[pcep|pcap|pcpp1|pcpp2 [PATH...]]",
	.description =
		"Draws a paper as syllabus.json says: so many questions of "
		"each section, none that you were asked in a sitting before "
		"while there is another. Answers can be changed, questions "
		"marked and gone back to; nothing is told until the end or "
		"until the time is up. Then: the score by section, pass or "
		"fail, and every question with its explanation. A closed "
		"terminal ends nothing, and stops no clock. Without an exam "
		"it tells what you have passed.\n\n"
		"Examples:\n"
		"  whatprints exam pcep\n"
		"  whatprints exam pcap --print paper.md --seed 7",
	.options = options,
	.options_size = sizeof(struct exam_options),
	.run = exam_main,
};
