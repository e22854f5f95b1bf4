/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_PATH_H
#define ENGROSS_PATH_H

#include <stdbool.h>

/* Paths as text, with forward slashes; nothing here looks at the disk. */

/* dir/name; just name when dir is "", "." or NULL, or name is absolute.
 * Caller frees. */
char *path_join(const char *dir, const char *name);

/* The part before the last slash, "" when there is none. Caller frees. */
char *path_dir(const char *path);

/* The part after the last slash, borrowed from path. */
const char *path_base(const char *path);

/* path relative to some root with "." and ".." worked out; NULL when it is
 * absolute, climbs above the root, or has a backslash or an empty name.
 * Caller frees. */
char *path_inside(const char *path);

#endif
