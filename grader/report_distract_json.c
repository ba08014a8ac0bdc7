/* report_distract_json.c - wrong options as JSON */
#include <stdio.h>

#include "base/json_write.h"
#include "base/scope.h"
#include "report_distract.h"

static void add_number(struct buf *out, const char *name, unsigned number)
{
	if (number)
		json_number(out, name, number);
	else
		json_null(out, name);
}

static void add_ends(struct buf *out, const struct ending *ends)
{
	static const char *const words[] = {
		[ENDS_NORMALLY] = "normally", [ENDS_NEVER] = "never",
	};

	json_text(out, "ends", ends->kind == ENDS_RAISING
		  ? ends->type : str_of(words[ends->kind]));
}

static void add_answer(struct buf *out, const struct outcome *answer)
{
	if (!answer) {
		json_null(out, "answer");
		return;
	}
	json_open(out, "answer", '{');
	json_text(out, "text", answer->out);
	add_ends(out, &answer->ends);
	json_close(out, '}');
}

static void add_edit(struct buf *out, const struct program_edit *edit)
{
	json_open(out, NULL, '{');
	add_number(out, "line", edit->line);
	add_number(out, "column", edit->column);
	json_text(out, "old", edit->old);
	json_text(out, "new", edit->new);
	json_close(out, '}');
}

static void add_distractor(struct buf *out, const struct distractor *found)
{
	const struct candidate *c = found->candidate;
	const struct prediction *p = c->cause;
	bool text = c->option.kind == ENDS_NORMALLY;

	json_open(out, NULL, '{');
	json_text(out, "kind", text ? STR("text") : STR("exception"));
	json_text(out, "text", c->option.text);
	json_text(out, "cause", p->kind == CAUSE_BELIEF ? STR("belief")
							: STR("slip"));
	json_text(out, "name", p->name);
	json_text(out, "message", p->message);
	json_text(out, "remark", found->remark);
	json_text(out, "program", p->shown);
	add_number(out, "changed_line", p->shown_line);
	json_open(out, "edits", '[');
	if (p->kind != CAUSE_BELIEF)
		add_edit(out, &p->edit);
	if (p->kind == CAUSE_PAIR)
		add_edit(out, &p->second);
	json_close(out, ']');
	json_number(out, "ways", c->ways);
	json_number(out, "points", c->points);
	json_close(out, '}');
}

void report_distracted_json(struct buf *out, const struct distracted *d)
{
	json_open(out, NULL, '{');
	json_text(out, "id", d->question->id);
	json_text(out, "file", d->question->path);
	add_number(out, "line", d->line);
	json_open(out, "python", '[');
	for (size_t i = 0; i < d->minor_count; i++) {
		char name[16];

		snprintf(name, sizeof(name), "3.%u", d->minors[i]);
		json_text(out, NULL, str_of(name));
	}
	json_close(out, ']');
	json_text(out, "result", str_of(distract_state_name(d->state)));
	json_text(out, "why", d->why.len ? d->why : STR_NONE);
	add_answer(out, d->answer);
	json_number(out, "there", (long long)d->there);
	json_open(out, "distractors", '[');
	for (size_t i = 0; i < d->count; i++)
		add_distractor(out, &d->found[i]);
	json_close(out, ']');
	json_open(out, "left_out", '{');
	json_number(out, "differs_by_python",
		    (long long)d->left_out[CANDIDATE_BY_PYTHON]);
	json_number(out, "unsteady",
		    (long long)d->left_out[CANDIDATE_UNSTEADY]);
	json_number(out, "refused",
		    (long long)d->left_out[CANDIDATE_REFUSED]);
	json_close(out, '}');
	json_close(out, '}');
}
