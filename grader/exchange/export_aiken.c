/* export_aiken.c - Aiken: a line asked, lines to choose from */
#include "base/str.h"
#include "exchange/export_formats.h"
#include "exchange/html.h"

#define LETTERS 26

/* The program without its newline, where it is one line. */
static struct str one_line(struct str program)
{
	struct str rest = program, line;

	str_next_line(&rest, &line);
	if (str_ends(line, "\r"))
		line.len--;
	return str_trim(rest).len ? STR_NONE : line;
}

static bool has_any(struct str text, const char *chars)
{
	for (size_t i = 0; i < text.len; i++)
		for (const char *c = chars; *c; c++)
			if (text.at[i] == *c)
				return true;
	return false;
}

static const char *refuse_option(const struct option *option)
{
	struct str text = option->text;

	if (has_any(text, "\n"))
		return "an option has several lines";
	if (has_any(text, "<>&"))
		return "an option has one of < > &, which Moodle's Aiken import"
		       " garbles";
	if (!str_equal(str_trim(text), text))
		return "an option starts or ends with blanks, which get lost";
	return NULL;
}

const char *export_aiken_refuse(const struct export_item *item)
{
	const char *reason = export_refuse_hidden(item);
	const struct question *q = item->q;

	if (reason)
		return reason;
	if (!item->option_count || item->option_count > LETTERS)
		return "it has no options, or over 26: Aiken takes choices";
	if (item->right_count != 1)
		return "several of its options are right";
	if (q->file_count || q->input.len)
		return "it has several modules, or reads input";
	if (!one_line(q->program).at || has_any(q->stem, "\n"))
		return "its program has several lines";
	for (size_t i = 0; i < item->option_count && !reason; i++)
		reason = refuse_option(&item->options[i]);
	return reason;
}

static void write_option(struct buf *out, const struct option *option)
{
	if (option->kind == ENDS_NEVER) {
		buf_text(out, HTML_NEVER_ENDS);
	} else if (option->kind == ENDS_RAISING) {
		buf_text(out, HTML_RAISES);
		buf_str(out, option->text);
		buf_char(out, '.');
	} else if (!option->text.len) {
		buf_text(out, HTML_NOTHING);
	} else {
		buf_str(out, option->text);
	}
	buf_char(out, '\n');
}

static void write_item(struct buf *out, const struct export_item *item)
{
	char right = 'A';

	buf_str(out, item->q->stem);
	buf_char(out, ' ');
	buf_str(out, one_line(item->q->program));
	buf_char(out, '\n');
	for (size_t i = 0; i < item->option_count; i++) {
		char letter = (char)('A' + i);

		if (item->options[i].right)
			right = letter;
		buf_format(out, "%c) ", letter);
		write_option(out, &item->options[i]);
	}
	buf_format(out, "ANSWER: %c\n\n", right);
}

void export_aiken_write(const struct export_item *items, size_t count,
			struct buf *out)
{
	for (size_t i = 0; i < count; i++)
		write_item(out, &items[i]);
}
