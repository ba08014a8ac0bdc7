/*
 * userdir.h - the folders that a program keeps for its user
 *
 * In:    the environment: XDG_CACHE_HOME, XDG_DATA_HOME, HOME (XDG Base
 *        Directory Specification 0.8)
 * Out:   a path, or NULL where there is none that is the user's own
 * Never: uses a folder that belongs to somebody else (sudo keeps HOME) or that
 *        everybody may write to: what lies in there can't be believed, and
 *        what is put there is in their way
 */
#ifndef BASE_USERDIR_H
#define BASE_USERDIR_H

#include "base/arena.h"
#include "base/str.h"

/* $XDG_CACHE_HOME/NAME, or ~/.cache/NAME, in the arena. It may not exist;
 * whoever writes there makes it (file_make_dirs). */
struct str userdir_cache(struct arena *arena, const char *name);
/* $XDG_DATA_HOME/NAME, or ~/.local/share/NAME, likewise; it is made with
 * file_make_private_dirs(). */
struct str userdir_data(struct arena *arena, const char *name);

#endif
