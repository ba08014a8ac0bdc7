/* report_explain_json.c - the steps of a run in Python Tutor's form */
#include "base/json_write.h"
#include "base/scope.h"
#include "report_explain_parts.h"

void report_explain_json(FILE *to, const struct explained *e,
			 const struct graded *graded,
			 const struct step_row *printing)
{
	const struct observation *o = e->seen;
	struct str program = e->question->program;
	const struct trace_source source = {
		.program = program, .out = {o->out, o->out_len},
		.trace = {o->trace, o->trace_len},
		.truncated = e->trace->truncated, .why = e->trace->why,
	};
	FREE_BUF struct buf out = BUF_INIT;

	json_open(&out, NULL, '{');
	trace_write(&out, &source);
	json_text(&out, "status", str_of(run_status_name(o->status)));
	json_text(&out, "python", o->python[0] ? str_of(o->python)
					       : STR_NONE);
	if (graded) {
		if (printing)
			json_number(&out, "answer_step",
				    (long long)printing->step + 1);
		else
			json_null(&out, "answer_step");
		buf_text(&out, ", \"answer\": ");
		report_write(to, &out);
		buf_clear(&out);
		report_grade_json(to, graded);
	}
	buf_text(&out, "}\n");
	report_write(to, &out);
}
