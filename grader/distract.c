/* distract.c - which wrong outcomes are worth offering, and in what order */
#include "distract.h"

#include <ctype.h>
#include <stdlib.h>

#include "base/scope.h"
#include "base/text.h"

#define COUNT(table) (sizeof(table) / sizeof(*(table)))

/* Points. A judgement, tuned by reading what came out for the bank. */
#define POINTS_BELIEF 60
#define POINTS_SLIP 28		/* of a family that isn't in the table */
#define POINTS_WAY 6		/* for each further way that leads there */
#define WAYS_MAX 5
#define POINTS_LINES 8		/* as many lines as the answer */
#define POINTS_SHAPE 8		/* the answer but for its words and numbers */
#define POINTS_SILENCE (-10)	/* "prints nothing" */
#define POINTS_LEAST 28		/* below this it would fill up a list */
/* Of a choice. */
#define POINTS_FIRST_ERROR 10
#define POINTS_SAME_FAMILY (-14)
#define POINTS_SAME_LINE (-5)

/* Families of slips (sandbox/inside/rewrite/slips.py) that are more, or less,
 * than a slip is by itself; and those after which an exception is a mistake
 * that people make, and not just what comes of broken text. */
static const struct family {
	const char *name;
	int points;
	bool raises;
} families[] = {
	/* about what the program does */
	{"and-or", 40, false},
	{"answer-turned-round", 38, false},
	{"argument-ignored", 30, true},
	{"break-continue", 40, false},
	{"call-did-nothing", 32, false},
	{"change-in-place", 38, true},
	{"constant-off-by-one", 20, true},
	{"copy-ignored", 40, false},
	{"count-off-by-one", 34, false},
	{"decorator-ignored", 36, false},
	{"duplicates-kept", 36, false},
	{"element-by-element", 34, true},
	{"elif-as-if", 40, false},
	{"else-always", 40, false},
	{"else-never", 40, false},
	{"else-skipped", 38, false},
	{"exception-not-caught", 38, true},
	{"filter-ignored", 36, false},
	{"finally-skipped", 40, false},
	{"first-key-wins", 38, false},
	{"handler-skipped", 36, true},
	{"handlers-exchanged", 42, true},
	{"int-for-float", 34, false},
	{"jump-ignored", 40, false},
	{"keywords-by-place", 38, true},
	{"loop-runs-once", 36, false},
	{"missing-key-fails", 36, true},
	{"neighbouring-comparison", 40, true},
	{"neighbouring-element", 40, true},
	{"neighbouring-method", 34, false},
	{"number-joined-as-text", 34, true},
	{"one-step-further", 36, false},
	{"one-step-off", 36, false},
	{"operator-precedence", 42, false},
	{"other-branch", 40, false},
	{"other-end", 38, false},
	{"override-ignored", 40, true},
	{"range-end-off-by-one", 42, true},
	{"reads-without-changing", 34, false},
	{"reads-without-removing", 36, false},
	{"result-taken-for-none", 12, true},
	{"round-missed", 36, false},
	{"rounds-to-nearest", 38, false},
	{"slice-bound-off-by-one", 42, false},
	{"slice-end-as-length", 38, false},
	{"slice-other-side", 36, false},
	{"sorted-for-sort", 38, false},
	{"starts-at-one", 36, true},
	{"text-as-number", 36, true},
	{"update-as-assignment", 36, false},
	{"value-not-returned", 38, true},
	{"zero-for-none", 34, true},
	/* about how it is printed, or far-fetched, or any number of them */
	{"arguments-exchanged", 18, false},
	{"blank-missing", 6, false},
	{"boolean-for-value", 4, false},
	{"bound-for-value", 8, false},
	{"brackets-missing", 12, false},
	{"case-of-text", 8, false},
	{"elements-shown", 8, false},
	{"end-missed", 10, false},
	{"float-for-int", 10, false},
	{"index-for-element", 16, false},
	{"initial-value", 20, false},
	{"int-for-boolean", 12, false},
	{"length-for-value", 6, false},
	{"letters-as-text", 8, false},
	{"line-for-each", 6, false},
	{"minus-dropped", 24, false},
	{"name-as-text", 6, false},
	{"neighbouring-operator", 22, false},
	{"newline-as-blank", 6, false},
	{"newline-missing", 6, false},
	{"not-evaluated", 6, false},
	{"numbers-joined-as-text", 20, false},
	{"one-of-the-values", 16, false},
	{"operands-exchanged", 18, false},
	{"order-reversed", 8, false},
	{"parameters-exchanged", 16, false},
	{"part-for-whole", 20, false},
	{"print-for-return", 22, false},
	{"quotes-shown", 8, false},
	{"separator", 6, false},
	{"shown-as-list", 8, false},
	{"shown-as-set", 2, false},
	{"shown-as-tuple", 8, false},
	{"shown-in-brackets", 4, false},
	{"statement-skipped", 26, false},
	{"statement-twice", 12, false},
	{"statements-exchanged", 26, false},
	{"type-for-message", 12, false},
	{"type-for-value", 4, false},
	{"value-for-type", 8, false},
	{"value-not-printed", 10, false},
	{"value-printed", 12, false},
	{"wrong-variable", 26, false},
};

