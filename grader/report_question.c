/* report_question.c - a question as a learner sees it */
#include "report_question.h"

#include "base/scope.h"
#include "base/text.h"
#include "report_format.h"

static void add_text(struct buf *out, struct str text)
{
	text_escape(out, text, TEXT_BLANKS_PLAIN);
}

static void add_program(struct buf *out, struct str program,
			const struct question_style *style)
{
	struct str line;
	unsigned number = 0;
	int in_text = 0;

	program = text_sans_bom(program);
	while (str_next_line(&program, &line)) {
		buf_format(out, "%s%4u | %s", report_paint(style->color,
							   PAINT_DIM),
			   ++number, report_paint(style->color, PAINT_OFF));
		report_python_line(out, line, &in_text, style->color);
		buf_char(out, '\n');
	}
}

static void add_indented(struct buf *out, struct str text)
{
	struct str line;

	while (str_next_line(&text, &line)) {
		buf_text(out, "    ");
		add_text(out, line);
		buf_char(out, '\n');
	}
}

void report_question_program(struct buf *out, const struct question *q,
			     const struct question_style *style)
{
	if (q->file_count)
		buf_text(out, "main.py:\n");
	add_program(out, q->program, style);
	for (size_t i = 0; i < q->file_count; i++) {
		buf_char(out, '\n');
		add_text(out, q->files[i].name);
		buf_text(out, ":\n");
		add_program(out, q->files[i].text, style);
	}
	if (!q->input.len)
		return;
	buf_text(out, "\nIt reads:\n");
	add_indented(out, q->input);
}

void report_question_stem(struct buf *out, const struct question *q)
{
	add_text(out, q->stem);
	if (q->section_count > 1)
		buf_text(out, " (the newest Python)");
	buf_char(out, '\n');
}

/* ------------------------------------------------------------ the options */

/* What it says where it is no output; NULL for an output. */
static const char *words_of(const struct option *option)
{
	if (option->kind == ENDS_NEVER)
		return "It never ends.";
	if (option->kind == ENDS_RAISING)
		return "It raises ";
	return option->text.len ? NULL : "It prints nothing.";
}

static void add_option(struct buf *out, const struct option *option,
		       size_t place, const struct question_style *style)
{
	struct str rest = option->text, line;
	const char *words = words_of(option);
	char letter = (char)('A' + place % 26);
	bool chosen = style->chosen == letter, first = true;
	char mark = style->marks ? (option->right ? '+' : '-') :
		    chosen ? '>' : ' ';

	buf_format(out, "%c %s%c.%s ", mark,
		   report_paint(style->color, PAINT_PLACE), letter,
		   report_paint(style->color, PAINT_OFF));
	if (words) {
		buf_text(out, words);
		if (option->kind == ENDS_RAISING) {
			add_text(out, option->text);
			buf_char(out, '.');
		}
		buf_char(out, '\n');
		return;
	}
	for (; str_next_line(&rest, &line); first = false) {
		buf_text(out, first ? "" : "     ");
		add_text(out, line);
		buf_char(out, '\n');
	}
}

void report_question_options(struct buf *out, const struct section *options,
			     const struct question_style *style)
{
	for (size_t i = 0; i < options->option_count; i++)
		add_option(out, &options->options[style->order
						  ? style->order[i] : i],
			   i, style);
}

void report_question_option_line(struct buf *out, const struct option *option)
{
	const char *words = words_of(option);

	if (!words) {
		report_one_line(out, option->text);
		return;
	}
	buf_text(out, words);
	if (option->kind == ENDS_RAISING)
		add_text(out, option->text);
}

/* ------------------------------------------------------------- the answer */

static void add_spec(struct buf *out, const struct version_spec *spec)
{
	static const char *const sign[] = {
		[V_GE] = ">=", [V_GT] = ">", [V_LE] = "<=", [V_LT] = "<",
		[V_EQ] = "==", [V_NE] = "!=",
	};

	for (unsigned i = 0; i < spec->count; i++)
		buf_format(out, "%s%s3.%u", i ? "," : "",
			   sign[spec->clause[i].op], spec->clause[i].minor);
}

static void add_key(struct buf *out, const struct section *section)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct str text = section_stdout(&arena, section);

	buf_text(out, "\nIt prints");
	if (!section->is_default) {
		buf_text(out, ", on Python ");
		add_spec(out, &section->spec);
	}
	buf_text(out, text.len ? ":\n" : " nothing.\n");
	add_indented(out, text);
	if (!section->has_ending)
		return;
	buf_text(out, "It ");
	report_ending(out, &section->ending);
	buf_text(out, ".\n");
}

void report_question_answer(struct buf *out, const struct question *q)
{
	bool any = false;

	for (size_t i = 0; i < q->section_count; i++) {
		if (!section_has_key(&q->sections[i]))
			continue;
		add_key(out, &q->sections[i]);
		any = true;
	}
	if (!any)
		buf_text(out, "\nThere is no key yet.\n");
	if (!q->explanation.len)
		return;
	buf_char(out, '\n');
	add_text(out, q->explanation);
	buf_char(out, '\n');
}
