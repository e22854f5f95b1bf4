/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_ORDINAL_H
#define ENGROSS_ORDINAL_H

#include "buf.h"

/* Letters and numerals that lists count with. */

/* Appends a … z for 1 … 26, then as Word counts: aa, bb … (ECMA-376 17.18.59
 * lowerLetter). Nothing for n < 1. */
void ordinal_add_letter(struct buf *b, int n);

/* The same with A … Z. */
void ordinal_add_capital(struct buf *b, int n);

/* Appends i, ii, iii, iv …; nothing for n < 1. */
void ordinal_add_roman(struct buf *b, int n);

#endif
