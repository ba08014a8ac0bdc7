/* explain.c - `whatprints explain`: what happened, line by line? */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/output.h"
#include "base/scope.h"
#include "cmd/grading.h"
#include "cmd/predict.h"
#include "cmd/traced.h"

struct explain_options {
	struct common common;
	const char *answer, *answer_file, *ends, *cache;
	const char *input, *lines;
	unsigned step, from, to;
	bool no_causes, unfolded, json;
};

/* A run with its steps, and what is asked of it. */
struct explaining {
	const struct explain_options *options;
	struct arena arena;
	struct bank bank;
	struct question *question;	/* the only one of the bank */
	struct pythons pythons;
	struct traced run;
	struct explain_range range;
	bool has_answer;
	struct answer answer;
};

/* -------------------------------------------------------------- the options */

static int parse_lines(struct explaining *x, struct err *err)
{
	const char *text = x->options->lines;
	unsigned first = 0, last = 0;
	char rest = '\0';
	int read = text ? sscanf(text, "%9u-%9u%c", &first, &last, &rest) : 0;

	if (!text)
		return 0;
	if (read == 1)
		last = first;
	if (!first || last < first || rest ||
	    strspn(text, "0123456789-") != strlen(text))
		return err_set(err, ERR_USAGE, "--lines '%s': write lines as "
			       "in 3-7, or one as in 3", text);
	x->range.first_line = first;
	x->range.last_line = last;
	return 0;
}

static int parse_options(struct explaining *x, const char *const *args,
			 size_t count, struct err *err)
{
	const struct explain_options *o = x->options;
	const struct grade_options grade = {
		.answer = o->answer, .answer_file = o->answer_file,
		.ends = o->ends,
	};

	x->has_answer = o->answer || o->answer_file || o->ends;
	x->range = (struct explain_range){
		.from = o->from, .to = o->to, .unfolded = o->unfolded,
	};
	if (count != 1)
		return err_set(err, ERR_USAGE, count
			       ? "one program at a time is explained: name "
			       "one file" : "no program: name a file, or - "
			       "for standard input");
	if (o->to && o->to < o->from)
		return err_set(err, ERR_USAGE, "--from %u --to %u: the first "
			       "step comes first", o->from, o->to);
	if (o->step && (o->json || x->has_answer))
		return err_set(err, ERR_USAGE, "--step shows one step for "
			       "people: leave out --json and the answer");
	if (grade_check_stdin(&grade, args, count, err) ||
	    parse_lines(x, err))
		return -1;
	return x->has_answer ? grade_read_answer(&x->arena, &grade,
						 &x->answer, err) : 0;
}

static int load_question(struct explaining *x, const char *argument,
			 struct err *err)
{
	struct bank_filter filter = {.drafts = true, .retired = true};
	const char *path = grade_split_id(&x->arena, argument,
					  &filter.id_pattern);
	size_t count;

	if (bank_load(&x->bank, &path, 1, BANK_PLAIN_ACCEPT, err))
		return -1;
	bank_select(&x->bank, &filter);
	count = x->bank.count;
	if (common_complain(&x->bank.complaints) && !count)
		return EXIT_USAGE;
	if (!count)
		return filter.id_pattern
			? err_set(err, ERR_NOTHING, "no question there has "
				  "the id %s", filter.id_pattern)
			: err_set(err, ERR_NOTHING, "nothing selected: no "
				  "program there");
	if (count > 1)
		return err_set(err, ERR_USAGE, "there are %zu programs: name "
			       "the one to explain, as in FILE:id", count);
	x->question = &x->bank.questions[0];
	if (!x->question->id.len)	/* something to call it by */
		x->question->id = x->question->path;
	if (x->question->status == RETIRED)	/* no less of a program */
		x->question->status = PUBLISHED;
	if (x->options->input)
		x->question->input = answer_unescape(
			&x->arena, str_of(x->options->input));
	return 0;
}

/* --------------------------------------------------------------- the answer */

static void tell_answer(struct explaining *x, const struct graded *graded)
{
	const struct step_row *row = !x->run.has_place ? NULL :
		steps_printing(&x->run.rows, x->run.place);

	if (x->options->json) {
		report_explain_json(stdout, &x->run.e, graded, row);
		return;
	}
	report_grade_human(stdout, graded, x->run.e.color);
	if (x->run.has_place)
		report_explain_place(stdout, &x->run.e, x->run.place);
	else if (!graded->grade->full && !x->answer.blank)
		report_explain_ending(stdout, &x->run.e);
}

/* For struct grade_context. What can't be learnt explains nothing. */
static struct predictions predict_one(void *explaining,
				      const struct grade_key *key)
{
	struct explaining *x = explaining;
	const struct predictor predictor = predictor_init(
		&x->arena, &x->options->common, &x->pythons,
		x->options->cache);
	struct predicted one = {.question = key->question, .box = x->run.box};
	struct err err;
	int failed = predict(&predictor, &x->arena, &one, 1, &err);

	(void)failed;
	return (struct predictions){one.set.at, one.set.count};
}

/* What the run did is the key, whatever the question's own says. */
static int explain_answer(struct explaining *x, struct err *err)
{
	struct outcome right = {
		.out = {x->run.seen.out, x->run.seen.out_len},
		.ends = ending_of(&x->run.seen),
	};
	struct grade_key key = {
		.question = x->question, .right = &right, .right_count = 1,
		.minor = x->pythons.box[x->run.box].minor,
	};
	struct graded graded = {
		.key = &key, .answer = &x->answer, .minor = key.minor,
	};
	struct policy policy;
	struct grade_context context = {
		.policy = &policy, .source = traced_source,
		.source_ctx = &x->run,
		.predict = x->options->no_causes ? NULL : predict_one,
		.predict_ctx = x,
	};
	struct grade grade;

	if (policy_named("exam", &policy, err))
		return -1;
	grade = grade_answer(&x->arena, &key, &x->answer, &context);
	graded.grade = &grade;
	tell_answer(x, &graded);
	return grade.full ? EXIT_TRUE : EXIT_WRONG;
}

