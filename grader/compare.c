/* compare.c - texts and endings against what was seen */
#include "compare.h"

#include <stdlib.h>

#include "base/arena.h"
#include "base/text.h"

/* Where `offset` is, in lines and characters, in a text that has it. */
static struct difference place_of(struct str text, size_t offset)
{
	struct difference place = {offset, 1, 1};
	size_t start = 0;

	for (size_t i = 0; i < offset; i++) {
		if (text.at[i] != '\n')
			continue;
		place.line++;
		start = i + 1;
	}
	/* A shared first byte of two characters is no shared character. */
	while (start < offset) {
		uint32_t code;
		size_t len = text_decode(text, start, &code);

		if (start + (len ? len : 1) > offset) {
			place.offset = start;
			break;
		}
		start += len ? len : 1;
		place.column++;
	}
	return place;
}

bool compare_texts(struct str expected, struct str seen,
		   struct difference *out)
{
	size_t same = 0;

	while (same < expected.len && same < seen.len &&
	       expected.at[same] == seen.at[same])
		same++;
	if (same == expected.len && same == seen.len)
		return true;
	if (out)
		*out = place_of(same < expected.len ? expected : seen, same);
	return false;
}

static struct str sans_final_newline(struct str s)
{
	if (str_ends(s, "\n"))
		s.len--;
	return s;
}

bool compare_sans_final_newline(struct str a, struct str b)
{
	return str_equal(sans_final_newline(a), sans_final_newline(b));
}

static int by_bytes(const void *a, const void *b)
{
	return str_compare(*(const struct str *)a, *(const struct str *)b);
}

static struct str *sorted_lines(struct arena *arena, struct str text,
				size_t *count)
{
	struct str rest = text, line, *lines;
	size_t n = 0;

	while (str_next_line(&rest, &line))
		n++;
	lines = arena_array(arena, n, sizeof(*lines));
	for (rest = text, *count = 0; str_next_line(&rest, &line);)
		lines[(*count)++] = line;
	if (n)
		qsort(lines, n, sizeof(*lines), by_bytes);
	return lines;
}

struct str compare_stray_line(struct arena *arena, struct str a, struct str b)
{
	size_t a_count, b_count, j = 0;
	struct str *a_lines = sorted_lines(arena, a, &a_count);
	struct str *b_lines = sorted_lines(arena, b, &b_count);

	for (size_t i = 0; i < a_count; i++) {
		while (j < b_count && str_compare(b_lines[j], a_lines[i]) < 0)
			j++;
		if (j == b_count || !str_equal(a_lines[i], b_lines[j]))
			return a_lines[i];
		j++;
	}
	return STR_NONE;
}

bool compare_any_order(struct arena *arena, struct str a, struct str b)
{
	return !compare_stray_line(arena, a, b).at &&
	       !compare_stray_line(arena, b, a).at;
}

/* Every exit code there is, as text that outlives the observation. */
#define TEN(tens) tens "0", tens "1", tens "2", tens "3", tens "4", \
		  tens "5", tens "6", tens "7", tens "8", tens "9"
static const char *const exit_codes[] = {
	TEN(""), TEN("1"), TEN("2"), TEN("3"), TEN("4"), TEN("5"), TEN("6"),
	TEN("7"), TEN("8"), TEN("9"), TEN("10"), TEN("11"), TEN("12"),
	TEN("13"), TEN("14"), TEN("15"), TEN("16"), TEN("17"), TEN("18"),
	TEN("19"), TEN("20"), TEN("21"), TEN("22"), TEN("23"), TEN("24"),
	TEN("25"),
};

static struct str exit_code_text(int code)
{
	return str_of(exit_codes[(unsigned)code & 0xff]);
}

struct ending ending_of(const struct observation *o)
{
	struct ending ending = {ENDS_NORMALLY, STR_NONE, STR_NONE};

	if (o->status == STATUS_RAISED) {
		ending.kind = ENDS_RAISING;
		ending.type = str_of(o->exception_type);
		ending.message = str_of(o->exception_message);
	} else if (o->status == STATUS_EXITED) {
		ending.kind = ENDS_RAISING;
		ending.type = STR("SystemExit");
		ending.message = exit_code_text(o->exit_code);
	} else if (o->status == STATUS_NEVER_ENDS) {
		ending.kind = ENDS_NEVER;
	}
	return ending;
}

bool ending_same(const struct ending *a, const struct ending *b)
{
	if (a->kind != b->kind || !str_equal(a->type, b->type))
		return false;
	return !str_is(a->type, "SystemExit") ||
	       str_equal(a->message, b->message);
}

bool ending_is_quiet(const struct ending *ending)
{
	if (ending->kind == ENDS_RAISING)
		return str_is(ending->type, "SystemExit") &&
		       str_is(ending->message, "0");
	return ending->kind == ENDS_NORMALLY;
}

bool compare_ending(const struct ending *key, const struct ending *seen)
{
	if (key->kind == ENDS_NORMALLY)
		return ending_is_quiet(seen);
	if (key->kind != seen->kind)
		return false;
	if (key->kind != ENDS_RAISING)
		return true;
	return str_equal(key->type, seen->type) &&
	       (!key->message.at || str_equal(key->message, seen->message));
}