static const struct family *family_of(struct str name)
{
	static const struct family other = {"", POINTS_SLIP, false};

	for (size_t i = 0; i < COUNT(families); i++)
		if (str_is(name, families[i].name))
			return &families[i];
	return &other;
}

static int points_of(const struct prediction *p)
{
	if (p->kind == CAUSE_BELIEF)
		return POINTS_BELIEF;
	/* Nobody slips twice for sure, but two likely slips make more sense
	 * than one that nobody makes. */
	return family_of(p->name)->points / (p->kind == CAUSE_PAIR ? 2 : 1);
}

/* A NameError after an edit says only that the edit broke the program. */
static bool may_raise(const struct prediction *p)
{
	if (p->kind == CAUSE_BELIEF)
		return true;
	return p->kind == CAUSE_SLIP && family_of(p->name)->raises &&
	       !str_is(p->ends.type, "NameError");
}

/* ------------------------------------------------------------ what is alike */

static bool same_outcome(const struct outcome *a, const struct outcome *b)
{
	return a->ends.kind == b->ends.kind &&
	       str_equal(a->ends.type, b->ends.type) &&
	       (a->ends.kind != ENDS_NORMALLY || str_equal(a->out, b->out));
}

bool outcomes_alike(const struct question *q, struct outcome key,
		    const struct outcome *other)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	const struct policy policy = {0};
	const struct grade_context context = {.policy = &policy};
	const struct grade_key held = {
		.question = q, .right = &key, .right_count = 1,
	};
	const struct answer answer = {.text = other->out, .ends = other->ends};
	struct grade grade = grade_answer(&arena, &held, &answer, &context);

	return grade.full || grade.rung <= RUNG_SPACING;
}

/* Is the option, read with all good will, what happens there? */
static bool fits(const struct question *q, const struct option *option,
		 const struct outcome *outcome)
{
	FREE_ARENA struct arena arena = ARENA_INIT;

	return compare_option(&arena, option, q->program, outcome->out,
			      &outcome->ends) < OPTION_DIFFERS;
}

static struct outcome outcome_of(const struct option *option)
{
	bool text = option->kind == ENDS_NORMALLY;

	return (struct outcome){
		.out = text ? option->text : STR(""),
		.ends = {.kind = option->kind,
			 .type = text ? STR_NONE : option->text},
	};
}

static bool are_one_option(const struct question *q, const struct option *a,
			   const struct option *b)
{
	struct outcome one = outcome_of(a), other = outcome_of(b);

	return same_outcome(&one, &other) || fits(q, a, &other) ||
	       fits(q, b, &one) || outcomes_alike(q, one, &other);
}

/* --------------------------------------------------------- what is no option */

static size_t count_lines(struct str text)
{
	struct str line;
	size_t count = 0;

	while (str_next_line(&text, &line))
		count++;
	return count;
}

/* Longer than anybody reads who has the answer beside it. */
static bool is_too_long(struct str text, struct str answer)
{
	return text.len > 3 * answer.len + 120 ||
	       count_lines(text) > 2 * count_lines(answer) + 4;
}

static bool has(struct str text, struct str what)
{
	return str_find(text, what) < text.len;
}

/* Addresses and paths. */
static bool depends_on_machine(struct str text)
{
	return has(text, STR(" at 0x")) || has(text, STR("<module ")) ||
	       has(text, STR("/lib/python"));
}

