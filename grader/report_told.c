/* report_told.c - what is told of one question, on all its Pythons at once */
#include "base/scope.h"
#include "base/text.h"
#include "report_format.h"

/* An option can fail where the key holds. */
static bool key_fails(const struct verdict *v)
{
	return v->result == CHECK_WRONG &&
	       (v->key_differs ||
		(v->expected.at && !compare_ending(&v->expected_ending,
						   &v->actual_ending)));
}

void report_keep(struct report *report, const struct verdict *v,
		 struct str details, struct str causes)
{
	struct arena *kept = &report->kept;

	if (report->verdict_count == MATRIX_PYTHONS)
		return;
	report->verdicts[report->verdict_count++] = (struct told_verdict){
		.result = v->result, .line = v->line, .minor = v->minor,
		.ours = v->ours, .key_fails = key_fails(v),
		.why = str_copy(kept, v->why),
		.details = str_copy(kept, details),
		.causes = str_copy(kept, causes),
	};
}

/* "path:12: id: WHY (Python 3.9 to 3.11)" */
static void add_headline(struct buf *out, const struct report *report,
			 const struct told_verdict *told, uint64_t minors)
{
	static const char *const before[CHECK_RESULT_COUNT] = {
		[CHECK_TRUE] = "true", [CHECK_SKIPPED] = "skipped: ",
	};

	report_place(out, report, report->question->path, told->line,
		  report->question->id);
	if (before[told->result] && !told->ours)
		buf_text(out, before[told->result]);
	text_escape(out, told->why, TEXT_BLANKS_PLAIN);
	if (minors) {
		buf_text(out, " (Python ");
		report_pythons(out, minors);
		buf_char(out, ')');
	}
	buf_char(out, '\n');
}

/* The same trouble can befall every question: tell it once. */
static bool is_known_trouble(struct report *report, const struct told_verdict *v)
{
	if (!v->ours)
		return false;
	if (report->trouble.at && str_equal(report->trouble, v->why)) {
		report->trouble_more++;
		return true;
	}
	report->trouble = str_copy(&report->arena, v->why);
	return false;
}

static uint64_t bit_of(const struct told_verdict *told)
{
	return told->minor ? (uint64_t)1 << (told->minor & 63) : 0;
}

static bool same_words(const struct told_verdict *a,
		       const struct told_verdict *b)
{
	return a->result == b->result && a->line == b->line &&
	       a->ours == b->ours && a->key_fails == b->key_fails &&
	       str_equal(a->why, b->why);
}

/* Verdict `first` and those behind it that say the same, in one; what it
 * looks like is shown once for each kind of result. */
static void add_verdicts(struct buf *out, struct report *report,
			 size_t first, bool details)
{
	const struct told_verdict *told = &report->verdicts[first];
	FREE_BUF struct buf causes = BUF_INIT;
	uint64_t minors = 0;

	for (size_t i = 0; i < report->verdict_count; i++) {
		if (!same_words(told, &report->verdicts[i]))
			continue;
		if (i < first)
			return;
		minors |= bit_of(&report->verdicts[i]);
		buf_str(&causes, report->verdicts[i].causes);
	}
	if (is_known_trouble(report, told))
		return;
	add_headline(out, report, told, minors);
	if (details)
		buf_str(out, told->details);
	buf_str(out, buf_view(&causes));
}

static bool is_quiet(const struct report *report,
		     const struct told_verdict *told)
{
	return !report->options.verbose && !told->ours &&
	       (told->result == CHECK_TRUE || told->result == CHECK_SKIPPED);
}

static void add_matrix(struct buf *out, struct report *report)
{
	report_matrix(out, report->question, report->rows, report->row_count);
}

/* The key can't hold on all: one headline for those on which it fails. */
static void add_failing_key(struct buf *out, struct report *report)
{
	const struct told_verdict *first = &report->verdicts[0];
	FREE_BUF struct buf why = BUF_INIT;
	struct told_verdict told;
	uint64_t failing = 0;

	for (size_t i = report->verdict_count; i--;) {
		if (!report->verdicts[i].key_fails)
			continue;
		first = &report->verdicts[i];
		failing |= bit_of(first);
	}
	buf_text(&why, "the key fails on Python ");
	report_pythons(&why, failing);
	buf_text(&why, ": the program ");
	add_matrix(&why, report);
	told = *first;
	told.why = buf_view(&why);
	add_headline(out, report, &told, 0);
	buf_str(out, first->details);
	report->bad_versions = true;
}

/* For the summary: true, or wrong in another way, and yet no one answer. */
static void keep_matrix(struct report *report)
{
	struct arena *arena = &report->arena;
	struct told_matrix *told = arena_new(arena, struct told_matrix);
	FREE_BUF struct buf text = BUF_INIT;

	add_matrix(&text, report);
	*told = (struct told_matrix){
		.path = report->question->path, .id = report->question->id,
		.text = str_copy(arena, buf_view(&text)),
	};
	*report->matrices_end = told;
	report->matrices_end = &told->next;
}

void report_told(struct report *report)
{
	unsigned group[MATRIX_PYTHONS], shown = 0;
	bool differ = matrix_group(report->question, report->rows,
				   report->row_count, group) > 1;
	bool key = false;
	FREE_BUF struct buf out = BUF_INIT;

	for (size_t i = 0; differ && i < report->verdict_count; i++)
		key |= report->verdicts[i].key_fails;
	if (key)
		add_failing_key(&out, report);
	else if (differ)
		keep_matrix(report);
	for (size_t i = 0; i < report->verdict_count; i++) {
		const struct told_verdict *told = &report->verdicts[i];

		if (key && told->key_fails) {
			buf_str(&out, told->causes);
		} else if (!is_quiet(report, told) || told->causes.len) {
			add_verdicts(&out, report, i,
				     !(shown >> told->result & 1));
			shown |= 1u << told->result;
		}
	}
	report_write(report->sink->to, &out);
}

void report_told_matrices(struct buf *out, const struct report *report)
{
	if (report->matrices)
		buf_text(out, "the answer depends on the Python:\n");
	for (const struct told_matrix *m = report->matrices; m; m = m->next) {
		buf_text(out, "    ");
		report_place(out, report, m->path, 0, m->id);
		buf_str(out, m->text);
		buf_char(out, '\n');
	}
}
