/*
 * terminal.h - how wide is what we write on?
 */
#ifndef BASE_TERMINAL_H
#define BASE_TERMINAL_H

#include <stdio.h>

/* Columns of the terminal that `to` is; 80 for what is none. */
size_t terminal_columns(FILE *to);

#endif
