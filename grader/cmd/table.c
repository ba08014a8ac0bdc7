/* table.c - the rows: one for each command */
#include "cmd/table.h"

const struct command *const command_table[] = {
	&cmd_check, &cmd_update, &cmd_run, &cmd_new, &cmd_list, &cmd_show,
	&cmd_lint, &cmd_coverage, &cmd_review, &cmd_grade, &cmd_explain,
	&cmd_distractors, &cmd_report, &cmd_drill, &cmd_exam, &cmd_progress, &cmd_build, &cmd_import, &cmd_export,
	&cmd_merge, &cmd_doctor, &cmd_completion, &cmd_help, NULL,
};
