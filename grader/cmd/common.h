/*
 * common.h - the options that commands share, and what they do
 *
 * A command's struct starts with `struct common common`; its table of
 * options takes the rows it wants from the COMMON_ macros.
 */
#ifndef CMD_COMMON_H
#define CMD_COMMON_H

#include <stddef.h>

#include "bank.h"
#include "cli.h"
#include "jobs.h"
#include "report.h"

struct common {
	const char *format, *color, *python, *filter, *objective, *files_from,
		*shard, *stdin_name;
	unsigned jobs;
	bool require_all_layers, own_snippets;
	struct cli_texts formats;	/* of COMMON_REPORTS */
};

#define COMMON(field, type) offsetof(type, common.field)
#define COMMON_FORMAT(type) \
	{"format", 0, CLI_CHOICE, COMMON(format, type), \
	 "human|json|jsonl", "how to tell the results", 0, 0}
#define COMMON_REPORTS(type) \
	{"format", 0, CLI_TEXTS, COMMON(formats, type), "FORMAT[=FILE]", \
	 REPORT_FORMATS ": how to tell the results, and where but on " \
	 "standard output; may be given several times", 0, 0}
#define COMMON_SHARD(type) \
	{"shard", 0, CLI_TEXT, COMMON(shard, type), "I/N", \
	 "only part I of N, every N-th question by id; auto or auto/N: as a " \
	 "Slurm array or an indexed Kubernetes job says. Default: as Bazel or " \
	 "GitLab say, else all", 0, 0}
#define COMMON_COLOR(type) \
	{"color", 0, CLI_CHOICE, COMMON(color, type), \
	 "auto|always|never", "colours; auto: on a terminal, unless " \
	 "NO_COLOR is set", 0, 0}
#define COMMON_PYTHON(type, otherwise) \
	{"python", 0, CLI_TEXT, COMMON(python, type), "LIST", \
	 "Pythons, as in 3.9,3.13 or all; " otherwise, 0, 0}
#define COMMON_FILTER(type) \
	{"filter", 0, CLI_TEXT, COMMON(filter, type), "GLOB", \
	 "only questions whose id fits, as in 'pcep-*'", 0, 0}, \
	{"objective", 0, CLI_TEXT, COMMON(objective, type), "ID", \
	 "only questions of this objective, or of one below it", 0, 0}
#define COMMON_FILES_FROM(type) \
	{"files-from", 0, CLI_TEXT, COMMON(files_from, type), "FILE", \
	 "more paths, one a line; - reads standard input", 0, 0}
#define COMMON_STDIN_NAME(type) \
	{"stdin-name", 0, CLI_TEXT, COMMON(stdin_name, type), "FILE", \
	 "what the question on standard input is called, for an editor that " \
	 "has it unsaved: in messages, and to find its syllabus", 0, 0}
#define COMMON_JOBS(type) \
	{"jobs", 'j', CLI_NUMBER, COMMON(jobs, type), "N", \
	 "boxes at work at once; default: one for each processor", 1, 256}, \
	{"require-all-layers", 0, CLI_FLAG, \
	 COMMON(require_all_layers, type), NULL, \
	 "run nothing unless every layer of the jail is in force", 0, 0}, \
	{"unsafe-own-snippets", 0, CLI_FLAG, COMMON(own_snippets, type), \
	 NULL, "run even where the jail is too weak (level S1): for programs " \
	 "that nobody but you wrote", 0, 0}
#define OPTIONS_END {NULL, 0, CLI_FLAG, 0, NULL, NULL, 0, 0}

enum color_when common_color(const struct common *common);
/* What standard output gets: "human" unless given; "" where all goes to
 * files. */
const char *common_format(const struct common *common);
/* What the rows of COMMON_REPORTS ask for; human unless given. ERR_USAGE. */
CHECKED int common_targets(const struct common *common,
			   struct report_target out[REPORT_TARGETS],
			   size_t *count, struct err *err);
bool common_is_human(const struct common *common);
/* For the objects of the other formats. */
struct report_list common_list(const struct common *common);

/* The arguments and the lines of --files-from; ERR_USAGE for none at all. */
struct paths {
	const char **at;
	size_t count;
};
CHECKED int common_paths(struct arena *arena, const struct common *common,
			 const char *const *args, size_t count,
			 struct paths *out, struct err *err);

/*
 * Loads the bank that the arguments name and selects from it: drafts too, and
 * the retired ones, which the commands tell about. ERR_NOTHING when nothing
 * is left and nothing was complained about.
 */
CHECKED int common_load(struct bank *bank, const struct common *common,
			const char *const *args, size_t count,
			struct err *err);
/* The same for commands with COMMON_SHARD: of what is selected the part that
 * is wanted here, where nothing left is no error. */
CHECKED int common_load_shard(struct bank *bank, const struct common *common,
			      const char *const *args, size_t count,
			      struct err *err);
/* Writes complaints on stderr; true when there were any. */
bool common_complain(const struct complaints *complaints);
/* How many files they are about. */
size_t common_unreadable(const struct complaints *complaints);

struct jobs_options common_jobs(const struct common *common,
				const char *verb);
/* jobs_trust(), and in human output a line on stderr where a layer is
 * missing: once a command. */
CHECKED int common_trust(const struct common *common, struct pythons *pythons,
			 unsigned boxes, struct err *err);
/* The Pythons that --python names; all there are when it wasn't given. */
CHECKED int common_pythons(const struct common *common, struct pythons *out,
			   struct err *err);
/* "3.9, 3.11, 3.13" */
struct str common_python_names(struct arena *arena, const struct pythons *p);

/* Of a check that told `totals`. */
int common_check_exit(const struct report_totals *totals);
/* Of what befell, the exit code that weighs most: 130, 3, 2, 1, 0. */
int common_exit(int a, int b);

#endif
