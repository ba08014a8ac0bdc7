/* review.c - `whatprints review`: what isn't true, one question at a time */
#include <stdio.h>
#include <string.h>

#include "base/scope.h"
#include "base/text.h"
#include "cmd/common.h"
#include "cmd/slots.h"
#include "cmd/terminal.h"
#include "cmd/update.h"

struct review_options {
	struct common common;
	unsigned seeds;
};

/* What becomes of a question that isn't true. */
enum fate { FATE_ACCEPTED, FATE_EDITED, FATE_REJECTED, FATE_SKIPPED,
	    FATE_COUNT };

struct review {
	const struct review_options *options;
	struct pythons pythons;
	struct arena arena;		/* owns the paths */
	const char **paths;		/* of the questions that aren't true */
	size_t path_count, at;
	size_t fates[FATE_COUNT];
	bool quit;
};

/* ------------------------------------------------------- what is not true */

struct look {
	struct report *report;		/* may be NULL */
	bool bad;			/* the last question looked at is */
	struct review *review;		/* whose list it goes to; may be NULL */
};

static void note(struct review *review, const struct question *q)
{
	size_t count = review->path_count;

	if (count && str_is(q->path, review->paths[count - 1]))
		return;
	review->paths = arena_grow(&review->arena, review->paths, count,
				   sizeof(*review->paths));
	review->paths[review->path_count++] =
		str_copy(&review->arena, q->path).at;
}

static int look_at(void *ctx, const struct slot *slot,
		   const struct observation *seen, size_t count)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct look *look = ctx;
	struct verdict v = slot->why.len
		? verdict_skipped(slot->question, slot->minor, slot->why)
		: verdict_check(&arena, slot->question, slot->minor, seen,
				count);
	bool bad = v.ours || (v.result != CHECK_TRUE &&
			      v.result != CHECK_SKIPPED);

	look->bad |= bad;
	if (bad && look->review)
		note(look->review, slot->question);
	if (look->report)
		report_verdict(look->report, &v);
	return 0;
}

/* Runs the questions as `check` does; -1 also when a layer is missing. */
static int look_through(struct review *review, const struct bank *bank,
			struct look *look, struct err *err)
{
	const struct review_options *o = review->options;
	struct jobs_options jobs = common_jobs(&o->common, "checking");
	struct slots slots = SLOTS_INIT;
	int failed;

	for (size_t i = 0; i < bank->count; i++)
		slots_add(&slots, &bank->questions[i], &review->pythons,
			  o->common.python ? SLOTS_ALL : SLOTS_NEWEST);
	failed = common_trust(&o->common, &review->pythons,
			      slots_boxes(&slots), err);
	if (!failed)
		slots_run(&slots, &review->pythons, &jobs,
			  o->seeds ? o->seeds : 1, look_at, look);
	slots_free(&slots);
	return failed;
}

/* ------------------------------------------------------------ one question */

/* Shows how a question is wrong, or that it isn't any more. */
static int show(struct review *review, const struct bank *bank, bool whole,
		bool *bad, struct err *err)
{
	const struct report_target target = {.format = "human"};
	struct report_options style = {
		.targets = &target, .target_count = 1, .diff = whole, .brief = true,
		.color = common_color(&review->options->common),
	};
	struct look look = {0};
	struct report_totals totals;
	int failed;

	if (report_open(stdout, &style, &look.report, err))
		return -1;
	failed = look_through(review, bank, &look, err);
	*bad = look.bad;
	for (size_t i = 0; i < bank->complaints.count; i++)
		report_complaint(look.report, &bank->complaints.at[i]);
	*bad |= bank->complaints.count > 0;
	return report_close(look.report, &totals, err) || failed ? -1 : 0;
}

struct choice {
	char key;
	const char *word, *help;
	/* True when the question is done with. */
	bool (*act)(struct review *review, const char *path);
};
static const struct choice choices[];

static void settle(struct review *review, enum fate fate)
{
	review->fates[fate]++;
}

/* Writes the key just as `update` would, which says what it did. */
static bool accept(struct review *review, const char *path)
{
	const struct review_options *o = review->options;
	struct err err;
	int code = update_one(&o->common, &review->pythons, path, &err);

	if (code < 0)
		cli_fail(&err);
	if (code == EXIT_TRUE)
		settle(review, FATE_ACCEPTED);
	else if (!interrupted())
		puts("That can't be accepted as it is: edit it, or skip it.");
	return code == EXIT_TRUE;
}

