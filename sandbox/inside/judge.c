/* judge.c - the facts of a finished run -> an observation */
#include "inside/child.h"

#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>

#include "inside/advice.h"
#include "inside/testimony.h"
#include "inside/unwritten.h"

static void reason(struct observation *o, const char *format, ...)
	__attribute__((format(printf, 2, 3)));
static void reason(struct observation *o, const char *format, ...)
{
	va_list args;

	free(o->reason);
	va_start(args, format);
	if (vasprintf(&o->reason, format, args) < 0)
		o->reason = NULL;
	va_end(args);
}

/* ------------------------------------------------------------ the refusals */

static void add_refusal(struct observation *o, const char *what,
			const char *name, unsigned line)
{
	for (size_t i = 0; i < o->refused_count; i++)
		if (strcmp(o->refused[i].what, what) == 0 &&
		    strcmp(o->refused[i].name, name) == 0 &&
		    o->refused[i].line == line)
			return;
	struct run_refusal *r = &o->refused[o->refused_count++];
	r->what = strdup(what);
	r->name = strdup(name);
	r->line = line;
}

/* The ledger first: it is ours. Then what the guard says in the testimony. */
static void list_refusals(const struct run_facts *facts, struct observation *o)
{
	struct testimony *t = testimony;
	char space[64];
	size_t told = t->refusal_count < TESTIMONY_REFUSALS ?
		      t->refusal_count : TESTIMONY_REFUSALS;

	o->refused = calloc(LEDGER_MAX + TESTIMONY_REFUSALS + 2,
			    sizeof(*o->refused));
	if (!o->refused)
		return;
	for (size_t i = 0; i < facts->ledger_count; i++)
		add_refusal(o, "system call",
			    jail_syscall_name(facts->ledger[i].number, space,
					      sizeof(space)),
			    facts->ledger[i].line);
	if (facts->exhausted)
		add_refusal(o, "limit", facts->exhausted, t->last_line);
	if (facts->told & TOLD_SPACE)
		add_refusal(o, "limit", "files, or space for them", t->last_line);
	if (facts->told & TOLD_REFUSAL && !told)
		add_refusal(o, "import", "something that it hid", 0);
	for (size_t i = 0; i < told; i++) {
		struct testimony_refusal r = t->refusals[i];
		r.what[sizeof(r.what) - 1] = '\0';
		r.name[sizeof(r.name) - 1] = '\0';
		add_refusal(o, r.what, r.name, r.line);
	}
}

/* The first one, which the others mostly follow from, and what can be done;
 * reports list them all. */
static void explain_refusal(struct observation *o, unsigned needs)
{
	const struct run_refusal *first = &o->refused[0];
	const char *meaning = jail_syscall_meaning(first->name);
	char where[256] = "", advice[200];
	int len = 0;

	if (first->line)
		len = snprintf(where, sizeof(where), " at line %u",
			       first->line);
	advice_for(first, needs, advice, sizeof(advice));
	snprintf(where + len, sizeof(where) - (size_t)len, "%s", advice);
	if (strcmp(first->what, "import") == 0)
		reason(o, "the jail refused it: it tried to import %s%s",
		       first->name, where);
	else if (strcmp(first->what, "limit") == 0)
		reason(o, "the jail refused it: it asked for more %s than "
		       "a run may have%s", first->name, where);
	else if (strcmp(first->what, "file") == 0)
		reason(o, "the jail refused it: it tried to open %s%s",
		       first->name, where);
	else
		reason(o, "the jail refused it: it tried to %s (%s)%s",
		       meaning ? meaning : "make a system call", first->name,
		       where);
}

/* -------------------------------------------------------------- the pieces */

static char *name_at(uint32_t offset, uint32_t names_len)
{
	const struct testimony *t = testimony;

	if (!offset || offset >= names_len)
		return NULL;
	return strndup(t->names + offset, names_len - offset);
}

/*
 * The pieces must tell of every byte of stdout. A run that was killed may
 * have told of more than it got to write; one that wrote past the text layer
 * (os.write) told of less, and then nothing is known of any byte.
 */
static void take_pieces(struct observation *o, size_t rescued)
{
	const struct testimony *t = testimony;
	uint32_t count = t->piece_count, names_len = t->names_len;
	size_t left = o->out_len;

	if (t->pieces_lost || count > TESTIMONY_PIECES ||
	    names_len > TESTIMONY_NAMES || !o->out_len)
		return;
	o->pieces = calloc(count + 1, sizeof(*o->pieces));
	for (uint32_t i = 0; o->pieces && i < count && left; i++) {
		struct testimony_piece told = t->pieces[i];
		struct run_piece *piece = &o->pieces[o->piece_count++];

		piece->length = told.length < left ? told.length : left;
		piece->line = told.line;
		piece->file = name_at(told.file, names_len);
		piece->function = name_at(told.function, names_len);
		if (piece->file && strcmp(piece->file, "main.py") == 0) {
			free(piece->file);
			piece->file = NULL;
		}
		left -= piece->length;
	}
	/* Of what it hadn't written yet not every line is known. */
	if (left && left <= rescued && o->pieces) {
		o->pieces[o->piece_count++].length = left;
		left = 0;
	}
	while (left && o->piece_count) {
		free(o->pieces[--o->piece_count].file);
		free(o->pieces[o->piece_count].function);
	}
}

/* ----------------------------------------------------------- the exception */

/* Behind the last line of stderr that starts with `head`, or NULL. A class of
 * the snippet's is shown there as __main__.Name. */
