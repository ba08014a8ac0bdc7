/* trace_steps.c - what each line did, row by row */
#include <string.h>

#include "base/scope.h"
#include "base/text.h"
#include "trace_steps.h"

struct place {			/* a function that is running */
	unsigned frame, line, nth;
	struct str function, file;
};

struct building {
	struct arena *arena;
	const struct trace *trace;
	struct place *stack;
	size_t depth, room;
	struct str passing;	/* the exception that was told last */
	struct step_rows *out;
};

struct str steps_source(const struct step_rows *rows, struct str file,
			unsigned line)
{
	const struct question *q = rows->question;
	struct str text = STR_NONE, found = STR_NONE;

	if (!file.at)
		return line && line <= rows->line_count ?
		       rows->lines[line - 1] : STR_NONE;
	for (size_t i = 0; i < q->file_count; i++)
		if (str_equal(q->files[i].name, file))
			text = q->files[i].text;
	while (line && str_next_line(&text, &found))
		line--;
	return line ? STR_NONE : found;
}

static void index_lines(struct arena *arena, struct step_rows *rows)
{
	struct str text = text_sans_bom(rows->question->program), line;

	while (str_next_line(&text, &line)) {
		rows->lines = arena_grow(arena, rows->lines, rows->line_count,
					 sizeof(line));
		rows->lines[rows->line_count++] = line;
	}
}

static struct str source_of(const struct building *b,
			    const struct trace_step *step)
{
	return str_trim(steps_source(b->out, step->file, step->line));
}

/* ---------------------------------------------------------------- the calls */

/* Is it one of these words at the start of the line? */
static bool starts_with(struct str source, const char *word)
{
	size_t len = strlen(word);

	return str_starts(source, word) && source.len > len &&
	       strchr(" \t(:", source.at[len]);
}

static bool is_class_body(const struct building *b,
			  const struct trace_step *step)
{
	struct trace_step at = *step;
	struct str source = source_of(b, &at);

	while (str_starts(source, "@")) {	/* its decorators */
		at.line++;
		source = source_of(b, &at);
	}
	return starts_with(source, "class");
}

/* Does the frame of step `at` begin or go on behind it? */
static bool is_called(const struct building *b, size_t from, size_t to,
		      unsigned frame)
{
	for (size_t i = from; i < to; i++)
		if (b->trace->at[i].event == TRACE_CALL &&
		    b->trace->at[i].frame == frame)
			return true;
	return false;
}

/* How the caller calls an object that was handed over; else NULL. */
static const struct trace_name *callers_name(const struct trace_step *step,
					     const struct trace_name *arg)
{
	for (size_t i = step->scope_count; i--;) {
		const struct trace_scope *scope = &step->scopes[i];

		for (size_t k = 0; k < scope->count; k++)
			if (scope->frame != step->frame &&
			    !scope->names[k].owner &&
			    scope->names[k].object == arg->object)
				return &scope->names[k];
	}
	return NULL;
}

static void add_argument(struct buf *out, const struct trace_step *step,
			 const struct trace_name *arg)
{
	const struct trace_name *known = !arg->object ||
		!trace_kind_name(arg->kind) ? NULL : callers_name(step, arg);

	buf_str(out, arg->name);
	buf_char(out, '=');
	buf_str(out, known && arg->kind == TRACE_INSTANCE ? known->name :
		arg->value);
	if (known && arg->kind != TRACE_INSTANCE &&
	    !str_equal(known->name, arg->name)) {
		buf_format(out, " (the %s ", trace_kind_name(arg->kind));
		buf_str(out, known->name);
		buf_char(out, ')');
	}
}

/* And none of the names that a closure brings along. */
static bool is_argument(const struct trace_step *step,
			const struct trace_name *one)
{
	for (size_t i = 0; i < step->argument_count; i++)
		if (str_equal(step->arguments[i], one->name))
			return true;
	return !step->has_arguments;
}

/* "calls f(x=1)" */
static struct str told_call(struct building *b, size_t at)
{
	const struct trace_step *step = &b->trace->at[at];
	const struct trace_scope *scope = trace_scope(step, step->frame);
	FREE_BUF struct buf out = BUF_INIT;
	size_t count = 0;

