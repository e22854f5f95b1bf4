/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_PICTURES_H
#define ENGROSS_PICTURES_H

#include "buf.h"
#include "claims.h"
#include "words.h"

/*
 * The pictures of a document, as a list of blocks like its words (words.h): the text of each is
 * the SHA-256 of its bytes. Programs that save a copy again may put a picture into other bytes
 * that look the same.
 */

/* Those that a resolved document shows; each block has its node. */
void pictures_of_resolved(const struct xml *x, const xmlNode *root, struct words *list);

/* Those that a copy shows and brings with it, a logo of the house too; "elsewhere" stands for
 * one that it only names. */
void pictures_of_copy(enum copy_kind kind, const struct buf *file, struct words *list);

#endif
