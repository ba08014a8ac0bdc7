/* report_json.c - check results, observations and questions as JSON */
#include "base/json_write.h"
#include "base/scope.h"
#include "report_format.h"

/* "3.11" and the like: what is known before anything has run. */
static void add_python(struct buf *out, const struct verdict *v)
{
	char text[16];

	if (v->seen && v->seen->python[0]) {
		json_text(out, "python", str_of(v->seen->python));
	} else if (v->minor) {
		snprintf(text, sizeof(text), "3.%u", v->minor);
		json_text(out, "python", str_of(text));
	} else {
		json_null(out, "python");
	}
}

static void add_line(struct buf *out, const char *name, unsigned line)
{
	if (line)
		json_number(out, name, line);
	else
		json_null(out, name);
}

/* "S3"; null where nothing ran. */
static void add_level(struct buf *out, int level)
{
	char text[16];

	snprintf(text, sizeof(text), "S%d", level);
	json_text(out, "level", level ? str_of(text) : STR_NONE);
}

static void json_complaint(struct report *report, const struct complaint *c)
{
	FREE_BUF struct buf out = BUF_INIT;

	report_list_item(&report->sink->list);
	json_open(&out, NULL, '{');
	json_null(&out, "id");
	json_text(&out, "file", c->path);
	add_line(&out, "line", c->line);
	add_line(&out, "column", c->column);
	json_null(&out, "python");
	json_null(&out, "level");
	json_text(&out, "result",
		  str_of(check_result_name(CHECK_UNREADABLE)));
	json_text(&out, "why", c->text);
	json_null(&out, "expected");
	json_null(&out, "actual");
	json_null(&out, "ms");
	json_close(&out, '}');
	report_write(report->sink->to, &out);
}

static void add_ending(struct buf *out, const char *name,
		       const struct ending *ending)
{
	FREE_BUF struct buf text = BUF_INIT;

	if (ending->kind == ENDS_RAISING) {
		buf_str(&text, ending->type);
		if (ending->message.at) {
			buf_text(&text, ": ");
			buf_str(&text, ending->message);
		}
	} else {
		buf_text(&text, ending->kind == ENDS_NEVER ? "never"
							   : "normally");
	}
	json_text(out, name, buf_view(&text));
}

static void add_cause(struct buf *out, const struct option_finding *found)
{
	if (!found->cause.at) {
		json_null(out, "cause");
		return;
	}
	json_open(out, "cause", '{');
	json_text(out, "kind", found->cause_kind == CAUSE_BELIEF
			       ? STR("belief") : STR("slip"));
	json_text(out, "name", found->cause_name);
	json_text(out, "remark", found->cause);
	add_line(out, "line", found->cause_line);
	json_close(out, '}');
}

static void add_options(struct buf *out, const struct verdict *v, bool causes)
{
	static const char *const kinds[] = {
		[ENDS_NORMALLY] = "text", [ENDS_RAISING] = "exception",
		[ENDS_NEVER] = "never",
	};

	json_open(out, "options", '[');
	for (size_t i = 0; i < v->option_count; i++) {
		const struct option_finding *found = &v->options[i];
		const struct option *option = found->option;

		json_open(out, NULL, '{');
		json_number(out, "line", option->line);
		json_bool(out, "right", option->right);
		json_text(out, "kind", str_of(kinds[option->kind]));
		json_text(out, "text", option->text);
		json_text(out, "fact", str_of(option_fact_name(found->fact)));
		json_bool(out, "holds", found->holds);
		if (causes && !option->right)
			add_cause(out, found);
		json_close(out, '}');
	}
	json_close(out, ']');
}

/* The bytes are there even when the pointer isn't: nothing was printed. */
static struct str captured(const char *at, size_t length)
{
	return (struct str){at ? at : "", at ? length : 0};
}

/* The Python before it, where that one's answer was another. */
static void add_change(struct buf *out, const struct report *report,
		       const struct verdict *v)
{
	const struct matrix_row *row = report->rows + report->row_count;
	char text[16];

	if (report->row_count < 2 || row[-1].minor != v->minor ||
	    matrix_same(v->question, &row[-2], &row[-1]))
		return;
	snprintf(text, sizeof(text), "3.%u", row[-2].minor);
	json_text(out, "changed_since", str_of(text));
}

