/* grade_why.c - what is said to a learner, sentence by sentence */
#include "base/json_string.h"
#include "base/scope.h"
#include "base/text.h"
#include "grade_parts.h"

#define PIECE_MAX 48	/* bytes of a text that are quoted in a sentence */

const char *grade_hint_name(enum grade_hint hint)
{
	static const char *const names[] = {
		[HINT_NONE] = "none",
		[HINT_QUOTES_LACK] = "quotes-lack",
		[HINT_QUOTES_EXTRA] = "quotes-extra",
		[HINT_TYPE] = "type",
		[HINT_DIGITS] = "digits",
		[HINT_LINES] = "lines",
		[HINT_BLANK] = "blank",
		[HINT_SOME_ERROR] = "some-error",
		[HINT_ENDING] = "ending",
	};

	return names[hint];
}

/* A grade being put into words. */
struct telling {
	struct arena *arena;
	struct buf *out;
	const struct grade *g;
	const struct question *q;
	const struct answer *answer;
};

static void say(struct telling *t, const char *text)
{
	buf_text(t->out, text);
}

/* A piece of a text, cut between characters where it is long. */
static void say_piece(struct telling *t, struct str piece)
{
	size_t len = piece.len;

	if (len <= PIECE_MAX) {
		buf_str(t->out, piece);
		return;
	}
	len = PIECE_MAX;
	while (len > PIECE_MAX - 4 && (piece.at[len] & 0xc0) == 0x80)
		len--;
	buf_str(t->out, str_slice(piece, 0, len));
	say(t, "...");
}

static void say_lines(struct telling *t, size_t count)
{
	buf_format(t->out, "%zu line%s", count, count == 1 ? "" : "s");
}

/* "ends normally", "raises TypeError"; without a message, which may differ
 * between versions. */
static void say_ending(struct telling *t, const struct ending *ends)
{
	switch (ends->kind) {
	case ENDS_NORMALLY:
		say(t, "ends normally");
		return;
	case ENDS_NEVER:
		say(t, "never ends");
		return;
	case ENDS_RAISING:
		break;
	}
	say(t, "raises ");
	if (ends->type.len)
		buf_str(t->out, ends->type);
	else
		say(t, "some exception");
}

/* ------------------------------------------------------------ format slips */

static struct str key_line(const struct telling *t)
{
	return text_line(t->g->expected, t->g->where.line);
}

static struct str answer_line(const struct telling *t)
{
	return text_line(t->g->got, t->g->where.line);
}

/* "Python writes it 0.5, and you have .5" for what differs first. */
static void say_written(struct telling *t)
{
	say(t, ": Python writes ");
	say_piece(t, key_line(t));
	say(t, " where you have ");
	say_piece(t, answer_line(t));
	say(t, ".");
}

static void say_place(struct telling *t)
{
	buf_format(t->out, " (line %u, column %u).", t->g->where.line,
		   t->g->where.column);
}

static void say_newline(struct telling *t)
{
	bool lacks = str_ends(t->g->key->out, "\n");

	if (t->g->full)
		say(t, "Right. The newline at the very end makes no "
		       "difference here.");
	else if (lacks)
		say(t, "Right but for the newline at the very end: the "
		       "program prints one, and here it counts.");
	else
		say(t, "Right but for the newline at the very end: the "
		       "program prints none, and here it counts.");
}

static void say_trailing(struct telling *t)
{
	if (t->g->full) {
		say(t, "Right. Blanks at the ends of lines make no difference "
		       "here.");
		return;
	}
	say(t, "Right but for blanks at the end of a line, which count here");
	say_place(t);
}

static void say_character(struct telling *t, struct str line)
{
	size_t at = text_at_column(line, t->g->where.column);
	uint32_t code;
	size_t len = text_decode(line, at, &code);

	if (!len) {
		say(t, "nothing");
	} else if (code == ' ') {
		say(t, "a blank");
	} else {
		/* What nobody can tell from a space, or see, is named. */
		if (json_string_escapes(code))
			buf_format(t->out, "the character U+%04X", code);
		else
			buf_str(t->out, str_slice(line, at, len));
	}
}

static void say_typographic(struct telling *t)
{
	say(t, "The right text in other characters than Python's: it prints ");
	say_character(t, key_line(t));
	say(t, " where you have ");
	say_character(t, answer_line(t));
	say(t, ", as text programs and phones put it there.");
}

