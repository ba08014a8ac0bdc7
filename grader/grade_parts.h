/*
 * grade_parts.h - what the grade's own files share; nobody else's business
 *
 * grade.c tells the story; grade_text.c has the forms of a text that forgive
 * something, grade_line.c compares lines that differ, grade_ladder.c finds
 * the rung of two texts, grade_align.c counts right lines, grade_why.c finds
 * the words.
 */
#ifndef GRADE_PARTS_H
#define GRADE_PARTS_H

#include <limits.h>

#include "grade.h"

/* ------------------------------------------------------ grade_text.c */

/* Each returns the text itself where it has nothing to forgive. */
struct str text_line_ends(struct arena *arena, struct str s, bool lone_cr);
/* Without blanks at line ends and without one final newline. */
struct str text_sans_trailing(struct arena *arena, struct str s);
/* Every line ended by a newline, with `blanks` without any before it. */
struct str text_whole_lines(struct arena *arena, struct str s, bool blanks);
/* Do the blanks at the ends of lines differ anywhere? */
bool text_trailing_differs(struct str a, struct str b);
struct str text_plain(struct arena *arena, struct str s);
/* Blanks gone but one between two words. */
struct str text_squeezed(struct arena *arena, struct str s);
struct str text_sans_quotes(struct arena *arena, struct str s);
/* Words with one blank between them, whatever lines they stood on. */
struct str text_words(struct arena *arena, struct str s);
/* The prompt's "TypeError: message" becomes "TypeError". */
struct str text_sans_messages(struct arena *arena, struct str s);
/* Without empty lines at the end. */
struct str text_sans_empty_tail(struct str s);
/* Two outputs of programs that never end, as far as both go. */
void text_cut_alike(struct str *a, struct str *b);
size_t text_count_lines(struct str s);
/* Line `number`, from 1; STR_NONE beyond the end. */
struct str text_line(struct str s, unsigned number);

/* ------------------------------------------------------ grade_line.c */

#define NO_FORMAT_SLIP UINT_MAX
/* What must be forgiven for the lines to be the same: RUNG_BIT()s from
 * RUNG_QUOTE_STYLE to RUNG_ORDER (of sets); or NO_FORMAT_SLIP. */
unsigned line_slips(struct str key, struct str answer);
/* The same, when the elements may stand in another order. */
unsigned line_reordered(struct str key, struct str answer);
enum grade_hint line_hint(struct str key, struct str answer);

/* ---------------------------------------------------- grade_ladder.c */

struct text_rules {
	bool any_order, patterns;
};
/* The first format rung that fits, or RUNG_WRONG; and all that it forgives,
 * as in struct grade. */
enum rung ladder_rung(struct arena *arena, struct str key, struct str answer,
		      const struct text_rules *rules, unsigned *slips);

/* ----------------------------------------------------- grade_align.c */

/* Of two texts' lines: how many at the start are the same, and how many in
 * all are right. */
struct alignment {
	size_t first, right, key_lines, answer_lines;
};
struct alignment align_lines(struct arena *arena, struct str key,
			     struct str answer,
			     const struct text_rules *rules);

/* ------------------------------------------------------- grade_why.c */

/* The sentences for what the grade holds by now. */
struct str grade_message(struct arena *arena, const struct grade *grade,
			 const struct grade_key *key,
			 const struct answer *answer);

#endif
