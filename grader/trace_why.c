/* trace_why.c - where what a line printed comes from */
#include <ctype.h>
#include <string.h>

#include "trace_steps.h"

const struct step_row *steps_printing(const struct step_rows *rows,
				      size_t offset)
{
	for (size_t i = 0; i < rows->count; i++)
		if (rows->at[i].out_from <= offset &&
		    offset < rows->at[i].out_to)
			return &rows->at[i];
	return NULL;
}

/* ------------------------------------------------------ the names of a line */

/* A line being read: names stand outside of strings, and between the braces
 * of an f-string. */
struct reading {
	struct str text;
	size_t at;
	char quote;		/* of the string that we are in; 0: none */
	bool formatted;		/* an f-string */
	unsigned braces;
};

static bool in_name(char c)
{
	return isalnum((unsigned char)c) || c == '_' || (c & 0x80);
}

static bool in_text(const struct reading *r)
{
	return r->quote && !(r->formatted && r->braces);
}

static void read_char(struct reading *r)
{
	char c = r->text.at[r->at++];

	if (!r->quote && (c == '"' || c == '\'')) {
		char before = r->at > 1 ? r->text.at[r->at - 2] : ' ';

		r->quote = c;
		r->formatted = (before | 0x20) == 'f';
		r->braces = 0;
	} else if (r->quote && c == r->quote) {
		r->quote = '\0';
	} else if (r->quote && c == '\\') {
		r->at++;
	} else if (r->quote && c == '{') {
		r->braces++;
	} else if (r->quote && c == '}' && r->braces) {
		r->braces--;
	}
}

/* The next name with its attributes, as in p.x; false at the end. */
static bool next_name(struct reading *r, struct str *out)
{
	while (r->at < r->text.len) {
		size_t from = r->at;

		if (!r->quote && r->text.at[from] == '#')
			return false;
		while (r->at < r->text.len && in_name(r->text.at[r->at]))
			r->at++;
		if (r->at == from) {
			read_char(r);
			continue;
		}
		while (r->at + 1 < r->text.len && r->text.at[r->at] == '.' &&
		       in_name(r->text.at[r->at + 1]))
			for (r->at++; r->at < r->text.len &&
			     in_name(r->text.at[r->at]); r->at++)
				;
		*out = str_slice(r->text, from, r->at - from);
		if (!in_text(r) && !isdigit((unsigned char)*out->at))
			return true;
	}
	return false;
}

/* p.x itself, or p when the object has no such attribute. */
static const struct trace_name *find_name(const struct trace_step *step,
					  unsigned frame, struct str name)
{
	const struct trace_scope *scopes[] = {
		trace_scope(step, frame), trace_scope(step, 0),
	};

	for (; name.len; name.len--) {
		if (name.at[name.len - 1] == '.')
			continue;
		for (size_t i = 0; i < 2; i++) {
			const struct trace_name *found = trace_name(scopes[i],
								    name);

			if (found)
				return found;
		}
		while (name.len && name.at[name.len - 1] != '.')
			name.len--;
		if (!name.len)
			break;
	}
	return NULL;
}

/* ------------------------------------------------------------- their origin */

/* The row before `row` that gave the name this value. */
static const struct step_row *since(const struct trace *trace,
				    const struct step_rows *rows,
				    const struct step_row *row,
				    const struct trace_name *name)
{
	for (const struct step_row *r = row; r-- > rows->at;) {
		const struct trace_name *before, *after;

		before = find_name(&trace->at[r->step], row->frame,
				   name->name);
		after = find_name(&trace->at[r->end], row->frame, name->name);
		if (!after || !str_equal(after->name, name->name))
			continue;
		if (!before || !str_equal(before->name, name->name) ||
		    before->object != after->object ||
		    !str_equal(before->value, after->value))
			return r;
	}
	return NULL;
}

static bool changes_object(const struct trace_step *before,
			   const struct trace_step *after, unsigned object)
{
	for (size_t i = 0; i < after->scope_count; i++) {
		const struct trace_scope *scope = &after->scopes[i];
		const struct trace_scope *old = trace_scope(before,
							    scope->frame);

		for (size_t k = 0; k < scope->count; k++) {
			const struct trace_name *now = &scope->names[k], *was;

			if (now->object != object || now->owner)
				continue;
			was = trace_name(old, now->name);
			if (was && was->object == object &&
			    !str_equal(was->value, now->value))
				return true;
			if (old && !was && !str_starts(now->name, "__"))
				return true;
		}
	}
	return false;
}

const struct step_row *steps_last_change(const struct trace *trace,
					 const struct step_rows *rows,
					 const struct step_row *row,
					 unsigned object)
{
	for (const struct step_row *r = row; object && r-- > rows->at;)
		if (changes_object(&trace->at[r->step], &trace->at[r->end],
				   object))
			return r;
	return NULL;
}

static bool is_told(const struct step_origins *origins,
		    const struct trace_name *name)
{
	for (size_t i = 0; i < origins->count; i++)
		if (origins->at[i].name == name)
			return true;
	return name->kind == TRACE_FUNCTION || name->kind == TRACE_CLASS ||
	       str_starts(name->value, "module ");
}

struct step_origins steps_origins(struct arena *arena,
				  const struct trace *trace,
				  const struct step_rows *rows,
				  const struct step_row *row,
				  struct str source)
{
	struct reading reading = {.text = source};
	struct step_origins out = {0};
	struct str name;

	while (next_name(&reading, &name)) {
		const struct trace_name *found = find_name(
			&trace->at[row->step], row->frame, name);

		if (!found || is_told(&out, found))
			continue;
		out.at = arena_grow(arena, out.at, out.count,
				    sizeof(*out.at));
		out.at[out.count++] = (struct step_origin){
			found, since(trace, rows, row, found),
		};
	}
	return out;
}
