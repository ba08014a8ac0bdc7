/* report_run.c - one observation, for a person */
#include "base/scope.h"
#include "base/text.h"
#include "report_format.h"

static void add_text(struct buf *out, struct str text)
{
	text_escape(out, text, TEXT_BLANKS_PLAIN);
}

static void begin_note(struct buf *out, bool color)
{
	buf_text(out, report_paint(color, PAINT_NOTE));
	buf_text(out, "-- ");
}

static void end_note(struct buf *out, bool color)
{
	buf_text(out, report_paint(color, PAINT_OFF));
	buf_char(out, '\n');
}

/* A captured stream; a last line without a newline gets one, and a word. */
static void add_stream(struct buf *out, struct str text, bool truncated,
		       bool color)
{
	add_text(out, text);
	if (text.len && text.at[text.len - 1] != '\n') {
		buf_char(out, '\n');
		begin_note(out, color);
		buf_text(out, "(no newline at the end)");
		end_note(out, color);
	}
	if (!truncated)
		return;
	begin_note(out, color);
	buf_text(out, "(cut here)");
	end_note(out, color);
}

static void add_source(struct buf *out, struct str program, unsigned line)
{
	struct str source = report_source_line(program, line);

	if (!source.at)
		return;
	buf_format(out, "   %u | ", line);
	add_text(out, source);
	buf_char(out, '\n');
}

void report_run_ending(struct buf *out, const struct observation *o,
		       struct str program, bool color)
{
	unsigned line = o->exception_line;

	begin_note(out, color);
	switch (o->status) {
	case STATUS_ENDED:
		buf_text(out, "ended normally");
		break;
	case STATUS_RAISED:
		buf_text(out, "raised ");
		add_text(out, str_of(o->exception_type));
		if (o->exception_message && o->exception_message[0]) {
			buf_text(out, ": ");
			add_text(out, str_of(o->exception_message));
		}
		break;
	case STATUS_EXITED:
		buf_format(out, "exited with code %d", o->exit_code);
		break;
	case STATUS_NO_JAIL:
		buf_text(out, "not run: ");
		/* fall through */
	default:	/* the reason names the status, and the line */
		add_text(out, str_of(o->reason ? o->reason : ""));
		line = 0;
	}
	if (line)
		buf_format(out, ", at line %u", line);
	end_note(out, color);
	add_source(out, program, line);
}

static void add_refusals(struct buf *out, const struct observation *o,
			 struct str program, bool color)
{
	for (size_t i = 0; i < o->refused_count; i++) {
		const struct run_refusal *r = &o->refused[i];

		begin_note(out, color);
		buf_text(out, "refused: ");
		add_text(out, str_of(r->what));
		buf_char(out, ' ');
		add_text(out, str_of(r->name));
		if (r->line)
			buf_format(out, ", at line %u", r->line);
		end_note(out, color);
		add_source(out, program, r->line);
	}
}

void report_observation_human(FILE *to, const struct observation *o,
			      struct str program, bool color)
{
	FREE_BUF struct buf out = BUF_INIT;

	add_stream(&out, (struct str){o->out, o->out_len}, o->out_truncated,
		   color);
	if (o->err_len) {
		begin_note(&out, color);
		buf_text(&out, "stderr:");
		end_note(&out, color);
		add_stream(&out, (struct str){o->err, o->err_len},
			   o->err_truncated, color);
	}
	report_run_ending(&out, o, program, color);
	add_refusals(&out, o, program, color);
	if (o->status != STATUS_NO_JAIL) {
		begin_note(&out, color);
		buf_format(&out, "Python %s, seed %llu, jail S%d: %u ms CPU, "
			   "%u ms, %.1f MB", o->python,
			   (unsigned long long)o->seed, jail_level(o->layers),
			   o->cpu_ms, o->wall_ms, o->peak_kb / 1024.0);
		end_note(&out, color);
	}
	report_write(to, &out);
}

void report_pieces_human(FILE *to, const struct observation *o)
{
	FREE_BUF struct buf out = BUF_INIT;
	size_t at = 0;

	for (size_t i = 0; i < o->piece_count; i++) {
		const struct run_piece *piece = &o->pieces[i];
		struct str text = {o->out + at, piece->length};
		FREE_BUF struct buf place = BUF_INIT;

		if (piece->file) {
			add_text(&place, str_of(piece->file));
			buf_char(&place, ' ');
		}
		if (piece->line)
			buf_format(&place, "line %u", piece->line);
		if (piece->function) {
			buf_text(&place, " in ");
			add_text(&place, str_of(piece->function));
		}
		buf_format(&out, "-- %s:\n", place.len ? place.at : "unknown");
		report_output(&out, text, 3, SIZE_MAX);
		at += piece->length;
	}
	report_write(to, &out);
}
