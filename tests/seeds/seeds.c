/* seeds.c - is it noted whenever the hash seed can have mattered? */
#include <stdio.h>
#include <string.h>

#include "bank.h"
#include "jobs.h"
#include "plan.h"

static const char usage[] =
	"usage: seeds PYTHONS PATH...\n"
	"Runs a table of programs and those in the files under some hash seeds,\n"
	"on each Python (\"3.9,3.13\", \"all\"). What prints something else under\n"
	"another seed must have been noted (USED_HASH) under each of them.\n";

#define SEEDS 6

enum wish { UNSAID, NOTED, UNNOTED };

static const struct {
	enum wish wish;
	const char *program;
} table[] = {
	{UNNOTED, "print(1)"},
	{UNNOTED, "def f(a, *b):\n    def g():\n        return a\n"
		  "    return [g() for x in b if x]\nprint(f(1, 2))"},
	{UNNOTED, "class A:\n    def m(self):\n        return self.x\n"
		  "a = A()\na.x = {'k': 1}\nprint(a.m(), vars(a), A.__name__)"},
	{UNNOTED, "d = dict(b=1, a=2)\nprint(d, list(d), sorted(d.items()))"},
	{UNNOTED, "import json, math\nprint(json.dumps({'a': math.pi}))"},
	{UNNOTED, "try:\n    1 / 0\nexcept ZeroDivisionError as e:\n"
		  "    print(type(e).__name__)"},
	{UNNOTED, "import dataclasses, enum, inspect, logging, typing\n"
		  "logging.warning('w')\nprint(1)"},
	{UNNOTED, "from enum import Enum\nclass E(Enum):\n    A = 1\n"
		  "print(E.A, isinstance(1, E))"},
	{UNNOTED, "import random\nrandom.seed(1)\n"
		  "print(random.sample(range(99), 50))"},
	{UNNOTED, "def f():\n    raise ValueError('x')\nf()"},
	{NOTED, "print({'a', 'b', 'c'})"},
	{NOTED, "print(set('abc'))"},
	{NOTED, "print(frozenset('abc'))"},
	{NOTED, "print(list({x for x in 'abc'}))"},
	{NOTED, "for x in {'a', 'b', 'c'}:\n    print(x)"},	/* a constant */
	{NOTED, "print('b' in {'a', 'b'})"},
	{NOTED, "print(*({'a': 1, 'b': 2}.keys() - 'c'))"},
	{NOTED, "print(*(dict.fromkeys('abc').items() & {('a', None)}))"},
	{NOTED, "print(hash('a'))"},
	{NOTED, "h = hash\nprint(*map(h, 'ab'))"},
	{NOTED, "print('a'.__hash__())"},
	{NOTED, "print(str.__hash__('a'))"},
	{NOTED, "print(getattr('a', '__ha' + 'sh__')())"},
	{NOTED, "print(object.__hash__(int) == 0, (1, 'a').__hash__())"},
	{NOTED, "class S(set):\n    pass\nprint(*S('abc'))"},
	{NOTED, "class S(set):\n    pass\nprint(S('abc'))"},
	{NOTED, "class S(set):\n    pass\nprint(S('abc').pop())"},
	{NOTED, "class S(frozenset):\n    def __iter__(self):\n"
		"        return super().__iter__()\nprint(*S('abc'))"},
	{NOTED, "class S(set):\n    def __repr__(self):\n"
		"        return super().__repr__()\nprint(S('abc'))"},
	{NOTED, "import sys\nprint(*sys.stdlib_module_names)"
		" if sys.version_info > (3, 10) else print({'a', 'b'})"},
	{NOTED, "import tokenize\nprint(tokenize.single_quoted)"},
	{NOTED, "import keyword, weakref\nclass K:\n    def __init__(self, n):\n"
		"        self.n = n\n    def __hash__(self):\n"
		"        return hash(self.n)\na = [K(n) for n in 'abcd']\n"
		"print([k.n for k in weakref.WeakSet(a)])"},
	{NOTED, "import sys\nnames = getattr(sys, 'stdlib_module_names', "
		"frozenset('abc'))\nprint(next(iter(dict.fromkeys(names))))"},
	{NOTED, "import random, sys\nif sys.version_info < (3, 11):\n"
		"    random.seed(('bob', 7))\n    print(random.random())\n"
		"else:\n    print(set('ab'))"},
	{UNNOTED, "import random\nrandom.seed('bob')\nprint(random.random())"},
	{NOTED, "import random, sys\nif sys.version_info[:2] == (3, 10):\n"
		"    random.seed(0)\n"
		"    print(random.sample(sys.stdlib_module_names, 1))\n"
		"else:\n    print(set('ab'))"},
	{NOTED, "import weakref\nclass K(str):\n    pass\n"
		"a = [K(n) for n in 'abcd']\n"
		"print(*weakref.WeakSet(a))"},
	{NOTED, "exec('print({1.5, \"a\", \"b\"})')"},
	{NOTED, "import pickle\nprint(pickle.dumps(set('abc')))"},
	{NOTED, "class K:\n    def __init__(self, n):\n        self.n = n\n"
		"    def __eq__(self, other):\n        print(self.n)\n"
		"        return self.n == other.n\n"
		"    def __hash__(self):\n        return hash(self.n) % 4\n"
		"d = {K(n): 1 for n in 'abcdef'}"},
};
#define TABLE_ROWS (sizeof(table) / sizeof(*table))

