/*
 * table.h - every command there is
 */
#ifndef CMD_TABLE_H
#define CMD_TABLE_H

#include "cli.h"

extern const struct command cmd_build, cmd_check, cmd_completion,
	cmd_coverage,	cmd_distractors, cmd_doctor, cmd_drill, cmd_exam, cmd_explain, cmd_export, cmd_grade,
	cmd_help, cmd_import, cmd_progress, cmd_lint, cmd_list, cmd_merge, cmd_new,
	cmd_report, cmd_review, cmd_run, cmd_show, cmd_update;

/* In the order of --help; ends with NULL. */
extern const struct command *const command_table[];

#endif
