/* SPDX-License-Identifier: MIT */
#define _DEFAULT_SOURCE   /* madvise() */
#include "pool.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include "mem.h"

static bool refused;

bool pool_refused(void)
{
	return refused;
}

/* p, which is what the C library gave for n bytes. More than there can be is asked for by a
 * mistake in what somebody else wrote, too. */
static void *given(void *p, size_t n)
{
	if (p != NULL)
		return p;
	if (n <= PTRDIFF_MAX && !mem_is_limited())
		mem_check(NULL);
	refused = true;
	return NULL;
}

#ifdef ENGROSS_WATCHED

void *pool_alloc(size_t n)
{
	return given(n <= PTRDIFF_MAX ? malloc(n > 0 ? n : 1) : NULL, n);
}

void *pool_resize(void *block, size_t n)
{
	return given(n <= PTRDIFF_MAX ? realloc(block, n > 0 ? n : 1) : NULL, n);
}

void pool_free(void *block)
{
	free(block);
}

void pool_release(void)
{
}

#else

/*
 * A block begins with its size in steps, 0 for a large one, and what is the user's comes
 * after it, on a multiple of POOL_STEP.
 */

struct pool_block {
	size_t steps;
	struct pool_block *next;   /* while it waits; else the user's */
};

struct pool_chunk {
	struct pool_chunk *next;
};

enum { HEAD = sizeof(size_t) };

static struct {
	struct pool_block *waiting[POOL_SIZES + 1];   /* by size in steps */
	struct pool_chunk *chunks;
	char *at;                                     /* the rest of the newest chunk */
	size_t left;
} pool;

static void *user_of(struct pool_block *b)
{
	return (char *)b + HEAD;
}

static struct pool_block *block_of(void *user)
{
	return (void *)((char *)user - HEAD);
}

/* How many steps a block with n bytes for its user takes; more than POOL_SIZES for a
 * large one. */
static size_t steps_for(size_t n)
{
	if (n > POOL_STEP * POOL_SIZES - HEAD)
		return POOL_SIZES + 1;
	return n <= POOL_STEP - HEAD ? 1 : (n + HEAD + POOL_STEP - 1) / POOL_STEP;
}

/* A large block, with room for n bytes: it stands POOL_STEP behind what the C library gives, to keep
 * to its alignment. former is what stands there already, or NULL. */
static void *large(char *former, size_t n)
{
	char *memory = given(n <= PTRDIFF_MAX ? realloc(former, n + POOL_STEP) : NULL, n);
	struct pool_block *b;

	if (memory == NULL)
		return NULL;
	b = (void *)(memory + POOL_STEP - HEAD);
	b->steps = 0;
	return user_of(b);
}

static char *memory_of(void *user)
{
	return (char *)user - POOL_STEP;
}

/* Most of what one document needs in one page of memory, where the kernel can do that
 * (x86-64): to fetch a page of 4 KB at a time took a tenth of the time of a check. */
static struct pool_chunk *new_chunk(void)
{
	struct pool_chunk *chunk = given(aligned_alloc(POOL_CHUNK, POOL_CHUNK), POOL_CHUNK);

#ifdef MADV_HUGEPAGE
	if (chunk != NULL)
		(void)madvise(chunk, POOL_CHUNK, MADV_HUGEPAGE);   /* else it stays as it is */
#endif
	return chunk;
}

/* A new block from the newest chunk, or from one more. What is left of a chunk when the
 * next one comes is less than a block, and lost. */
static void *cut(size_t steps)
{
	struct pool_block *b;

	if (pool.left < steps * POOL_STEP) {
		struct pool_chunk *chunk = new_chunk();

		if (chunk == NULL)
			return NULL;
		chunk->next = pool.chunks;
		pool.chunks = chunk;
		pool.at = (char *)chunk + 2 * POOL_STEP - HEAD;
		pool.left = POOL_CHUNK - 2 * POOL_STEP;
	}
	b = (void *)pool.at;
	b->steps = steps;
	pool.at += steps * POOL_STEP;
	pool.left -= steps * POOL_STEP;
	return user_of(b);
}

void *pool_alloc(size_t n)
{
	size_t steps = steps_for(n);
	struct pool_block *b;

	if (steps > POOL_SIZES)
		return large(NULL, n);
	b = pool.waiting[steps];
	if (b == NULL)
		return cut(steps);
	pool.waiting[steps] = b->next;
	return user_of(b);
}

void *pool_resize(void *block, size_t n)
{
	struct pool_block *b;
	size_t size;
	void *other;

	if (block == NULL)
		return pool_alloc(n);
	b = block_of(block);
	if (b->steps == 0)
		return large(memory_of(block), n);
	size = b->steps * POOL_STEP - HEAD;
	if (n <= size)
		return block;
	other = pool_alloc(n);
	if (other == NULL)
		return NULL;
	memcpy(other, block, size);
	pool_free(block);
	return other;
}

void pool_free(void *block)
{
	struct pool_block *b;

	if (block == NULL)
		return;
	b = block_of(block);
	if (b->steps == 0) {
		free(memory_of(block));
		return;
	}
	b->next = pool.waiting[b->steps];
	pool.waiting[b->steps] = b;
}

void pool_release(void)
{
	while (pool.chunks != NULL) {
		struct pool_chunk *next = pool.chunks->next;

		free(pool.chunks);
		pool.chunks = next;
	}
	memset(&pool, 0, sizeof(pool));
}

#endif

char *pool_strdup(const char *s)
{
	size_t n = strlen(s) + 1;
	char *copy = pool_alloc(n);

	return copy != NULL ? memcpy(copy, s, n) : NULL;
}
