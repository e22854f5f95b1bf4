/* SPDX-License-Identifier: MIT */
#include "buf.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "mem.h"

void buf_init(struct buf *b, size_t max)
{
	b->cap = max < 64 ? max + 1 : 64;
	b->data = mem_alloc(b->cap);
	b->data[0] = '\0';
	b->len = 0;
	b->max = max;
	b->full = false;
}

void buf_release(struct buf *b)
{
	free(b->data);
	b->data = NULL;
	b->len = 0;
	b->cap = 0;
}

void buf_clear(struct buf *b)
{
	b->len = 0;
	b->full = false;
	b->data[0] = '\0';
}

/* Room for n more bytes and the NUL; false when the ceiling forbids it. */
static bool make_room(struct buf *b, size_t n)
{
	enum { PARAGRAPH = 512 };
	size_t cap = b->cap;

	if (b->full || n > b->max - b->len) {
		b->full = true;
		return false;
	}
	/* What outgrows a name is most often a paragraph. */
	if (cap - b->len <= n && cap < PARAGRAPH && b->max >= PARAGRAPH)
		cap = PARAGRAPH;
	while (cap - b->len <= n)
		cap = cap > b->max / 2 ? b->max + 1 : cap * 2;
	if (cap != b->cap) {
		b->data = mem_resize(b->data, cap, 1);
		b->cap = cap;
	}
	return true;
}

void buf_add(struct buf *b, const void *bytes, size_t n)
{
	if (n == 0 || !make_room(b, n))
		return;
	memcpy(b->data + b->len, bytes, n);
	b->len += n;
	b->data[b->len] = '\0';
}

void buf_add_str(struct buf *b, const char *s)
{
	buf_add(b, s, strlen(s));
}

void buf_add_char(struct buf *b, char c)
{
	if (!make_room(b, 1))
		return;
	b->data[b->len++] = c;
	b->data[b->len] = '\0';
}

void buf_vaddf(struct buf *b, const char *fmt, va_list ap)
{
	size_t most = b->cap - 1 < b->max ? b->cap - 1 : b->max;
	size_t room = b->full ? 0 : most - b->len;
	va_list again;
	int n;

	/* Nearly always there is room as it is. */
	va_copy(again, ap);
	n = vsnprintf(b->data + b->len, room + 1, fmt, again);
	va_end(again);
	if (n >= 0 && (size_t)n <= room) {
		b->len += (size_t)n;
		return;
	}
	b->data[b->len] = '\0';
	if (n < 0) {
		b->full = true;
		return;
	}
	if (!make_room(b, (size_t)n))
		return;
	vsnprintf(b->data + b->len, (size_t)n + 1, fmt, ap);
	b->len += (size_t)n;
}

void buf_addf(struct buf *b, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	buf_vaddf(b, fmt, ap);
	va_end(ap);
}

bool buf_ok(const struct buf *b)
{
	return !b->full;
}

char *buf_take(struct buf *b)
{
	char *data = b->data;

	buf_init(b, b->max);
	return data;
}
