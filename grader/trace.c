/* trace.c - find one's way in a trace */
#include "trace.h"

const char *trace_kind_name(enum trace_kind kind)
{
	static const char *const names[] = {
		[TRACE_LIST] = "list", [TRACE_SET] = "set",
		[TRACE_DICT] = "dict", [TRACE_INSTANCE] = "object",
		[TRACE_FUNCTION] = NULL,
	};

	return names[kind];
}

const struct trace_scope *trace_scope(const struct trace_step *step,
				      unsigned frame)
{
	for (size_t i = step->scope_count; i--;)
		if (step->scopes[i].frame == frame)
			return &step->scopes[i];
	return NULL;
}

const struct trace_name *trace_name(const struct trace_scope *scope,
				    struct str name)
{
	for (size_t i = 0; scope && i < scope->count; i++)
		if (str_equal(scope->names[i].name, name))
			return &scope->names[i];
	return NULL;
}