struct trials {
	struct arena arena;
	struct pythons pythons;
	struct run_plan *plans;		/* SEEDS of each */
	const char **names;		/* of each */
	enum wish *wishes;
	size_t count;
	/* of the one that is being looked at, and of all */
	struct observation first;
	bool differs, noted;
	size_t failed, noted_count, differ_count;
};

static void add(struct trials *t, const char *name, enum wish wish,
		const struct question *q)
{
	for (size_t p = 0; p < t->pythons.count; p++) {
		if (!version_spec_holds(&q->python,
					t->pythons.box[p].minor) ||
		    pythons_obstacle(&t->pythons, p, q->needs))
			continue;
		for (unsigned seed = 0; seed < SEEDS; seed++)
			t->plans[t->count * SEEDS + seed] =
				plan_build(&t->arena, q, (unsigned)p, seed);
		t->names[t->count] = name;
		t->wishes[t->count++] = wish;
	}
}

static void add_table(struct trials *t)
{
	for (size_t i = 0; i < TABLE_ROWS; i++) {
		struct question q = {
			.program = str_of(table[i].program),
			.path = STR("table"),
		};

		add(t, table[i].program, table[i].wish, &q);
	}
}

static void fail(struct trials *t, size_t one, const char *why)
{
	t->failed++;
	printf("FAIL Python %s: %s: %s\n", t->first.python, why,
	       t->names[one]);
}

/* sys.flags tells whether the seed is 0: no hash, and `update` refuses it. */
static bool tells_seed(const struct observation *o)
{
	return strstr(o->out, "hash_randomization") != NULL;
}

static void judge(struct trials *t, size_t one)
{
	if (t->differs && !t->noted && !tells_seed(&t->first))
		fail(t, one, "differs, and wasn't noted");
	if (t->wishes[one] == NOTED && !t->noted)
		fail(t, one, "should be noted");
	if (t->wishes[one] == UNNOTED && t->noted)
		fail(t, one, "noted");
	t->noted_count += t->noted;
	t->differ_count += t->differs;
	observation_clear(&t->first);
}

static int take(void *ctx, size_t index, struct observation *o)
{
	struct trials *t = ctx;
	bool noted = (o->used & USED_HASH) || observation_interfered(o);

	if (index % SEEDS == 0) {
		t->first = *o;
		t->differs = false;
		t->noted = noted;
		return 0;
	}
	t->noted &= noted;
	t->differs |= o->status != t->first.status ||
		      o->out_len != t->first.out_len ||
		      memcmp(o->out, t->first.out, o->out_len) != 0;
	observation_clear(o);
	if (index % SEEDS == SEEDS - 1)
		judge(t, index / SEEDS);
	return 0;
}

int main(int argc, char **argv)
{
	struct trials t = {.arena = ARENA_INIT};
	struct bank bank = {0};
	struct err err;

	if (argc < 2) {
		fputs(usage, stderr);
		return 2;
	}
	if (bank_load(&bank, (const char *const *)argv + 2, (size_t)argc - 2,
		      BANK_PLAIN_ACCEPT, &err) ||
	    pythons_find(&t.pythons, &err) ||
	    pythons_select(&t.pythons, argv[1], &err)) {
		fprintf(stderr, "seeds: %s\n", err.text);
		return 2;
	}
	size_t most = (bank.count + TABLE_ROWS) * t.pythons.count;

	t.plans = arena_array(&t.arena, most * SEEDS, sizeof(*t.plans));
	t.names = arena_array(&t.arena, most, sizeof(*t.names));
	t.wishes = arena_array(&t.arena, most, sizeof(*t.wishes));
	add_table(&t);
	for (size_t i = 0; i < bank.count; i++)
		add(&t, str_format(&t.arena, "%.*s",
				   (int)bank.questions[i].path.len,
				   bank.questions[i].path.at).at, UNSAID,
		    &bank.questions[i]);
	jobs_run(&t.pythons, &(struct jobs_options){0}, t.plans,
		 t.count * SEEDS, take, &t);
	printf("%zu programs under %d seeds: %zu noted, %zu differ, %zu failed\n",
	       t.count, SEEDS, t.noted_count, t.differ_count, t.failed);
	bank_free(&bank);
	pythons_free(&t.pythons);
	arena_free(&t.arena);
	return t.failed ? 1 : 0;
}