/* ----------------------------------------------------------------- the tale */

static bool is_comparable(const struct observation *o)
{
	return !observation_interfered(o) || o->status == STATUS_NEVER_ENDS;
}

static bool is_part(const struct explain_range *range)
{
	return range->from || range->to || range->last_line;
}

static int tell(struct explaining *x, struct err *err)
{
	const struct explain_options *o = x->options;

	if (x->has_answer && is_comparable(&x->run.seen))
		return explain_answer(x, err);
	if (o->json) {
		report_explain_json(stdout, &x->run.e, NULL, NULL);
	} else if (o->step > x->run.trace.count) {
		return err_set(err, ERR_USAGE, "--step %u: there are %zu "
			       "steps", o->step, x->run.trace.count);
	} else if (o->step) {
		report_explain_step(stdout, &x->run.e, o->step);
	} else {
		if (!x->has_answer)
			report_explain_table(stdout, &x->run.e, &x->range);
		if (!is_part(&x->range) || !x->run.rows.count)
			report_explain_end(stdout, &x->run.e);
	}
	return x->run.seen.status == STATUS_NO_JAIL ? EXIT_OURS : EXIT_TRUE;
}

static int explain_all(struct explaining *x, const char *const *args,
		       size_t count, struct err *err)
{
	int code = parse_options(x, args, count, err);

	if (!code)
		code = load_question(x, args[0], err);
	if (code || common_pythons(&x->options->common, &x->pythons, err))
		return code ? code : -1;
	code = traced_run(&x->arena, &x->options->common, &x->pythons,
			  x->question, &x->run, err);
	if (!code)
		code = x->run.ran ? tell(x, err) : EXIT_INTERRUPTED;
	pythons_free(&x->pythons);
	if (code >= 0 && output_flush(stdout, err))
		return -1;
	return code;
}

static int explain_main(const void *options, const char *const *args,
			size_t count)
{
	struct explaining x = {.options = options};
	struct err err;
	int code = explain_all(&x, args, count, &err);

	traced_clear(&x.run);
	bank_free(&x.bank);
	arena_free(&x.arena);
	return code < 0 ? cli_fail(&err) : code;
}

#define OWN(field) offsetof(struct explain_options, field)

static const struct cli_option options[] = {
	{"input", 0, CLI_TEXT, OWN(input), "TEXT",
	 "what the program reads; \\n is a line break. Default: what the "
	 "question says", 0, 0},
	{"step", 0, CLI_NUMBER, OWN(step), "N",
	 "this step only, with every name and its value", 1, 1000000},
	{"from", 0, CLI_NUMBER, OWN(from), "N",
	 "the steps from this one on, no loop folded", 1, 1000000},
	{"to", 0, CLI_NUMBER, OWN(to), "N",
	 "the steps up to this one, no loop folded", 1, 1000000},
	{"lines", 0, CLI_TEXT, OWN(lines), "N-M",
	 "the steps of these lines only, no loop folded", 0, 0},
	{"unfolded", 0, CLI_FLAG, OWN(unfolded), NULL,
	 "every pass of every loop", 0, 0},
	{"answer", 0, CLI_TEXT, OWN(answer), "TEXT",
	 "what the program is said to print (\\n is a line break): shows where "
	 "that leaves what is printed, and how the program came there", 0, 0},
	{"answer-file", 0, CLI_TEXT, OWN(answer_file), "FILE",
	 "the same from a file, as it stands; - reads standard input", 0, 0},
	{"ends", 0, CLI_TEXT, OWN(ends), "HOW",
	 "how it is said to end: normally (default), nothing, never, error, or "
	 "an exception such as TypeError", 0, 0},
	{"no-causes", 0, CLI_FLAG, OWN(no_causes), NULL,
	 "don't look for the belief or slip that a wrong answer fits", 0, 0},
	{"cache", 0, CLI_TEXT, OWN(cache), "DIR",
	 "where what beliefs and slips print is kept; default: "
	 "~/.cache/whatprints/predictions", 0, 0},
	{"json", 0, CLI_FLAG, OWN(json), NULL,
	 "the trace as one JSON object, in the form of Python Tutor, for its "
	 "visualiser and others", 0, 0},
	COMMON_PYTHON(struct explain_options, "the newest of them that the "
		      "program admits explains it"),
	COMMON_JOBS(struct explain_options),
	COMMON_COLOR(struct explain_options),
	OPTIONS_END,
};

const struct command cmd_explain = {
	.name = "explain",
	.summary = "show what a program does, line by line",
	.arguments = "FILE[:id]|-",
	.description =
		"Runs a question, or any Python program, and tells each line "
		"that ran: which names it changed, and from what; what it "
		"printed, called, returned or raised. Two names of one list, "
		"dict, set or object change together, and it says so. Of a "
		"loop, the first two passes and the last one are shown. What "
		"is told ends with the first 2000 steps; the program runs to "
		"its end.\n\n"
		"With an answer, it tells where that leaves what is really "
		"printed, which line printed it, with which values, and where "
		"those come from; then it exits with 1.\n\n"
		"Examples:\n"
		"  whatprints explain loop.py\n"
		"  whatprints explain loop.py --step 7\n"
		"  whatprints explain snippets:range-excludes-its-end "
		"--answer '1 2 3'\n"
		"  echo 'a = b = []' | whatprints explain - --json",
	.options = options,
	.options_size = sizeof(struct explain_options),
	.run = explain_main,
};
