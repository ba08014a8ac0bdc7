/* test_key.c - keys and reasons from made-up observations */
#include "unit.h"

#include <string.h>

#include "key.h"

#define SEEDS 4
#define SHIFTS 6
#define MOVED (SEEDS + 2)	/* the first run with a moved clock */
#define RUNS (MOVED + SHIFTS)
/* Where the second round's pairs stand. */
enum { ENTROPY = 0, CLOCK = 2, PID = CLOCK + 2 * SHIFTS, ADDRESS = PID + 2,
       HASH = ADDRESS + 2 };
#define PROBES (HASH + SEEDS)

static void prints(struct observation *o, const char *text)
{
	*o = (struct observation){
		.status = STATUS_ENDED,
		.out = (char *)text,
		.out_len = strlen(text),
	};
}

static void all_print(struct observation *seen, size_t n, const char *text)
{
	for (size_t i = 0; i < n; i++)
		prints(&seen[i], text);
}

static void raises(struct observation *o, const char *type, const char *text)
{
	prints(o, "before\n");
	o->status = STATUS_RAISED;
	o->exception_type = (char *)type;
	o->exception_message = (char *)text;
}

static void test_plans(void **state)
{
	struct run_plan base = {.box = 1, .needs = NEED_FILES};
	struct run_plan plans[RUNS];
	int64_t before = 0;

	(void)state;
	assert_int_equal(key_plan_count(SEEDS), RUNS);
	key_plans(&base, SEEDS, plans);
	for (unsigned i = 0; i < RUNS; i++) {
		assert_int_equal(plans[i].box, 1);
		assert_int_equal(plans[i].needs, NEED_FILES);
		assert_int_equal(plans[i].pins, 0);
		assert_false(plans[i].together);
		assert_int_equal(plans[i].seed, i < SEEDS ? i : 0);
	}
	assert_memory_equal(&plans[SEEDS], &plans[0], sizeof(plans[0]));
	assert_int_equal(plans[SEEDS + 1].process, 1);
	for (unsigned i = MOVED; i < RUNS; i++) {
		int64_t shift = plans[i].clock_shift_s;

		assert_true(shift > before);
		assert_true(shift % 60 != 0 && shift % 3600 / 60 != 0 &&
			    shift % 86400 / 3600 != 0);
		before = shift;
	}
}

/* Is there, whenever it runs, a moment in each half of a day, of a week? */
static void test_coarse_clocks(void **state)
{
	struct run_plan base = {0}, plans[RUNS];

	(void)state;
	key_plans(&base, SEEDS, plans);
	for (int64_t now = 0; now < 7 * 86400; now += 601) {
		unsigned morning = 0, weekend = 0;

		for (unsigned i = MOVED - 1; i < RUNS; i++) {
			int64_t then = now + plans[i].clock_shift_s;

			morning += then % 86400 < 43200;
			weekend += then / 86400 % 7 >= 5;
		}
		assert_in_range(morning, 1, SHIFTS);
		assert_in_range(weekend, 1, SHIFTS);
	}
}

static void test_steady(void **state)
{
	struct observation seen[RUNS];
	struct key key;

	(void)state;
	all_print(seen, RUNS, "1\n");
	key = key_decide(seen, SEEDS);
	assert_int_equal(key.state, KEY_STEADY);
	assert_true(str_is(key.out, "1\n"));
	assert_int_equal(key.ending.kind, ENDS_NORMALLY);
}

static void test_a_varying_message_is_left_out(void **state)
{
	struct observation seen[RUNS];
	struct key key;

	(void)state;
	for (unsigned i = 0; i < RUNS; i++)
		raises(&seen[i], "TypeError", "no item");
	key = key_decide(seen, SEEDS);
	assert_int_equal(key.state, KEY_STEADY);
	assert_true(str_is(key.ending.type, "TypeError"));
	assert_true(str_is(key.ending.message, "no item"));
	raises(&seen[2], "TypeError", "<f at 0x7f>");
	key = key_decide(seen, SEEDS);
	assert_int_equal(key.state, KEY_STEADY);
	assert_true(str_is(key.ending.type, "TypeError"));
	assert_null(key.ending.message.at);
}

