/*
 * update.h - what `update` does, for one question of another command
 *
 * Errs:  those of bank_load() and of the boxes
 * Never: asks
 */
#ifndef CMD_UPDATE_H
#define CMD_UPDATE_H

#include "cmd/common.h"

/* Writes the key of the question in `path` unless it holds already, and tells
 * what it did. An exit code: EXIT_TRUE when key and options hold now. */
CHECKED int update_one(const struct common *common, struct pythons *pythons,
		       const char *path, struct err *err);

#endif