	if (is_called(b, 0, at, step->frame))
		return str_format(b->arena, "goes on in %.*s",
				  STR_ARG(step->function));
	if (str_is(step->function, "<module>"))
		return str_format(b->arena, "runs %.*s",
				  STR_ARG(step->file));
	if (is_class_body(b, step))
		return str_format(b->arena, "runs the body of class %.*s",
				  STR_ARG(step->function));
	buf_text(&out, "calls ");
	buf_str(&out, step->function);
	buf_char(&out, '(');
	for (size_t i = 0; scope && i < scope->count; i++) {
		const struct trace_name *arg = &scope->names[i];

		if (arg->owner || str_starts(arg->name, "__") ||
		    str_starts(arg->name, ".") || !is_argument(step, arg))
			continue;
		buf_text(&out, count++ ? ", " : "");
		add_argument(&out, step, arg);
	}
	buf_char(&out, ')');
	return str_copy(b->arena, buf_view(&out));
}

/* "returns 2", "yields 2"; STR_NONE for what nobody asks for. */
static struct str told_return(struct building *b, size_t at)
{
	const struct trace_step *step = &b->trace->at[at];
	const struct trace_name *value = trace_name(
		trace_scope(step, step->frame), STR("__return__"));
	bool yields = is_called(b, at, b->trace->count, step->frame);

	if (!value || str_is(step->function, "<module>") ||
	    str_is(step->function, "__init__"))
		return STR_NONE;
	/* A class body returns, too. */
	for (size_t i = 0; i < at; i++)
		if (b->trace->at[i].event == TRACE_CALL &&
		    b->trace->at[i].frame == step->frame &&
		    is_class_body(b, &b->trace->at[i]))
			return STR_NONE;
	if (!yields && !str_is(value->value, "None")) {
		struct str source = source_of(b, step);

		yields = str_find(source, STR("yield")) < source.len;
	}
	return str_format(b->arena, "%s %.*s", yields ? "yields" : "returns",
			  STR_ARG(value->value));
}

static struct str told_exception(struct building *b, size_t at)
{
	struct str text = b->trace->at[at].exception;
	bool again = b->passing.at && str_equal(text, b->passing);

	b->passing = text;
	if (again)
		text = str_slice(text, 0, str_find(text, STR(":")));
	return str_format(b->arena, again ? "the %.*s comes up to here"
					  : "raises %.*s", STR_ARG(text));
}

/* ---------------------------------------------------------------- the stack */

static unsigned count_open(const struct building *b, struct str function)
{
	unsigned count = 0;

	if (str_is(function, "<module>"))
		return 0;	/* of another file each */
	for (size_t i = 0; i < b->depth; i++)
		count += str_equal(b->stack[i].function, function);
	return count;
}

/* Makes the frame of the step the innermost one. */
static void enter(struct building *b, const struct trace_step *step)
{
	size_t at = b->depth;

	while (at && b->stack[at - 1].frame != step->frame)
		at--;
	if (!at || step->event == TRACE_CALL) {
		unsigned nth = count_open(b, step->function) + 1;

		if (b->depth == b->room) {
			b->stack = arena_grow(b->arena, b->stack, b->room,
					      sizeof(*b->stack));
			b->room++;
		}
		b->stack[b->depth++] = (struct place){
			.frame = step->frame, .function = step->function,
			.nth = nth,
		};
		at = b->depth;
	}
	b->depth = at;
	b->stack[at - 1].line = step->line;
	b->stack[at - 1].file = step->file;
}

/* ----------------------------------------------------------------- the rows */

static void tell(struct building *b, struct step_row *row, struct str text)
{
	if (!text.at)
		return;
	row->told = arena_grow(b->arena, row->told, row->told_count,
			       sizeof(*row->told));
	row->told[row->told_count++] = text;
}

/* What the next step says that this row did. */
static void tell_next(struct building *b, struct step_row *row, size_t next)
{
	const struct trace_step *step = &b->trace->at[next];
	bool same = step->frame == row->frame;

	switch (step->event) {
	case TRACE_CALL:
		tell(b, row, told_call(b, next));
		break;
	case TRACE_RETURN:
		if (same)
			tell(b, row, told_return(b, next));
		break;
	case TRACE_EXCEPTION:
		if (same)
			tell(b, row, told_exception(b, next));
		break;
	case TRACE_UNCAUGHT:
		if (!b->passing.at)
			tell(b, row, told_exception(b, next));
		break;
	case TRACE_LINE:
		b->passing = STR_NONE;
		break;
	}
}