static void test_a_varying_exit_code_is_no_message(void **state)
{
	struct observation seen[RUNS];

	(void)state;
	all_print(seen, RUNS, "");
	for (unsigned i = 0; i < RUNS; i++) {
		seen[i].status = STATUS_EXITED;
		seen[i].exit_code = 3;
	}
	assert_int_equal(key_decide(seen, SEEDS).state, KEY_STEADY);
	seen[1].exit_code = 4;
	assert_int_equal(key_decide(seen, SEEDS).state, KEY_PROBE);
}

static void test_another_type_is_another_answer(void **state)
{
	struct observation seen[RUNS];
	struct key key;

	(void)state;
	for (unsigned i = 0; i < RUNS; i++)
		raises(&seen[i], "TypeError", "x");
	raises(&seen[3], "KeyError", "x");
	key = key_decide(seen, SEEDS);
	assert_int_equal(key.state, KEY_PROBE);
	assert_ptr_equal(key.one, &seen[0]);
	assert_ptr_equal(key.other, &seen[3]);
	assert_int_equal(key.where.line, 0);	/* the outputs are equal */
}

static void test_difference_is_shown(void **state)
{
	struct observation seen[RUNS];
	struct key key;

	(void)state;
	all_print(seen, RUNS, "a\nb\n");
	prints(&seen[2], "a\nc\n");
	key = key_decide(seen, SEEDS);
	assert_int_equal(key.state, KEY_PROBE);
	assert_ptr_equal(key.other, &seen[2]);
	assert_int_equal(key.where.line, 2);
	assert_int_equal(key.where.offset, 2);
}

static void test_interference_makes_no_key(void **state)
{
	struct observation seen[RUNS];
	struct run_refusal refusal = {(char *)"import", (char *)"socket", 1};
	struct key key;

	(void)state;
	all_print(seen, RUNS, "1\n");
	seen[1].refused = &refusal;
	seen[1].refused_count = 1;	/* caught: it ended all the same */
	key = key_decide(seen, SEEDS);
	assert_int_equal(key.state, KEY_INTERFERED);
	assert_ptr_equal(key.culprit, &seen[1]);
	all_print(seen, RUNS, "1\n");
	seen[5].out_truncated = true;
	assert_int_equal(key_decide(seen, SEEDS).state, KEY_INTERFERED);
	all_print(seen, RUNS, "1\n");
	seen[4].status = STATUS_NEVER_ENDS;	/* slow, once */
	key = key_decide(seen, SEEDS);
	assert_int_equal(key.state, KEY_INTERFERED);
	assert_ptr_equal(key.culprit, &seen[4]);
}

static void test_never_ending(void **state)
{
	struct observation seen[RUNS];
	struct key key;

	(void)state;
	all_print(seen, RUNS, "start\n");
	for (unsigned i = 0; i < RUNS; i++)
		seen[i].status = STATUS_NEVER_ENDS;
	key = key_decide(seen, SEEDS);
	assert_int_equal(key.state, KEY_STEADY);
	assert_int_equal(key.ending.kind, ENDS_NEVER);
	assert_true(str_is(key.out, "start\n"));
	seen[3].out_len = 2;	/* cut off at another place */
	key = key_decide(seen, SEEDS);
	assert_int_equal(key.state, KEY_STEADY);
	assert_true(str_is(key.out, ""));
}

static void test_only_a_moved_clock(void **state)
{
	struct observation seen[RUNS];
	struct key key;

	(void)state;
	for (unsigned i = MOVED; i < RUNS; i++) {
		all_print(seen, RUNS, "2024\n");
		prints(&seen[i], "2025\n");
		key = key_decide(seen, SEEDS);	/* it read no clock */
		assert_int_equal(key.state, KEY_PROBE);
		seen[i].used = USED_CLOCK;
		key = key_decide(seen, SEEDS);
		assert_int_equal(key.state, KEY_VARIES);
		assert_int_equal(key.reasons, VARIES_CLOCK);
		/* A coin that fell otherwise just then? */
		seen[i].used = USED_CLOCK | USED_ENTROPY;
		key = key_decide(seen, SEEDS);
		assert_int_equal(key.state, KEY_PROBE);
	}
}

