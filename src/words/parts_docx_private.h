/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_PARTS_DOCX_PRIVATE_H
#define ENGROSS_PARTS_DOCX_PRIVATE_H

#ifndef ENGROSS_FLOOR_WORDS
#error "parts_docx_private.h is for the files of src/words alone"
#endif

#include <libxml/tree.h>

#include "buf.h"
#include "macros.h"

/* The parts of a DOCX that are read, NULL where there is none; document is always there. */
struct docx_parts {
	struct buf path;       /* of the main part */
	xmlDoc *document;
	xmlDoc *styles;
	xmlDoc *numbering;
	xmlDoc *footnotes;
	xmlDoc *endnotes;
	xmlDoc *comments;
};

/* 0; -1 when it is no DOCX. Release with docx_parts_release() either way. */
int docx_parts_open(struct docx_parts *parts, const struct buf *file) MUST_USE;
void docx_parts_release(struct docx_parts *parts);

#endif