static bool reject(struct review *review, const char *path)
{
	FREE_BUF struct buf out = BUF_INIT;

	text_escape(&out, str_of(path), TEXT_BLANKS_PLAIN);
	printf("%s stays as it is. Its program is what has to change, then; "
	       "until that is done, `#: status = \"draft\"` tells that it "
	       "isn't ready.\n", out.at);
	settle(review, FATE_REJECTED);
	return true;
}

static bool skip(struct review *review, const char *path)
{
	(void)path;
	settle(review, FATE_SKIPPED);
	return true;
}

static bool show_again(struct review *review, const char *path, bool whole)
{
	struct bank bank;
	struct err err;
	bool bad = true;
	int failed = bank_load(&bank, &path, 1, BANK_PLAIN_COMPLAIN, &err);

	if (!failed) {
		failed = show(review, &bank, whole, &bad, &err);
		bank_free(&bank);
	}
	if (failed)
		cli_fail(&err);
	return !bad;
}

static bool edit(struct review *review, const char *path)
{
	struct err err;

	if (terminal_edit(path, &err)) {
		cli_fail(&err);
		return false;
	}
	if (!show_again(review, path, false))
		return false;
	puts("true now");
	settle(review, FATE_EDITED);
	return true;
}

static bool show_all(struct review *review, const char *path)
{
	show_again(review, path, true);
	return false;
}

static bool quit(struct review *review, const char *path)
{
	(void)path;
	review->quit = true;
	return true;
}

static bool help(struct review *review, const char *path)
{
	(void)review;
	(void)path;
	for (const struct choice *c = choices; c->key; c++)
		printf("  %c  %-7s %s\n", c->key, c->word, c->help);
	return false;
}

static const struct choice choices[] = {
	{'a', "accept", "write what the program does as the key, as `update` "
	 "does; options stay", accept},
	{'r', "reject", "leave the file: the key is right, and the program "
	 "is what is wrong", reject},
	{'s', "skip", "leave the file, and say nothing of it", skip},
	{'e', "edit", "open the file in $VISUAL or $EDITOR, then look again",
	 edit},
	{'d', "diff", "show every difference, not just the first", show_all},
	{'q', "quit", "stop here; what was accepted stays", quit},
	{'?', "help", "this", help},
	{0, NULL, NULL, NULL},
};

static const struct choice *find_choice(char key)
{
	const struct choice *c = choices;

	while (c->key && c->key != key)
		c++;
	return c->key ? c : NULL;
}

static void ask(const struct review *review)
{
	printf("[%zu of %zu] ", review->at + 1, review->path_count);
	for (const struct choice *c = choices; c->key; c++)
		printf("%s%c %s", c == choices ? "" : ", ", c->key, c->word);
	fputs(": ", stdout);
	fflush(stdout);
}

/* Asks until the question is done with. */
static void step(struct review *review, const char *path)
{
	const struct choice *c = NULL;
	bool done = show_again(review, path, false);

	/* Somebody else has put it right meanwhile. */
	if (done)
		settle(review, FATE_EDITED);
	while (!done && !interrupted()) {
		char key;

		ask(review);
		key = terminal_key();
		c = find_choice(key ? key : 'q');
		puts(interrupted() ? "" : c ? c->word : "that is no choice");
		if (!interrupted())
			done = (c ? c : find_choice('?'))->act(review, path);
	}
}

/* ------------------------------------------------------------ the command */

static void tell_summary(const struct review *review, size_t unreadable)
{
	static const char *const words[] = {
		[FATE_ACCEPTED] = "accepted", [FATE_EDITED] = "edited",
		[FATE_REJECTED] = "rejected", [FATE_SKIPPED] = "skipped",
	};
	size_t left = review->path_count;

	printf("%zu question%s that %s true:", review->path_count,
	       review->path_count == 1 ? "" : "s",
	       review->path_count == 1 ? "isn't" : "aren't");
	for (size_t i = 0; i < FATE_COUNT; i++) {
		left -= review->fates[i];
		if (review->fates[i])
			printf(" %zu %s,", review->fates[i], words[i]);
	}
	printf(" %zu left\n", left);
	if (unreadable)
		printf("%zu file%s can't be read\n", unreadable,
		       unreadable == 1 ? "" : "s");
}

static int exit_code(const struct review *review, size_t unreadable)
{
	size_t good = review->fates[FATE_ACCEPTED] +
		      review->fates[FATE_EDITED];
	int code = good < review->path_count ? EXIT_WRONG : EXIT_TRUE;

	if (unreadable)
		code = common_exit(code, EXIT_USAGE);
	return interrupted() ? EXIT_INTERRUPTED : code;
}

