/* drill_read.c - what a learner answers: lines, a key, or an ending */
#include <stdio.h>
#include <string.h>

#include "base/scope.h"
#include "cmd/drilling.h"

/* What a line that starts with a colon says. */
enum word {
	WORD_ERROR, WORD_NOTHING, WORD_FOREVER, WORD_HINT, WORD_SKIP,
	WORD_TRACE, WORD_QUIT, WORD_HELP, WORD_SHOW, WORD_AGAIN, WORD_UNKNOWN
};
static const char *const words[] = {
	[WORD_ERROR] = "error", [WORD_NOTHING] = "nothing",
	[WORD_FOREVER] = "forever", [WORD_HINT] = "hint",
	[WORD_SKIP] = "skip", [WORD_TRACE] = "trace", [WORD_QUIT] = "quit",
	[WORD_HELP] = "help", [WORD_SHOW] = "show", [WORD_AGAIN] = "again",
};

struct reading {
	struct drill *drill;
	struct asking *a;
	struct buf text;
	bool warned;		/* that the trace gives the answer away */
	bool over;
	enum drill_move move;
};

static void leave(struct reading *r, enum drill_move move)
{
	r->over = true;
	r->move = move;
}

/* Takes the text and the ending for the answer; says why when it is none. */
static void finish(struct reading *r, struct str ends)
{
	struct asking *a = r->a;
	struct str text = str_copy(&a->arena, buf_view(&r->text));
	struct err err;

	/* The line that it stands in is gone by the time it is graded. */
	if (ends.len)
		ends = str_copy(&a->arena, ends);
	if (answer_build(&a->arena, text, ends, &a->answer, &err)) {
		printf("%s\n", err.text);
		return;
	}
	if (a->answer.blank) {
		puts("Nothing is typed. If it prints nothing, say `:nothing`; "
		     "`:skip` goes on.");
		return;
	}
	a->ends = a->answer.ends.kind == ENDS_NEVER ? STR("never")
		: a->answer.ends.type;
	leave(r, MOVE_ANSWER);
}

static void give_up(struct reading *r)
{
	if (!r->warned)
		printf("The trace shows the answer, so that this counts as a "
		       "miss. %s again shows it.\n",
		       r->a->choices ? "t" : "`:trace`");
	else
		leave(r, MOVE_GIVE_UP);
	r->warned = true;
}

static void do_error(struct reading *r, struct str type)
{
	if (!type.len)
		puts("Which one? `:error TypeError`, by its type; the message "
		     "doesn't count.");
	else
		finish(r, type);
}

static void do_word(struct reading *r, enum word word, struct str rest)
{
	switch (word) {
	case WORD_ERROR:
		do_error(r, rest);
		break;
	case WORD_NOTHING:
		buf_clear(&r->text);
		finish(r, STR("nothing"));
		break;
	case WORD_FOREVER:
		finish(r, STR("never"));
		break;
	case WORD_HINT:
		drill_hint(r->drill, r->a);
		break;
	case WORD_SKIP:
		leave(r, MOVE_SKIP);
		break;
	case WORD_TRACE:
		give_up(r);
		break;
	case WORD_QUIT:
		leave(r, MOVE_QUIT);
		break;
	case WORD_SHOW:
		drill_show(r->drill, r->a);
		break;
	case WORD_AGAIN:
		buf_clear(&r->text);
		puts("Start again.");
		break;
	case WORD_HELP:
	case WORD_UNKNOWN:
		drill_help(r->a);
		break;
	}
}

/* ":error TypeError" -> WORD_ERROR, "TypeError". */
static enum word word_of(struct str line, struct str *rest)
{
	struct str all = str_slice(line, 1, line.len);
	size_t end = str_find(all, STR(" "));
	struct str word = str_slice(all, 0, end);

	*rest = str_trim(str_slice(all, end, all.len));
	for (size_t i = 0; i < WORD_UNKNOWN; i++)
		if (str_is(word, words[i]) || (word.len == 1 &&
					       word.at[0] == words[i][0]))
			return (enum word)i;
	return WORD_UNKNOWN;
}

enum meant { MEANT_TEXT, MEANT_ENDING, MEANT_UNSAID };

/* "ValueError" alone is what people type who mean that it ends so. Who leaves
 * the question about it has answered nothing. */
static enum meant what_is_meant(struct reading *r)
{
	struct console *console = &r->drill->console;
	struct str text = str_trim(buf_view(&r->text));
	FREE_BUF struct buf prompt = BUF_INIT;
	char key = 'n';

