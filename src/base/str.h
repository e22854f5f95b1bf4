/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_STR_H
#define ENGROSS_STR_H

#include <stdbool.h>
#include <stddef.h>

#include "buf.h"

bool str_eq(const char *a, const char *b);          /* NULL equals only NULL */
bool str_starts(const char *s, const char *prefix);
bool str_ends(const char *s, const char *suffix);
bool str_blank(const char *s);                      /* only XML white space */

/* Offset of the first byte that is not well-formed UTF-8 (RFC 3629: no
 * surrogates, no overlong forms, at most U+10FFFF), or n when all is well. */
size_t str_utf8_fault(const char *s, size_t n);

/* How many bytes of s, at most max, end between two characters. */
size_t str_cut(const char *s, size_t max);

/* Appends s as a person may be shown it: control characters, which could
 * forge lines or drive a terminal, and bytes of no character become \xNN. */
void str_add_shown(struct buf *b, const char *s);

/* Appends s with each run of white space as one space, none at the ends.
 * A no-break space (U+00A0) is a character, not white space. */
void str_add_squeezed(struct buf *b, const char *s);

/* Edit distance with transposition (optimal string alignment) of two names,
 * never more than limit + 1. Names over 64 bytes count as limit + 1. */
int str_distance(const char *a, const char *b, int limit);

/* A copy in small letters or in capitals, of A to Z alone. Caller frees. */
char *str_in_case(const char *s, bool capitals);

/* True when s is an id: [a-z][a-z0-9]*(-[a-z0-9]+)*, at most 64 bytes. */
bool str_is_id(const char *s);

#endif
