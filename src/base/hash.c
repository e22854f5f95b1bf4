/* SPDX-License-Identifier: MIT */
#include "hash.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/sha.h>
#include <stdbool.h>
#include <stdlib.h>

#include "mem.h"

struct hash {
	EVP_MD_CTX *ctx;
};

/* The memory of libcrypto, which crashes when there is none. */
static void *get(size_t n, const char *file, int line)
{
	(void)file;
	(void)line;
	return n > 0 ? mem_alloc(n) : NULL;
}

static void give_back(void *p, const char *file, int line)
{
	(void)file;
	(void)line;
	free(p);
}

static void *resize(void *p, size_t n, const char *file, int line)
{
	if (n > 0)
		return mem_resize(p, n, 1);
	give_back(p, file, line);
	return NULL;
}

/* What a machine has configured does not change what a hash is. */
static void start(void)
{
	static bool begun;

	if (!begun)
		(void)CRYPTO_set_mem_functions(get, resize, give_back);   /* 0: it has asked for memory before */
	begun = true;
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
