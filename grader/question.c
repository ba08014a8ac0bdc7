/* question.c - what follows from a question's own data */
#include "question.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/scope.h"

/* The Pythons that boxes can be built for. */
#define OLDEST 9
#define NEWEST 14

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

static const struct {
	const char *sign;
	enum version_operator op;
} operators[] = {	/* the longer sign first */
	{">=", V_GE}, {"<=", V_LE}, {"==", V_EQ}, {"!=", V_NE},
	{">", V_GT}, {"<", V_LT},
};

bool version_minor_parse(struct str text, unsigned *out)
{
	unsigned minor = 0;

	if (!str_starts(text, "3.") || text.len < 3 || text.len > 4)
		return false;
	for (size_t i = 2; i < text.len; i++) {
		if (text.at[i] < '0' || text.at[i] > '9')
			return false;
		minor = minor * 10 + (unsigned)(text.at[i] - '0');
	}
	if (text.len > 3 && text.at[2] == '0')
		return false;
	*out = minor;
	return true;
}

bool verified_parse(struct str text, unsigned *minor, int *level)
{
	struct str python = text;

	*level = 3;
	if (str_ends(text, "/S2"))
		*level = 2;
	else if (str_ends(text, "/S1"))
		*level = 1;
	if (*level < 3)
		python.len -= 3;
	return version_minor_parse(python, minor);
}

bool lint_ignore_parse(struct str text, struct str *code, struct str *reason)
{
	size_t colon = str_find(text, STR(": "));

	*code = str_slice(text, 0, colon);
	*reason = str_trim(str_slice(text, colon + 1, text.len));
	if (code->len != 5 || !str_starts(*code, "WP") || !reason->len)
		return false;
	for (size_t i = 2; i < code->len; i++)
		if (code->at[i] < '0' || code->at[i] > '9')
			return false;
	return true;
}

static int clause_parse(struct str text, struct version_clause *out,
			struct err *err)
{
	struct str version;

	for (size_t i = 0; i < COUNT(operators); i++) {
		if (!str_starts(text, operators[i].sign))
			continue;
		version = str_slice(text, strlen(operators[i].sign), text.len);
		version = str_trim(version);
		out->op = operators[i].op;
		if (version_minor_parse(version, &out->minor))
			return 0;
		return err_set(err, ERR_USAGE,
			       "\"%.*s\" is no Python version: write one like"
			       " 3.12", STR_ARG(version));
	}
	return err_set(err, ERR_USAGE,
		       "\"%.*s\" has none of >= > <= < == !=: write a specifier"
		       " like >=3.9,<3.13", STR_ARG(text));
}

int version_spec_parse(struct str text, struct version_spec *out,
		       struct err *err)
{
	struct version_spec spec = {0};
	size_t from = 0;

	while (from <= text.len) {
		struct str rest = str_slice(text, from, text.len);
		size_t len = str_find(rest, STR(","));

		if (spec.count == VERSION_CLAUSES)
			return err_set(err, ERR_USAGE,
				       "over %d clauses: say it with fewer",
				       VERSION_CLAUSES);
		if (clause_parse(str_trim(str_slice(rest, 0, len)),
				 &spec.clause[spec.count++], err))
			return -1;
		from += len + 1;
	}
	*out = spec;
	return 0;
}

static bool clause_holds(const struct version_clause *clause, unsigned minor)
{
	switch (clause->op) {
	case V_GE:
		return minor >= clause->minor;
	case V_GT:
		return minor > clause->minor;
	case V_LE:
		return minor <= clause->minor;
	case V_LT:
		return minor < clause->minor;
	case V_EQ:
		return minor == clause->minor;
	case V_NE:
		return minor != clause->minor;
	}
	return false;
}

bool version_spec_holds(const struct version_spec *spec, unsigned minor)
{
	for (unsigned i = 0; i < spec->count; i++)
		if (!clause_holds(&spec->clause[i], minor))
			return false;
	return true;
}

bool question_verified_once(const struct question *q)
{
	unsigned seen, others = 0;
	int level;

	if (q->verified_count != 1 ||
	    !verified_parse(q->verified[0], &seen, &level))
		return false;
	for (unsigned minor = OLDEST; minor <= NEWEST; minor++)
		others += minor != seen &&
			  version_spec_holds(&q->python, minor);
	return others > 0;
}

struct str question_stem_default(const struct question *q)
{
	return q->mode == MODE_REPL ? STR(STEM_REPL) : STR(STEM_DEFAULT);
}

unsigned question_newest(const struct question *q)
{
	unsigned minor = 63;

	while (minor && !version_spec_holds(&q->python, minor))
		minor--;
	return minor;
}

const struct section *question_section(const struct question *q,
				       unsigned minor)
{
	for (size_t i = 1; i < q->section_count; i++)
		if (version_spec_holds(&q->sections[i].spec, minor))
			return &q->sections[i];
	return &q->sections[0];
}

const struct section *question_option_section(const struct question *q,
					      unsigned minor)
{
	const struct section *section = question_section(q, minor);

	return section->option_count ? section : &q->sections[0];
}

bool section_has_key(const struct section *section)
{
	return section->key_count || section->has_ending;
}

struct str section_stdout(struct arena *arena, const struct section *section)
{
	size_t len = 0;
	char *all;

	for (size_t i = 0; i < section->key_count; i++)
		len += section->keys[i].text.len;
	all = arena_alloc(arena, len + 1);
	len = 0;
	for (size_t i = 0; i < section->key_count; i++) {
		struct str text = section->keys[i].text;

		if (text.len)
			memcpy(all + len, text.at, text.len);
		len += text.len;
	}
	return (struct str){all, len};
}

static int name_order(const void *key, const void *row)
{
	const struct str *name = key;
	const char *const *known = row;

	return str_compare(*name, str_of(*known));
}

bool exception_is_builtin(struct str name)
{
	static const char *const known[] = {	/* sorted, bytewise */
		"ArithmeticError", "AssertionError", "AttributeError",
		"BaseException", "BaseExceptionGroup", "BlockingIOError",
		"BrokenPipeError", "BufferError", "BytesWarning",
		"ChildProcessError", "ConnectionAbortedError",
		"ConnectionError", "ConnectionRefusedError",
		"ConnectionResetError", "DeprecationWarning", "EOFError",
		"EncodingWarning", "EnvironmentError", "Exception",
		"ExceptionGroup", "FileExistsError", "FileNotFoundError",
		"FloatingPointError", "FutureWarning", "GeneratorExit",
		"IOError", "ImportError", "ImportWarning",
		"IndentationError", "IndexError", "InterruptedError",
		"IsADirectoryError", "KeyError", "KeyboardInterrupt",
		"LookupError", "MemoryError", "ModuleNotFoundError",
		"NameError", "NotADirectoryError", "NotImplementedError",
		"OSError", "OverflowError", "PendingDeprecationWarning",
		"PermissionError", "ProcessLookupError",
		"PythonFinalizationError", "RecursionError",
		"ReferenceError", "ResourceWarning", "RuntimeError",
		"RuntimeWarning", "StopAsyncIteration", "StopIteration",
		"SyntaxError", "SyntaxWarning", "SystemError", "SystemExit",
		"TabError", "TimeoutError", "TypeError", "UnboundLocalError",
		"UnicodeDecodeError", "UnicodeEncodeError", "UnicodeError",
		"UnicodeTranslateError", "UnicodeWarning", "UserWarning",
		"ValueError", "Warning", "ZeroDivisionError",
	};

	return bsearch(&name, known, COUNT(known), sizeof(known[0]),
		       name_order) != NULL;
}
