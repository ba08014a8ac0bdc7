/*
 * cases.h - read a file of test cases written as text
 *
 *	== name of the case
 *	its first block, as it stands
 *	-- head of the next block
 *	that block
 *
 * What stands before the first `==` is for readers. One blank line before a
 * `==` belongs to no block. `{{0d}}` stands for the byte 0d (any number of
 * hexadecimal bytes), `{{cut}}` at the end of a line takes its newline away.
 */
#ifndef CASES_H
#define CASES_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/file.h"
#include "unit.h"

#define CASE_BLOCKS 8

struct case_block {
	struct str head;	/* after "-- " */
	struct str body;	/* lines with their newlines, decoded */
};

struct test_case {
	const char *name;
	unsigned line;
	struct case_block block[CASE_BLOCKS];
	size_t blocks;
};

struct test_cases {
	struct arena arena;
	struct test_case *at;
	size_t count;
};

static inline void cases_fail(unsigned line, const char *what)
{
	fprintf(stderr, "cases, line %u: %s\n", line, what);
	exit(2);
}

static inline struct str cases_decode(struct arena *arena, struct str raw,
				      unsigned line)
{
	struct buf out = BUF_INIT;
	struct str copy;

	while (raw.len) {
		size_t at = str_find(raw, STR("{{")), end, i;

		buf_str(&out, str_slice(raw, 0, at));
		if (at == raw.len)
			break;
		raw = str_slice(raw, at + 2, raw.len);
		end = str_find(raw, STR("}}"));
		if (end == raw.len)
			cases_fail(line, "{{ without }}");
		if (str_is(str_slice(raw, 0, end), "cut")) {
			raw = str_slice(raw, end + 3, raw.len);
			continue;
		}
		for (i = 0; i + 1 < end; i += 2) {
			char two[3] = {raw.at[i], raw.at[i + 1], '\0'}, *stop;
			long byte = strtol(two, &stop, 16);

			if (*stop)
				cases_fail(line, "{{}} takes hex bytes");
			buf_char(&out, (char)byte);
		}
		raw = str_slice(raw, end + 2, raw.len);
	}
	copy = str_copy(arena, buf_view(&out));
	buf_free(&out);
	return copy;
}

/* From `from` to `to` is a block's raw text; `last` when a `==` follows. */
static inline void cases_close(struct test_cases *all, const char *from,
			       const char *to, bool last, unsigned line)
{
	struct test_case *c = &all->at[all->count - 1];
	struct str raw = {from, (size_t)(to - from)};

	if (last && str_ends(raw, "\n\n"))
		raw.len--;
	else if (last && str_is(raw, "\n"))
		raw.len = 0;
	c->block[c->blocks - 1].body = cases_decode(&all->arena, raw, line);
}

static inline void cases_block(struct test_cases *all, struct str head,
			       unsigned line)
{
	struct test_case *c = &all->at[all->count - 1];

	if (c->blocks == CASE_BLOCKS)
		cases_fail(line, "too many blocks");
	c->block[c->blocks++].head = head;
}

static inline struct test_cases cases_read(const char *path)
{
	struct test_cases all = {0};
	struct str rest, line, file;
	const char *from = NULL;
	unsigned number = 0;
	struct err err;

	if (file_read(&all.arena, path, 1 << 22, &file, &err))
		cases_fail(0, err.text);
	rest = file;
	while (str_next_line(&rest, &line)) {
		bool is_case = str_starts(line, "== ");

		number++;
		if (!is_case && !(all.count && str_starts(line, "-- ")))
			continue;
		if (from)
			cases_close(&all, from, line.at, is_case, number);
		if (is_case) {
			all.at = arena_grow(&all.arena, all.at, all.count,
					    sizeof(*all.at));
			all.at[all.count++] = (struct test_case){
				.name = str_copy(&all.arena, str_slice(line, 3,
						 line.len)).at,
				.line = number,
			};
		}
		cases_block(&all, str_slice(line, 3, line.len), number);
		from = rest.at;
	}
	if (from)
		cases_close(&all, from, file.at + file.len, true, number);
	return all;
}

/* Runs `check` on each, as a test under the case's own name. */
static inline int cases_run(const char *path, const char *title,
			    CMUnitTestFunction check)
{
	struct test_cases all = cases_read(path);
	struct CMUnitTest *tests;
	int failed;

	tests = arena_array(&all.arena, all.count, sizeof(*tests));
	for (size_t i = 0; i < all.count; i++)
		tests[i] = (struct CMUnitTest){
			.name = str_format(&all.arena, "line %u: %s",
					   all.at[i].line, all.at[i].name).at,
			.test_func = check,
			.initial_state = &all.at[i],
		};
	failed = _cmocka_run_group_tests(title, tests, all.count, NULL, NULL);
	if (!all.count) {
		fprintf(stderr, "%s: no cases\n", path);
		failed = 1;
	}
	arena_free(&all.arena);
	return failed;
}

#endif
