/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_ALIKE_H
#define ENGROSS_ALIKE_H

#include <libxml/tree.h>

#include "words.h"

/*
 * A page that went through a program which does not know our classes (LibreOffice saving
 * HTML, the editor of a web site) says the same words in other pieces. Four things are then no
 * difference, and nothing else is alike that is not the same:
 *
 *  - a number that stands in the text before its words: "1.1 We agree.";
 *  - where a block ends, but for the edges of a table's cells;
 *  - the sign of a bullet, and "1." before an item where no number is meant;
 *  - words that the page itself brings: its labels, the name of a table that is not shown, the
 *    key of a chart, and what is in its drawing.
 *
 * Gives `found` the blocks of `meant` where the words in order are those of `meant`; where they
 * are not, what is there stays in the block that it stands in. Then words_difference() and
 * diff_words() hold the two against each other as they do any others. root: the resolved
 * document that `meant` was read from; NULL when its labels do not matter.
 */
void alike_settle(const xmlNode *root, const struct words *meant, struct words *found);

#endif
