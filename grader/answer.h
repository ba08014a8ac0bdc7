/*
 * answer.h - what a learner says a program prints, and how it ends
 *
 * In:    a text and words for the ending; or a line of JSON
 * Out:   struct answer, its text borrowed where it can be
 * Errs:  ERR_USAGE when the words name no ending, or the line is no answer
 * Never: guesses an ending from the text: "TypeError" as a text is a line
 *        that says TypeError
 *
 * The words of an ending: `normally`; `nothing`, for a program that prints
 * nothing and ends normally; `never`, "never ends", "infinite loop"; a name
 * such as `TypeError`, with or without a message, which doesn't count;
 * `error`, "an exception": some exception, of a type left open. No words:
 * normally. A text of no bytes without words for an ending is no answer at
 * all: who means "prints nothing" has to say so.
 */
#ifndef ANSWER_H
#define ANSWER_H

#include "base/arena.h"
#include "question.h"

struct answer {
	struct str text;	/* any bytes */
	struct ending ends;	/* ENDS_RAISING without a type: some error */
	bool blank;		/* nothing was answered */
};

/* `ends` is STR_NONE where nothing was said. */
CHECKED int answer_build(struct arena *arena, struct str text,
			 struct str ends, struct answer *out,
			 struct err *err);
/* A text from the command line, where \n is a line break and \\ a backslash,
 * as in options; any other backslash is itself. */
struct str answer_unescape(struct arena *arena, struct str text);

struct answer_line {
	struct str id;		/* of the question */
	struct answer answer;
};
/*
 * {"id": "...", "answer": "...", "ends": ...}: the last two may be lacking or
 * null; other fields are passed over. A byte that is no UTF-8 stands for
 * itself, as does its escape, \udc80 to \udcff. *column tells where it is
 * wrong, in bytes from 1.
 */
CHECKED int answer_line_parse(struct arena *arena, struct str line,
			      struct answer_line *out, size_t *column,
			      struct err *err);

#endif