	if (!text.len || !exception_is_builtin(text))
		return MEANT_TEXT;
	buf_format(&prompt, "Does it end with %.*s? y, or n if it prints that "
		   "word: ", STR_ARG(text));
	switch (console_key(console, prompt.at, "yn", 0, &key)) {
	case CONSOLE_STOPPED:
		leave(r, MOVE_STOPPED);
		return MEANT_UNSAID;
	case CONSOLE_LINE:
		return key == 'y' ? MEANT_ENDING : MEANT_TEXT;
	default:
		/* A pipe that has ended won't say more. */
		return console->terminal ? MEANT_UNSAID : MEANT_TEXT;
	}
}

static void finish_lines(struct reading *r)
{
	enum meant meant = what_is_meant(r);
	struct str type;

	if (meant == MEANT_ENDING) {
		type = str_copy(&r->a->arena, str_trim(buf_view(&r->text)));
		buf_clear(&r->text);
		finish(r, type);
	} else if (meant == MEANT_TEXT) {
		finish(r, STR_NONE);
	}
}

static void do_line(struct reading *r, struct str line)
{
	struct str rest;

	if (str_is(line, ".")) {
		finish_lines(r);
	} else if (str_starts(line, ":") && !str_starts(line, "::")) {
		enum word word = word_of(line, &rest);

		do_word(r, word, rest);
	} else {
		/* A dot or colon more stands for one at the start. */
		if (str_starts(line, "..") || str_starts(line, "::"))
			line = str_slice(line, 1, line.len);
		buf_str(&r->text, line);
		buf_char(&r->text, '\n');
	}
}

/* Ctrl-D behind lines ends them; at the start it says nothing. */
static void do_end(struct reading *r)
{
	if (r->text.len)
		finish_lines(r);
	else if (!r->drill->console.terminal)
		leave(r, MOVE_QUIT);
	else
		puts("Type what it prints; `:quit` leaves, `:help` tells "
		     "more.");
	/* A pipe that has ended asks for no second try. */
	if (!r->over && !r->drill->console.terminal)
		leave(r, MOVE_QUIT);
}

static void read_lines(struct reading *r)
{
	FREE_BUF struct buf line = BUF_INIT;

	while (!r->over) {
		switch (console_line(&r->drill->console, "> ", 0, &line)) {
		case CONSOLE_LINE:
			do_line(r, buf_view(&line));
			break;
		case CONSOLE_STOPPED:
			leave(r, MOVE_STOPPED);
			break;
		default:
			do_end(r);
		}
	}
}

/* ---------------------------------------------------------------- by one key */

static const char *choice_keys(const struct asking *a, char keys[40])
{
	size_t count = a->options->option_count;

	for (size_t i = 0; i < count; i++)
		keys[i] = (char)('a' + i);
	strcpy(keys + count, "?hstq");
	return keys;
}

static void choose(struct reading *r, size_t place)
{
	struct asking *a = r->a;
	const struct option *o = &a->options->options[a->order[place]];

	a->chosen = o;
	a->answer = (struct answer){.text = o->text};
	if (o->kind != ENDS_NORMALLY) {
		a->answer.ends = (struct ending){.kind = o->kind};
		a->answer.text = STR("");
		if (o->kind == ENDS_RAISING)
			a->answer.ends.type = o->text;
	}
	a->ends = o->kind == ENDS_NEVER ? STR("never") : a->answer.ends.type;
	leave(r, MOVE_ANSWER);
}

static void do_key(struct reading *r, char key)
{
	static const struct {
		char key;
		enum word word;
	} rows[] = {
		{'?', WORD_HELP}, {'h', WORD_HINT}, {'s', WORD_SKIP},
		{'t', WORD_TRACE}, {'q', WORD_QUIT},
	};

	if (key >= 'a' && (size_t)(key - 'a') < r->a->options->option_count) {
		choose(r, (size_t)(key - 'a'));
		return;
	}
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		if (rows[i].key == key)
			do_word(r, rows[i].word, STR(""));
}

static void read_keys(struct reading *r)
{
	FREE_BUF struct buf prompt = BUF_INIT;
	char keys[40], key;

	choice_keys(r->a, keys);
	buf_format(&prompt, "A to %c (? for help): ",
		   (char)('A' + r->a->options->option_count - 1));
	while (!r->over) {
		switch (console_key(&r->drill->console, prompt.at, keys, 0,
				    &key)) {
		case CONSOLE_LINE:
			do_key(r, key);
			break;
		case CONSOLE_STOPPED:
			leave(r, MOVE_STOPPED);
			break;
		default:
			leave(r, MOVE_QUIT);
		}
	}
}

enum drill_move drill_read(struct drill *d, struct asking *a)
{
	struct reading r = {.drill = d, .a = a, .text = BUF_INIT};

	if (a->choices)
		read_keys(&r);
	else
		read_lines(&r);
	buf_free(&r.text);
	return r.move;
}