static void add_row(struct building *b, size_t at, bool back)
{
	const struct place *place = &b->stack[b->depth - 1];
	const struct trace_step *step = &b->trace->at[at];
	bool last = at + 1 == b->trace->count;
	struct step_row row = {
		.step = at, .end = last ? at : at + 1, .back = back,
		.line = place->line, .file = place->file,
		.function = place->function, .frame = place->frame,
		.nth = place->nth,
		.out_from = step->out, .out_to = step->out,
	};

	if (!last) {
		row.changes = steps_diff(b->arena, step, step + 1, row.frame);
		row.out_to = step[1].out;
		tell_next(b, &row, at + 1);
	}
	/* What does nothing behind a call is no row, nor is the head of a
	 * class body that the row before has told of. */
	if (!row.changes.count && !row.told_count &&
	    row.out_from == row.out_to && (back || is_class_body(b, step)))
		return;
	b->out->at = arena_grow(b->arena, b->out->at, b->out->count,
				sizeof(row));
	b->out->at[b->out->count++] = row;
}

static size_t indent_of(struct str source)
{
	size_t indent = 0;

	while (indent < source.len &&
	       (source.at[indent] == ' ' || source.at[indent] == '\t'))
		indent++;
	return indent;
}

static const struct step_row *next_in_frame(const struct step_rows *rows,
					    size_t at)
{
	for (size_t i = at + 1; i < rows->count; i++)
		if (rows->at[i].frame == rows->at[at].frame)
			return &rows->at[i];
	return NULL;
}

/* Does the line `to` stand in the block that `from` is the head of? */
static bool is_in_block(const struct building *b, const struct step_row *from,
			const struct step_row *to)
{
	size_t indent = indent_of(steps_source(b->out, from->file, from->line));

	if (to->line <= from->line)
		return false;
	for (unsigned line = from->line + 1;
	     line <= to->line && line <= b->out->line_count; line++) {
		struct str source = steps_source(b->out, from->file, line);

		if (str_trim(source).len && str_trim(source).at[0] != '#' &&
		    indent_of(source) <= indent)
			return false;	/* an else, or what comes after */
	}
	return true;
}

static const struct head {
	const char *word, *inside, *outside;
} heads[] = {
	{"for", NULL, "the loop ends"},
	{"while", "true", "false: the loop ends"},
	{"if", "true", "false"},
	{"elif", "true", "false"},
};

/* A head of a block does nothing that is seen but where it leads to. */
static void tell_branch(struct building *b, size_t at)
{
	struct step_row *row = &b->out->at[at];
	const struct step_row *next = next_in_frame(b->out, at);
	struct str source = str_trim(steps_source(b->out, row->file,
						  row->line));

	if (row->changes.count || row->told_count ||
	    row->back || !str_ends(source, ":") ||
	    (!next && b->trace->at[row->end].event != TRACE_RETURN))
		return;
	for (size_t i = 0; i < sizeof(heads) / sizeof(heads[0]); i++) {
		const char *word = next && is_in_block(b, row, next) ?
				   heads[i].inside : heads[i].outside;

		if (starts_with(source, heads[i].word) && word)
			tell(b, row, str_of(word));
	}
}

void steps_build(struct arena *arena, const struct trace *trace,
		 const struct question *q, struct step_rows *out)
{
	struct building b = {
		.arena = arena, .trace = trace, .out = out,
	};

	*out = (struct step_rows){.question = q};
	index_lines(arena, out);
	for (size_t i = 0; i < trace->count; i++) {
		const struct trace_step *step = &trace->at[i];

		if (step->event == TRACE_UNCAUGHT)
			continue;
		enter(&b, step);
		if (step->event == TRACE_LINE)
			add_row(&b, i, false);
		if (step->event != TRACE_RETURN)
			continue;
		if (--b.depth)
			add_row(&b, i, true);
	}
	for (size_t i = 0; i < out->count; i++)
		tell_branch(&b, i);
}
