/* hostile.c - a hostile program made, and what was seen of it judged */
#include "hostile.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"

#define MARK "mark-"
#define MARK_LEN (sizeof(MARK) - 1)
#define MARK_WHOLE (MARK_LEN + 16)

struct str hostile_program(struct arena *arena, const struct hostile *row,
			   unsigned long long marker)
{
	return str_format(arena, "MARK = '" MARK "%016llx'\n"
			  "print(MARK, flush=True)\n%s", marker, row->body);
}

bool marker_is_foreign(struct str out, unsigned long long own)
{
	const char *at = out.at, *end = out.at + out.len;

	while ((at = memmem(at, (size_t)(end - at), MARK, MARK_LEN))) {
		char number[17] = "";

		at += MARK_LEN;
		if (end - at < 16)	/* cut off by a limit */
			return false;
		memcpy(number, at, 16);
		if (strtoull(number, NULL, 16) != own)
			return true;
	}
	return false;
}

static void judge_output(const struct hostile *row, unsigned long long marker,
			 const struct observation *o, struct buf *complaint)
{
	struct str out = {o->out, o->out_len}, err = {o->err, o->err_len};
	char first[MARK_WHOLE + 2];

	snprintf(first, sizeof(first), MARK "%016llx\n", marker);
	if (!str_starts(out, first))
		buf_text(complaint, "its output does not begin with its own "
			 "marker; ");
	else if (row->rest &&
		 !str_is(str_slice(out, strlen(first), out.len), row->rest))
		buf_text(complaint, "its output is not its own; ");
	if (marker_is_foreign(out, marker) || marker_is_foreign(err, marker))
		buf_text(complaint, "another's marker is in its output; ");
}

static bool is_listed(const char *list, const char *name)
{
	size_t len = strlen(name);

	for (const char *at = list; (at = strstr(at, name)); at += len)
		if ((at == list || at[-1] == ' ') &&
		    (at[len] == ' ' || !at[len]))
			return true;
	return false;
}

static bool refusal_seen(const struct hostile *row,
			 const struct observation *o)
{
	for (size_t i = 0; i < o->refused_count; i++)
		if (!row->refused || is_listed(row->refused, o->refused[i].name))
			return true;
	return false;
}

void hostile_judge(const struct hostile *row, unsigned long long marker,
		   const struct observation *o, struct buf *complaint)
{
	unsigned status = 1u << o->status;

	judge_output(row, marker, o, complaint);
	if (!(row->statuses & status))
		buf_format(complaint, "its status is %s (%s); ",
			   run_status_name(o->status), o->reason);
	if (status == 1u << STATUS_REFUSED && !refusal_seen(row, o))
		buf_text(complaint, "its refusal was missed; ");
	if (status != 1u << STATUS_REFUSED && o->refused_count)
		buf_format(complaint, "refused, though it asked for nothing: "
			   "%s; ", o->refused[0].name);
	if (row->signal && o->signal != row->signal)
		buf_format(complaint, "it died of signal %d; ", o->signal);
	if (row->exit_code && o->exit_code != row->exit_code)
		buf_format(complaint, "it exited with %d; ", o->exit_code);
}
