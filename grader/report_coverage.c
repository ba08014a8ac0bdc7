/* report_coverage.c - coverage as tables, and as rows of JSON */
#include "report_coverage.h"

#include "base/json_write.h"
#include "base/scope.h"
#include "report_format.h"

static const char *plural(size_t count)
{
	return count == 1 ? "" : "s";
}

/* ------------------------------------------------------------------- tables */

static unsigned percent(size_t part, size_t whole)
{
	return whole ? (unsigned)((200 * part + whole) / (2 * whole)) : 0;
}

static void section_lines(FILE *to, const struct coverage_exam *e)
{
	fprintf(to, "\n  %-9s %6s %6s %9s %6s  %s\n", "SECTION", "ITEMS",
		"WEIGHT", "QUESTIONS", "SHARE", "TITLE");
	for (size_t i = 0; i < e->section_count; i++) {
		const struct exam_section *s = e->sections[i].section;
		const struct coverage_sum *sum = &e->sections[i].sum;

		fprintf(to, "  %-9s %6u %4u %% %9zu %4u %%  %s\n", s->id.at,
			s->items, s->weight_percent, sum->questions,
			percent(sum->questions, e->sum.questions),
			s->title.at);
	}
}

static void row_line(FILE *to, const struct coverage_row *row)
{
	const size_t *by = row->sum.by_difficulty;
	char levels[64], gap[16] = "-";

	snprintf(levels, sizeof(levels), "%zu/%zu/%zu", by[1], by[2], by[3]);
	if (row->gap > 0)
		snprintf(gap, sizeof(gap), "%.1f", row->gap);
	fprintf(to, "  %-9s %5s %6.1f %9zu %9s %5zu  %-6s  %s%s\n",
		row->objective->id.at, gap, row->sum.wanted,
		row->sum.questions, levels, row->also,
		print_fit_name(row->objective->fit), row->objective->title.at,
		row->objective->seed_only ? " (not in the outline)" : "");
}

static void exam_tables(FILE *to, const struct coverage_exam *e)
{
	fprintf(to, "%s: %zu question%s for an exam of %u items\n",
		e->exam->code.at, e->sum.questions,
		plural(e->sum.questions), e->exam->items);
	section_lines(to, e);
	fprintf(to, "\n  %-9s %5s %6s %9s %9s %5s  %-6s  %s\n", "OBJECTIVE",
		"GAP", "WANTED", "QUESTIONS", "LEVELS", "ALSO", "FIT",
		"TITLE");
	for (size_t i = 0; i < e->row_count; i++)
		row_line(to, &e->rows[i]);
}

void report_coverage_human(FILE *to, const struct coverage *coverage)
{
	for (size_t i = 0; i < coverage->count; i++) {
		if (i)
			fputc('\n', to);
		exam_tables(to, &coverage->exams[i]);
	}
	if (coverage->drafts + coverage->strays)
		fputc('\n', to);
	if (coverage->drafts)
		fprintf(to, "%zu draft%s not counted\n", coverage->drafts,
			plural(coverage->drafts));
	if (coverage->strays)
		fprintf(to, "%zu question%s not counted: no objective of the "
			"syllabus comes first there\n", coverage->strays,
			plural(coverage->strays));
}

/* --------------------------------------------------------------------- JSON */

static void open_row(struct report_list *list, struct buf *out,
		     const char *kind, struct str id, struct str title)
{
	report_list_item(list);
	json_open(out, NULL, '{');
	json_text(out, "kind", str_of(kind));
	json_text(out, "id", id);
	json_text(out, "title", title);
}

static void close_row(struct report_list *list, struct buf *out,
		      const struct coverage_sum *sum)
{
	json_number(out, "questions", (long long)sum->questions);
	json_open(out, "by_difficulty", '{');
	json_number(out, "1", (long long)sum->by_difficulty[1]);
	json_number(out, "2", (long long)sum->by_difficulty[2]);
	json_number(out, "3", (long long)sum->by_difficulty[3]);
	json_number(out, "none", (long long)sum->by_difficulty[0]);
	json_close(out, '}');
	json_real(out, "wanted", sum->wanted);
	json_close(out, '}');
	report_write(list->to, out);
}

static void json_section(struct report_list *list,
			 const struct coverage_exam *e,
			 const struct coverage_section *s)
{
	FREE_BUF struct buf out = BUF_INIT;

	open_row(list, &out, "section", s->section->id, s->section->title);
	json_text(&out, "exam", e->exam->id);
	json_number(&out, "items", s->section->items);
	json_number(&out, "weight_percent", s->section->weight_percent);
	close_row(list, &out, &s->sum);
}

static void json_row(struct report_list *list, const struct coverage_exam *e,
		     const struct coverage_row *row)
{
	FREE_BUF struct buf out = BUF_INIT;

	open_row(list, &out, "objective", row->objective->id,
		 row->objective->title);
	json_text(&out, "exam", e->exam->id);
	json_text(&out, "print_fit",
		  str_of(print_fit_name(row->objective->fit)));
	json_bool(&out, "seed_only", row->objective->seed_only);
	json_number(&out, "also", (long long)row->also);
	json_real(&out, "gap", row->gap);
	close_row(list, &out, &row->sum);
}

void report_coverage_json(struct report_list *list,
			  const struct coverage *coverage)
{
	for (size_t i = 0; i < coverage->count; i++) {
		const struct coverage_exam *e = &coverage->exams[i];
		FREE_BUF struct buf out = BUF_INIT;

		open_row(list, &out, "exam", e->exam->id, e->exam->name);
		json_text(&out, "code", e->exam->code);
		json_number(&out, "items", e->exam->items);
		close_row(list, &out, &e->sum);
		for (size_t k = 0; k < e->section_count; k++)
			json_section(list, e, &e->sections[k]);
		for (size_t k = 0; k < e->row_count; k++)
			json_row(list, e, &e->rows[k]);
	}
	report_list_end(list);
}
