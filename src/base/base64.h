/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_BASE64_H
#define ENGROSS_BASE64_H

#include <stdbool.h>
#include <stddef.h>

#include "buf.h"

/* Adds the n bytes as RFC 4648 section 4 writes them, padded, without line ends. */
void base64_add(struct buf *b, const void *bytes, size_t n);

/* Adds the bytes that such text stands for; white space in it is passed over. False when it is
 * not of that form: then b has some of them. */
bool base64_read(struct buf *b, const char *text);

#endif
