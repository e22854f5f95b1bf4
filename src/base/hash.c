/* SPDX-License-Identifier: MIT */
#include "hash.h"

#include <openssl/crypto.h>
#include <openssl/sha.h>

#include "mem.h"

void hash_hex(const void *bytes, size_t n, char out[HASH_HEX])
{
	static const char digits[] = "0123456789abcdef";
	unsigned char md[SHA256_DIGEST_LENGTH];

	/* What a machine has configured does not change what a hash is. */
	if (OPENSSL_init_crypto(OPENSSL_INIT_NO_LOAD_CONFIG, NULL) != 1)
		mem_check(NULL);
	mem_check(SHA256(bytes, n, md));
	for (size_t i = 0; i < sizeof(md); i++) {
		out[2 * i] = digits[md[i] >> 4];
		out[2 * i + 1] = digits[md[i] & 15];
	}
	out[2 * sizeof(md)] = '\0';
}

const char *hash_version(void)
{
	return OpenSSL_version(OPENSSL_VERSION_STRING);
}
