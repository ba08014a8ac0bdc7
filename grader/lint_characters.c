/* lint_characters.c - rules about characters that aren't what they seem */
#include <string.h>

#include "base/buf.h"
#include "base/lookalike.h"
#include "base/scope.h"
#include "base/text.h"
#include "base/unicode.h"
#include "lint_parts.h"

enum oddity { PLAIN, ODD_BLANK, HIDDEN, TYPESET };

static enum oddity oddity_of(struct str character, uint32_t code)
{
	FREE_BUF struct buf out = BUF_INIT;

	if (text_is_hidden(code) || code == 0xad)
		return HIDDEN;
	text_untypeset(&out, character);
	if (str_is(buf_view(&out), " "))
		return ODD_BLANK;
	return str_equal(buf_view(&out), character) ? PLAIN : TYPESET;
}

/* A line that learners or Python read, and where it stands. */
struct place {
	const struct question *q;
	const struct source_file *file;
	unsigned number;
	struct str line;
	char sign;		/* of its directive; 0: of a program */
	bool *in_code;		/* of the explanation, up to here */
};

typedef void look_at_line(struct lint *lint, const struct place *place);

static void each_line(struct lint *lint, const struct question *q,
		      look_at_line *look)
{
	struct lint_lines lines = lint_lines_of(q);
	struct place place = {.q = q};
	struct lint_line line;
	bool in_code = false;
	struct str text;

	for (size_t at = 0; lint_next_source(q, &at, &place.file, &text);)
		for (place.number = 1; str_next_line(&text, &place.line);
		     place.number++)
			if (!text_is_ascii(place.line))
				look(lint, &place);
	place.file = NULL;
	place.in_code = &in_code;
	while (lint_next_line(&lines, &line)) {
		if (!line.sign || !strchr("+-?|", line.sign))
			continue;
		place.number = line.number;
		place.line = line.text;
		place.sign = line.sign;
		look(lint, &place);
	}
}

/* Text that learners read and nothing is compared with can be mended. */
static bool is_prose(const struct place *place)
{
	return place->sign == '|' || place->sign == '?';
}

static struct str mended(struct arena *arena, struct str line)
{
	FREE_BUF struct buf out = BUF_INIT;
	uint32_t code;

	for (size_t at = 0, step; at < line.len; at += step) {
		step = text_decode(line, at, &code);
		struct str one = str_slice(line, at, step ? step : 1);
		enum oddity odd = step ? oddity_of(one, code) : PLAIN;

		step = one.len;
		if (odd == ODD_BLANK)
			buf_char(&out, ' ');
		else if (odd != HIDDEN)
			buf_str(&out, one);
	}
	return str_copy(arena, buf_view(&out));
}

/* One finding a line: whoever mends the first sees the others. */
static void look_for(struct lint *lint, const struct place *place,
		     enum oddity wanted, const char *what, const char *advice)
{
	uint32_t code;

	for (size_t at = 0, step; at < place->line.len; at += step) {
		struct finding *finding;

		step = text_decode(place->line, at, &code);
		if (step < 2 || oddity_of(str_slice(place->line, at, step),
					  code) != wanted) {
			step = step ? step : 1;
			continue;
		}
		finding = lint_add_in(lint, place->q, place->file,
			place->number, 1 + lint_count_characters(
				str_slice(place->line, 0, at)),
			"%s (U+%04X): %s", what, (unsigned)code, advice);
		if (finding && is_prose(place)) {
			finding->fixable = true;
			finding->fixed = mended(lint->arena, place->line);
		}
		return;
	}
}

static void look_for_blanks(struct lint *lint, const struct place *place)
{
	look_for(lint, place, ODD_BLANK, "a blank that isn't the usual one",
		 place->sign && !is_prose(place)
		 ? "type a plain one, or write the option as a JSON string "
		   "with \\u escapes"
		 : "type a plain one");
}

void lint_odd_blank(struct lint *lint, const struct question *q)
{
	each_line(lint, q, look_for_blanks);
}

