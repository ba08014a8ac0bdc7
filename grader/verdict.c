/* verdict.c - what the runs say of a question's key and options */
#include "verdict.h"

#include "base/scope.h"
#include "verdict_why.h"

/* A verdict in the making: the steps below fill `v` until one decides. */
struct check {
	struct arena *arena;
	const struct question *q;
	const struct observation *seen;
	size_t seen_count;
	const struct section *key;	/* has one when has_key */
	bool has_key;
	const struct section *options;
	size_t right_count;
	struct verdict *v;
};
typedef bool check_step(struct check *c);

const char *check_result_name(enum check_result result)
{
	static const char *const names[] = {
		[CHECK_TRUE] = "true",
		[CHECK_WRONG] = "wrong",
		[CHECK_STALE] = "stale",
		[CHECK_UNSTABLE] = "unstable",
		[CHECK_REFUSED] = "refused",
		[CHECK_SKIPPED] = "skipped",
		[CHECK_UNREADABLE] = "unreadable",
	};

	return names[result];
}

static struct str out_of(const struct observation *o)
{
	return (struct str){o->out, o->out_len};
}

static bool decide(struct check *c, enum check_result result, unsigned line,
		   struct str why)
{
	c->v->result = result;
	c->v->line = line;
	c->v->why = why;
	return true;
}

/* ------------------------------------------- is there anything to compare */

static bool nothing_ran(struct check *c)
{
	for (size_t i = 0; i < c->seen_count; i++) {
		if (c->seen[i].status != STATUS_NO_JAIL)
			continue;
		c->v->ours = true;
		c->v->seen = &c->seen[i];
		return decide(c, CHECK_REFUSED, c->q->trailer_line,
			      str_of(c->seen[i].reason));
	}
	if (c->seen_count)
		return false;
	return decide(c, CHECK_SKIPPED, c->q->trailer_line, STR("not run"));
}

static bool has_no_key(struct check *c)
{
	if (c->has_key || c->right_count)
		return false;
	return decide(c, CHECK_STALE, c->key->line,
		      why_no_key(c->arena, c->q->path));
}

static bool names_never_ending(const struct check *c,
			       const struct option *option)
{
	struct ending never = {.kind = ENDS_NEVER};

	return compare_option(c->arena, option, c->q->program, STR_NONE,
			      &never) < OPTION_DIFFERS;
}

/* Only where the question itself speaks of never ending is a deadline an
 * answer; a slow program must not pass for one. */
static bool may_never_end(const struct check *c)
{
	if (c->has_key)
		return c->key->has_ending && c->key->ending.kind == ENDS_NEVER;
	for (size_t i = 0; i < c->options->option_count; i++)
		if (names_never_ending(c, &c->options->options[i]))
			return true;
	return false;
}

static bool jail_interfered(struct check *c)
{
	bool never_expected = may_never_end(c);

	for (size_t i = 0; i < c->seen_count; i++) {
		const struct observation *o = &c->seen[i];
		unsigned line = c->q->trailer_line;

		if (never_expected && o->status == STATUS_NEVER_ENDS &&
		    !o->refused_count)
			continue;
		if (!observation_interfered(o) && !o->out_truncated)
			continue;
		c->v->seen = o;
		if (o->refused_count && o->refused[0].line)
			line = o->refused[0].line;
		return decide(c, CHECK_REFUSED, line,
			      why_interfered(c->arena, o));
	}
	return false;
}

/* ------------------------------------------------------ do the runs agree */

static bool outputs_agree(const struct check *c, const struct observation *a,
			  const struct observation *b)
{
	struct str out_a = out_of(a), out_b = out_of(b);

	/* Each is held against the patterns, or was cut off by chance. */
	if (c->q->match == MATCH_PATTERN || a->status == STATUS_NEVER_ENDS)
		return true;
	if (c->q->order == ORDER_ANY)
		return compare_any_order(c->arena, out_a, out_b);
	return compare_texts(out_a, out_b, &c->v->where);
}

static bool endings_agree(const struct check *c, const struct observation *a,
			  const struct observation *b)
{
	struct ending end_a = ending_of(a), end_b = ending_of(b);
	bool message = (c->has_key && c->key->ending.message.at) ||
		       str_is(end_a.type, "SystemExit");

	if (end_a.kind != end_b.kind || !str_equal(end_a.type, end_b.type))
		return false;
	return !message || str_equal(end_a.message, end_b.message);
}