static bool is_option(const struct distract *d, const struct prediction *p)
{
	if (p->ends.kind == ENDS_NEVER)
		return false;
	/* What exits by itself ends as a shell sees it; no option says so. */
	if (p->ends.kind == ENDS_RAISING)
		return may_raise(p) && !str_is(p->ends.type, "SystemExit");
	return text_is_utf8(p->out) && !depends_on_machine(p->out) &&
	       !is_too_long(p->out, d->answers->out);
}

/* A KeyError is a LookupError, too: who says so is not wrong enough. */
static bool are_kin(const struct ending *a, const struct ending *b)
{
	return a->kind == ENDS_RAISING && b->kind == ENDS_RAISING &&
	       (compare_type(a->type, b) < OPTION_DIFFERS ||
		compare_type(b->type, a) < OPTION_DIFFERS);
}

/* Has it to be told from an answer, or is it one of the options already? */
static bool is_taken(const struct distract *d, const struct candidate *c)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	const struct question *q = d->question;

	for (size_t i = 0; i < d->answer_count; i++)
		if (compare_option(&arena, &c->option, q->program,
				   d->answers[i].out, &d->answers[i].ends) !=
		    OPTION_DIFFERS ||
		    are_kin(&c->outcome.ends, &d->answers[i].ends) ||
		    outcomes_alike(q, d->answers[i], &c->outcome))
			return true;
	for (size_t i = 0; i < d->option_count; i++)
		if (are_one_option(q, &d->options[i], &c->option))
			return true;
	return false;
}

/* -------------------------------------------------------------- candidates */

static struct candidate candidate_of(const struct prediction *p)
{
	bool text = p->ends.kind == ENDS_NORMALLY;
	struct str out = p->out;

	if (str_ends(out, "\n"))
		out.len--;
	return (struct candidate){
		.cause = p, .ways = 1, .points = points_of(p),
		.option = {.kind = p->ends.kind,
			   .text = text ? out : p->ends.type},
		.outcome = {text ? p->out : STR(""), p->ends},
	};
}

/* The likeliest names it (as grade does), the best weighs. */
static void add_way(struct candidate *c, const struct prediction *p,
		    const struct prediction *all)
{
	int points = points_of(p);

	if (points > c->points)
		c->points = points;
	if (p->kind == CAUSE_PAIR)
		return;
	for (const struct prediction *other = all; other < p; other++) {
		struct outcome theirs = {other->out, other->ends};

		if (other->kind != CAUSE_PAIR &&
		    str_equal(other->name, p->name) &&
		    same_outcome(&theirs, &c->outcome))
			return;
	}
	c->ways++;
}

/* Words and numbers stand for one another, all else for itself. */
static struct str shape_of(struct arena *arena, struct str text)
{
	FREE_BUF struct buf out = BUF_INIT;

	for (size_t i = 0; i < text.len; i++) {
		unsigned char c = (unsigned char)text.at[i];
		char kind = isdigit(c) ? '9'
			  : isalpha(c) || c >= 0x80 ? 'a' : (char)c;

		if ((kind != '9' && kind != 'a') || !out.len ||
		    out.at[out.len - 1] != kind)
			buf_char(&out, kind);
	}
	return str_copy(arena, str_trim(buf_view(&out)));
}

/* What raises prints nothing, so that any short output looks like it. */
static void weigh(struct candidate *c, const struct outcome *key)
{
	struct str answer = key->out;
	FREE_ARENA struct arena arena = ARENA_INIT;
	unsigned more = c->ways < WAYS_MAX ? c->ways - 1 : WAYS_MAX - 1;

	c->points += (int)more * POINTS_WAY;
	if (c->option.kind != ENDS_NORMALLY)
		return;
	if (!str_trim(c->option.text).len)
		c->points += POINTS_SILENCE;
	else if (count_lines(c->outcome.out) == count_lines(answer) ||
		 (key->ends.kind == ENDS_RAISING && !answer.len))
		c->points += POINTS_LINES;
	if (str_equal(shape_of(&arena, c->option.text),
		      shape_of(&arena, answer)))
		c->points += POINTS_SHAPE;
}

