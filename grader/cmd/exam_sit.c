/* exam_sit.c - question after question, against the clock */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "answer.h"
#include "base/clock.h"
#include "base/scope.h"
#include "base/text.h"
#include "cmd/examining.h"
#include "report_format.h"
#include "report_question.h"

struct seat {
	struct examining *x;
	size_t place;		/* from 0 */
	int64_t deadline, shown_ms;
	struct buf typed;
	bool over;
	enum exam_left left;
	int failed;
	struct err *err;
};

enum act { ACT_NEXT, ACT_BACK, ACT_MARK, ACT_LIST, ACT_GO, ACT_FINISH,
	   ACT_LEAVE, ACT_SHOW, ACT_HELP, ACT_NONE };
static const struct {
	const char *word;	/* ":next", or its letter as a key */
	enum act act;
	const char *help;
} acts[] = {
	{"next", ACT_NEXT, "the next question"},
	{"back", ACT_BACK, "the one before"},
	{"mark", ACT_MARK, "mark for review, or take the mark off"},
	{"list", ACT_LIST, "which are answered, which are marked"},
	{"go", ACT_GO, "to another question, by its number"},
	{"finish", ACT_FINISH, "hand in"},
	{"quit", ACT_LEAVE, "leave; the clock runs on"},
	{"show", ACT_SHOW, "this question again"},
	{"help", ACT_HELP, "this"},
};
#define ACTS (sizeof(acts) / sizeof(*acts))

static struct sitting_answer *answer_at(const struct seat *s)
{
	return &s->x->sitting->answers[s->place];
}

static void leave(struct seat *s, enum exam_left left)
{
	s->over = true;
	s->left = left;
}

/* ------------------------------------------------------------------ the screen */

static void add_time(struct buf *out, int64_t ms)
{
	long seconds = ms > 0 ? (long)(ms / 1000) : 0;

	buf_format(out, "%ld:%02ld left", seconds / 60, seconds % 60);
}

/* The letter under which the answer given is shown; 0 none. */
static char letter_of(const struct seat *s, const struct section *options,
		      const size_t *order)
{
	const struct sitting_answer *a = answer_at(s);

	for (size_t i = 0; a->given && i < options->option_count; i++) {
		const struct option *o = &options->options[order[i]];
		bool raises = o->kind == ENDS_RAISING;
		struct str ends = raises ? o->text :
			o->kind == ENDS_NEVER ? STR("never") : STR("");

		if (str_equal(a->ends, ends) &&
		    (raises || str_equal(a->text, o->text)))
			return (char)('A' + i);
	}
	return 0;
}

static void add_answer(struct buf *out, const struct seat *s)
{
	const struct sitting_answer *a = answer_at(s);
	struct str rest = a->text, line;

	if (!a->given)
		return;
	buf_text(out, "Your answer so far:\n");
	while (str_next_line(&rest, &line)) {
		buf_text(out, "    ");
		text_escape(out, line, TEXT_BLANKS_PLAIN);
		buf_char(out, '\n');
	}
	if (a->ends.len)
		buf_format(out, "    (ends: %.*s)\n", STR_ARG(a->ends));
	else if (!a->text.len)
		buf_text(out, "    (it prints nothing)\n");
}

static void show(struct seat *s)
{
	struct examining *x = s->x;
	const struct question *q = x->paper.questions[s->place];
	const struct section *options = exam_options_at(x, s->place);
	size_t order[EXAM_OPTIONS];
	struct question_style style = {
		.color = x->color, .ascii = x->console.ascii, .order = order,
	};
	FREE_BUF struct buf out = BUF_INIT;

	buf_format(&out, "\n%sQuestion %zu of %zu%s, ",
		   report_paint(x->color, PAINT_PLACE), s->place + 1,
		   x->paper.count, report_paint(x->color, PAINT_OFF));
	add_time(&out, s->deadline - clock_now_ms());
	buf_text(&out, answer_at(s)->marked ? ", marked\n\n" : "\n\n");
	if (!q) {
		buf_text(&out, "(This question is no longer in the bank.)\n");
	} else {
		report_question_program(&out, q, &style);
		buf_char(&out, '\n');
		report_question_stem(&out, q);
		if (options) {
			paper_order(q, x->sitting->seed, order,
				    options->option_count);
			style.chosen = letter_of(s, options, order);
			report_question_options(&out, options, &style);
		} else {
			add_answer(&out, s);
		}
	}
	fwrite(out.at, 1, out.len, stdout);
	s->shown_ms = clock_now_ms();
	buf_clear(&s->typed);
}

