/*
 * soak.c - very many runs, honest and hostile ones mixed, and what is left
 *
 * Each result must be that of its own program: bytes, ending, refusals; none
 * lost, none delivered twice. Meanwhile memory, descriptors, processes and
 * mounts of the host and of its boxes are looked at, and must stay flat.
 *
 * The runs go out in batches, one Python and one hash seed each: a box lives
 * for thousands of runs, and the plans are not what memory grows by.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <time.h>
#include <unistd.h>

#include "base/scope.h"
#include "honest.h"
#include "hostile.h"
#include "tally.h"

#define BATCH_MAX 20000
#define LOOKS_PER_BATCH 100
#define SEEDS 8			/* the banks are known to hold for these */
#define COMPLAINTS_MAX 20
#define WARM_UP 100		/* honest runs on each Python, before all */
/* Of the honest runs these, in percent, are granted something they don't
 * use. */
#define GRANTED_PERCENT 15

static const char usage[] =
	"usage: soak [OPTION]... FOLDER...\n"
	"  --runs N       all in all (3000)\n"
	"  --each         that many on each Python\n"
	"  --hostile N    so many of a hundred (5)\n"
	"  --seed N       of what is drawn; default: another one each time\n"
	"  --jobs N       boxes at work at once; default: one a CPU\n"
	"  --python LIST  as in 3.9,3.13; default: all\n";

struct options {
	unsigned long long runs, hostile, jobs, seed;
	bool each;
	const char *python;
};

/* What a plan of the batch was made from. */
struct card {
	const struct honest_program *honest;	/* or: */
	const struct hostile *hostile;
	unsigned long long marker;
	unsigned delivered;
};

struct soak {
	struct options options;
	struct pythons pythons;
	struct honest honest;
	struct tally tally;
	unsigned granted[16];	/* capabilities that each box can have */
	unsigned long long dice;
	struct run_plan *plans;	/* of the batch */
	struct card *cards;
	size_t planned, came, look_every;
	size_t warm_up;		/* hostile runs on each Python, before all */
	size_t done, hostile_done, breaches;
	size_t by_status[STATUS_COUNT];
};

/* splitmix64: small, and every seed is as good as another. */
static unsigned long long draw(unsigned long long *dice)
{
	unsigned long long z = *dice += 0x9e3779b97f4a7c15u;

	z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
	z = (z ^ z >> 27) * 0x94d049bb133111ebu;
	return z ^ z >> 31;
}

/* ------------------------------------------------------- what can be had */

static int note_status(void *ctx, size_t index, struct observation *o)
{
	struct observation *seen = ctx;

	seen[index] = *o;
	return 0;
}

static void find_granted(struct soak *s, unsigned box)
{
	struct sandbox_config config = {.boxes = s->pythons.box, .jobs = 1,
					.box_count = s->pythons.count};
	struct run_plan plans[CAPABILITY_COUNT + 1];
	struct observation seen[CAPABILITY_COUNT + 1] = {{0}};
	unsigned count = 0;

	for (unsigned bit = 0; bit <= NEED_MYSQL; bit = bit ? bit << 1 : 1)
		plans[count++] = (struct run_plan){
			.box = box, .needs = bit,
			.program = {"print(1)\n", 9},
		};
	sandbox_run(&config, plans, count, note_status, seen);
	for (unsigned i = 0; i < count; i++) {
		if (seen[i].status == STATUS_ENDED)
			s->granted[box] |= plans[i].needs;
		else
			printf("skip needs %s on Python 3.%u: %s\n",
			       plans[i].needs ?
			       capability_name(plans[i].needs) : "(nothing)",
			       s->pythons.box[box].minor, seen[i].reason);
		if (!i)
			printf("Python %s, jail S%d\n", seen[i].python,
			       jail_level(seen[i].layers));
		observation_clear(&seen[i]);
	}
}

/* -------------------------------------------------------------- the draw */

#if defined(__SANITIZE_ADDRESS__)
static const bool memory_is_limited = false;
#else
static const bool memory_is_limited = true;
#endif

static bool can_run(const struct soak *s, unsigned box,
		    const struct hostile *row)
{
	if (!memory_is_limited && row->statuses == 1u << STATUS_OUT_OF_MEMORY)
		return false;
	return !(row->needs & ~s->granted[box]);
}

static unsigned draw_needs(struct soak *s, unsigned box)
{
	unsigned bit;

	if (!s->granted[box] || draw(&s->dice) % 100 >= GRANTED_PERCENT)
		return 0;
	do {
		bit = 1u << draw(&s->dice) % CAPABILITY_COUNT;
	} while (!(s->granted[box] & bit));
	return bit;
}