static void say_quotes(struct telling *t)
{
	say(t, "The right value in other quotes");
	say_written(t);
}

static void say_number(struct telling *t)
{
	say(t, "The right value, written another way");
	say_written(t);
}

static void say_spacing(struct telling *t)
{
	say(t, "Right but for the blanks");
	say_place(t);
}

static void say_case(struct telling *t)
{
	say(t, "Right but for capital and small letters, which matter to "
	       "Python");
	if (t->g->where.line)
		say_written(t);
	else
		say(t, ".");
}

static void say_order(struct telling *t)
{
	bool lines = compare_any_order(t->arena,
			text_whole_lines(t->arena, t->g->expected, true),
			text_whole_lines(t->arena, t->g->got, true));

	say(t, lines ? "The right lines, but in another order."
		     : "The right elements, but in another order.");
}

/* ------------------------------------------------------------------ causes */

static void say_edit(struct telling *t, const struct program_edit *edit)
{
	if (edit->new.len) {
		say(t, "`");
		say_piece(t, edit->new);
		say(t, "`");
	} else {
		say(t, "nothing");
	}
	if (edit->old.len) {
		say(t, " in the place of `");
		say_piece(t, edit->old);
		say(t, "`");
	} else {
		say(t, " put in");
	}
	buf_format(t->out, " in line %u", edit->line);
}

static void say_cause(struct telling *t)
{
	const struct prediction *p = t->g->cause[0];

	if (p->kind != CAUSE_BELIEF) {
		bool ends = t->answer->ends.kind != ENDS_NORMALLY;

		if (t->out->len)
			say(t, ends ? " That is how it would "
				    : " That is what it would ");
		else
			say(t, ends ? "That is not how the program ends, but "
				      "how it would "
				    : "That is not what the program prints, but "
				      "what it would ");
		if (p->message.len) {
			say(t, ends ? "end if " : "print if ");
			buf_str(t->out, p->message);
			say(t, ".");
			return;
		}
		say(t, "with ");
		say_edit(t, &p->edit);
		if (p->second.line) {
			say(t, " and ");
			say_edit(t, &p->second);
		}
		say(t, ".");
		return;
	}
	say(t, t->out->len ? " The answer fits the idea " :
	       "That is not what the program prints. The answer fits the "
	       "idea ");
	if (p->message.len) {
		say(t, "that ");
		buf_str(t->out, p->message);
	} else {
		buf_str(t->out, p->name);
	}
	say(t, str_ends(p->message, ".") ? "" : ".");
}

/* ------------------------------------------------------------- wrong lines */

static void say_prefix(struct telling *t)
{
	const struct grade *g = t->g;
	size_t key = text_count_lines(g->expected);
	size_t got = text_count_lines(g->got);

	if (!g->where.line) {
		say(t, "The output is right.");
		return;
	}
	say(t, "The first ");
	if (g->first == 1)
		say(t, "line is right");
	else
		buf_format(t->out, "%zu lines are right", g->first);
	if (got <= g->first)
		say(t, ", and then the program prints more.");
	else if (key <= g->first)
		say(t, ", but the program prints no more than that.");
	else
		buf_format(t->out, ", but line %zu differs.", g->first + 1);
}

static void say_partial(struct telling *t)
{
	const struct grade *g = t->g;

	if (!g->right) {
		say(t, g->where.line ? "That is not what the program prints."
				     : "");
		return;
	}
	buf_format(t->out, "%zu of ", g->right);
	say_lines(t, g->total);
	say(t, g->right == 1 ? " is right" : " are right");
	say(t, g->key->ends.kind != ENDS_NORMALLY ||
	       t->answer->ends.kind != ENDS_NORMALLY
		? ", the ending counted as one." : ".");
}

static void say_wrong(struct telling *t)
{
	if (t->g->hint != HINT_BLANK && t->g->hint != HINT_ENDING)
		say(t, "That is not what the program prints.");
}

/* ------------------------------------------------------------------- hints */

static void hint_quotes_lack(struct telling *t)
{
	say(t, t->q->mode == MODE_REPL
	       ? " The prompt shows strings with their quotes."
	       : " Strings inside a list, tuple, set or dict are printed with "
		 "their quotes.");
}

