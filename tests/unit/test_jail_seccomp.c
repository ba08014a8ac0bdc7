/*
 * test_jail_seccomp.c - the compiled filters against what their rows say
 *
 * libseccomp makes one classic BPF program of a profile's rows. It is executed
 * here, call by call, and its verdict compared with the rows' own meaning:
 * allowed when all 64-bit comparisons of any row hold, else the box is asked.
 */
/* The table and the program are static there, and nobody else's business. */
#include "inside/jail_seccomp.c"

#undef COUNT
#include "unit.h"

#define NUMBERS 1024		/* more than there are system calls */
#define ARGUMENTS 6
#define RANDOM_CALLS 1000000
#define POOL_MAX 512

/* ------------------------------------------------- classic BPF, executed */

/* The verdict; 0 (no verdict of ours) for what the kernel would not load. */
static uint32_t execute(const struct sock_filter *code, size_t len,
			const struct seccomp_data *data)
{
	uint32_t a = 0;

	for (size_t at = 0; at < len; at++) {
		uint32_t k = code[at].k;
		bool jump;
		switch (code[at].code) {
		case BPF_LD | BPF_W | BPF_ABS:
			if (k % 4 || k + 4 > sizeof(*data))
				return 0;
			memcpy(&a, (const char *)data + k, 4);
			continue;
		case BPF_ALU | BPF_AND | BPF_K:
			a &= k;
			continue;
		case BPF_RET | BPF_K:
			return k;
		case BPF_JMP | BPF_JA:
			at += k;
			continue;
		case BPF_JMP | BPF_JEQ | BPF_K:
			jump = a == k;
			break;
		case BPF_JMP | BPF_JGT | BPF_K:
			jump = a > k;
			break;
		case BPF_JMP | BPF_JGE | BPF_K:
			jump = a >= k;
			break;
		case BPF_JMP | BPF_JSET | BPF_K:
			jump = a & k;
			break;
		default:
			return 0;	/* nothing that libseccomp writes */
		}
		at += jump ? code[at].jt : code[at].jf;
	}
	return 0;
}

/* ----------------------------------------------- the rows, read as written */

static int numbers[COUNT(allowed)];	/* of each row's call; -1 not here */

static int resolve(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(allowed); i++) {
		numbers[i] = seccomp_syscall_resolve_name(allowed[i].name);
		assert_true(numbers[i] < NUMBERS);
	}
	return 0;
}

/* One filter, and the rows that it is made of by number: chains of indices
 * into allowed[], which end with -1. */
struct filter {
	unsigned grants;
	uint32_t pid;
	struct sock_filter *code;
	size_t len;
	int first[NUMBERS], next[COUNT(allowed)];
};

static uint64_t datum(const struct filter *f, uint64_t value)
{
	return value == OWN_PID ? f->pid : value;
}

static bool holds(const struct filter *f, const struct scmp_arg_cmp *one,
		  uint64_t value)
{
	uint64_t a = datum(f, one->datum_a), b = one->datum_b;

	switch (one->op) {
	case SCMP_CMP_EQ:
		return value == a;
	case SCMP_CMP_LT:
		return value < a;
	case SCMP_CMP_MASKED_EQ:
		return (value & a) == b;
	default:
		fail_msg("no row had this comparison so far: %d", one->op);
		return false;
	}
}

static bool row_allows(const struct filter *f, const struct allowed *row,
		       const struct seccomp_data *data)
{
	for (unsigned i = 0; i < row->count; i++)
		if (!holds(f, &row->arg[i], data->args[row->arg[i].arg]))
			return false;
	return true;
}

static uint32_t meant(const struct filter *f, const struct seccomp_data *data)
{
	if (data->arch != seccomp_arch_native())
		return SECCOMP_RET_KILL_PROCESS;
	if (data->nr < 0 || data->nr >= NUMBERS)
		return SECCOMP_RET_USER_NOTIF;
	for (int i = f->first[data->nr]; i >= 0; i = f->next[i])
		if (row_allows(f, &allowed[i], data))
			return SECCOMP_RET_ALLOW;
	return SECCOMP_RET_USER_NOTIF;
}

static bool row_is_in(const struct filter *f, const struct allowed *row)
{
	return !row->grants || row->grants & f->grants;
}

