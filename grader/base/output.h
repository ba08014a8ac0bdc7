/*
 * output.h - did what was printed arrive?
 *
 * Errs:  ERR_SYSTEM, "cannot write results: No space left on device"
 */
#ifndef BASE_OUTPUT_H
#define BASE_OUTPUT_H

#include <stdio.h>

#include "base/err.h"

/* Flushes; -1 when this or any write to `to` before it has failed. */
CHECKED int output_flush(FILE *to, struct err *err);

#endif
