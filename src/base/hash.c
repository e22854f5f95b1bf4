/* SPDX-License-Identifier: MIT */
#include "hash.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/sha.h>

#include "mem.h"

/* What a machine has configured does not change what a hash is. */
static void set_up(void)
{
	if (OPENSSL_init_crypto(OPENSSL_INIT_NO_LOAD_CONFIG, NULL) != 1)
		mem_check(NULL);
}

static void write_hex(const unsigned char md[SHA256_DIGEST_LENGTH], char out[HASH_HEX])
{
	static const char digits[] = "0123456789abcdef";

	for (size_t i = 0; i < SHA256_DIGEST_LENGTH; i++) {
		out[2 * i] = digits[md[i] >> 4];
		out[2 * i + 1] = digits[md[i] & 15];
	}
	out[2 * (size_t)SHA256_DIGEST_LENGTH] = '\0';
}

void hash_hex(const void *bytes, size_t n, char out[HASH_HEX])
{
	unsigned char md[SHA256_DIGEST_LENGTH];

	set_up();
	mem_check(SHA256(bytes, n, md));
	write_hex(md, out);
}

/* libcrypto fails at this for want of memory alone. */
static void must(int ok)
{
	if (ok != 1)
		mem_check(NULL);
}

void hash_begin(struct hash *h)
{
	set_up();
	h->state = mem_check(EVP_MD_CTX_new());
	must(EVP_DigestInit_ex(h->state, EVP_sha256(), NULL));
}

void hash_add(struct hash *h, const void *bytes, size_t n)
{
	must(EVP_DigestUpdate(h->state, bytes, n));
}

void hash_end(struct hash *h, char out[HASH_HEX])
{
	unsigned char md[SHA256_DIGEST_LENGTH];

	must(EVP_DigestFinal_ex(h->state, md, NULL));
	EVP_MD_CTX_free(h->state);
	h->state = NULL;
	write_hex(md, out);
}

const char *hash_version(void)
{
	return OpenSSL_version(OPENSSL_VERSION_STRING);
}
