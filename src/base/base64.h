/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_BASE64_H
#define ENGROSS_BASE64_H

#include "buf.h"

/* Adds the n bytes as RFC 4648 section 4 writes them, padded, without line ends. */
void base64_add(struct buf *b, const void *bytes, size_t n);

#endif
