/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_FIGURES_H
#define ENGROSS_FIGURES_H

#include "buf.h"
#include "macros.h"
#include "words.h"
#include "xml.h"

/*
 * The figures that charts are drawn from, as a list of blocks like the words of
 * a document (words.h): the number is that of the chart, the text says series,
 * category and figure. Packages keep them apart from the words that are read,
 * some of them twice: what is drawn, and what an editor of the chart is shown.
 */

void figures_of_resolved(const struct xml *x, const xmlNode *root, struct words *list);

/* What is drawn in a DOCX, what its workbooks hold, and what the charts of an
 * ODT hold, in the order in which the text shows them; the workbooks by the names that we give
 * them. A chart that is not there or cannot be read ends the list. */
void figures_of_docx_charts(const struct buf *file, struct words *list);
void figures_of_docx_workbooks(const struct buf *file, struct words *list);
void figures_of_odt_charts(const struct buf *file, struct words *list);

#endif
