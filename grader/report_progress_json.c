/* report_progress_json.c - what a learner has come to, for programs */
#include "base/json_write.h"
#include "base/scope.h"
#include "report_format.h"
#include "report_progress.h"

static void add_day(struct buf *out, const char *name, int64_t day)
{
	FREE_BUF struct buf text = BUF_INIT;

	report_day(&text, day);
	json_text(out, name, buf_view(&text));
}

static void add_days(struct buf *out, const struct progress *p)
{
	json_open(out, "days", '[');
	for (size_t i = 0; i < PROGRESS_WEEKS * 7; i++) {
		if (!p->days[i].answers)
			continue;
		json_open(out, NULL, '{');
		add_day(out, "day", p->days[i].day);
		json_number(out, "answers", p->days[i].answers);
		json_number(out, "right", p->days[i].right);
		json_close(out, '}');
	}
	json_close(out, ']');
	json_open(out, "due_by_day", '[');
	for (size_t i = 0; i < PROGRESS_AHEAD; i++)
		json_number(out, NULL, p->ahead[i]);
	json_close(out, ']');
}

static void add_parts(struct buf *out, const struct progress *p)
{
	json_open(out, "parts", '[');
	for (size_t i = 0; i < p->part_count; i++) {
		const struct progress_part *part = &p->parts[i];

		json_open(out, NULL, '{');
		json_text(out, "id", part->id);
		json_text(out, "kind", part->is_section ? STR("section")
							: STR("objective"));
		json_number(out, "questions", (long long)part->questions);
		json_number(out, "seen", (long long)part->seen);
		json_number(out, "asked", part->asked);
		json_number(out, "right", part->right);
		json_real(out, "recall", part->recall);
		json_close(out, '}');
	}
	json_close(out, ']');
}

static void add_beliefs(struct buf *out, const struct progress *p)
{
	json_open(out, "beliefs", '[');
	for (size_t i = 0; i < p->belief_count; i++) {
		const struct progress_belief *b = &p->beliefs[i];

		json_open(out, NULL, '{');
		json_text(out, "name", b->name);
		json_number(out, "at_stake", b->at_stake);
		json_number(out, "misses", b->misses);
		json_bool(out, "held", b->held);
		json_close(out, '}');
	}
	json_close(out, ']');
}

static void add_ready(struct buf *out, const struct progress *p)
{
	json_open(out, "readiness", '[');
	for (size_t i = 0; i < p->ready_count; i++) {
		const struct readiness *r = &p->ready[i];

		json_open(out, NULL, '{');
		json_text(out, "exam", r->exam->id);
		json_number(out, "first_answers", (long long)r->first_answers);
		json_bool(out, "enough", r->enough);
		json_real(out, "expected", r->expected);
		json_real(out, "low", r->low);
		json_real(out, "high", r->high);
		json_real(out, "pass_chance", r->pass_chance);
		json_bool(out, "passed", r->passed);
		json_close(out, '}');
	}
	json_close(out, ']');
}

void report_progress_json(FILE *to, const struct progress *p)
{
	FREE_BUF struct buf out = BUF_INIT;

	json_open(&out, NULL, '{');
	json_number(&out, "at_ms", p->now_ms);
	json_number(&out, "due", (long long)p->due);
	json_number(&out, "beliefs_due", (long long)p->beliefs_due);
	json_number(&out, "questions", (long long)p->questions);
	json_number(&out, "seen", (long long)p->seen);
	json_number(&out, "answers", (long long)p->answers);
	json_number(&out, "right", (long long)p->right);
	json_number(&out, "reviews", (long long)p->reviews);
	json_number(&out, "remembered", (long long)p->remembered);
	json_real(&out, "recall", p->recall);
	json_number(&out, "streak", p->streak);
	json_number(&out, "best_streak", p->best_streak);
	add_days(&out, p);
	add_parts(&out, p);
	add_beliefs(&out, p);
	add_ready(&out, p);
	json_close(&out, '}');
	buf_char(&out, '\n');
	report_write(to, &out);
}