static void hint_quotes_extra(struct telling *t)
{
	say(t, " print() shows a string without quotes; the quotes belong to "
	       "the program, not to the string.");
}

static void hint_type(struct telling *t)
{
	say(t, " The values are equal, but not of the same type: Python "
	       "prints ");
	say_piece(t, key_line(t));
	say(t, ".");
}

static void hint_digits(struct telling *t)
{
	say(t, " Close, but Python prints all the digits that the float needs: ");
	say_piece(t, key_line(t));
	say(t, ".");
}

static void hint_lines(struct telling *t)
{
	say(t, " The words are right, but they stand on other lines: the "
	       "program prints ");
	say_lines(t, text_count_lines(t->g->expected));
	say(t, ", and you have ");
	say_lines(t, text_count_lines(t->g->got));
	say(t, ".");
}

static void hint_blank(struct telling *t)
{
	say(t, "Nothing was answered. For a program that prints nothing, say "
	       "so: give \"nothing\" as its ending.");
}

static void hint_some_error(struct telling *t)
{
	say(t, " It does end with an exception, but which? It is ");
	buf_str(t->out, t->g->key->ends.type);
	say(t, ".");
}

static void hint_ending(struct telling *t)
{
	say(t, t->out->len ? " But the program " : "The program ");
	say_ending(t, &t->g->key->ends);
	say(t, ", and you say that it ");
	say_ending(t, &t->answer->ends);
	say(t, ".");
}

/* Text and ending both differ: the ending is worth a word, too. */
static void say_other_ending(struct telling *t)
{
	if (!t->g->ending_differs || t->g->hint == HINT_ENDING ||
	    t->g->hint == HINT_SOME_ERROR)
		return;
	say(t, t->answer->ends.kind == ENDS_NORMALLY ? " It "
						      : " The program ");
	say_ending(t, &t->g->key->ends);
	say(t, ".");
}

static void say_right(struct telling *t)
{
	say(t, "Right.");
	if (t->g->key->ends.kind == ENDS_NORMALLY)
		return;
	say(t, " The program ");
	say_ending(t, &t->g->key->ends);
	say(t, ".");
}

struct str grade_message(struct arena *arena, const struct grade *grade,
			 const struct grade_key *key,
			 const struct answer *answer)
{
	static void (*const rungs[RUNG_COUNT])(struct telling *) = {
		[RUNG_EXACT] = say_right,
		[RUNG_FINAL_NEWLINE] = say_newline,
		[RUNG_TRAILING_BLANKS] = say_trailing,
		[RUNG_TYPOGRAPHIC] = say_typographic,
		[RUNG_QUOTE_STYLE] = say_quotes,
		[RUNG_NUMBER_FORMAT] = say_number,
		[RUNG_SPACING] = say_spacing,
		[RUNG_CASE] = say_case,
		[RUNG_ORDER] = say_order,
		[RUNG_PREFIX] = say_prefix,
		[RUNG_BELIEF] = say_cause,
		[RUNG_SLIP] = say_cause,
		[RUNG_PARTIAL] = say_partial,
		[RUNG_WRONG] = say_wrong,
	};
	static void (*const hints[])(struct telling *) = {
		[HINT_QUOTES_LACK] = hint_quotes_lack,
		[HINT_QUOTES_EXTRA] = hint_quotes_extra,
		[HINT_TYPE] = hint_type,
		[HINT_DIGITS] = hint_digits,
		[HINT_LINES] = hint_lines,
		[HINT_BLANK] = hint_blank,
		[HINT_SOME_ERROR] = hint_some_error,
		[HINT_ENDING] = hint_ending,
	};
	FREE_BUF struct buf out = BUF_INIT;
	struct telling t = {arena, &out, grade, key->question, answer};

	rungs[grade->rung](&t);
	if (grade->cause_count && grade->where.line &&
	    (grade->rung == RUNG_ORDER || grade->rung == RUNG_PREFIX))
		say_cause(&t);
	if (grade->hint)
		hints[grade->hint](&t);
	say_other_ending(&t);
	if (grade->full && grade->rung > RUNG_TRAILING_BLANKS)
		say(&t, " Here that has full marks.");
	return str_trim(str_copy(arena, buf_view(&out)));
}
