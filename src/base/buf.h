/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_BUF_H
#define ENGROSS_BUF_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>

#include "macros.h"

/*
 * A growing run of bytes with a ceiling. data is NUL-terminated at all times
 * after buf_init() (the NUL is not counted in len). Going over the ceiling
 * drops the addition and sets `full`; the adders stay silent so that a run of
 * them can be checked once, by buf_ok().
 */
struct buf {
	char *data;
	size_t len;
	size_t cap;
	size_t max;
	bool full;
};

enum {
	BUF_LINE = 64 * 1024,          /* a message, a path, a value */
	BUF_FILE = 64 * 1024 * 1024    /* a whole file or package */
};

/* An empty buffer that may grow to max bytes. Release with buf_release(). */
void buf_init(struct buf *b, size_t max);

/* Frees the bytes; b may be initialised again. */
void buf_release(struct buf *b);

/* Empties b and forgets an overflow; keeps the memory. */
void buf_clear(struct buf *b);

/* Append n bytes, a string, one byte, a printf result. */
void buf_add(struct buf *b, const void *bytes, size_t n);
void buf_add_str(struct buf *b, const char *s);
void buf_add_char(struct buf *b, char c);
void buf_addf(struct buf *b, const char *fmt, ...) PRINTF_LIKE(2, 3);
void buf_vaddf(struct buf *b, const char *fmt, va_list ap) PRINTF_LIKE(2, 0);

/* True while nothing was dropped for want of room. */
bool buf_ok(const struct buf *b);

/* Moves the bytes out, NUL-terminated; b is empty afterwards. Caller frees. */
char *buf_take(struct buf *b);

#endif
