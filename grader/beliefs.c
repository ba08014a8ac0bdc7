/* beliefs.c - the catalogue of wrong ideas about Python */
#include "beliefs.h"

#include <string.h>

/* The path is relative to the repository's root. */
__asm__(".section .rodata\n"
	"beliefs_text:\n"
	".incbin \"grader/beliefs.txt\"\n"
	".byte 0\n"
	".previous\n");
extern const char beliefs_text[];

static const struct {
	const char *name;
	size_t offset;
} fields[] = {
	{"number: ", offsetof(struct belief, number)},
	{"idea: ", offsetof(struct belief, idea)},
	{"refute: ", offsetof(struct belief, refute)},
	{"source: ", offsetof(struct belief, source)},
}, parts[] = {
	{"-- program", offsetof(struct belief, program)},
	{"-- real", offsetof(struct belief, real)},
	{"-- belief", offsetof(struct belief, belief)},
};
#define COUNT(table) (sizeof(table) / sizeof((table)[0]))

static struct str *at_offset(struct belief *one, size_t offset)
{
	return (struct str *)(void *)((char *)one + offset);
}

static bool take_field(struct belief *one, struct str line)
{
	for (size_t i = 0; i < COUNT(fields); i++)
		if (str_starts(line, fields[i].name)) {
			*at_offset(one, fields[i].offset) =
				str_slice(line, strlen(fields[i].name),
					  line.len);
			return true;
		}
	return false;
}

/* The part that a line begins, or NULL. */
static struct str *begun(struct belief *one, struct str line)
{
	for (size_t i = 0; i < COUNT(parts); i++)
		if (str_is(line, parts[i].name))
			return at_offset(one, parts[i].offset);
	return NULL;
}

/* A part reaches to the next one, less the blank line between entries. */
static void end_part(struct str *part, const char *end)
{
	if (!part)
		return;
	part->len = (size_t)(end - part->at);
	while (part->len > 1 && part->at[part->len - 1] == '\n' &&
	       part->at[part->len - 2] == '\n')
		part->len--;
}

const struct belief *beliefs_all(struct arena *arena, size_t *count)
{
	struct str rest = str_of(beliefs_text);
	struct belief *all = NULL, *one = NULL;
	struct str line, *part = NULL;

	*count = 0;
	while (str_next_line(&rest, &line)) {
		if (str_starts(line, "== ")) {
			end_part(part, line.at);
			part = NULL;
			all = arena_grow(arena, all, *count, sizeof(*all));
			one = &all[(*count)++];
			one->name = str_slice(line, 3, line.len);
		} else if (one && begun(one, line)) {
			end_part(part, line.at);
			part = begun(one, line);
			part->at = line.at + line.len + 1;
		} else if (one && !part) {
			take_field(one, line);
		}
	}
	end_part(part, beliefs_text + strlen(beliefs_text));
	return all;
}

const struct belief *beliefs_named(const struct belief *all, size_t count,
				   struct str name)
{
	for (size_t i = 0; i < count; i++)
		if (str_equal(all[i].name, name))
			return &all[i];
	return NULL;
}
