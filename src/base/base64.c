/* SPDX-License-Identifier: MIT */
#include "base64.h"

#include <string.h>

static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

void base64_add(struct buf *b, const void *bytes, size_t n)
{
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

bool base64_read(struct buf *b, const char *text)
{
	unsigned group = 0;
	unsigned bits = 0;

	for (; *text != '\0' && *text != '='; text++) {
		const char *digit = strchr(digits, *text);

		if (strchr(" \t\r\n", *text) != NULL)
			continue;
		if (digit == NULL)
			return false;
		group = (group << 6 | (unsigned)(digit - digits)) & 0xffffff;
		bits += 6;
		if (bits >= 8) {
			bits -= 8;
			buf_add_char(b, (char)(group >> bits & 0xff));
		}
	}
	return text[strspn(text, "= \t\r\n")] == '\0';
}