/* The other run, of those that should have printed the same. */
static void add_other_run(struct buf *out, const struct verdict *v)
{
	struct difference where = {0};
	struct ending ending;
	struct str text;

	if (v->result != CHECK_UNSTABLE)
		return;
	ending = ending_of(v->seen);
	text = captured(v->seen->out, v->seen->out_len);
	compare_texts(v->actual, text, &where);
	json_open(out, "other_run", '{');
	json_number(out, "seed", (long long)v->seen->seed);
	add_line(out, "line", where.line);
	add_line(out, "column", where.column);
	json_text(out, "stdout", text);
	add_ending(out, "ending", &ending);
	json_close(out, '}');
}

static void json_verdict(struct report *report, const struct verdict *v)
{
	FREE_BUF struct buf out = BUF_INIT;

	report_list_item(&report->sink->list);
	json_open(&out, NULL, '{');
	json_text(&out, "id", v->question->id);
	json_text(&out, "file", v->path);
	add_line(&out, "line", v->line);
	add_python(&out, v);
	add_level(&out, v->seen && !v->ours ? jail_level(v->seen->layers) : 0);
	json_text(&out, "result", str_of(check_result_name(v->result)));
	json_text(&out, "why", v->why.len ? v->why : STR_NONE);
	json_text(&out, "expected", v->expected);
	json_text(&out, "actual", v->actual);
	if (v->expected.at)
		add_ending(&out, "expected_ending", &v->expected_ending);
	if (v->actual.at)
		add_ending(&out, "actual_ending", &v->actual_ending);
	if (v->question->match == MATCH_PATTERN)
		json_text(&out, "match", STR("pattern"));
	if (v->question->order == ORDER_ANY)
		json_text(&out, "order", STR("any"));
	if (v->key_differs && v->where.line) {
		json_open(&out, "first_difference", '{');
		json_number(&out, "line", v->where.line);
		json_number(&out, "column", v->where.column);
		json_close(&out, '}');
	}
	add_change(&out, report, v);
	add_other_run(&out, v);
	add_options(&out, v, report->options.causes);
	if (v->minor)
		json_number(&out, "ms", v->ms);
	else
		json_null(&out, "ms");
	json_close(&out, '}');
	report_write(report->sink->to, &out);
}

/* Last, and only where all was told: who merges reports sees by it that none
 * of a shard is lost. */
static void add_shard(struct report *report)
{
	const struct bank_shard *shard = &report->options.shard;
	FREE_BUF struct buf out = BUF_INIT;
	char hash[17];

	snprintf(hash, sizeof(hash), "%016llx",
		 (unsigned long long)shard->hash);
	report_list_item(&report->sink->list);
	json_open(&out, NULL, '{');
	json_number(&out, "shard", shard->index);
	json_number(&out, "shards", shard->total);
	json_number(&out, "questions", (long long)shard->selected);
	json_text(&out, "selection", str_of(hash));
	json_number(&out, "results", (long long)report->told_count);
	json_close(&out, '}');
	report_write(report->sink->to, &out);
}

static void json_finish(struct report *report)
{
	if (report->options.shard.total && !report->cut_short.at &&
	    !report->totals.ours)
		add_shard(report);
	report_list_end(&report->sink->list);
}

const struct report_format report_json = {
	.name = "json",
	.complaint = json_complaint,
	.verdict = json_verdict,
	.close = json_finish,
};

const struct report_format report_jsonl = {
	.name = "jsonl",
	.complaint = json_complaint,
	.verdict = json_verdict,
	.close = json_finish,
};

/* ----------------------------------------------------------- observations */

static void add_exception(struct buf *out, const struct observation *o)
{
	if (!o->exception_type) {
		json_null(out, "exception");
		return;
	}
	json_open(out, "exception", '{');
	json_text(out, "type", str_of(o->exception_type));
	json_text(out, "message", str_of(o->exception_message));
	add_line(out, "line", o->exception_line);
	json_close(out, '}');
}

