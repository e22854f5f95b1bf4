/* SPDX-License-Identifier: MIT */
#include "base64.h"

void base64_add(struct buf *b, const void *bytes, size_t n)
{
	static const char digits[] =
		"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
	const unsigned char *p = bytes;

	for (size_t i = 0; i < n; i += 3) {
		size_t left = n - i;
		unsigned group = (unsigned)p[i] << 16;
		char four[4];

		group |= left > 1 ? (unsigned)p[i + 1] << 8 : 0;
		group |= left > 2 ? (unsigned)p[i + 2] : 0;
		four[0] = digits[group >> 18];
		four[1] = digits[group >> 12 & 63];
		four[2] = left > 1 ? digits[group >> 6 & 63] : '=';
		four[3] = left > 2 ? digits[group & 63] : '=';
		buf_add(b, four, sizeof(four));
	}
}
