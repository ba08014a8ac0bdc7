/*
 * nearest_syllabus.h - the syllabus that a command's questions belong to
 */
#ifndef CMD_NEAREST_SYLLABUS_H
#define CMD_NEAREST_SYLLABUS_H

#include "bank.h"
#include "syllabus.h"

/* The file named, or else the syllabus.json nearest to the first question that
 * has one beside or above it. *found is false where there is none. */
CHECKED int syllabus_for(const char *named, const struct bank *bank,
			 struct syllabus *out, bool *found, struct err *err);

#endif
