/* report_explain_step.c - one moment of a run: what is known at a step */
#include "base/scope.h"
#include "base/text.h"
#include "report_explain_parts.h"

#define AROUND 3		/* source lines before and after */
#define OUTPUT_LINES 6
#define INDENT 4

static void add_text(struct buf *out, struct arena *arena, struct str text)
{
	buf_str(out, cell_text(arena, text));
}

static void add_source(struct buf *out, struct arena *arena,
		       const struct explained *e,
		       const struct trace_step *step)
{
	unsigned from = step->line > AROUND ? step->line - AROUND : 1;

	for (unsigned i = from; i <= step->line + AROUND; i++) {
		struct str text = steps_source(e->rows, step->file, i);
		bool here = i == step->line;

		if (!text.at)
			break;
		buf_format(out, "%s%c %4u | ",
			   report_paint(e->color && here, PAINT_NOTE),
			   here ? '>' : ' ', i);
		add_text(out, arena, text);
		buf_text(out, report_paint(e->color && here, PAINT_OFF));
		buf_char(out, '\n');
	}
}

/* The first of the other names of this object, in all scopes. */
static struct str alias_of(const struct trace_step *step,
			   const struct trace_name *one)
{
	for (size_t i = 0; i < step->scope_count; i++) {
		const struct trace_scope *scope = &step->scopes[i];

		for (size_t k = 0; k < scope->count; k++)
			if (&scope->names[k] == one)
				return STR_NONE;
			else if (scope->names[k].object == one->object &&
				 !scope->names[k].owner)
				return scope->names[k].name;
	}
	return STR_NONE;
}

static void add_name(struct buf *out, struct arena *arena,
		     const struct trace_step *step,
		     const struct trace_name *one)
{
	const char *kind = trace_kind_name(one->kind);
	struct str alias = kind && one->object ? alias_of(step, one)
					       : STR_NONE;

	buf_format(out, "%*s", INDENT, "");
	add_text(out, arena, str_is(one->name, "__return__")
		 ? STR("returns") : one->name);
	buf_text(out, " = ");
	add_text(out, arena, one->value);
	if (alias.at) {
		buf_format(out, ": the same %s as ", kind);
		add_text(out, arena, alias);
	}
	buf_char(out, '\n');
}

static void add_scope(struct buf *out, struct arena *arena,
		      const struct trace_step *step,
		      const struct trace_scope *scope)
{
	size_t shown = 0;

	buf_text(out, "  in ");
	if (scope->frame && str_is(scope->function, "<module>"))
		buf_text(out, "the module being imported");
	else
		add_text(out, arena, scope->function);
	buf_text(out, ":\n");
	for (size_t i = 0; i < scope->count; i++) {
		if (scope->names[i].owner)
			continue;	/* its object shows it */
		add_name(out, arena, step, &scope->names[i]);
		shown++;
	}
	if (!shown)
		buf_format(out, "%*s(no names yet)\n", INDENT, "");
}

static void add_heading(struct buf *out, struct arena *arena,
			const struct explained *e, size_t number)
{
	static const char *const words[] = {
		[TRACE_CALL] = "begins or goes on",
		[TRACE_LINE] = "is about to run",
		[TRACE_RETURN] = "gives its value back",
		[TRACE_EXCEPTION] = "has raised ",
		[TRACE_UNCAUGHT] = "ends the program with ",
	};
	const struct trace_step *step = &e->trace->at[number - 1];

	buf_format(out, "step %zu of %zu: line %u, in ", number,
		   e->trace->count, step->line);
	add_text(out, arena, step->function);
	buf_format(out, ", %s", words[step->event]);
	if (step->event >= TRACE_EXCEPTION)
		add_text(out, arena, step->exception);
	buf_text(out, "\n\n");
}

static void add_happening(struct buf *out, struct arena *arena,
			  const struct explained *e, size_t number)
{
	struct happening h = {.arena = arena, .color = e->color};

	for (size_t i = 0; i < e->rows->count; i++)
		if (e->rows->at[i].step + 1 == number)
			happening_row(&h, e, &e->rows->at[i]);
	if (h.count)
		buf_text(out, "\nand then:\n");
	for (size_t i = 0; i < h.count; i++)
		buf_format(out, "%*s%s%.*s%s\n", INDENT, "", h.at[i].paint,
			   STR_ARG(h.at[i].text),
			   *h.at[i].paint ? "\033[0m" : "");
}

void report_explain_step(FILE *to, const struct explained *e, size_t number)
{
	const struct trace_step *step = &e->trace->at[number - 1];
	FREE_ARENA struct arena arena = ARENA_INIT;
	FREE_BUF struct buf out = BUF_INIT;

	add_heading(&out, &arena, e, number);
	add_source(&out, &arena, e, step);
	buf_text(&out, "\nnames:\n");
	for (size_t i = step->scope_count; i--;)
		add_scope(&out, &arena, step, &step->scopes[i]);
	buf_text(&out, "\nprinted so far:\n");
	report_output(&out, explain_output(e, 0, step->out), INDENT,
		      OUTPUT_LINES);
	add_happening(&out, &arena, e, number);
	report_write(to, &out);
}
