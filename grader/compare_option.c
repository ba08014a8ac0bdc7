/* compare_option.c - is an option what the program does, and how closely */
#include "compare.h"

#include "base/scope.h"
#include "compare_words.h"

#define COUNT(table) (sizeof(table) / sizeof(*(table)))

/* Longer options are compared, but not searched for an ending inside. */
#define SPLIT_MAX 4096

struct reading {
	struct arena *arena;
	struct str program, out;
	const struct ending *seen;
};

const char *option_fact_name(enum option_fact fact)
{
	static const char *const names[] = {
		[OPTION_MATCHES] = "matches",
		[OPTION_LOOSELY] = "loosely",
		[OPTION_VAGUELY] = "vaguely",
		[OPTION_DIFFERS] = "differs",
		[OPTION_NOT_OUTPUT] = "not-output",
	};

	return names[fact];
}

static struct str to_arena(struct arena *arena, const struct buf *buf)
{
	return str_copy(arena, buf_view(buf));
}

/* ------------------------------------------------ outputs written loosely */

/* "\n" and "\t" as two characters each -> the characters they mean. */
static struct str spelled_out(struct arena *arena, struct str s)
{
	FREE_BUF struct buf text = BUF_INIT;

	for (size_t i = 0; i < s.len; i++) {
		char next = i + 1 < s.len ? s.at[i + 1] : '\0';

		if (s.at[i] == '\\' && (next == 'n' || next == 't')) {
			buf_char(&text, next == 'n' ? '\n' : '\t');
			i++;
		} else {
			buf_char(&text, s.at[i]);
		}
	}
	return to_arena(arena, &text);
}

/* Without blanks at the ends of lines, nor around the whole. */
static struct str sans_outer_blanks(struct arena *arena, struct str s)
{
	FREE_BUF struct buf text = BUF_INIT;
	struct str line;

	while (str_next_line(&s, &line)) {
		while (line.len && (line.at[line.len - 1] == ' ' ||
				    line.at[line.len - 1] == '\t' ||
				    line.at[line.len - 1] == '\r'))
			line.len--;
		buf_str(&text, line);
		buf_char(&text, '\n');
	}
	return str_trim(to_arena(arena, &text));
}

/* "[1,2]" for "[1, 2]": without blanks after commas and colons. */
static struct str sans_comma_blanks(struct arena *arena, struct str s)
{
	FREE_BUF struct buf text = BUF_INIT;

	for (size_t i = 0; i < s.len; i++)
		if (s.at[i] != ' ' || !i ||
		    (s.at[i - 1] != ',' && s.at[i - 1] != ':'))
			buf_char(&text, s.at[i]);
	return to_arena(arena, &text);
}

/* What people write between lines that they put on one; longer ones first
 * where one begins another. */
static const char *const joints[] = {
	"\n", ", and then ", " and then ", ", then ", " then ", ", and ",
	" and ", " followed by ", " newline ", " (newline) ", " <newline> ",
	"<br>", "; ", ";", " | ", "|", " / ", "/", " -> ", ", ", ",", " ",
};

static size_t joint_at(struct str text, size_t at)
{
	struct str rest = str_slice(text, at, text.len);

	for (size_t i = 0; i < COUNT(joints); i++)
		if (str_starts(rest, joints[i]))
			return str_of(joints[i]).len;
	return 0;
}

/* The lines of `out`, all of them, put together with joints: "0 1 2". */
static bool is_joined(struct str text, struct str out)
{
	struct str line;
	size_t at = 0;

	while (str_next_line(&out, &line)) {
		size_t joint = at ? joint_at(text, at) : 0;

		if (!line.len)
			continue;
		if (at && !joint)
			return false;
		at += joint;
		while (joint && at < text.len && text.at[at] == ' ' &&
		       line.at[0] != ' ')
			at++;
		if (!str_equal(str_slice(text, at, line.len), line))
			return false;
		at += line.len;
	}
	return at && at == text.len;
}

static bool has_line(struct str text, struct str wanted)
{
	struct str line;

	while (str_next_line(&text, &line))
		if (str_equal(str_trim(line), wanted))
			return true;
	return false;
}

/* "B then A": in words, but made of this output's own lines; so it is not
 * prose but another output. */
