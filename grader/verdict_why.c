/* verdict_why.c - the sentences of verdicts */
#include "verdict_why.h"

#include "base/scope.h"
#include "base/text.h"

/* Longer texts are cut: the report shows the rest as a diff. */
#define QUOTE_MAX 60

static struct str to_arena(struct arena *arena, const struct buf *buf)
{
	return str_copy(arena, buf_view(buf));
}

/* In quotes, on one line, cut. */
static void quote(struct buf *out, struct str s)
{
	size_t at = 0;

	buf_char(out, '"');
	while (at < s.len && at < QUOTE_MAX) {
		uint32_t code;
		size_t len = text_decode(s, at, &code);

		if (s.at[at] == '\n')
			buf_text(out, "\\n");
		else
			buf_str(out, str_slice(s, at, len ? len : 1));
		at += len ? len : 1;
	}
	buf_text(out, at < s.len ? "...\"" : "\"");
}

/* Line `number` of `s`, 1-based; STR_NONE when there are fewer. */
static struct str line_of(struct str s, unsigned number)
{
	struct str line = STR_NONE;

	for (unsigned i = 0; i < number; i++)
		if (!str_next_line(&s, &line))
			return STR_NONE;
	return line;
}

static struct str sans_final_newline(struct str s)
{
	if (str_ends(s, "\n"))
		s.len--;
	return s;
}

/* "raises ValueError at line 3" */
static void say_ending(struct buf *out, const struct ending *ending,
		       unsigned line)
{
	if (ending->kind == ENDS_NEVER) {
		buf_text(out, "never ends");
	} else if (ending->kind == ENDS_NORMALLY) {
		buf_text(out, "ends normally");
	} else if (str_is(ending->type, "SystemExit")) {
		buf_text(out, "exits with code ");
		buf_str(out, ending->message.at ? ending->message : STR("?"));
	} else {
		buf_text(out, "raises ");
		buf_str(out, ending->type);
		if (line)
			buf_format(out, " at line %u", line);
	}
}

/* What it does, in short: how it ends when that is no normal end. */
static void say_doing(struct buf *out, struct str printed,
		      const struct ending *ending, unsigned line)
{
	if (!ending_is_quiet(ending)) {
		say_ending(out, ending, line);
	} else if (!printed.len) {
		buf_text(out, "prints nothing");
	} else {
		buf_text(out, "prints ");
		quote(out, sans_final_newline(printed));
	}
}

struct str why_no_key(struct arena *arena, struct str path)
{
	FREE_BUF struct buf why = BUF_INIT;

	buf_text(&why, "no key yet: run whatprints update ");
	buf_str(&why, path);
	return to_arena(arena, &why);
}

struct str why_interfered(struct arena *arena, const struct observation *o)
{
	if (o->out_truncated && !observation_interfered(o))
		return STR("prints more than can be kept");
	return str_format(arena, "%s%s", o->reason,
			  o->status == STATUS_NEVER_ENDS
			  ? "; `#: timeout-ms = N` gives it longer, "
			    "`#: ! (never ends)` makes that the answer" : "");
}

/* ------------------------------------------------------- runs that differ */

static void say_run(struct buf *out, const struct observation *one,
		    const struct observation *other)
{
	if (one->seed == other->seed)
		buf_text(out, " when run again");
	else
		buf_format(out, " under hash seed %llu",
			   (unsigned long long)other->seed);
}

static struct str shown_line(struct str text, unsigned number)
{
	struct str line = line_of(text, number);

	return line.at ? line : STR("");
}

struct str why_outputs_vary(struct arena *arena,
			    const struct observation *one,
			    const struct observation *other)
{
	struct str a = {one->out, one->out_len};
	struct str b = {other->out, other->out_len};
	FREE_BUF struct buf why = BUF_INIT;
	struct difference at = {0, 1, 1};

	compare_texts(a, b, &at);
	buf_text(&why, "prints ");
	quote(&why, shown_line(a, at.line));
	buf_format(&why, " under hash seed %llu but ",
		   (unsigned long long)one->seed);
	quote(&why, shown_line(b, at.line));
	say_run(&why, one, other);
	buf_format(&why, " (line %u of the output, byte %zu)", at.line,
		   at.offset + 1);
	return to_arena(arena, &why);
}

struct str why_endings_vary(struct arena *arena,
			    const struct observation *one,
			    const struct observation *other)
{
	struct ending a = ending_of(one), b = ending_of(other);
	FREE_BUF struct buf why = BUF_INIT;

	say_ending(&why, &a, one->exception_line);
	buf_format(&why, " under hash seed %llu but ",
		   (unsigned long long)one->seed);
	say_ending(&why, &b, other->exception_line);
	say_run(&why, one, other);
	return to_arena(arena, &why);
}

