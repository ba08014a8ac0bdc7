/* random.c - numbers that look random, the same for the same seed */
#include "base/random.h"

#include <sys/random.h>
#include <time.h>

uint64_t random_next(struct random *random)
{
	uint64_t z = random->state += 0x9e3779b97f4a7c15u;

	z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
	z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
	return z ^ (z >> 31);
}

uint64_t random_below(struct random *random, uint64_t below)
{
	uint64_t limit, number;

	if (below < 2)
		return 0;
	/* The last numbers, which would favour the small results, are drawn
	 * again. */
	limit = UINT64_MAX - UINT64_MAX % below;
	do
		number = random_next(random);
	while (number >= limit);
	return number % below;
}

void random_order(struct random *random, size_t *out, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		size_t at = (size_t)random_below(random, i + 1);

		out[i] = out[at];
		out[at] = i;
	}
}

uint64_t random_seed(void)
{
	uint64_t seed;

	if (getrandom(&seed, sizeof(seed), 0) != (ssize_t)sizeof(seed))
		seed = (uint64_t)time(NULL);
	return seed;
}
