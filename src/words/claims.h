/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_CLAIMS_H
#define ENGROSS_CLAIMS_H

#include "buf.h"
#include "macros.h"
#include "words.h"
#include "xml.h"

/*
 * What a file that came from anywhere is, and what it says of itself: in its properties (DOCX,
 * ODT), in its head or on the first element of a fragment (HTML). It may say anything;
 * what counts is its words.
 */

enum copy_kind {
	COPY_OTHER,     /* a PDF, a picture, a spreadsheet */
	COPY_HTML,
	COPY_ODT,
	COPY_DOCX
};

/* By what is in it; its name does not count. A package may be asked for nothing before
 * pack_fault() has found it harmless: COPY_OTHER then, and *fault says what is wrong. */
enum copy_kind copy_kind(const struct buf *file, const char **fault);

struct claims {
	char *document;   /* id; each is NULL where it is not said */
	char *version;
	char *seal;
};

/* What a file of that kind says. Release with claims_release(). */
void claims_read(enum copy_kind kind, const struct buf *file, struct claims *out);
void claims_release(struct claims *c);

/* Its words, without comments that readers put into it. 0, or -1 when it cannot be read. */
int copy_words(enum copy_kind kind, struct xml *x, const struct buf *file, struct words *list) MUST_USE;

#endif
