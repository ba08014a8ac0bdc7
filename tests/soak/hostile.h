/*
 * hostile.h - programs that break things, and what must be seen of each
 *
 * Each gets a marker of its own, prints it first and has it in all else that
 * it prints, so that output in the wrong place tells where it comes from.
 *
 * In:    a row of the table, a marker's number
 * Out:   the program; what is wrong with an observation of it, in words
 * Never: runs anything
 */
#ifndef HOSTILE_H
#define HOSTILE_H

#include "base/buf.h"
#include "sandbox/run.h"

struct hostile {
	const char *name;
	unsigned needs, cpu_ms, wall_ms;
	unsigned statuses;	/* bits, 1 << enum run_status */
	const char *refused;	/* "kill tgkill": one of these; NULL: any */
	const char *rest;	/* printed after the marker; NULL: not known */
	int signal, exit_code;	/* 0: not known */
	const char *body;
};

extern const struct hostile hostile_rows[];
extern const size_t hostile_count;

struct str hostile_program(struct arena *arena, const struct hostile *row,
			   unsigned long long marker);
/* Appends what doesn't fit; nothing when all does. */
void hostile_judge(const struct hostile *row, unsigned long long marker,
		   const struct observation *o, struct buf *complaint);
/* Does a marker stand there that isn't this one? 0 is nobody's. */
bool marker_is_foreign(struct str out, unsigned long long own);

#endif