static struct run_plan make_hostile(struct soak *s, unsigned box,
				    const struct hostile *row,
				    struct card *card, struct arena *arena)
{
	card->hostile = row;
	card->marker = draw(&s->dice);
	struct str program = hostile_program(arena, row, card->marker);

	return (struct run_plan){
		.box = box, .needs = row->needs, .cpu_ms = row->cpu_ms,
		.wall_ms = row->wall_ms,
		.program = {program.at, program.len},
	};
}

/* NULL: an honest one. While it warms up each has its turn, so that the most
 * that a program can make us hold was held. */
static const struct hostile *choose_hostile(struct soak *s, unsigned box,
					    size_t index)
{
	const struct hostile *row;

	if (!s->tally.warm) {
		row = &hostile_rows[index % hostile_count];
		return index < s->warm_up && can_run(s, box, row) ? row : NULL;
	}
	if (draw(&s->dice) % 100 >= s->options.hostile)
		return NULL;
	do {
		row = &hostile_rows[draw(&s->dice) % hostile_count];
	} while (!can_run(s, box, row));
	return row;
}

static void draw_batch(struct soak *s, unsigned box, uint64_t seed,
		       struct arena *arena)
{
	const struct honest_set *set = &s->honest.box[box];

	for (size_t i = 0; i < s->planned; i++) {
		struct card *card = &s->cards[i];
		const struct hostile *row = choose_hostile(s, box, i);

		*card = (struct card){0};
		if (row) {
			s->plans[i] = make_hostile(s, box, row, card, arena);
		} else {
			card->honest = &set->program[draw(&s->dice) %
						     set->count];
			s->plans[i] = card->honest->plan;
			s->plans[i].needs |= draw_needs(s, box);
		}
		s->plans[i].seed = seed;
	}
}

/* ------------------------------------------------------------ the results */

static void complain(struct soak *s, const char *name, const char *python,
		     const char *what)
{
	if (s->breaches++ < COMPLAINTS_MAX)
		printf("BREACH %s (Python %s): %s\n", name, python, what);
}

static int take_result(void *ctx, size_t index, struct observation *o)
{
	struct soak *s = ctx;
	struct card *card = &s->cards[index];
	FREE_BUF struct buf wrong = BUF_INIT;
	unsigned minor = s->pythons.box[s->plans[index].box].minor;

	if (card->delivered++)
		buf_text(&wrong, "delivered twice; ");
	if (strncmp(o->python, "3.", 2) ||
	    strtoul(o->python + 2, NULL, 10) != minor)
		buf_text(&wrong, "another Python ran it; ");
	if (card->honest)
		honest_judge(card->honest, o, &wrong);
	else
		hostile_judge(card->hostile, card->marker, o, &wrong);
	if (wrong.len)
		complain(s, card->honest ? card->honest->id.at :
					   card->hostile->name,
			 o->python, wrong.at);
	s->by_status[o->status]++;
	s->hostile_done += card->hostile != NULL;
	observation_clear(o);
	if (++s->came % s->look_every == 0)
		tally_look(&s->tally);
	return 0;
}

static void run_batch(struct soak *s, unsigned box, uint64_t seed)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct sandbox_config config = {
		.boxes = s->pythons.box, .box_count = s->pythons.count,
		.jobs = (unsigned)s->options.jobs,
	};

	draw_batch(s, box, seed, &arena);
	s->came = 0;
	s->look_every = 1 + s->planned / LOOKS_PER_BATCH;
	sandbox_run(&config, s->plans, s->planned, take_result, s);
	for (size_t i = 0; i < s->planned; i++)
		if (!s->cards[i].delivered)
			complain(s, "a run", "", "its result was lost");
	s->done += s->planned;
	tally_look(&s->tally);
}

static size_t smaller(size_t a, size_t b)
{
	return a < b ? a : b;
}

