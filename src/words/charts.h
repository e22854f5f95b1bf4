/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_CHARTS_H
#define ENGROSS_CHARTS_H

#include <stddef.h>

#include "buf.h"

/*
 * The parts of a package that hold its charts, in the order in which a reader
 * meets the charts. Programs that save a package again give them other names.
 */
struct charts {
	char **paths;      /* Object 3/content.xml, word/charts/chart2.xml */
	size_t count;
};

void charts_release(struct charts *all);

/* Those of an ODT: of each object that the text shows, a chart or not. Caller releases. */
void charts_of_odt(const struct buf *file, struct charts *all);

/* Those of a DOCX. Caller releases. */
void charts_of_docx(const struct buf *file, struct charts *all);

#endif
