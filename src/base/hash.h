/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_HASH_H
#define ENGROSS_HASH_H

#include <stddef.h>

enum { HASH_HEX = 65 };

/* SHA-256 (FIPS 180-4) of n bytes, as 64 small hexadecimal digits. */
void hash_hex(const void *bytes, size_t n, char out[HASH_HEX]);

/* The same of bytes that come one part after the other. hash_begin(), then hash_add() for each
 * part, then hash_end() once, which releases what was begun. */
struct hash {
	void *state;
};

void hash_begin(struct hash *h);
void hash_add(struct hash *h, const void *bytes, size_t n);
void hash_end(struct hash *h, char out[HASH_HEX]);

/* The version of libcrypto in use, as "3.0.18". Borrowed. */
const char *hash_version(void);

#endif
