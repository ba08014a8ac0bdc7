/*
 * paths.h - notes when a snippet looks at the host's files
 *
 * The private root holds nothing but Python: /etc/passwd isn't there, and a
 * snippet that asks os.path.exists() is told so, quite without a refusal. Under
 * python3 the answer is another one, on each machine its own. As in sources.c,
 * the dynamic linker lets libpython and its modules find stat() and its
 * relatives here before libc's, and an absolute path that is neither Python's
 * nor the snippet's own is noted. open() is told by its audit event.
 *
 * Never: refuses; the walls do that
 */
#ifndef INSIDE_PATHS_H
#define INSIDE_PATHS_H

/* From here on paths are noted. */
void paths_watch(void);
/* Notes an absolute path that isn't the snippet's business. */
void paths_note(const char *path);

#endif
