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

static bool is_named(const struct names *names, const char *at, size_t len)
{
	for (size_t i = 0; i < names->count; i++)
		if (names->at[i].len == len &&
		    memcmp(names->at[i].at, at, len) == 0)
			return true;
	return false;
}

static void add_name(struct names *names, const char *at, size_t len)
{
	if (len && len <= 60 && names->count < WIRE_WARM_MAX &&
	    !is_named(names, at, len))
		names->at[names->count++] = (struct bytes){at, len};
}

static const char *skip_spaces(const char *at, const char *end)
{
	while (at < end && (*at == ' ' || *at == '\t'))
		at++;
	return at;
}

/* The one submodule that most import from its package, and that costs much. */
#define METADATA "importlib.metadata"

static void add_from(struct names *names, const char *at, const char *end)
{
	static const char metadata[] = "importlib import metadata";

	add_name(names, at, name_length(at, end));
	if ((size_t)(end - at) >= strlen(metadata) &&
	    memcmp(at, metadata, strlen(metadata)) == 0)
		add_name(names, METADATA, strlen(METADATA));
}

/* "import a, b.c as d" and "from x import y" where they start a line; what
 * isn't found this way is only imported later. */
static void scan_line(struct names *names, const char *at, const char *end)
{
	at = skip_spaces(at, end);
	if (end - at > 5 && memcmp(at, "from ", 5) == 0) {
		add_from(names, at + 5, end);
		return;
	}
	if (end - at <= 7 || memcmp(at, "import ", 7) != 0)
		return;
	at += 7;
	for (;;) {
		at = skip_spaces(at, end);
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

/* ------------------------------------------------------------ who can tell */

/* Words by which a program looks for what is there: modules, classes, tables
 * that modules register with. */
static const char *const looks[] = {
	"modules", "subclasses", "copyreg", "gc.",
};

/*
 * What warm modules leave in a package for their own use, where a snippet that
 * imports the package alone would not find it (inside/py_warm.c). It could be
 * told by its name, or by asking for names.
 */
static const struct {
	const char *package, *submodule, *name;
} left[] = {
	{"collections", "collections.abc", "abc"},
	{"importlib", "importlib.machinery", "machinery"},
};
static const char *const asks[] = {"dir(", "attr(", "vars(", "__dict__"};

#define COUNT(table) (sizeof(table) / sizeof(*(table)))

static bool has(struct bytes text, const char *word)
{
	return memmem(text.at, text.len, word, strlen(word));
}

static bool has_any(struct bytes text, const char *const *words, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (has(text, words[i]))
			return true;
	return false;
}

static bool text_shows(struct bytes text)
{
	struct names names = {.count = 0};
	bool asking;

	if (has_any(text, looks, COUNT(looks)))
		return true;
	asking = has_any(text, asks, COUNT(asks));
	scan(&names, text);
	for (size_t i = 0; i < COUNT(left); i++)
		if (is_named(&names, left[i].package,
			     strlen(left[i].package)) &&
		    !is_named(&names, left[i].submodule,
			      strlen(left[i].submodule)) &&
		    (asking || has(text, left[i].name)))
			return true;
	return false;
}

bool warm_shows(const struct run_plan *plan)
{
	bool shows = text_shows(plan->program);

	for (size_t i = 0; i < plan->file_count; i++)
		shows = shows || text_shows(plan->files[i].text);
	return shows;
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