static void list(const struct seat *s)
{
	const struct sitting *sitting = s->x->sitting;
	FREE_BUF struct buf out = BUF_INIT;
	size_t open = 0, marked = 0;

	for (size_t i = 0; i < sitting->count; i++) {
		const struct sitting_answer *a = &sitting->answers[i];

		buf_format(&out, "%4zu%c%c%s", i + 1, a->given ? '.' : '-',
			   a->marked ? '*' : ' ', i % 10 == 9 ? "\n" : "");
		open += !a->given;
		marked += a->marked;
	}
	buf_format(&out, "%s%zu without an answer (-), %zu marked (*), ",
		   sitting->count % 10 ? "\n" : "", open, marked);
	add_time(&out, s->deadline - clock_now_ms());
	buf_char(&out, '\n');
	fwrite(out.at, 1, out.len, stdout);
}

static void help(const struct seat *s)
{
	bool keys = exam_options_at(s->x, s->place) && !s->x->console.plain;

	if (!exam_options_at(s->x, s->place))
		puts("Type what it prints and end with a line that is only "
		     "`.`; `:error TypeError`, `:nothing` and\n`:forever` say "
		     "how else it ends.");
	for (size_t i = 0; i < ACTS; i++)
		printf(keys ? "  %.1s   %s\n" : "  :%-7s %s\n", acts[i].word,
		       acts[i].help);
}

/* ----------------------------------------------------------------- what is done */

static void put(struct seat *s, struct entry *entry)
{
	const struct question *q = s->x->paper.questions[s->place];

	entry->place = (unsigned)s->place + 1;
	entry->question = q ? q->id : s->x->sitting->questions[s->place];
	if (exam_log(s->x, entry, s->err)) {
		s->failed = -1;
		s->over = true;
	}
}

static void go(struct seat *s, size_t place)
{
	s->place = place < s->x->paper.count ? place : s->x->paper.count - 1;
	show(s);
}

/* Behind the last question stands the list, not the first one. */
static void next(struct seat *s)
{
	if (s->place + 1 < s->x->paper.count) {
		go(s, s->place + 1);
		return;
	}
	list(s);
	puts("That was the last question. f hands in, g goes to another one "
	     "(`:finish`, `:go N`).");
}

static void give(struct seat *s, struct str text, struct str ends)
{
	int64_t ms = clock_now_ms() - s->shown_ms;
	struct entry entry = {
		.kind = ENTRY_EXAM_ANSWER, .text = text, .ends = ends,
		.ms = ms < 0 ? 0 : ms > 3600000 ? 3600000 : (unsigned)ms,
	};

	put(s, &entry);
	if (!s->failed)
		next(s);
}

static void mark(struct seat *s)
{
	bool marked = !answer_at(s)->marked;
	struct entry entry = {
		.kind = ENTRY_EXAM_MARK,
		.detail = marked ? STR("on") : STR("off"),
	};

	put(s, &entry);
	puts(marked ? "Marked." : "No longer marked.");
}

static void finish(struct seat *s)
{
	char key = 'n';

	list(s);
	switch (console_key(&s->x->console, "Hand in? y, or n to go on: ",
			    "yn", s->deadline, &key)) {
	case CONSOLE_LINE:
		if (key == 'y')
			leave(s, EXAM_FINISHED);
		else
			show(s);
		break;
	case CONSOLE_LATE:
		leave(s, EXAM_TIME_UP);
		break;
	case CONSOLE_STOPPED:
		leave(s, EXAM_STOPPED);
		break;
	case CONSOLE_END:
		leave(s, EXAM_LEFT);
		break;
	}
}

