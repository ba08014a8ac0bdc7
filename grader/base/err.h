/*
 * err.h - what went wrong on our side, in one line that says what to do
 *
 * A function that can fail returns 0, or -1 with *err filled, `struct err *`
 * last. An error is our trouble or the user's bad input; what a snippet or a
 * learner does is data and never travels here. The message has no final
 * period and no newline: "what is wrong: what to do".
 */
#ifndef BASE_ERR_H
#define BASE_ERR_H

enum err_kind {
	ERR_USAGE,	/* bad command line, bad question: exit code 2 */
	ERR_SYSTEM,	/* files, memory, jail, interpreter: exit code 3 */
	ERR_NOTHING,	/* nothing was selected: exit code 4 */
	ERR_UNREAD,	/* whoever read our results has gone (| head): exit
			   code 3, and nothing said */
};

struct err {
	enum err_kind kind;
	char text[512];	/* cut, never overrun */
};

#define CHECKED __attribute__((warn_unused_result))

/* Fills *err from a printf format and returns -1, to be returned on. */
int err_set(struct err *err, enum err_kind kind, const char *format, ...)
	__attribute__((format(printf, 3, 4)));
/* The same with ": strerror(errno)" added. */
int err_errno(struct err *err, const char *format, ...)
	__attribute__((format(printf, 2, 3)));

#endif
