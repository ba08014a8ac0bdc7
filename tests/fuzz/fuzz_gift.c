/*
 * fuzz_gift.c - any bytes as a GIFT file, and as a question that becomes one
 *
 * Holds: items lie in order and leave out nothing but blank lines; a problem
 * has a place; what export writes of any program and any options reads back
 * as it was.
 */
#include <stdint.h>
#include <stdlib.h>

#include "base/scope.h"
#include "base/text.h"
#include "exchange/export.h"
#include "exchange/gift.h"
#include "exchange/html.h"
#include "exchange/xml.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void demand(bool holds)
{
	if (!holds)
		abort();
}

static void check_file(struct arena *arena, struct str rest)
{
	struct str item, before = rest;
	unsigned lines;

	while (gift_next(&rest, &item, &lines)) {
		struct gift gift = gift_parse(arena, item);

		demand(lines > 0 && rest.len < before.len);
		demand(item.len <= before.len - rest.len);
		demand(gift.line <= lines);
		if (gift.type != GIFT_NONE && !gift.problem)
			demand(gift.answer_count > 0 && gift.text.at);
		before = rest;
	}
	demand(!rest.len);
}

/* One newline at the end, as a question's program has. */
static struct str as_program(struct arena *arena, struct str text)
{
	while (str_ends(text, "\n"))
		text.len--;
	return str_format(arena, "%.*s\n", STR_ARG(text));
}

static void check_options(struct arena *arena, const struct gift *gift,
			  const struct option *options, size_t count)
{
	demand(gift->answer_count == count);
	for (size_t i = 0; i < count; i++) {
		struct option back = {0};

		html_option_read(arena, gift->answers[i].text, &back);
		demand(back.kind == options[i].kind);
		demand(str_equal(back.text, options[i].text));
		demand(gift->answers[i].equals == options[i].right);
	}
}

/* The question goes out and comes back. */
static void check_trip(struct arena *arena, struct str program,
		       const struct option *options, size_t count)
{
	struct section section = {
		.is_default = true, .options = (struct option *)options,
		.option_count = count,
	};
	struct question q = {
		.id = STR("q"), .stem = STR("What?"), .program = program,
		.status = PUBLISHED, .sections = &section, .section_count = 1,
		.python = {.clause = {{V_GE, 9}}, .count = 1},
	};
	const struct export_format *format;
	struct export_result result;
	struct html_question back;
	struct str rest, item;
	struct gift gift;
	unsigned lines;
	struct err err;

	demand(!export_find("gift", &format, &err));
	export_bank(format, &q, 1, &result);
	demand(result.exported == 1 && !result.lost.count);
	rest = buf_view(&result.file);
	demand(gift_next(&rest, &item, &lines) && !rest.len);
	gift = gift_parse(arena, item);
	demand(gift.type == GIFT_CHOICE && !gift.problem && gift.single);
	back = html_question_read(arena, gift.text);
	demand(!back.problem && str_is(back.stem, "What?"));
	demand(str_equal(as_program(arena, back.program), program));
	check_options(arena, &gift, options, count);
	export_result_free(&result);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct str bytes = {(const char *)data, size};
	struct option options[3] = {
		{.right = true}, {.kind = ENDS_RAISING, .text = STR("Oops")},
		{.kind = ENDS_NEVER},
	};

	check_file(&arena, bytes);
	if (!xml_carries(bytes) || !size)
		return 0;
	options[0].text = bytes;
	/* A byte order mark is no part of what is shown. */
	check_trip(&arena, as_program(&arena, text_sans_bom(bytes)), options,
		   3);
	return 0;
}