static int review_bank(struct review *review, const struct bank *bank,
		       struct err *err)
{
	size_t unreadable = common_unreadable(&bank->complaints);
	struct look look = {.review = review};

	common_complain(&bank->complaints);
	if (look_through(review, bank, &look, err))
		return -1;
	for (; review->at < review->path_count; review->at++) {
		if (review->quit || interrupted())
			break;
		step(review, review->paths[review->at]);
	}
	if (!review->path_count && !interrupted())
		puts("everything is true");
	else
		tell_summary(review, unreadable);
	return exit_code(review, unreadable);
}

/* As a shell takes it. */
static void add_word(struct buf *out, const char *word)
{
	static const char plain[] = "abcdefghijklmnopqrstuvwxyz"
		"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789./_-,=:@%+";
	bool quoted = !*word || strspn(word, plain) < strlen(word);

	buf_text(out, quoted ? " '" : " ");
	for (; *word; word++)
		buf_text(out, *word == '\'' ? "'\\''" : (char[]){*word, 0});
	buf_text(out, quoted ? "'" : "");
}

/* Nobody is there to be asked: the same by hand. */
static int tell_commands(const struct review_options *o,
			 const char *const *args, size_t count)
{
	static const char *const steps[][2] = {
		{"check --diff", "shows what isn't true"},
		{"update --dry-run", "shows the keys that it would write"},
		{"update", "writes them"},
	};
	FREE_BUF struct buf words = BUF_INIT;
	FREE_BUF struct buf shown = BUF_INIT;

	if (o->common.python) {
		buf_text(&words, " --python");
		add_word(&words, o->common.python);
	}
	for (size_t i = 0; i < count; i++)
		add_word(&words, args[i]);
	text_escape(&shown, buf_view(&words), TEXT_BLANKS_PLAIN);
	fputs("whatprints: review asks on a terminal, and there is none. "
	      "Instead:\n", stderr);
	for (size_t i = 0; i < sizeof(steps) / sizeof(*steps); i++)
		fprintf(stderr, "  whatprints %s%s\n      %s\n", steps[i][0],
			shown.at ? shown.at : "", steps[i][1]);
	return EXIT_USAGE;
}

static int review_all(struct review *review, const char *const *args,
		      size_t count, struct err *err)
{
	const struct common *common = &review->options->common;
	struct bank bank;
	int code;

	if (common_load(&bank, common, args, count, err))
		return -1;
	code = common_pythons(common, &review->pythons, err);
	if (!code) {
		code = review_bank(review, &bank, err);
		pythons_free(&review->pythons);
	}
	bank_free(&bank);
	return code;
}

static int review_main(const void *options, const char *const *args,
		       size_t count)
{
	struct review review = {.options = options, .arena = ARENA_INIT};
	struct err err;
	int code;

	if (!terminal_asks())
		return tell_commands(options, args, count);
	code = review_all(&review, args, count, &err);
	arena_free(&review.arena);
	return code < 0 ? cli_fail(&err) : code;
}

#define OWN(field) offsetof(struct review_options, field)

static const struct cli_option options[] = {
	COMMON_PYTHON(struct review_options, "default: for each question the "
		      "newest that its `python` admits"),
	{"seeds", 0, CLI_NUMBER, OWN(seeds), "N",
	 "run each question under N hash seeds; default 1", 1, 64},
	COMMON_FILTER(struct review_options),
	COMMON_FILES_FROM(struct review_options),
	COMMON_JOBS(struct review_options),
	COMMON_COLOR(struct review_options),
	OPTIONS_END,
};

const struct command cmd_review = {
	.name = "review",
	.summary = "go through what isn't true, one question at a time",
	.arguments = "PATH...",
	.description =
		"Checks the questions named, then shows each one whose key or "
		"options don't hold and asks what to do, by one key: a writes "
		"the new key as `update` does, r and s leave the file, e opens "
		"it in $VISUAL or $EDITOR and looks again, d shows every "
		"difference, q stops. What was accepted is written at once. "
		"Without a terminal it says which commands do the same, and "
		"exits with 2.\n\n"
		"Examples:\n"
		"  whatprints review snippets\n"
		"  whatprints review snippets --python all",
	.options = options,
	.options_size = sizeof(struct review_options),
	.run = review_main,
};