/* --------------------------------------------------- a key that is wrong */

struct str why_output_differs(struct arena *arena, struct str expected,
			      struct str seen, const struct difference *at)
{
	struct str key_line = line_of(expected, at->line);
	struct str seen_line = line_of(seen, at->line);
	FREE_BUF struct buf why = BUF_INIT;

	if (!seen.len) {
		buf_text(&why, "prints nothing; the key says ");
		quote(&why, sans_final_newline(expected));
	} else if (key_line.at && seen_line.at &&
		   str_equal(key_line, seen_line)) {
		buf_text(&why, at->offset < seen.len
				       ? "prints a newline where the key has "
					 "none"
				       : "prints no newline where the key has "
					 "one");
		buf_format(&why, " (line %u of the output)", at->line);
	} else if (!seen_line.at) {
		buf_format(&why, "prints %u line%s; the key goes on with ",
			   at->line - 1, at->line == 2 ? "" : "s");
		quote(&why, key_line);
	} else {
		buf_text(&why, "prints ");
		quote(&why, seen_line);
		if (key_line.at) {
			buf_text(&why, " where the key says ");
			quote(&why, key_line);
		} else {
			buf_text(&why, " where the key has ended");
		}
		buf_format(&why, " (line %u of the output)", at->line);
	}
	return to_arena(arena, &why);
}

struct str why_lines_differ(struct arena *arena, struct str expected,
			    struct str seen)
{
	struct str more = compare_stray_line(arena, seen, expected);
	struct str less = compare_stray_line(arena, expected, seen);
	FREE_BUF struct buf why = BUF_INIT;

	if (more.at) {
		buf_text(&why, "prints the line ");
		quote(&why, more);
		buf_text(&why, ", which the key has not, or fewer times");
	} else {
		buf_text(&why, "lacks the key's line ");
		quote(&why, less.at ? less : STR(""));
		buf_text(&why, ", or prints it fewer times");
	}
	return to_arena(arena, &why);
}

struct str why_pattern_fails(struct arena *arena, struct str patterns,
			     struct str seen, const struct difference *at)
{
	struct str pattern = line_of(patterns, at->line);
	struct str line = line_of(seen, at->line);
	FREE_BUF struct buf why = BUF_INIT;

	if (!line.at) {
		buf_format(&why, "prints %u line%s; the key has a pattern "
				 "for one more, ",
			   at->line - 1, at->line == 2 ? "" : "s");
		quote(&why, pattern);
		return to_arena(arena, &why);
	}
	buf_text(&why, "prints ");
	quote(&why, line);
	if (pattern.at) {
		buf_text(&why, ", which does not match the key's pattern ");
		quote(&why, pattern);
	} else {
		buf_text(&why, " where the key has ended");
	}
	buf_format(&why, " (line %u of the output)", at->line);
	return to_arena(arena, &why);
}

struct str why_bad_pattern(struct arena *arena, const struct err *err)
{
	return str_format(arena, "the key's pattern can't be used: %s",
			  err->text);
}

struct str why_ending_differs(struct arena *arena, const struct ending *key,
			      const struct ending *seen,
			      const struct observation *o)
{
	FREE_BUF struct buf why = BUF_INIT;

	say_ending(&why, seen, o->exception_line);
	if (key->kind == seen->kind && key->kind == ENDS_RAISING &&
	    str_equal(key->type, seen->type) &&
	    !str_is(key->type, "SystemExit")) {
		buf_text(&why, " with the message ");
		quote(&why, seen->message);
		buf_text(&why, "; the key's message is ");
		quote(&why, key->message);
		return to_arena(arena, &why);
	}
	buf_text(&why, "; the key says it ");
	say_ending(&why, key, 0);
	return to_arena(arena, &why);
}

/* --------------------------------------------------- an option that fails */

static void say_option(struct buf *out, const struct option *option)
{
	if (option->kind == ENDS_NEVER) {
		buf_text(out, "option \"never ends\"");
		return;
	}
	buf_text(out, "option ");
	if (option->kind == ENDS_RAISING) {
		buf_char(out, '!');
		buf_str(out, option->text);
	} else {
		quote(out, sans_final_newline(option->text));
	}
}

struct str why_option_fails(struct arena *arena, const struct option *option,
			    struct str out, const struct ending *ending,
			    const struct observation *o)
{
	FREE_BUF struct buf why = BUF_INIT;

	say_option(&why, option);
	buf_text(&why, option->right ? " is marked right, but the program "
				     : " is marked wrong, but the program ");
	say_doing(&why, out, ending, o->exception_line);
	return to_arena(arena, &why);
}
