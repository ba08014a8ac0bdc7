/*
 * random.h - numbers that look random, the same for the same seed
 *
 * For papers and orders that can be made again, on any machine; for nothing
 * that must not be guessed. splitmix64 (Steele, Lea, Flood, OOPSLA 2014).
 */
#ifndef BASE_RANDOM_H
#define BASE_RANDOM_H

#include <stddef.h>
#include <stdint.h>

struct random {
	uint64_t state;		/* start with any seed */
};

uint64_t random_next(struct random *random);
/* 0 to below - 1, each as likely as any other; 0 for below 0 or 1. */
uint64_t random_below(struct random *random, uint64_t below);
/* An order of 0 to count - 1: out[count]. */
void random_order(struct random *random, size_t *out, size_t count);
/* A seed that nobody chose. */
uint64_t random_seed(void);

#endif
