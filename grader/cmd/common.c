/* common.c - the options that commands share, and what they do */
#include <stdio.h>
#include <string.h>

#include "base/file.h"
#include "base/scope.h"
#include "base/text.h"
#include "cmd/common.h"
#include "cmd/shard.h"
#include "jobs_trust.h"

#define FILES_FROM_MAX ((size_t)64 << 20)

enum color_when common_color(const struct common *common)
{
	if (!common->color || !strcmp(common->color, "auto"))
		return COLOR_AUTO;
	return strcmp(common->color, "always") ? COLOR_NEVER : COLOR_ALWAYS;
}

const char *common_format(const struct common *common)
{
	struct report_target target;
	struct err err;

	if (common->format || !common->formats.count)
		return common->format ? common->format : "human";
	for (size_t i = 0; i < common->formats.count; i++)
		if (!report_target_parse(common->formats.at[i], &target,
					 &err) && !target.path)
			return target.format;
	return "";
}

int common_targets(const struct common *common,
		   struct report_target out[REPORT_TARGETS], size_t *count,
		   struct err *err)
{
	const struct cli_texts *formats = &common->formats;

	out[0] = (struct report_target){.format = "human"};
	for (size_t i = 0; i < formats->count; i++)
		if (report_target_parse(formats->at[i], &out[i], err))
			return -1;
	*count = formats->count ? formats->count : 1;
	return 0;
}

bool common_is_human(const struct common *common)
{
	return !strcmp(common_format(common), "human");
}

struct report_list common_list(const struct common *common)
{
	return (struct report_list){
		.to = stdout,
		.array = !strcmp(common_format(common), "json"),
	};
}

static int add_listed(struct arena *arena, const char *list,
		      struct paths *paths, struct err *err)
{
	struct str text, rest, line;
	size_t lines = 0;
	const char **all;

	if (file_read(arena, list, FILES_FROM_MAX, &text, err))
		return -1;
	for (rest = text; str_next_line(&rest, &line);)
		lines++;
	all = arena_array(arena, paths->count + lines, sizeof(*all));
	if (paths->count)
		memcpy(all, paths->at, paths->count * sizeof(*all));
	paths->at = all;
	for (rest = text; str_next_line(&rest, &line);) {
		line = str_trim(line);
		if (line.len)
			paths->at[paths->count++] = str_copy(arena, line).at;
	}
	return 0;
}

int common_paths(struct arena *arena, const struct common *common,
		 const char *const *args, size_t count, struct paths *out,
		 struct err *err)
{
	struct paths paths = {arena_array(arena, count, sizeof(char *)), 0};
	size_t stdin_uses = 0;

	for (size_t i = 0; i < count; i++)
		paths.at[paths.count++] = args[i];
	if (!count && !common->files_from)
		return err_set(err, ERR_USAGE, "no path: name a question "
			       "file, a folder, or - for standard input");
	if (common->files_from &&
	    add_listed(arena, common->files_from, &paths, err))
		return -1;
	stdin_uses += common->files_from && !strcmp(common->files_from, "-");
	for (size_t i = 0; i < paths.count; i++)
		stdin_uses += !strcmp(paths.at[i], "-");
	if (stdin_uses > 1)
		return err_set(err, ERR_USAGE, "- stands for standard input, "
			       "which can be read only once: name it once");
	*out = paths;
	return 0;
}

static void name_stdin(struct bank *bank, struct str name)
{
	for (size_t i = 0; i < bank->count; i++)
		if (str_is(bank->questions[i].path, "-"))
			bank->questions[i].path = name;
	for (size_t i = 0; i < bank->complaints.count; i++)
		if (str_is(bank->complaints.at[i].path, "-"))
			bank->complaints.at[i].path = name;
}

int common_load(struct bank *bank, const struct common *common,
		const char *const *args, size_t count, struct err *err)
{
	FREE_ARENA struct arena arena = ARENA_INIT;
	struct bank_filter filter = {
		.id_pattern = common->filter, .objective = common->objective,
		.drafts = true, .retired = true,
	};
	struct paths paths;

	if (common_paths(&arena, common, args, count, &paths, err) ||
	    bank_load(bank, paths.at, paths.count, BANK_PLAIN_COMPLAIN, err))
		return -1;
	if (common->stdin_name)
		name_stdin(bank, str_of(common->stdin_name));
	bank_select(bank, &filter);
	if (bank->count || bank->complaints.count)
		return 0;
	bank_free(bank);
	if (common->filter || common->objective)
		return err_set(err, ERR_NOTHING, "nothing selected: no "
			       "question there fits --filter and --objective");
	return err_set(err, ERR_NOTHING, "nothing selected: no question "
		       "there (a question is a .py file with `#: ` lines)");
}

