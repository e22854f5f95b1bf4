/* SPDX-License-Identifier: MIT */
#include "kept.h"

#include <string.h>

#include "buf.h"
#include "hash.h"
#include "str.h"

/* Adds a text with its lines ended in LF, or in CRLF. */
static void add_text(struct buf *out, const char *bytes, size_t n, bool crlf)
{
	for (size_t i = 0; i < n; i++) {
		bool pair = bytes[i] == '\r' && i + 1 < n && bytes[i + 1] == '\n';

		if (pair)
			continue;
		if (bytes[i] == '\n' && crlf)
			buf_add_char(out, '\r');
		buf_add_char(out, bytes[i]);
	}
}

bool kept_is_same(const char *bytes, size_t n, const char *digest)
{
	char own[HASH_HEX];
	bool same;

	hash_hex(bytes, n, own);
	same = str_eq(own, digest);
	if (same || memchr(bytes, '\0', n) != NULL)
		return same;
	for (int crlf = 0; crlf < 2 && !same; crlf++) {
		struct buf text;

		buf_init(&text, 2 * n + 1);
		add_text(&text, bytes, n, crlf == 1);
		hash_hex(text.data, text.len, own);
		same = str_eq(own, digest);
		buf_release(&text);
	}
	return same;
}
