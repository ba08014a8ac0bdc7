/* grade.c - `whatprints grade`: is what learners say what is printed? */
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "base/output.h"
#include "base/scope.h"
#include "base/text.h"
#include "cmd/grading.h"
#include "cmd/predict.h"

#define ANSWER_MAX ((size_t)64 << 20)

bool grade_run_key(struct arena *arena, const struct grade_run *run,
		   const struct question *q, struct grade_key *out,
		   const char **why)
{
	unsigned minor = run->minor ? run->minor : question_newest(q);

	*why = NULL;
	if (!version_spec_holds(&q->python, minor))
		*why = "its `python` does not admit the one of --python";
	else if (!grade_key_build(arena, q, minor, out))
		*why = "there is no key to grade by: `whatprints update` "
		       "writes it";
	return !*why;
}

void grade_run_tell(struct grade_run *run, const struct graded *answered,
		    struct grade_totals *totals)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct grade grade = grade_answer(&arena, answered->key,
					  answered->answer, &run->context);
	struct graded graded = *answered;

	graded.grade = &grade;
	grade_totals_add(totals, &graded);
	if (!run->human) {
		report_list_item(&run->list);
		report_grade_json(stdout, &graded);
	} else if (!grade.full || !graded.file || run->options->verbose) {
		report_grade_human(stdout, &graded, run->color);
	}
}

/* ------------------------------------------------------------- one answer */

const char *grade_split_id(struct arena *arena, const char *argument,
			   const char **id)
{
	const char *colon = strrchr(argument, ':');

	if (!colon || !colon[1] || !access(argument, F_OK))
		return argument;
	*id = colon + 1;
	return str_copy(arena, (struct str){
		argument, (size_t)(colon - argument)}).at;
}

int grade_read_answer(struct arena *arena, const struct grade_options *o,
		      struct answer *out, struct err *err)
{
	struct str text = STR_NONE;

	if (o->answer && o->answer_file)
		return err_set(err, ERR_USAGE, "--answer and --answer-file: "
			       "give one of the two");
	if (o->answer)
		text = answer_unescape(arena, str_of(o->answer));
	else if (o->answer_file &&
		 file_read(arena, o->answer_file, ANSWER_MAX, &text, err))
		return -1;
	return answer_build(arena, text, str_of(o->ends), out, err);
}

static int grade_one(struct grade_run *run, const struct bank *bank,
		     const struct answer *answer, struct err *err)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct grade_totals totals = grade_totals_init(&arena, bank);
	struct source_run source = {.common = &run->options->common};
	struct grade_key key;
	struct graded graded = {
		.key = &key, .answer = answer, .minor = run->minor,
	};
	const char *why;

	if (bank->count != 1)
		return err_set(err, ERR_USAGE, "there are %zu questions: name "
			       "the one that is answered, as in FILE:id",
			       bank->count);
	if (!grade_run_key(&arena, run, &bank->questions[0], &key, &why))
		return err_set(err, ERR_USAGE, "%.*s: %s",
			       STR_ARG(bank->questions[0].id), why);
	run->context.source = source_line;
	run->context.source_ctx = &source;
	grade_run_tell(run, &graded, &totals);
	source_clear(&source);
	if (!run->human)
		report_list_end(&run->list);
	if (output_flush(stdout, err))
		return -1;
	return totals.full ? EXIT_TRUE : EXIT_WRONG;
}

/* ---------------------------------------------------------------- options */

static int check_options(const struct grade_options *o, size_t count,
			 struct err *err)
{
	bool one = o->answer || o->answer_file || o->ends;

	if (one && o->answers)
		return err_set(err, ERR_USAGE, "--answers is for many answers:"
			       " leave out --answer, --answer-file and --ends");
	if (!one && !o->answers)
		return err_set(err, ERR_USAGE, "no answer: give --answer, "
			       "--answer-file or --ends for one question, "
			       "--answers for a bank");
	if (one && count > 1)
		return err_set(err, ERR_USAGE, "an answer is to one question: "
			       "name one file, or give --answers");
	return 0;
}

int grade_check_stdin(const struct grade_options *o,
		      const char *const *args, size_t count, struct err *err)
{
	const char *answers = o->answers ? o->answers : o->answer_file;
	unsigned uses = answers && !strcmp(answers, "-");

	for (size_t i = 0; i < count; i++)
		uses += !strcmp(args[i], "-");
	if (uses > 1)
		return err_set(err, ERR_USAGE, "- stands for standard input, "
			       "which can be read only once: name it once");
	return 0;
}

static int prepare(const struct grade_options *o, struct grade_run *run,
		   struct err *err)
{
	*run = (struct grade_run){
		.options = o, .human = common_is_human(&o->common),
		.color = report_colored(common_color(&o->common), stdout),
		.list = common_list(&o->common),
	};
	if (policy_named(o->policy ? o->policy : "exam", &run->policy, err) ||
	    (o->marks && policy_override(&run->policy, o->marks, err)))
		return -1;
	if (o->common.python &&
	    !version_minor_parse(str_of(o->common.python), &run->minor))
		return err_set(err, ERR_USAGE, "--python takes one version "
			       "here: write one like 3.12");
	run->context.policy = &run->policy;
	return 0;
}

