/* key.c - what holds in every run is the key; else why not */
#include "key.h"

#define MINUTE 60
#define HOUR (60 * MINUTE)
#define DAY (24 * HOUR)

/*
 * How far clocks are moved; [0] is not at all. A program may ask of a clock
 * no more than whether it is morning, weekend, summer or an odd second: the
 * seven moments lie so that, whenever one runs, nearly every such question
 * gets both answers.
 */
static const int64_t shifts[] = {
	0,
	7 * HOUR + 32 * MINUTE + 17,
	13 * HOUR + 28 * MINUTE + 38,
	100 * DAY + 21 * HOUR + 59 * MINUTE + 10,
	183 * DAY + 15 * HOUR + 38 * MINUTE + 45,
	272 * DAY + 2 * HOUR + 16 * MINUTE + 36,
	1117 * DAY + 9 * HOUR + 8 * MINUTE + 46,
};
#define SHIFT_COUNT (sizeof(shifts) / sizeof(*shifts) - 1)

#define PIN_ALL (PIN_ENTROPY | PIN_CLOCK | PIN_PID)

/* Beside one run a seed: the same again, another process, moved clocks. */
enum { EXTRA_AGAIN, EXTRA_PROCESS, EXTRA_MOVED };
#define EXTRA_COUNT (EXTRA_MOVED + SHIFT_COUNT)

/* The second round: pairs that may differ in one source only. */
struct probe {
	enum key_reason reason;
	unsigned pins;
	unsigned used;		/* the source can't matter when none drew it */
	unsigned second_process;
	unsigned second_shift;	/* of shifts[] */
};
#define CLOCK_PROBE(shift) \
	{VARIES_CLOCK, PIN_ENTROPY | PIN_PID, USED_CLOCK, 0, shift}
static const struct probe probes[] = {
	{VARIES_RANDOM, PIN_CLOCK | PIN_PID, USED_ENTROPY, 0, 0},
	CLOCK_PROBE(1), CLOCK_PROBE(2), CLOCK_PROBE(3),
	CLOCK_PROBE(4), CLOCK_PROBE(5), CLOCK_PROBE(6),
	{VARIES_PID, PIN_ENTROPY | PIN_CLOCK, USED_PID, 0, 0},
	{VARIES_ADDRESS, PIN_ALL, 0, 1, 0},
};
#define PROBE_COUNT (sizeof(probes) / sizeof(*probes))
#define PAIRED (2 * PROBE_COUNT)	/* the hash seeds' runs come after */

const char *key_reason_text(enum key_reason one)
{
	switch (one) {
	case VARIES_HASH_ORDER:
		return "the hash seed (set order, or hash() itself)";
	case VARIES_ADDRESS:
		return "a memory address";
	case VARIES_CLOCK:
		return "the clock";
	case VARIES_RANDOM:
		return "random numbers";
	case VARIES_PID:
		return "the process id";
	case VARIES_UNKNOWN:
		break;
	}
	return "something that could not be told";
}

size_t key_plan_count(unsigned seeds)
{
	return (seeds ? seeds : 1) + EXTRA_COUNT;
}

void key_plans(const struct run_plan *base, unsigned seeds,
	       struct run_plan *out)
{
	size_t count = key_plan_count(seeds);
	struct run_plan *extra = out + count - EXTRA_COUNT;

	for (size_t i = 0; i < count; i++) {
		out[i] = *base;
		out[i].seed = out + i < extra ? i : 0;
		out[i].process = 0;
		out[i].pins = 0;
		out[i].clock_shift_s = 0;
	}
	extra[EXTRA_PROCESS].process = 1;
	for (size_t i = 1; i <= SHIFT_COUNT; i++)
		extra[EXTRA_MOVED + i - 1].clock_shift_s = shifts[i];
}

static struct str out_of(const struct observation *o)
{
	return (struct str){o->out, o->out_len};
}

static bool same_answer(const struct observation *a,
			const struct observation *b)
{
	struct ending end_a = ending_of(a), end_b = ending_of(b);

	return ending_same(&end_a, &end_b) && str_equal(out_of(a), out_of(b));
}

/* Ran into the deadline, and nothing else was amiss. */
static bool only_never_ends(const struct observation *o)
{
	return o->status == STATUS_NEVER_ENDS && !o->refused_count;
}

static bool is_whole(const struct observation *o)
{
	return !observation_interfered(o) && !o->out_truncated;
}

/* Where a program was cut off is chance: its output is kept only when every
 * run got as far. */
static struct key never_ending_key(const struct observation *seen, size_t n)
{
	struct key key = {
		.state = KEY_STEADY,
		.out = out_of(&seen[0]),
		.ending = {.kind = ENDS_NEVER},
	};

	for (size_t i = 0; i < n; i++)
		if (!str_equal(out_of(&seen[i]), key.out) ||
		    seen[i].out_truncated)
			key.out = STR("");
	return key;
}

