/* filter.c - a question on standard input, and back on standard output */
#include "cmd/filter.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

int filter_begin(struct filter *filter, const struct common *common,
		 const char *const *args, size_t count, struct err *err)
{
	bool is_stdin = false;

	for (size_t i = 0; i < count; i++)
		is_stdin = is_stdin || !strcmp(args[i], "-");
	if (!is_stdin)
		return 0;
	if (count > 1 || common->files_from)
		return err_set(err, ERR_USAGE, "-: what comes from standard "
			       "input goes to standard output: name it alone");
	if (!common_is_human(common))
		return err_set(err, ERR_USAGE, "-: standard output is for the "
			       "question, what is told goes to standard error:"
			       " leave out --format");
	fflush(stdout);
	filter->out = dup(STDOUT_FILENO);
	if (filter->out < 0 || dup2(STDERR_FILENO, STDOUT_FILENO) < 0)
		return err_errno(err, "standard output");
	filter->on = true;
	return 0;
}

void filter_keep(struct filter *filter, struct str file)
{
	buf_clear(&filter->file);
	buf_str(&filter->file, file);
}

int filter_end(struct filter *filter, int code, struct err *err)
{
	struct str rest = buf_view(&filter->file);

	while (code >= 0 && !interrupted() && filter->on && rest.len) {
		ssize_t wrote = write(filter->out, rest.at, rest.len);

		if (wrote < 0 && errno != EINTR)
			code = err_errno(err, "cannot write the question");
		else if (wrote > 0)
			rest = str_slice(rest, (size_t)wrote, rest.len);
	}
	if (filter->out >= 0)
		close(filter->out);
	buf_free(&filter->file);
	*filter = FILTER_INIT;
	return code;
}
