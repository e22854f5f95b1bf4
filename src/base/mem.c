/* SPDX-License-Identifier: MIT */
#include "mem.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>

#include "exits.h"

static void out_of_memory(void)
{
	fputs("engross: error: out of memory\n", stderr);
	fflush(NULL);
	/* Not exit(): a library that asked may hold a lock for which its own end waits. */
	_Exit(EXIT_INTERNAL);
}

static bool limited;   /* mem_limit() was called */

void mem_limit(void)
{
	const rlim_t most = (rlim_t)2 * 1024 * 1024 * 1024;
	struct rlimit limit;

	limited = true;
	if (!MEM_LIMITS || getrlimit(RLIMIT_AS, &limit) != 0 ||
	    (limit.rlim_cur != RLIM_INFINITY && limit.rlim_cur <= most))
		return;
	limit.rlim_cur = most;
	setrlimit(RLIMIT_AS, &limit);
}

bool mem_is_limited(void)
{
	return limited;
}

void *mem_check(void *p)
{
	if (p == NULL)
		out_of_memory();
	return p;
}

void *mem_alloc(size_t n)
{
	return mem_check(malloc(n > 0 ? n : 1));
}

void *mem_zalloc(size_t n, size_t size)
{
	return mem_check(calloc(n > 0 ? n : 1, size > 0 ? size : 1));
}

void *mem_resize(void *p, size_t n, size_t size)
{
	if (size > 0 && n > SIZE_MAX / size)
		out_of_memory();
	n *= size;
	return mem_check(realloc(p, n > 0 ? n : 1));
}

char *mem_strndup(const char *s, size_t n)
{
	char *copy = mem_alloc(n + 1);

	if (n > 0)
		memcpy(copy, s, n);
	copy[n] = '\0';
	return copy;
}

char *mem_strdup(const char *s)
{
	return mem_strndup(s, strlen(s));
}