static int grade_bank(struct grade_run *run, const struct bank *bank,
		      const struct answer *answer, struct err *err)
{
	struct grade_causes causes;

	grade_causes_init(&causes, run, bank);
	if (!run->options->no_causes) {
		run->context.predict = grade_causes_predict;
		run->context.predict_ctx = &causes;
	}
	int code = run->options->answers ? grade_batch(run, bank, err) :
		   grade_one(run, bank, answer, err);
	grade_causes_free(&causes);
	return code;
}

static int grade_all(const struct grade_options *o, const char *const *args,
		     size_t count, struct err *err)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct common common = o->common;
	const char **paths = arena_array(&arena, count, sizeof(*paths));
	struct answer answer = {.blank = true};
	struct grade_run run;
	struct bank bank;
	bool complained;
	int code;

	if (check_options(o, count, err) ||
	    grade_check_stdin(o, args, count, err) ||
	    prepare(o, &run, err))
		return -1;
	for (size_t i = 0; i < count; i++)
		paths[i] = o->answers ? args[i] :
			grade_split_id(&arena, args[i], &common.filter);
	if (!o->answers && grade_read_answer(&arena, o, &answer, err))
		return -1;
	if (common_load(&bank, &common, paths, count, err))
		return err->kind == ERR_NOTHING && common.filter
			? err_set(err, ERR_NOTHING, "no question there has "
				  "the id %s", common.filter) : -1;
	complained = common_complain(&bank.complaints);
	code = !bank.count && complained ? EXIT_USAGE :
	       grade_bank(&run, &bank, &answer, err);
	bank_free(&bank);
	return code < 0 || !complained ? code : common_exit(code, EXIT_USAGE);
}

static int grade_main(const void *options, const char *const *args,
		      size_t count)
{
	struct err err;
	int code = grade_all(options, args, count, &err);

	return code < 0 ? cli_fail(&err) : code;
}

#define OWN(field) offsetof(struct grade_options, field)

static const struct cli_option options[] = {
	{"answer", 0, CLI_TEXT, OWN(answer), "TEXT",
	 "what the program is said to print; \\n is a line break, \\\\ a "
	 "backslash", 0, 0},
	{"answer-file", 0, CLI_TEXT, OWN(answer_file), "FILE",
	 "the same from a file, as it stands; - reads standard input", 0, 0},
	{"ends", 0, CLI_TEXT, OWN(ends), "HOW",
	 "how it is said to end: normally (default), nothing (and prints "
	 "nothing), never, error, or an exception such as TypeError", 0, 0},
	{"answers", 0, CLI_TEXT, OWN(answers), "FILE",
	 "many answers, one line of JSON each: {\"id\": ..., \"answer\": ..., "
	 "\"ends\": ...}; - reads standard input", 0, 0},
	{"policy", 0, CLI_CHOICE, OWN(policy), "exam|practice",
	 "exam (default): marks for right answers only; practice: a share for "
	 "slips of form and for right lines", 0, 0},
	{"marks", 0, CLI_TEXT, OWN(marks), "LIST",
	 "other shares, as in spacing=0.5,order=0", 0, 0},
	{"no-causes", 0, CLI_FLAG, OWN(no_causes), NULL,
	 "don't look for the belief or slip that a wrong answer fits", 0, 0},
	PREDICT_CACHE(struct grade_options),
	{"python", 0, CLI_TEXT, COMMON(python, struct grade_options), "3.X",
	 "grade by the key of this Python; default: for each question the "
	 "newest that its `python` admits", 0, 0},
	COMMON_FORMAT(struct grade_options),
	{"verbose", 'v', CLI_FLAG, OWN(verbose), NULL,
	 "tell of right answers, too", 0, 0},
	COMMON_COLOR(struct grade_options),
	OPTIONS_END,
};

const struct command cmd_grade = {
	.name = "grade",
	.summary = "compare learners' answers with the keys",
	.arguments = "FILE[:id] | BANK...",
	.description =
		"Says of an answer how it compares with the key: exact, right "
		"but for its form, right up to a line, or wrong, and where "
		"the first difference is. Blanks at the ends of lines and the "
		"newline at the very end don't count, unless the question's "
		"`full-marks` line says so. The ending counts by the type of "
		"the exception, never by its message. An answer without any "
		"text or ending is no answer; who means that nothing is "
		"printed says `--ends nothing`.\n\n"
		"A wrong answer is held against what the program would print "
		"if a common wrong idea about Python were true, or after a "
		"small edit: whichever fits is told. Those programs run once, "
		"in the jail; what they print is kept.\n\n"
		"Exits with 0 when every answer has full marks, 1 when one "
		"has not, 2 when a line can't be read.\n\n"
		"Examples:\n"
		"  whatprints grade question.py --answer '[1] [1, 2]'\n"
		"  whatprints grade snippets:elif-is-not-tested-again "
		"--answer 'filled\\n70'\n"
		"  whatprints grade question.py --answer-file - --ends "
		"TypeError\n"
		"  whatprints grade snippets --answers answers.jsonl "
		"--policy practice",
	.options = options,
	.options_size = sizeof(struct grade_options),
	.run = grade_main,
};
