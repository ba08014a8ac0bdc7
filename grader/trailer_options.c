/* trailer_options.c - question -> file: new options, and not a byte else */
#include "trailer.h"

#include "base/arena.h"
#include "base/scope.h"
#include "base/text.h"
#include "trailer_parts.h"

#define COLUMNS 79		/* what PEP 8 gives a line */
#define REMARK "# "
#define REMARK_GOES_ON "#     "

/* New options go before this line of the old file. */
static unsigned line_for(const struct question *q, const struct section *s)
{
	unsigned last = 0;

	if (s->option_count)
		return s->options[s->option_count - 1].line + 1;
	if (s->key_count)
		last = s->keys[s->key_count - 1].line;
	if (s->has_ending && s->ending_line > last)
		last = s->ending_line;
	return last ? last + 1 : trailer_key_before(q, s);
}

/* Words in lines; one that is longer than a line has one of its own. */
static void write_remark(struct buf *out, struct str text, const char *newline)
{
	FREE_BUF struct buf safe = BUF_INIT;
	size_t columns = sizeof(REMARK) - 1;
	bool first = true;

	text_escape(&safe, text, TEXT_BLANKS_PLAIN);
	for (size_t i = 0; i < safe.len; i++)
		if (safe.at[i] == '\n')
			safe.at[i] = ' ';
	buf_text(out, REMARK);
	text = str_trim(buf_view(&safe));
	while (text.len) {
		struct str word = str_slice(text, 0, str_find(text, STR(" ")));
		size_t width = text_columns(word, TEXT_BLANKS_PLAIN);

		text = str_trim(str_slice(text, word.len, text.len));
		if (!first && columns + 1 + width > COLUMNS) {
			buf_format(out, "%s" REMARK_GOES_ON, newline);
			columns = sizeof(REMARK_GOES_ON) - 1;
		} else if (!first) {
			buf_char(out, ' ');
			columns++;
		}
		buf_str(out, word);
		columns += width;
		first = false;
	}
	buf_text(out, newline);
}

static void write_option(struct buf *out, const struct option_edit *edit,
			 const char *newline)
{
	FREE_BUF struct buf line = BUF_INIT;

	/* The last line of the file may lack its end. */
	if (out->len && out->at[out->len - 1] != '\n')
		buf_text(out, newline);
	if (str_trim(edit->remark).len)
		write_remark(out, edit->remark, newline);
	trailer_write_option(&line, &edit->option);
	buf_str(out, str_slice(buf_view(&line), 0, line.len - 1));
	buf_text(out, newline);
}

static void write_before(struct buf *out, const struct question *q,
			 unsigned number, const struct option_edit *edits,
			 size_t count)
{
	const char *newline = trailer_newline(q);

	for (size_t i = 0; i < count; i++)
		if (line_for(q, &q->sections[edits[i].section]) == number)
			write_option(out, &edits[i], newline);
}

struct str trailer_add_options(struct arena *arena, const struct question *q,
			       const struct option_edit *edits, size_t count)
{
	struct str rest = str_slice(q->file, q->trailer_at, q->file.len), line;
	unsigned number = q->trailer_line;
	FREE_BUF struct buf out = BUF_INIT;

	buf_str(&out, str_slice(q->file, 0, q->trailer_at));
	for (; str_next_line(&rest, &line); number++) {
		write_before(&out, q, number, edits, count);
		line.len = (size_t)(rest.at - line.at);	/* with its end */
		buf_str(&out, line);
	}
	write_before(&out, q, number, edits, count);
	return str_copy(arena, buf_view(&out));
}
