/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_POOL_H
#define ENGROSS_POOL_H

#include <stdbool.h>
#include <stddef.h>

/*
 * Memory for libraries that ask for very many small blocks, as libxml2 and cmark do for
 * their trees: a block that was given back waits for the next that is as large. What the
 * pool has it keeps until pool_release(). There is one, for the process.
 *
 * Without memory the process ends (mem.h): libxml2 goes on with half a tree in too many places,
 * and what is written then lacks words. After mem_limit() the one that asked gets NULL
 * and says so itself, or not: pool_refused() tells.
 *
 * A build that looks for faults has each block from the C library, where sanitisers and
 * valgrind watch it.
 */

enum {
	POOL_STEP = 16,         /* sizes of blocks are multiples of it */
	POOL_SIZES = 32,        /* of small blocks; a larger one is the C library's */
	POOL_CHUNK = 2 * 1024 * 1024   /* as much as a huge page has, see new_chunk() */
};

/* n bytes, uninitialised, aligned for anything. */
void *pool_alloc(size_t n);
/* block, which may be NULL, with room for n bytes. NULL leaves block as it was. */
void *pool_resize(void *block, size_t n);
/* Takes back a block, which may be NULL. */
void pool_free(void *block);
/* A copy of s. */
char *pool_strdup(const char *s);
/* True when somebody has ever got NULL: nothing made since is sure to be whole. */
bool pool_refused(void);
/* Ends all small blocks at once; large ones that nobody gave back are lost. */
void pool_release(void);

#endif