static void build(struct filter *f, unsigned grants, uint32_t pid)
{
	struct jail jail = {.grants = grants};

	*f = (struct filter){.grants = grants, .pid = pid};
	memset(f->first, -1, sizeof(f->first));
	for (int i = (int)COUNT(allowed) - 1; i >= 0; i--) {
		int nr = numbers[i];
		if (nr < 0 || !row_is_in(f, &allowed[i]))
			continue;
		f->next[i] = f->first[nr];
		f->first[nr] = i;
	}
	assert_int_equal(jail_seccomp_compile(&jail), 0);
	put_in_pid(pid);
	f->code = program;
	f->len = program_len;
	program = NULL;
}

static void compare(const struct filter *f, const struct seccomp_data *data)
{
	uint32_t want = meant(f, data), got = execute(f->code, f->len, data);
	char name[64];

	if (got == want)
		return;
	jail_syscall_name(data->nr, name, sizeof(name));
	fail_msg("grants %#x, pid %u, arch %#x: %s(%#llx, %#llx, %#llx, %#llx, "
		 "%#llx, %#llx) gets %#x, the rows say %#x", f->grants, f->pid,
		 data->arch, name, (unsigned long long)data->args[0],
		 (unsigned long long)data->args[1],
		 (unsigned long long)data->args[2],
		 (unsigned long long)data->args[3],
		 (unsigned long long)data->args[4],
		 (unsigned long long)data->args[5], got, want);
}

/* ------------------------------------------------------ which filters */

/* What of a profile's grants its filter can tell. */
static unsigned telling_grants(void)
{
	unsigned all = 0;

	for (size_t i = 0; i < COUNT(allowed); i++)
		all |= allowed[i].grants;
	return all;
}

/* Calls `check` for the filter of each profile that questions can have. */
static void for_each_filter(uint32_t pid, void (*check)(const struct filter *))
{
	unsigned seen[1 << CAPABILITY_COUNT];
	size_t count = 0;

	for (unsigned needs = 0; needs < 1 << CAPABILITY_COUNT; needs++) {
		unsigned grants = profile_grants(needs) & telling_grants();
		bool known = false;
		for (size_t i = 0; i < count; i++)
			known |= seen[i] == grants;
		if (known)
			continue;
		seen[count++] = grants;
		struct filter f;
		build(&f, grants, pid);
		check(&f);
		free(f.code);
	}
	assert_true(count >= 4);
}

/* --------------------------------------------------- which arguments */

/* Values of one argument that could be taken for each other. */
struct pool {
	uint64_t at[POOL_MAX];
	size_t count;
};

static void put(struct pool *pool, uint64_t value)
{
	for (size_t i = 0; i < pool->count; i++)
		if (pool->at[i] == value)
			return;
	assert_true(pool->count < POOL_MAX);
	pool->at[pool->count++] = value;
}

#define HIGH 0xffffffff00000000u

/* Around a value: off by one, in one half only, halves swapped. */
static void put_near(struct pool *pool, uint64_t value)
{
	const uint64_t near[] = {
		value, value + 1, value - 1, value ^ 1ull << 32, value | HIGH,
		value ^ 1ull << 63, value ^ 1ull << 31, value << 32,
		value & HIGH, value << 32 | value >> 32,
	};

	for (size_t i = 0; i < COUNT(near); i++)
		put(pool, near[i]);
}

static void put_row(const struct filter *f, struct pool *pool,
		    const struct scmp_arg_cmp *one)
{
	uint64_t a = datum(f, one->datum_a);

	if (one->op != SCMP_CMP_MASKED_EQ) {
		put_near(pool, a);
		return;
	}
	/* what the mask lets through, and each bit of it the other way */
	put_near(pool, one->datum_b);
	put(pool, one->datum_b | ~a);
	for (unsigned bit = 0; bit < 64; bit++)
		if (a >> bit & 1 && (bit < 32 || bit % 9 == 0))
			put(pool, one->datum_b ^ 1ull << bit);
}

/* For each argument what any row of this call compares it with, whatever the
 * row's grants. Returns false when none compares anything. */
static bool fill_pools(const struct filter *f, int nr,
		       struct pool pools[ARGUMENTS])
{
	static const uint64_t extreme[] = {~0ull, 0, ~HIGH, HIGH, 1ull << 31};
	bool any = false;

	for (size_t i = 0; i < ARGUMENTS; i++)
		pools[i].count = 0;
	for (size_t i = 0; i < COUNT(allowed); i++) {
		const struct allowed *row = &allowed[i];
		if (numbers[i] != nr)
			continue;
		for (unsigned j = 0; j < row->count; j++)
			put_row(f, &pools[row->arg[j].arg], &row->arg[j]);
		any |= row->count > 0;
	}
	for (size_t i = 0; i < ARGUMENTS; i++) {
		/* what no row looks at can be anything */
		size_t count = pools[i].count ? COUNT(extreme) : 1;
		for (size_t j = 0; j < count; j++)
			put(&pools[i], extreme[j]);
	}
	return any;
}