static void run_all(struct soak *s)
{
	size_t count = s->pythons.count;
	size_t all = s->options.runs * (s->options.each ? count : 1);
	size_t most = smaller(BATCH_MAX, (all + count - 1) / count);

	s->warm_up = s->options.hostile ? 2 * hostile_count : 0;
	most = most < s->warm_up + WARM_UP ? s->warm_up + WARM_UP : most;
	s->plans = must_realloc(NULL, most * sizeof(*s->plans));
	s->cards = must_realloc(NULL, most * sizeof(*s->cards));
	/* from now on memory that is there is used */
	memset(s->plans, 1, most * sizeof(*s->plans));
	memset(s->cards, 1, most * sizeof(*s->cards));
	tally_start(&s->tally, (unsigned)s->options.jobs);
	for (unsigned box = 0; box < count; box++) {
		s->planned = s->warm_up + WARM_UP;
		run_batch(s, box, 0);
	}
	s->tally.warm = true;
	all += s->done;
	for (size_t batch = 0; s->done < all; batch++) {
		s->planned = smaller(most, all - s->done);
		run_batch(s, (unsigned)(batch % count), batch / count % SEEDS);
	}
	free(s->plans);
	free(s->cards);
}

/* ------------------------------------------------------------------- main */

static void tell(const struct soak *s, double seconds, size_t passed)
{
	printf("%zu runs, %zu of them hostile, in %.1f s; %llu boxes at once; "
	       "seed %llu\nended as:", s->done, s->hostile_done, seconds,
	       s->options.jobs, s->options.seed);
	for (unsigned i = 0; i < STATUS_COUNT; i++)
		if (s->by_status[i])
			printf("  %s %zu", run_status_name(i),
			       s->by_status[i]);
	printf("\n%s: %zu results lost, mixed up or untrue, %zu bounds "
	       "passed\n", s->breaches || passed ? "FAIL" : "ok", s->breaches,
	       passed);
}

/* The first argument that is no option, or -1. */
static int read_options(int argc, char **argv, struct options *out)
{
	const struct {
		const char *name;
		unsigned long long *number;
		const char **text;
	} rows[] = {
		{"--runs", &out->runs, NULL}, {"--seed", &out->seed, NULL},
		{"--hostile", &out->hostile, NULL},
		{"--jobs", &out->jobs, NULL}, {"--python", NULL, &out->python},
	};
	int i = 1;

	while (i < argc && argv[i][0] == '-') {
		const char *name = argv[i++];
		char *end = "";
		size_t row = 0;

		if (strcmp(name, "--each") == 0) {
			out->each = true;
			continue;
		}
		while (row < 5 && strcmp(name, rows[row].name))
			row++;
		if (row == 5 || i == argc)
			return -1;
		if (rows[row].text)
			*rows[row].text = argv[i++];
		else
			*rows[row].number = strtoull(argv[i++], &end, 10);
		if (*end)
			return -1;
	}
	return i < argc && out->runs && out->jobs && out->jobs < WATCH_BOXES &&
	       out->hostile <= 100 ? i : -1;
}

int main(int argc, char **argv)
{
	struct soak *s = must_realloc(NULL, sizeof(*s));
	struct timespec from, to;
	long cpus = sysconf(_SC_NPROCESSORS_ONLN);
	struct err err;

	clock_gettime(CLOCK_MONOTONIC, &from);
	*s = (struct soak){.options = {
		.runs = 3000, .hostile = 5, .python = "all",
		.jobs = cpus > 0 ? (unsigned long long)cpus : 1,
		.seed = (unsigned long long)from.tv_nsec / 1000,
	}};
	setvbuf(stdout, NULL, _IOLBF, 0);
	int folders = read_options(argc, argv, &s->options);

	if (folders < 0) {
		fputs(usage, stderr);
		return 2;
	}
	s->dice = s->options.seed;
	if (pythons_find(&s->pythons, &err) ||
	    pythons_select(&s->pythons, s->options.python, &err) ||
	    honest_load(&s->honest, (const char *const *)argv + folders,
			(size_t)(argc - folders), &s->pythons, &err)) {
		fprintf(stderr, "soak: %s\n", err.text);
		return 3;
	}
	if (s->honest.left_out)
		printf("skip %zu questions whose key is no exact text\n",
		       s->honest.left_out);
	if (s->options.hostile && !memory_is_limited)
		puts("skip programs that run out of memory: a sanitized "
		     "build has no limit");
	/* whatever its parent leaves behind comes to us, and is seen */
	prctl(PR_SET_CHILD_SUBREAPER, 1);
	watch_own_tmp(s->pythons.box[0].path);
	for (unsigned box = 0; box < s->pythons.count; box++)
		find_granted(s, box);
	run_all(s);
	size_t passed = tally_end(&s->tally);
	clock_gettime(CLOCK_MONOTONIC, &to);
	tell(s, (double)(to.tv_sec - from.tv_sec) +
		(double)(to.tv_nsec - from.tv_nsec) / 1e9, passed);
	bool failed = s->breaches || passed;

	honest_free(&s->honest);
	pythons_free(&s->pythons);
	free(s);
	return failed;
}