/* ":go 12"; by its key the number is asked for. */
static void go_to(struct seat *s, struct str number)
{
	FREE_BUF struct buf line = BUF_INIT;
	unsigned long place;

	if (!number.len && !s->x->console.plain) {
		console_line(&s->x->console, "Number: ", s->deadline, &line);
		number = str_trim(buf_view(&line));
	}
	place = number.len && number.len < 6
		? strtoul(number.at, NULL, 10) : 0;
	if (place < 1 || place > s->x->paper.count)
		printf("There are questions 1 to %zu.\n", s->x->paper.count);
	else
		go(s, place - 1);
}

static void do_act(struct seat *s, enum act act, struct str rest)
{
	switch (act) {
	case ACT_NEXT:
		next(s);
		break;
	case ACT_BACK:
		go(s, s->place ? s->place - 1 : 0);
		break;
	case ACT_MARK:
		mark(s);
		break;
	case ACT_LIST:
		list(s);
		break;
	case ACT_GO:
		go_to(s, rest);
		break;
	case ACT_FINISH:
		finish(s);
		break;
	case ACT_LEAVE:
		leave(s, EXAM_LEFT);
		break;
	case ACT_SHOW:
		show(s);
		break;
	case ACT_HELP:
	case ACT_NONE:
		help(s);
		break;
	}
}

/* ---------------------------------------------------------------- by one key */

static void choose(struct seat *s, const struct section *options, size_t i)
{
	size_t order[EXAM_OPTIONS];
	const struct option *o;

	paper_order(s->x->paper.questions[s->place], s->x->sitting->seed,
		    order, options->option_count);
	o = &options->options[order[i]];
	give(s, o->kind == ENDS_NORMALLY ? o->text : STR(""),
	     o->kind == ENDS_RAISING ? o->text :
	     o->kind == ENDS_NEVER ? STR("never") : STR(""));
}

static bool gone(struct seat *s, enum console_got got)
{
	if (got == CONSOLE_LINE)
		return false;
	leave(s, got == CONSOLE_LATE ? EXAM_TIME_UP :
		 got == CONSOLE_STOPPED ? EXAM_STOPPED : EXAM_LEFT);
	return true;
}

static void read_key(struct seat *s, const struct section *options)
{
	FREE_BUF struct buf prompt = BUF_INIT;
	char keys[48], key;
	size_t count = 0;

	/* Letters of options come before those of acts: b is an option. */
	for (; count < options->option_count; count++)
		keys[count] = (char)('a' + count);
	strcpy(keys + count, "npmlgfqs?\n");
	buf_format(&prompt, "A to %c, n next, p back, m mark, l list, g go "
		   "to, f hand in, ?: ",
		   (char)('A' + options->option_count - 1));
	if (gone(s, console_key(&s->x->console, prompt.at, keys, s->deadline,
				&key)))
		return;
	if (key >= 'a' && (size_t)(key - 'a') < options->option_count) {
		choose(s, options, (size_t)(key - 'a'));
		return;
	}
	if (key == 'p' || key == '\n' || key == '?') {
		do_act(s, key == 'p' ? ACT_BACK : key == '?' ? ACT_HELP
							     : ACT_NEXT,
		       STR(""));
		return;
	}
	for (size_t i = 0; i < ACTS; i++)
		if (acts[i].word[0] == key) {
			do_act(s, acts[i].act, STR(""));
			return;
		}
}

/* ------------------------------------------------------------------- by lines */

