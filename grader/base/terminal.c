/* terminal.c - how wide is what we write on? */
#include "base/terminal.h"

#include <sys/ioctl.h>

#define COLUMNS_DEFAULT 80
#define COLUMNS_LEAST 40	/* less is told by no table */

size_t terminal_columns(FILE *to)
{
	struct winsize size;

	if (ioctl(fileno(to), TIOCGWINSZ, &size) || !size.ws_col)
		return COLUMNS_DEFAULT;
	return size.ws_col < COLUMNS_LEAST ? COLUMNS_LEAST : size.ws_col;
}
