/* arena.c - blocks that are filled from the front and freed together */
#include "base/arena.h"

#include <stdalign.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct arena_block {
	struct arena_block *next;
	size_t used, size;
	alignas(max_align_t) char bytes[];
};

/* Blocks double from the first size to the last: many arenas stay small. */
#define BLOCK_FIRST ((size_t)4 << 10)
#define BLOCK_LAST ((size_t)256 << 10)
#define EXIT_NO_MEMORY 3

static _Noreturn void no_memory(void)
{
	fputs("whatprints: out of memory\n", stderr);
	exit(EXIT_NO_MEMORY);
}

void *must_realloc(void *old, size_t size)
{
	void *got = realloc(old, size ? size : 1);

	if (!got)
		no_memory();
	return got;
}

static struct arena_block *block_new(size_t size)
{
	struct arena_block *block;

	if (size > SIZE_MAX - sizeof(*block))
		no_memory();
	block = calloc(1, sizeof(*block) + size);	/* zeros are promised */
	if (!block)
		no_memory();
	block->size = size;
	return block;
}

static struct arena_block *block_add(struct arena *arena, size_t need)
{
	struct arena_block *last = arena->blocks, *fresh;
	size_t size = BLOCK_FIRST;

	if (last && need > last->size / 4) {
		/* Of its own, so that the block in use stays in use. */
		fresh = block_new(need);
		fresh->next = last->next;
		last->next = fresh;
		return fresh;
	}
	if (last)
		size = last->size < BLOCK_LAST ? last->size * 2 : BLOCK_LAST;
	fresh = block_new(need > size ? need : size);
	fresh->next = last;
	arena->blocks = fresh;
	return fresh;
}

void *arena_alloc(struct arena *arena, size_t size)
{
	size_t align = alignof(max_align_t), need;
	struct arena_block *block = arena->blocks;
	void *got;

	if (size > SIZE_MAX - align)
		no_memory();
	/* Zero bytes take a step too: pointers stay distinct and inside. */
	need = size ? (size + align - 1) / align * align : align;
	if (!block || need > block->size - block->used)
		block = block_add(arena, need);
	got = block->bytes + block->used;
	block->used += need;
	return got;
}

void *arena_array(struct arena *arena, size_t count, size_t size)
{
	size_t total;

	if (__builtin_mul_overflow(count, size, &total))
		no_memory();
	return arena_alloc(arena, total);
}

void *arena_grow(struct arena *arena, void *array, size_t count, size_t size)
{
	void *longer;

	/* What is allocated is the next power of two: full exactly at one. */
	if (count & (count - 1))
		return array;
	longer = arena_array(arena, count ? count * 2 : 1, size);
	if (count)
		memcpy(longer, array, count * size);
	return longer;
}

void arena_free(struct arena *arena)
{
	while (arena->blocks) {
		struct arena_block *block = arena->blocks;

		arena->blocks = block->next;
		free(block);
	}
}