static void test_probe_plans(void **state)
{
	unsigned all = PIN_ENTROPY | PIN_CLOCK | PIN_PID;
	struct run_plan plans[PROBES], base = {.box = 3};

	(void)state;
	assert_int_equal(key_probe_count(SEEDS), PROBES);
	key_probe_plans(&base, SEEDS, plans);
	assert_int_equal(plans[ENTROPY].pins, all & ~(unsigned)PIN_ENTROPY);
	assert_int_equal(plans[CLOCK].pins, all & ~(unsigned)PIN_CLOCK);
	assert_int_equal(plans[PID].pins, all & ~(unsigned)PIN_PID);
	assert_int_equal(plans[ADDRESS].pins, all);
	assert_true(plans[ADDRESS].together);
	assert_memory_equal(&plans[ENTROPY], &plans[ENTROPY + 1],
			    sizeof(plans[0]));
	for (unsigned i = CLOCK; i < PID; i += 2) {
		assert_int_equal(plans[i].pins, plans[CLOCK].pins);
		assert_int_equal(plans[i].clock_shift_s, 0);
		assert_true(plans[i + 1].clock_shift_s >
			    (i > CLOCK ? plans[i - 1].clock_shift_s : 0));
	}
	assert_int_equal(plans[ADDRESS].process, 0);
	assert_int_equal(plans[ADDRESS + 1].process, 1);
	for (unsigned i = 0; i < SEEDS; i++) {
		assert_int_equal(plans[HASH + i].seed, i);
		assert_int_equal(plans[HASH + i].pins, all);
		assert_true(plans[HASH + i].together);
	}
	/* The control: the same plan twice. */
	assert_memory_equal(&plans[ADDRESS], &plans[HASH], sizeof(plans[0]));
}

/* `used`: what the two runs drew that differed in the first round. */
static unsigned reasons_after(const struct observation *probes, unsigned used)
{
	struct observation one = {.used = used}, other = {.used = used};
	struct key key = {.state = KEY_PROBE, .one = &one, .other = &other};

	key_explain(&key, probes, SEEDS);
	assert_int_equal(key.state, KEY_VARIES);
	return key.reasons;
}

static unsigned reasons_of(const struct observation *probes)
{
	return reasons_after(probes, 0);
}

static void test_one_reason_each(void **state)
{
	static const struct {
		unsigned at, used, reason;
	} rows[] = {
		{ENTROPY + 1, USED_ENTROPY, VARIES_RANDOM},
		{CLOCK + 1, USED_CLOCK, VARIES_CLOCK},
		{PID - 1, USED_CLOCK, VARIES_CLOCK},
		{PID + 1, USED_PID, VARIES_PID},
		{ADDRESS + 1, 0, VARIES_ADDRESS},
		{HASH + 2, 0, VARIES_HASH_ORDER},
	};
	struct observation probes[PROBES];

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		all_print(probes, PROBES, "a\n");
		prints(&probes[rows[i].at], "b\n");
		probes[rows[i].at].used = rows[i].used;
		assert_int_equal(reasons_of(probes), rows[i].reason);
		assert_non_null(key_reason_text(rows[i].reason));
	}
}

static void test_a_source_that_was_not_drawn_is_no_reason(void **state)
{
	struct observation probes[PROBES];

	(void)state;
	all_print(probes, PROBES, "a\n");
	prints(&probes[CLOCK + 1], "b\n");
	assert_int_equal(reasons_of(probes), VARIES_UNKNOWN);
}

/* A coin that fell alike in its own pair: all else was held or tried. */
static void test_a_coin_by_elimination(void **state)
{
	struct observation probes[PROBES], *all = probes;
	unsigned drawn = USED_ENTROPY | USED_CLOCK | USED_PID;

	(void)state;
	all_print(all, PROBES, "a\n");
	assert_int_equal(reasons_after(all, USED_ENTROPY), VARIES_RANDOM);
	assert_int_equal(reasons_after(all, drawn), VARIES_RANDOM);
	prints(&all[ENTROPY], "b\n");	/* that pair may do as it likes */
	prints(&all[ENTROPY + 1], "b\n");
	assert_int_equal(reasons_after(all, drawn), VARIES_RANDOM);
	/* None was drawn. */
	assert_int_equal(reasons_after(all, USED_CLOCK | USED_PID),
			 VARIES_UNKNOWN);
	/* Random bytes were held, and yet it differs or can't be known. */
	prints(&all[PID], "b\n");
	assert_int_equal(reasons_after(all, drawn), VARIES_UNKNOWN);
	all_print(all, PROBES, "a\n");
	all[CLOCK].status = all[CLOCK + 1].status = STATUS_NEVER_ENDS;
	assert_int_equal(reasons_after(all, drawn), VARIES_UNKNOWN);
	/* What was found is the reason, and no other is added. */
	all_print(all, PROBES, "a\n");
	prints(&all[HASH + 1], "b\n");
	assert_int_equal(reasons_after(all, drawn), VARIES_HASH_ORDER);
}

