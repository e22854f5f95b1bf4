/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_SOURCES_H
#define ENGROSS_SOURCES_H

#include <stddef.h>

#include "buf.h"

/* The files of a workspace that were read, each once, with the bytes that were read: what a
 * version that is agreed was made of. */
struct source {
	char *path;          /* in the workspace */
	struct buf bytes;
};

struct sources {
	struct source *list;
	size_t count;
};

/* Adds a copy of what was read of a file; what was added of it before stands. */
void sources_add(struct sources *s, const char *path, const struct buf *bytes);

/* What was read of a file, borrowed; NULL: it was not read. */
const struct source *sources_find(const struct sources *s, const char *path);

/* Release, also of one that is all zero. */
void sources_release(struct sources *s);

#endif