static bool is_reordered(struct str text, struct str out)
{
	const struct str then = STR(" then ");
	bool some = false;

	while (text.len) {
		size_t at = str_find(text, then);
		struct str piece = str_trim(str_slice(text, 0, at));

		if (str_ends(piece, ","))
			piece.len--;
		if (!has_line(out, piece))
			return false;
		some = some || at < text.len;
		text = str_slice(text, at + then.len, text.len);
	}
	return some;
}

static struct str sans_backticks(struct str s)
{
	s = str_trim(s);
	if (s.len >= 2 && s.at[0] == '`' && str_ends(s, "`"))
		return str_slice(s, 1, s.len - 2);
	return s;
}

/* What `end=", "` leaves behind the last item. */
static struct str sans_last_comma(struct str s)
{
	if (str_ends(s, ","))
		s.len--;
	return s;
}

/* Is `form` what `out` may be meant by, both without outer blanks? */
static bool is_meant(struct arena *arena, struct str form, struct str out)
{
	return is_joined(form, out) ||
	       str_equal(sans_last_comma(form), sans_last_comma(out)) ||
	       str_equal(sans_comma_blanks(arena, form),
			 sans_comma_blanks(arena, out));
}

static enum option_fact output_fact(const struct reading *r, struct str text)
{
	struct str forms[] = {
		sans_backticks(text),
		spelled_out(r->arena, sans_backticks(text)),
	};
	struct str out = sans_outer_blanks(r->arena, r->out);
	enum option_fact best = OPTION_DIFFERS;

	if (compare_sans_final_newline(text, r->out))
		return OPTION_MATCHES;
	for (size_t i = 0; i < COUNT(forms); i++) {
		struct str form = sans_outer_blanks(r->arena, forms[i]);

		if (str_equal(form, out))
			return OPTION_LOOSELY;
		if (is_meant(r->arena, form, out))
			best = OPTION_VAGUELY;
	}
	return best;
}

/* ------------------------------------------------------------- endings */

/* "json.decoder.JSONDecodeError" is asked about by its last name. */
static struct str last_name(struct str type)
{
	for (size_t i = type.len; i > 0; i--)
		if (type.at[i - 1] == '.')
			return str_slice(type, i, type.len);
	return type;
}

enum option_fact compare_type(struct str type, const struct ending *seen)
{
	struct str last = last_name(seen->type);

	if (seen->kind != ENDS_RAISING)
		return OPTION_DIFFERS;
	if (str_equal(type, seen->type) || str_equal(type, last))
		return OPTION_MATCHES;
	if (!words_exception_is_a(last, type))
		return OPTION_DIFFERS;
	/* Those two say no more than that it doesn't compile. */
	return str_is(type, "SyntaxError") ? OPTION_MATCHES : OPTION_VAGUELY;
}

/* A named ending, `out` being what the option leaves unsaid before it. */
static enum option_fact named_fact(const struct reading *r,
				   const struct words *words, struct str out)
{
	const struct ending *seen = r->seen;
	enum option_fact fact = OPTION_DIFFERS;

	switch (words->kind) {
	case WORDS_TYPE:
		fact = compare_type(words->type, seen);
		break;
	case WORDS_ANY_ERROR:
		if (seen->kind == ENDS_RAISING &&
		    !str_is(seen->type, "SystemExit"))
			return OPTION_VAGUELY;
		break;
	case WORDS_NEVER:
		if (seen->kind == ENDS_NEVER)
			return OPTION_LOOSELY;
		break;
	case WORDS_SILENCE:
		if (ending_is_quiet(seen) && !str_trim(out).len)
			return out.len ? OPTION_VAGUELY : OPTION_LOOSELY;
		break;
	case WORDS_EMPTY_LINE:
		if (ending_is_quiet(seen) && str_is(out, "\n"))
			return OPTION_LOOSELY;
		break;
	case WORDS_NONE:
		break;
	}
	if (fact == OPTION_MATCHES)
		return out.len ? OPTION_VAGUELY : OPTION_LOOSELY;
	return fact;
}

/* "A\nValueError", "1 then TypeError": the output, a joint, the ending.
 * *said tells whether the text is of that form at all. */
static enum option_fact output_then_ending(const struct reading *r,
					   struct str text, bool *said)
{
	struct str own = last_name(r->seen->type);

