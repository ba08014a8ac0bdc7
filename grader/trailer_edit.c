/* trailer_edit.c - question -> file: new keys, and not a byte else */
#include "trailer.h"

#include <string.h>

#include "base/arena.h"
#include "base/json_string.h"
#include "base/scope.h"
#include "base/text.h"
#include "trailer_parts.h"

/* --------------------------------------------------------- writing lines */

/* Would a reader see, as it stands, all that is in the text? */
static bool is_visible(struct str text)
{
	uint32_t code;

	for (size_t at = 0, step; at < text.len; at += step) {
		step = text_decode(text, at, &code);
		if (!step || json_string_escapes(code))
			return false;
	}
	return true;
}

/* Editors and people drop blanks at the end of a line. */
static bool is_plain(struct str text)
{
	return is_visible(text) && !str_ends(text, " ");
}

/* Plain where it can be, else a JSON string; a plain text that starts with
 * `"` might be taken for one. */
static void write_text(struct buf *out, struct str text)
{
	if (is_plain(text) && !str_starts(text, "\""))
		buf_str(out, text);
	else
		json_string_encode(out, text);
}

static void write_output(struct buf *out, struct str text, const char *newline)
{
	while (text.len) {
		struct str rest = text, line;

		str_next_line(&rest, &line);
		if (line.len < text.len && is_plain(line)) {
			buf_text(out, line.len ? "#: > " : "#: >");
			buf_str(out, line);
		} else {
			buf_text(out, "#: = ");
			json_string_encode(out, str_slice(text, 0,
							  line.len + 1));
		}
		buf_text(out, newline);
		text = rest;
	}
}

/* A type that is no dotted name goes in quotes. That is no directive, so it
 * can't pass for a key, nor smuggle in lines of its own. */
static void write_type(struct buf *out, struct str type)
{
	if (type_name_length(type) == type.len && is_plain(type))
		buf_str(out, type);
	else
		json_string_encode(out, type);
}

static void write_ending(struct buf *out, const struct ending *ending,
			 const char *newline)
{
	if (ending->kind == ENDS_NORMALLY)
		return;
	buf_text(out, "#: ! ");
	if (ending->kind == ENDS_NEVER) {
		buf_text(out, NEVER_ENDS);
	} else {
		write_type(out, ending->type);
		if (ending->message.at) {
			buf_text(out, ": ");
			if (ending->message.len)
				write_text(out, ending->message);
			else
				buf_text(out, "\"\"");
		}
	}
	buf_text(out, newline);
}

/* A key of no lines would be no key. */
static bool needs_empty(struct str text, const struct ending *ending)
{
	return !text.len && ending->kind == ENDS_NORMALLY;
}

void trailer_write_key(struct buf *out, struct str text,
		       const struct ending *ending, const char *newline)
{
	if (needs_empty(text, ending))
		buf_format(out, "#: = \"\"%s", newline);
	write_output(out, text, newline);
	write_ending(out, ending, newline);
}

static void write_escaped(struct buf *out, struct str text)
{
	for (size_t i = 0; i < text.len; i++) {
		if (text.at[i] == '\n')
			buf_text(out, "\\n");
		else if (text.at[i] == '\\')
			buf_text(out, "\\\\");
		else
			buf_char(out, text.at[i]);
	}
}

static bool is_plain_option(struct str text)
{
	struct str rest = text, line;

	if (!text.len || str_ends(text, " ") || strchr("\"!", text.at[0]))
		return false;
	while (str_next_line(&rest, &line))
		if (!is_visible(line))
			return false;
	return true;
}

void trailer_write_option(struct buf *out, const struct option *option)
{
	buf_text(out, option->right ? "#: + " : "#: - ");
	if (option->kind == ENDS_NEVER) {
		buf_text(out, "!" NEVER_ENDS);
	} else if (option->kind == ENDS_RAISING) {
		buf_char(out, '!');
		write_type(out, option->text);
	} else if (is_plain_option(option->text)) {
		write_escaped(out, option->text);
	} else {
		json_string_encode(out, option->text);
	}
	buf_char(out, '\n');
}

/* --------------------------------------------------------- planning edits */

enum line_kind { LINE_OTHER, LINE_META, LINE_OUT, LINE_ENDING, LINE_SECTION };