/* Takes a typed answer with the ending said in words. */
static void give_typed(struct seat *s, struct str words)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct str text = str_copy(&arena, buf_view(&s->typed));
	struct answer answer;
	struct err err;

	if (answer_build(&arena, text, words, &answer, &err)) {
		printf("%s\n", err.text);
		return;
	}
	if (answer.blank) {
		next(s);
		return;
	}
	give(s, text, answer.ends.kind == ENDS_NEVER ? STR("never") :
	     answer.ends.type.len ? answer.ends.type : STR(""));
}

/* ":error X" and the like; false for what is no ending. */
static bool do_ending(struct seat *s, struct str word, struct str rest)
{
	if (str_is(word, "error") && rest.len) {
		give_typed(s, rest);
	} else if (str_is(word, "nothing")) {
		buf_clear(&s->typed);
		give_typed(s, STR("nothing"));
	} else if (str_is(word, "forever")) {
		give_typed(s, STR("never"));
	} else {
		return false;
	}
	return true;
}

static void do_word(struct seat *s, struct str line)
{
	struct str all = str_slice(line, 1, line.len);
	size_t end = str_find(all, STR(" "));
	struct str word = str_slice(all, 0, end);
	struct str rest = str_trim(str_slice(all, end, all.len));

	if (do_ending(s, word, rest))
		return;
	for (size_t i = 0; i < ACTS; i++)
		if (str_is(word, acts[i].word)) {
			do_act(s, acts[i].act, rest);
			return;
		}
	do_act(s, ACT_HELP, STR(""));
}

static void do_line(struct seat *s, struct str line)
{
	if (str_starts(line, ":") && !str_starts(line, "::")) {
		do_word(s, line);
	} else if (str_is(line, ".")) {
		give_typed(s, STR_NONE);
	} else {
		if (str_starts(line, "..") || str_starts(line, "::"))
			line = str_slice(line, 1, line.len);
		buf_str(&s->typed, line);
		buf_char(&s->typed, '\n');
	}
}

static void read_typed(struct seat *s)
{
	FREE_BUF struct buf line = BUF_INIT;
	enum console_got got = console_line(&s->x->console, "> ", s->deadline,
					    &line);

	if (got == CONSOLE_END && s->typed.len)
		give_typed(s, STR_NONE);
	else if (got == CONSOLE_END && s->x->console.terminal)
		puts("Type what it prints; `:quit` leaves, `:help` tells more.");
	else if (!gone(s, got))
		do_line(s, buf_view(&line));
}

/* Options as a list of lines: the letter, or a word with its colon. */
static void read_choice_line(struct seat *s, const struct section *options)
{
	FREE_BUF struct buf line = BUF_INIT;
	struct str text;

	if (gone(s, console_line(&s->x->console, "Letter, or :help: ",
				 s->deadline, &line)))
		return;
	text = str_trim(buf_view(&line));
	if (str_starts(text, ":")) {
		do_word(s, text);
	} else if (text.len == 1) {
		int letter = tolower((unsigned char)text.at[0]) - 'a';

		if (letter >= 0 && (size_t)letter < options->option_count)
			choose(s, options, (size_t)letter);
		else
			help(s);
	} else if (text.len) {
		help(s);
	} else {
		next(s);
	}
}

int exam_sit(struct examining *x, enum exam_left *out, struct err *err)
{
	struct seat s = {
		.x = x, .err = err, .typed = BUF_INIT,
		.deadline = x->sitting->start_ms +
			    (int64_t)x->sitting->minutes * 60 * 1000,
	};

	while (s.place + 1 < x->sitting->count &&
	       x->sitting->answers[s.place].given)
		s.place++;
	if (clock_now_ms() >= s.deadline)
		leave(&s, EXAM_TIME_UP);
	else
		show(&s);
	while (!s.over) {
		const struct section *options = exam_options_at(x, s.place);

		if (!options)
			read_typed(&s);
		else if (x->console.plain)
			read_choice_line(&s, options);
		else
			read_key(&s, options);
	}
	buf_free(&s.typed);
	*out = s.left;
	if (!s.failed && s.left == EXAM_TIME_UP)
		puts("\nThe time is up.");
	return s.failed;
}
