/* update_tell.c - what `whatprints update` prints about one question */
#include <stdio.h>

#include "base/json_write.h"
#include "base/scope.h"
#include "base/text.h"
#include "cmd/update_tell.h"
#include "verdict_why.h"

#define REASON_BITS 6

static void add_text(struct buf *out, struct str text)
{
	text_escape(out, text, TEXT_BLANKS_PLAIN);
}

static struct str out_of(const struct observation *o)
{
	return (struct str){o->out, o->out_len};
}

static const struct {
	const char *verb, *result;
} words[] = {
	[TOLD_UPDATED] = {"updated", "updated"},
	[TOLD_TO_UPDATE] = {"to update", "to-update"},
	[TOLD_UNCHANGED] = {"unchanged", "unchanged"},
	[TOLD_REFUSED] = {"refused", "refused"},
	[TOLD_SKIPPED] = {"skipped", "skipped"},
	[TOLD_NOT_RUN] = {"not run", "not-run"},
	[TOLD_NOT_WRITTEN] = {"not written", "not-written"},
	[TOLD_OPTION] = {"look at", "option"},
};

static void add_line(struct buf *out, enum told what,
		     const struct question *q, unsigned line, struct str why)
{
	buf_format(out, "%s ", words[what].verb);
	add_text(out, q->path);
	if (line)
		buf_format(out, ":%u", line);
	buf_text(out, ": ");
	add_text(out, q->id);
	if (why.len) {
		buf_text(out, ": ");
		add_text(out, why);
	}
	buf_char(out, '\n');
}

static void add_object(struct buf *out, enum told what, int level,
		       const struct question *q, unsigned line, struct str why)
{
	char text[16];

	json_open(out, NULL, '{');
	json_text(out, "id", q->id);
	json_text(out, "file", q->path);
	if (line)
		json_number(out, "line", line);
	else
		json_null(out, "line");
	snprintf(text, sizeof(text), "S%d", level);
	json_text(out, "level", level ? str_of(text) : STR_NONE);
	json_text(out, "result", str_of(words[what].result));
	json_text(out, "why", why.len ? why : STR_NONE);
	json_close(out, '}');
}

void tell(struct teller *teller, enum told what, const struct question *q,
	  unsigned line, struct str why, const struct buf *details)
{
	FREE_BUF struct buf out = BUF_INIT;

	if (teller->human) {
		add_line(&out, what, q, line, why);
		if (details)
			buf_str(&out, buf_view(details));
	} else {
		report_list_item(&teller->list);
		add_object(&out, what, teller->level, q, line, why);
	}
	fwrite(out.at, 1, out.len, stdout);
}

/* The line of the program that wrote what stands at `offset`; 0 unknown. */
static unsigned line_of_output(const struct observation *o, size_t offset)
{
	const struct run_piece *piece = NULL;
	size_t end = 0;

	for (size_t i = 0; i < o->piece_count && end <= offset; i++) {
		piece = &o->pieces[i];
		end += piece->length;
	}
	return piece && end > offset && !piece->file ? piece->line : 0;
}

static void add_reasons(struct buf *out, unsigned reasons)
{
	const char *between = "the answer depends on ";

	for (unsigned bit = 0; bit < REASON_BITS; bit++) {
		if (!(reasons & 1u << bit))
			continue;
		buf_text(out, between);
		buf_text(out, key_reason_text(1u << bit));
		between = " and on ";
	}
}

/* "seed 3"; where both have the same, which of the runs it was. */
static void name_run(char name[32], const struct observation *o,
		     const struct observation *beside, const char *which)
{
	if (o->seed == beside->seed)
		snprintf(name, 32, "%s", which);
	else
		snprintf(name, 32, "seed %llu", (unsigned long long)o->seed);
}

struct side {
	const char *name;
	struct str out;
	struct ending ending;
};

/* Both outputs, and both endings where those differ. */
static void add_sides(struct buf *out, const struct side *one,
		      const struct side *other, const struct teller *teller)
{
	struct diff_style diff = {
		.expected = one->name, .actual = other->name,
		.color = teller->color, .whole = teller->whole,
	};

	if (!str_equal(one->out, other->out))
		report_diff(out, one->out, other->out, &diff);
	if (compare_ending(&one->ending, &other->ending))
		return;
	buf_format(out, "    %s: ", one->name);
	report_ending(out, &one->ending);
	buf_format(out, "\n    %s: ", other->name);
	report_ending(out, &other->ending);
	buf_char(out, '\n');
}

/* "print different bytes at line 1, column 2" */
static void add_where(struct buf *out, const struct side *one,
		      const struct side *other)
{
	struct difference where;

	if (compare_texts(one->out, other->out, &where))
		buf_text(out, "end differently:");
	else
		buf_format(out, "print different bytes at line %u, column "
			   "%u:", where.line, where.column);
}

static void tell_varies(struct teller *teller, const struct task *task)
{
	const struct key *key = &task->key;
	char names[2][32];
	struct side one = {names[0], out_of(key->one), ending_of(key->one)};
	struct side other = {names[1], out_of(key->other),
			     ending_of(key->other)};
	FREE_BUF struct buf why = BUF_INIT;
	FREE_BUF struct buf sides = BUF_INIT;

	name_run(names[0], key->one, key->other, "one run");
	name_run(names[1], key->other, key->one, "another");
	add_reasons(&why, key->reasons);
	if (key->one->seed == key->other->seed)
		buf_text(&why, ": two runs ");
	else
		buf_format(&why, ": seeds %llu and %llu ",
			   (unsigned long long)key->one->seed,
			   (unsigned long long)key->other->seed);
	add_where(&why, &one, &other);
	add_sides(&sides, &one, &other, teller);
	tell(teller, TOLD_REFUSED, task->slot->question,
	     line_of_output(key->one, key->where.offset), buf_view(&why),
	     &sides);
}

static void tell_interfered(struct teller *teller, const struct task *task)
{
	const struct observation *o = task->key.culprit;
	const struct question *q = task->slot->question;
	unsigned line = o->refused_count ? o->refused[0].line
					 : o->exception_line;
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct str why;
	FREE_BUF struct buf calls = BUF_INIT;

	if (o->status == STATUS_NO_JAIL) {
		tell(teller, TOLD_NOT_RUN, q, 0, str_of(o->reason), NULL);
		return;
	}
	why = why_interfered(&arena, o);
	why = str_format(&arena, "no key: %.*s", STR_ARG(why));
	report_refusals(&calls, o, q->program);
	report_partial(&calls, o);
	tell(teller, TOLD_REFUSED, q, line, why, &calls);
}

void tell_refused(struct teller *teller, const struct task *task)
{
	if (task->key.state == KEY_INTERFERED)
		tell_interfered(teller, task);
	else
		tell_varies(teller, task);
}
