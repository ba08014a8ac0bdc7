/*
 * literal.h - values as Python writes them, read without running anything
 *
 * In:    any bytes: an output, or what a learner typed
 * Out:   a tree that can be compared, or tokens; all of it in the arena
 * Errs:  none: what is no literal is a fact like any other
 * Never: evaluates, calls, looks up a name, or recurses beyond a limit
 *
 * None, True, False, ... ; integers in all bases, floats, complex numbers;
 * strings and bytes with all prefixes but f; tuples, lists, sets, dicts; and
 * as text what prints like a call: set(), frozenset({1}), dict_keys(['a']).
 *
 * A text over the limits is no literal. Reading takes time in proportion to
 * the text: nothing is read twice, whatever is nested in whatever.
 */
#ifndef LITERAL_H
#define LITERAL_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/str.h"

#define LITERAL_BYTES_MAX ((size_t)1 << 20)
#define LITERAL_DEPTH_MAX 64
#define LITERAL_NODES_MAX ((size_t)1 << 16)
#define LITERAL_DIGITS_MAX 4300	/* more, Python won't print */
#define LITERAL_BITS_MAX 2048	/* of 0x..., 0o..., 0b... */

/* ---------------------------------------------------------------- tokens */

enum token_kind {
	TOKEN_END,
	TOKEN_NAME,	/* a word, or what is no number after all: 1.2.3 */
	TOKEN_INT,
	TOKEN_FLOAT,
	TOKEN_IMAGINARY,
	TOKEN_STR,
	TOKEN_BYTES,
	TOKEN_MARK,	/* any other byte */
};
struct token {
	enum token_kind kind;
	struct str text;	/* as it stands */
};
struct tokens {		/* what is being read; start with {.text = ...} */
	struct str text;
	size_t at;
	/* Nothing closes a quote of this kind before here; so that a text
	 * full of open quotes is searched once. */
	size_t open_until[4];
};
/* The next token, blanks and newlines skipped. A quote that nothing closes
 * on its line is a mark. */
struct token token_next(struct tokens *tokens);
/* TOKEN_INT's digits, decimal, without zeros before them; STR_NONE when they
 * are over a limit. */
struct str token_digits(struct arena *arena, struct str text);
/* TOKEN_FLOAT's and TOKEN_IMAGINARY's value. */
double token_real(struct str text);
/* What TOKEN_STR and TOKEN_BYTES stand for: UTF-8 (with surrogates in the
 * same manner), or bytes. */
struct str token_string(struct arena *arena, const struct token *token);

/* ----------------------------------------------------------------- trees */

enum literal_kind {
	LITERAL_NONE, LITERAL_ELLIPSIS, LITERAL_BOOL, LITERAL_INT,
	LITERAL_FLOAT, LITERAL_COMPLEX, LITERAL_STR, LITERAL_BYTES,
	LITERAL_TUPLE, LITERAL_LIST, LITERAL_SET, LITERAL_FROZENSET,
	LITERAL_DICT,	/* items: key, value, key, value */
	LITERAL_CALL,	/* text is the name */
};
struct literal {
	enum literal_kind kind;
	bool negative;		/* LITERAL_INT; LITERAL_BOOL: it is True */
	unsigned place;		/* of a set's element, as written */
	struct str text;	/* digits, decoded bytes, a call's name */
	struct str written;	/* a string's token */
	double real, imag;
	struct literal *items;	/* a set's are sorted */
	size_t count;
};

/* True when `text` is one literal and nothing else but blanks around it. */
bool literal_parse(struct arena *arena, struct str text, struct literal *out);

/* How two literals differ; bits. Nothing set: token for token the same, or
 * nearly: see LITERAL_WRITTEN. */
enum literal_difference {
	LITERAL_QUOTES = 1 << 0,	/* equal strings, quoted otherwise */
	LITERAL_WRITTEN = 1 << 1,	/* equal numbers, written otherwise;
					   commas and parentheses may too */
	LITERAL_SHUFFLED = 1 << 2,	/* equal sets, in another order */
	LITERAL_VALUE = 1 << 3,		/* not equal by type and value */
};
/* By type and value: 1 is not True, 2 is not 2.0, a dict's order counts. */
unsigned literal_compare(const struct literal *a, const struct literal *b);
/* A total order over literals; 0 for what is equal by type and value. */
int literal_order(const struct literal *a, const struct literal *b);
/* Sorts the elements at every level, so that literal_order() is 0 for what
 * has the same elements in any order. */
void literal_sort(struct literal *literal);

#endif
