/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_PICTURE_H
#define ENGROSS_PICTURE_H

#include <stddef.h>
#include <stdint.h>

#include "buf.h"
#include "hash.h"

/* A picture that a document shows, as the packages will hold it. */
struct picture {
	char *src;          /* path in the workspace */
	char *name;         /* "image1.png" */
	const char *type;   /* "image/png" */
	struct buf bytes;
	char digest[HASH_HEX];   /* of the bytes, which the seal covers; "" where nothing needs it */
	size_t uses;        /* how often it is shown: a page carries it each time */
};

/* Media type of the bytes of a PNG, JPEG or GIF and its width and height in
 * pixels; NULL for what we do not take. */
const char *picture_type(const struct buf *b, uint32_t size[2]);

/* Adds the picture as a data: address (RFC 2397), for a page that stands alone. */
void picture_add_uri(struct buf *b, const struct picture *pic);

#endif
