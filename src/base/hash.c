/* SPDX-License-Identifier: MIT */
#include "hash.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/sha.h>
#include <stdlib.h>

#include "mem.h"

struct hash {
	EVP_MD_CTX *ctx;
};

/* What a machine has configured does not change what a hash is. */
static void start(void)
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
	out[HASH_HEX - 1] = '\0';
}

void hash_hex(const void *bytes, size_t n, char out[HASH_HEX])
{
	unsigned char md[SHA256_DIGEST_LENGTH];

	start();
	mem_check(SHA256(bytes, n, md));
	write_hex(md, out);
}

struct hash *hash_new(void)
{
	struct hash *h = mem_zalloc(1, sizeof(*h));

	start();
	h->ctx = mem_check(EVP_MD_CTX_new());
	if (EVP_DigestInit_ex(h->ctx, EVP_sha256(), NULL) != 1)
		mem_check(NULL);
	return h;
}

void hash_add(struct hash *h, const void *bytes, size_t n)
{
	if (EVP_DigestUpdate(h->ctx, bytes, n) != 1)
		mem_check(NULL);
}

void hash_end(struct hash *h, char out[HASH_HEX])
{
	unsigned char md[SHA256_DIGEST_LENGTH];

	if (EVP_DigestFinal_ex(h->ctx, md, NULL) != 1)
		mem_check(NULL);
	write_hex(md, out);
	hash_free(h);
}

void hash_free(struct hash *h)
{
	if (h == NULL)
		return;
	EVP_MD_CTX_free(h->ctx);
	free(h);
}

const char *hash_version(void)
{
	return OpenSSL_version(OPENSSL_VERSION_STRING);
}