static enum line_kind kind_of(struct str line)
{
	if (!str_starts(line, "#: ") || line.len < 4)
		return LINE_OTHER;
	switch (line.at[3]) {
	case '>': case '=':
		return LINE_OUT;
	case '!':
		return LINE_ENDING;
	case '@':
		return LINE_SECTION;
	}
	return line.at[3] >= 'a' && line.at[3] <= 'z' ? LINE_META : LINE_OTHER;
}

/* What happens to one section; lines are numbers in the old file. */
struct section_plan {
	const struct key_edit *edit;	/* NULL: nothing happens */
	bool new_out, new_ending;	/* the old lines go */
	unsigned out_before;	/* new output goes before this line; 0 none */
	unsigned ending_before;	/* after that output where it's the same line */
	struct ending ending;	/* as it is to be written */
};

struct editor {
	const struct question *q;
	struct section_plan *plans;	/* one a section */
	const char *newline;
	struct buf *out;
};

unsigned trailer_key_before(const struct question *q,
			    const struct section *s)
{
	unsigned number = q->trailer_line;
	unsigned first = s->is_default ? number : s->line + 1;
	unsigned before = first;
	struct str rest, line;

	rest = str_slice(q->file, q->trailer_at, q->file.len);
	for (; str_next_line(&rest, &line); number++) {
		enum line_kind kind = kind_of(line);

		if (number < first || !str_starts(line, "#: "))
			continue;
		if (kind != LINE_META)
			break;
		before = number + 1;
	}
	return before;
}

static bool same_type(const struct ending *old, const struct ending *new)
{
	return old->kind == new->kind &&
	       (old->kind != ENDS_RAISING || str_equal(old->type, new->type));
}

/* An old message counts where there is one; "" and none are the same. */
static bool same_ending(const struct section *s, const struct ending *new)
{
	static const struct ending normal = {.kind = ENDS_NORMALLY};
	const struct ending *old = s->has_ending ? &s->ending : &normal;

	return same_type(old, new) && (!old->message.at ||
				       str_equal(old->message, new->message));
}

struct ending trailer_ending(const struct ending *seen)
{
	struct ending ending = *seen;

	if (!str_is(seen->type, "SystemExit") || !seen->message.len)
		ending.message = STR_NONE;
	return ending;
}

static void plan_section(struct arena *arena, const struct question *q,
			 const struct key_edit *edit, struct section_plan *out)
{
	const struct section *s = &q->sections[edit->section];
	const struct key_line *last = s->key_count ?
				      &s->keys[s->key_count - 1] : NULL;
	bool has_out = edit->out.len || needs_empty(edit->out, &edit->ending);
	unsigned where = 0;

	out->edit = edit;
	out->ending = trailer_ending(&edit->ending);
	out->new_out = !str_equal(section_stdout(arena, s), edit->out) ||
		       (!last && has_out);
	out->new_ending = !same_ending(s, &edit->ending);
	if (last)
		where = s->keys[0].line;
	else
		where = s->has_ending ? s->ending_line : trailer_key_before(q, s);
	if (out->new_out && has_out)
		out->out_before = where;
	if (!out->new_ending || edit->ending.kind == ENDS_NORMALLY)
		return;
	if (s->has_ending)
		out->ending_before = s->ending_line;
	else
		out->ending_before = last && !out->new_out ? last->line + 1
							   : where;
}

/* ---------------------------------------------------------- making edits */

/* What goes before line `number`, which follows lines of this section. */
static void put_new_lines(struct editor *e, const struct section_plan *plan,
			  unsigned number)
{
	bool out = plan->out_before == number;
	bool ending = plan->ending_before == number;

	if (!plan->edit || (!out && !ending))
		return;
	/* The last line of the file may lack its end. */
	if (e->out->len && e->out->at[e->out->len - 1] != '\n')
		buf_text(e->out, e->newline);
	if (out && needs_empty(plan->edit->out, &plan->edit->ending))
		buf_format(e->out, "#: = \"\"%s", e->newline);
	if (out)
		write_output(e->out, plan->edit->out, e->newline);
	if (ending)
		write_ending(e->out, &plan->ending, e->newline);
}

static void write_verified(struct buf *out, const struct str *verified,
			   size_t count)
{
	buf_text(out, "#: verified = [");
	for (size_t i = 0; i < count; i++) {
		buf_text(out, i ? ", " : "");
		json_string_encode(out, verified[i]);
	}
	buf_text(out, "]");
}

