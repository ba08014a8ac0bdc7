/* test_jobs.c - boxes found, runs delivered in order, with a made-up sandbox
 * in place of sandbox/run.c */
#include "unit.h"

#include <signal.h>
#include <string.h>

#include "base/scope.h"
#include "folder.h"
#include "jobs.h"

/* ------------------------------------------------------ the made-up boxes */

/* How the next sandbox_run() hands its observations back. */
static struct {
	size_t stride;		/* index i*stride % count comes i-th */
	bool raise_midway;	/* SIGTERM after half of them */
	const char *lost;	/* the reason why nothing ran */
	unsigned layers;
	size_t delivered;
} box;

static struct observation make(const struct run_plan *plan)
{
	char text[40];

	snprintf(text, sizeof(text), "%llu",
		 (unsigned long long)plan->seed);
	if (box.lost)
		return (struct observation){
			.status = STATUS_NO_JAIL, .layers = box.layers,
			.reason = strdup(box.lost),
		};
	return (struct observation){
		.status = STATUS_ENDED, .seed = plan->seed,
		.out = strdup(text), .out_len = strlen(text),
		.reason = strdup("ended"),
	};
}

size_t sandbox_run(const struct sandbox_config *config,
		   const struct run_plan *plans, size_t count,
		   sandbox_done *done, void *ctx)
{
	box.delivered = 0;
	for (size_t i = 0; i < count; i++) {
		size_t index = i * box.stride % count;
		struct observation o = make(&plans[index]);

		if (box.raise_midway && i == count / 2)
			raise(SIGTERM);
		if (*config->stop) {
			observation_clear(&o);
			break;
		}
		box.delivered++;
		if (done(ctx, index, &o))
			break;
	}
	return box.delivered;
}

/* What the made-up boxes lack: all but 3.11 have no numpy. */
static size_t probed;

void sandbox_probe(const struct sandbox_box *which, unsigned needs,
		   struct sandbox_report *out)
{
	probed++;
	*out = (struct sandbox_report){.started = which->minor == 11};
	if (which->minor != 11 && needs & NEED_NUMPY)
		out->lacks = NEED_NUMPY;
	strcpy(out->problem, out->started ? "" : "no numpy: get it");
}

/* -------------------------------------------------------------- the tests */

struct seen {
	size_t count, stop_after;
	bool in_order;
};

static int on_each(void *ctx, size_t index, struct observation *o)
{
	struct seen *seen = ctx;
	char text[40];

	snprintf(text, sizeof(text), "%zu", index);
	if (index != seen->count || strcmp(o->out, text))
		seen->in_order = false;
	seen->count++;
	observation_clear(o);
	return seen->count == seen->stop_after;
}

static size_t run(size_t count, size_t stride, struct seen *seen)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct run_plan *plans = arena_array(&arena, count, sizeof(*plans));
	struct jobs_options options = {.verb = "testing", .progress = true};
	struct pythons pythons = {.count = 1};

	for (size_t i = 0; i < count; i++)
		plans[i].seed = i;
	box.stride = stride;
	seen->count = 0;
	seen->in_order = true;
	return jobs_run(&pythons, &options, plans, count, on_each, seen);
}

static void test_order(void **state)
{
	/* Strides without a factor in common with 100: every order is whole. */
	static const size_t strides[] = {1, 3, 7, 51, 99};
	struct seen seen = {0};

	(void)state;
	for (size_t i = 0; i < COUNT(strides); i++) {
		assert_int_equal(run(100, strides[i], &seen), 100);
		assert_int_equal(seen.count, 100);
		assert_true(seen.in_order);
	}
	assert_int_equal(run(0, 1, &seen), 0);
	assert_int_equal(seen.count, 0);
}

/* The rest, delivered or not, must not leak: valgrind and ASan look. */
static void test_ends_early(void **state)
{
	static const size_t strides[] = {1, 3, 99};
	struct seen seen = {.stop_after = 10};

	(void)state;
	for (size_t i = 0; i < COUNT(strides); i++) {
		assert_int_equal(run(100, strides[i], &seen), 10);
		assert_int_equal(seen.count, 10);
		assert_true(seen.in_order);
	}
}

static int on_lost(void *ctx, size_t index, struct observation *o)
{
	(void)index;
	assert_string_equal(o->reason, ctx);
	observation_clear(o);
	return 0;
}

/* What nobody can see from the reason alone is what to do about it. */
static void test_a_lost_box(void **state)
{
	static const struct {
		const char *reason, *told;
		unsigned layers;
	} rows[] = {
		{"the box does not start",
		 "the box does not start: run `whatprints doctor`", 0},
		{"the jail can't be built: x: y",
		 "the jail can't be built: x: y: run `whatprints doctor`",
		 LAYER_NO_NEW_PRIVS},
		{"a layer is missing (see whatprints doctor)",
		 "a layer is missing (see whatprints doctor)", 0},
		/* The box is well. */
		{"too large to run", "too large to run", ~0u},
	};
	struct jobs_options options = {.verb = "testing"};
	struct pythons pythons = {.count = 1};
	struct run_plan plan = {0};

	(void)state;
	box.stride = 1;
	for (size_t i = 0; i < COUNT(rows); i++) {
		box.lost = rows[i].reason;
		box.layers = rows[i].layers;
		assert_int_equal(jobs_run(&pythons, &options, &plan, 1,
					  on_lost, (void *)(uintptr_t)
					  rows[i].told), 1);
	}
	box.lost = NULL;
}

