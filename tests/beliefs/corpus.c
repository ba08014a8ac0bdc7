/*
 * corpus.c - the beliefs and slips of real programs, run in several orders
 *
 *	corpus [--step N] [--alone N] BANK...
 *
 * Predicts what the rewritten programs of every Nth question print: all
 * together, in the opposite order, and the first of them in boxes of their own.
 * Nothing may crash, and all must come out alike: a rewritten program that left
 * something behind would show in those after it. What ends by the time limit
 * may do so in one round and just make it in another; it is counted apart.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/scope.h"
#include "bank.h"
#include "causes.h"
#include "jobs_trust.h"

struct corpus {
	struct arena arena;
	struct pythons pythons;
	const struct question **questions;
	size_t count;
	struct causes_options options;
	struct jobs_options jobs;
	size_t ran, broken, compared, timed, differ;
};

static void die(const char *what, const struct err *err)
{
	fprintf(stderr, "corpus: %s: %s\n", what, err->text);
	exit(2);
}

static void predict(struct corpus *c, const struct question *const *questions,
		    size_t count, struct cause_set *out)
{
	struct err err;

	if (causes_find(&c->arena, &c->pythons, 0, &c->options, questions,
			count, out, &err))
		die("predicting", &err);
	for (size_t i = 0; i < count; i++) {
		c->ran += out[i].ran;
		c->broken += out[i].broken;
	}
}

/* ---------------------------------------------------------- comparing */

static const struct prediction *same_program(const struct cause_set *set,
					     const struct prediction *wanted)
{
	for (size_t i = 0; i < set->count; i++)
		if (set->at[i].kind == wanted->kind &&
		    str_equal(set->at[i].name, wanted->name) &&
		    str_equal(set->at[i].program, wanted->program))
			return &set->at[i];
	return NULL;
}

static bool same_outcome(const struct prediction *a,
			 const struct prediction *b)
{
	return b && a->ends.kind == b->ends.kind &&
	       str_equal(a->ends.type, b->ends.type) &&
	       str_equal(a->out, b->out);
}

/* All of `a` is in `b`. */
static void compare(struct corpus *c, struct str id,
		    const struct cause_set *a, const struct cause_set *b)
{
	for (size_t i = 0; i < a->count; i++) {
		const struct prediction *one = &a->at[i];
		const struct prediction *other = same_program(b, one);

		c->compared++;
		if (same_outcome(one, other))
			continue;
		if (one->ends.kind == ENDS_NEVER ||
		    (other && other->ends.kind == ENDS_NEVER)) {
			c->timed++;
			continue;
		}
		c->differ++;
		printf("FAIL %.*s: %.*s, line %u: \"%.*s\" in one round, "
		       "\"%.*s\" in another\n", STR_ARG(id),
		       STR_ARG(one->name), one->line, STR_ARG(one->out),
		       other ? (int)other->out.len : 4,
		       other ? other->out.at : "none");
	}
}

static void compare_both(struct corpus *c, struct str id,
			 const struct cause_set *a, const struct cause_set *b)
{
	if (a->known != b->known || !str_equal(a->out, b->out)) {
		c->differ++;
		printf("FAIL %.*s: the program itself\n", STR_ARG(id));
	}
	compare(c, id, a, b);
	compare(c, id, b, a);
}

/* ------------------------------------------------------------- rounds */

static void run(struct corpus *c, size_t alone)
{
	struct cause_set *forth = arena_array(&c->arena, c->count,
					      sizeof(*forth));
	struct cause_set *back = arena_array(&c->arena, c->count,
					     sizeof(*back));
	const struct question **turned = arena_array(&c->arena, c->count,
						     sizeof(*turned));
	struct cause_set own;

	for (size_t i = 0; i < c->count; i++)
		turned[i] = c->questions[c->count - 1 - i];
	predict(c, c->questions, c->count, forth);
	c->jobs.jobs = 1;	/* other neighbours too, not only other order */
	predict(c, turned, c->count, back);
	for (size_t i = 0; i < c->count; i++)
		compare_both(c, c->questions[i]->id, &forth[i],
			     &back[c->count - 1 - i]);
	for (size_t i = 0; i < c->count && i < alone; i++) {
		predict(c, &c->questions[i], 1, &own);
		compare_both(c, c->questions[i]->id, &forth[i], &own);
	}
	printf("%zu questions, %zu programs run: %zu crashed or without a "
	       "jail; %zu predictions compared with another order's: %zu "
	       "differ, %zu more at the time limit\n", c->count, c->ran,
	       c->broken, c->compared, c->differ, c->timed);
}

static void start(struct corpus *c)
{
	struct err err;

	c->options = (struct causes_options){
		.jobs = &c->jobs, .slips = CAUSES_SLIPS,
		.pairs = CAUSES_PAIRS, .beliefs = true,
	};
	if (pythons_find(&c->pythons, &err) ||
	    pythons_select(&c->pythons, NULL, &err) ||
	    jobs_trust(&c->pythons, 1, &c->jobs, &err))
		die("no Python", &err);
}

int main(int argc, char **argv)
{
	struct corpus c = {.count = 0};
	size_t step = 1, alone = 0;
	struct bank bank;
	struct err err;

	for (; argc > 2 && argv[1][0] == '-'; argc -= 2, argv += 2) {
		size_t number = strtoul(argv[2], NULL, 10);

		*(strcmp(argv[1], "--step") ? &alone : &step) = number;
	}
	if (argc < 2 || !step) {
		fprintf(stderr, "usage: corpus [--step N] [--alone N] "
			"BANK...\n");
		return 2;
	}
	if (bank_load(&bank, (const char *const *)argv + 1,
		      (size_t)argc - 1, BANK_PLAIN_COMPLAIN, &err))
		die("the bank", &err);
	start(&c);
	c.questions = arena_array(&c.arena, bank.count,
				  sizeof(*c.questions));
	for (size_t i = 0; i < bank.count; i += step)
		c.questions[c.count++] = &bank.questions[i];
	run(&c, alone);
	bank_free(&bank);
	pythons_free(&c.pythons);
	arena_free(&c.arena);
	return c.broken || c.differ || !c.compared;
}
