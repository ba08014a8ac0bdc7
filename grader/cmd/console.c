/* console.c - what a learner types: a line, or a key */
#include "cmd/console.h"

#include <ctype.h>
#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#include "base/clock.h"
#include "cmd/console_edit.h"
#include "jobs.h"

#define LINE_MAX_BYTES ((size_t)1 << 20)

void console_open(struct console *console, bool plain)
{
	const char *term = getenv("TERM");
	bool dumb = !term || !strcmp(term, "dumb");

	/* How wide a character is, and whether there are others than ASCII. */
	setlocale(LC_CTYPE, "");
	*console = (struct console){
		.terminal = isatty(STDIN_FILENO) && isatty(STDOUT_FILENO),
		.ascii = strcmp(nl_langinfo(CODESET), "UTF-8") != 0,
		.pending = BUF_INIT,
	};
	console->plain = plain || !console->terminal || dumb;
	console->no_editor = console->plain;
}

void console_close(struct console *console)
{
	if (console->editor)
		console_edit_close(console->editor);
	buf_free(&console->pending);
}

/* Waits until there is something to read. */
static enum console_got wait_for_input(int64_t deadline)
{
	for (;;) {
		int64_t left = deadline ? deadline - clock_now_ms() : -1;
		int ready;

		if (deadline && left <= 0)
			return CONSOLE_LATE;
		ready = interrupt_wait(STDIN_FILENO,
				       left > 1000000 ? 1000000 : (int)left);
		if (ready > 0)
			return CONSOLE_LINE;
		if (interrupted())
			return CONSOLE_STOPPED;
		if (ready < 0 && errno != EINTR)
			return CONSOLE_END;
	}
}

/* ------------------------------------------------------------- plain lines */

static bool take_line(struct console *console, struct buf *line)
{
	struct str all = buf_view(&console->pending);
	size_t end = str_find(all, STR("\n"));
	struct buf rest = BUF_INIT;

	if (end == all.len && !(console->ended && all.len))
		return false;
	buf_str(line, str_slice(all, 0, end));
	if (end < all.len)
		buf_str(&rest, str_slice(all, end + 1, all.len));
	buf_clear(&console->pending);
	buf_str(&console->pending, buf_view(&rest));
	buf_free(&rest);
	return true;
}

static enum console_got read_line(struct console *console, int64_t deadline,
				  struct buf *line)
{
	char bytes[4096];

	while (!take_line(console, line)) {
		enum console_got got = wait_for_input(deadline);
		ssize_t count;

		if (got != CONSOLE_LINE)
			return got;
		count = read(STDIN_FILENO, bytes, sizeof(bytes));
		if (count < 0 && errno == EINTR)
			continue;
		if (count <= 0) {
			/* On a terminal that was Ctrl-D, and more may come. */
			console->ended = !console->terminal;
			if (!take_line(console, line))
				return CONSOLE_END;
			break;
		}
		if (console->pending.len < LINE_MAX_BYTES)
			buf_add(&console->pending, bytes, (size_t)count);
	}
	while (line->len && line->at[line->len - 1] == '\r')
		line->at[--line->len] = '\0';
	return CONSOLE_LINE;
}

/* ------------------------------------------------------------ edited lines */

/* What wait_for_input() said last, for libedit knows only "no more". */
struct editing {
	int64_t deadline;
	enum console_got got;
};

static int next_byte(void *editing_, char *byte)
{
	struct editing *editing = editing_;

	editing->got = wait_for_input(editing->deadline);
	if (editing->got != CONSOLE_LINE)
		return 0;
	return read(STDIN_FILENO, byte, 1) == 1;
}

static enum console_got edit_line(struct console *console, const char *prompt,
				  int64_t deadline, struct buf *line)
{
	struct editing editing = {.deadline = deadline, .got = CONSOLE_LINE};

	if (console_edit(console->editor, prompt, next_byte, &editing, line))
		return CONSOLE_LINE;
	/* The cursor stands behind what was typed. */
	putchar('\n');
	return editing.got == CONSOLE_LINE ? CONSOLE_END : editing.got;
}

enum console_got console_line(struct console *console, const char *prompt,
			      int64_t deadline, struct buf *line)
{
	enum console_got got;

	buf_clear(line);
	if (!console->no_editor && !console->editor) {
		console->editor = console_edit_open();
		console->no_editor = !console->editor;
	}
	if (console->editor) {
		fflush(stdout);
		return edit_line(console, prompt, deadline, line);
	}
	fputs(prompt, stdout);
	fflush(stdout);
	got = read_line(console, deadline, line);
	if (console->terminal && got != CONSOLE_LINE)
		putchar('\n');
	return got;
}

/* -------------------------------------------------------------------- keys */

static bool is_key(const char *keys, char typed, char *key)
{
	*key = (char)tolower((unsigned char)(typed == '\r' ? '\n' : typed));
	return *key && strchr(keys, *key);
}

/* A sequence of an arrow or function key is no key of ours. */
static bool skip_sequence(char first)
{
	struct pollfd fd = {.fd = STDIN_FILENO, .events = POLLIN};
	char byte;

	if (first != '\033')
		return false;
	while (poll(&fd, 1, 20) > 0 && read(STDIN_FILENO, &byte, 1) == 1)
		if (isalpha((unsigned char)byte) || byte == '~')
			break;
	return true;
}

static enum console_got press_key(const char *keys, int64_t deadline,
				  char *key)
{
	struct termios old, raw;
	enum console_got got;
	char typed;

	if (tcgetattr(STDIN_FILENO, &old))
		return CONSOLE_END;
	raw = old;
	raw.c_lflag &= ~(tcflag_t)(ICANON | ECHO);
	raw.c_cc[VMIN] = 1;
	raw.c_cc[VTIME] = 0;
	tcsetattr(STDIN_FILENO, TCSADRAIN, &raw);
	for (;;) {
		got = wait_for_input(deadline);
		if (got != CONSOLE_LINE)
			break;
		if (read(STDIN_FILENO, &typed, 1) != 1 || typed == 4) {
			got = CONSOLE_END;
			break;
		}
		if (!skip_sequence(typed) && is_key(keys, typed, key))
			break;
	}
	tcsetattr(STDIN_FILENO, TCSADRAIN, &old);
	return got;
}

enum console_got console_key(struct console *console, const char *prompt,
			     const char *keys, int64_t deadline, char *key)
{
	struct buf line = BUF_INIT;
	enum console_got got;

	fputs(prompt, stdout);
	fflush(stdout);
	if (!console->plain) {
		got = press_key(keys, deadline, key);
		if (got == CONSOLE_LINE && *key != '\n')
			putchar(*key);
		putchar('\n');
		return got;
	}
	do {
		buf_clear(&line);
		got = read_line(console, deadline, &line);
	} while (got == CONSOLE_LINE &&
		 !is_key(keys, line.len ? line.at[0] : '\n', key));
	buf_free(&line);
	if (console->terminal && got != CONSOLE_LINE)
		putchar('\n');
	return got;
}
