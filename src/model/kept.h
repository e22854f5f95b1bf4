/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_KEPT_H
#define ENGROSS_KEPT_H

#include <stdbool.h>
#include <stddef.h>

/*
 * Files that a history keeps are known by the digest of their bytes. Git and mail change the
 * ends of lines of texts: a text whose line endings alone were changed still counts as the
 * same. A text is what has no NUL byte in it.
 */

/* Whether n bytes are those of that digest: as they are, or as a text with all its lines
 * ended in LF, or all in CRLF. */
bool kept_is_same(const char *bytes, size_t n, const char *digest);

#endif
