/* report_service.c - what the formats for services (CI, test viewers) share */
#include <stdlib.h>
#include <string.h>

#include "report_format.h"

bool report_is_failure(const struct verdict *v)
{
	return v->ours ||
	       (v->result != CHECK_TRUE && v->result != CHECK_SKIPPED);
}

void report_title(struct buf *out, const struct verdict *v)
{
	buf_str(out, v->question->id);
	if (v->minor)
		buf_format(out, " (Python 3.%u)", v->minor);
}

struct str report_repository_path(struct str path)
{
	const char *root = getenv("GITHUB_WORKSPACE");
	size_t len = root ? strlen(root) : 0;

	if (len && str_starts(path, root) && path.len > len &&
	    path.at[len] == '/')
		path = str_slice(path, len + 1, path.len);
	while (str_starts(path, "./"))
		path = str_slice(path, 2, path.len);
	return path;
}

void report_tally(struct report *report, const struct verdict *v)
{
	struct tally *t = &report->sink->tally;

	t->all++;
	if (v->ours)
		t->errors++;
	else if (report_is_failure(v))
		t->failures++;
	else if (v->result == CHECK_SKIPPED)
		t->skipped++;
	t->ms += v->ms;
}