static bool is_unstable(struct check *c)
{
	const struct observation *one = &c->seen[0];

	for (size_t i = 1; i < c->seen_count; i++) {
		const struct observation *other = &c->seen[i];
		bool ends = endings_agree(c, one, other);

		if (ends && outputs_agree(c, one, other))
			continue;
		c->v->seen = other;
		return decide(c, CHECK_UNSTABLE, c->q->trailer_line,
			      ends ? why_outputs_vary(c->arena, one, other)
				   : why_endings_vary(c->arena, one, other));
	}
	return false;
}

/* ------------------------------------------------------------- the key */

/* The key line that says what stands at `offset` of the joined key. */
static unsigned key_line_at(const struct section *key, size_t offset)
{
	size_t end = 0;

	for (size_t i = 0; i < key->key_count; i++) {
		end += key->keys[i].text.len;
		if (offset < end)
			return key->keys[i].line;
	}
	if (key->key_count)
		return key->keys[key->key_count - 1].line;
	return key->has_ending ? key->ending_line : key->line;
}

static struct str head(struct str s, size_t len)
{
	return str_slice(s, 0, len);
}

/* Compares by the question's rules; -1 when its pattern is no pattern. */
static int compare_key(struct check *c, const struct observation *o,
		       bool *same, struct err *err)
{
	struct str expected = c->v->expected, seen = out_of(o);

	/* What a program printed before it was cut off only goes on. */
	if (o->status == STATUS_NEVER_ENDS && seen.len > expected.len)
		seen = head(seen, expected.len);
	if (c->q->match == MATCH_PATTERN)
		return compare_patterns(expected, seen, same, &c->v->where,
					err);
	*same = compare_texts(expected, seen, &c->v->where);
	if (!*same && c->q->order == ORDER_ANY)
		*same = compare_any_order(c->arena, expected, seen);
	return 0;
}

static struct str why_stdout_fails(struct check *c,
				   const struct observation *o)
{
	struct str expected = c->v->expected, seen = out_of(o);

	if (c->q->match == MATCH_PATTERN)
		return why_pattern_fails(c->arena, expected, seen,
					 &c->v->where);
	if (c->q->order == ORDER_ANY)
		return why_lines_differ(c->arena, expected, seen);
	return why_output_differs(c->arena, expected, seen, &c->v->where);
}

static bool key_is_wrong(struct check *c, const struct observation *o,
			 bool same)
{
	struct verdict *v = c->v;
	bool ends = compare_ending(&v->expected_ending, &v->actual_ending);
	unsigned line = key_line_at(c->key, v->where.offset);

	v->key_differs = !same;
	if (same && ends) {
		v->where = (struct difference){0};
		return false;
	}
	/* Which of the two went wrong first can't be seen; how it ended tells
	 * more than the output that is lacking for it. */
	if (!ends)
		return decide(c, CHECK_WRONG,
			      c->key->has_ending ? c->key->ending_line : line,
			      why_ending_differs(c->arena, &v->expected_ending,
						 &v->actual_ending, o));
	return decide(c, CHECK_WRONG, line, why_stdout_fails(c, o));
}

static bool key_fails(struct check *c)
{
	struct err err;

	if (!c->has_key)
		return false;
	for (size_t i = 0; i < c->seen_count; i++) {
		const struct observation *o = &c->seen[i];
		bool same = false;

		c->v->seen = o;
		c->v->actual = out_of(o);
		c->v->actual_ending = ending_of(o);
		c->v->where = (struct difference){0};
		if (compare_key(c, o, &same, &err))
			return decide(c, CHECK_UNREADABLE,
				      key_line_at(c->key, c->v->where.offset),
				      why_bad_pattern(c->arena, &err));
		if (key_is_wrong(c, o, same))
			return true;
	}
	return false;
}

/* ----------------------------------------------------------- the options */

/* The closest that a right option comes. */
static enum option_fact best_right(const struct verdict *v)
{
	enum option_fact best = OPTION_NOT_OUTPUT;

	for (size_t i = 0; i < v->option_count; i++)
		if (v->options[i].option->right && v->options[i].fact < best)
			best = v->options[i].fact;
	return best;
}

/* "Error" may stand beside the right "TypeError", and "0 1 2" beside three
 * lines: a wrong option only fails when it is just what happens, or comes
 * closer than every right one. */
