/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_PACK_H
#define ENGROSS_PACK_H

#include <stdbool.h>
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

/* Adds the bytes of a part that was added to out; false when there is none of
 * that name. */
bool pack_get(const struct pack *p, const char *name, struct buf *out);

/* As pack_add(), in the place of the part of that name where there is one. */
void pack_put(struct pack *p, const char *name, enum pack_method method,
              const void *bytes, size_t n);

/* Takes out the parts whose names start with that. */
void pack_drop(struct pack *p, const char *prefix);

/* Adds the package's bytes to out. 0, or -1 reported. */
int pack_finish(struct pack *p, struct buf *out) MUST_USE;

/* Adds the bytes of one part of the package at bytes to out. At most out->max
 * bytes are unpacked. 0, or -1 (not a package, no such part, too large), which
 * is not reported: the caller knows what it means. */
int pack_read(const void *bytes, size_t n, const char *name, struct buf *out) MUST_USE;

/* What is wrong with a package that came from somebody else, as words that go
 * on after "it": NULL when it may be read. A package holds some hundred parts
 * of some megabytes; one that says otherwise was made to do harm. Borrowed. */
const char *pack_fault(const void *bytes, size_t n);

/* True when a package that has no fault holds a part whose name begins so. */
bool pack_has(const void *bytes, size_t n, const char *prefix);

/* libzip's version. Borrowed. */
const char *pack_version(void);

#endif
