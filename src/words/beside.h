/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_BESIDE_H
#define ENGROSS_BESIDE_H

#include <stdbool.h>

#include "buf.h"
#include "claims.h"
#include "words.h"

/*
 * What a copy shows beside the words of its document: at the top and bottom of its pages, and what a theme
 * or a house template adds. It was never agreed, and somebody may have added to it.
 */

/* The words of it, a block for each paragraph or piece; and as the number of a block without words
 * what may show any: "a program". */
void beside_of_copy(enum copy_kind kind, const struct buf *file, struct words *list);

/* Whether those words are the program's own, as it makes them of a resolved document: its
 * running lines, the numbers of pages, the words around the text. */
bool beside_is_known(const xmlNode *root, const char *words);

#endif
