/*
 * arena.h - memory that is freed all at once
 *
 * Everything allocated from an arena lives until arena_free(). Running out of
 * memory ends the program with a message and exit code 3: no caller checks.
 */
#ifndef BASE_ARENA_H
#define BASE_ARENA_H

#include <stddef.h>

struct arena_block;
struct arena {
	struct arena_block *blocks;
};
#define ARENA_INIT ((struct arena){0})

/* `size` bytes, zeroed, aligned for any type; size 0 gives a valid pointer. */
void *arena_alloc(struct arena *arena, size_t size);
/* An array of `count` things of `size`; ends the program on overflow. */
void *arena_array(struct arena *arena, size_t count, size_t size);
/*
 * Room for one more thing at the end of an array of `count`: the array, or a
 * longer copy of it. Start with NULL and 0, and always grow by one.
 */
void *arena_grow(struct arena *arena, void *array, size_t count, size_t size);
void arena_free(struct arena *arena);

#define arena_new(arena, type) ((type *)arena_alloc((arena), sizeof(type)))

/* malloc and realloc that end the program instead of returning NULL. */
void *must_realloc(void *old, size_t size);

#endif