static void put_verified(struct buf *out, struct str old_line,
			 const struct str *verified, size_t count)
{
	size_t end = old_line.len;

	write_verified(out, verified, count);
	while (end && strchr("\r\n", old_line.at[end - 1]))
		end--;
	buf_str(out, str_slice(old_line, end, old_line.len));
}

/* Below the id, which every question has. */
static void add_verified(struct editor *e, const struct str *verified,
			 size_t count)
{
	if (e->out->at[e->out->len - 1] != '\n')
		buf_text(e->out, e->newline);
	write_verified(e->out, verified, count);
	buf_text(e->out, e->newline);
}

static bool same_verified(const struct question *q, const struct str *verified,
			  size_t count)
{
	if (!verified)
		return true;	/* nothing to do */
	if (!q->has_verified || count != q->verified_count)
		return false;
	for (size_t i = 0; i < count; i++)
		if (!str_equal(verified[i], q->verified[i]))
			return false;
	return true;
}

static bool line_goes(const struct section_plan *plan, enum line_kind kind)
{
	return plan->edit && ((kind == LINE_OUT && plan->new_out) ||
			      (kind == LINE_ENDING && plan->new_ending));
}

static void edit_lines(struct editor *e, const struct str *verified,
		       size_t count)
{
	const struct question *q = e->q;
	const struct section_plan *plan = e->plans;
	bool keep_verified = same_verified(q, verified, count);
	unsigned number = q->trailer_line;
	struct str rest, line;

	rest = str_slice(q->file, q->trailer_at, q->file.len);
	for (; str_next_line(&rest, &line); number++) {
		enum line_kind kind = kind_of(line);

		put_new_lines(e, plan, number);
		plan += kind == LINE_SECTION;
		line.len = (size_t)(rest.at - line.at);	/* with its end */
		if (!keep_verified && q->has_verified &&
		    number == q->verified_line)
			put_verified(e->out, line, verified, count);
		else if (!line_goes(plan, kind))
			buf_str(e->out, line);
		if (!keep_verified && !q->has_verified && number == q->id_line)
			add_verified(e, verified, count);
	}
	put_new_lines(e, plan, number);
}

/* The edit of this line, or NULL. */
static const struct line_edit *edit_of(const struct line_edit *edits,
				       size_t count, unsigned number)
{
	for (size_t i = 0; i < count; i++)
		if (edits[i].line == number)
			return &edits[i];
	return NULL;
}

struct str trailer_edit_lines(struct arena *arena, const struct question *q,
			      const struct line_edit *edits, size_t count)
{
	FREE_BUF struct buf out = BUF_INIT;
	unsigned number = q->trailer_line;
	struct str rest, line;

	buf_str(&out, str_slice(q->file, 0, q->trailer_at));
	rest = str_slice(q->file, q->trailer_at, q->file.len);
	for (; str_next_line(&rest, &line); number++) {
		const struct line_edit *edit = edit_of(edits, count, number);
		struct str whole = {line.at, (size_t)(rest.at - line.at)};

		if (edit && edit->text.at) {
			buf_str(&out, edit->text);
			buf_str(&out, str_slice(whole, line.len -
						str_ends(line, "\r"),
						whole.len));
		} else if (!edit) {
			buf_str(&out, whole);
		}
	}
	return str_copy(arena, buf_view(&out));
}

const char *trailer_newline(const struct question *q)
{
	struct str rest, line;

	rest = str_slice(q->file, q->trailer_at, q->file.len);
	str_next_line(&rest, &line);
	if (!rest.len && !str_ends(q->file, "\n")) {
		/* A lone line without an end: the program has others. */
		rest = q->file;
		str_next_line(&rest, &line);
	}
	return str_ends(line, "\r") ? "\r\n" : "\n";
}

struct str trailer_edit(struct arena *arena, const struct question *q,
			const struct key_edit *edits, size_t count,
			const struct str *verified, size_t verified_count)
{
	FREE_BUF struct buf out = BUF_INIT;
	struct editor e = {.q = q, .newline = trailer_newline(q), .out = &out};

	e.plans = arena_array(arena, q->section_count, sizeof(*e.plans));
	for (size_t i = 0; i < count; i++)
		plan_section(arena, q, &edits[i], &e.plans[edits[i].section]);
	buf_str(&out, str_slice(q->file, 0, q->trailer_at));
	edit_lines(&e, verified, verified_count);
	return str_copy(arena, buf_view(&out));
}
