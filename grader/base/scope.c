/* scope.c - what runs when a handle's block ends */
#include "base/scope.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

void scope_close_fd(int *fd)
{
	if (*fd >= 0)
		close(*fd);
	*fd = -1;
}

/* `void *` stands for any T **: read through memcpy, not a wrong type. */
static void *pointee(const void *pointer)
{
	void *handle;

	memcpy(&handle, pointer, sizeof(handle));
	return handle;
}

void scope_close_file(void *file)
{
	FILE *handle = pointee(file);

	if (handle)
		fclose(handle);
}

void scope_close_dir(void *dir)
{
	DIR *handle = pointee(dir);

	if (handle)
		closedir(handle);
}

void scope_free(void *pointer)
{
	free(pointee(pointer));
}
