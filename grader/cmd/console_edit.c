/* console_edit.c - lines edited by libedit, when it is there */
#include "cmd/console_edit.h"

#include <dlfcn.h>
#include <histedit.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

#include "base/arena.h"

#define HISTORY_LINES 200

struct editor {
	void *library;
	EditLine *line;
	History *history;
	const char *prompt;
	console_next *next;
	void *ctx;
	__typeof__(el_init) *el_init;
	__typeof__(el_end) *el_end;
	__typeof__(el_set) *el_set;
	__typeof__(el_get) *el_get;
	__typeof__(el_gets) *el_gets;
	__typeof__(history_init) *history_init;
	__typeof__(history_end) *history_end;
	__typeof__(history) *history_call;
};

static bool find_functions(struct editor *e)
{
	const struct {
		const char *name;
		void *field;
	} wanted[] = {
		{"el_init", &e->el_init}, {"el_end", &e->el_end},
		{"el_set", &e->el_set}, {"el_get", &e->el_get},
		{"el_gets", &e->el_gets},
		{"history_init", &e->history_init},
		{"history_end", &e->history_end},
		{"history", &e->history_call},
	};

	for (size_t i = 0; i < sizeof(wanted) / sizeof(*wanted); i++) {
		void *found = dlsym(e->library, wanted[i].name);

		if (!found)
			return false;
		memcpy(wanted[i].field, &found, sizeof(found));
	}
	return true;
}

/* libedit's callbacks find us by its client data; el_get() needs an editor to
 * be called by, and there is never more than one. */
static struct editor *the_editor;

static char *prompt_of(EditLine *line)
{
	(void)line;
	return (char *)the_editor->prompt;
}

/* A character of the locale from its bytes; what is none is passed over. */
static int next_character(EditLine *line, wchar_t *out)
{
	mbstate_t state = {0};
	char byte;

	(void)line;
	while (the_editor->next(the_editor->ctx, &byte)) {
		size_t got = mbrtowc(out, &byte, 1, &state);

		if (got == (size_t)-1)
			memset(&state, 0, sizeof(state));
		else if (got != (size_t)-2)
			return 1;
	}
	return 0;
}

static bool start(struct editor *e)
{
	HistEvent event;

	e->line = e->el_init("whatprints", stdin, stdout, stderr);
	e->history = e->history_init();
	if (!e->line || !e->history)
		return false;
	e->history_call(e->history, &event, H_SETSIZE, HISTORY_LINES);
	e->el_set(e->line, EL_PROMPT, prompt_of);
	e->el_set(e->line, EL_GETCFN, next_character);
	e->el_set(e->line, EL_EDITOR, "emacs");
	e->el_set(e->line, EL_HIST, e->history_call, e->history);
	/* A user's ~/.editrc may bind keys as they like. */
	return true;
}

void *console_edit_open(void)
{
	struct editor *e = must_realloc(NULL, sizeof(*e));

	*e = (struct editor){.library = dlopen("libedit.so.2", RTLD_NOW)};
	if (e->library && find_functions(e) && start(e)) {
		the_editor = e;
		return e;
	}
	console_edit_close(e);
	return NULL;
}

void console_edit_close(void *editor)
{
	struct editor *e = editor;

	if (e->history)
		e->history_end(e->history);
	if (e->line)
		e->el_end(e->line);
	if (e->library)
		dlclose(e->library);
	the_editor = NULL;
	free(e);
}

bool console_edit(void *editor, const char *prompt, console_next *next,
		  void *ctx, struct buf *line)
{
	struct editor *e = editor;
	HistEvent event;
	const char *typed;
	int count = 0;

	e->prompt = prompt;
	e->next = next;
	e->ctx = ctx;
	typed = e->el_gets(e->line, &count);
	if (!typed || count <= 0)
		return false;
	if (count > 1)
		e->history_call(e->history, &event, H_ENTER, typed);
	if (typed[count - 1] == '\n')
		count--;
	buf_add(line, typed, (size_t)count);
	return true;
}
