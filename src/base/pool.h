/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_POOL_H
#define ENGROSS_POOL_H

#include <stddef.h>

/*
 * Memory for a library that asks for very many small blocks and gives most of them back
 * at the end, as libxml2 does for its trees: a block that was given back waits for the
 * next that is as large. What the pool has it keeps until pool_release().
 *
 * NULL means that there is no memory: the library that asked says so itself.
 */

enum {
	POOL_STEP = 16,         /* sizes of blocks are multiples of it */
	POOL_SIZES = 32,        /* of small blocks; a larger one is the C library's */
	POOL_CHUNK = 64 * 1024
};

struct pool_block;
struct pool_chunk;

/* All zero at first. */
struct pool {
	struct pool_block *waiting[POOL_SIZES + 1];   /* by size in steps */
	struct pool_chunk *chunks;
	char *at;                                     /* the rest of the newest chunk */
	size_t left;
};

/* n bytes, uninitialised, aligned for anything. */
void *pool_alloc(struct pool *p, size_t n);
/* block, which may be NULL, with room for n bytes. NULL leaves block as it was. */
void *pool_resize(struct pool *p, void *block, size_t n);
/* Takes back a block, which may be NULL. */
void pool_free(struct pool *p, void *block);
/* Gives back all small blocks at once; large ones that nobody gave back are lost. */
void pool_release(struct pool *p);

#endif