static int by_points(const void *left, const void *right)
{
	const struct candidate *a = left, *b = right;

	if (a->points != b->points)
		return a->points < b->points ? 1 : -1;
	/* Predictions stand in one array, the likeliest first. */
	return a->cause < b->cause ? -1 : a->cause > b->cause;
}

static struct candidate *find_outcome(const struct candidates *found,
				      const struct prediction *p)
{
	struct candidate wanted = candidate_of(p);

	for (size_t i = 0; i < found->count; i++)
		if (same_outcome(&found->at[i].outcome, &wanted.outcome))
			return &found->at[i];
	return NULL;
}

struct candidates distract_candidates(struct arena *arena,
				      const struct distract *d,
				      struct predictions all)
{
	struct candidates found = {
		.at = arena_array(arena, all.count, sizeof(*found.at)),
	};
	size_t kept = 0;

	for (size_t i = 0; i < all.count; i++) {
		const struct prediction *p = &all.at[i];
		struct candidate *c = is_option(d, p) ? find_outcome(&found, p)
						      : NULL;

		if (c)
			add_way(c, p, all.at);
		else if (is_option(d, p))
			found.at[found.count++] = candidate_of(p);
	}
	for (size_t i = 0; i < found.count; i++) {
		struct candidate *c = &found.at[i];

		weigh(c, d->answers);
		if (c->points >= POINTS_LEAST && !is_taken(d, c))
			found.at[kept++] = *c;
	}
	found.count = kept;
	if (kept)
		qsort(found.at, kept, sizeof(*found.at), by_points);
	return found;
}

/* ------------------------------------------------------------------ a choice */

struct choice {
	const struct distract *d;
	const struct candidates *all;
	size_t *picks, count;
	size_t errors, errors_max;	/* wrong options that are exceptions */
};

static bool answer_raises(const struct distract *d)
{
	for (size_t i = 0; i < d->answer_count; i++)
		if (d->answers[i].ends.kind == ENDS_RAISING)
			return true;
	return false;
}

static bool is_open(const struct choice *choice, const struct candidate *c)
{
	const struct question *q = choice->d->question;

	if (c->state > CANDIDATE_PROVED ||
	    (c->option.kind == ENDS_RAISING &&
	     choice->errors >= choice->errors_max))
		return false;
	for (size_t i = 0; i < choice->count; i++)
		if (are_one_option(q, &choice->all->at[choice->picks[i]].option,
				   &c->option))
			return false;
	return true;
}

/* What it is worth beside those that are picked. */
static int worth(const struct choice *choice, const struct candidate *c)
{
	int points = c->points;

	if (c->option.kind == ENDS_RAISING && !choice->errors)
		points += POINTS_FIRST_ERROR;
	for (size_t i = 0; i < choice->count; i++) {
		const struct prediction *other =
			choice->all->at[choice->picks[i]].cause;

		if (c->cause->kind == CAUSE_BELIEF)
			break;
		if (str_equal(other->name, c->cause->name))
			points += POINTS_SAME_FAMILY;
		if (other->line == c->cause->line)
			points += POINTS_SAME_LINE;
	}
	return points;
}

/* The best that is left, or count. Those that can't beat it aren't compared
 * with what is picked, which takes longest. */
static size_t next_pick(const struct choice *choice)
{
	const struct candidates *all = choice->all;
	size_t best = all->count;

	for (size_t i = 0; i < all->count; i++) {
		bool better = best == all->count ||
			      worth(choice, &all->at[i]) >
			      worth(choice, &all->at[best]);
		bool picked = false;

		for (size_t k = 0; k < choice->count; k++)
			picked = picked || choice->picks[k] == i;
		if (better && !picked && is_open(choice, &all->at[i]))
			best = i;
	}
	return best;
}

size_t distract_choose(const struct distract *d,
		       const struct candidates *all, size_t wanted,
		       size_t *out)
{
	struct choice choice = {
		.d = d, .all = all, .picks = out,
		.errors_max = answer_raises(d) ? 2 : 1,
	};

	for (size_t i = 0; i < d->option_count; i++)
		choice.errors += !d->options[i].right &&
				 d->options[i].kind == ENDS_RAISING;
	while (choice.count < wanted) {
		size_t pick = next_pick(&choice);

		if (pick == all->count)
			break;
		out[choice.count++] = pick;
		choice.errors += all->at[pick].option.kind == ENDS_RAISING;
	}
	return choice.count;
}