static const char *behind_last(const char *text, const char *head)
{
	static const char module[] = "__main__.";
	const size_t len = sizeof(module) - 1;
	const char *found = NULL;

	for (const char *at = text; (at = strstr(at, head)); at++) {
		const char *start = at;
		if ((size_t)(at - text) >= len &&
		    memcmp(at - len, module, len) == 0)
			start = at - len;
		if (start == text || start[-1] == '\n')
			found = at + strlen(head);
	}
	return found;
}

static void replace_message(struct observation *o, const char *tail, size_t len)
{
	char *longer = NULL;

	if (asprintf(&longer, "%s%.*s", o->exception_message, (int)len,
		     tail) < 0)
		return;
	free(o->exception_message);
	o->exception_message = longer;
}

/*
 * Two things stand in no attribute of the exception, only in the traceback:
 * the suggestion that Python 3.10 and later add while they print it ("Did you
 * mean ...?"), and the message of an exception whose __str__ is the snippet's
 * (it must not run a second time).
 */
static void read_traceback(struct observation *o)
{
	char *head = NULL;

	if (asprintf(&head, "%s: %s", o->exception_type,
		     o->exception_message) < 0)
		return;
	const char *rest = behind_last(o->err, head);
	free(head);
	if (!rest)
		return;
	if (testimony->message_on_stderr)
		replace_message(o, rest, strlen(rest) -
				(*rest && rest[strlen(rest) - 1] == '\n'));
	else if (strncmp(rest, ". Did you ", 10) == 0)
		replace_message(o, rest, strcspn(rest, "\n"));
}

static void take_exception(struct observation *o)
{
	const struct testimony *t = testimony;
	uint32_t type_len = t->type_len, message_len = t->message_len;

	if (!t->has_exception || type_len > sizeof(t->type) ||
	    message_len > sizeof(t->message))
		return;
	o->exception_type = strndup(t->type, type_len);
	o->exception_message = strndup(t->message, message_len);
	o->exception_line = t->exception_line;
	if (o->err && o->exception_type && o->exception_message)
		read_traceback(o);
}

/* -------------------------------------------------------------- the ending */

static void ended_by_itself(struct observation *o, int code)
{
	uint32_t outcome = testimony->outcome;

	o->exit_code = code;
	if (code == JAIL_EXIT && !testimony->walls_up) {
		o->status = STATUS_NO_JAIL;
		reason(o, "the run could not put up its walls");
	} else if (outcome == OUTCOME_RAISED) {
		o->status = STATUS_RAISED;
		reason(o, "ended with %s at line %u",
		       o->exception_type ? o->exception_type : "an exception",
		       o->exception_line);
	} else if (outcome == OUTCOME_ENDED && code == 0) {
		o->status = STATUS_ENDED;
		reason(o, "ended normally");
	} else {
		o->status = STATUS_EXITED;
		reason(o, "exited with code %d", code);
	}
}

static void died(struct observation *o, int number, bool by_itself)
{
	o->signal = number;
	o->exit_code = 128 + number;
	if (number == SIGXCPU && o->cpu_ms >= DEFAULT_CPU_MS) {
		o->status = STATUS_NEVER_ENDS;
		reason(o, "never ends: still running when its CPU time was "
		       "used up");
	} else if (number == SIGKILL && !by_itself) {
		o->status = STATUS_NO_JAIL;
		reason(o, "something outside of the jail killed it, twice: on "
		       "a machine short of memory the kernel does");
	} else {
		o->status = STATUS_CRASHED;
		reason(o, "crashed: the interpreter died of signal %d (%s)", number,
		       strsignal(number));
	}
}

/*
 * Our own limits first: whatever the wait status says, we killed it. Then a
 * refusal, even one that the snippet caught: what it printed after that is
 * not what python3 prints.
 */
void judge(const struct run_facts *facts, const struct run_plan *plan,
	   struct observation *o)
{
	bool stopped = facts->timed_out_cpu || facts->timed_out_wall;
	size_t rescued = stopped && !(plan->needs & NEED_PROCESSES) ?
			 unwritten_rescue(o) : 0;

	o->used = testimony->used & USED_ALL;
	o->cpu_ms = facts->cpu_ms;
	o->wall_ms = facts->wall_ms;
	o->peak_kb = facts->peak_kb;
	list_refusals(facts, o);
	take_pieces(o, rescued);
	take_exception(o);
	if (WIFSIGNALED(facts->wait_status))
		died(o, WTERMSIG(facts->wait_status), facts->suicide);
	else
		ended_by_itself(o, WEXITSTATUS(facts->wait_status));

	if (facts->flooded) {
		o->status = STATUS_OUTPUT_FULL;
		reason(o, "output full: stopped when it had written more than "
		       "%u KiB",
		       OUTPUT_CAP / 1024);
	} else if (facts->timed_out_cpu) {
		o->status = STATUS_NEVER_ENDS;
		reason(o, "never ends: still running after %u ms of CPU time",
		       plan->cpu_ms);
	} else if (facts->timed_out_wall) {
		o->status = STATUS_NEVER_ENDS;
		reason(o, "never ends: still waiting after %u ms, of which it "
		       "computed for %u", plan->wall_ms, o->cpu_ms);
	} else if (o->status == STATUS_NO_JAIL) {
		return;
	} else if (facts->told & TOLD_TASKS) {
		o->status = STATUS_TOO_MANY_PROCESSES;
		reason(o, "too many processes: it asked for more than the %u "
		       "threads and processes that a run may have",
		       jail_limit_tasks(profile_grants(plan->needs)));
	} else if (o->refused_count) {
		o->status = STATUS_REFUSED;
		explain_refusal(o, plan->needs);
	} else if (facts->told & TOLD_MEMORY) {
		o->status = STATUS_OUT_OF_MEMORY;
		reason(o, "out of memory: it asked for more than the %u MiB "
		       "that a run may have",
		       jail_limit_memory(profile_grants(plan->needs)));
	}
}
