/*
 * compare_words.h - what people write where an output is asked for
 *
 * In:    an option's text, a stem
 * Out:   the ending that the words name, or whether they are a sentence
 * Never: looks at endings or keys: compare_option.c judges what is named
 *
 * Tables of words, to be extended when a real bank says it another way.
 */
#ifndef COMPARE_WORDS_H
#define COMPARE_WORDS_H

#include "base/arena.h"
#include "base/str.h"

enum words_kind {
	WORDS_NONE,		/* names no ending */
	WORDS_TYPE,		/* "TypeError (missing argument)" */
	WORDS_ANY_ERROR,	/* "Error", "raises an exception" */
	WORDS_NEVER,		/* "Infinite loop" */
	WORDS_SILENCE,		/* "Nothing (empty range)" */
	WORDS_EMPTY_LINE,	/* "a blank line" */
};
struct words {
	enum words_kind kind;
	struct str type;	/* WORDS_TYPE */
};

/* `own_type` is the exception that was raised, if any: a program's own class
 * is an exception's name too. */
struct words words_parse(struct arena *arena, struct str text,
			 struct str own_type);
/* Does a sentence's word stand in `text` that neither the program nor its
 * output holds? */
bool words_are_prose(struct arena *arena, struct str text,
		     struct str program, struct str out);
/* Is `child` a kind of `parent`, by the classes that Python is born with? */
bool words_exception_is_a(struct str child, struct str parent);
/* Does `phrase` occur in `text` as whole words? */
bool words_hold(struct str text, struct str phrase);
struct str words_lower(struct arena *arena, struct str text);

#endif