static bool wrong_option_holds(enum option_fact fact, enum option_fact right)
{
	if (fact == OPTION_MATCHES)
		return false;
	return fact >= OPTION_DIFFERS || right >= OPTION_DIFFERS ||
	       fact >= right;
}

static void find_options(struct check *c)
{
	struct verdict *v = c->v;
	bool asked = stem_asks_for_output(c->q->stem);
	enum option_fact right;

	v->option_count = c->options->option_count;
	v->options = arena_array(c->arena, v->option_count,
				 sizeof(*v->options));
	for (size_t i = 0; i < v->option_count; i++) {
		struct option_finding *f = &v->options[i];

		f->option = &c->options->options[i];
		f->fact = asked ? compare_option(c->arena, f->option,
						 c->q->program, v->actual,
						 &v->actual_ending)
				: OPTION_NOT_OUTPUT;
	}
	right = best_right(v);
	for (size_t i = 0; i < v->option_count; i++) {
		struct option_finding *f = &v->options[i];

		f->holds = f->option->right
				   ? f->fact != OPTION_DIFFERS
				   : wrong_option_holds(f->fact, right);
	}
}

/* input() without input: the question took the typing for granted. */
static bool lacks_input(const struct check *c)
{
	return !c->has_key && !c->q->input.len &&
	       str_is(c->v->actual_ending.type, "EOFError");
}

/* A right option that fails says more than a wrong one that holds true. */
static const struct option_finding *first_failure(const struct verdict *v)
{
	const struct option_finding *first = NULL;

	for (size_t i = 0; i < v->option_count; i++) {
		const struct option_finding *f = &v->options[i];

		if (!f->holds && f->option->right)
			return f;
		if (!f->holds && !first)
			first = f;
	}
	return first;
}

static bool options_fail(struct check *c)
{
	const struct option_finding *f;
	struct verdict *v = c->v;

	find_options(c);
	f = first_failure(v);
	if (f && f->option->right && lacks_input(c))
		return decide(c, CHECK_SKIPPED, f->option->line,
			      STR("reads input and is given none: add "
				  "`#: < TEXT` lines"));
	if (f)
		return decide(c, CHECK_WRONG, f->option->line,
			      why_option_fails(c->arena, f->option, v->actual,
					       &v->actual_ending, v->seen));
	if (c->has_key || best_right(v) < OPTION_DIFFERS)
		return false;
	return decide(c, CHECK_SKIPPED, c->options->options[0].line,
		      STR("not an output: nothing to prove"));
}

/* ---------------------------------------------------------- the verdict */

static struct verdict verdict_init(const struct question *q, unsigned minor)
{
	return (struct verdict){
		.result = CHECK_TRUE,
		.question = q,
		.path = q->path,
		.line = q->trailer_line,
		.minor = minor,
		.why = STR(""),
	};
}

static void verdict_begin(struct check *c)
{
	struct verdict *v = c->v;

	if (c->has_key) {
		v->expected = section_stdout(c->arena, c->key);
		v->expected_ending = c->key->ending;
	}
	for (size_t i = 0; i < c->options->option_count; i++)
		c->right_count += c->options->options[i].right;
	for (size_t i = 0; i < c->seen_count; i++)
		v->ms += c->seen[i].wall_ms;
	if (!c->seen_count)
		return;
	v->seen = &c->seen[0];
	v->actual = out_of(&c->seen[0]);
	v->actual_ending = ending_of(&c->seen[0]);
}

struct verdict verdict_check(struct arena *arena, const struct question *q,
			     unsigned minor, const struct observation *seen,
			     size_t seen_count)
{
	static check_step *const steps[] = {
		nothing_ran, has_no_key, jail_interfered,
		is_unstable, key_fails, options_fail,
	};
	struct verdict v = verdict_init(q, minor);
	struct check c = {
		.arena = arena,
		.q = q,
		.seen = seen,
		.seen_count = seen_count,
		.key = question_section(q, minor),
		.options = question_option_section(q, minor),
		.v = &v,
	};

	c.has_key = section_has_key(c.key);
	verdict_begin(&c);
	for (size_t i = 0; i < sizeof(steps) / sizeof(*steps); i++)
		if (steps[i](&c))
			break;
	return v;
}

struct verdict verdict_skipped(const struct question *q, unsigned minor,
			       struct str why)
{
	struct verdict v = verdict_init(q, minor);

	v.result = CHECK_SKIPPED;
	v.why = why;
	return v;
}