static void put_box(const char *name, mode_t mode)
{
	put_file(name, STR(""));
	chmod(in_folder(name), mode);
}

static void find(struct pythons *out)
{
	struct err err;

	put_box("whatprints-box-3.11", 0755);
	put_box("whatprints-box-3.9", 0755);
	put_box("whatprints-box-3.13", 0755);
	put_box("whatprints-box-3.12x", 0755);
	put_box("whatprints-box-3.", 0755);
	put_box("whatprints-box-3.011", 0755);
	put_box("whatprints-box-2.7", 0755);
	put_box("README", 0755);
	put_box("whatprints-box-3.10", 0644);	/* can't be run */
	setenv("WHATPRINTS_LIBEXEC", test_folder, 1);
	assert_int_equal(pythons_find(out, &err), 0);
}

static void test_find(void **state)
{
	struct pythons p;
	struct err err;

	(void)state;
	setenv("WHATPRINTS_LIBEXEC", in_folder("missing"), 1);
	assert_int_equal(pythons_find(&p, &err), -1);
	assert_int_equal(err.kind, ERR_SYSTEM);
	assert_non_null(strstr(err.text, "build them with `make`"));
	find(&p);
	assert_int_equal(p.count, 3);
	assert_int_equal(p.box[0].minor, 9);
	assert_int_equal(p.box[1].minor, 11);
	assert_int_equal(p.box[2].minor, 13);
	assert_string_equal(p.box[1].path, in_folder("whatprints-box-3.11"));
	pythons_free(&p);
}

static void test_select(void **state)
{
	static const struct {
		const char *list;
		unsigned minors[4];
	} good[] = {
		{NULL, {13}}, {"all", {9, 11, 13}}, {"3.9", {9}},
		{"3.13,3.9", {9, 13}}, {"3.9, 3.11", {9, 11}},
		{"3.9,3.9", {9}}, {"3.9,all", {9, 11, 13}},
		{"all,3.9", {9, 11, 13}}, {"3.9, all ,3.13", {9, 11, 13}},
	};
	static const char *const bad[] = {
		"", "3.10", "3.9,", "3", "3.1", "311", "3.9 3.11", "ALL",
		"3.10,all", "all,3.10", "all,",
	};
	struct pythons p;
	struct err err;

	(void)state;
	for (size_t i = 0; i < COUNT(good); i++) {
		find(&p);
		assert_int_equal(pythons_select(&p, good[i].list, &err), 0);
		for (size_t k = 0; k < p.count; k++)
			assert_int_equal(p.box[k].minor, good[i].minors[k]);
		assert_int_equal(good[i].minors[p.count], 0);
		pythons_free(&p);
	}
	for (size_t i = 0; i < COUNT(bad); i++) {
		find(&p);
		assert_int_equal(pythons_select(&p, bad[i], &err), -1);
		assert_int_equal(err.kind, ERR_USAGE);
		assert_non_null(strstr(err.text, "there are 3.9, 3.11, 3.13"));
		pythons_free(&p);
	}
}

/* Last: the flag stays up for good. */
static void test_obstacle(void **state)
{
	struct pythons p = {
		.box = {{"a", 9}, {"b", 11}, {"c", 13}}, .count = 3,
		.arena = ARENA_INIT,
	};

	(void)state;
	/* What every machine has nobody is asked for. */
	assert_null(pythons_obstacle(&p, 0, NEED_FILES | NEED_NETWORK));
	assert_int_equal(probed, 0);
	assert_string_equal(pythons_obstacle(&p, 0, NEED_NUMPY),
			    "no numpy: get it");
	assert_null(pythons_obstacle(&p, 1, NEED_NUMPY));
	assert_int_equal(probed, 2);
	/* Once is enough, whatever else is needed. */
	assert_non_null(pythons_obstacle(&p, 0, NEED_NUMPY | NEED_FILES));
	assert_null(pythons_obstacle(&p, 1, NEED_NUMPY | NEED_FILES));
	assert_int_equal(probed, 2);
	assert_non_null(pythons_obstacle(&p, 2, NEED_NUMPY | NEED_MYSQL));
	/* A box with other troubles is no skip: the run tells of those. */
	assert_null(pythons_obstacle(&p, 2, NEED_MYSQL));
	assert_int_equal(probed, 4);
	pythons_free(&p);
}

static void test_interrupted(void **state)
{
	struct seen seen = {0};

	(void)state;
	interrupt_install();
	assert_false(interrupted());
	box.raise_midway = true;
	assert_int_equal(run(100, 1, &seen), 50);
	assert_true(interrupted());
	assert_true(seen.in_order);
	assert_int_equal(run(100, 1, &seen), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_order),
		cmocka_unit_test(test_ends_early),
		cmocka_unit_test(test_a_lost_box),
		cmocka_unit_test_setup_teardown(test_find, folder_make,
						folder_remove),
		cmocka_unit_test_setup_teardown(test_select, folder_make,
						folder_remove),
		cmocka_unit_test(test_obstacle),
		cmocka_unit_test(test_interrupted),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
