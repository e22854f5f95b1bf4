/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_LINKS_H
#define ENGROSS_LINKS_H

#include "buf.h"
#include "claims.h"
#include "words.h"

/*
 * Where the links of a document lead outside it, as a list of blocks like its words (words.h):
 * the text of each is an address. A reader who follows a link relies on it like on a word.
 */

/* Those of a resolved document; each block has its node. */
void links_of_resolved(const struct xml *x, const xmlNode *root, struct words *list);

/* Those of a copy, also of what stands around the document on a page. */
void links_of_copy(enum copy_kind kind, const struct buf *file, struct words *list);

#endif
