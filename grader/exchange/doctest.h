/*
 * doctest.h - the examples in a text, and the texts in a Python file
 *
 * In:    a text with `>>> ` lines, as the module doctest reads them; a .py
 *        file, of which the docstrings are such texts
 * Out:   examples in their order: source, what is wanted, the options that
 *        relax the comparison
 * Errs:  what doctest refuses, with its line: "what is wrong: what to do"
 * Never: runs Python, so a name may be one that the file deletes again
 */
#ifndef DOCTEST_H
#define DOCTEST_H

#include "base/arena.h"
#include "base/str.h"

enum doctest_flag {	/* `# doctest: +NAME` */
	DOCTEST_SKIP = 1 << 0,
	DOCTEST_ELLIPSIS = 1 << 1,
	DOCTEST_WHITESPACE = 1 << 2,
	DOCTEST_DETAIL = 1 << 3,	/* IGNORE_EXCEPTION_DETAIL */
	DOCTEST_BLANKLINE = 1 << 4,	/* DONT_ACCEPT_BLANKLINE */
};

struct doctest_example {
	struct str source;	/* its lines, each with its "\n" */
	struct str want;	/* what should be printed; a traceback's is its
				 * last line, or lines */
	bool raises;		/* `want` is that of a traceback */
	unsigned flags;
	unsigned line;		/* of the `>>>` in the text, from 1 */
};

struct doctest_text {
	struct doctest_example *examples;
	size_t count;
	const char *problem;	/* NULL: none; else nothing else is valid */
	unsigned problem_line, problem_column;
};
struct doctest_text doctest_text_parse(struct arena *arena, struct str text);

struct docstring {
	struct str name;	/* "Counter.most_common"; empty: the module's */
	struct str text;	/* decoded */
	unsigned line;		/* where its quotes open */
	const char *problem;	/* it can't be decoded: why */
};
struct doctest_source {
	struct docstring *docstrings;
	size_t docstring_count;
	struct str *names;	/* that the module binds at its top level */
	size_t name_count;
};
struct doctest_source doctest_source_parse(struct arena *arena,
					   struct str file);

/* Is `c` part of a name? Bytes above ASCII are. */
bool doctest_is_name(char c);

#endif