static void test_no_reason_found(void **state)
{
	struct observation probes[PROBES];

	(void)state;
	all_print(probes, PROBES, "a\n");
	assert_int_equal(reasons_of(probes), VARIES_UNKNOWN);
}

/* Threads that race: nothing that is pinned holds them. */
static void test_differing_all_by_itself(void **state)
{
	struct observation probes[PROBES];

	(void)state;
	all_print(probes, PROBES, "a\n");
	for (unsigned i = 1; i < PROBES; i += 2)
		prints(&probes[i], "b\n");
	prints(&probes[HASH], "b\n");
	assert_int_equal(reasons_of(probes), VARIES_UNKNOWN);
}

static void test_addresses_hide_the_hash_seed(void **state)
{
	struct observation probes[PROBES];

	(void)state;
	all_print(probes, PROBES, "a\n");
	prints(&probes[ADDRESS + 1], "b\n");
	prints(&probes[HASH + 1], "c\n");
	assert_int_equal(reasons_of(probes), VARIES_ADDRESS);
}

static void test_two_reasons(void **state)
{
	struct observation probes[PROBES];

	(void)state;
	all_print(probes, PROBES, "a\n");
	prints(&probes[ENTROPY + 1], "b\n");
	probes[ENTROPY].used = USED_ENTROPY;
	prints(&probes[HASH + 3], "c\n");
	assert_int_equal(reasons_of(probes),
			 VARIES_RANDOM | VARIES_HASH_ORDER);
}

/* A frozen clock: a program that waits for it is cut off anywhere. */
static void test_two_that_were_cut_off_are_alike(void **state)
{
	struct observation probes[PROBES];

	(void)state;
	all_print(probes, PROBES, "a\n");
	for (unsigned i = 0; i < PROBES; i++) {
		if (i >= CLOCK && i < PID)
			continue;
		probes[i].status = STATUS_NEVER_ENDS;
		probes[i].out_len = i % 2;
	}
	prints(&probes[CLOCK + 1], "b\n");
	probes[CLOCK].used = USED_CLOCK;
	assert_int_equal(reasons_of(probes), VARIES_CLOCK);
}

static void test_a_refused_probe_says_nothing(void **state)
{
	struct observation probes[PROBES];

	(void)state;
	all_print(probes, PROBES, "a\n");
	prints(&probes[HASH + 1], "b\n");
	probes[HASH + 1].status = STATUS_NO_JAIL;
	assert_int_equal(reasons_of(probes), VARIES_UNKNOWN);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_plans),
		cmocka_unit_test(test_steady),
		cmocka_unit_test(test_a_varying_message_is_left_out),
		cmocka_unit_test(test_a_varying_exit_code_is_no_message),
		cmocka_unit_test(test_another_type_is_another_answer),
		cmocka_unit_test(test_difference_is_shown),
		cmocka_unit_test(test_interference_makes_no_key),
		cmocka_unit_test(test_never_ending),
		cmocka_unit_test(test_coarse_clocks),
		cmocka_unit_test(test_only_a_moved_clock),
		cmocka_unit_test(test_probe_plans),
		cmocka_unit_test(test_one_reason_each),
		cmocka_unit_test(test_a_source_that_was_not_drawn_is_no_reason),
		cmocka_unit_test(test_a_coin_by_elimination),
		cmocka_unit_test(test_no_reason_found),
		cmocka_unit_test(test_differing_all_by_itself),
		cmocka_unit_test(test_addresses_hide_the_hash_seed),
		cmocka_unit_test(test_two_reasons),
		cmocka_unit_test(test_two_that_were_cut_off_are_alike),
		cmocka_unit_test(test_a_refused_probe_says_nothing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
