/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_HASH_H
#define ENGROSS_HASH_H

#include <stddef.h>

enum { HASH_HEX = 65 };

/* SHA-256 (FIPS 180-4) of n bytes, as 64 small hexadecimal digits. */
void hash_hex(const void *bytes, size_t n, char out[HASH_HEX]);

/* The same of bytes that come one piece after the other: hash_add() takes each, hash_end()
 * writes the digest and frees h. hash_free() is for one that is not ended; NULL is none. */
struct hash *hash_new(void);
void hash_add(struct hash *h, const void *bytes, size_t n);
void hash_end(struct hash *h, char out[HASH_HEX]);
void hash_free(struct hash *h);

/* The version of libcrypto in use, as "3.0.18". Borrowed. */
const char *hash_version(void);

#endif