static struct key varying_key(const struct observation *seen, size_t n,
			      size_t other)
{
	struct key key = {
		.state = KEY_PROBE,
		.one = &seen[0],
		.other = &seen[other],
	};
	unsigned used = (seen[0].used | seen[other].used) &
			~(unsigned)USED_HASH;

	compare_texts(out_of(key.one), out_of(key.other), &key.where);
	/* Only runs with a moved clock differ, and a clock is all they drew. */
	if (other >= n - SHIFT_COUNT && used == USED_CLOCK) {
		key.state = KEY_VARIES;
		key.reasons = VARIES_CLOCK;
	}
	return key;
}

struct key key_decide(const struct observation *seen, unsigned seeds)
{
	size_t n = key_plan_count(seeds), never = 0;
	struct key key = {.state = KEY_STEADY};

	for (size_t i = 0; i < n; i++)
		never += only_never_ends(&seen[i]);
	if (never == n)
		return never_ending_key(seen, n);
	for (size_t i = 0; i < n; i++) {
		if (is_whole(&seen[i]))
			continue;
		key.state = KEY_INTERFERED;
		key.culprit = &seen[i];
		return key;
	}
	key.out = out_of(&seen[0]);
	key.ending = ending_of(&seen[0]);
	for (size_t i = 1; i < n; i++) {
		struct ending ending = ending_of(&seen[i]);

		if (!same_answer(&seen[0], &seen[i]))
			return varying_key(seen, n, i);
		if (!str_equal(ending.message, key.ending.message))
			key.ending.message = STR_NONE;
	}
	return key;
}

size_t key_probe_count(unsigned seeds)
{
	return PAIRED + (seeds ? seeds : 1);
}

void key_probe_plans(const struct run_plan *base, unsigned seeds,
		     struct run_plan *out)
{
	size_t count = key_probe_count(seeds);

	for (size_t i = 0; i < count; i++) {
		out[i] = *base;
		out[i].seed = i < PAIRED ? 0 : i - PAIRED;
		out[i].process = 0;
		out[i].pins = i < PAIRED ? probes[i / 2].pins : PIN_ALL;
		out[i].together = true;
		out[i].clock_shift_s = 0;
		if (i < PAIRED && i % 2) {
			out[i].process = probes[i / 2].second_process;
			out[i].clock_shift_s = shifts[probes[i / 2].second_shift];
		}
	}
}

/* A frozen clock makes a waiting program wait for ever: where two were cut
 * off says nothing. Nor does a run that the jail interfered with. */
static bool tells_apart(const struct observation *a,
			const struct observation *b)
{
	if (only_never_ends(a) && only_never_ends(b))
		return false;
	if ((!is_whole(a) && !only_never_ends(a)) ||
	    (!is_whole(b) && !only_never_ends(b)))
		return false;
	return !same_answer(a, b);
}

static bool pair_differs(const struct probe *probe,
			 const struct observation *pair)
{
	unsigned used = pair[0].used | pair[1].used;

	return tells_apart(&pair[0], &pair[1]) &&
	       (!probe->used || (used & probe->used));
}

/* Do all runs in which the random bytes are held still answer alike? */
static bool steady_without_entropy(const struct observation *seen,
				   unsigned seeds)
{
	size_t count = key_probe_count(seeds);
	const struct observation *first = &seen[count - 1];

	for (size_t i = 0; i < count; i++)
		if ((i >= PAIRED || (probes[i / 2].pins & PIN_ENTROPY)) &&
		    (!is_whole(&seen[i]) || !same_answer(first, &seen[i])))
			return false;
	return true;
}

/* No pair differs: but of few values two are alike now and then. */
static enum key_reason last_reason(const struct key *key,
				   const struct observation *seen,
				   unsigned seeds)
{
	unsigned used = key->one->used | key->other->used;

	return (used & USED_ENTROPY) && steady_without_entropy(seen, seeds)
		       ? VARIES_RANDOM : VARIES_UNKNOWN;
}

void key_explain(struct key *key, const struct observation *seen,
		 unsigned seeds)
{
	const struct observation *held = seen + PAIRED - 2;
	const struct observation *hash = seen + PAIRED;
	/* Alike in all that can be held still: what differs here is some
	 * other thing, and it would differ in every pair. */
	bool shaky = tells_apart(&held[0], &hash[0]);

	key->state = KEY_VARIES;
	key->reasons = shaky ? VARIES_UNKNOWN : 0;
	for (size_t i = 0; i < PROBE_COUNT; i++)
		if ((probes[i].used || !shaky) &&
		    pair_differs(&probes[i], seen + 2 * i))
			key->reasons |= probes[i].reason;
	/* Other seeds are other processes too: only where addresses don't
	 * matter is the seed the reason. */
	for (unsigned i = 1; i < seeds; i++)
		if (!shaky && !(key->reasons & VARIES_ADDRESS) &&
		    tells_apart(&hash[0], &hash[i]))
			key->reasons |= VARIES_HASH_ORDER;
	if (!key->reasons)
		key->reasons = last_reason(key, seen, seeds);
}
