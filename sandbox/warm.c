/* warm.c - which modules a box should import before it forks */
#include "sandbox/warm.h"

#include <stdlib.h>
#include <string.h>

struct names {
	struct bytes at[WIRE_WARM_MAX];
	size_t count;
};

static size_t name_length(const char *at, const char *end)
{
	size_t len = 0;

	while (at + len < end &&
	       (at[len] == '_' || at[len] == '.' ||
		(at[len] >= 'a' && at[len] <= 'z') ||
		(at[len] >= '0' && at[len] <= '9')))
		len++;
	return len;
}

static void add_name(struct names *names, const char *at, size_t len)
{
	if (!len || len > 60 || names->count == WIRE_WARM_MAX)
		return;
	for (size_t i = 0; i < names->count; i++)
		if (names->at[i].len == len &&
		    memcmp(names->at[i].at, at, len) == 0)
			return;
	names->at[names->count++] = (struct bytes){at, len};
}

/* "import a, b.c as d" and "from x import y" where they start a line; what
 * isn't found this way is only imported later. */
static void scan_line(struct names *names, const char *at, const char *end)
{
	while (at < end && (*at == ' ' || *at == '\t'))
		at++;
	if (end - at > 5 && memcmp(at, "from ", 5) == 0) {
		add_name(names, at + 5, name_length(at + 5, end));
		return;
	}
	if (end - at <= 7 || memcmp(at, "import ", 7) != 0)
		return;
	at += 7;
	for (;;) {
		while (at < end && *at == ' ')
			at++;
		add_name(names, at, name_length(at, end));
		const char *comma = memchr(at, ',', (size_t)(end - at));
		if (!comma)
			return;
		at = comma + 1;
	}
}

static void scan(struct names *names, struct bytes text)
{
	const char *at = text.at, *end = text.at + text.len;

	while (at < end) {
		const char *newline = memchr(at, '\n', (size_t)(end - at));
		const char *stop = newline ? newline : end;
		scan_line(names, at, stop);
		at = stop + 1;
	}
}

/*
 * What warm modules leave in a package for their own use, where a snippet that
 * imports the package alone would not find it. A program that has such a name
 * in it and no import of it is to see the difference.
 */
static const char *const left_in_package[] = {
	"collections.abc", "importlib.machinery",
};

static bool is_named(const struct names *names, const char *name)
{
	for (size_t i = 0; i < names->count; i++)
		if (names->at[i].len == strlen(name) &&
		    memcmp(names->at[i].at, name, names->at[i].len) == 0)
			return true;
	return false;
}

bool warm_shows(const struct run_plan *plan)
{
	size_t count = sizeof(left_in_package) / sizeof(*left_in_package);

	for (size_t i = 0; i < count; i++) {
		const char *name = left_in_package[i];
		struct names names = {.count = 0};

		if (!memmem(plan->program.at, plan->program.len, name,
			    strlen(name)))
			continue;
		scan(&names, plan->program);
		if (!is_named(&names, name))
			return true;
	}
	return false;
}

void warm_frame(struct wire_out *frame, const struct run_plan *plans,
		const size_t *index, size_t count)
{
	struct names names = {.count = 0};

	for (size_t i = 0; i < count; i++)
		scan(&names, plans[index[i]].program);
	wire_begin(frame, WIRE_WARM);
	wire_u32(frame, (uint32_t)count);
	wire_u32(frame, (uint32_t)names.count);
	for (size_t i = 0; i < names.count; i++)
		wire_text(frame, names.at[i].at, names.at[i].len);
}