static void look_for_hidden(struct lint *lint, const struct place *place)
{
	look_for(lint, place, HIDDEN, "a character that nobody sees, or that "
		 "moves what is seen", "take it out, or write it as a \\u "
		 "escape in a string");
}

void lint_hidden(struct lint *lint, const struct question *q)
{
	each_line(lint, q, look_for_hidden);
}

/* ----------------------------------------------------------- look-alikes */

static bool is_ascii_letter(uint32_t code)
{
	return (code | 0x20) >= 'a' && (code | 0x20) <= 'z';
}

/* A word, and what its letters are. */
struct word {
	size_t at, len;		/* bytes */
	size_t odd_at;		/* its first look-alike */
	uint32_t odd;		/* 0: none */
	bool ascii;		/* has letters of ASCII */
	bool foreign;		/* has letters that look like no Latin ones */
};

static bool next_word(struct str line, size_t *at, struct word *out)
{
	uint32_t code;

	*out = (struct word){0};
	for (size_t step; *at < line.len; *at += step) {
		step = text_decode(line, *at, &code);
		step = step ? step : 1;
		bool latin = step == 1 && is_ascii_letter((unsigned char)
							  line.at[*at]);

		if (!latin && !(step > 1 && lookalike_script(code))) {
			if (out->len)
				return true;
			continue;
		}
		if (!out->len)
			out->at = *at;
		out->len += step;
		out->ascii |= latin;
		out->foreign |= !latin && !lookalike_of(code);
		if (!latin && !out->odd && lookalike_of(code)) {
			out->odd = code;
			out->odd_at = *at;
		}
	}
	return out->len > 0;
}

static bool has_foreign_word(struct str line)
{
	struct word word;

	for (size_t at = 0; next_word(line, &at, &word);)
		if (word.foreign)
			return true;
	return false;
}

/* A word that mixes scripts, or one of look-alikes alone where nothing else
 * of the line is written in their script. */
static void look_for_lookalikes(struct lint *lint, const struct place *place)
{
	bool foreign = has_foreign_word(place->line);
	struct word word;

	for (size_t at = 0; next_word(place->line, &at, &word);) {
		if (!word.odd || word.foreign || (!word.ascii && foreign))
			continue;
		lint_add_in(lint, place->q, place->file, place->number,
			    1 + lint_count_characters(str_slice(place->line, 0,
							word.odd_at)),
			    "a letter (U+%04X) that looks like the Latin \"%c\""
			    ": type the Latin one, or write a \\u escape where "
			    "a string needs it", (unsigned)word.odd,
			    lookalike_of(word.odd));
		return;
	}
}

void lint_lookalike(struct lint *lint, const struct question *q)
{
	each_line(lint, q, look_for_lookalikes);
}

/* --------------------------------------------------------------- typeset */

static struct str plain_of(struct lint *lint, struct str character)
{
	FREE_BUF struct buf out = BUF_INIT;

	text_untypeset(&out, character);
	return str_copy(lint->arena, buf_view(&out));
}

/* In prose curly quotes are good style; between backticks they are code. */
static void look_for_typeset(struct lint *lint, const struct place *place)
{
	uint32_t code;

	for (size_t at = 0, step; at < place->line.len; at += step) {
		bool code_here = !is_prose(place) || *place->in_code;
		struct str one;

		step = text_decode(place->line, at, &code);
		one = str_slice(place->line, at, step ? step : 1);
		step = one.len;
		if (place->sign == '|' && str_is(one, "`"))
			*place->in_code = !*place->in_code;
		if (step < 2 || !code_here || oddity_of(one, code) != TYPESET)
			continue;
		lint_add_in(lint, place->q, place->file, place->number,
			    1 + lint_count_characters(str_slice(place->line, 0,
								at)),
			    "a typeset character (U+%04X) in code: type %.*s, "
			    "or write a \\u escape in a string",
			    (unsigned)code, STR_ARG(plain_of(lint, one)));
		return;
	}
}

void lint_typeset(struct lint *lint, const struct question *q)
{
	each_line(lint, q, look_for_typeset);
}
