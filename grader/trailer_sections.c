/* trailer_sections.c - `#: @` sections put in, and those that say no more */
#include "trailer.h"

#include "base/arena.h"
#include "base/scope.h"
#include "trailer_parts.h"

#define OLDEST 9	/* no box is older, so no question is for less */
#define MINORS 64

/* --------------------------------------------------------------- the spec */

/* A lower bound, what lies above it and is not meant, and the new end. Bounds
 * that say nothing any more would only puzzle. */
struct version_spec version_spec_below(const struct version_spec *spec,
				       unsigned end)
{
	struct version_spec out = {0};
	unsigned low = OLDEST;

	while (low < end && !version_spec_holds(spec, low))
		low++;
	if (low > OLDEST)
		out.clause[out.count++] =
			(struct version_clause){V_GE, low};
	for (unsigned minor = low; minor < end; minor++)
		if (!version_spec_holds(spec, minor) &&
		    out.count < VERSION_CLAUSES - 1)
			out.clause[out.count++] =
				(struct version_clause){V_NE, minor};
	out.clause[out.count++] = (struct version_clause){V_LT, end};
	return out;
}

static void write_spec(struct buf *out, const struct version_spec *spec)
{
	static const char *const sign[] = {
		[V_GE] = ">=", [V_GT] = ">", [V_LE] = "<=",
		[V_LT] = "<", [V_EQ] = "==", [V_NE] = "!=",
	};

	for (unsigned i = 0; i < spec->count; i++)
		buf_format(out, "%s%s3.%u", i ? "," : "",
			   sign[spec->clause[i].op], spec->clause[i].minor);
}

/* -------------------------------------------------------------- put in */

/* Line `number` of the trailer, with its end. */
static struct str trailer_line(const struct question *q, unsigned number)
{
	struct str rest = str_slice(q->file, q->trailer_at, q->file.len);
	struct str line = STR_NONE;

	for (unsigned at = q->trailer_line; at <= number; at++)
		if (!str_next_line(&rest, &line))
			return STR_NONE;
	line.len = (size_t)(rest.at - line.at);
	return line;
}

static void end_line(struct buf *out, const char *newline)
{
	if (out->len && out->at[out->len - 1] != '\n')
		buf_text(out, newline);
}

static void put_section(struct buf *out, const struct question *q,
			const struct section_new *new, const char *newline)
{
	const struct section *from = &q->sections[new->options_of];
	struct ending ending = trailer_ending(&new->ending);

	end_line(out, newline);
	buf_text(out, "#: @ ");
	write_spec(out, &new->spec);
	buf_text(out, newline);
	trailer_write_key(out, new->out, &ending, newline);
	for (size_t i = 0; new->options_of && i < from->option_count; i++) {
		buf_str(out, trailer_line(q, from->options[i].line));
		end_line(out, newline);
	}
}

struct str trailer_insert(struct arena *arena, const struct question *q,
			  const struct section_new *new, size_t count)
{
	const char *newline = trailer_newline(q);
	unsigned number = q->trailer_line;
	FREE_BUF struct buf out = BUF_INIT;
	size_t section = 1;
	struct str rest, line;

	buf_str(&out, str_slice(q->file, 0, q->trailer_at));
	rest = str_slice(q->file, q->trailer_at, q->file.len);
	for (; str_next_line(&rest, &line); number++) {
		if (section < q->section_count &&
		    q->sections[section].line == number) {
			for (size_t i = 0; i < count; i++)
				if (new[i].before == section)
					put_section(&out, q, &new[i], newline);
			section++;
		}
		line.len = (size_t)(rest.at - line.at);
		buf_str(&out, line);
	}
	for (size_t i = 0; i < count; i++)
		if (new[i].before == q->section_count)
			put_section(&out, q, &new[i], newline);
	return str_copy(arena, buf_view(&out));
}

/* -------------------------------------------------------------- merged */

struct merge {
	const struct question *q;
	uint64_t seen;		/* the Pythons that ran */
	bool *gone;		/* by section */
};

/* The section that holds for 3.`minor` once `but` and those gone are out. */
static size_t section_without(const struct merge *m, unsigned minor,
			      size_t but)
{
	for (size_t i = 1; i < m->q->section_count; i++)
		if (i != but && !m->gone[i] &&
		    version_spec_holds(&m->q->sections[i].spec, minor))
			return i;
	return 0;
}

static bool same_key(const struct section *a, const struct section *b)
{
	FREE_ARENA struct arena arena = ARENA_INIT;

	return section_has_key(b) && a->ending.kind == b->ending.kind &&
	       str_equal(a->ending.type, b->ending.type) &&
	       !a->ending.message.at == !b->ending.message.at &&
	       str_equal(a->ending.message, b->ending.message) &&
	       str_equal(section_stdout(&arena, a), section_stdout(&arena, b));
}

/* Nothing but its key: no option, no comment, nothing that is for all. */
static bool has_only_key(const struct question *q, size_t index)
{
	const struct section *s = &q->sections[index];
	unsigned end = index + 1 < q->section_count ? s[1].line : ~0u;
	struct str line;

	if (!section_has_key(s) || s->option_count)
		return false;
	for (unsigned number = s->line + 1; number < end; number++) {
		line = trailer_line(q, number);
		if (!line.at)
			break;
		if (str_trim(line).len && !str_starts(line, "#: >") &&
		    !str_starts(line, "#: =") && !str_starts(line, "#: !"))
			return false;
	}
	return true;
}

/* Would each of its Pythons find the same key and options without it? */
static bool says_no_more(const struct merge *m, size_t index)
{
	const struct section *s = &m->q->sections[index];
	bool any = false;

	for (unsigned minor = 0; minor < MINORS; minor++) {
		size_t next = section_without(m, minor, index);
		const struct section *other = &m->q->sections[next];
		bool ran = m->seen >> minor & 1;

		if (section_without(m, minor, 0) != index)
			continue;
		if (!same_key(s, other) || (next && other->option_count))
			return false;
		/* What wasn't looked at stays as its author left it. */
		if (!ran && minor >= OLDEST && m->seen >> minor &&
		    version_spec_holds(&m->q->python, minor))
			return false;
		any = any || ran;
	}
	return any;
}

struct str trailer_merge(struct arena *arena, const struct question *q,
			 uint64_t seen)
{
	struct merge m = {
		q, seen, arena_array(arena, q->section_count, sizeof(bool)),
	};
	unsigned number = q->trailer_line;
	FREE_BUF struct buf out = BUF_INIT;
	size_t section = 0;
	struct str rest, line;

	for (size_t i = q->section_count; --i > 0;)
		m.gone[i] = has_only_key(q, i) && says_no_more(&m, i);
	buf_str(&out, str_slice(q->file, 0, q->trailer_at));
	rest = str_slice(q->file, q->trailer_at, q->file.len);
	for (; str_next_line(&rest, &line); number++) {
		section += section + 1 < q->section_count &&
			   q->sections[section + 1].line == number;
		line.len = (size_t)(rest.at - line.at);
		if (!m.gone[section])
			buf_str(&out, line);
	}
	return str_copy(arena, buf_view(&out));
}
