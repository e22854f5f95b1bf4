/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_MEM_H
#define ENGROSS_MEM_H

#include <stddef.h>

/*
 * Allocation that does not come back empty-handed: a failure writes one line
 * to standard error and ends the process with status 70. Results of foreign
 * libraries are checked where they are made; mem_check() is for those.
 */

/* n bytes, uninitialised. Caller frees with free(). */
void *mem_alloc(size_t n);

/* n * size bytes, zeroed; an overflow ends the process. Caller frees. */
void *mem_zalloc(size_t n, size_t size);

/* p resized to n * size bytes; p may be NULL. Caller frees. */
void *mem_resize(void *p, size_t n, size_t size);

/* A copy of s. Caller frees. */
char *mem_strdup(const char *s);

/* A copy of the n bytes at s, ended with NUL. Caller frees. */
char *mem_strndup(const char *s, size_t n);

/* p, unless it is NULL: then the process ends as above. For foreign
 * allocators whose only failure is want of memory. */
void *mem_check(void *p);

#endif
