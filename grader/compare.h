/*
 * compare.h - find where what was printed departs from a text
 *
 * In:    two texts: the expected one (key, option) and the seen one
 * Out:   facts, nothing more
 * Never: runs Python, knows about marks, prints
 */
#ifndef COMPARE_H
#define COMPARE_H

#include "base/err.h"
#include "question.h"
#include "sandbox/run.h"

struct difference {	/* the first place where two texts part */
	size_t offset;		/* bytes into both */
	unsigned line, column;	/* 1-based; column in characters */
};

/* True when equal byte for byte; else *out (may be NULL) says where. */
bool compare_texts(struct str expected, struct str seen,
		   struct difference *out);
/* Equal once one final newline is dropped on both sides. */
bool compare_sans_final_newline(struct str a, struct str b);
/* The same lines in any order. */
bool compare_any_order(struct arena *arena, struct str a, struct str b);
/* A line that `a` has more often than `b`; STR_NONE when there is none. */
struct str compare_stray_line(struct arena *arena, struct str a,
			      struct str b);
/* Each line of `seen` matches the pattern that is the same line of
 * `patterns`. Else *where (may be NULL) is the first that doesn't: its line,
 * and its offset in `patterns`. ERR_USAGE when a pattern doesn't compile;
 * *where is then that pattern's place. */
CHECKED int compare_patterns(struct str patterns, struct str seen,
			     bool *matches, struct difference *where,
			     struct err *err);

/* An observation's ending as a key would write it. An exit is a SystemExit
 * whose message is the exit code: that is what a shell sees of it. */
struct ending ending_of(const struct observation *o);
/* Type equal, and message too where the key gives one. A key that says
 * nothing of an ending holds for exit code 0 too. */
bool compare_ending(const struct ending *key, const struct ending *seen);
/* Do two runs end alike? Messages hold addresses and drift; but of an exit the
 * message is the exit code, and that is an answer. */
bool ending_same(const struct ending *a, const struct ending *b);
/* Normally, or by an exit with code 0. */
bool ending_is_quiet(const struct ending *ending);

/* What an option turns out to be when the program has run; what comes first
 * is closer. */
enum option_fact {
	OPTION_MATCHES,		/* it is what happens */
	OPTION_LOOSELY,		/* it is, written another way: "\n" spelled
				   out, trailing blanks, an ending in words */
	OPTION_VAGUELY,		/* it can be meant: lines joined by blanks, no
				   blank after a comma, "Error" for TypeError */
	OPTION_DIFFERS,		/* an output or an ending, not this program's */
	OPTION_NOT_OUTPUT,	/* prose: "2 then 5" */
};
const char *option_fact_name(enum option_fact fact);
/* An exception by the name that people give it: its last name alone will do,
 * SyntaxError for all that doesn't compile; a base class is vague. */
enum option_fact compare_type(struct str type, const struct ending *seen);
/* `program` tells the words that the program itself may print from those
 * that only a sentence about it has. */
enum option_fact compare_option(struct arena *arena,
				const struct option *option,
				struct str program, struct str out,
				const struct ending *seen);
/* False for a stem such as "How many lines are printed?": the options are
 * then no outputs at all. */
bool stem_asks_for_output(struct str stem);

#endif