static int take_shard(struct bank *bank, const char *wanted, struct err *err)
{
	struct shard shard;

	if (shard_find(wanted, &shard, err) || shard_acknowledge(&shard, err))
		return -1;
	if (!shard.total)
		return 0;
	if (shard.from)
		fprintf(stderr, "shard %u of %u, as %s says\n", shard.index,
			shard.total, shard.from);
	bank_take_shard(bank, shard.index, shard.total);
	return 0;
}

int common_load_shard(struct bank *bank, const struct common *common,
		      const char *const *args, size_t count, struct err *err)
{
	if (common_load(bank, common, args, count, err))
		return -1;
	if (!take_shard(bank, common->shard, err))
		return 0;
	bank_free(bank);
	return -1;
}

bool common_complain(const struct complaints *complaints)
{
	for (size_t i = 0; i < complaints->count; i++) {
		const struct complaint *c = &complaints->at[i];
		FREE_BUF struct buf out = BUF_INIT;

		text_escape(&out, c->path, TEXT_BLANKS_PLAIN);
		if (c->line)
			buf_format(&out, ":%u:%u", c->line, c->column);
		buf_text(&out, ": ");
		text_escape(&out, c->text, TEXT_BLANKS_PLAIN);
		fprintf(stderr, "%s\n", out.at);
	}
	return complaints->count > 0;
}

size_t common_unreadable(const struct complaints *complaints)
{
	size_t count = 0;

	for (size_t i = 0; i < complaints->count; i++)
		count += !i || !str_equal(complaints->at[i].path,
					  complaints->at[i - 1].path);
	return count;
}

struct jobs_options common_jobs(const struct common *common,
				const char *verb)
{
	return (struct jobs_options){
		.jobs = common->jobs,
		.require_all_layers = common->require_all_layers,
		.own_snippets = common->own_snippets,
		.progress = true, .verb = verb,
	};
}

int common_trust(const struct common *common, struct pythons *pythons,
		 unsigned boxes, struct err *err)
{
	struct jobs_options jobs = common_jobs(common, "");
	FREE_BUF struct buf missing = BUF_INIT;
	unsigned layers = JAIL_LAYERS_ALL;

	if (jobs_trust(pythons, boxes, &jobs, err))
		return -1;
	for (size_t i = 0; i < pythons->count; i++)
		if (boxes & 1u << i && pythons->layers[i])
			layers &= pythons->layers[i];
	if (layers == JAIL_LAYERS_ALL || !common_is_human(common))
		return 0;
	jobs_missing_layers(layers, &missing);
	fprintf(stderr, "jail level S%d, without %s: %s: see `whatprints "
		"doctor`\n", jail_level(layers), missing.at,
		jail_level(layers) < 2 ? "run nobody's snippets but your own"
				       : "enough for plain snippets");
	return 0;
}

int common_pythons(const struct common *common, struct pythons *out,
		   struct err *err)
{
	if (pythons_find(out, err))
		return -1;
	if (!common->python || !pythons_select(out, common->python, err))
		return 0;
	pythons_free(out);
	return -1;
}

struct str common_python_names(struct arena *arena, const struct pythons *p)
{
	FREE_BUF struct buf names = BUF_INIT;

	for (size_t i = 0; i < p->count; i++)
		buf_format(&names, "%s3.%u", i ? ", " : "", p->box[i].minor);
	return str_copy(arena, buf_view(&names));
}

int common_check_exit(const struct report_totals *t)
{
	int code = EXIT_TRUE;

	if (t->by_result[CHECK_WRONG] + t->by_result[CHECK_STALE] +
	    t->by_result[CHECK_UNSTABLE] + t->by_result[CHECK_REFUSED])
		code = common_exit(code, EXIT_WRONG);
	if (t->by_result[CHECK_UNREADABLE])
		code = common_exit(code, EXIT_USAGE);
	if (t->ours)
		code = common_exit(code, EXIT_OURS);
	return code;
}

int common_exit(int a, int b)
{
	static const int order[] = {
		EXIT_INTERRUPTED, EXIT_OURS, EXIT_USAGE, EXIT_WRONG,
		EXIT_NOTHING,
	};

	for (size_t i = 0; i < sizeof(order) / sizeof(order[0]); i++)
		if (a == order[i] || b == order[i])
			return order[i];
	return EXIT_TRUE;
}
