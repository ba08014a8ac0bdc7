/* report_read.c - what report_json.c wrote, read again */
#include "report_read.h"

#include <string.h>

#include "base/base64.h"
#include "base/json_read.h"

#define MEMBERS_MAX 32

struct member {
	struct str name;
	struct json_value value;
};

/* An object with all its members, of which there are few. */
struct object {
	struct arena *arena;
	struct member at[MEMBERS_MAX];
	size_t count;
};

static bool read_object(struct arena *arena, struct str text,
			struct object *out, const char **why)
{
	struct json_reader reader = json_object(arena, text);
	struct member m;

	*out = (struct object){.arena = arena};
	while (json_member(&reader, &m.name, &m.value)) {
		if (out->count == MEMBERS_MAX) {
			*why = "too many members";
			return false;
		}
		out->at[out->count++] = m;
	}
	*why = reader.why;
	return !reader.why;
}

static const struct json_value *find(const struct object *o, const char *name)
{
	for (size_t i = 0; i < o->count; i++)
		if (str_is(o->at[i].name, name))
			return &o->at[i].value;
	return NULL;
}

/* STR_NONE for null and for what isn't there. */
static struct str text_of(const struct object *o, const char *name)
{
	const struct json_value *plain = find(o, name), *exact;
	struct str bytes;

	exact = find(o, str_format(o->arena, "%s_base64", name).at);
	if (exact && exact->kind == JSON_STRING &&
	    base64_decode(o->arena, exact->text, &bytes))
		return bytes;
	return plain && plain->kind == JSON_STRING ? plain->text : STR_NONE;
}

/* 0 for null, for what isn't there and for what is no such number. */
static uint64_t number_of(const struct object *o, const char *name)
{
	const struct json_value *value = find(o, name);
	uint64_t number = 0;

	if (!value || value->kind != JSON_OTHER || value->text.len > 18)
		return 0;
	for (size_t i = 0; i < value->text.len; i++) {
		if (value->text.at[i] < '0' || value->text.at[i] > '9')
			return 0;
		number = number * 10 + (uint64_t)(value->text.at[i] - '0');
	}
	return number;
}

static bool flag_of(const struct object *o, const char *name)
{
	const struct json_value *value = find(o, name);

	return value && str_is(value->text, "true");
}

/* ------------------------------------------------------------ its members */

static struct ending ending_read(struct str text)
{
	struct ending out = {.kind = ENDS_RAISING};
	size_t colon = str_find(text, STR(": "));

	if (!text.at || str_is(text, "normally"))
		return (struct ending){.kind = ENDS_NORMALLY};
	if (str_is(text, "never"))
		return (struct ending){.kind = ENDS_NEVER};
	out.type = str_slice(text, 0, colon);
	if (colon < text.len)
		out.message = str_slice(text, colon + 2, text.len);
	return out;
}

static bool result_read(struct str name, enum check_result *out)
{
	for (int i = 0; i < CHECK_RESULT_COUNT; i++) {
		*out = (enum check_result)i;
		if (name.at && str_is(name, check_result_name(*out)))
			return true;
	}
	return false;
}

static bool cause_read(const struct object *o, struct option_finding *out,
		       const char **why)
{
	const struct json_value *all = find(o, "cause");
	struct object cause;

	if (!all || all->kind == JSON_NULL)
		return true;
	if (!read_object(o->arena, all->text, &cause, why))
		return false;
	out->cause = text_of(&cause, "remark");
	out->cause_name = text_of(&cause, "name");
	out->cause_line = (unsigned)number_of(&cause, "line");
	out->cause_kind = str_is(text_of(&cause, "kind"), "belief")
			? CAUSE_BELIEF : CAUSE_SLIP;
	return true;
}

static bool option_read(struct arena *arena, struct str text,
			struct option_finding *out, bool *causes,
			const char **why)
{
	struct option *option = arena_new(arena, struct option);
	struct object o;
	struct str kind, fact;

	if (!read_object(arena, text, &o, why))
		return false;
	kind = text_of(&o, "kind");
	fact = text_of(&o, "fact");
	*option = (struct option){
		.right = flag_of(&o, "right"), .text = text_of(&o, "text"),
		.line = (unsigned)number_of(&o, "line"),
		.kind = str_is(kind, "exception") ? ENDS_RAISING
		      : str_is(kind, "never") ? ENDS_NEVER : ENDS_NORMALLY,
	};
	*out = (struct option_finding){
		.option = option, .holds = flag_of(&o, "holds"),
	};
	for (int i = OPTION_MATCHES; i <= OPTION_NOT_OUTPUT; i++)
		if (str_is(fact, option_fact_name((enum option_fact)i)))
			out->fact = (enum option_fact)i;
	*causes |= find(&o, "cause") != NULL;
	return cause_read(&o, out, why);
}

static bool options_read(const struct object *o, struct report_row *row,
			 const char **why)
{
	struct verdict *v = &row->verdict;
	const struct json_value *all = find(o, "options");
	struct json_reader reader;
	struct json_value one;

	if (!all)
		return true;
	reader = json_array(o->arena, all->text);
	while (json_element(&reader, &one)) {
		v->options = arena_grow(o->arena, v->options, v->option_count,
					sizeof(*v->options));
		if (!option_read(o->arena, one.text,
				 &v->options[v->option_count], &row->causes,
				 why))
			return false;
		v->option_count++;
	}
	*why = reader.why;
	return !reader.why;
}