static void compare_all(const struct filter *f, struct seccomp_data *data,
			const struct pool pools[ARGUMENTS], size_t argument)
{
	if (argument == ARGUMENTS) {
		compare(f, data);
		return;
	}
	for (size_t i = 0; i < pools[argument].count; i++) {
		data->args[argument] = pools[argument].at[i];
		compare_all(f, data, pools, argument + 1);
	}
}

/* ------------------------------------------------------------ the tests */

static void check_rows(const struct filter *f)
{
	static struct pool pools[ARGUMENTS];
	struct seccomp_data data = {.arch = seccomp_arch_native()};

	for (data.nr = 0; data.nr < NUMBERS; data.nr++)
		if (fill_pools(f, data.nr, pools))
			compare_all(f, &data, pools, 0);
}

/* The pid is put into the program later: it may be any row's number. */
static void every_row_near_its_values(void **state)
{
	static const uint32_t pids[] = {2, SIGKILL, SIGSEGV, 4321, 1 << 22};

	(void)state;
	for (size_t i = 0; i < COUNT(pids); i++)
		for_each_filter(pids[i], check_rows);
}

static void check_numbers(const struct filter *f)
{
	static const int from[] = {0, 0x40000000, -NUMBERS, INT32_MIN,
				   INT32_MAX - NUMBERS};
	static const uint64_t args[] = {0, 1, ~0ull, 0x100000001u};

	for (size_t i = 0; i < COUNT(from); i++)
		for (int nr = from[i]; nr < from[i] + NUMBERS; nr++)
			for (size_t j = 0; j < COUNT(args); j++) {
				uint64_t a = args[j];
				struct seccomp_data data = {
					nr, seccomp_arch_native(), 0,
					{a, a, a, a, a, a},
				};
				compare(f, &data);
			}
}

static void every_number(void **state)
{
	(void)state;
	for_each_filter(4321, check_numbers);
}

static void check_architectures(const struct filter *f)
{
	const uint32_t native = seccomp_arch_native();
	const uint32_t others[] = {
		0, ~0u, AUDIT_ARCH_I386, AUDIT_ARCH_ARM, AUDIT_ARCH_PPC64LE,
		native ^ 1, native ^ 1u << 31, native ^ 1u << 30,
	};

	for (size_t i = 0; i < COUNT(others); i++)
		for (int nr = -1; nr < NUMBERS; nr++) {
			struct seccomp_data data = {.nr = nr,
						    .arch = others[i]};
			compare(f, &data);
			data.nr |= 0x40000000;
			compare(f, &data);
		}
}

static void another_architecture_kills(void **state)
{
	(void)state;
	for_each_filter(4321, check_architectures);
}

static uint64_t next_random(uint64_t *seed)
{
	*seed ^= *seed << 13;
	*seed ^= *seed >> 7;
	*seed ^= *seed << 17;
	return *seed * 0x2545f4914f6cdd1du;
}

/* Mostly values that some row of the call knows, else any of any width. */
static uint64_t random_value(const struct pool *pool, uint64_t *seed)
{
	uint64_t r = next_random(seed), value = next_random(seed);

	if (r % 8 < 6)
		return pool->at[value % pool->count];
	return value >> (r >> 8) % 64;
}

static void check_random(const struct filter *f)
{
	static struct pool pools[NUMBERS][ARGUMENTS];
	int compared[NUMBERS];
	size_t count = 0;
	uint64_t seed = 88172645463325252u;

	for (int nr = 0; nr < NUMBERS; nr++)
		if (fill_pools(f, nr, pools[nr]))
			compared[count++] = nr;
	for (unsigned n = 0; n < RANDOM_CALLS; n++) {
		uint64_t r = next_random(&seed);
		int nr = r % 16 ? compared[(r >> 8) % count] :
				  (int)((r >> 8) % NUMBERS);
		struct seccomp_data data = {.nr = nr,
					    .arch = seccomp_arch_native()};
		for (size_t i = 0; i < ARGUMENTS; i++)
			data.args[i] = random_value(&pools[nr][i], &seed);
		compare(f, &data);
	}
}

static void a_million_calls_at_random(void **state)
{
	(void)state;
	for_each_filter(4321, check_random);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_row_near_its_values),
		cmocka_unit_test(every_number),
		cmocka_unit_test(another_architecture_kills),
		cmocka_unit_test(a_million_calls_at_random),
	};

	return cmocka_run_group_tests(tests, resolve, NULL);
}
