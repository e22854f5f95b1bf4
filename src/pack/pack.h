/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_PACK_H
#define ENGROSS_PACK_H

#include <stddef.h>

#include "buf.h"
#include "diag.h"
#include "macros.h"

/*
 * Zip packages (APPNOTE 6.3) as OPC and ODF use them. The same parts in the
 * same order give the same bytes: fixed time stamps, no platform bits, no
 * extra fields.
 */
struct pack;

enum pack_method {
	PACK_DEFLATED,  /* XML parts */
	PACK_STORED     /* ODF's mimetype, pictures */
};

/* An empty package. Free with pack_free(). */
struct pack *pack_new(struct diag *d);
void pack_free(struct pack *p);

/* Adds a part after those that are there; the bytes are copied. */
void pack_add(struct pack *p, const char *name, enum pack_method method,
              const void *bytes, size_t n);

/* Adds the package's bytes to out. 0, or -1 reported. */
int pack_finish(struct pack *p, struct buf *out) MUST_USE;

/* Adds the bytes of one part of the package at bytes to out. At most out->max
 * bytes are unpacked. 0, or -1 (not a package, no such part, too large), which
 * is not reported: the caller knows what it means. */
int pack_read(const void *bytes, size_t n, const char *name, struct buf *out) MUST_USE;

/* libzip's version. Borrowed. */
const char *pack_version(void);

#endif