/* "3.11.2" was seen to run; "3.11" is only known. */
static void python_read(const struct object *o, struct report_row *row)
{
	static const unsigned layers[] = {
		0, LAYER_SECCOMP, JAIL_LAYERS_ALL & ~LAYER_NAMESPACES,
		JAIL_LAYERS_ALL,
	};
	struct str python = text_of(o, "python"), level = text_of(o, "level");
	size_t second;

	if (!python.at || !str_starts(python, "3."))
		return;
	second = 2 + str_find(str_slice(python, 2, python.len), STR("."));
	if (!version_minor_parse(str_slice(python, 0, second),
				 &row->verdict.minor))
		return;
	if (level.len == 2 && level.at[1] >= '0' && level.at[1] <= '3')
		row->seen.layers = layers[level.at[1] - '0'];
	if (second == python.len || python.len >= sizeof(row->seen.python))
		return;
	memcpy(row->seen.python, python.at, python.len);
	row->verdict.seen = &row->seen;
}

static char *c_string(struct arena *arena, struct str text)
{
	return (char *)str_copy(arena, text).at;
}

/* Of an unsteady question, what the other seed gave. Nothing of it is
 * malloc'ed: it isn't cleared. */
static bool other_run_read(const struct object *o, struct report_row *row,
			   const char **why)
{
	const struct json_value *all = find(o, "other_run");
	struct observation *seen = &row->seen;
	struct ending ending;
	struct object run;
	struct str text;

	if (!all)
		return true;
	if (!read_object(o->arena, all->text, &run, why))
		return false;
	ending = ending_read(text_of(&run, "ending"));
	text = text_of(&run, "stdout");
	seen->seed = number_of(&run, "seed");
	seen->out = c_string(o->arena, text);
	seen->out_len = text.len;
	if (ending.kind == ENDS_NEVER)
		seen->status = STATUS_NEVER_ENDS;
	if (ending.kind != ENDS_RAISING)
		return true;
	seen->status = STATUS_RAISED;
	seen->exception_type = c_string(o->arena, ending.type);
	seen->exception_message = c_string(o->arena, ending.message);
	return true;
}

/* -------------------------------------------------------------- the kinds */

static bool verdict_read(const struct object *o, struct report_row *row,
			 const char **why)
{
	struct verdict *v = &row->verdict;
	const struct json_value *where = find(o, "first_difference");
	struct object place;

	row->kind = ROW_VERDICT;
	row->question.id = text_of(o, "id");
	row->question.path = v->path = text_of(o, "file");
	if (str_is(text_of(o, "match"), "pattern"))
		row->question.match = MATCH_PATTERN;
	if (str_is(text_of(o, "order"), "any"))
		row->question.order = ORDER_ANY;
	v->question = &row->question;
	v->line = (unsigned)number_of(o, "line");
	v->why = text_of(o, "why");
	v->expected = text_of(o, "expected");
	v->actual = text_of(o, "actual");
	v->expected_ending = ending_read(text_of(o, "expected_ending"));
	v->actual_ending = ending_read(text_of(o, "actual_ending"));
	v->ms = (unsigned)number_of(o, "ms");
	python_read(o, row);
	/* Only what couldn't be run is refused by no jail. */
	v->ours = v->result == CHECK_REFUSED && !text_of(o, "level").at;
	if (where) {
		if (!read_object(o->arena, where->text, &place, why))
			return false;
		v->key_differs = true;
		v->where.line = (unsigned)number_of(&place, "line");
		v->where.column = (unsigned)number_of(&place, "column");
	}
	return other_run_read(o, row, why) && options_read(o, row, why);
}

static void complaint_read(const struct object *o, struct report_row *row)
{
	row->kind = ROW_COMPLAINT;
	row->complaint = (struct complaint){
		.path = text_of(o, "file"), .text = text_of(o, "why"),
		.line = (unsigned)number_of(o, "line"),
		.column = (unsigned)number_of(o, "column"),
	};
}

static void shard_read(const struct object *o, struct report_row *row)
{
	struct str hash = text_of(o, "selection");

	row->kind = ROW_SHARD;
	row->results = number_of(o, "results");
	row->shard = (struct bank_shard){
		.index = (unsigned)number_of(o, "shard"),
		.total = (unsigned)number_of(o, "shards"),
		.selected = number_of(o, "questions"),
	};
	for (size_t i = 0; i < hash.len; i++) {
		const char *digits = "0123456789abcdef";
		const char *digit = memchr(digits, hash.at[i], 16);

		row->shard.hash = row->shard.hash << 4 |
				  (uint64_t)(digit ? digit - digits : 0);
	}
}

bool report_row_read(struct arena *arena, struct str line,
		     struct report_row *out, const char **why)
{
	struct object o;

	*out = (struct report_row){0};
	if (!read_object(arena, line, &o, why))
		return false;
	if (find(&o, "shard")) {
		shard_read(&o, out);
		return true;
	}
	*why = "it is no result of `whatprints check --format jsonl`";
	if (!result_read(text_of(&o, "result"), &out->verdict.result) ||
	    !text_of(&o, "file").at)
		return false;
	if (out->verdict.result == CHECK_UNREADABLE) {
		complaint_read(&o, out);
		return true;
	}
	return text_of(&o, "id").at && verdict_read(&o, out, why);
}
