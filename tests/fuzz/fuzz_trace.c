/*
 * fuzz_trace.c - any bytes as a program and the trace of its run
 *
 * The input is cut in two at its first NUL; of the trace, the bytes are the
 * output, too. Holds: rows lie within the trace, and each is shown or folded
 * once, in order; what is written for a terminal has no control character but
 * newlines; the JSON is one object that reads well.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/json_read.h"
#include "base/scope.h"
#include "report_explain.h"

#define STEPS_SHOWN 20

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void demand(bool holds)
{
	if (!holds)
		abort();
}

static void check_rows(struct arena *arena, const struct explained *e)
{
	struct step_items items = steps_fold(arena, e->trace, e->rows);
	size_t next = 0;

	for (size_t i = 0; i < e->rows->count; i++) {
		const struct step_row *row = &e->rows->at[i];

		demand(row->step <= row->end && row->end < e->trace->count);
		demand(row->line && row->out_from <= row->out_to);
	}
	for (size_t i = 0; i < items.count; i++) {
		demand(items.at[i].row == next && items.at[i].end > next);
		next = items.at[i].end;
	}
	demand(next == e->rows->count);
}

static void check_text(FILE *file, char **text, const size_t *size)
{
	demand(!fflush(file));
	for (size_t i = 0; i < *size; i++) {
		unsigned char c = (unsigned char)(*text)[i];

		demand(c == '\n' || (c >= 0x20 && c != 0x7f));
	}
}

static void check_reports(const struct explained *e)
{
	const struct explain_range all = {0};
	FREE char *text = NULL;
	size_t size = 0;
	CLOSE_FILE FILE *file = open_memstream(&text, &size);

	demand(file != NULL);
	report_explain_table(file, e, &all);
	for (size_t i = 1; i <= e->trace->count && i < STEPS_SHOWN; i++)
		report_explain_step(file, e, i);
	for (size_t i = 0; i < e->seen->out_len && i < STEPS_SHOWN; i++)
		report_explain_place(file, e, i);
	report_explain_ending(file, e);
	report_explain_end(file, e);
	check_text(file, &text, &size);
}

static void check_json(struct arena *arena, const struct explained *e)
{
	FREE char *text = NULL;
	size_t size = 0;
	CLOSE_FILE FILE *file = open_memstream(&text, &size);
	struct json_reader reader;
	struct json_value value;
	struct str name;

	demand(file != NULL);
	report_explain_json(file, e, NULL, NULL);
	check_text(file, &text, &size);
	reader = json_object(arena, (struct str){text, size});
	while (json_member(&reader, &name, &value))
		;
	demand(!reader.why);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct str bytes = {(const char *)data, size};
	struct question q = {.program = str_slice(bytes, 0, str_find(
		bytes, STR("\0")))};
	struct str text = str_slice(bytes, q.program.len + 1, size);
	struct observation seen = {
		.status = STATUS_RAISED, .exception_type = "E",
		.out = (char *)(uintptr_t)text.at, .out_len = text.len,
		.trace = (char *)(uintptr_t)text.at, .trace_len = text.len,
	};
	struct trace trace = {0};
	struct step_rows rows;
	const struct explained e = {
		.question = &q, .seen = &seen, .trace = &trace, .rows = &rows,
		.width = 20 + size % 100,
	};

	if (size > 1 << 16)	/* as much as is worth a fuzzer's time */
		return 0;
	trace_read(&arena, text, &trace);
	steps_build(&arena, &trace, &q, &rows);
	check_rows(&arena, &e);
	check_reports(&e);
	check_json(&arena, &e);
	return 0;
}
