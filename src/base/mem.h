/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_MEM_H
#define ENGROSS_MEM_H

#include <stdbool.h>
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

/* Whether mem_limit() does anything: the sanitisers' own tables are larger than any limit. */
#if defined(__SANITIZE_ADDRESS__)
#define MEM_LIMITS 0
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define MEM_LIMITS 0
#endif
#endif
#ifndef MEM_LIMITS
#define MEM_LIMITS 1
#endif

/* From now on the process gets two gigabytes at most, where the system can see to that:
 * what somebody else wrote is going to run in it. A library then says that it has none. */
void mem_limit(void);

/* True after mem_limit(): want of memory may be the doing of what somebody else wrote, and is told
 * as its fault. */
bool mem_is_limited(void);

/* p, unless it is NULL: then the process ends as above. For foreign
 * allocators whose only failure is want of memory. */
void *mem_check(void *p);

#endif