	*said = false;
	if (text.len > SPLIT_MAX)
		return OPTION_DIFFERS;
	for (size_t at = 1; at < text.len; at++) {
		size_t joint = joint_at(text, at);
		struct str tail = str_slice(text, at + joint, text.len);
		struct words words;

		if (!joint)
			continue;
		words = words_parse(r->arena, tail, own);
		if (words.kind != WORDS_TYPE && words.kind != WORDS_ANY_ERROR)
			continue;
		if (text.at[at] == '\n')
			*said = true;
		if (output_fact(r, str_slice(text, 0, at)) > OPTION_VAGUELY)
			continue;
		return named_fact(r, &words, STR_NONE);
	}
	return OPTION_DIFFERS;
}

/* ------------------------------------------------------------- options */

static bool ends_without_traceback(const struct ending *seen)
{
	return seen->kind == ENDS_NORMALLY ||
	       (seen->kind == ENDS_RAISING && str_is(seen->type, "SystemExit"));
}

static enum option_fact text_fact(const struct reading *r, struct str text)
{
	struct words words;
	bool said;

	if (ends_without_traceback(r->seen)) {
		enum option_fact fact = output_fact(r, text);

		/* Of an exit code other than 0 the option says nothing. */
		if (fact == OPTION_MATCHES && !ending_is_quiet(r->seen))
			return OPTION_LOOSELY;
		if (fact < OPTION_DIFFERS)
			return fact;
	}
	text = spelled_out(r->arena, text);
	if (r->seen->kind == ENDS_RAISING && r->out.len) {
		enum option_fact fact = output_then_ending(r, text, &said);

		if (fact < OPTION_DIFFERS || said)
			return fact;
	}
	words = words_parse(r->arena, text, last_name(r->seen->type));
	if (words.kind != WORDS_NONE)
		return named_fact(r, &words, r->out);
	/* Prose about an output has one line; several are an output. */
	if (str_find(text, STR("\n")) < text.len ||
	    is_reordered(text, r->out) ||
	    !words_are_prose(r->arena, text, r->program, r->out))
		return OPTION_DIFFERS;
	return OPTION_NOT_OUTPUT;
}

enum option_fact compare_option(struct arena *arena,
				const struct option *option,
				struct str program, struct str out,
				const struct ending *seen)
{
	struct reading r = {arena, program, out, seen};
	bool same;

	if (option->kind == ENDS_NORMALLY)
		return text_fact(&r, option->text);
	same = option->kind == seen->kind;
	/* By name the type must be right: a base class won't do. */
	if (same && option->kind == ENDS_RAISING)
		same = compare_type(option->text, seen) == OPTION_MATCHES;
	return same ? OPTION_MATCHES : OPTION_DIFFERS;
}

/* --------------------------------------------------------------- stems */

/* First fit decides; what fits none asks for the output. */
static const struct {
	const char *phrase;
	bool output;
} stems[] = {
	{"how many", false},
	{"how often", false},
	{"how much", false},
	{"how long", false},
	{"number of", false},
	{"length of", false},
	{"why", false},
	{"first", false},
	{"second", false},
	{"third", false},
	{"last", false},
	{"is the output", true},
	{"be the output", true},
	{"which line", false},
	{"what line", false},
	{"not printed", false},
	{"not be printed", false},
	{"not an output", false},
	{"never printed", false},
	{"should", false},
	{"must", false},
	{"replace", false},
	{"replaced", false},
	{"fill in", false},
	{"missing", false},
	{"blank", false},
	{"complete", false},
	{"insert", false},
	{"inserted", false},
	{"statement", false},
	{"statements", false},
	{"is true", false},
	{"are true", false},
	{"is false", false},
	{"true or false", false},
	{"to print", false},
	{"to output", false},
	{"so that", false},
	{"in order to", false},
	{"describes", false},
	{"purpose", false},
	{"complexity", false},
	{"type of", false},
	{"data type", false},
	{"output", true},
	{"outputs", true},
	{"print", true},
	{"prints", true},
	{"printed", true},
	{"display", true},
	{"displays", true},
	{"displayed", true},
	{"which error", true},
	{"which exception", true},
	{"which", false},
	{"value of", false},
	{"values of", false},
	{"return", false},
	{"returns", false},
	{"returned", false},
	{"wrong with", false},
	{"correct way", false},
	{"called", false},
	{"mean", false},
};

bool stem_asks_for_output(struct str stem)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct str low = words_lower(&arena, stem);

	for (size_t i = 0; i < COUNT(stems); i++)
		if (words_hold(low, str_of(stems[i].phrase)))
			return stems[i].output;
	return true;
}
