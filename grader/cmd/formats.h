/*
 * formats.h - the library of foreign formats, loaded when it is wanted
 *
 * Errs:  ERR_SYSTEM when it isn't beside the boxes, or of another build
 */
#ifndef CMD_FORMATS_H
#define CMD_FORMATS_H

#include "exchange/library.h"

/* Stays loaded until the program ends. */
CHECKED int formats_load(const struct exchange_library **out,
			 struct err *err);

#endif