static void add_refused(struct buf *out, const struct observation *o)
{
	json_open(out, "refused", '[');
	for (size_t i = 0; i < o->refused_count; i++) {
		json_open(out, NULL, '{');
		json_text(out, "what", str_of(o->refused[i].what));
		json_text(out, "name", str_of(o->refused[i].name));
		add_line(out, "line", o->refused[i].line);
		json_close(out, '}');
	}
	json_close(out, ']');
}

static void add_pieces(struct buf *out, const struct observation *o)
{
	size_t at = 0;

	json_open(out, "pieces", '[');
	for (size_t i = 0; i < o->piece_count; i++) {
		const struct run_piece *piece = &o->pieces[i];

		json_open(out, NULL, '{');
		json_text(out, "text",
			  (struct str){o->out + at, piece->length});
		add_line(out, "line", piece->line);
		json_text(out, "function", str_of(piece->function));
		if (piece->file)
			json_text(out, "file", str_of(piece->file));
		json_close(out, '}');
		at += piece->length;
	}
	json_close(out, ']');
}

static void add_outcome(struct buf *out, const struct observation *o)
{
	json_text(out, "status", str_of(run_status_name(o->status)));
	json_text(out, "reason", str_of(o->reason));
	json_text(out, "stdout", captured(o->out, o->out_len));
	json_bool(out, "stdout_truncated", o->out_truncated);
	json_text(out, "stderr", captured(o->err, o->err_len));
	add_exception(out, o);
	json_number(out, "exit_code", o->exit_code);
	add_line(out, "signal", (unsigned)o->signal);
	json_number(out, "cpu_ms", o->cpu_ms);
	json_number(out, "wall_ms", o->wall_ms);
	json_number(out, "peak_kb", o->peak_kb);
	add_refused(out, o);
	add_pieces(out, o);
}

void report_observation_json(FILE *to, const struct observation *o,
			     struct str id, struct str file)
{
	FREE_BUF struct buf out = BUF_INIT;
	char level[16];

	snprintf(level, sizeof(level), "S%d", jail_level(o->layers));
	json_open(&out, NULL, '{');
	json_text(&out, "id", id);
	json_text(&out, "file", file);
	json_text(&out, "python",
		  o->python[0] ? str_of(o->python) : STR_NONE);
	json_number(&out, "seed", (long long)o->seed);
	json_text(&out, "level", str_of(level));
	add_outcome(&out, o);
	json_close(&out, '}');
	report_write(to, &out);
}

/* -------------------------------------------------------------- questions */

static void add_strings(struct buf *out, const char *name,
			const struct str *at, size_t count)
{
	json_open(out, name, '[');
	for (size_t i = 0; i < count; i++)
		json_text(out, NULL, at[i]);
	json_close(out, ']');
}

static void add_needs(struct buf *out, unsigned needs)
{
	json_open(out, "needs", '[');
	for (unsigned bit = 0; bit < CAPABILITY_COUNT; bit++)
		if (needs & 1u << bit)
			json_text(out, NULL,
				  str_of(capability_name(1u << bit)));
	json_close(out, ']');
}

void report_question_json(FILE *to, const struct question *q)
{
	static const char *const status[] = {
		[DRAFT] = "draft", [PUBLISHED] = "published",
		[RETIRED] = "retired",
	};
	FREE_BUF struct buf out = BUF_INIT;

	json_open(&out, NULL, '{');
	json_text(&out, "id", q->id);
	json_text(&out, "file", q->path);
	add_strings(&out, "objective", q->objectives, q->objective_count);
	add_line(&out, "difficulty", (unsigned)q->difficulty);
	json_text(&out, "status", str_of(status[q->status]));
	json_text(&out, "mode", q->mode == MODE_REPL ? STR("repl")
						     : STR("script"));
	add_strings(&out, "verified", q->verified, q->verified_count);
	json_bool(&out, "verified_once", question_verified_once(q));
	add_needs(&out, q->needs);
	add_strings(&out, "tags", q->tags, q->tag_count);
	json_text(&out, "stem", q->stem);
	json_close(&out, '}');
	report_write(to, &out);
}
