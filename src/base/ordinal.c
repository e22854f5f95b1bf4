/* SPDX-License-Identifier: MIT */
#include "ordinal.h"

#include <stddef.h>

#include "macros.h"

void ordinal_add_letter(struct buf *b, int n)
{
	for (int left = n; left > 0; left -= 26)
		buf_add_char(b, (char)('a' + (n - 1) % 26));
}

void ordinal_add_capital(struct buf *b, int n)
{
	for (int left = n; left > 0; left -= 26)
		buf_add_char(b, (char)('A' + (n - 1) % 26));
}

void ordinal_add_roman(struct buf *b, int n)
{
	static const struct {
		int value;
		const char *sign;
	} signs[] = {
		{ 1000, "m" }, { 900, "cm" }, { 500, "d" }, { 400, "cd" }, { 100, "c" },
		{ 90, "xc" }, { 50, "l" }, { 40, "xl" }, { 10, "x" }, { 9, "ix" },
		{ 5, "v" }, { 4, "iv" }, { 1, "i" }
	};

	for (size_t i = 0; i < ARRAY_LEN(signs); i++)
		for (; n >= signs[i].value; n -= signs[i].value)
			buf_add_str(b, signs[i].sign);
}
